//! The page of a failure: what happened, and what to do.

use maud::{Markup, html};

use crate::{
    brand::Look,
    layout::{Badge, Page},
    words::{Message, Words, with},
};

/// The text of a failure, for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorPage {
    words: &'static Words,
    /// The headline, without a full stop.
    title: &'static str,
    /// What happened.
    pub(crate) what: String,
    /// What could be chosen instead.
    list: Vec<String>,
    /// Details of what is wrong, in English, for people who can do something about it.
    details: Vec<String>,
    /// What to do now.
    next: String,
}

impl ErrorPage {
    pub(crate) fn new(words: &'static Words, message: &'static Message) -> Self {
        Self {
            words,
            title: message.title,
            what: message.what.to_owned(),
            list: Vec::new(),
            details: Vec::new(),
            next: message.next.to_owned(),
        }
    }

    /// Inserts the value that the text is about.
    pub(crate) fn about(mut self, value: &str) -> Self {
        self.what = with(&self.what, value);
        self.next = with(&self.next, value);
        self
    }

    /// Adds what could be chosen instead.
    pub(crate) fn choices(mut self, list: impl IntoIterator<Item = String>) -> Self {
        self.list.extend(list);
        self
    }

    /// Adds a message in English.
    pub(crate) fn detail(mut self, message: impl Into<String>) -> Self {
        self.details.push(message.into());
        self
    }

    /// Returns the page, with these actions below the text.
    pub(crate) fn page(&self, actions: Markup) -> Page<'_> {
        let is_english = self.words.language == "en";
        let body = html! {
            p role="alert" { (self.what) }
            @if !self.list.is_empty() { ul { @for entry in &self.list { li { (entry) } } } }
            @if !self.details.is_empty() {
                ul lang=[(!is_english).then_some("en")] { @for entry in &self.details { li { (entry) } } }
            }
            p.next { strong { (self.words.failures.what_to_do) } (self.next) }
            (actions)
        };
        Page::new(self.title, Badge::Stop, body)
    }

    /// Returns the document without actions.
    pub(crate) fn document(&self, look: &Look) -> String {
        self.page(html! {}).document(look)
    }
}
