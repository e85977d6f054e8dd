//! What went wrong, for the operator.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use threelo_connect::{ConnectError, InvalidField};
use threelo_core::{
    Timestamp,
    bearer::BearerError,
    id::{ConnectionKey, IntegrationKey, InvalidId},
    storage::StoreError,
};
use threelo_http::ApiError;

use super::{path, time};
use crate::links::Links;

/// Why a page cannot be shown or a change was not made. The gate turns it into a page.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) status: StatusCode,
    /// The heading; `None` if it only depends on whether something was to be changed.
    title: Option<&'static str>,
    /// What happened, and what to do.
    pub(super) what: String,
    /// Where to go from here, the most useful page first.
    pub(super) next: Vec<Next>,
}

/// A page to which the page of a failure leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    Connections,
    Integrations,
    Logs,
    Events,
    Connection(ConnectionKey),
    Reconnect(ConnectionKey),
    Integration(IntegrationKey),
}

impl Next {
    /// Returns the path of the page.
    pub(super) fn path(&self) -> &'static str {
        match self {
            Self::Connections => path::CONNECTIONS,
            Self::Integrations => path::INTEGRATIONS,
            Self::Logs => path::LOGS,
            Self::Events => path::EVENTS,
            Self::Connection(_) => path::CONNECTION,
            Self::Reconnect(_) => path::CONNECT,
            Self::Integration(_) => path::INTEGRATION,
        }
    }

    /// Returns the link to the page, and its text.
    pub(super) fn link(&self, links: &Links) -> (String, &'static str) {
        let list = || links.dashboard(self.path(), &[]);
        let of_connection = |key| links.of_connection(self.path(), key);
        match self {
            Self::Connections => (list(), "All connections"),
            Self::Integrations => (list(), "All integrations"),
            Self::Logs => (list(), "All logs"),
            Self::Events => (list(), "All events"),
            Self::Connection(key) => (of_connection(key), "Open the connection"),
            Self::Reconnect(key) => (of_connection(key), "Reconnect"),
            Self::Integration(key) => {
                let to = links.of_integration(self.path(), key);
                (to, "Open the integration")
            }
        }
    }
}

impl Failure {
    pub(super) fn new(status: StatusCode, title: &'static str, what: impl Into<String>) -> Self {
        Self {
            status,
            title: Some(title),
            what: what.into(),
            next: Vec::new(),
        }
    }

    pub(super) fn not_found(what: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not found", what)
    }

    /// Returns the failure for input that cannot be used, of a form or of an address.
    pub(super) fn invalid(what: impl Into<String>) -> Self {
        Self {
            title: None,
            ..Self::new(StatusCode::BAD_REQUEST, "", what)
        }
    }

    /// Returns the failure for a filter of a list that cannot be used. A list without it would look like the right one.
    pub(super) fn filter(name: &str, wrong: impl std::fmt::Display) -> Self {
        let what = format!("The filter {name} {wrong}.");
        Self::new(StatusCode::BAD_REQUEST, "This filter cannot be used", what)
    }

    /// Adds a page to go to.
    pub(super) fn leading_to(mut self, next: Next) -> Self {
        self.next.push(next);
        self
    }

    /// Returns the heading of the page, in response to a form or to the request of a page.
    pub(super) fn title(&self, is_change: bool) -> &'static str {
        self.title.unwrap_or(match is_change {
            true => "This could not be done",
            false => "This page cannot be shown",
        })
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::UnknownIntegration(key) => {
                let what =
                    format!("This environment has no integration {key}. It may have been deleted.");
                Self::not_found(what).leading_to(Next::Integrations)
            }
            ConnectError::UnknownConnection(key) => unknown_connection(&key),
            ConnectError::Invalid(fields) => {
                let messages = fields.iter().map(|field| sentence(&in_words(field)));
                Self::invalid(messages.collect::<Vec<_>>().join(" "))
            }
            ConnectError::Store(error) => error.into(),
            ConnectError::Seal(_) | ConnectError::Bearer(_) => internal(&error),
            error => Self::invalid(sentence(&error.to_string())),
        }
    }
}

fn unknown_connection(key: &ConnectionKey) -> Failure {
    let (connection, integration) = (&key.connection, &key.integration);
    let what = format!(
        "The integration {integration} has no connection {connection}. It may have been deleted."
    );
    Failure::not_found(what).leading_to(Next::Connections)
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        if error.is_transient() {
            tracing::warn!(%error, "the store is not available");
            let what = "The gateway's database does not answer just now. Nothing was changed; try again in a moment.";
            return Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "The database is not available",
                what,
            );
        }
        internal(&error)
    }
}

impl From<BearerError> for Failure {
    fn from(error: BearerError) -> Self {
        let (what, next) = match error {
            BearerError::UnknownConnection(key) => return unknown_connection(&key),
            BearerError::Store(error) => return error.into(),
            BearerError::NeedsReconnect { connection, reason } => {
                let what = format!(
                    "The connection {} does not work any more: {} Only its user can repair it, by consenting again.",
                    connection.connection,
                    sentence(&reason)
                );
                let next = [
                    Next::Reconnect(connection.clone()),
                    Next::Connection(connection),
                ];
                (what, next.to_vec())
            }
            BearerError::IntegrationBroken {
                integration,
                reason,
            } => {
                let what = format!(
                    "The integration {integration} cannot refresh tokens: {}",
                    sentence(&reason)
                );
                (what, vec![Next::Integration(integration)])
            }
            BearerError::Unavailable { ref connection, .. }
            | BearerError::Confirming { ref connection, .. }
            | BearerError::Unreadable { ref connection, .. } => {
                let next = Next::Connection(connection.clone());
                (sentence(&error.to_string()), vec![next])
            }
            error => (sentence(&error.to_string()), Vec::new()),
        };
        let title = "The tokens were not refreshed";
        let failure = Self::new(StatusCode::BAD_GATEWAY, title, what);
        Self { next, ..failure }
    }
}

