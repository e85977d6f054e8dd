//! Users in the form of Confluence.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::bad_request;
use crate::cloud::answer::{Answer, Call, ok};
use crate::cloud::{errors, me};

/// The maximum number of accounts in one request.
const MAX_ACCOUNTS: usize = 250;

/// `GET /wiki/rest/api/user/current`
pub(crate) fn current(call: &Call<'_>) -> Response {
    let mut body = known(&call.account_id, call);
    links(&mut body, call);
    ok(&body)
}

/// `GET /wiki/rest/api/user?accountId=…`
pub(crate) fn get(call: &Call<'_>) -> Answer {
    let id = call.query("accountId").unwrap_or_default();
    if call.user(id).is_none() {
        let text = format!("No user found with account id: {id}");
        return Err(errors::confluence_v1(StatusCode::NOT_FOUND, &text).into());
    }
    let mut body = known(id, call);
    links(&mut body, call);
    Ok(ok(&body))
}

/// `GET /wiki/rest/api/user/bulk?accountId=…`
pub(crate) fn bulk_v1(call: &Call<'_>) -> Response {
    let ids = call.list("accountId").into_iter();
    let found = ids.filter(|id| call.user(id).is_some());
    let results: Vec<Value> = found.map(|id| known(id, call)).collect();
    ok(&json!({
        "results": results,
        "start": 0,
        "limit": 200,
        "size": results.len(),
        "_links": {"base": call.on_site("/wiki"), "context": "/wiki"},
    }))
}

/// `POST /wiki/api/v2/users-bulk`: unknown accounts are left out.
pub(crate) fn bulk(call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let ids = request["accountIds"].as_array();
    let ids = ids.filter(|ids| (1..=MAX_ACCOUNTS).contains(&ids.len()));
    let Some(ids) = ids else {
        return Err(bad_request("accountIds must have between 1 and 250 ids"));
    };
    let found = ids.iter().filter_map(|id| call.user(id.as_str()?));
    let results: Vec<Value> = found
        .map(|user| {
            json!({
                "displayName": user.name,
                "timeZone": user.time_zone,
                "personalSpaceId": null,
                "isExternalCollaborator": false,
                "accountStatus": "active",
                "accountId": user.account_id,
                "email": user.email,
                "accountType": "atlassian",
                "publicName": user.name,
                "profilePicture": picture(&user.account_id),
            })
        })
        .collect();
    let links = json!({"base": call.on_site("/wiki")});
    Ok(ok(&json!({"results": results, "_links": links})))
}

/// Returns a user in the form of v1, also as part of another object.
pub(crate) fn known(id: &str, call: &Call<'_>) -> Value {
    let user = call.user(id);
    let name = user.map(|u| u.name.as_str()).unwrap_or_default();
    json!({
        "type": "known",
        "accountId": id,
        "accountType": "atlassian",
        "email": user.map(|u| u.email.as_str()).unwrap_or_default(),
        "publicName": name,
        "displayName": name,
        "timeZone": user.map(|u| u.time_zone.as_str()),
        "isExternalCollaborator": false,
        "isGuest": user.is_some_and(|u| u.guest),
        "profilePicture": picture(id),
        "_links": {
            "self": call.on_site(&format!("/wiki/rest/api/user?accountId={id}")),
        },
    })
}

fn picture(id: &str) -> Value {
    json!({"path": me::avatar(id), "width": 48, "height": 48, "isDefault": false})
}

fn links(body: &mut Value, call: &Call<'_>) {
    body["_links"]["base"] = call.on_site("/wiki").into();
    body["_links"]["context"] = "/wiki".into();
}
