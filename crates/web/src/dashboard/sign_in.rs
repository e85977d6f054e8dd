//! `/dashboard/sign-in` and `/dashboard/sign-out`.

use std::time::Duration;

use axum::{Extension, response::Response};
use http::StatusCode;
use maud::{Markup, html};
use threelo_core::{
    authenticator::AuthError,
    operator::Operator,
    permission::Permission,
    secret::{ApiKey, trim_pasted},
};
use threelo_http::Query;

use super::{
    Answer, frame,
    guard::{self, Guest, NewGuest, SignedIn, Visit},
    path,
};
use crate::headers;

/// The sign-in page.
pub(super) async fn show(guest: Guest, new: Option<Extension<NewGuest>>, query: Query) -> Response {
    let next = query.text("next").unwrap_or_default();
    if guest.is_signed_in {
        return headers::redirect(StatusCode::SEE_OTHER, &destination(&guest, next));
    }
    let notice = match query.text("done") {
        Some("signed-out") => Some("You are signed out."),
        _ => None,
    };
    let response = page(&guest, next, StatusCode::OK, notice, None);
    remember(&guest, new, response)
}

/// The sign-in page after a sign-in elsewhere has failed.
pub(super) fn fault(
    guest: &Guest,
    new: Option<Extension<NewGuest>>,
    status: StatusCode,
    fault: &str,
) -> Response {
    remember(guest, new, page(guest, "", status, None, Some(fault)))
}

/// Adds the cookie of a browser that has not been here before.
fn remember(guest: &Guest, new: Option<Extension<NewGuest>>, response: Response) -> Response {
    match new {
        Some(Extension(new)) => {
            let cookie = guard::guest_cookie(&guest.dashboard, &new);
            guard::with_cookie(response, cookie)
        }
        None => response,
    }
}

/// Returns the message for an address that has to wait.
pub(super) fn too_many(wait: Duration) -> String {
    let minutes = wait.as_secs().div_ceil(60);
    format!("Too many attempts have failed. Wait {minutes} minutes, then try again.")
}

/// Signs in with the API key in the form.
pub(super) async fn sign_in(guest: Guest) -> Answer {
    let next = guest.form.text("next");
    if let Some(wait) = guest.dashboard.attempts.wait(guest.address, guest.now) {
        let fault = too_many(wait);
        return Ok(page(
            &guest,
            next,
            StatusCode::TOO_MANY_REQUESTS,
            None,
            Some(&fault),
        ));
    }
    let refused = |status, fault: &str| {
        guest.dashboard.attempts.failed(guest.address, guest.now);
        Ok(page(&guest, next, status, None, Some(fault)))
    };
    let Some(key) = guest.form.filled("api_key") else {
        return Ok(page(
            &guest,
            next,
            StatusCode::BAD_REQUEST,
            None,
            Some("Enter an API key."),
        ));
    };
    let caller = match guest
        .dashboard
        .authenticator
        .key(&ApiKey::new(trim_pasted(key)))
    {
        Ok(caller) => caller,
        Err(AuthError::ExpiredKey { at, .. }) => {
            let fault = format!("This key expired on {}.", at.strftime("%-d %B %Y"));
            return refused(StatusCode::UNAUTHORIZED, &fault);
        }
        Err(_) => {
            let fault = "This is not a valid API key: it was mistyped or revoked, or belongs to another gateway.";
            return refused(StatusCode::UNAUTHORIZED, fault);
        }
    };
    if !caller.may(Permission::DashboardSignIn) {
        let needed = Permission::DashboardSignIn;
        let fault = format!("This key is not for the dashboard: it lacks the permission {needed}.");
        return refused(StatusCode::FORBIDDEN, &fault);
    }
    let (id, name) = caller.id_and_name().unwrap_or_default();
    let (operator, name) = (Operator::Key(id.to_owned()), name.to_owned());
    let cookie = guard::open_session(&guest.dashboard, &caller.environment, operator).await?;
    let to = destination(&guest, next);
    let response = headers::redirect(StatusCode::SEE_OTHER, &to);
    let mut response = guard::about(guard::with_cookie(response, cookie), name);
    response.extensions_mut().insert(SignedIn(caller));
    Ok(response)
}

/// Ends the session.
pub(super) async fn sign_out(visit: Visit) -> Answer {
    visit
        .dashboard
        .operators
        .delete_operator_session(&visit.session)
        .await?;
    let to = visit.dashboard.links.dashboard(path::SIGN_IN, &[]);
    let (_, name) = visit.caller.id_and_name().unwrap_or_default();
    let response = guard::done(&to, "signed-out", name);
    Ok(guard::with_cookie(
        response,
        guard::removed_cookie(&visit.dashboard),
    ))
}

/// Returns where a sign-in leads to: the page of the dashboard that was asked for.
pub(super) fn destination(guest: &Guest, next: &str) -> String {
    let overview = guest.dashboard.links.dashboard(path::OVERVIEW, &[]);
    let rest = next.strip_prefix(&overview);
    let is_internal = rest.is_some_and(|rest| {
        rest.starts_with(['/', '?']) && rest.chars().all(|c| c.is_ascii_graphic())
    });
    if is_internal {
        next.to_owned()
    } else {
        overview
    }
}

/// Returns the button that leads to the identity provider, if there is one.
fn identity_provider(guest: &Guest, next: &str) -> Markup {
    let parameters = [("next", next)];
    let parameters = if next.is_empty() {
        &[][..]
    } else {
        &parameters
    };
    html! {
        @if let Some(provider) = &guest.dashboard.single_sign_on {
            p.provider { a.button.primary href=(guest.dashboard.links.dashboard(path::OIDC, parameters)) { "Sign in with " (provider.name) } }
            p.or { span { "or with an API key" } }
        }
    }
}

fn page(
    guest: &Guest,
    next: &str,
    status: StatusCode,
    notice: Option<&str>,
    fault: Option<&str>,
) -> Response {
    let links = &guest.dashboard.links;
    let body = html! {
        main.sign-in {
            div.brand { (frame::mark()) "threelo" }
            h1 { "Sign in" }
            @if let Some(notice) = notice { p.notice role="status" { (notice) } }
            @if let Some(fault) = fault { p.fault role="alert" { (fault) } }
            (identity_provider(guest, next))
            form method="post" action=(links.dashboard(path::SIGN_IN, &[])) {
                input type="hidden" name=(guard::CSRF) value=(guest.csrf);
                input type="hidden" name="next" value=(next);
                label for="api_key" { "API key" }
                input #api_key type="password" name="api_key" autocomplete="current-password"
                    spellcheck="false" autofocus[guest.dashboard.single_sign_on.is_none()] required;
                p.hint { "Your key decides which environment you see and what you may change. The session ends after 12 hours." }
                button.primary type="submit" { "Sign in" }
            }
            details {
                summary { "Where do I find a key?" }
                p { "The gateway wrote its first key to " code { "api-key" } " in its data folder, or printed it at the first \
                    start. On the gateway's machine, this command creates another one:" }
                pre { code { "threelo keys add --name dashboard" } }
            }
        }
    };
    headers::page(status, frame::bare(links, "Sign in", body))
}
