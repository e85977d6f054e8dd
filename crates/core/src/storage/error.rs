//! What can go wrong in any store.

use std::sync::Arc;

/// A store that could not keep its promise. Absence and lost races are answers, not errors.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store cannot be reached, or is too busy; nothing was changed.
    #[error("the store is not available: {0}")]
    Unavailable(Arc<dyn std::error::Error + Send + Sync>),
    /// The connection to the store was lost while a write was being committed, and could not be asked
    /// afterwards: what was to be written is there as a whole, or nothing of it. Read it.
    #[error("the store did not answer whether it wrote: {0}")]
    Unanswered(Arc<dyn std::error::Error + Send + Sync>),
    /// There is no room left to write; nothing was changed.
    #[error("the store is full: make room on the disk")]
    Full,
    /// What is stored cannot be read back.
    #[error("the store holds something unreadable in {what}: {reason}")]
    Corrupt {
        /// Where.
        what: &'static str,
        /// Why, in words; never quotes the value.
        reason: String,
    },
    /// Any other refusal of the backend.
    #[error("the store refused: {0}")]
    Refused(Arc<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// Whether the same call may work later.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Unavailable(_) | Self::Unanswered(_) | Self::Full
        )
    }
}
