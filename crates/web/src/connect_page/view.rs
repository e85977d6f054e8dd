//! What the connect page shows when all is well: one integration with its button, or a list.

use maud::{Markup, html};
use threelo_core::{
    integration::Integration, scope::ScopeSet, secret::SessionToken, session::ConnectSession,
};

use crate::{
    layout::{Badge, Page},
    links::Links,
};

/// An integration that may be connected.
pub(super) struct Offer {
    pub(super) integration: Integration,
    /// What is asked for: the session may have replaced the integration's scopes.
    pub(super) scopes: ScopeSet,
    /// The initial value of the site field; absent if the site is already set.
    pub(super) site: Option<String>,
    /// Whether the session has made its connection already.
    pub(super) is_used: bool,
}

/// The page.
pub(super) fn page(
    links: &Links,
    token: &SessionToken,
    session: &ConnectSession,
    offers: &[Offer],
) -> String {
    let is_reconnect = session.reconnect.is_some();
    match offers {
        [offer] => {
            let name = &offer.integration.display_name;
            let title = format!(
                "{} {name}",
                if is_reconnect { "Reconnect" } else { "Connect" }
            );
            let body = html! {
                (steps())
                (end_user(session))
                (used(offer))
                (permissions(&offer.scopes))
                (form(links, token, offer, is_reconnect))
            };
            Page::new(&title, Badge::Link, body).document(links)
        }
        several => {
            let body = html! {
                p { "Choose what to connect." }
                (steps())
                (end_user(session))
                @for offer in several {
                    section.card {
                        h2 { (offer.integration.display_name) }
                        p.quiet.small { (offer.integration.provider.display_name()) }
                        (used(offer))
                        (permissions(&offer.scopes))
                        (form(links, token, offer, is_reconnect))
                    }
                }
            };
            Page::new("Connect to Atlassian", Badge::Link, body).document(links)
        }
    }
}

fn steps() -> Markup {
    html! {
        p.quiet { "You sign in at Atlassian, see there what is asked for, and accept or decline. \
            Then you come back here. Your password stays with Atlassian." }
    }
}

fn end_user(session: &ConnectSession) -> Markup {
    let user = session.end_user.as_ref();
    let name = user.and_then(|user| user.display_name.as_ref().or(user.email.as_ref()));
    html! {
        @if let Some(name) = name { p.quiet.small { "For " strong { (name) } "." } }
    }
}

/// Says that there is nothing left to do: a session makes one connection of an integration.
fn used(offer: &Offer) -> Markup {
    html! {
        @if offer.is_used {
            p.next role="status" {
                strong { "This is connected already" }
                "This link has already been used, and you can close this page. If you continue anyway, the \
                 access of the same connection is renewed."
            }
        }
    }
}

fn permissions(asked: &ScopeSet) -> Markup {
    // `offline_access` is no access to anything; the sentence below the list says what it means.
    let scopes: Vec<&str> = asked
        .iter()
        .filter(|scope| *scope != "offline_access")
        .collect();
    html! {
        @if !scopes.is_empty() {
            details {
                summary { "What it asks for (" (scopes.len()) ")" }
                ul { @for scope in &scopes { li { code { (scope) } } } }
                @if asked.contains("offline_access") {
                    p.hint { "It keeps this access until you or an administrator remove it at Atlassian." }
                }
            }
        }
    }
}

/// A plain form, which leads to the page that leaves for Atlassian.
fn form(links: &Links, token: &SessionToken, offer: &Offer, is_reconnect: bool) -> Markup {
    let id = format!("site-{}", offer.integration.key.as_str());
    let hint = format!("{id}-hint");
    html! {
        form method="get" action=(links.start(&offer.integration.key)) {
            input type="hidden" name="connect_session_token" value=(token.expose());
            @if let Some(site) = &offer.site {
                label.name for=(id) { "Your Atlassian site" }
                span.field {
                    input type="text" id=(id) name="params[domain]" value=(site) placeholder="your-site"
                        aria-describedby=(hint) autocomplete="off" autocapitalize="none" spellcheck="false";
                    @if !site.contains('.') { span.affix aria-hidden="true" { ".atlassian.net" } }
                }
                p.hint id=(hint) { "You can leave this empty: if there is more than one site, you choose it \
                    after signing in." }
            }
            button type="submit" { @if is_reconnect { "Reconnect" } @else if offer.is_used { "Renew the access" } @else { "Continue to Atlassian" } }
        }
    }
}
