//! A failure as a page: what happened, what to do.

use maud::{Markup, html};

use crate::layout::{Badge, Page};

/// A failure in words for the person in front of the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// The headline, without a full stop.
    pub(crate) title: &'static str,
    /// What happened.
    pub(crate) what: String,
    /// What to do now.
    pub(crate) next: String,
    /// What there would be to choose from, or what is wrong in detail.
    pub(crate) list: Vec<String>,
}

impl Told {
    pub(crate) fn new(
        title: &'static str,
        what: impl Into<String>,
        next: impl Into<String>,
    ) -> Self {
        Self {
            title,
            what: what.into(),
            next: next.into(),
            list: Vec::new(),
        }
    }
}

/// The page, with links under it.
pub(crate) fn told_page<'a>(told: &'a Told, links: Markup) -> Page<'a> {
    let body = html! {
        p role="alert" { (told.what) }
        @if !told.list.is_empty() { ul { @for entry in &told.list { li { (entry) } } } }
        p.next { strong { "What to do" } (told.next) }
        (links)
    };
    Page::new(told.title, Badge::Stop, body)
}
