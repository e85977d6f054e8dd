//! A documented REST operation and the scopes that allow calling it.

use std::collections::BTreeSet;

/// A documented REST operation.
#[derive(Debug)]
#[expect(
    dead_code,
    reason = "the table is complete, but not every field is read"
)]
pub(crate) struct Operation {
    /// `jira-platform`, `jira-software`, `jira-service-management`, `confluence-v1`, `confluence-v2`.
    pub(crate) product: &'static str,
    pub(crate) method: &'static str,
    /// The template below `/ex/{product}/{cloudid}`, for example `/rest/api/3/issue/{issueIdOrKey}`.
    pub(crate) path: &'static str,
    pub(crate) id: &'static str,
    /// The classic scopes; all of them together permit the operation.
    pub(crate) classic: &'static [&'static str],
    /// The granular scopes; all of them together also permit the operation.
    pub(crate) granular: &'static [&'static str],
    pub(crate) deprecated: bool,
    /// Whether OAuth 2.0 (3LO) apps may call the operation at all.
    pub(crate) oauth: bool,
}

impl Operation {
    /// Returns whether a token with `scopes` may call this operation: it needs the whole classic or the whole granular set.
    pub(crate) fn permitted_by(&self, scopes: &BTreeSet<String>) -> bool {
        let holds = |set: &[&str]| !set.is_empty() && set.iter().all(|s| scopes.contains(*s));
        if self.classic.is_empty() && self.granular.is_empty() {
            return self.oauth;
        }
        holds(self.classic) || holds(self.granular)
    }
}
