//! Writes the fields of an issue: `fields` and `update` of a request.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::adf;
use super::model::{Fields, Jira, Project};
use super::scheme::{CustomField, EPIC, Form, KINDS, PRIORITIES, RESOLUTIONS};
use crate::cloud::answer::{Call, Refusal};
use crate::cloud::errors;

/// The maximum number of characters in a text field.
pub(crate) const MAX_TEXT: usize = 32_767;

/// The body of a request that creates, edits or moves an issue.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Request {
    pub(crate) fields: Map<String, Value>,
    pub(crate) update: Map<String, Value>,
    pub(crate) transition: Option<Value>,
}

/// Field names with their errors.
pub(crate) type FieldErrors = Vec<(String, String)>;

/// What a request adds to an issue besides its fields, as the verb `add` of `update` does.
pub(crate) const ADDITIONS: [&str; 3] = ["comment", "worklog", "issuelinks"];

/// Where fields are written.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) jira: &'a Jira,
    pub(crate) project: Option<&'a Project>,
    pub(crate) call: &'a Call<'a>,
}

impl Request {
    /// Returns the project that the request names.
    pub(crate) fn project<'a>(&self, jira: &'a Jira) -> Option<&'a Project> {
        let project = &self.fields.get("project")?;
        jira.project(project["key"].as_str().or(project["id"].as_str())?)
    }

    /// Applies the request to the fields, and returns what it adds besides: the field and the value.
    pub(crate) fn write<'a>(
        &'a self,
        fields: &mut Fields,
        place: Place<'_>,
    ) -> Result<Vec<(&'a str, &'a Value)>, FieldErrors> {
        let mut errors = FieldErrors::new();
        let mut additions = Vec::new();
        let mut check = |name: &str, done: Result<(), String>| {
            if let Err(text) = done {
                errors.push((name.to_owned(), text));
            }
        };
        for (name, value) in &self.fields {
            if self.update.contains_key(name) {
                let text = format!("Field '{name}' cannot be set and updated at the same time.");
                check(name, Err(text));
            } else {
                check(name, set(fields, name, value, place));
            }
        }
        for (name, operations) in &self.update {
            let Some(operations) = operations.as_array() else {
                check(name, Err("Operations must be a list.".to_owned()));
                continue;
            };
            for (verb, value) in operations
                .iter()
                .filter_map(Value::as_object)
                .flat_map(Map::iter)
            {
                if verb == "add" && ADDITIONS.contains(&name.as_str()) {
                    additions.push((name.as_str(), value));
                } else {
                    check(name, update(fields, name, verb, value, place));
                }
            }
        }
        if errors.is_empty() {
            Ok(additions)
        } else {
            Err(errors)
        }
    }
}

/// Returns Jira's 400 for these fields.
pub(crate) fn refused(wrong: &FieldErrors) -> Refusal {
    let wrong: Vec<(&str, &str)> = wrong
        .iter()
        .map(|(f, t)| (f.as_str(), t.as_str()))
        .collect();
    errors::jira(http::StatusCode::BAD_REQUEST, &[], &wrong).into()
}

/// Applies one operation of `update`.
fn update(
    fields: &mut Fields,
    name: &str,
    verb: &str,
    value: &Value,
    place: Place<'_>,
) -> Result<(), String> {
    if verb == "set" {
        return set(fields, name, value, place);
    }
    let ids: &mut Vec<u64> = match name {
        "labels" => {
            let label = label(value)?;
            fields.labels.retain(|known| *known != label);
            if verb == "add" {
                fields.labels.push(label);
            }
            return known_verb(name, verb);
        }
        "components" => &mut fields.components,
        "fixVersions" => &mut fields.fix_versions,
        "versions" => &mut fields.versions,
        _ => {
            return Err(format!(
                "Field '{name}' does not support operation '{verb}'."
            ));
        }
    };
    let id = part(name, value, place)?;
    ids.retain(|known| *known != id);
    if verb == "add" {
        ids.push(id);
    }
    known_verb(name, verb)
}

