//! The pages of the connect flow.

mod choose_site;
mod confirm_account;
mod connected;
mod error_page;
mod failed;
mod home;
mod working;

use http::HeaderMap;
use threelo_connect::{Connected, FlowError, PendingAccount, PendingSite};
use url::Url;

use crate::{
    Settings,
    brand::Look,
    links::Links,
    words::{Words, with},
};

pub(crate) use error_page::ErrorPage;

/// The pages of the connect flow: complete HTML documents that need no script.
#[derive(Debug, Clone)]
pub struct Pages {
    look: Look,
}

impl Pages {
    /// Returns pages whose links begin at the settings' public address.
    pub fn new(settings: &Settings) -> Self {
        Self {
            look: Links::new(settings).into(),
        }
    }

    /// Returns the same pages in another look.
    pub(crate) fn in_look(look: Look) -> Self {
        Self { look }
    }

    /// Returns the same pages in the language that a browser prefers, by the `Accept-Language` of its request: English,
    /// German, French, Spanish or Japanese.
    #[must_use]
    pub fn in_language_of(self, request_headers: &HeaderMap) -> Self {
        Self::in_look(Look {
            words: Words::of(request_headers),
            ..self.look
        })
    }

    /// Returns the page at the gateway's root.
    pub fn home(&self) -> String {
        home::page(&self.look)
    }

    /// Returns the page on which the user chooses a site. Its form posts the field `cloud_id` to `action`.
    pub fn choose_site(&self, pending: &PendingSite, action: &str) -> String {
        choose_site::page(&self.look, pending, action)
    }

    /// Returns the page on which the user confirms the account. Its form posts the field `account` to `action`.
    pub fn confirm_account(&self, pending: &PendingAccount, action: &str) -> String {
        confirm_account::page(&self.look, pending, action)
    }

    /// Returns the page of a step that takes longer. It loads `next` until the step is complete; itself if absent.
    pub fn working(&self, next: Option<&str>) -> String {
        working::page(&self.look, next)
    }

    /// Returns the page that says that the connection works. It leads to the `return_url` if there is one.
    pub fn connected(&self, connected: &Connected) -> String {
        connected::page(&self.look, connected)
    }

    /// Returns the page that says what failed and what to do. `again` is where the same step can be repeated.
    pub fn failed(&self, failure: &FlowError, again: Option<&str>) -> String {
        failed::page(&self.look, failure, again)
    }
}

/// Returns the URL if it is one that a browser should be sent to.
pub(crate) fn web_address(url: Option<&Url>) -> Option<&Url> {
    url.filter(|url| matches!(url.scheme(), "https" | "http"))
}

/// Returns the text of a link back to the customer's app.
pub(crate) fn back_to(words: &Words, url: &Url) -> String {
    with(words.back_to, url.host_str().unwrap_or_default())
}
