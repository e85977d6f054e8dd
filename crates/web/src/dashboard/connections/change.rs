//! Changes to connections: connect, reconnect, refresh, edit and delete.

use axum::response::Response;
use http::StatusCode;
use maud::{Markup, html};
use serde_json::json;
use threelo_connect::{ConnectError, ConnectionPatch, MetadataChange, NewSession};
use threelo_core::{
    connection::{Connection, MAX_TAGS, Tags, check_tag},
    credentials::Freshness,
    free_object::FreeObject,
    id::IntegrationKey,
    permission::Permission,
};
use threelo_http::Query;

use super::{key_fields, key_of, name_of, named, pretty};
use crate::{
    dashboard::{
        Answer,
        failure::{Failure, sentence},
        form::fingerprint,
        frame::{self, Section},
        guard::{Visit, about, done},
        path,
    },
    headers,
};

/// Asks which integration to connect, or whether to reconnect a connection.
pub(in crate::dashboard) async fn connect(visit: Visit, query: Query) -> Answer {
    match query.text("connection") {
        Some(_) => reconnect_page(&visit, &query).await,
        None => connect_page(&visit, query.text("integration").unwrap_or_default()).await,
    }
}

async fn connect_page(visit: &Visit, chosen: &str) -> Answer {
    let links = &visit.dashboard.links;
    let integrations = match visit.may(Permission::IntegrationsList) {
        true => {
            visit
                .dashboard
                .connect
                .integrations(&visit.caller.environment)
                .await?
                .rows
        }
        false => Vec::new(),
    };
    let ready: Vec<_> = integrations
        .iter()
        .filter(|one| one.app.is_some())
        .collect();
    let body = html! {
        (visit.crumb(path::CONNECTIONS, &links.dashboard(path::CONNECTIONS, &[]), "Connections"))
        h1 { "Add connection" }
        @if ready.is_empty() && visit.may(Permission::IntegrationsList) {
            div.empty {
                p { "There is no integration with credentials yet, so nobody can connect." }
                @if visit.may_open(path::NEW_INTEGRATION) {
                    a.button.primary href=(links.dashboard(path::NEW_INTEGRATION, &[])) { "Create integration" }
                }
            }
        } @else {
            p { "A connect link leads one person through Atlassian's consent. It works for 30 minutes." }
            @let list = visit.link_or_overview(path::CONNECTIONS, links.dashboard(path::CONNECTIONS, &[]));
            form.form method="post" action=(links.dashboard(path::CONNECT, &[])) data-then=(list) {
                (frame::csrf(visit))
                label for="integration" { "Integration" }
                @if ready.is_empty() {
                    input #integration type="text" name="integration" value=(chosen) required spellcheck="false";
                } @else {
                    select #integration name="integration" {
                        @for one in ready { (frame::option(one.key.as_str(), chosen, &format!("{} ({})", one.display_name, one.key))) }
                    }
                }
                details {
                    summary { "Who is it for?" }
                    div {
                        label.label for="end_user_id" { "End user id" }
                        input #end_user_id type="text" name="end_user_id" maxlength="255";
                        p.hint { "Your own id of the user. It becomes the tag " code { "end_user_id" } ", by which your backend finds the connection." }
                        label.label for="end_user_email" { "E-mail address" }
                        input #end_user_email type="text" name="end_user_email" maxlength="255";
                    }
                }
                p.actions {
                    button.primary type="submit" name="then" value="open" formtarget="_blank" { "Connect my own account" }
                    button type="submit" name="then" value="show" { "Create a link for somebody else" }
                }
            }
        }
    };
    Ok(frame::page(
        visit,
        Section::Connections,
        "Add connection",
        body,
    ))
}

async fn reconnect_page(visit: &Visit, query: &Query) -> Answer {
    let found = named(visit, query).await?;
    let (connection, links) = (&found.connection, &visit.dashboard.links);
    let key = &connection.key;
    // A connect session says nothing of the user, whom the operator may not see.
    let name = name_of(connection).filter(|_| visit.may(Permission::ConnectionsRead));
    let title = format!("Reconnect {}", name.unwrap_or(key.connection.as_str()));
    let body = html! {
        (visit.crumb(path::CONNECTION, &links.of_connection(path::CONNECTION, key), key.connection.as_str()))
        h1 { (title) }
        p { "The user consents again, with the same Atlassian account, and the connection keeps its id, tags and metadata. \
            The link works for 30 minutes." }
        @let own = visit.link_or_overview(path::CONNECTION, links.of_connection(path::CONNECTION, key));
        form.form method="post" action=(links.dashboard(path::CONNECT, &[])) data-then=(own) {
            (frame::csrf(visit))
            (key_fields(key))
            label.check {
                input type="checkbox" name="other_account";
                span { "Allow another Atlassian account" span.sub { " The connection then acts as that account." } }
            }
            label.check { input type="checkbox" name="other_site"; span { "Allow another site" } }
            p.actions {
                button.primary type="submit" name="then" value="show" { "Create reconnect link" }
                button type="submit" name="then" value="open" formtarget="_blank" { "Reconnect here" }
            }
        }
    };
    Ok(frame::page(visit, Section::Connections, &title, body))
}

