//! The page of a failed flow. Each failure has its own text: what happened, and what to do.

use maud::html;
use threelo_connect::{ConnectError, FlowError};
use threelo_core::site::Site;

use super::ErrorPage;
use crate::{
    brand::Look,
    layout::{Badge, Report},
};

/// Returns the page. Its script also reports a final failure to the page that opened it.
pub(super) fn page(look: &Look, failure: &FlowError, again: Option<&str>) -> String {
    let text = text(failure);
    let message = match failure {
        // The details of an internal error are logged, not shown.
        FlowError::Connect(error) if is_internal(error) => text.what.clone(),
        other => other.to_string(),
    };
    let actions = html! {
        @if let Some(again) = again {
            p.actions { a.button href=(again) { "Try again" } }
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
fn text(failure: &FlowError) -> ErrorPage {
    const START: &str = "Go back to the app and start connecting again.";
    match failure {
        FlowError::UnknownState => ErrorPage::new(
            "This sign-in is no longer valid",
            "It was completed already, or it did not begin at this gateway. Nothing was changed.",
            "If the app does not show the connection, go back to it and start connecting again.",
        ),
        FlowError::ExpiredState => ErrorPage::new(
            "This sign-in took too long",
            "More than ten minutes passed between leaving for Atlassian and coming back, so it was \
             given up. Nothing was stored.",
            START,
        ),
        FlowError::ForeignBrowser => ErrorPage::new(
            "This sign-in began in another browser",
            "The sign-in began in another browser or a private window, or this browser keeps no \
             cookies. To protect the account, it was stopped here. Nothing was stored.",
            "Go on in the browser that it began in, or start again from the app and stay in one browser \
             until you are back. If this was the same browser, allow cookies for this address first.",
        ),
        FlowError::Declined => ErrorPage::new(
            "Access was not granted",
            "You chose Cancel at Atlassian, or your account may not grant this access. Nothing was \
             stored.",
            "If that was not what you wanted, start again from the app and choose Accept.",
        ),
        FlowError::Atlassian { error, advice } => ErrorPage::new(
            "Atlassian could not complete the sign-in",
            format!("Atlassian reported “{error}”. Nothing was stored."),
            sentence(advice),
        ),
        FlowError::NoCode => ErrorPage::new(
            "Atlassian's answer is incomplete",
            "Atlassian sent you back without the code that completes the sign-in. Nothing was stored.",
            START,
        ),
        FlowError::Exchange(reason) => ErrorPage::new(
            "Atlassian did not accept the sign-in",
            format!("The last step, between this gateway and Atlassian, was refused: {reason}."),
            "Start again from the app. If it happens again, contact the operator of the app: the \
             client id, the secret or the callback URL of their Atlassian app may be wrong.",
        ),
        FlowError::Unanswered(reason) => ErrorPage::new(
            "Atlassian did not answer",
            format!("You gave access, but the last step could not be completed: {reason}."),
            "Wait a moment and start again from the app. Nothing was stored.",
        ),
        FlowError::SitesUnavailable(_) => ErrorPage::new(
            "Your sites could not be read",
            format!("You gave access, but {failure}."),
            "Wait a moment and try again; your consent is kept for half an hour.",
        ),
        FlowError::Site(error) => site(error.choices(), &error.to_string()),
        FlowError::RequestedSite(error) => ErrorPage::new(
            "The site's address cannot be read",
            sentence(&error.to_string()),
            "Go back and write the address as your browser shows it, such as acme.atlassian.net.",
        ),
        FlowError::NothingPending => ErrorPage::new(
            "There is nothing left to do here",
            "This was completed already, or it expired: a choice is possible for half an hour.",
            "Go back to the app. If it shows the connection, all is well; if not, start connecting \
             again.",
        ),
        FlowError::OtherAccount => ErrorPage::new(
            "This is another Atlassian account",
            "The connection that is being reconnected belongs to a different Atlassian account than the \
             one you signed in with. It was left as it was.",
            "Log out at Atlassian, start again from the app and sign in with the account of this \
             connection; or create a new connection for the other account.",
        ),
        FlowError::OtherSite { present } => ErrorPage::new(
            "This is another site",
            format!(
                "The connection that is being reconnected is for {present}, and access was given to \
                 another site. The connection was left as it was."
            ),
            format!(
                "Start again from the app and pick {present} at Atlassian. If your account cannot \
                 use it any more, contact the operator of the app, or create a new connection."
            ),
        ),
        FlowError::SiteRecreated { present, .. } => ErrorPage::new(
            "The site was created again",
            format!(
                "The site {present} was deleted and another one was created under its address. The connection is \
                 for the old one, and was left as it was."
            ),
            "Contact the operator of the app: the app can allow this connection to change its site \
             (allow_other_site). Or create a new connection.",
        ),
        FlowError::UnexpectedAccount {
            expected,
            is_hidden,
        } => ErrorPage::new(
            "This link is for another account",
            match is_hidden {
                true => format!(
                    "The link is for the Atlassian account {expected}, and Atlassian does not show which account \
                     this is. Nothing was stored."
                ),
                false => format!(
                    "The link is for the Atlassian account {expected}, and you signed in with another one. Nothing \
                     was stored."
                ),
            },
            "Log out at Atlassian, open the link again and sign in with that account. If the link was not made for \
             you, go back to the app and ask for one of your own.",
        ),
        FlowError::AccountUnknown => ErrorPage::new(
            "The account is unknown",
            "A connection stays with the Atlassian account that it was made with. Of this one, or of \
             this sign-in, the account is unknown, so the connection was not changed.",
            "Contact the operator of the app: the app can allow another account to reconnect this \
             connection. Or create a new connection.",
        ),
        FlowError::AccountUnavailable(_) => ErrorPage::new(
            "Your account could not be read",
            format!("You gave access, but {failure}."),
            "Wait a moment and try again; your consent is kept for half an hour.",
        ),
        FlowError::NotOffered(_) => ErrorPage::new(
            "That site was not offered",
            "The site that was chosen is not among those to choose from. Nothing was stored yet.",
            "Try again and choose one of the sites on the page.",
        ),
        FlowError::Interrupted => ErrorPage::new(
            "The gateway is being restarted",
            "It stopped before this step was complete. This is not your fault.",
            "Wait a moment, go back to the app and start connecting again.",
        ),
        FlowError::ReturnUrl => ErrorPage::new(
            "The return page is not allowed",
            "The page that the app wants you to return to is not in the list of this integration. \
             Nothing was started.",
            "Contact the operator of the app: the page has to be added to the integration's return URLs.",
        ),
        FlowError::NotAllowed => ErrorPage::new(
            "This link is for another integration",
            "The link does not allow this integration. Nothing was started.",
            "Go back to the app and open the connection that you want from there.",
        ),
        FlowError::TooManyOpen => ErrorPage::new(
            "Too many sign-ins are open",
            "This link was used to start many sign-ins that were not completed. Nothing was started.",
            "Finish one of them in the window where it is open, or wait ten minutes and start again \
             from the app.",
        ),
        FlowError::TooManyFlows => ErrorPage::new(
            "Too many people are signing in",
            "The gateway cannot begin another sign-in at the moment. This is not your fault.",
            "Wait a few minutes, go back to the app and start connecting again.",
        ),
        FlowError::Connect(error) => of_service(error),
        other => ErrorPage::new("The connection was not created", format!("{other}."), START),
    }
}

/// Returns the text for a grant without the requested site, or without any.
fn site(choices: &[Site], reason: &str) -> ErrorPage {
    if choices.is_empty() {
        return ErrorPage::new(
            "No site can be used",
            sentence(reason),
            "Start again from the app, with an account that uses the product on the site, and choose \
             that site at Atlassian.",
        );
    }
    let mut page = ErrorPage::new(
        "You have no access to that site",
        "The site that was asked for is not one of those you gave access to. Nothing was stored. \
         You gave access to:",
        "Start again from the app and name one of these, or choose the other site at Atlassian.",
    );
    page.list = choices
        .iter()
        .map(|site| format!("{} ({})", site.name, site.domain()))
        .collect();
    page
}

/// Returns the text of an error of the connection service.
fn of_service(error: &ConnectError) -> ErrorPage {
    const OPERATOR: &str = "Contact the operator of the app.";
    match error {
        ConnectError::UnknownSession => ErrorPage::new(
            "This link has expired",
            "Connect links work for half an hour, and this one has expired or never existed.",
            "Go back to the app and ask for a new link.",
        ),
        ConnectError::UnknownIntegration(key) => ErrorPage::new(
            "There is no such integration",
            format!("This gateway has no integration “{key}”. Nothing was started."),
            format!("{OPERATOR} “threelo integrations list” shows the existing ones."),
        ),
        ConnectError::Invalid(faults) => {
            let mut page = ErrorPage::new(
                "The integration is not ready",
                "The operator has to correct this before users can connect:",
                OPERATOR,
            );
            page.list = faults
                .iter()
                .map(|fault| format!("{}: {}", fault.path.join("."), fault.message))
                .collect();
            page
        }
        ConnectError::UnknownConnection(_) => connection_gone(),
        ConnectError::Quarantined => ErrorPage::new(
            "Connecting is disabled at the moment",
            "This gateway runs on a copy of a database that has not been adopted yet. \
             Nothing was started.",
            "Contact the operator of the app, who can enable it with “threelo adopt”.",
        ),
        _ => ErrorPage::new(
            "The gateway failed",
            "The gateway could not complete this step. This is not your fault.",
            "Wait a minute and try again. If that does not help, contact the operator of the app: the \
             gateway's log says why.",
        ),
    }
}

/// Returns the text for a reconnect link whose connection was deleted.
pub(crate) fn connection_gone() -> ErrorPage {
    ErrorPage::new(
        "The connection was deleted",
        "The connection that this link reconnects no longer exists.",
        "Go back to the app and create a new connection.",
    )
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
