//! The request log: every request of the gateway, without any secret or body.

use std::{collections::BTreeMap, fmt, ops::Deref, sync::Arc, time::Duration};

use jiff::{Span, SpanRelativeTo, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    connection::Tags,
    id::{ConnectionId, EnvironmentId, IntegrationKey},
    trace::TraceContext,
};

/// One request: a call through the proxy, a connect attempt, a token refresh, or a delivery of an event.
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
    /// The path that was sent upstream, or the received path if nothing was sent; without the query. For
    /// the delivery of an event, the origin of its receiver, whose path may contain a secret.
    pub path: LogText<1024>,
    /// The operation of the catalogue that the path belongs to, or the type of the event.
    pub operation: Option<LogText<128>>,
    /// The status of the response.
    pub status: u16,
    /// The origin of the response.
    pub answered_by: AnsweredBy,
    /// The error code, if the gateway answered; `idempotency_replayed` for a repeated answer of
    /// Atlassian's.
    pub error: Option<LogText<64>>,
    /// Why the request failed, as text. Calls have only a code, since their callers get the text.
    pub reason: Option<LogText<512>>,
    /// What happened in between: retries, waits, refreshes.
    pub messages: LogMessages,
    /// The tags of the connect session of a connect attempt.
    pub tags: LogTags,
    /// Atlassian's trace id, which its support asks for.
    pub trace_id: Option<LogText<128>>,
    /// The W3C trace context of the request: that of its own span if traces are exported, otherwise
    /// that of its caller.
    pub trace: Option<TraceContext>,
    /// How many times the request was sent; for an event, how many times so far.
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
            messages: LogMessages::default(),
            tags: LogTags::default(),
            trace_id: None,
            trace: None,
            attempts: 0,
            bytes_in: 0,
            bytes_out: 0,
        }
    }

    /// Returns the record as JSON, with the name of its environment in place of the id.
    pub fn to_json(&self, environment: &str) -> serde_json::Value {
        let mut json = serde_json::to_value(self).expect("all keys of the record are text");
        json["environment"] = environment.into();
        json
    }

    /// The bytes that [`size`](Self::size) counts for everything in a record that is not text.
    pub const FIXED_SIZE: u64 = 256;

    /// Returns the bytes that this record counts for when the log is trimmed to a size: its text
    /// and a fixed share for numbers and indexes. On a disk it takes less.
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
            + self.messages.to_json().map_or(0, |json| json.len())
            + self.tags.size()
            + length(&self.trace_id)
            + self.trace.map_or(0, |trace| trace.to_string().len());
        Self::FIXED_SIZE + text as u64
    }

    /// Returns when the request ended. Stores keep the records in about this order.
    pub fn ended_at(&self) -> Timestamp {
        let took = Duration::from_micros(self.duration_us);
        self.at.saturating_add(took).unwrap_or(Timestamp::MAX)
    }
}

/// The messages of a request, at most [`LogMessages::MAX`] of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LogMessages(Vec<LogMessage>);

/// Something that happened during a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogMessage {
    /// How long after the start of the request, in microseconds.
    pub after_us: u64,
    /// What happened, without any secret.
    pub text: LogText<255>,
}

impl LogMessages {
    /// Maximum number of messages; further ones are dropped.
    pub const MAX: usize = 16;

    /// Adds a message.
    pub fn add(&mut self, after: Duration, text: impl Into<LogText<255>>) {
        if self.0.len() < Self::MAX {
            let after_us = u64::try_from(after.as_micros()).unwrap_or(u64::MAX);
            let text = text.into();
            self.0.push(LogMessage { after_us, text });
        }
    }

    /// The message of a call that waited for its turn before it was sent, without the length of the wait.
    pub const DELAYED: &str = "the rate budget delays the call by";

    /// The message of a call that Atlassian's rate limit refused, and that was sent again at its turn.
    pub const LIMITED: &str = "Atlassian limits the rate; the call waits for its turn";

