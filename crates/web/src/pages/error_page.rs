//! The page of a failure: what happened, and what to do.

use maud::{Markup, html};

use crate::{
    brand::Look,
    layout::{Badge, Page},
};

/// The text of a failure, for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorPage {
    /// The headline, without a full stop.
    pub(crate) title: &'static str,
    /// What happened.
    pub(crate) what: String,
    /// What to do now.
    pub(crate) next: String,
    /// What could be chosen instead, or details of what is wrong.
    pub(crate) list: Vec<String>,
}

impl ErrorPage {
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

    /// Returns the page, with these actions below the text.
    pub(crate) fn page(&self, actions: Markup) -> Page<'_> {
        let body = html! {
            p role="alert" { (self.what) }
            @if !self.list.is_empty() { ul { @for entry in &self.list { li { (entry) } } } }
            p.next { strong { "What to do" } (self.next) }
            (actions)
        };
        Page::new(self.title, Badge::Stop, body)
    }

    /// Returns the document without actions.
    pub(crate) fn document(&self, look: &Look) -> String {
        self.page(html! {}).document(look)
    }
}
