//! Users, groups and permissions in Jira's form.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::model::Jira;
use crate::cloud::answer::{Answer, Call, ok};
use crate::cloud::{errors, me};
use crate::config::User;

/// A group. Every site has two, which its users and its first user belong to.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// The permissions that are known: key, name, and whether they belong to a project.
const PERMISSIONS: [(&str, &str, bool); 16] = [
    ("ADMINISTER", "Administer Jira", false),
    ("USER_PICKER", "Browse users and groups", false),
    ("BULK_CHANGE", "Make bulk changes", false),
    ("BROWSE_PROJECTS", "Browse Projects", true),
    ("ADMINISTER_PROJECTS", "Administer Projects", true),
    ("CREATE_ISSUES", "Create Issues", true),
    ("EDIT_ISSUES", "Edit Issues", true),
    ("DELETE_ISSUES", "Delete Issues", true),
    ("ASSIGN_ISSUES", "Assign Issues", true),
    ("TRANSITION_ISSUES", "Transition Issues", true),
    ("LINK_ISSUES", "Link Issues", true),
    ("WORK_ON_ISSUES", "Work On Issues", true),
    ("ADD_COMMENTS", "Add Comments", true),
    ("CREATE_ATTACHMENTS", "Create Attachments", true),
    ("MANAGE_WATCHERS", "Manage Watchers", true),
    ("MANAGE_SPRINTS_PERMISSION", "Manage Sprints", true),
];

/// `GET /rest/api/3/myself`
pub(crate) fn myself(call: &Call<'_>) -> Response {
    let mut user = shown(call, &call.account_id);
    user["locale"] = "en_US".into();
    user["groups"] = json!({"size": 1, "items": []});
    user["applicationRoles"] = json!({"size": 1, "items": []});
    user["expand"] = "groups,applicationRoles".into();
    ok(&user)
}

/// `GET /rest/api/3/user?accountId=…`
pub(crate) fn user(call: &Call<'_>) -> Response {
    match call.query("accountId").and_then(|id| call.user(id)) {
        Some(user) => ok(&shown(call, &user.account_id)),
        None => {
            let text = "Specified user does not exist or you do not have required permissions";
            errors::jira(StatusCode::NOT_FOUND, &[text], &[])
        }
    }
}

/// `GET /rest/api/3/user/search?query=…`: a bare array.
pub(crate) fn search(call: &Call<'_>) -> Response {
    list(call, |_| true)
}

/// `GET /rest/api/3/users/search`: a bare array of all users.
pub(crate) fn all(call: &Call<'_>) -> Response {
    list(call, |_| true)
}

/// `GET /rest/api/3/user/assignable/search`: a bare array, for a project or an issue.
pub(crate) fn assignable(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = call.query("issueKey").or(call.query("issueId"));
    match (call.query("project"), issue) {
        (Some(project), _) if jira.project(project).is_none() => {
            let text = format!("No project could be found with key '{project}'.");
            Err(errors::jira_not_found(&text).into())
        }
        (None, Some(issue)) if jira.issue(issue).is_none() => {
            Err(errors::jira_issue_not_found().into())
        }
        (None, None) => {
            let text = "A project or an issue must be specified.";
            Err(errors::jira_bad_request(text).into())
        }
        _ => Ok(list(call, |user| call.site.admits(&user.account_id))),
    }
}

/// `GET /rest/api/3/user/bulk?accountId=…&accountId=…`
pub(crate) fn by_ids(call: &Call<'_>) -> Answer {
    let ids = call.list("accountId");
    if ids.is_empty() {
        let text = "At least one accountId must be specified.";
        return Err(errors::jira_bad_request(text).into());
    }
    let found = ids.into_iter().filter_map(|id| call.user(id)).collect();
    Ok(call.page(found, 200, |user: &User| shown(call, &user.account_id)))
}

fn list(call: &Call<'_>, admit: impl Fn(&User) -> bool) -> Response {
    let query = call.query("query").unwrap_or_default().to_lowercase();
    let (start, most) = call.window(50, 1000);
    let found: Vec<Value> = call
        .users
        .values()
        .filter(|user| admit(user))
        .filter(|u| call.query("accountId").is_none_or(|id| id == u.account_id))
        .filter(|u| {
            u.name.to_lowercase().contains(&query) || u.email.to_lowercase().contains(&query)
        })
        .skip(start)
        .take(most)
        .map(|u| shown(call, &u.account_id))
        .collect();
    ok(&found.into())
}