/// Creates a connect session, and shows or opens its link.
pub(in crate::dashboard) async fn open_session(visit: Visit) -> Answer {
    let form = &visit.form;
    let mut new = NewSession::new(visit.caller.environment.clone());
    let integration: IntegrationKey = form.text("integration").parse()?;
    let (subject, back) = match form.filled("connection") {
        Some(connection) => {
            let key = key_of(&visit, integration.as_str(), connection)?;
            let own = visit.dashboard.links.of_connection(path::CONNECTION, &key);
            let back = visit.link_or_overview(path::CONNECTION, own);
            new.allow_other_account = form.is_ticked("other_account");
            new.allow_other_site = form.is_ticked("other_site");
            new.reconnect = Some(key.clone());
            (key.to_string(), back)
        }
        None => {
            new.tags = tags_of_user(&visit)?;
            new.allowed_integrations = vec![integration.clone()];
            let list = visit.dashboard.links.dashboard(path::CONNECTIONS, &[]);
            (
                integration.to_string(),
                visit.link_or_overview(path::CONNECTIONS, list),
            )
        }
    };
    let opened = visit.dashboard.connect.open_session(new).await?;
    let token = opened.token.expose();
    let link = visit
        .dashboard
        .links
        .dashboard(crate::links::path::CONNECT, &[("session_token", token)]);
    if form.text("then") == "open" {
        return Ok(about(
            headers::redirect(StatusCode::SEE_OTHER, &link),
            subject,
        ));
    }
    let mut whole = visit.dashboard.settings.public_url.clone();
    whole.set_path(visit.dashboard.links.connect().as_str());
    whole.set_query(Some(&format!("session_token={token}")));
    let body = html! {
        h1 { "The link is ready" }
        p { "Send it to the user. It works until " (opened.expires_at.strftime("%H:%M").to_string()) " UTC." }
        (frame::snippet(whole.as_str()))
        p.actions { a.button href=(back) { "Done" } }
    };
    Ok(about(
        frame::page(&visit, Section::Connections, "Connect link", body),
        subject,
    ))
}

fn tags_of_user(visit: &Visit) -> Result<Tags, Failure> {
    let mut tags = Tags::new();
    for (name, label) in [
        ("end_user_id", "End user id"),
        ("end_user_email", "E-mail address"),
    ] {
        if let Some(value) = visit.form.filled(name) {
            check_tag(name, value)
                .map_err(|rule| Failure::invalid(format!("The field “{label}” {rule}.")))?;
            tags.insert(name.to_owned(), value.to_owned());
        }
    }
    Ok(tags)
}

/// Refreshes the tokens of a connection. They are not shown.
pub(in crate::dashboard) async fn refresh(visit: Visit) -> Answer {
    let key = key_of(
        &visit,
        visit.form.text("integration"),
        visit.form.text("connection"),
    )?;
    visit
        .dashboard
        .credentials
        .credentials(&key, Freshness::Refreshed)
        .await?;
    let page = visit.dashboard.links.of_connection(path::CONNECTION, &key);
    let to = visit.link_or_overview(path::CONNECTION, page);
    Ok(done(&to, "refreshed", key))
}

/// Sends the access token of a connection, refreshed if needed, as a file: it is on no page. The script of the page puts
/// it into the clipboard instead.
pub(in crate::dashboard) async fn copy_credentials(visit: Visit) -> Answer {
    let form = &visit.form;
    let key = key_of(&visit, form.text("integration"), form.text("connection"))?;
    let credentials = &visit.dashboard.credentials;
    let open = credentials.credentials(&key, Freshness::Valid).await?;
    let file = headers::file("access-token.txt", open.tokens.access.expose().to_owned());
    Ok(about(file, key))
}

/// The form of tags and metadata.
pub(in crate::dashboard) async fn edit(visit: Visit, query: Query) -> Answer {
    let found = named(&visit, &query).await?;
    let connection = &found.connection;
    let (tags, metadata) = editable(connection);
    Ok(edit_page(
        &visit,
        StatusCode::OK,
        connection,
        (&tags, &metadata),
        &[],
    ))
}

