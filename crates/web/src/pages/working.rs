//! The page of a step that takes longer than a browser should wait for.

use maud::html;

use crate::{
    brand::Look,
    layout::{Badge, Page},
};

/// Seconds until the page loads the outcome.
const PAUSE: u8 = 2;

/// Returns the page.
pub(super) fn page(look: &Look, next: Option<&str>) -> String {
    let words = look.words;
    let body = html! {
        p role="status" { (words.slow_answer) }
        p.quiet { (words.continues) }
    };
    let mut page = Page::new(words.still_working, Badge::Link, body);
    page.refresh = Some((PAUSE, next.unwrap_or_default().to_owned()));
    page.document(look)
}
