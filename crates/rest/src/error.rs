//! Errors of calls.

use std::{collections::BTreeMap, fmt, sync::Arc, time::Duration};

use http::{HeaderName, StatusCode};
use threelo_core::bearer::BearerError;

use crate::{
    api_error::{ApiError, ErrorKind},
    path::BadSegment,
};

/// An error of a call. [`kind`](Self::kind) states its meaning for the caller.
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
    /// The body of the response, or an item of a list, cannot be decoded. The other items of a list are not
    /// affected.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The next page cannot be requested.
    #[error("{call}: {source}")]
    Paging {
        /// The method and path.
        call: String,
        /// The cause.
        source: PagingError,
    },
    /// A file that is to be uploaded cannot be read, or one that was downloaded cannot be written.
    #[error("{call}: cannot read or write the file {path:?}: {source}")]
    File {
        /// The method and path.
        call: String,
        /// The path of the file.
        path: std::path::PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A download was redirected, and the target did not return the file.
    #[error("{call}: the host that stores the file returned {status}")]
    Media {
        /// The method and path.
        call: String,
        /// The status that the target returned.
        status: StatusCode,
    },
    /// A download was redirected, and no response arrived from the target.
    #[error("{call}: no response arrived from the host that stores the file")]
    MediaLost {
        /// The method and path.
        call: String,
        /// The cause.
        source: reqwest::Error,
    },
    /// A download was redirected to a URL that is not followed.
    #[error("{call}: the download redirects to a URL that is not followed; only https is")]
    MediaAddress {
        /// The method and path.
        call: String,
    },
    /// The response is a redirect, or another one of the statuses from 300 to 399. Credentials are sent to one address
    /// only, so it is not followed. The 303 with which Jira answers the start of a task is none.
    #[error("{call}: {}", redirected(*status, host.as_deref()))]
    Redirected {
        /// The method and path.
        call: String,
        /// The status.
        status: StatusCode,
        /// The host that the response refers to, if it does.
        host: Option<String>,
    },
    /// A long task failed, or did not end in time.
    #[error("the task {task} {problem}")]
    Task {
        /// The id of the task.
        task: String,
        /// What happened to the task, as Atlassian reports it.
        problem: String,
    },
    /// A page was changed by others again and again while it was updated.
    #[error(
        "the page {page} was changed by others during each of {attempts} attempts to update it; its \
         current version is {current}"
    )]
    ChangedMeanwhile {
        /// The id of the page.
        page: String,
        /// The number of attempts.
        attempts: u32,
        /// The version of the page now.
        current: i64,
    },
}

fn redirected(status: StatusCode, host: Option<&str>) -> String {
    match host {
        Some(host) => format!("was redirected to {host}: {status}, which is not followed"),
        None => format!("{status} is not an answer to this request"),
    }
}

/// A response, or an item of one, that is not of the expected type.
#[derive(Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The method and path of the call.
    pub call: String,
    /// The key or id of the list's item, or else its index in the page; `None` if it is the whole response.
    pub item: Option<String>,
    /// The JSON path to the value: `fields.status.name`, `values[3].id`. Empty for the whole response or item.
    pub path: String,
    /// What is wrong with the value.
    pub problem: String,
    /// The id by which Atlassian's support finds the request.
    pub trace_id: Option<String>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { call, problem, .. } = self;
        match &self.item {
            None => write!(f, "{call}: cannot decode the response: ")?,
            Some(item) => write!(f, "{call}: cannot decode item {item}: ")?,
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(problem)?;
        match &self.trace_id {
            Some(trace_id) => write!(f, " (trace {trace_id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

impl Error {
    /// Returns Atlassian's error, if it returned one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the meaning of the error for the caller.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Api(error) => error.kind,
            Self::Bearer(error) if error.is_transient() => ErrorKind::TokenUnavailable,
            Self::Bearer(_) => ErrorKind::Unauthorized,
            Self::Request(_) => ErrorKind::Validation,
            Self::Unreached { .. }
            | Self::Lost { .. }
            | Self::Body { .. }
            | Self::MediaLost { .. } => ErrorKind::Transport,
            Self::Decode(_) | Self::Paging { .. } => ErrorKind::Decode,
            Self::Media { status, .. } if status.is_server_error() => ErrorKind::Server,
            Self::Media { status, .. } if *status == StatusCode::NOT_FOUND => ErrorKind::NotFound,
            Self::ChangedMeanwhile { .. } => ErrorKind::Conflict,
            _ => ErrorKind::Other,
        }
    }

    /// Returns Atlassian's messages about single fields; empty if it returned none.
    pub fn fields(&self) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.api().map_or(&NONE, |error| &error.fields)
    }

    /// Returns the id by which Atlassian's support finds the request.
    pub fn trace_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.trace_id.as_deref(),
            Self::Decode(error) => error.trace_id.as_deref(),
            _ => None,
        }
    }

    /// Returns whether the same call may succeed later without further action.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Bearer(error) => error.is_transient(),
            Self::Api(error) => error.kind.is_transient(),
            Self::Media { status, .. } => status.is_server_error(),
            Self::Unreached { .. }
            | Self::Lost { .. }
            | Self::Body { .. }
            | Self::MediaLost { .. } => true,
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

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
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
    /// The text is not the name of a header.
    #[error("{0:?} is not the name of a header")]
    HeaderName(String),
    /// The value contains characters that a header cannot have.
    #[error("the value of the header {0} contains characters that a header cannot have")]
    HeaderValue(HeaderName),
    /// The URL is too long to be sent.
    #[error("{0} and is too long to be sent; at most {MAX_URL} bytes are possible")]
    Url(UrlLength),
}

/// The maximum length of a URL that the HTTP client can send. Servers accept far less.
pub(crate) const MAX_URL: usize = 65_534;

/// The length of a URL and its longest query parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UrlLength {
    /// The length of the URL in bytes.
    pub bytes: usize,
    /// The name of the longest query parameter and its length in bytes, encoded.
    pub longest: Option<(String, usize)>,
}

impl fmt::Display for UrlLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the URL has {} bytes", self.bytes)?;
        match &self.longest {
            Some((name, bytes)) => write!(f, ", of which the parameter {name:?} has {bytes},"),
            None => Ok(()),
        }
    }
}

/// The next page of a list cannot be requested.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PagingError {
    /// The list repeated a page.
    #[error("the list repeats a page and would never end")]
    RepeatedPage,
    /// The link to the next page points to another resource.
    #[error("the link to the next page points to {0:?}, which is not the same list")]
    ForeignLink(String),
    /// The page has no list at the expected place.
    #[error("the page has no list in {0:?}")]
    NoItems(String),
    /// The response is an error though its status is not.
    #[error("the response has errors in place of a list: {0}")]
    Errors(String),
    /// The page says that there is more, but not where, or has no items though there are some.
    #[error("the page is not the last one, but does not say where the next one is")]
    NoNextPage,
    /// The link to the next page, or another member that says whether there is one, cannot be read.
    #[error("the page says in an unknown way where the next one is")]
    UnreadableLink,
    /// The list continues without items.
    #[error("the list has {0} empty pages in a row and would perhaps never end")]
    EmptyPages(u32),
    /// The paging style of the operation is unknown.
    #[error("the paging style of this operation is unknown; request its pages one by one")]
    UnknownStyle,
}
