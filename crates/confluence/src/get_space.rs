//! `GET /wiki/api/v2/spaces/{id}`: one space. Source: "Space" in "The Confluence Cloud REST API v2".

use http::Method;
use threelo_rest::{Error, Request};

use crate::{client::Confluence, model::Space};

/// The call; see [`Confluence::space`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpace {
    request: Request,
}

impl Confluence {
    /// Gets one space by id. To find a space by key, list the spaces with that key.
    pub fn space(&self, id: &str) -> GetSpace {
        let path = self.paths().space(id);
        GetSpace {
            request: self.request(Method::GET, path),
        }
    }
}

impl GetSpace {
    /// Sends the call.
    ///
    /// # Errors
    /// Those of any call; kind `NotFound` also covers a space that the user may not see.
    pub async fn send(&self) -> Result<Space, Error> {
        self.request.send().await?.json().await
    }
}
