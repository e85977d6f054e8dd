//! The connection is usable.

use maud::html;
use threelo_connect::Connected;

use super::{back_to, web_address};
use crate::{
    layout::{Badge, Ending, Page},
    links::Links,
};

/// How long the page can be read before it leads back to the app, in seconds.
const READING_TIME: u8 = 1;

/// Returns the page. It leads back to the customer's app if that has a page for it, and otherwise reports
/// to the page that opened it.
pub(super) fn page(links: &Links, connected: &Connected) -> String {
    let connection = &connected.connection;
    let site = connection.site();
    let back = web_address(connected.return_url.as_ref());
    let body = html! {
        p { (connection.provider.display_name()) " is connected and ready to use." }
        dl {
            @if let Some(site) = site {
                div { dt { "Site" } dd { (site.name) } }
                div { dt { "Address" } dd { (site.domain()) } }
            }
            div { dt { "Connection" } dd { code { (connection.key.connection.as_str()) } } }
        }
        @match back {
            Some(url) => {
                p.quiet { "You are being taken back." }
                p.actions { a.button href=(url) { (back_to(url)) } }
            }
            None => { p.quiet { "You can close this window and go back to the app." } }
        }
    };
    let mut page = Page::new("Connected", Badge::Done, body);
    match back {
        // By itself, not by a redirect: that would follow the form of the site picker. And no
        // script, which would close the window under the customer's page.
        Some(url) => page.onward = Some((READING_TIME, url.to_string())),
        None => page.ending = Some(Ending::Connected),
    }
    page.document(links)
}
