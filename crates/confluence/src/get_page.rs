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
    /// Gets one page by id.
    pub fn page(&self, id: &str) -> GetPage {
        let path = self.paths().page(id);
        GetPage {
            request: self.request(Method::GET, path),
        }
    }
}

impl GetPage {
    /// Includes the body of the page in this format; without it, the page has no body.
    pub fn body_format(self, format: BodyFormat) -> Self {
        self.query("body-format", format.as_str())
    }

    /// Requests this version of the page.
    pub fn version(self, number: u64) -> Self {
        self.query("version", &number.to_string())
    }

    /// Sends the call.
    ///
    /// # Errors
    /// Those of any call; kind `NotFound` also covers a page that the user may not see.
    pub async fn send(&self) -> Result<Page, Error> {
        self.request.send().await?.json().await
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}
