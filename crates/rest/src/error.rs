//! Errors of calls.

use std::{sync::Arc, time::Duration};

use http::{HeaderName, StatusCode};
use threelo_core::bearer::BearerError;

use crate::{
    api_error::{ApiError, ErrorKind},
    path::BadSegment,
};

/// An error of a call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No bearer token is available.
    #[error(transparent)]
    Bearer(#[from] BearerError),
    /// Atlassian returned an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The request is invalid and was not sent.
    #[error(transparent)]
    Request(Arc<InvalidRequest>),
    /// No byte of the request was sent.
    #[error("{call}: could not connect; check the network and the address of Atlassian's API")]
    Unreached {
        /// The method and path.
        call: String,
        /// The cause.
        source: reqwest::Error,
    },
    /// The request was sent, but no response arrived; its effect is unknown.
    #[error("{call}: no response arrived; the request may or may not have been processed")]
    Lost {
        /// The method and path.
        call: String,
        /// The cause.
        source: reqwest::Error,
    },
    /// The response was truncated.
    #[error("{call}: the response was truncated")]
    Body {
        /// The method and path.
        call: String,
        /// The cause.
        source: reqwest::Error,
    },
    /// The response exceeds the limit for bodies in memory.
    #[error(
        "{call}: the response is larger than {limit} bytes; read it as a stream, or request less"
    )]
    TooLarge {
        /// The method and path.
        call: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// The body of the response cannot be decoded.
    #[error("{call}: cannot decode the response: {source}")]
    Decode {
        /// The method and path.
        call: String,
        /// The id by which Atlassian's support finds the request.
        trace_id: Option<String>,
        /// The cause.
        source: serde_json::Error,
    },
    /// An item of a list cannot be decoded; the other items are not affected.
    #[error("{call}: cannot decode item {item}: {source}")]
    Item {
        /// The method and path.
        call: String,
        /// The key or id of the item, or else its index in the page.
        item: String,
        /// The cause.
        source: serde_json::Error,
    },
    /// The next page cannot be requested.
    #[error("{call}: {source}")]
    Paging {
        /// The method and path.
        call: String,
        /// The cause.
        source: PagingError,
    },
    /// A download was redirected, and the target did not return the file.
    #[error("{call}: the host that stores the file returned {status}")]
    Media {
        /// The method and path.
        call: String,
        /// The status that the target returned.
        status: StatusCode,
    },
    /// A download was redirected to a URL that is not followed.
    #[error("{call}: the download redirects to a URL that is not followed; only https is")]
    MediaAddress {
        /// The method and path.
        call: String,
    },
}

impl Error {
    /// Returns Atlassian's error, if it returned one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the kind of Atlassian's error, if it returned one.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.api().map(|error| error.kind)
    }

    /// Returns whether the same call may succeed later without further action.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Bearer(error) => error.is_transient(),
            Self::Api(error) => error.kind.is_transient(),
            Self::Media { status, .. } => status.is_server_error(),
            Self::Unreached { .. } | Self::Lost { .. } | Self::Body { .. } => true,
            _ => false,
        }
    }

    /// Returns the minimum wait before the next request, if Atlassian specified one.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Bearer(error) => error.retry_after(),
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }

    pub(crate) fn body(call: String, source: reqwest::Error) -> Self {
        let source = source.without_url();
        Self::Body { call, source }
    }
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::Request(Arc::new(error))
    }
}

/// A request that cannot be sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRequest {
    /// A segment of the path is invalid.
    #[error(transparent)]
    Path(#[from] BadSegment),
    /// The body cannot be serialized.
    #[error("cannot serialize the body as JSON: {0}")]
    Json(serde_json::Error),
    /// The header is reserved for this crate.
    #[error("the header {0} cannot be set by the caller")]
    Header(HeaderName),
    /// The value contains characters that a header cannot have.
    #[error("the value of the header {0} contains characters that a header cannot have")]
    HeaderValue(HeaderName),
}

/// The next page of a list cannot be requested.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PagingError {
    /// The list repeated a page.
    #[error("the list repeats a page and would never end")]
    RepeatedPage,
    /// The link to the next page points to another resource or origin.
    #[error(
        "the link to the next page points to {0:?}, which is not the same list; the token is not sent there"
    )]
    ForeignLink(String),
    /// The page has no list at the expected place.
    #[error("the page has no list in {0:?}")]
    NoItems(String),
    /// The paging style of the operation is unknown.
    #[error("the paging style of this operation is unknown; request its pages one by one")]
    UnknownStyle,
}
