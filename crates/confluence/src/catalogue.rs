//! The operations of Confluence, versions 1 and 2.

use std::sync::LazyLock;

use http::Method;
use threelo_core::catalogue::{Catalogue, Index, Operation};

use crate::operations::OPERATIONS;

/// Confluence's operations, found by method and path.
///
/// Version 1 is also found without the `/wiki` prefix, as some of Atlassian's pages write it: `/rest/api/search`.
///
/// ```
/// use http::Method;
/// use threelo_confluence::catalogue::ConfluenceCatalogue;
/// use threelo_core::catalogue::Catalogue as _;
///
/// let operation = ConfluenceCatalogue.find(&Method::GET, "/rest/api/search").expect("it is in the catalogue");
/// assert_eq!(operation.path, "/wiki/rest/api/search");
/// assert_eq!(operation.classic, ["search:confluence"]);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct ConfluenceCatalogue;

static INDEX: LazyLock<Index> =
    LazyLock::new(|| Index::new(OPERATIONS).with_alias("/rest/api", "/wiki/rest/api"));

impl Catalogue for ConfluenceCatalogue {
    fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        INDEX.find(method, path)
    }

    fn operations(&self) -> &'static [Operation] {
        OPERATIONS
    }
}

/// Returns the operation of version 2 that replaces one of version 1 which Atlassian has removed.
#[cfg(feature = "client")]
pub(crate) fn successor(method: &Method, path: &str) -> Option<&'static str> {
    let below = path.strip_prefix("/wiki/rest/api/")?;
    let segments: Vec<&str> = below.split('/').collect();
    match (method.as_str(), &segments[..]) {
        ("GET", ["content"]) => Some("GET /wiki/api/v2/pages"),
        ("POST", ["content"]) => Some("POST /wiki/api/v2/pages"),
        ("GET", ["content", _]) => Some("GET /wiki/api/v2/pages/{id}"),
        ("PUT", ["content", _]) => Some("PUT /wiki/api/v2/pages/{id}"),
        ("DELETE", ["content", _]) => Some("DELETE /wiki/api/v2/pages/{id}"),
        ("GET", ["content", _, "child", "page"]) => Some("GET /wiki/api/v2/pages/{id}/children"),
        ("GET", ["content", _, "child", "comment"]) => {
            Some("GET /wiki/api/v2/pages/{id}/footer-comments")
        }
        ("GET", ["content", _, "child", "attachment"]) => {
            Some("GET /wiki/api/v2/pages/{id}/attachments")
        }
        ("GET", ["content", _, "label"]) => Some("GET /wiki/api/v2/pages/{id}/labels"),
        ("GET", ["content", _, "property"]) => Some("GET /wiki/api/v2/pages/{id}/properties"),
        ("GET", ["content", _, "version"]) => Some("GET /wiki/api/v2/pages/{id}/versions"),
        ("GET", ["content", _, "history"]) => Some("GET /wiki/api/v2/pages/{id}/versions"),
        ("GET", ["space"]) => Some("GET /wiki/api/v2/spaces"),
        ("GET", ["space", _]) => Some("GET /wiki/api/v2/spaces?keys={key}"),
        ("GET", ["space", _, "content", ..]) => Some("GET /wiki/api/v2/spaces/{id}/pages"),
        ("GET", ["space", _, "property", ..]) => Some("GET /wiki/api/v2/spaces/{id}/properties"),
        _ => None,
    }
}
