//! What the connect page shows when all is well: one integration with its button, or a list.

use maud::{Markup, html};
use threelo_core::{
    integration::Integration, scope::ScopeSet, secret::SessionToken, session::ConnectSession,
};

use crate::{
    brand::Look,
    layout::{Badge, Page},
    words::{Words, with, with_bold},
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

/// The page. `account` is the customer's account for which the session connects.
pub(super) fn page(
    look: &Look,
    token: &SessionToken,
    session: &ConnectSession,
    account: Option<&str>,
    offers: &[Offer],
) -> String {
    let words = look.words;
    let is_reconnect = session.reconnect.is_some();
    match offers {
        [offer] => {
            let title = match is_reconnect {
                true => words.reconnect_title,
                false => words.connect,
            };
            let title = with(title, &offer.integration.display_name);
            let body = html! {
                p.quiet { (words.steps) }
                (for_whom(words, session, account))
                (used(words, offer))
                (permissions(words, &offer.scopes))
                (form(look, token, offer, is_reconnect))
            };
            Page::new(&title, Badge::Link, body).document(look)
        }
        several => {
            let body = html! {
                p { (words.choose_what) }
                p.quiet { (words.steps) }
                (for_whom(words, session, account))
                @for offer in several {
                    section.card {
                        h2 { (offer.integration.display_name) }
                        p.quiet.small { (offer.integration.provider.display_name()) }
                        (used(words, offer))
                        (permissions(words, &offer.scopes))
                        (form(look, token, offer, is_reconnect))
                    }
                }
            };
            Page::new(words.connect_to_atlassian, Badge::Link, body).document(look)
        }
    }
}

fn for_whom(words: &Words, session: &ConnectSession, account: Option<&str>) -> Markup {
    html! {
        @if let Some(account) = account { p.quiet.small { (with_bold(words.for_account, account)) } }
        @if let Some(expected) = &session.expected_account {
            p.quiet.small { (with_bold(words.sign_in_as, &expected.to_string())) }
        }
    }
}

/// Says that there is nothing left to do: a session makes one connection of an integration.
fn used(words: &Words, offer: &Offer) -> Markup {
    html! {
        @if offer.is_used {
            p.next role="status" { strong { (words.used) } (words.used_text) }
        }
    }
}

fn permissions(words: &Words, asked: &ScopeSet) -> Markup {
    // `offline_access` is no access to anything; the sentence below the list says what it means.
    let scopes: Vec<&str> = asked
        .iter()
        .filter(|scope| *scope != "offline_access")
        .collect();
    html! {
        @if !scopes.is_empty() {
            details {
                summary { (with(words.asks_for, &scopes.len().to_string())) }
                ul { @for scope in &scopes { li { code { (scope) } } } }
                @if asked.contains("offline_access") { p.hint { (words.keeps_access) } }
            }
        }
    }
}

/// A plain form, which leads to the page that leaves for Atlassian.
fn form(look: &Look, token: &SessionToken, offer: &Offer, is_reconnect: bool) -> Markup {
    let words = look.words;
    let id = format!("site-{}", offer.integration.key.as_str());
    let hint = format!("{id}-hint");
    let button = match (is_reconnect, offer.is_used) {
        (true, _) => words.reconnect,
        (false, true) => words.renew,
        (false, false) => words.continue_to_atlassian,
    };
    html! {
        form method="get" action=(look.start(&offer.integration.key)) {
            input type="hidden" name="connect_session_token" value=(token.expose());
            @if let Some(site) = &offer.site {
                label.name for=(id) { (words.your_site) }
                span.field {
                    input type="text" id=(id) name="params[domain]" value=(site) placeholder=(words.site_placeholder)
                        aria-describedby=(hint) autocomplete="off" autocapitalize="none" spellcheck="false";
                    @if !site.contains('.') { span.affix aria-hidden="true" { ".atlassian.net" } }
                }
                p.hint id=(hint) { (words.site_hint) }
            }
            button type="submit" { (button) }
        }
    }
}
