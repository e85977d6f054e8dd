//! The feed of changes, through which every instance sees writes by other instances and by the
//! operator's commands.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::id::{ConnectionKey, IntegrationRef};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its position in the order.
    pub sequence: u64,
    /// What has changed.
    pub subject: Subject,
}

/// The changed record, which has to be read again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// An integration was created, changed or removed.
    Integration(IntegrationRef),
    /// A connection was created, changed or deleted, or its tokens or their status changed.
    Connection(ConnectionKey),
    /// The API keys.
    ApiKeys,
    /// The environments.
    Environments,
    /// The WebSocket of a browser that waits at another instance. There is no record to read: the
    /// update is complete.
    Socket(SocketUpdate),
}

/// An update for the WebSocket of a browser that waits for the outcome of its flow.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SocketUpdate {
    /// The name of the socket.
    pub socket: String,
    /// The message that ends the socket; absent if its flow has only begun.
    pub message: Option<String>,
}

/// Lists changes by all instances, in order. A change is in the feed as soon as the changed data
/// can be read.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ChangeFeed: Send + Sync {
    /// Returns the position of the newest change; 0 if there is none.
    async fn latest_change(&self) -> Result<u64, StoreError>;

    /// Returns at most `limit` changes after this position, oldest first.
    async fn changes_after(&self, sequence: u64, limit: u32) -> Result<Vec<Change>, StoreError>;

    /// Adds an update for a socket that is not at this instance.
    async fn publish_socket_update(
        &self,
        update: &SocketUpdate,
        at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Removes changes before this time. Returns how many. The newest change always stays.
    async fn purge_changes(&self, before: Timestamp) -> Result<u64, StoreError>;
}

/// A cache that a change may invalidate.
pub trait ChangeListener: Send + Sync {
    /// Drops the entries for this subject.
    fn changed(&self, subject: &Subject);

    /// Drops all entries, since changes may have been missed.
    fn forget_all(&self);
}