fn known_verb(name: &str, verb: &str) -> Result<(), String> {
    match verb {
        "add" | "remove" => Ok(()),
        _ => Err(format!(
            "Field '{name}' does not support operation '{verb}'."
        )),
    }
}

/// Sets one field.
fn set(fields: &mut Fields, name: &str, value: &Value, place: Place<'_>) -> Result<(), String> {
    let call = place.call;
    match name {
        "project" => {
            let project = place.project.ok_or("valid project is required")?;
            let named = value["key"].as_str().or(value["id"].as_str());
            if place.jira.project(named.unwrap_or_default()).map(|p| p.id) != Some(project.id) {
                return Err("The project cannot be changed here.".to_owned());
            }
        }
        "summary" => fields.summary = summary(value)?,
        "description" => fields.description = document(value, call)?,
        "issuetype" => {
            let kind = KINDS
                .iter()
                .find(|k| value["id"] == k.id || value["name"] == k.name);
            fields.kind = kind.ok_or("Specify a valid issue type")?;
        }
        "priority" => {
            let found = PRIORITIES
                .iter()
                .find(|p| value["id"] == p.id || value["name"] == p.name);
            fields.priority = found.ok_or("The priority selected is invalid.")?;
        }
        "resolution" => {
            let found = RESOLUTIONS
                .iter()
                .find(|r| value["id"] == r.id || value["name"] == r.name);
            let found = found.ok_or("Specify a valid resolution")?;
            fields.resolution = Some((found, call.now));
        }
        "assignee" => fields.assignee = account(value, call)?,
        "reporter" => {
            fields.reporter = account(value, call)?.unwrap_or_else(|| call.account_id.clone());
        }
        "labels" => {
            let labels = value.as_array().ok_or("Labels must be a list of strings")?;
            fields.labels = labels.iter().map(label).collect::<Result<_, _>>()?;
        }
        "duedate" => {
            let date = value.as_str().map(str::to_owned);
            if date
                .as_deref()
                .is_some_and(|d| d.parse::<jiff::civil::Date>().is_err())
            {
                return Err("Error parsing date string".to_owned());
            }
            fields.due = date;
        }
        "parent" => fields.parent = parent(value, place)?,
        "components" => fields.components = parts(name, value, place)?,
        "fixVersions" => fields.fix_versions = parts(name, value, place)?,
        "versions" => fields.versions = parts(name, value, place)?,
        "timetracking" => {
            let text = value["originalEstimate"].as_str();
            fields.original_estimate = text
                .map(|text| super::worklogs::seconds(text).ok_or("Invalid time duration entered."))
                .transpose()?;
        }
        _ => match CustomField::of(name) {
            Some(field) => set_custom(fields, field, value, place)?,
            None => {
                return Err(format!(
                    "Field '{name}' cannot be set. It is not on the appropriate screen, or unknown."
                ));
            }
        },
    }
    Ok(())
}

fn set_custom(
    fields: &mut Fields,
    field: &'static CustomField,
    value: &Value,
    place: Place<'_>,
) -> Result<(), String> {
    if field.form == Form::Sprints {
        let Some(id) = number(value).filter(|_| !value.is_null()) else {
            fields.sprints.clear();
            return match value {
                Value::Null => Ok(()),
                _ => Err("Number value expected as the Sprint id.".to_owned()),
            };
        };
        let sprint = place.jira.sprint(id);
        let sprint = sprint.ok_or(format!("The sprint with id {id} does not exist."))?;
        if sprint.state == "closed" {
            return Err("The sprint is closed.".to_owned());
        }
        let open = |id: &u64| place.jira.sprint(*id).is_some_and(|s| s.state != "closed");
        fields.sprints.retain(|known| !open(known));
        fields.sprints.push(id);
        return Ok(());
    }
    let value = match (field.form, value) {
        (_, Value::Null) => {
            fields.custom.remove(field.id);
            return Ok(());
        }
        (Form::Number, Value::Number(_)) => value.clone(),
        (Form::Number, _) => return Err("Operation value must be a number".to_owned()),
        (Form::Select(_), _) => {
            let (id, text) = field.option(value).ok_or(format!(
                "Option value '{}' is not valid",
                value["value"].as_str().unwrap_or_default()
            ))?;
            json!({"id": id, "value": text})
        }
        (_, Value::String(text)) if text.chars().count() <= 255 => value.clone(),
        (_, Value::String(_)) => {
            return Err(
                "The entered text is too long. It exceeds the allowed limit of 255 characters."
                    .to_owned(),
            );
        }
        _ => return Err("Operation value must be a string".to_owned()),
    };
    fields.custom.insert(field.id, value);
    Ok(())
}

