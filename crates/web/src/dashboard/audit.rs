//! The audit log: what operators changed.

use maud::html;
use threelo_http::Query;

use super::{
    Answer,
    failure::Failure,
    frame::{self, Section},
    guard::Visit,
    path, time,
};

/// Number of entries on a page.
const PAGE: u32 = 100;

pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let before = query.text("before").map(str::parse::<i64>).transpose();
    let before =
        before.map_err(|_| Failure::invalid("The address of this page is not complete."))?;
    let entries = visit
        .dashboard
        .operators
        .audit(&visit.caller.environment, before, PAGE)
        .await?;
    let links = &visit.dashboard.links;
    let is_full = entries.len() == PAGE as usize;
    let next = entries
        .last()
        .filter(|_| is_full)
        .map(|last| last.id.to_string());
    let body = html! {
        h1 { "Settings" }
        (frame::settings_tabs(&visit, path::AUDIT))
        p.quiet { "Every change that was made in the dashboard, newest first. Changes through the API and the command-line tool are not listed." }
        @if entries.is_empty() { div.empty { p { "There are no entries." } } }
        @else {
            table.cards {
                thead { tr { th { "Change" } th { "Of" } th { "By" } th { "When" } } }
                tbody {
                    @for entry in &entries {
                        tr {
                            td { (words(&entry.action)) }
                            td data-label="Of" { div.clamped title=(entry.subject) { (entry.subject) } }
                            td data-label="By" {
                                (entry.operator_name)
                                // Names of keys can be the same.
                                span.sub.mono title=(entry.operator_id) { (short(&entry.operator_id)) }
                            }
                            td.tight data-label="When" { (time::exact(entry.at)) }
                        }
                    }
                }
            }
        }
        @if let Some(next) = next { p.pages { a.button href=(links.dashboard(path::AUDIT, &[("before", &next)])) { "Older" } } }
    };
    Ok(frame::page(&visit, Section::Settings, "Audit log", body))
}

/// Returns the beginning of an id, which is enough to tell two apart.
pub(super) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}

/// Returns the name of a change in words.
fn words(action: &str) -> String {
    let found = WORDS.iter().find(|(name, _)| *name == action);
    found.map_or_else(|| action.to_owned(), |(_, words)| (*words).to_owned())
}

const WORDS: [(&str, &str); 21] = [
    ("operator.sign_in", "Signed in"),
    ("operator.sign_out", "Signed out"),
    ("integration.create", "Created integration"),
    ("integration.update", "Changed integration"),
    (
        "integration.rotate_secret",
        "Changed credentials of integration",
    ),
    ("integration.delete", "Deleted integration"),
    ("connect_session.create", "Created connect link"),
    ("connection.refresh", "Refreshed tokens of connection"),
    (
        "connection.read_credentials",
        "Copied access token of connection",
    ),
    ("connection.update", "Changed connection"),
    (
        "connection.switch_site",
        "Switched default site of connection",
    ),
    ("connection.delete", "Deleted connection"),
    ("connection.call", "Called Atlassian"),
    ("api_key.create", "Created API key"),
    ("api_key.rotate", "Rotated API key"),
    ("api_key.revoke", "Revoked API key"),
    ("environment.create", "Created environment"),
    ("environment.rename", "Renamed environment"),
    ("environment.remove", "Removed environment"),
    ("appearance.update", "Changed the appearance of environment"),
    ("event.replay", "Sent event again"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_words() {
        let routes = crate::dashboard::routes();
        for action in routes.iter().filter_map(|route| route.action) {
            assert_ne!(words(action), action);
        }
    }
}
