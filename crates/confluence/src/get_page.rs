//! `GET /wiki/api/v2/pages/{id}`: one page. Source: "Page" in "The Confluence Cloud REST API v2".

use http::Method;
use threelo_rest::{Error, Request};

use crate::{
    client::Confluence,
    model::{BodyFormat, Page},
};

/// The call; see [`Confluence::page`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPage {
    request: Request,
}

impl Confluence {
    /// Asks for one page, by id.
    pub fn page(&self, id: &str) -> GetPage {
        let path = self.paths().page(id);
        GetPage {
            request: self.request(Method::GET, path),
        }
    }
}

impl GetPage {
    /// With its text in this form; without it, no text comes.
    pub fn body_format(self, format: BodyFormat) -> Self {
        self.query("body-format", format.as_str())
    }

    /// As it was in this version.
    pub fn version(self, number: u64) -> Self {
        self.query("version", &number.to_string())
    }

    /// Sends it.
    ///
    /// # Errors
    /// Those of any call; of kind `NotFound` also where the user may not see the page.
    pub async fn send(&self) -> Result<Page, Error> {
        self.request.send().await?.json().await
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}
