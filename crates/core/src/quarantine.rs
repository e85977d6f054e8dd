//! Quarantine: a copy of a database must not use its refresh tokens.
//!
//! They still belong to the original. If the copy uses one, the original is left with a
//! used token, and Atlassian revokes a grant whose used tokens are sent again.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// A flag that stops all requests to the token endpoint. Clones share the flag. Off by default.
#[derive(Debug, Clone, Default)]
pub struct Quarantine(Arc<AtomicBool>);

impl Quarantine {
    /// Returns whether it is on.
    pub fn is_on(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// Sets the flag and returns its previous value.
    pub fn set(&self, on: bool) -> bool {
        self.0.swap(on, Ordering::AcqRel)
    }
}
