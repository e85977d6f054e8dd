//! Errors in Atlassian's responses, in one form for all of its APIs.

use std::{collections::BTreeMap, fmt, time::Duration};

use http::StatusCode;
use threelo_core::catalogue::{MissingScopes, Operation};

use crate::limits::Reason;

mod read;
mod shapes;
mod success;

pub(crate) use read::{ErrorResponse, MAX_ERROR};
pub(crate) use shapes::text;
#[cfg(feature = "typed")]
pub(crate) use success::error_in;
pub(crate) use success::error_of;

/// An error response from Atlassian. Contains no token, even if the response quoted one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// The method and the path below the site: `GET /rest/api/3/myself`.
    pub call: String,
    /// The HTTP status.
    pub status: StatusCode,
    /// The meaning for the caller.
    pub kind: ErrorKind,
    /// Atlassian's error code: `NOT_FOUND` (Confluence v2), or a translation key.
    pub code: Option<String>,
    /// Atlassian's messages, in order; the text of the response if it has none of the known shapes.
    pub messages: Vec<String>,
    /// Atlassian's messages about single fields (Jira). In a bulk operation, `[2].summary` is a field of the
    /// element with the number 2.
    pub fields: BTreeMap<String, String>,
    /// The id by which Atlassian's support finds the request.
    pub trace_id: Option<String>,
    /// The number of times that the request was sent again before this response, not counting a token refresh.
    pub retries: u32,
    /// The minimum wait before the next request.
    pub retry_after: Option<Duration>,
    /// The limit that was exceeded.
    pub limit: Option<Reason>,
    /// The scopes that the call needs, if the grant lacks one and the operation is known.
    pub needs: Option<ScopesNeeded>,
    /// The operation that replaces this one, if it was removed: `GET /rest/api/3/search/jql`.
    pub successor: Option<&'static str>,
}

/// The meaning of an error for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The resource does not exist, or the user cannot see it.
    NotFound,
    /// The token was rejected and no other is available: the user must consent again.
    Unauthorized,
    /// No token is available at the moment; a later attempt may succeed.
    TokenUnavailable,
    /// The grant lacks a scope: add it to the app, and have the user consent again. The scopes are in
    /// [`ApiError::needs`].
    MissingScopes,
    /// The grant does not cover this site or product, or no longer does: list the sites again, or have the
    /// user consent again and select the site.
    SiteNotReached,
    /// An administrator of the site blocks the app's access to this content.
    AppBlocked,
    /// The site's plan does not include this operation.
    PlanRequired,
    /// The user lacks permission.
    Forbidden,
    /// The resource was changed concurrently.
    Conflict,
    /// The request is invalid; see [`ApiError::messages`] and [`Error::fields`](crate::Error::fields).
    Validation,
    /// Too many requests: retry after [`Error::retry_after`](crate::Error::retry_after).
    RateLimited,
    /// The operation was removed from the API; [`ApiError::successor`] replaces it, if there is one.
    Gone,
    /// Atlassian is unavailable or failed.
    Server,
    /// There is no response, or only a part of it.
    Transport,
    /// The response is not of the expected form.
    Decode,
    /// Another error.
    Other,
}

impl ErrorKind {
    /// Returns whether the same call may succeed later without further action.
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Self::RateLimited | Self::Server | Self::Transport | Self::TokenUnavailable
        )
    }
}

/// The scopes that an operation requires.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopesNeeded {
    /// The operation.
    pub operation: &'static Operation,
    /// The scopes: either all of the classic family, or all of the granular one.
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
            (ErrorKind::MissingScopes, Some(needs)) => write!(f, "; {needs}")?,
            (ErrorKind::PlanRequired, _) => f.write_str(
                "; the site's plan does not include this: an administrator can change the plan",
            )?,
            (ErrorKind::Gone, _) => match self.successor {
                Some(successor) => write!(f, "; the operation was removed, use {successor}")?,
                None => f.write_str("; the operation was removed")?,
            },
            (ErrorKind::SiteNotReached, _) => f.write_str(
                "; the grant does not cover this site or product: consent again and select it",
            )?,
            _ => {}
        }
        if let Some(wait) = self.retry_after {
            write!(f, "; retry in {} s", wait.as_secs())?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " (trace {trace_id})")?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
