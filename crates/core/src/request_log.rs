//! The request log: what went through the gateway, without any secret or body.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{ConnectionId, IntegrationKey};

/// One request through the gateway.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestRecord {
    /// Its place in the log, which the store gives; 0 until then.
    pub id: i64,
    /// When it came in.
    pub at: Timestamp,
    /// How long it took until the last byte of the answer, in microseconds.
    pub duration_us: u64,
    /// The integration that it named.
    pub integration: Option<IntegrationKey>,
    /// The connection that it named.
    pub connection: Option<ConnectionId>,
    /// The id of the API key that it showed.
    pub api_key: Option<String>,
    /// The method.
    pub method: String,
    /// The path that went upstream, or came in where nothing did; without the query.
    pub path: String,
    /// The operation of the catalogue that the path belongs to.
    pub operation: Option<String>,
    /// The status of the answer.
    pub status: u16,
    /// Who answered.
    pub answered_by: AnsweredBy,
    /// The gateway's error code, where it answered.
    pub error: Option<String>,
    /// Atlassian's trace id, for its support.
    pub trace_id: Option<String>,
    /// How often the request was sent upstream.
    pub attempts: u32,
    /// The bytes of the request's body.
    pub bytes_in: u64,
    /// The bytes of the answer's body.
    pub bytes_out: u64,
}

/// Who answered a request.
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

/// Which records of the log are wanted; newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestFilter {
    /// Of this integration.
    pub integration: Option<IntegrationKey>,
    /// Of this connection id.
    pub connection: Option<ConnectionId>,
    /// With a status of at least this.
    pub status_from: Option<u16>,
    /// With a status of at most this.
    pub status_to: Option<u16>,
    /// Older than this place in the log: where the last page ended.
    pub before: Option<i64>,
    /// At most so many; 0 means 100.
    pub limit: u32,
}
