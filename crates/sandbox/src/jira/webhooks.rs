//! Dynamic webhooks of OAuth apps: registered, listed, refreshed and deleted. Nothing is delivered.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::jql::Search;
use super::model::Jira;
use crate::cloud::answer::{Answer, Call, Refusal, ok};
use crate::cloud::errors;
use crate::query::{Op, Query};

/// The lifetime of a webhook after its registration or refresh.
const LIFETIME: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The maximum number of webhooks of an app and user on one site.
const MAX_WEBHOOKS: usize = 5;

/// The events that an app can register for.
const EVENTS: [&str; 20] = [
    "jira:issue_created",
    "jira:issue_updated",
    "jira:issue_deleted",
    "comment_created",
    "comment_updated",
    "comment_deleted",
    "issue_property_set",
    "issue_property_deleted",
    "sprint_created",
    "sprint_updated",
    "sprint_closed",
    "sprint_deleted",
    "sprint_started",
    "jira:version_released",
    "jira:version_unreleased",
    "jira:version_created",
    "jira:version_moved",
    "jira:version_updated",
    "jira:version_merged",
    "jira:version_deleted",
];

/// The fields that the JQL of a webhook may use.
const FIELDS: [&str; 8] = [
    "issuekey",
    "key",
    "project",
    "issuetype",
    "status",
    "priority",
    "assignee",
    "reporter",
];

/// A webhook.
#[derive(Debug)]
pub(crate) struct Webhook {
    id: u64,
    /// The app and the user that registered it.
    owner: (String, String),
    url: String,
    events: Vec<String>,
    jql: String,
    field_ids: Value,
    properties: Value,
    expires: Timestamp,
}

impl Webhook {
    fn belongs_to(&self, call: &Call<'_>) -> bool {
        (self.owner.0.as_str(), self.owner.1.as_str()) == (call.client_id, call.account_id.as_str())
    }
}

/// `POST /rest/api/3/webhook`: one result per webhook, in order.
pub(crate) fn register(jira: &mut Jira, call: &Call<'_>) -> Answer {
    forget_expired(jira, call);
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let url = request["url"].as_str().unwrap_or_default();
    let Some(webhooks) = request["webhooks"].as_array() else {
        return Err(errors::jira_invalid_body().into());
    };
    if url::Url::parse(url).is_err() {
        let text = "The url of the webhooks is not valid.";
        return Err(errors::jira_bad_request(text).into());
    }
    let mut results = Vec::new();
    for webhook in webhooks {
        results.push(match checked(jira, url, webhook, call) {
            Ok((events, jql)) => {
                let id = jira.fresh_id();
                jira.webhooks.push(Webhook {
                    id,
                    owner: (call.client_id.to_owned(), call.account_id.clone()),
                    url: url.to_owned(),
                    events,
                    jql,
                    field_ids: webhook["fieldIdsFilter"].clone(),
                    properties: webhook["issuePropertyKeysFilter"].clone(),
                    expires: call.now + LIFETIME,
                });
                json!({"createdWebhookId": id})
            }
            Err(text) => json!({"errors": [text]}),
        });
    }
    Ok(ok(&json!({"webhookRegistrationResult": results})))
}

/// Checks a webhook, and returns its events and its JQL.
fn checked(
    jira: &Jira,
    url: &str,
    webhook: &Value,
    call: &Call<'_>,
) -> Result<(Vec<String>, String), String> {
    let own: Vec<&Webhook> = jira
        .webhooks
        .iter()
        .filter(|w| w.belongs_to(call))
        .collect();
    let of_app = jira.webhooks.iter().find(|w| w.owner.0 == call.client_id);
    if of_app.is_some_and(|known| known.url != url) {
        let text =
            "Only a single url per app is allowed to be registered via the dynamic webhooks API.";
        return Err(text.to_owned());
    }
    if own.len() >= MAX_WEBHOOKS {
        return Err(format!(
            "The maximum number of webhooks, {MAX_WEBHOOKS}, is reached."
        ));
    }
    let events: Vec<String> = serde_json::from_value(webhook["events"].clone()).unwrap_or_default();
    if events.is_empty() {
        return Err("At least one event must be given.".to_owned());
    }
    if let Some(unknown) = events.iter().find(|e| !EVENTS.contains(&e.as_str())) {
        return Err(format!("The event {unknown} is not supported."));
    }
    let jql = webhook["jqlFilter"].as_str().unwrap_or_default();
    Search::parse(jql, jira, call)?;
    let query = Query::parse(jql, &[])?;
    for clause in query.clauses() {
        if !FIELDS.contains(&clause.field.as_str()) && !clause.field.starts_with("cf[") {
            return Err(format!("The clause {} is unsupported.", clause.field));
        }
        if !matches!(clause.op, Op::Equal | Op::NotEqual | Op::In | Op::NotIn) {
            return Err("The operator is unsupported.".to_owned());
        }
    }
    Ok((events, jql.to_owned()))
}

/// `GET /rest/api/3/webhook`: pages by offset.
pub(crate) fn list(jira: &mut Jira, call: &Call<'_>) -> Response {
    forget_expired(jira, call);
    let own = jira.webhooks.iter().filter(|w| w.belongs_to(call));
    call.page(own.collect(), 100, |webhook| {
        let mut shown = json!({
            "id": webhook.id,
            "url": webhook.url,
            "jqlFilter": webhook.jql,
            "events": webhook.events,
            "expirationDate": webhook.expires.as_millisecond(),
        });
        for (name, value) in [
            ("fieldIdsFilter", &webhook.field_ids),
            ("issuePropertyKeysFilter", &webhook.properties),
        ] {
            if !value.is_null() {
                shown[name] = value.clone();
            }
        }
        shown
    })
}

/// `PUT /rest/api/3/webhook/refresh`: unknown ids are ignored.
pub(crate) fn refresh(jira: &mut Jira, call: &Call<'_>) -> Answer {
    forget_expired(jira, call);
    let ids = ids(call)?;
    let expires = call.now + LIFETIME;
    for webhook in &mut jira.webhooks {
        if webhook.belongs_to(call) && ids.contains(&webhook.id) {
            webhook.expires = expires;
        }
    }
    Ok(ok(&json!({"expirationDate": expires.as_millisecond()})))
}

/// `DELETE /rest/api/3/webhook`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let ids = ids(call)?;
    jira.webhooks
        .retain(|webhook| !webhook.belongs_to(call) || !ids.contains(&webhook.id));
    Ok(StatusCode::ACCEPTED.into_response())
}

fn ids(call: &Call<'_>) -> Result<Vec<u64>, Refusal> {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let ids: Option<Vec<u64>> = serde_json::from_value(request["webhookIds"].clone()).ok();
    ids.ok_or_else(|| errors::jira_bad_request("webhookIds must be a list of ids.").into())
}

fn forget_expired(jira: &mut Jira, call: &Call<'_>) {
    jira.webhooks.retain(|webhook| webhook.expires > call.now);
}
