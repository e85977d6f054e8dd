//! The page of a completed flow.

use maud::html;
use threelo_connect::Connected;

use super::{back_to, web_address};
use crate::{
    layout::{Badge, Page, Report},
    links::Links,
};

/// Seconds until the page navigates back to the app.
const READING_TIME: u8 = 1;

/// Returns the page. It leads back to the customer's app if that has a page for it, and otherwise reports
/// to the page that opened it.
pub(super) fn page(links: &Links, connected: &Connected) -> String {
    let connection = &connected.connection;
    let site = connection.site();
    let back = web_address(connected.return_url.as_ref());
    let body = html! {
        @if connected.is_renewable {
            p { (connection.provider.display_name()) " is connected and ready to use." }
        } @else {
            p { (connection.provider.display_name()) " is connected, but only for about an hour." }
            p.next role="status" {
                strong { "This access cannot be renewed" }
                "Atlassian gave the app no permission to keep the access. Tell the operator of the app: it has to \
                 ask for “offline_access”. Then connect again."
            }
        }
        dl {
            @if let Some(site) = site {
                div { dt { "Site" } dd { (site.name) } }
                div { dt { "Address" } dd { (site.domain()) } }
            }
            div { dt { "Connection" } dd { code { (connection.key.connection.as_str()) } } }
        }
        @match back {
            Some(url) => {
                p.quiet { "You are being redirected." }
                p.actions { a.button href=(url) { (back_to(url)) } }
            }
            None => { p.quiet { "You can close this window and go back to the app." } }
        }
    };
    let mut page = Page::new("Connected", Badge::Done, body);
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
    page.document(links)
}
