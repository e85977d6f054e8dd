//! Links between issues, and links from issues to other systems.

use axum::response::IntoResponse;
use http::StatusCode;
use serde_json::{Value, json};

use super::fields;
use super::model::{Issue, Jira};
use super::scheme::{LINK_TYPES, LinkType, link_type_shown};
use super::{comments, shown};
use crate::cloud::answer::{Answer, Call, Refusal, no_content, ok, with_status};
use crate::cloud::errors;

/// A link between two issues: `inward` is blocked by `outward`, for example.
#[derive(Debug)]
pub(crate) struct Link {
    id: u64,
    kind: &'static LinkType,
    pub(crate) inward: u64,
    pub(crate) outward: u64,
}

/// A link of an issue to an object of another system.
#[derive(Clone, Debug)]
pub(crate) struct RemoteLink {
    id: u64,
    global_id: Option<String>,
    application: Value,
    relationship: Option<String>,
    object: Value,
}

/// `GET /rest/api/3/issueLinkType`
pub(crate) fn types(call: &Call<'_>) -> axum::response::Response {
    let all = LINK_TYPES.iter().map(|kind| link_type_shown(kind, call));
    ok(&json!({"issueLinkTypes": all.collect::<Vec<_>>()}))
}

/// `POST /rest/api/3/issueLink`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let kind = kind(&request["type"]).map_err(|text| errors::jira_not_found(&text))?;
    let end = |name: &str| {
        let named = &request[name];
        let named = named["key"].as_str().or(named["id"].as_str());
        let issue = named.and_then(|named| jira.issue(named));
        issue
            .map(|issue| issue.id)
            .ok_or_else(|| Refusal::from(errors::jira_issue_not_found()))
    };
    let (inward, outward) = (end("inwardIssue")?, end("outwardIssue")?);
    if inward == outward {
        return Err(errors::jira_bad_request("You cannot link an issue to itself.").into());
    }
    connect(jira, kind, inward, outward);
    if !request["comment"].is_null() {
        comments::add_to(jira, outward, &request["comment"], call)
            .map_err(|text| errors::jira_field("comment", &text))?;
    }
    Ok(StatusCode::CREATED.into_response())
}

fn kind(value: &Value) -> Result<&'static LinkType, String> {
    let found = LINK_TYPES
        .iter()
        .find(|kind| value["name"] == kind.name || value["id"] == kind.id);
    found.ok_or_else(|| {
        let name = value["name"].as_str().or(value["id"].as_str());
        format!(
            "No issue link type with name '{}' found.",
            name.unwrap_or_default()
        )
    })
}

fn connect(jira: &mut Jira, kind: &'static LinkType, inward: u64, outward: u64) {
    let known = jira
        .links
        .iter()
        .any(|l| (l.kind.id, l.inward, l.outward) == (kind.id, inward, outward));
    if !known {
        let id = jira.fresh_id();
        jira.links.push(Link {
            id,
            kind,
            inward,
            outward,
        });
    }
}

/// Adds a link to an issue, as `update` of a request describes it.
pub(crate) fn add_to(
    jira: &mut Jira,
    issue: u64,
    value: &Value,
    _call: &Call<'_>,
) -> Result<(), String> {
    let kind = kind(&value["type"])?;
    let other = |name: &str| {
        let named = &value[name];
        let named = named["key"].as_str().or(named["id"].as_str());
        named
            .and_then(|named| jira.issue(named))
            .map(|issue| issue.id)
    };
    match (other("inwardIssue"), other("outwardIssue")) {
        (Some(inward), _) => connect(jira, kind, inward, issue),
        (None, Some(outward)) => connect(jira, kind, issue, outward),
        (None, None) => {
            return Err("Issue does not exist or you do not have permission to see it.".to_owned());
        }
    }
    Ok(())
}

/// `GET /rest/api/3/issueLink/{linkId}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let id = call.param("linkId");
    let link = jira.links.iter().find(|link| link.id.to_string() == id);
    let link = link.ok_or_else(|| no_link(id))?;
    let end = |id: u64| jira.issue(&id.to_string()).map(|i| shown::brief(i, call));
    Ok(ok(&json!({
        "id": link.id.to_string(),
        "self": call.link(&format!("/rest/api/3/issueLink/{}", link.id)),
        "type": link_type_shown(link.kind, call),
        "inwardIssue": end(link.inward),
        "outwardIssue": end(link.outward),
    })))
}

/// `DELETE /rest/api/3/issueLink/{linkId}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = call.param("linkId");
    let before = jira.links.len();
    jira.links.retain(|link| link.id.to_string() != id);
    if jira.links.len() == before {
        return Err(no_link(id));
    }
    Ok(no_content())
}

fn no_link(id: &str) -> Refusal {
    errors::jira_not_found(&format!("No issue link with id '{id}' exists.")).into()
}

