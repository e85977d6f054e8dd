//! How much space a store takes.

use async_trait::async_trait;

use super::StoreError;

/// The space that a store takes, and how much is left for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Space {
    /// Its size on the disk in bytes; 0 if it is not on a disk.
    pub used: u64,
    /// Free bytes on its disk; `None` if the database does not report it.
    pub free: Option<u64>,
}

impl Space {
    /// Returns the space of a store with this size.
    pub fn new(used: u64, free: Option<u64>) -> Self {
        Self { used, free }
    }
}

/// Reads how much space a store takes.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait SpaceProbe: Send + Sync {
    /// Returns the space that the store takes now. Does not read its contents.
    ///
    /// # Errors
    /// [`StoreError`] if the database does not answer.
    async fn space(&self) -> Result<Space, StoreError>;
}
