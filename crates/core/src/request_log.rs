//! The request log: what went through the gateway, without any secret or body.

use std::{collections::BTreeMap, fmt, ops::Deref};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    connection::Tags,
    id::{ConnectionId, EnvironmentId, IntegrationKey},
};

/// One request through the gateway, or one connect attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestRecord {
    /// Its position in the log, which the store assigns; 0 until then.
    pub id: i64,
    /// Its kind.
    pub kind: RequestKind,
    /// When it was received.
    pub at: Timestamp,
    /// The time until the last byte of the response, in microseconds.
    pub duration_us: u64,
    /// The environment of its caller; `None` if the caller was not authenticated.
    pub environment: Option<EnvironmentId>,
    /// The integration that the request named.
    pub integration: Option<IntegrationKey>,
    /// The connection that the request named.
    pub connection: Option<ConnectionId>,
    /// The id of the API key that made the call.
    pub api_key: Option<LogText<64>>,
    /// The name of the API key at that time.
    pub api_key_name: Option<LogText<128>>,
    /// The method.
    pub method: LogText<32>,
    /// The path that was sent upstream, or the received path if nothing was sent; without the query.
    pub path: LogText<1024>,
    /// The operation of the catalogue that the path belongs to.
    pub operation: Option<LogText<128>>,
    /// The status of the response.
    pub status: u16,
    /// The origin of the response.
    pub answered_by: AnsweredBy,
    /// The error code, if the gateway answered; `idempotency_replayed` for a repeated answer of
    /// Atlassian's.
    pub error: Option<LogText<64>>,
    /// Why a connect attempt failed, as text.
    pub reason: Option<LogText<512>>,
    /// The tags of the connect session of a connect attempt.
    pub tags: LogTags,
    /// Atlassian's trace id, which its support asks for.
    pub trace_id: Option<LogText<128>>,
    /// How many times the request was sent upstream.
    pub attempts: u32,
    /// Size of the request body in bytes.
    pub bytes_in: u64,
    /// Size of the response body in bytes.
    pub bytes_out: u64,
}

impl RequestRecord {
    /// Returns a record that the gateway itself answered with this status, and of which nothing
    /// else is known.
    pub fn new(
        kind: RequestKind,
        at: Timestamp,
        method: impl Into<LogText<32>>,
        path: impl Into<LogText<1024>>,
        status: u16,
    ) -> Self {
        Self {
            id: 0,
            kind,
            at,
            duration_us: 0,
            environment: None,
            integration: None,
            connection: None,
            api_key: None,
            api_key_name: None,
            method: method.into(),
            path: path.into(),
            operation: None,
            status,
            answered_by: AnsweredBy::Gateway,
            error: None,
            reason: None,
            tags: LogTags::default(),
            trace_id: None,
            attempts: 0,
            bytes_in: 0,
            bytes_out: 0,
        }
    }

    /// The bytes that [`size`](Self::size) counts for everything in a record that is not text.
    pub const FIXED_SIZE: u64 = 256;

    /// Returns the bytes that this record counts for when the log is trimmed to a size: its text
    /// and a fixed share for numbers and indexes.
    pub fn size(&self) -> u64 {
        fn length<const MAX: usize>(text: &Option<LogText<MAX>>) -> usize {
            text.as_deref().map_or(0, str::len)
        }
        let environment = self.environment.as_ref().map_or(0, |id| id.as_str().len());
        let integration = self
            .integration
            .as_ref()
            .map_or(0, |key| key.as_str().len());
        let connection = self.connection.as_ref().map_or(0, |id| id.as_str().len());
        let text = environment
            + integration
            + connection
            + length(&self.api_key)
            + length(&self.api_key_name)
            + self.method.len()
            + self.path.len()
            + length(&self.operation)
            + length(&self.error)
            + length(&self.reason)
            + self.tags.size()
            + length(&self.trace_id);
        Self::FIXED_SIZE + text as u64
    }
}

/// Text in a request record: truncated to at most `MAX` bytes.
///
/// Much of a record is supplied by the caller, so no field of a record may be a plain `String`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct LogText<const MAX: usize>(Box<str>);

impl<const MAX: usize> From<&str> for LogText<MAX> {
    /// Keeps the beginning of the text, up to the last character that fits completely.
    fn from(text: &str) -> Self {
        Self(text[..text.floor_char_boundary(MAX)].into())
    }
}

