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

/// Returns the operation that replaces one which Atlassian has removed, or has announced to remove.
#[cfg(feature = "client")]
pub(crate) fn successor(method: &Method, path: &str) -> Option<&'static str> {
    let version = ["/rest/api/3/", "/rest/api/2/", "/rest/api/latest/"];
    let below = version
        .iter()
        .find_map(|version| path.strip_prefix(version))?;
    match (method.as_str(), below) {
        ("GET", "search") => Some("GET /rest/api/3/search/jql"),
        ("POST", "search") => Some("POST /rest/api/3/search/jql"),
        ("POST", "expression/eval") => Some("POST /rest/api/3/expression/evaluate"),
        ("GET", "issue/createmeta") => {
            Some("GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes")
        }
        ("GET", "project") => Some("GET /rest/api/3/project/search"),
        ("GET", "workflow" | "workflow/search") => Some("GET /rest/api/3/workflows/search"),
        _ => None,
    }
}