/// Returns tags and metadata as the form has them.
fn editable(connection: &Connection) -> (String, String) {
    let tags = connection.tags.iter().map(|(name, value)| {
        let is_one_line = value == value.trim() && !value.chars().any(char::is_control);
        match is_one_line && !value.starts_with('"') {
            true => format!("{name} = {value}"),
            false => format!("{name} = {}", json!(value)),
        }
    });
    let metadata = connection.metadata.as_ref();
    let metadata = metadata.map(|metadata| pretty(metadata));
    (
        tags.collect::<Vec<_>>().join("\n"),
        metadata.unwrap_or_else(|| "{}".to_owned()),
    )
}

fn shown(connection: &Connection) -> String {
    let (tags, metadata) = editable(connection);
    fingerprint(&[&tags, &metadata])
}

fn edit_page(
    visit: &Visit,
    status: StatusCode,
    connection: &Connection,
    (tags, metadata): (&str, &str),
    faults: &[String],
) -> Response {
    let (links, key) = (&visit.dashboard.links, &connection.key);
    let own = links.of_connection(path::CONNECTION, key);
    let body = html! {
        p.crumb { a href=(own) { (name_of(connection).unwrap_or(key.connection.as_str())) } }
        h1 { "Edit connection" }
        (frame::faults(faults))
        form.form method="post" action=(links.dashboard(path::EDIT_CONNECTION, &[])) {
            (frame::csrf(visit))
            (key_fields(key))
            (visit.form.seen(&shown(connection)))
            label for="tags" { "Tags" }
            textarea #tags name="tags" rows="5" spellcheck="false" { (tags) }
            p.hint { "One on each line: " code { "plan = pro" } ". At most " (MAX_TAGS) "; lists of connections can be filtered by them. \
                A value that does not fit on a line is in quotes, as in JSON." }
            label for="metadata" { "Metadata" }
            textarea #metadata name="metadata" rows="10" spellcheck="false" { (metadata) }
            p.hint { "A JSON object of your own. The gateway stores it and does not read it." }
            p.actions { button.primary type="submit" { "Save" } a.button href=(own) { "Cancel" } }
        }
    };
    frame::page_with(visit, status, Section::Connections, "Edit connection", body)
}

/// Changes tags and metadata.
pub(in crate::dashboard) async fn update(mut visit: Visit) -> Answer {
    let form = visit.form.clone();
    let key = key_of(&visit, form.text("integration"), form.text("connection"))?;
    let connection = visit.dashboard.connect.connection(&key).await?;
    let (tags, metadata) = (
        read_tags(form.text("tags")),
        read_metadata(form.text("metadata")),
    );
    let is_stale = form.is_stale(&shown(&connection));
    let (tags, metadata) = match (tags, metadata) {
        (Ok(_), Ok(_)) if is_stale => {
            let (tags, metadata) = editable(&connection);
            let fault = format!(
                "this connection has been changed since you opened the form, so nothing was saved. Save once more to replace \
                 what it has now, or cancel. Its tags are now: {}; its metadata: {metadata}",
                tags.replace('\n', ", ")
            );
            visit.form.forget_seen();
            let entered = (form.text("tags"), form.text("metadata"));
            let status = StatusCode::CONFLICT;
            return Ok(edit_page(&visit, status, &connection, entered, &[fault]));
        }
        (Ok(tags), Ok(metadata)) => (tags, metadata),
        (tags, metadata) => {
            let faults: Vec<String> = [tags.err(), metadata.err()].into_iter().flatten().collect();
            let entered = (form.text("tags"), form.text("metadata"));
            return Ok(edit_page(
                &visit,
                StatusCode::BAD_REQUEST,
                &connection,
                entered,
                &faults,
            ));
        }
    };
    let connect = &visit.dashboard.connect;
    if connection.tags != tags {
        let patch = ConnectionPatch {
            tags: Some(tags),
            ..ConnectionPatch::default()
        };
        connect.change_connection(&key, &patch).await?;
    }
    if connection.metadata.clone().unwrap_or_default() != metadata {
        let keys = std::slice::from_ref(&key);
        connect
            .change_metadata(keys, &MetadataChange::Replace(metadata))
            .await?;
    }
    let page = visit.dashboard.links.of_connection(path::CONNECTION, &key);
    let to = visit.link_or_overview(path::CONNECTION, page);
    Ok(done(&to, "saved", key))
}

/// Makes another site the one that calls go to if they name none.
pub(in crate::dashboard) async fn switch_site(visit: Visit) -> Answer {
    let form = &visit.form;
    let key = key_of(&visit, form.text("integration"), form.text("connection"))?;
    let patch = ConnectionPatch {
        site: Some(form.text("site").parse()?),
        ..ConnectionPatch::default()
    };
    let connect = &visit.dashboard.connect;
    let switched = connect.change_connection(&key, &patch).await;
    switched.map_err(|error| match error {
        // Without the names of fields, which the form does not show.
        ConnectError::Invalid(fields) => {
            let messages = fields.iter().map(|field| sentence(&field.message));
            Failure::invalid(messages.collect::<Vec<_>>().join(" "))
        }
        error => error.into(),
    })?;
    let page = visit.dashboard.links.of_connection(path::CONNECTION, &key);
    let to = visit.link_or_overview(path::CONNECTION, page);
    Ok(done(&to, "site", key))
}

