//! Changes to several connections that were selected in the list.

use futures_util::{StreamExt, stream};
use maud::{Markup, html};
use threelo_core::{credentials::Freshness, id::ConnectionKey};
use url::form_urlencoded;

use super::key_of;
use crate::dashboard::{
    Answer,
    failure::{Failure, Next},
    frame::{self, Section},
    guard::{Visit, about_each},
    path,
};

/// The outcome after which a connection has no page any more.
const DELETED: &str = "Deleted";

/// Number of connections that are refreshed at the same time.
const AT_ONCE: usize = 8;

/// The field of the form that names a selected connection.
pub(super) const SELECTED: &str = "selected";

/// Returns the value that names a connection in the field [`SELECTED`].
pub(super) fn value_of(key: &ConnectionKey) -> String {
    let mut value = form_urlencoded::Serializer::new(String::new());
    value.append_pair(key.integration.as_str(), key.connection.as_str());
    value.finish()
}

fn selected(visit: &Visit) -> Result<Vec<ConnectionKey>, Failure> {
    let mut keys = Vec::new();
    for value in visit.form.all(SELECTED) {
        for (integration, connection) in form_urlencoded::parse(value.as_bytes()) {
            keys.push(key_of(visit, &integration, &connection)?);
        }
    }
    match keys.is_empty() {
        true => Err(Failure::new(
            http::StatusCode::BAD_REQUEST,
            "Nothing is selected",
            "Select connections in the list first.",
        )
        .leading_to(Next::Connections)),
        false => Ok(keys),
    }
}

/// Refreshes the tokens of the selected connections, after a question.
pub(in crate::dashboard) async fn refresh_selected(visit: Visit) -> Answer {
    let keys = selected(&visit)?;
    if !visit.form.is_ticked("confirmed") {
        let consequences = html! {
            ul {
                li { "The gateway asks Atlassian for new tokens of each connection. Calls go on meanwhile." }
                li { "Connections whose grant has ended are marked for a reconnect." }
            }
        };
        let question = format!("Refresh {}?", counted(keys.len()));
        let button = html! { button.primary type="submit" { "Refresh" } };
        return Ok(ask(
            &visit,
            path::REFRESH_SELECTED,
            &question,
            &keys,
            &consequences,
            &button,
        ));
    }
    let credentials = &visit.dashboard.credentials;
    let outcomes = stream::iter(keys).map(async |key| {
        let refreshed = credentials.credentials(&key, Freshness::Refreshed).await;
        let refreshed = refreshed.map(drop).map_err(Failure::from);
        (key, refreshed)
    });
    let outcomes: Vec<_> = outcomes.buffered(AT_ONCE).collect().await;
    Ok(report(&visit, "Refreshed", &outcomes))
}

/// Deletes the selected connections, after a question.
pub(in crate::dashboard) async fn delete_selected(visit: Visit) -> Answer {
    let keys = selected(&visit)?;
    if !visit.form.is_ticked("confirmed") {
        let consequences = super::change::consequences_of_deletion();
        let question = format!("Delete {}?", counted(keys.len()));
        let button =
            html! { button.danger.primary type="submit" { "Delete " (counted(keys.len())) } };
        return Ok(ask(
            &visit,
            path::DELETE_SELECTED,
            &question,
            &keys,
            &consequences,
            &button,
        ));
    }
    let mut outcomes = Vec::new();
    for key in keys {
        let deleted = visit.dashboard.connect.delete_connection(&key).await;
        outcomes.push((key, deleted.map(drop).map_err(Failure::from)));
    }
    Ok(report(&visit, DELETED, &outcomes))
}

/// Returns a number of connections in words.
pub(in crate::dashboard) fn counted(count: impl TryInto<u64>) -> String {
    let count = count.try_into().unwrap_or(u64::MAX);
    match count {
        1 => "1 connection".to_owned(),
        _ => format!("{count} connections"),
    }
}

fn ask(
    visit: &Visit,
    action: &str,
    question: &str,
    keys: &[ConnectionKey],
    consequences: &Markup,
    button: &Markup,
) -> axum::response::Response {
    let links = &visit.dashboard.links;
    let body = html! {
        h1 { (question) }
        (consequences)
        ul.plain { @for key in keys { li { (key.connection) span.sub.quiet { " " (key.integration) } } } }
        form.actions method="post" action=(links.dashboard(action, &[])) {
            (frame::csrf(visit))
            input type="hidden" name="confirmed" value="yes";
            @for key in keys { input type="hidden" name=(SELECTED) value=(value_of(key)); }
            (button)
            a.button href=(links.dashboard(path::CONNECTIONS, &[])) { "Cancel" }
        }
    };
    frame::page(visit, Section::Connections, question, body)
}

/// Returns the page with the outcome of each change. Those that were made are written to the audit log.
fn report(
    visit: &Visit,
    done: &str,
    outcomes: &[(ConnectionKey, Result<(), Failure>)],
) -> axum::response::Response {
    let links = &visit.dashboard.links;
    let made = outcomes.iter().filter(|(_, outcome)| outcome.is_ok());
    let made: Vec<_> = made.map(|(key, _)| key.to_string()).collect();
    let title = format!("{done} {} of {}", made.len(), counted(outcomes.len()));
    let has_page = visit.may_open(path::CONNECTION) && done != DELETED;
    let link = |key: &ConnectionKey| has_page.then(|| links.of_connection(path::CONNECTION, key));
    let next_page = |failure: &Failure| frame::next_pages(Some(visit), failure).into_iter().next();
    let body = html! {
        h1 { (title) }
        table.cards {
            thead { tr { th { "Connection" } th { "Integration" } th { "Outcome" } } }
            tbody {
                @for (key, outcome) in outcomes {
                    tr {
                        td { @match link(key) { Some(to) => a.name href=(to) { (key.connection) }, None => span.name { (key.connection) } } }
                        td data-label="Integration" { (key.integration) }
                        td data-label="Outcome" { @match outcome {
                            Ok(()) => (frame::state("good", done)),
                            Err(failure) => {
                                (frame::state("bad", failure.title(true))) span.sub { (failure.what) }
                                @if let Some((to, words)) = next_page(failure) { span.sub { a href=(to) { (words) } } }
                            },
                        } }
                    }
                }
            }
        }
        p.actions { a.button.primary href=(links.dashboard(path::CONNECTIONS, &[])) { "Back to the connections" } }
    };
    about_each(frame::page(visit, Section::Connections, &title, body), made)
}
