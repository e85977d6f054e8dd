//! Errors of the storage traits.

use std::sync::Arc;

/// A failure of a store. Absent records and lost races are not errors.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store cannot be reached, or is too busy; nothing was changed.
    #[error("the store is not available: {0}")]
    Unavailable(Arc<dyn std::error::Error + Send + Sync>),
    /// The connection to the store was lost during a commit, and the outcome could not be determined.
    /// Either everything was written or nothing; read the record to find out.
    #[error(
        "the connection to the store was lost during a commit, and its outcome is unknown: {0}"
    )]
    CommitUnknown(Arc<dyn std::error::Error + Send + Sync>),
    /// The disk is full; nothing was changed.
    #[error("the store is full: make room on the disk")]
    Full,
    /// A stored record cannot be read.
    #[error("{what} in the store cannot be read: {reason}")]
    Corrupt {
        /// The kind of record.
        what: &'static str,
        /// The reason as text, which never quotes the value.
        reason: String,
    },
    /// The environment of the record was removed meanwhile; nothing was changed.
    #[error("the environment was removed")]
    EnvironmentRemoved,
    /// Any other refusal of the backend.
    #[error("the store refused the statement: {0}")]
    Refused(Arc<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// Returns whether a retry may succeed.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Unavailable(_) | Self::CommitUnknown(_) | Self::Full
        )
    }
}