/// Returns the `issuelinks` field of an issue: each link with the issue at its other end.
pub(crate) fn of_issue(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Vec<Value> {
    let links = jira.links.iter();
    links
        .filter_map(|link| {
            let (name, other) = match issue.id {
                id if id == link.inward => ("outwardIssue", link.outward),
                id if id == link.outward => ("inwardIssue", link.inward),
                _ => return None,
            };
            let other = jira.issue(&other.to_string())?;
            Some(json!({
                "id": link.id.to_string(),
                "self": call.link(&format!("/rest/api/3/issueLink/{}", link.id)),
                "type": link_type_shown(link.kind, call),
                name: shown::brief(other, call),
            }))
        })
        .collect()
}

/// Returns the issues that an issue is linked to.
pub(crate) fn linked<'a>(jira: &'a Jira, issue: &Issue) -> Vec<&'a Issue> {
    let ends = jira.links.iter().filter_map(|link| match issue.id {
        id if id == link.inward => Some(link.outward),
        id if id == link.outward => Some(link.inward),
        _ => None,
    });
    ends.filter_map(|id| jira.issue(&id.to_string())).collect()
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/remotelink`: a bare array, or one link by its global id.
pub(crate) fn remote(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut links = issue.remote_links.iter();
    let Some(global_id) = call.query("globalId") else {
        return Ok(ok(&links
            .map(|link| remote_shown(issue, link, call))
            .collect()));
    };
    let link = links.find(|link| link.global_id.as_deref() == Some(global_id));
    let link = link.ok_or_else(no_remote_link)?;
    Ok(ok(&remote_shown(issue, link, call)))
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`
pub(crate) fn one_remote(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut links = issue.remote_links.iter();
    let link = links.find(|link| link.id.to_string() == call.param("linkId"));
    let link = link.ok_or_else(no_remote_link)?;
    Ok(ok(&remote_shown(issue, link, call)))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/remotelink`: a link with a known global id is replaced.
pub(crate) fn add_remote(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = jira.fresh_id();
    let mut link = remote_link(id, call)?;
    let issue = jira.found_mut(call)?;
    let known = issue
        .remote_links
        .iter_mut()
        .find(|known| known.global_id.is_some() && known.global_id == link.global_id);
    let status = match known {
        Some(known) => {
            link.id = known.id;
            *known = link.clone();
            StatusCode::OK
        }
        None => {
            issue.remote_links.push(link.clone());
            StatusCode::CREATED
        }
    };
    let path = format!("/rest/api/3/issue/{}/remotelink/{}", issue.key, link.id);
    Ok(with_status(
        status,
        &json!({"id": link.id, "self": call.link(&path)}),
    ))
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`
pub(crate) fn edit_remote(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = call.param("linkId").parse().unwrap_or_default();
    let link = remote_link(id, call)?;
    let issue = jira.found_mut(call)?;
    let known = issue.remote_links.iter_mut().find(|known| known.id == id);
    *known.ok_or_else(no_remote_link)? = link;
    Ok(no_content())
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`, and `?globalId=…`
pub(crate) fn delete_remote(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let (id, global_id) = (call.param("linkId"), call.query("globalId"));
    if id.is_empty() && global_id.is_none() {
        return Err(errors::jira_bad_request("The globalId is required.").into());
    }
    let issue = jira.found_mut(call)?;
    let before = issue.remote_links.len();
    issue.remote_links.retain(|link| match id {
        "" => link.global_id.as_deref() != global_id,
        id => link.id.to_string() != id,
    });
    if issue.remote_links.len() == before {
        return Err(no_remote_link());
    }
    Ok(no_content())
}

fn remote_link(id: u64, call: &Call<'_>) -> Result<RemoteLink, Refusal> {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let mut missing = Vec::new();
    for name in ["title", "url"] {
        if fields::text(&request["object"][name]).is_empty() {
            missing.push((name, format!("'{name}' is required.")));
        }
    }
    if !missing.is_empty() {
        let missing: Vec<(&str, &str)> = missing.iter().map(|(n, t)| (*n, t.as_str())).collect();
        return Err(errors::jira(StatusCode::BAD_REQUEST, &[], &missing).into());
    }
    let text = |name: &str| request[name].as_str().map(str::to_owned);
    Ok(RemoteLink {
        id,
        global_id: text("globalId"),
        application: match &request["application"] {
            Value::Null => json!({}),
            application => application.clone(),
        },
        relationship: text("relationship"),
        object: request["object"].clone(),
    })
}

fn remote_shown(issue: &Issue, link: &RemoteLink, call: &Call<'_>) -> Value {
    let path = format!("/rest/api/3/issue/{}/remotelink/{}", issue.key, link.id);
    let mut shown = json!({
        "id": link.id,
        "self": call.link(&path),
        "application": link.application,
        "object": link.object,
    });
    if let Some(id) = &link.global_id {
        shown["globalId"] = id.as_str().into();
    }
    if let Some(relationship) = &link.relationship {
        shown["relationship"] = relationship.as_str().into();
    }
    if shown["object"]["status"].is_null() {
        shown["object"]["status"] = json!({"icon": {}});
    }
    shown
}

fn no_remote_link() -> Refusal {
    errors::jira_not_found("The remote issue link does not exist.").into()
}
