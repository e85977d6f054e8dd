//! The page of a step that takes longer than a browser should wait for.

use maud::html;

use crate::{
    layout::{Badge, Page},
    links::Links,
};

/// Seconds until the page loads itself again.
const PAUSE: u8 = 2;

/// Returns the page.
pub(super) fn page(links: &Links) -> String {
    let body = html! {
        p role="status" { "Atlassian has sent you back, and the connection is being created. Atlassian takes \
            longer than usual to answer." }
        p.quiet { "This page continues automatically. You can also reload it: nothing is lost." }
    };
    let mut page = Page::new("Still working", Badge::Link, body);
    page.refresh = Some((PAUSE, String::new()));
    page.document(links)
}