    /// Returns whether the request waited for a rate limit of Atlassian's.
    pub fn has_rate_limit(&self) -> bool {
        let limits = [Self::DELAYED, Self::LIMITED];
        let is_limit = |message: &LogMessage| limits.iter().any(|it| message.text.starts_with(it));
        self.iter().any(is_limit)
    }

    /// Returns whether there are no messages.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the messages, the earliest first.
    pub fn iter(&self) -> impl Iterator<Item = &LogMessage> {
        self.0.iter()
    }

    /// Returns the JSON array that stores keep; `None` if there are no messages.
    pub fn to_json(&self) -> Option<String> {
        let json = || serde_json::to_string(self).expect("messages are numbers and text");
        (!self.is_empty()).then(json)
    }
}

/// Text in a request record: truncated to at most `MAX` bytes.
///
/// Much of a record is supplied by the caller, so no field of a record may be a plain `String`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct LogText<const MAX: usize>(Arc<str>);

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

impl<const MAX: usize> From<&LogText<MAX>> for Arc<str> {
    fn from(text: &LogText<MAX>) -> Self {
        text.0.clone()
    }
}

impl<const MAX: usize> From<LogText<MAX>> for String {
    fn from(text: LogText<MAX>) -> Self {
        text.0.as_ref().to_owned()
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RequestKind {
    /// A call through the proxy.
    #[default]
    Proxy,
    /// A connect attempt, from the authorize URL to its end.
    Authorization,
    /// An exchange of the refresh token of a connection.
    Refresh,
    /// An attempt to deliver an event to a receiver.
    Event,
}

impl RequestKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Proxy, Self::Authorization, Self::Refresh, Self::Event];

    /// Returns the name of the kind, the same in every output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proxy => "proxy",
            Self::Authorization => "authorization",
            Self::Refresh => "refresh",
            Self::Event => "event",
        }
    }
}

/// A text that is not a kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be proxy, authorization, refresh or event")]
pub struct UnknownKind;

impl std::str::FromStr for RequestKind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or(UnknownKind)
    }
}

/// Accepts records for the request log from code that must not wait for a store.
pub trait RequestRecorder: Send + Sync {
    /// Queues the record. Never waits: if the queue is full, the record is dropped and counted.
    fn record(&self, record: RequestRecord);
}

/// Sees every record before it is queued, for metrics and traces.
pub trait RequestObserver: Send + Sync {
    /// Notes the record. It must not block: calls wait for it.
    fn observe(&self, record: &RequestRecord);
}

/// A log that keeps nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoLog;

impl RequestRecorder for NoLog {
    fn record(&self, _: RequestRecord) {}
}

/// A summary of the latest calls of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatestCalls {
    /// When the last one was received.
    pub last_at: Timestamp,
    /// The number of calls in the summary, at most [`LatestCalls::COUNTED`].
    pub count: u32,
    /// How many of them failed: with a status of 400 or more.
    pub failed: u32,
}

impl LatestCalls {
    /// Maximum number of calls in a summary.
    pub const COUNTED: u32 = 50;

    /// Number of records with the id of the connection that are searched for its calls. This bounds the work where ids
    /// repeat in several environments, or most records are token refreshes.
    pub const SEARCHED: u32 = 1000;
}

/// How much the request log keeps: the newest records within both limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLimits {
    /// Maximum age of a record, counted from the end of its request.
    pub age: Duration,
    /// Maximum total of [`RequestRecord::size`], in bytes.
    pub bytes: u64,
}

impl LogLimits {
    /// No limit.
    pub const NONE: Self = Self {
        age: Duration::MAX,
        bytes: u64::MAX,
    };

    /// Returns the time before which requests have ended that are too old.
    pub fn oldest(&self, now: Timestamp) -> Timestamp {
        now.checked_sub(self.age).unwrap_or(Timestamp::MIN)
    }
}

impl Default for LogLimits {
    /// 30 days and 256 MiB.
    fn default() -> Self {
        Self {
            age: Duration::from_secs(30 * 24 * 60 * 60),
            bytes: 256 * 1024 * 1024,
        }
    }
}

/// The origin of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnsweredBy {
    /// The gateway itself.
    Gateway,
    /// Atlassian.
    Atlassian,
    /// The receiver of an event.
    Receiver,
}

