//! Failpoints between the token response and the store.

use std::sync::Arc;

use secrecy::SecretSlice;
use threelo_core::seal::{SealContext, SealError, Sealed, Sealer};

use super::Failpoint;

/// A sealer with failpoints where a token response is complete and not stored.
pub(super) struct Sealing {
    pub(super) sealer: Arc<dyn Sealer>,
    pub(super) point: Failpoint,
}

impl Sealer for Sealing {
    fn seal(&self, cell: SealContext<'_>, plain: &[u8]) -> Sealed {
        // The first version comes from a consent, not from a refresh.
        if cell.table == "tokens" {
            self.point.reach_blocking("callback", cell.record);
        }
        if cell.table == "tokens" && cell.version > 1 {
            self.point.reach_blocking("after-body", cell.record);
        }
        self.sealer.seal(cell, plain)
    }

    fn open(&self, cell: SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        self.sealer.open(cell, sealed)
    }
}
