//! Results of reads that an idle gateway repeats all the time, kept while no process writes to the database.

use std::sync::{Mutex, PoisonError};

use threelo_core::{Timestamp, storage::VaultHeader};

use super::Written;

/// What the last reads returned.
#[derive(Debug, Default)]
pub(crate) struct Unchanged {
    pub(super) vault_header: Kept<Option<VaultHeader>>,
    /// A position without a change after it.
    pub(super) last_change: Kept<u64>,
    /// A position without an event after it.
    pub(super) last_event: Kept<u64>,
    /// The position up to which events are routed.
    pub(super) routed: Kept<u64>,
    /// When the next delivery is due, of those that wait.
    pub(super) next_delivery: Kept<Option<Timestamp>>,
}

/// The result of a read, and the last write before it.
#[derive(Debug)]
pub(crate) struct Kept<T>(Mutex<Option<(Written, T)>>);

impl<T: Clone> Kept<T> {
    /// Returns the result of the last read if nothing has been written since.
    pub(super) fn get(&self, written: &Option<Written>) -> Option<T> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (before, result) = kept.as_ref()?;
        (*before == *written.as_ref()?).then(|| result.clone())
    }

    /// Keeps the result of a read that began after the last write was determined.
    pub(super) fn keep(&self, written: Option<Written>, result: T) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = written.map(|written| (written, result));
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}