fn summary(value: &Value) -> Result<String, String> {
    let text = value.as_str().ok_or("Operation value must be a string")?;
    if text.trim().is_empty() {
        return Err("You must specify a summary of the issue.".to_owned());
    }
    if text.contains(['\n', '\r']) {
        return Err("The summary is invalid because it contains newline characters.".to_owned());
    }
    if text.chars().count() > 255 {
        return Err("Summary can't exceed 255 characters.".to_owned());
    }
    Ok(text.to_owned())
}

/// Parses rich text of at most 32,767 characters.
pub(crate) fn document(value: &Value, call: &Call<'_>) -> Result<Option<Value>, String> {
    let document = adf::document(value, call)?;
    let length = document
        .as_ref()
        .map_or(0, |d| adf::to_text(d).chars().count());
    if length > MAX_TEXT {
        return Err(
            "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
                .to_owned(),
        );
    }
    Ok(document)
}

fn label(value: &Value) -> Result<String, String> {
    let text = value.as_str().ok_or("Labels must be a list of strings")?;
    if text.contains(' ') {
        return Err(format!(
            "The label '{text}' contains spaces which is invalid."
        ));
    }
    if text.chars().count() > 255 {
        return Err("The label is longer than 255 characters.".to_owned());
    }
    Ok(text.to_owned())
}

fn parent(value: &Value, place: Place<'_>) -> Result<Option<u64>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let named = value["key"].as_str().or(value["id"].as_str());
    let parent = named.and_then(|named| place.jira.issue(named));
    let parent = parent.ok_or("Could not find issue by id or key.")?;
    if parent.fields.kind.name != EPIC {
        let text = "Given parent work item does not belong to appropriate hierarchy.";
        return Err(text.to_owned());
    }
    Ok(Some(parent.id))
}

/// Returns the ids of components or versions.
fn parts(name: &str, value: &Value, place: Place<'_>) -> Result<Vec<u64>, String> {
    let list = value.as_array().ok_or("data was not an array")?;
    list.iter().map(|value| part(name, value, place)).collect()
}

/// Returns the id of a component or version of the project.
fn part(name: &str, value: &Value, place: Place<'_>) -> Result<u64, String> {
    let project = place.project.ok_or("valid project is required")?;
    let known: Vec<(u64, &str)> = match name {
        "components" => {
            let all = project.components.iter();
            all.map(|c| (c.id, c.name.as_str())).collect()
        }
        _ => {
            let all = project.versions.iter();
            all.map(|v| (v.id, v.name.as_str())).collect()
        }
    };
    let id = number(&value["id"]);
    let found = known
        .iter()
        .find(|(known, text)| Some(*known) == id || value["name"] == *text);
    found.map(|(id, _)| *id).ok_or_else(|| {
        let kind = if name == "components" {
            "Component"
        } else {
            "Version"
        };
        match value["name"].as_str() {
            Some(text) => format!("{kind} name '{text}' is not valid"),
            None => format!("{kind} id '{}' is not valid", text(&value["id"])),
        }
    })
}

/// Returns an account id; `None` for null.
pub(crate) fn account(value: &Value, call: &Call<'_>) -> Result<Option<String>, String> {
    let id = value["accountId"].as_str().or(value["id"].as_str());
    match id {
        None if value.is_null() || value["accountId"].is_null() => Ok(None),
        Some(id) if call.user(id).is_some() => Ok(Some(id.to_owned())),
        _ => Err("Specify a valid value for the user".to_owned()),
    }
}

/// Returns a number that was sent as a number or as a text.
pub(crate) fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Returns an id that was sent as a text or as a number.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