impl<const MAX: usize> From<String> for LogText<MAX> {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl<const MAX: usize> From<LogText<MAX>> for String {
    fn from(text: LogText<MAX>) -> Self {
        text.0.into()
    }
}

impl<const MAX: usize> Deref for LogText<MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Display for LogText<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl<const MAX: usize> fmt::Debug for LogText<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

/// Tags in a request record, truncated to at most [`LogTags::MAX`] tags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LogTags(BTreeMap<LogText<64>, LogText<255>>);

impl LogTags {
    /// Maximum number of tags.
    pub const MAX: usize = 20;

    /// Returns whether there are no tags.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the JSON object that stores keep; `None` if there are no tags.
    pub fn to_json(&self) -> Option<String> {
        let json = || serde_json::to_string(self).expect("keys and values are text");
        (!self.is_empty()).then(json)
    }

    fn size(&self) -> usize {
        self.to_json().map_or(0, |json| json.len())
    }
}

impl From<&Tags> for LogTags {
    fn from(tags: &Tags) -> Self {
        let tags = tags.iter().take(Self::MAX);
        Self(
            tags.map(|(name, value)| (name.as_str().into(), value.as_str().into()))
                .collect(),
        )
    }
}

/// The kind of a record in the request log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RequestKind {
    /// A call through the proxy.
    #[default]
    Proxy,
    /// A connect attempt, from the authorize URL to its end.
    Authorization,
}

impl RequestKind {
    /// Returns the name of the kind, the same in every output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proxy => "proxy",
            Self::Authorization => "authorization",
        }
    }
}

/// A text that is not a kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be proxy or authorization")]
pub struct UnknownKind;

impl std::str::FromStr for RequestKind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        let all = [Self::Proxy, Self::Authorization];
        let found = all.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or(UnknownKind)
    }
}

/// Accepts records for the request log from code that must not wait for a store.
pub trait RequestRecorder: Send + Sync {
    /// Queues the record. Never waits: if the queue is full, the record is dropped and counted.
    fn record(&self, record: RequestRecord);
}

/// How much the request log keeps: the newest records within both limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLimits {
    /// Maximum number of records.
    pub records: u64,
    /// Maximum total of [`RequestRecord::size`], in bytes.
    pub bytes: u64,
}

impl LogLimits {
    /// No limit.
    pub const NONE: Self = Self {
        records: u64::MAX,
        bytes: u64::MAX,
    };
}

impl Default for LogLimits {
    /// 100,000 records and 256 MiB.
    fn default() -> Self {
        Self {
            records: 100_000,
            bytes: 256 * 1024 * 1024,
        }
    }
}

/// The origin of a response: the gateway or Atlassian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnsweredBy {
    /// The gateway itself.
    Gateway,
    /// Atlassian.
    Atlassian,
}

impl AnsweredBy {
    /// The name, as in the response header.
    pub fn as_str(self) -> &'static str {
        match self {
            AnsweredBy::Gateway => "gateway",
            AnsweredBy::Atlassian => "atlassian",
        }
    }
}

/// A filter for the request log, which lists the newest records first.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestFilter {
    /// Only records of this environment.
    pub environment: EnvironmentId,
    /// Only records of this integration.
    pub integration: Option<IntegrationKey>,
    /// Only records of this connection id.
    pub connection: Option<ConnectionId>,
    /// Only records of this kind.
    pub kind: Option<RequestKind>,
    /// Only records with at least this status.
    pub status_from: Option<u16>,
    /// Only records with at most this status.
    pub status_to: Option<u16>,
    /// Only records before this position in the log, at which the last page ended.
    pub before: Option<i64>,
    /// Maximum number of records; 0 means 100, and the value is limited to [`MAX`](Self::MAX).
    pub limit: u32,
}

impl RequestFilter {
    /// Maximum number of records in one page.
    pub const MAX: u32 = 10_000;

    /// Returns the filter for all records of an environment.
    pub fn new(environment: EnvironmentId) -> Self {
        Self {
            environment,
            integration: None,
            connection: None,
            kind: None,
            status_from: None,
            status_to: None,
            before: None,
            limit: 0,
        }
    }

    /// Returns the maximum number of records in the page.
    pub fn page(&self) -> u32 {
        match self.limit {
            0 => 100,
            limit => limit.min(Self::MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_clipped_before_the_character_that_does_not_fit() {
        assert_eq!(&*LogText::<4>::from("GET"), "GET");
        assert_eq!(&*LogText::<4>::from("ääää"), "ää");
        assert_eq!(&*LogText::<4>::from("a\u{1F469}"), "a");
        let read: LogText<4> = serde_json::from_str("\"PROPFIND\"").unwrap();
        assert_eq!(&*read, "PROP");
    }
}
