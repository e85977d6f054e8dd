//! `GET /wiki/api/v2/spaces`: the spaces that the user can see, as a stream. Source: "Space" in "The
//! Confluence Cloud REST API v2".

use http::Method;
use threelo_core::catalogue::Paging;
use threelo_rest::{Error, Request, Stream};

use crate::{client::Confluence, model::Space};

/// The call; see [`Confluence::spaces`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until its stream is read"]
pub struct ListSpaces {
    request: Request,
}

impl Confluence {
    /// Lists the spaces that the user can see.
    pub fn spaces(&self) -> ListSpaces {
        let path = self.paths().spaces();
        ListSpaces {
            request: self.request(Method::GET, path),
        }
    }
}

impl ListSpaces {
    /// Includes only spaces with these keys.
    pub fn keys<S: AsRef<str>>(mut self, keys: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("keys", keys);
        self
    }

    /// Includes only spaces of this type: `global`, `personal`.
    pub fn kind(self, kind: &str) -> Self {
        self.query("type", kind)
    }

    /// Sets the order: `id`, `-name`.
    pub fn sort(self, order: &str) -> Self {
        self.query("sort", order)
    }

    /// Sets the maximum number of spaces per page: 25 by default, at most 250.
    pub fn page_size(self, most: u32) -> Self {
        self.query("limit", &most.to_string())
    }

    /// Returns the spaces; pages are requested as the stream is read. A space that cannot be decoded is
    /// yielded as an [`Error::Item`] and the stream continues; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Space, Error>> + Send {
        self.request.items(Paging::Cursor)
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}
