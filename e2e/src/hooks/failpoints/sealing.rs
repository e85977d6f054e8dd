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
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed {
        // The first version comes from a consent, not from a refresh.
        if context.table == "tokens" {
            self.point.reach_blocking("callback", context.record);
        }
        if context.table == "tokens" && context.version > 1 {
            self.point.reach_blocking("after-body", context.record);
        }
        self.sealer.seal(context, plain)
    }

    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<SecretSlice<u8>, SealError> {
        self.sealer.open(context, sealed)
    }
}
