//! The operations of Jira: the platform, Jira Software and Jira Service Management.

use std::sync::LazyLock;

use http::Method;
use threelo_core::catalogue::{Catalogue, Index, Operation};

use crate::operations::OPERATIONS;

/// Jira's operations, found by method and path.
///
/// `/rest/api/2/…` finds the operation of `/rest/api/3/…`: it is the same one, with text as wiki markup
/// instead of ADF.
///
/// ```
/// use http::Method;
/// use threelo_core::catalogue::Catalogue as _;
/// use threelo_jira::catalogue::JiraCatalogue;
///
/// let operation = JiraCatalogue.find(&Method::GET, "/rest/api/2/issue/ACME-1").expect("it is in the catalogue");
/// assert_eq!(operation.path, "/rest/api/3/issue/{issueIdOrKey}");
/// assert_eq!(operation.classic, ["read:jira-work"]);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct JiraCatalogue;

static INDEX: LazyLock<Index> =
    LazyLock::new(|| Index::new(OPERATIONS).with_alias("/rest/api/2", "/rest/api/3"));

impl Catalogue for JiraCatalogue {
    fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        INDEX.find(method, path)
    }

    fn operations(&self) -> &'static [Operation] {
        OPERATIONS
    }
}