impl AnsweredBy {
    /// The name, as in the response header.
    pub const fn as_str(self) -> &'static str {
        match self {
            AnsweredBy::Gateway => "gateway",
            AnsweredBy::Atlassian => "atlassian",
            AnsweredBy::Receiver => "receiver",
        }
    }
}

/// A text that is not the origin of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be gateway, atlassian or receiver")]
pub struct UnknownOrigin;

impl std::str::FromStr for AnsweredBy {
    type Err = UnknownOrigin;

    fn from_str(text: &str) -> Result<Self, UnknownOrigin> {
        let all = [Self::Gateway, Self::Atlassian, Self::Receiver];
        let found = all.into_iter().find(|origin| origin.as_str() == text);
        found.ok_or(UnknownOrigin)
    }
}

/// A range of statuses: `404`, `4xx`, `400-499` or `400-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusRange {
    /// The lowest status.
    pub from: u16,
    /// The highest status.
    pub to: u16,
}

impl StatusRange {
    /// The statuses of failed requests: 400 and above.
    pub const ERRORS: Self = Self {
        from: 400,
        to: u16::MAX,
    };

    /// Returns whether the range contains the status.
    pub fn contains(self, status: u16) -> bool {
        (self.from..=self.to).contains(&status)
    }
}

/// A text that is not a range of statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidStatusRange {
    /// It has another form.
    #[error(
        "must be a status such as 404, a class such as 4xx, or a range such as 400-499 or 400-"
    )]
    Form,
    /// The range contains no status.
    #[error("the range {from}-{to} begins after its end: write {to}-{from}")]
    Reversed {
        /// The status before the hyphen.
        from: u16,
        /// The status after it.
        to: u16,
    },
}

impl std::str::FromStr for StatusRange {
    type Err = InvalidStatusRange;

    fn from_str(text: &str) -> Result<Self, InvalidStatusRange> {
        let status = |text: &str| text.parse::<u16>().map_err(|_| InvalidStatusRange::Form);
        if let Some(class) = text.strip_suffix("xx").or_else(|| text.strip_suffix("XX")) {
            let class = status(class).ok().filter(|class| (1..=5).contains(class));
            let from = 100 * class.ok_or(InvalidStatusRange::Form)?;
            return Ok(Self {
                from,
                to: from + 99,
            });
        }
        let (from, to) = match text.split_once('-') {
            Some((from, "")) => (status(from)?, u16::MAX),
            Some((from, to)) => (status(from)?, status(to)?),
            None => (status(text)?, status(text)?),
        };
        match from <= to {
            true => Ok(Self { from, to }),
            false => Err(InvalidStatusRange::Reversed { from, to }),
        }
    }
}

/// A text that is neither a time nor a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write a time such as 2026-11-28T09:00:00Z, or a duration such as 15m")]
pub struct InvalidTime;

/// Parses a time, or a duration before now: `2026-11-28T09:00:00Z`, `15m`, `1h 30m`, `2d`.
///
/// # Errors
/// If it is neither.
pub fn time_or_ago(text: &str, now: Timestamp) -> Result<Timestamp, InvalidTime> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let span: Span = text.parse().map_err(|_| InvalidTime)?;
    let ago = span.to_duration(SpanRelativeTo::days_are_24_hours());
    let ago = ago.ok().filter(|ago| ago.is_positive());
    let time = ago.and_then(|ago| now.checked_sub(ago).ok());
    time.ok_or(InvalidTime)
}

