//! Reports the outcome of a flow to the browser that waits for it.

use threelo_core::id::{ConnectionId, IntegrationKey};

/// The outcome of a flow, for the socket that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The socket.
    pub socket: String,
    /// The integration of the flow.
    pub integration: IntegrationKey,
    /// The connection of the flow.
    pub connection: ConnectionId,
    /// The outcome.
    pub outcome: Outcome,
}

/// The outcome of a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The connection is usable.
    Connected,
    /// No connection was stored.
    Failed {
        /// The kind of failure, for programs.
        kind: &'static str,
        /// What happened and what to do, for users.
        description: String,
    },
}

/// Delivers announcements to browsers.
pub trait Announcer: Send + Sync {
    /// Delivers an announcement if its socket is still open. Does not block.
    fn announce(&self, announcement: Announcement);
}

/// Discards announcements, for programs without sockets. Their request log may be `NoLog` of `threelo-core`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Discard;

impl Announcer for Discard {
    fn announce(&self, _: Announcement) {}
}
