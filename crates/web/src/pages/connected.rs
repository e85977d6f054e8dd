//! The page of a completed flow.

use maud::html;
use threelo_connect::Connected;
use threelo_core::connection::account_name;

use super::{back_to, web_address};
use crate::{
    brand::Look,
    layout::{Badge, Page, Report},
    words::with,
};

/// Seconds until the page navigates back to the app.
const READING_TIME: u8 = 1;

/// Returns the page. It leads back to the customer's app if that has a page for it, and otherwise reports
/// to the page that opened it.
pub(super) fn page(look: &Look, connected: &Connected) -> String {
    let words = look.words;
    let connection = &connected.connection;
    let provider = connection.provider.display_name();
    let site = connection.site();
    let back = web_address(connected.return_url.as_ref());
    let body = html! {
        @if connected.is_renewable {
            p { (with(words.is_ready, provider)) }
        } @else {
            p { (with(words.is_ready_for_an_hour, provider)) }
            p.next role="status" { strong { (words.cannot_be_renewed) } (words.cannot_be_renewed_text) }
        }
        dl {
            @if let Some(site) = site {
                div { dt { (words.site) } dd { (site.name) } }
                div { dt { (words.address) } dd { (site.domain()) } }
            }
            @if let Some(name) = account_name(connection.end_user.as_ref(), &connection.tags) {
                div { dt { (words.for_whom) } dd { (name) } }
            }
            div { dt { (words.connection) } dd { code { (connection.key.connection.as_str()) } } }
        }
        @match back {
            Some(url) => {
                p.quiet { (words.redirected) }
                p.actions { a.button href=(url) { (back_to(words, url)) } }
            }
            None => { p.quiet { (words.close_window) } }
        }
    };
    let mut page = Page::new(words.connected, Badge::Done, body);
    match back {
        // The page navigates by itself, because the content-security policy forbids a redirect after the form of
        // the site picker. No script, which would close the window of the customer's page.
        Some(url) => page.refresh = Some((READING_TIME, url.to_string())),
        None => {
            page.report = Some(Report::Connected {
                integration: connection.key.integration.as_str(),
                connection: connection.key.connection.as_str(),
            });
        }
    }
    page.document(look)
}
