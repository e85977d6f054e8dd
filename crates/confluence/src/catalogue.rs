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