/// Times between which there can be no request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{since} is later than until, {until}: exchange them")]
pub struct ReversedTimes {
    /// The time from which requests were asked for.
    pub since: Timestamp,
    /// The time before which they were asked for.
    pub until: Timestamp,
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
    /// Only calls that were made with the API key of this id or name.
    pub api_key: Option<String>,
    /// Only records of this operation of the catalogue, or of this type of event.
    pub operation: Option<String>,
    /// Only records of this kind.
    pub kind: Option<RequestKind>,
    /// Only records with a status in this range.
    pub status: Option<StatusRange>,
    /// Only records with a response of this origin.
    pub answered_by: Option<AnsweredBy>,
    /// Only records whose path contains this text, which is case-sensitive.
    pub path: Option<String>,
    /// Only records with this text, which is case-sensitive, in their path, operation, error, reason or trace id.
    pub text: Option<String>,
    /// Only requests that began at this time or later.
    pub since: Option<Timestamp>,
    /// Only requests that began before this time.
    pub until: Option<Timestamp>,
    /// Only records at this position in the log or later, so that a search for what is rare ends. The order stays.
    pub from: Option<i64>,
    /// Only records before this position in the log, at which the last page ended.
    pub before: Option<i64>,
    /// Only records after this position in the log. They are listed oldest first.
    pub after: Option<i64>,
    /// Maximum number of records; 0 means 100, and the value is limited to [`MAX`](Self::MAX).
    pub limit: u32,
}

impl RequestFilter {
    /// Maximum number of records in one page.
    pub const MAX: u32 = 10_000;

    /// How much later than its request ended a record may be added to the log, at most. Listing stops
    /// at records that ended this long before [`since`](Self::since).
    pub const LATEST: Duration = Duration::from_secs(10 * 60);

    /// Returns the filter for all records of an environment.
    pub fn new(environment: EnvironmentId) -> Self {
        Self {
            environment,
            integration: None,
            connection: None,
            api_key: None,
            operation: None,
            kind: None,
            status: None,
            answered_by: None,
            path: None,
            text: None,
            since: None,
            until: None,
            from: None,
            before: None,
            after: None,
            limit: 0,
        }
    }

    /// Refuses times between which there can be no request.
    ///
    /// # Errors
    /// If [`since`](Self::since) is later than [`until`](Self::until).
    pub fn check_times(&self) -> Result<(), ReversedTimes> {
        match (self.since, self.until) {
            (Some(since), Some(until)) if since > until => Err(ReversedTimes { since, until }),
            _ => Ok(()),
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

    #[test]
    fn a_status_range_is_a_status_a_class_or_a_range() {
        let range = |from, to| Ok(StatusRange { from, to });
        for (text, expected) in [
            ("404", range(404, 404)),
            ("4xx", range(400, 499)),
            ("400-403", range(400, 403)),
            ("400-", Ok(StatusRange::ERRORS)),
            ("", Err(InvalidStatusRange::Form)),
            ("xx", Err(InvalidStatusRange::Form)),
            ("99xx", Err(InvalidStatusRange::Form)),
            ("0xx", Err(InvalidStatusRange::Form)),
            ("-400", Err(InvalidStatusRange::Form)),
            ("four", Err(InvalidStatusRange::Form)),
            ("70000", Err(InvalidStatusRange::Form)),
            (
                "500-400",
                Err(InvalidStatusRange::Reversed { from: 500, to: 400 }),
            ),
        ] {
            assert_eq!(text.parse(), expected, "{text:?}");
        }
    }

    #[test]
    fn since_is_a_time_or_a_duration() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (text, wanted) in [
            ("2026-11-28T09:00:00Z", "2026-11-28T09:00:00Z"),
            ("15m", "2026-11-28T11:45:00Z"),
            ("1h 30m", "2026-11-28T10:30:00Z"),
            ("2d", "2026-11-26T12:00:00Z"),
        ] {
            let time = time_or_ago(text, now).unwrap();
            assert_eq!(time.to_string(), wanted);
        }
        for wrong in ["yesterday", "-15m", "", "5", "1 month", "99999 years"] {
            assert_eq!(time_or_ago(wrong, now), Err(InvalidTime), "{wrong}");
        }
    }

    #[test]
    fn an_operation_keeps_its_first_messages() {
        let mut messages = LogMessages::default();
        assert_eq!(messages.to_json(), None);
        for n in 0..2 * LogMessages::MAX {
            messages.add(Duration::from_micros(n as u64), n.to_string());
        }
        assert_eq!(messages.iter().count(), LogMessages::MAX);
        let first = messages.iter().next().unwrap();
        assert_eq!((first.after_us, &*first.text), (0, "0"));
    }
}
