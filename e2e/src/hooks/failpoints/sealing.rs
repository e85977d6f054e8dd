//! Between an answer and the store.

use std::sync::Arc;

use secrecy::SecretSlice;
use threelo_core::seal::{Cell, SealError, Sealed, Sealer};

use super::Failpoint;

/// A sealer with a failpoint where an answer is whole and nothing of it is stored.
pub(super) struct Sealing {
    pub(super) sealer: Arc<dyn Sealer>,
    pub(super) point: Failpoint,
}

impl Sealer for Sealing {
    fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Sealed {
        // The first version is that of a consent, not of a renewal; where people consent again
        // nothing is renewed.
        if cell.table == "tokens" {
            self.point.reach_blocking("callback", cell.record);
        }
        if cell.table == "tokens" && cell.version > 1 {
            self.point.reach_blocking("after-body", cell.record);
        }
        self.sealer.seal(cell, plain)
    }

    fn open(&self, cell: Cell<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        self.sealer.open(cell, sealed)
    }
}
