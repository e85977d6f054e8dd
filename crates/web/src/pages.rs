//! The pages of the flow, behind the port that the flow's routes ask.

mod choose_site;
mod connected;
mod failed;
mod home;
mod told;

use threelo_connect::{Connected, FlowError, FlowPages, PendingSite};
use url::Url;

use crate::{Settings, links::Links};

pub(crate) use failed::connection_gone;
pub(crate) use told::{Told, told_page};

/// The pages of the flow: complete documents that need no script.
#[derive(Debug, Clone)]
pub struct Pages {
    links: Links,
}

impl Pages {
    /// Pages whose links begin at the settings' public address.
    pub fn new(settings: &Settings) -> Self {
        Self {
            links: Links::new(settings),
        }
    }
}

impl FlowPages for Pages {
    fn home(&self) -> String {
        home::page(&self.links)
    }

    fn choose_site(&self, pending: &PendingSite, action: &str) -> String {
        choose_site::page(&self.links, pending, action)
    }

    fn connected(&self, connected: &Connected) -> String {
        connected::page(&self.links, connected)
    }

    fn failed(&self, failure: &FlowError, again: Option<&str>) -> String {
        failed::page(&self.links, failure, again)
    }
}

/// The address of a page of the customer's app, if a browser should go there at all.
pub(crate) fn web_address(url: Option<&Url>) -> Option<&Url> {
    url.filter(|url| matches!(url.scheme(), "https" | "http"))
}

/// What a link back to the customer's app says.
pub(crate) fn back_to(url: &Url) -> String {
    format!("Back to {}", url.host_str().unwrap_or("the app"))
}
