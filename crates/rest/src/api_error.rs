//! An error that Atlassian answered with, whichever of its APIs did.

use std::{collections::BTreeMap, fmt, time::Duration};

use http::StatusCode;
use threelo_core::catalogue::{MissingScopes, Operation};

use crate::limits::Reason;

mod read;
mod shapes;

pub(crate) use read::Refusal;

/// An error that Atlassian answered with. Holds no token, even where the answer quoted one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// Method and path below the site: `GET /rest/api/3/myself`.
    pub call: String,
    /// The status.
    pub status: StatusCode,
    /// What it means for the caller.
    pub kind: ErrorKind,
    /// Atlassian's own code: `NOT_FOUND` (Confluence v2), a translation key.
    pub code: Option<String>,
    /// What Atlassian says, in order; the text of the answer where it has none of the known shapes.
    pub messages: Vec<String>,
    /// What Atlassian says of single fields (Jira).
    pub fields: BTreeMap<String, String>,
    /// The id that Atlassian's support asks for.
    pub trace_id: Option<String>,
    /// How long to stay away at least.
    pub retry_after: Option<Duration>,
    /// Which limit was met.
    pub limit: Option<Reason>,
    /// Which scopes the call needs, where the grant lacks one and the operation is known.
    pub needs: Option<ScopesNeeded>,
}

/// What an error means for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The grant lacks a scope: configure it on the app, and let the user consent again.
    ScopeMismatch,
    /// The token is not taken, and no other was to be had: the user must consent again.
    TokenRefused,
    /// The grant does not cover this site or product (any more): look the sites up again, or let the
    /// user consent again and pick the site.
    SiteNotReached,
    /// An administrator of the site keeps the app away from this content.
    AppBlocked,
    /// The user may not do that.
    Forbidden,
    /// There is no such thing, or the user may not see it.
    NotFound,
    /// The request is not as it should be; see `messages` and `fields`.
    Invalid,
    /// Somebody else changed it meanwhile.
    Conflict,
    /// The operation was removed from the API.
    Gone,
    /// Too many calls: come back after `retry_after`.
    RateLimited,
    /// Atlassian has trouble.
    Unavailable,
    /// Another status.
    Other,
}

impl ErrorKind {
    /// Whether the same call may work later without anybody doing anything.
    pub fn is_transient(self) -> bool {
        matches!(self, Self::RateLimited | Self::Unavailable)
    }
}

/// The scopes that open an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopesNeeded {
    /// The operation.
    pub operation: &'static Operation,
    /// The scopes: all of one family, or all of the other.
    pub scopes: MissingScopes,
}

impl fmt::Display for ScopesNeeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, scopes } = self;
        write!(f, "{} {} needs ", operation.method, operation.path)?;
        let classic = scopes.classic.join(" + ");
        let granular = scopes.granular.join(" + ");
        match (classic.is_empty(), granular.is_empty()) {
            (false, false) => write!(f, "{classic}, or {granular}"),
            _ => write!(f, "{classic}{granular}"),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.call, self.status)?;
        for message in &self.messages {
            write!(f, ": {message}")?;
        }
        for (field, message) in &self.fields {
            write!(f, ": {field}: {message}")?;
        }
        match (self.kind, &self.needs) {
            (ErrorKind::ScopeMismatch, Some(needs)) => write!(f, "; {needs}")?,
            (ErrorKind::SiteNotReached, _) => f.write_str(
                "; the grant does not cover this site or product: consent again and pick it",
            )?,
            _ => {}
        }
        if let Some(wait) = self.retry_after {
            write!(f, "; come back in {} s", wait.as_secs())?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " (trace {trace_id})")?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
