//! Users in Jira's form.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use crate::cloud::answer::{Call, ok};
use crate::cloud::{errors, me};

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
    let query = call.query("query").unwrap_or_default().to_lowercase();
    let start = call.number("startAt", 0, usize::MAX);
    let most = call.number("maxResults", 50, 1000);
    let found: Vec<Value> = call
        .users
        .values()
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