impl From<InvalidId> for Failure {
    fn from(error: InvalidId) -> Self {
        Self::invalid(sentence(&error.to_string()))
    }
}

/// An error in the query of a page.
impl From<ApiError> for Failure {
    fn from(_: ApiError) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "The address is not complete",
            "The address of this page names something that cannot exist. Go back, and follow the link again.",
        )
    }
}

fn internal(error: &dyn std::error::Error) -> Failure {
    tracing::error!(%error, "a page of the dashboard failed");
    Failure::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "The gateway failed",
        "Something went wrong inside the gateway. Its log says what.",
    )
}

/// Names of members of the input, and of the fields in which forms ask for them.
const FIELDS: [(&str, &str); 6] = [
    ("unique_key", "Unique key"),
    ("credentials.client_id", "Client ID"),
    ("credentials.client_secret", "Client secret"),
    ("credentials.scopes", "Scopes"),
    ("display_name", "Display name"),
    ("return_urls", "Return URLs"),
];

/// What messages call a choice of the API, and what forms call it.
const CHOICES: [(&str, &str); 2] = [
    (
        "set accept_unknown_scopes",
        "tick \u{201c}Accept scopes that Atlassian does not document\u{201d}",
    ),
    (
        "sessions with allow_other_account",
        "links that allow another Atlassian account",
    ),
];

/// Returns what is wrong with a field, with the name that the form shows.
pub(super) fn in_words(field: &InvalidField) -> String {
    let message = of_forms(&field.message);
    let member = field.path.join(".");
    let Some((_, name)) = FIELDS.iter().find(|(own, _)| *own == member) else {
        return message;
    };
    let continues_name = ["must ", "is ", "contains ", "begins "]
        .iter()
        .any(|verb| message.starts_with(verb));
    match continues_name {
        true => format!("{name} {message}"),
        false => format!("{name}: {message}"),
    }
}

/// Returns a message in the words of the forms where it has those of the API.
pub(super) fn of_forms(message: &str) -> String {
    let choices = CHOICES.iter();
    choices.fold(message.to_owned(), |text, (of_api, of_form)| {
        text.replace(of_api, of_form)
    })
}

/// Returns a message as a sentence: with a capital letter and a full stop, and with times as people write them.
pub(super) fn sentence(message: &str) -> String {
    let message = with_readable_times(message);
    let word = message.split([' ', ',', '.']).next().unwrap_or_default();
    // A name at the beginning, such as `environment:proxy`, stays as it is.
    let mut sentence = match word.chars().all(|c| c.is_alphabetic() || c == '\'') {
        true => {
            let mut characters = message.chars();
            let first = characters.next().map(char::to_uppercase);
            first.into_iter().flatten().chain(characters).collect()
        }
        false => message,
    };
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

/// Writes the moments in a text, such as `2026-11-30T12:05:23.79Z`, as people do.
fn with_readable_times(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let end = word.trim_end_matches([',', '.', ';', ':', ')']).len();
        let (moment, rest) = word.split_at(end);
        let is_moment = moment.starts_with(|first: char| first.is_ascii_digit());
        let read = moment.parse::<Timestamp>().ok().filter(|_| is_moment);
        match read {
            Some(at) => format!("{}{rest}", time::of_sentence(at)),
            None => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use threelo_connect::{scope_errors, scope_warnings};
    use threelo_core::{provider::Provider, scope::ScopeSet};

    use super::*;

    #[test]
    fn a_moment_in_a_sentence_is_written_as_people_write_it() {
        for (message, expected) in [
            (
                "by 2026-11-30T12:05:23.79Z it works or not",
                "By 12:05 UTC on 30 Nov 2026 it works or not.",
            ),
            (
                "decided by 2026-11-30T12:05:23.79Z.",
                "Decided by 12:05 UTC on 30 Nov 2026.",
            ),
            ("3 calls in 5m", "3 calls in 5m."),
        ] {
            assert_eq!(sentence(message), expected);
        }
    }

    #[test]
    fn a_field_has_the_name_that_the_form_shows() {
        for (path, message, expected) in [
            (
                "credentials.client_id",
                "must not be empty",
                "Client ID must not be empty",
            ),
            (
                "credentials.scopes",
                "no scope of Jira is among them",
                "Scopes: no scope of Jira is among them",
            ),
            (
                "allowed_integrations.nope",
                "no integration \"nope\"",
                "no integration \"nope\"",
            ),
        ] {
            assert_eq!(in_words(&InvalidField::new(path, message)), expected);
        }
    }

    #[test]
    fn no_message_about_scopes_has_a_word_of_the_api() {
        let sets = [
            "",
            "read:jira-wrok offline_access",
            "something-else offline_access",
            "delete:jira-work offline_access",
            "offline_access read:jira-work",
            "offline_access read:confluence-content.all",
        ];
        for scopes in sets.map(ScopeSet::lenient) {
            let faults = scope_errors(&scopes, false);
            let faults = faults.iter().map(in_words);
            let warnings = scope_warnings(&scopes, Provider::Jira);
            let warnings = warnings.iter().map(|warning| of_forms(warning));
            for text in faults.chain(warnings) {
                let rest = text.replace("offline_access", "");
                assert!(!rest.contains('_'), "{text}");
            }
        }
    }
}