/// Reads tags, one on each line.
fn read_tags(text: &str) -> Result<Tags, String> {
    let mut tags = Tags::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let Some((name, value)) = line.split_once('=') else {
            return Err(format!("the tag {line:?} has no value: write name = value"));
        };
        let (name, value) = (name.trim().to_lowercase(), value.trim());
        let value = match value.starts_with('"') {
            true => serde_json::from_str(value).map_err(|_| {
                format!(
                    "the value of the tag {name:?} begins with a quote: write it as a JSON string"
                )
            })?,
            false => value.to_owned(),
        };
        check_tag(&name, &value).map_err(|rule| format!("the tag {name:?} {rule}"))?;
        if tags.insert(name.clone(), value).is_some() {
            return Err(format!("the tag {name:?} is given twice"));
        }
    }
    match tags.len() {
        count if count > MAX_TAGS => Err(format!(
            "{count} tags are too many: keep at most {MAX_TAGS}"
        )),
        _ => Ok(tags),
    }
}

fn read_metadata(text: &str) -> Result<FreeObject, String> {
    if text.is_empty() {
        return Ok(FreeObject::default());
    }
    let object = serde_json::from_str(text).map_err(|error| {
        format!(
            "the metadata is not a JSON object: look at line {}, column {}",
            error.line(),
            error.column()
        )
    })?;
    FreeObject::new(object).map_err(|error| format!("the metadata {error}"))
}

/// Asks whether a connection should be deleted, and says what that means.
pub(in crate::dashboard) async fn confirm_delete(visit: Visit, query: Query) -> Answer {
    let found = named(&visit, &query).await?;
    let (links, key) = (&visit.dashboard.links, &found.connection.key);
    let title = format!(
        "Delete {}?",
        name_of(&found.connection).unwrap_or(key.connection.as_str())
    );
    let body = html! {
        h1 { (title) }
        (consequences_of_deletion())
        form.actions method="post" action=(links.dashboard(path::DELETE_CONNECTION, &[])) {
            (frame::csrf(&visit))
            (key_fields(key))
            button.danger.primary type="submit" { "Delete connection" }
            a.button href=(links.of_connection(path::CONNECTION, key)) { "Keep it" }
        }
    };
    Ok(frame::page(&visit, Section::Connections, &title, body))
}

pub(super) fn consequences_of_deletion() -> Markup {
    html! {
        ul {
            li { "Calls with a deleted connection fail at once." }
            li { "Its tokens stay encrypted in the database for 31 days, in which it can be restored: " code { "threelo connections restore" } "." }
            li { "The grant at Atlassian remains until its user revokes it, in the settings of their Atlassian account." }
        }
    }
}

/// Deletes a connection.
pub(in crate::dashboard) async fn delete(visit: Visit) -> Answer {
    let key = key_of(
        &visit,
        visit.form.text("integration"),
        visit.form.text("connection"),
    )?;
    visit.dashboard.connect.delete_connection(&key).await?;
    let page = visit.dashboard.links.dashboard(path::CONNECTIONS, &[]);
    let to = visit.link_or_overview(path::CONNECTIONS, page);
    Ok(done(&to, "deleted", key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_from_lines() {
        let tags = read_tags("Plan = pro\n\n team=core = all\n").unwrap();
        assert_eq!(tags["plan"], "pro");
        assert_eq!(tags["team"], "core = all");
        for wrong in ["plan", "1 = x", "plan =", "plan = a\nPLAN = b"] {
            assert!(read_tags(wrong).is_err(), "{wrong}");
        }
        let quoted = read_tags(r#"a = " x\ny = 2""#).unwrap();
        assert_eq!(quoted["a"], " x\ny = 2");
        assert_eq!(quoted.len(), 1);
        assert!(read_tags("a = \"x").unwrap_err().contains("JSON string"));
        let many: String = (0..11).map(|n| format!("t{n} = x\n")).collect();
        assert!(
            read_tags(&many)
                .unwrap_err()
                .contains("11 tags are too many")
        );
    }

    #[test]
    fn metadata_is_an_object() {
        assert!(read_metadata("").unwrap().is_empty());
        assert_eq!(read_metadata(r#"{"a":1}"#).unwrap().len(), 1);
        assert!(
            read_metadata("[1]")
                .unwrap_err()
                .contains("not a JSON object")
        );
    }
}