/// Returns a user as part of another object.
pub(crate) fn shown(call: &Call<'_>, account_id: &str) -> Value {
    let picture = me::avatar(account_id);
    let mut user = json!({
        "self": call.link(&format!("/rest/api/3/user?accountId={account_id}")),
        "accountId": account_id,
        "accountType": "atlassian",
        "avatarUrls": {"48x48": picture, "24x24": picture, "16x16": picture, "32x32": picture},
        "displayName": "Former user",
        "active": false,
    });
    if let Some(known) = call.user(account_id) {
        user["emailAddress"] = known.email.as_str().into();
        user["displayName"] = known.name.as_str().into();
        user["timeZone"] = known.time_zone.as_str().into();
        user["active"] = true.into();
    }
    user
}

/// Returns the groups of the site.
pub(crate) fn groups(call: &Call<'_>) -> [Group; 2] {
    ["jira-users", "jira-admins"].map(|kind| {
        let name = format!("{kind}-{}", call.site.name);
        let hash = Sha256::digest(format!("{} {name}", call.site.id));
        let bytes = hash[..16].try_into().unwrap_or_default();
        let id = uuid::Builder::from_custom_bytes(bytes).into_uuid();
        Group {
            id: id.to_string(),
            name,
        }
    })
}

/// Returns whether a group exists, by name or id.
pub(crate) fn group_exists(name: &str, call: &Call<'_>) -> bool {
    groups(call).iter().any(|g| g.name == name || g.id == name)
}

/// Returns the account ids of a group's members, by its name or id.
pub(crate) fn members(group: &str, call: &Call<'_>) -> Vec<String> {
    let [users, admins] = groups(call);
    let is = |known: &Group| known.name == group || known.id == group;
    let all = call.users.keys().filter(|id| call.site.admits(id)).cloned();
    if is(&users) {
        all.collect()
    } else if is(&admins) {
        all.take(1).collect()
    } else {
        Vec::new()
    }
}

/// `GET /rest/api/3/group/bulk`
pub(crate) fn group_list(call: &Call<'_>) -> Response {
    let (ids, names) = (call.list("groupId"), call.list("groupName"));
    let found = groups(call)
        .into_iter()
        .filter(|group| {
            (ids.is_empty() && names.is_empty())
                || ids.contains(&group.id.as_str())
                || names.contains(&group.name.as_str())
        })
        .collect();
    call.page(
        found,
        50,
        |group| json!({"name": group.name, "groupId": group.id}),
    )
}

/// `GET /rest/api/3/group/member`
pub(crate) fn group_members(call: &Call<'_>) -> Answer {
    let Some(group) = call.query("groupId").or(call.query("groupname")) else {
        let text = "The groupId or groupname must be specified.";
        return Err(errors::jira_bad_request(text).into());
    };
    if !group_exists(group, call) {
        let text = format!("The group named '{group}' does not exist.");
        return Err(errors::jira_not_found(&text).into());
    }
    let members = members(group, call);
    Ok(call.page(members, 50, |id| shown(call, &id)))
}

/// `GET /rest/api/3/permissions`
pub(crate) fn permissions() -> Response {
    let all = PERMISSIONS
        .iter()
        .map(|permission| (permission.0.to_owned(), permission_shown(permission)));
    ok(&json!({"permissions": Value::Object(all.collect())}))
}

/// `GET /rest/api/3/mypermissions?permissions=…`
pub(crate) fn my_permissions(jira: &Jira, call: &Call<'_>) -> Answer {
    let wanted = call.list("permissions");
    if wanted.is_empty() {
        let text = "The 'permissions' query parameter is required.";
        return Err(errors::jira_bad_request(text).into());
    }
    let project = call.query("projectKey").or(call.query("projectId"));
    let issue = call.query("issueKey").or(call.query("issueId"));
    if issue.is_some_and(|issue| jira.issue(issue).is_none()) {
        return Err(errors::jira_issue_not_found().into());
    }
    if project.is_some_and(|project| jira.project(project).is_none()) {
        let text = "No project could be found.";
        return Err(errors::jira_not_found(text).into());
    }
    let [_, admins] = groups(call);
    let is_admin = members(&admins.id, call).contains(&call.account_id);
    let mut shown = serde_json::Map::new();
    for key in wanted {
        let known = PERMISSIONS.iter().find(|permission| permission.0 == key);
        let Some(known) = known else {
            let text = format!("Unrecognized permission: {key}");
            return Err(errors::jira_bad_request(&text).into());
        };
        let mut permission = permission_shown(known);
        let for_admins = matches!(key, "ADMINISTER" | "ADMINISTER_PROJECTS");
        permission["havePermission"] = (is_admin || !for_admins).into();
        shown.insert(key.to_owned(), permission);
    }
    Ok(ok(&json!({"permissions": shown})))
}

fn permission_shown((key, name, of_project): &(&str, &str, bool)) -> Value {
    json!({
        "id": key,
        "key": key,
        "name": name,
        "type": if *of_project { "PROJECT" } else { "GLOBAL" },
        "description": "",
    })
}
