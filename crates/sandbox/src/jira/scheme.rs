//! What all projects of a site share: issue types, statuses, priorities, resolutions, link types, custom fields.

use serde_json::{Value, json};

use crate::cloud::answer::Call;

/// An issue type.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// A status.
#[derive(Debug)]
pub(crate) struct Status {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    /// `new`, `indeterminate` or `done`.
    pub(crate) category: &'static str,
    /// The id of the transition to this status, which is available in every other status.
    pub(crate) transition: &'static str,
}

/// A priority, most urgent first.
#[derive(Debug)]
pub(crate) struct Priority {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// A resolution.
#[derive(Debug)]
pub(crate) struct Resolution {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// A type of links between issues.
#[derive(Debug)]
pub(crate) struct LinkType {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) inward: &'static str,
    pub(crate) outward: &'static str,
}

/// A custom field.
#[derive(Debug)]
pub(crate) struct CustomField {
    pub(crate) id: &'static str,
    pub(crate) number: u32,
    pub(crate) name: &'static str,
    pub(crate) form: Form,
}

/// The form of a custom field's value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Form {
    Number,
    Text,
    /// One of these options: id and value.
    Select(&'static [(&'static str, &'static str)]),
    Sprints,
}

pub(crate) static KINDS: [Kind; 4] = [
    kind("10001", "Task"),
    kind("10002", "Bug"),
    kind("10003", "Story"),
    kind("10004", EPIC),
];

/// The name of the issue type above all others.
pub(crate) const EPIC: &str = "Epic";

pub(crate) static STATUSES: [Status; 4] = [
    status("10000", "To Do", "new", "11"),
    status("10001", "In Progress", "indeterminate", "21"),
    status("10002", "In Review", "indeterminate", "31"),
    status("10003", "Done", "done", "41"),
];

pub(crate) static PRIORITIES: [Priority; 5] = [
    priority("1", "Highest"),
    priority("2", "High"),
    priority("3", "Medium"),
    priority("4", "Low"),
    priority("5", "Lowest"),
];

pub(crate) static RESOLUTIONS: [Resolution; 4] = [
    resolution("10000", "Done"),
    resolution("10001", "Won't Do"),
    resolution("10002", "Duplicate"),
    resolution("10003", "Cannot Reproduce"),
];

pub(crate) static LINK_TYPES: [LinkType; 4] = [
    link_type("10000", "Blocks", "is blocked by", "blocks"),
    link_type("10001", "Cloners", "is cloned by", "clones"),
    link_type("10002", "Duplicate", "is duplicated by", "duplicates"),
    link_type("10003", "Relates", "relates to", "relates to"),
];

pub(crate) static CUSTOM_FIELDS: [CustomField; 4] = [
    CustomField {
        id: "customfield_10016",
        number: 10_016,
        name: "Story point estimate",
        form: Form::Number,
    },
    CustomField {
        id: SPRINT,
        number: 10_020,
        name: "Sprint",
        form: Form::Sprints,
    },
    CustomField {
        id: "customfield_10030",
        number: 10_030,
        name: "Customer",
        form: Form::Text,
    },
    CustomField {
        id: "customfield_10031",
        number: 10_031,
        name: "Severity",
        form: Form::Select(&[
            ("10100", "Minor"),
            ("10101", "Major"),
            ("10102", "Critical"),
        ]),
    },
];

/// The id of the field with the sprints of an issue.
pub(crate) const SPRINT: &str = "customfield_10020";

const fn kind(id: &'static str, name: &'static str) -> Kind {
    Kind { id, name }
}

const fn status(
    id: &'static str,
    name: &'static str,
    category: &'static str,
    transition: &'static str,
) -> Status {
    Status {
        id,
        name,
        category,
        transition,
    }
}

const fn priority(id: &'static str, name: &'static str) -> Priority {
    Priority { id, name }
}

const fn resolution(id: &'static str, name: &'static str) -> Resolution {
    Resolution { id, name }
}

const fn link_type(
    id: &'static str,
    name: &'static str,
    inward: &'static str,
    outward: &'static str,
) -> LinkType {
    LinkType {
        id,
        name,
        inward,
        outward,
    }
}

impl CustomField {
    /// Returns the custom field with this id.
    pub(crate) fn of(id: &str) -> Option<&'static Self> {
        CUSTOM_FIELDS.iter().find(|field| field.id == id)
    }

