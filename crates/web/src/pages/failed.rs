//! The page of a failed flow. Each failure has its own text: what happened, and what to do.

use maud::html;
use threelo_connect::{ConnectError, FlowError};
use threelo_core::site::Site;

use super::ErrorPage;
use crate::{
    brand::Look,
    layout::{Badge, Report},
    words::{ENGLISH, Words},
};

/// Returns the page. Its script also reports a final failure to the page that opened it.
pub(super) fn page(look: &Look, failure: &FlowError, again: Option<&str>) -> String {
    let text = text(look.words, failure);
    // Programs read the message.
    let message = match failure {
        // The details of an internal error are logged, not shown.
        FlowError::Connect(error) if is_internal(error) => self::text(&ENGLISH, failure).what,
        other => other.to_string(),
    };
    let actions = html! {
        @if let Some(again) = again {
            p.actions { a.button href=(again) { (look.words.failures.try_again) } }
        }
    };
    let mut page = text.page(actions);
    match failure {
        // After a double click or a reload, the first request has reported the outcome already.
        FlowError::NothingPending | FlowError::UnknownState => page.badge = Badge::Link,
        // The flow goes on in the browser that it began in.
        FlowError::ForeignBrowser => {}
        // A flow that can be continued has not failed yet.
        _ if again.is_some() => {}
        failure => {
            page.report = Some(Report::Failed {
                kind: failure.kind(),
                message: &message,
            });
        }
    }
    page.document(look)
}

/// Returns the text of a failure.
fn text(words: &'static Words, failure: &FlowError) -> ErrorPage {
    let all = &words.failures;
    let says = |message| ErrorPage::new(words, message);
    match failure {
        FlowError::UnknownState => says(&all.unknown_state),
        FlowError::ExpiredState => says(&all.expired_state),
        FlowError::ForeignBrowser => says(&all.foreign_browser),
        FlowError::Declined => says(&all.declined),
        FlowError::Atlassian { error, advice } => {
            says(&all.atlassian).about(error).detail(sentence(advice))
        }
        FlowError::NoCode => says(&all.no_code),
        FlowError::Exchange(reason) => says(&all.exchange).detail(sentence(reason)),
        FlowError::Unanswered(reason) => says(&all.unanswered).detail(sentence(reason)),
        FlowError::SitesUnavailable(reason) => {
            says(&all.sites_unavailable).detail(sentence(reason))
        }
        FlowError::Site(error) if error.choices().is_empty() => {
            says(&all.no_site).detail(sentence(&error.to_string()))
        }
        FlowError::Site(error) => {
            let name = |site: &Site| format!("{} ({})", site.name, site.domain());
            says(&all.other_sites).choices(error.choices().iter().map(name))
        }
        FlowError::RequestedSite(error) => says(&all.requested_site).detail(error.to_string()),
        FlowError::NothingPending => says(&all.nothing_pending),
        FlowError::OtherAccount => says(&all.other_account),
        FlowError::OtherSite { present } => says(&all.other_site).about(present),
        FlowError::SiteRecreated { present, .. } => says(&all.site_recreated).about(present),
        FlowError::UnexpectedAccount {
            expected,
            is_hidden: false,
        } => says(&all.unexpected_account).about(expected),
        FlowError::UnexpectedAccount { expected, .. } => says(&all.hidden_account).about(expected),
        FlowError::AccountUnknown => says(&all.account_unknown),
        FlowError::AccountUnavailable(reason) => {
            says(&all.account_unavailable).detail(sentence(reason))
        }
        FlowError::NotOffered(_) => says(&all.not_offered),
        FlowError::Interrupted => says(&all.interrupted),
        FlowError::ReturnUrl => says(&all.return_url),
        FlowError::NotAllowed => says(&all.not_allowed),
        FlowError::TooManyOpen => says(&all.too_many_open),
        FlowError::TooManyFlows => says(&all.too_many_flows),
        FlowError::Connect(error) => of_service(words, error),
        other => says(&all.other).detail(sentence(&other.to_string())),
    }
}

/// Returns the text of an error of the connection service.
fn of_service(words: &'static Words, error: &ConnectError) -> ErrorPage {
    let all = &words.failures;
    let says = |message| ErrorPage::new(words, message);
    match error {
        ConnectError::UnknownSession => says(&all.link_ended),
        ConnectError::UnknownIntegration(key) => {
            says(&all.unknown_integration).about(&key.to_string())
        }
        ConnectError::Invalid(faults) => {
            let mut page = says(&all.not_ready);
            for fault in faults {
                page = page.detail(format!("{}: {}", fault.path.join("."), fault.message));
            }
            page
        }
        ConnectError::UnknownConnection(_) => says(&all.connection_gone),
        ConnectError::Quarantined => says(&all.quarantined),
        _ => says(&all.gateway_failed),
    }
}

/// Returns whether the gateway itself failed.
fn is_internal(error: &ConnectError) -> bool {
    !matches!(
        error,
        ConnectError::UnknownSession
            | ConnectError::UnknownIntegration(_)
            | ConnectError::Invalid(_)
            | ConnectError::UnknownConnection(_)
            | ConnectError::Quarantined
    )
}

/// Converts an error message into a sentence.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let mut sentence: String = first.chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}
