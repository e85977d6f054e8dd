//! Telling the browser that waits how its flow ended.

use threelo_core::{
    id::{ConnectionId, IntegrationKey},
    request_log::{RequestRecord, RequestRecorder},
};

/// How a flow ended, for the socket that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The socket.
    pub socket: String,
    /// The integration of the flow.
    pub integration: IntegrationKey,
    /// The connection of the flow.
    pub connection: ConnectionId,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a flow ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The connection is usable.
    Connected,
    /// There is none.
    Failed {
        /// The kind of failure, one word for programs.
        kind: &'static str,
        /// What happened and what to do, for people.
        description: String,
    },
}

/// Tells browsers.
pub trait Announcer: Send + Sync {
    /// Passes the announcement on, if its socket is still there. Never waits.
    fn announce(&self, announcement: Announcement);
}

/// Tells nobody and records nothing: for software without sockets and without a request log.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Announcer for Silent {
    fn announce(&self, _: Announcement) {}
}

impl RequestRecorder for Silent {
    fn record(&self, _: RequestRecord) {}
}
