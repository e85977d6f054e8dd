//! A documented REST operation and the scopes that allow calling it.

use std::collections::BTreeSet;

/// One documented REST operation.
#[derive(Debug)]
#[expect(
    dead_code,
    reason = "the facts are whole; not every member is asked for"
)]
pub(crate) struct Operation {
    /// `jira-platform`, `jira-software`, `jira-service-management`, `confluence-v1`, `confluence-v2`.
    pub(crate) product: &'static str,
    pub(crate) method: &'static str,
    /// Template below `/ex/{product}/{cloudid}`, for example `/rest/api/3/issue/{issueIdOrKey}`.
    pub(crate) path: &'static str,
    pub(crate) id: &'static str,
    /// Classic scopes; all of them open the operation.
    pub(crate) classic: &'static [&'static str],
    /// Granular scopes; all of them open the operation, too.
    pub(crate) granular: &'static [&'static str],
    pub(crate) deprecated: bool,
    /// Whether OAuth 2.0 (3LO) apps may call it at all.
    pub(crate) oauth: bool,
}

impl Operation {
    /// Whether a token with `scopes` opens this operation: the whole classic set, or the whole granular set.
    pub(crate) fn opened_by(&self, scopes: &BTreeSet<String>) -> bool {
        let holds = |set: &[&str]| !set.is_empty() && set.iter().all(|s| scopes.contains(*s));
        if self.classic.is_empty() && self.granular.is_empty() {
            return self.oauth;
        }
        holds(self.classic) || holds(self.granular)
    }
}
