//! The HTML pages: login, consent, error. Plain forms without scripts.

use axum::extract::Query;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use http::header::LOCATION;
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;
use url::Url;

use super::model::AuthorizeRequest;
use crate::random;
use crate::state::World;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;\
color:#172b4d}h1{font-size:1.4rem}small,.note{color:#5e6c84}.warn{background:#fffae6;padding:.5rem .75rem}\
button{font:inherit;padding:.5rem 1rem;margin-right:.5rem}select,input[type=email]{font:inherit;padding:.4rem;width:100%;\
box-sizing:border-box}li{margin:.15rem 0}footer{margin-top:3rem;border-top:1px solid #dfe1e6;padding-top:.5rem}";

/// The query of the error page.
#[derive(Debug, Deserialize)]
pub(crate) struct ErrorQuery {
    #[serde(default)]
    error: String,
    #[serde(default)]
    error_description: String,
    #[serde(default)]
    tracking: String,
}

/// Returns a 302 redirect to `location`.
pub(crate) fn redirect(location: &str) -> Response {
    (StatusCode::FOUND, [(LOCATION, location)]).into_response()
}

/// Returns a redirect to the error page, which informs the user but never the app.
pub(crate) fn redirect_to_error(error: &str, description: &str) -> Response {
    let tracking = random::hex(8);
    let query = serde_urlencoded::to_string([
        ("error", error),
        ("error_description", description),
        ("tracking", &tracking),
    ]);
    redirect(&format!("/error?{}", query.unwrap_or_default()))
}

/// Returns the callback with an error instead of a code.
pub(crate) fn with_error(mut callback: Url, error: &str, description: &str, state: &str) -> Url {
    callback
        .query_pairs_mut()
        .append_pair("error", error)
        .append_pair("error_description", description)
        .append_pair("state", state);
    callback
}

/// `GET /error`
pub(crate) async fn error_page(Query(query): Query<ErrorQuery>) -> Response {
    let body = html! {
        p { (query.error_description) }
        p.note { "Error: " code { (query.error) } " · Tracking: " code { (query.tracking) } }
        p { "Close this page and go back to the app." }
    };
    page("Something went wrong", body).into_response()
}

/// Returns a page with one sentence.
pub(crate) fn message(status: StatusCode, title: &str, text: &str) -> Response {
    (status, page(title, html! { p { (text) } })).into_response()
}

/// Returns the login form.
pub(crate) fn login(world: &World, next: &str, wrong: Option<&str>) -> Response {
    let body = html! {
        @if let Some(wrong) = wrong { p.warn role="alert" { (wrong) } }
        form method="post" action="/login" {
            input type="hidden" name="continue" value=(next);
            p {
                label for="email" { "Account" }
                select id="email" name="email" {
                    @for user in world.users.values() {
                        option value=(user.email) { (user.name) " (" (user.email) ")" }
                    }
                }
            }
            p { button type="submit" { "Continue" } }
        }
    };
    page("Log in to continue", body).into_response()
}

/// Returns the consent page: scopes, account, site.
pub(crate) fn consent(
    world: &World,
    request: &AuthorizeRequest,
    account: &str,
    id: &str,
) -> Response {
    consent_page(world, request, account, id, None)
}

/// Returns the consent page again, because no site was chosen.
pub(crate) fn choose_a_site(
    world: &World,
    request: &AuthorizeRequest,
    account: &str,
    id: &str,
) -> Response {
    let wrong = "Choose the site that the app may use.";
    consent_page(world, request, account, id, Some(wrong))
}

fn consent_page(
    world: &World,
    request: &AuthorizeRequest,
    account: &str,
    id: &str,
    wrong: Option<&str>,
) -> Response {
    let user = world.users.get(account);
    let email = user.map_or(account, |u| u.email.as_str());
    let sites = world.sites_of(account);
    let body = html! {
        p { "You are " strong { (email) } "." }
        @if !request.app.shared {
            p.warn { "This app is in development and is not shared. Only its owner can use it." }
        } @else {
            p.warn { "This app has not been reviewed by Atlassian." }
        }
        @if let Some(wrong) = wrong { p.warn role="alert" { (wrong) } }
        p { (request.app.name) " asks for:" }
        ul { @for scope in &request.scopes { li { code { (scope) } } } }
        form method="post" action="/consent" {
            input type="hidden" name="request" value=(id);
            @if request.needs_site() {
                p {
                    label for="site" { "Use app on" }
                    select id="site" name="site" {
                        @if sites.len() != 1 { option value="" { "Choose a site" } }
                        @for site in &sites { option value=(site.id) { (site.name) ".atlassian.net" } }
                    }
                }
                @if sites.is_empty() { p.warn { "This account has no site that the app could use." } }
            }
            p {
                button type="submit" name="action" value="accept" { "Accept" }
                button type="submit" name="action" value="cancel" { "Cancel" }
            }
        }
    };
    page(&format!("{} is requesting access", request.app.name), body).into_response()
}

fn page(title: &str, body: Markup) -> Html<String> {
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (STYLE) }
            }
            body {
                h1 { (title) }
                (body)
                footer { small { "This is a simulated Atlassian cloud (threelo sandbox), not atlassian.com." } }
            }
        }
    };
    Html(markup.into_string())
}