    /// Returns the custom field that JQL calls by this name: its name, its id, or `cf[10016]`.
    pub(crate) fn in_jql(name: &str) -> Option<&'static Self> {
        let number = name.strip_prefix("cf[").and_then(|n| n.strip_suffix(']'));
        let number: Option<u32> = number.and_then(|number| number.parse().ok());
        CUSTOM_FIELDS.iter().find(|field| {
            field.name.eq_ignore_ascii_case(name)
                || field.id.eq_ignore_ascii_case(name)
                || number == Some(field.number)
        })
    }

    /// Returns its schema, as `GET /field` has it.
    pub(crate) fn schema(&self) -> Value {
        let (kind, items, custom) = match self.form {
            Form::Number => (
                "number",
                None,
                "com.pyxis.greenhopper.jira:jsw-story-points",
            ),
            Form::Text => (
                "string",
                None,
                "com.atlassian.jira.plugin.system.customfieldtypes:textfield",
            ),
            Form::Select(_) => (
                "option",
                None,
                "com.atlassian.jira.plugin.system.customfieldtypes:select",
            ),
            Form::Sprints => (
                "array",
                Some("json"),
                "com.pyxis.greenhopper.jira:gh-sprint",
            ),
        };
        let mut schema = json!({"type": kind, "custom": custom, "customId": self.number});
        if let Some(items) = items {
            schema["items"] = items.into();
        }
        schema
    }

    /// Returns an option of a select field.
    pub(crate) fn option(&self, id_or_value: &Value) -> Option<(&'static str, &'static str)> {
        let Form::Select(options) = self.form else {
            return None;
        };
        let found = options
            .iter()
            .find(|(id, value)| id_or_value["id"] == *id || id_or_value["value"] == *value);
        found.copied()
    }
}

/// Returns an issue type.
pub(crate) fn kind_shown(kind: &Kind, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/issuetype/{}", kind.id)),
        "id": kind.id,
        "description": "",
        "iconUrl": call.link(&format!("/rest/api/3/universal_avatar/view/type/issuetype/avatar/{}", kind.id)),
        "name": kind.name,
        "subtask": false,
        "hierarchyLevel": i32::from(kind.name == EPIC),
    })
}

/// Returns a priority.
pub(crate) fn priority_shown(priority: &Priority, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/priority/{}", priority.id)),
        "id": priority.id,
        "iconUrl": call.on_site(&format!("/images/icons/priorities/{}.svg", priority.name.to_lowercase())),
        "name": priority.name,
    })
}

/// Returns a resolution.
pub(crate) fn resolution_shown(resolution: &Resolution, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/resolution/{}", resolution.id)),
        "id": resolution.id,
        "description": "",
        "name": resolution.name,
    })
}

/// Returns a status, also as the target of a transition.
pub(crate) fn status_shown(status: &Status, call: &Call<'_>) -> Value {
    let (id, name, colour) = match status.category {
        "new" => (2, "To Do", "blue-gray"),
        "done" => (3, "Done", "green"),
        _ => (4, "In Progress", "yellow"),
    };
    json!({
        "self": call.link(&format!("/rest/api/3/status/{}", status.id)),
        "id": status.id,
        "description": "",
        "iconUrl": call.on_site("/images/icons/statuses/generic.png"),
        "name": status.name,
        "statusCategory": {
            "self": call.link(&format!("/rest/api/3/statuscategory/{id}")),
            "id": id,
            "key": status.category,
            "name": name,
            "colorName": colour,
        },
    })
}

/// Returns a type of links.
pub(crate) fn link_type_shown(kind: &LinkType, call: &Call<'_>) -> Value {
    json!({
        "id": kind.id,
        "name": kind.name,
        "inward": kind.inward,
        "outward": kind.outward,
        "self": call.link(&format!("/rest/api/3/issueLinkType/{}", kind.id)),
    })
}
