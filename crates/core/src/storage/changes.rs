//! The feed of changes, by which every instance learns what another one, or an operator's
//! command, has written.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::id::{ConnectionKey, IntegrationRef};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its place in the order.
    pub sequence: u64,
    /// What has changed.
    pub subject: Subject,
}

/// What has changed: look it up again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// An integration was made, changed or removed.
    Integration(IntegrationRef),
    /// A connection was made, changed or deleted, or got other tokens or another status.
    Connection(ConnectionKey),
    /// The API keys.
    ApiKeys,
    /// The environments.
    Environments,
}

/// Lists changes by all instances, in order. A change is in the feed as soon as the changed data
/// can be read.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ChangeFeed: Send + Sync {
    /// The place of the newest change; 0 where there is none.
    async fn latest_change(&self) -> Result<u64, StoreError>;

    /// The changes after this place, oldest first, at most so many.
    async fn changes_after(&self, sequence: u64, limit: u32) -> Result<Vec<Change>, StoreError>;

    /// Removes changes of before this moment; says how many. The newest one always stays.
    async fn purge_changes(&self, before: Timestamp) -> Result<u64, StoreError>;
}

/// Holds something in memory that a change may have made stale.
pub trait ChangeListener: Send + Sync {
    /// Forgets what this change is about.
    fn changed(&self, subject: &Subject);

    /// Forgets everything: changes may have been missed.
    fn forget_all(&self);
}
