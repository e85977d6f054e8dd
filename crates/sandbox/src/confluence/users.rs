//! The current user in the form of Confluence v1.

use axum::response::Response;
use serde_json::json;

use crate::cloud::answer::{Call, ok};
use crate::cloud::me;

/// `GET /wiki/rest/api/user/current`
pub(crate) fn current(call: &Call<'_>) -> Response {
    let user = call.user(&call.account_id);
    let name = user.map(|u| u.name.as_str()).unwrap_or_default();
    ok(&json!({
        "type": "known",
        "accountId": call.account_id,
        "accountType": "atlassian",
        "email": user.map(|u| u.email.as_str()).unwrap_or_default(),
        "publicName": name,
        "displayName": name,
        "timeZone": user.map(|u| u.time_zone.as_str()),
        "isExternalCollaborator": false,
        "isGuest": user.is_some_and(|u| u.guest),
        "profilePicture": {
            "path": me::avatar(&call.account_id),
            "width": 48,
            "height": 48,
            "isDefault": false,
        },
        "_links": {
            "base": call.on_site("/wiki"),
            "context": "/wiki",
            "self": call.on_site(&format!("/wiki/rest/api/user?accountId={}", call.account_id)),
        },
    }))
}
