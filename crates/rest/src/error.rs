//! Why a call brought nothing.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use threelo_core::bearer::BearerError;

use crate::{
    api_error::{ApiError, ErrorKind},
    paging::PagingError,
    request::InvalidRequest,
};

/// Why a call brought nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no bearer to send.
    #[error(transparent)]
    Bearer(#[from] BearerError),
    /// Atlassian answered with an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The call cannot be made as it stands.
    #[error(transparent)]
    Request(Arc<InvalidRequest>),
    /// No byte of it left.
    #[error("{call}: could not connect; check the network and the address of Atlassian's API")]
    Unreached {
        /// Method and path.
        call: String,
        /// What happened.
        source: reqwest::Error,
    },
    /// It was sent, but no answer came; nobody knows what became of it.
    #[error("{call}: no answer came; it may or may not have been carried out")]
    Lost {
        /// Method and path.
        call: String,
        /// What happened.
        source: reqwest::Error,
    },
    /// The answer began but did not end.
    #[error("{call}: the answer broke off")]
    Body {
        /// Method and path.
        call: String,
        /// What happened.
        source: reqwest::Error,
    },
    /// The answer is larger than the client holds in memory.
    #[error(
        "{call}: the answer is larger than {limit} bytes; read it as a stream, or ask for less"
    )]
    TooLarge {
        /// Method and path.
        call: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// The answer is not what it should be.
    #[error("{call}: the answer is not understood: {source}")]
    Decode {
        /// Method and path.
        call: String,
        /// The id that Atlassian's support asks for.
        trace_id: Option<String>,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// One item of a list is not what it should be; the others are not touched by it.
    #[error("{call}: item {item} is not understood: {source}")]
    Item {
        /// Method and path.
        call: String,
        /// Its key or id, else its place in the page.
        item: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The next page cannot be asked for.
    #[error("{call}: {source}")]
    Paging {
        /// Method and path.
        call: String,
        /// Why.
        source: PagingError,
    },
    /// A download was redirected, and what it was redirected to did not bring it.
    #[error("{call}: the download failed at the host that keeps the file: {status}")]
    Media {
        /// Method and path.
        call: String,
        /// Its status.
        status: StatusCode,
    },
    /// A download was redirected to something that is not fetched.
    #[error("{call}: the download leads to an address that is not followed")]
    MediaAddress {
        /// Method and path.
        call: String,
    },
}

impl Error {
    /// What Atlassian answered, where it did.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The kind of what Atlassian answered, where it did.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.api().map(|error| error.kind)
    }

    /// Whether the same call may work later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Bearer(error) => error.is_transient(),
            Self::Api(error) => error.kind.is_transient(),
            Self::Media { status, .. } => status.is_server_error(),
            Self::Unreached { .. } | Self::Lost { .. } | Self::Body { .. } => true,
            _ => false,
        }
    }

    /// How long to stay away at least, where that was said.
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
