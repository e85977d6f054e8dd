//! Quarantine: a copy of a database must not use the refresh tokens in it.
//!
//! They still belong to the original. If the copy uses one, the original is left with a
//! used token, and Atlassian revokes a grant whose used tokens are sent again.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Whether nothing may be exchanged at the token endpoint. Clones are the same flag. Off by
/// default.
#[derive(Debug, Clone, Default)]
pub struct Quarantine(Arc<AtomicBool>);

impl Quarantine {
    /// Whether it is on.
    pub fn is_on(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// Sets it; says what it was before.
    pub fn set(&self, on: bool) -> bool {
        self.0.swap(on, Ordering::AcqRel)
    }
}
