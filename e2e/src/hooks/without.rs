//! Parts of the protocol that can be taken out, to show that their absence is noticed.

use std::sync::{Arc, OnceLock};

use async_trait::async_trait;
use secrecy::ExposeSecret;
use threelo_core::{
    id::ConnectionKey,
    seal::Sealer,
    storage::{StoreError, TokenStore},
    token::TokenRow,
};
use threelo_proxy::hooks::TestHooks;

use super::{
    failpoints::Rotations,
    swap::{Swap, swapping},
};

/// Takes a part of the protocol out.
///
/// # Panics
/// Where there is no such part.
pub(super) fn take_out(part: &str, hooks: &mut TestHooks) {
    match part {
        "sweeper" => {
            hooks.rotations = Arc::new(|rotations| {
                Arc::new(Rotations {
                    rotations,
                    point: None,
                    sweeps: false,
                })
            });
        }
        "swap" => {
            let sealer = Arc::new(OnceLock::new());
            let (slot, around) = (sealer.clone(), hooks.sealer.clone());
            hooks.sealer = Arc::new(move |vault| {
                let vault = around(vault);
                slot.set(vault.clone()).ok();
                vault
            });
            hooks.tokens = Arc::new(move |tokens| {
                let sealer = sealer.clone();
                swapping(tokens, LastWriteWins { sealer })
            });
        }
        other => panic!("the protocol has no part {other:?} that can be taken out"),
    }
}

/// A store of tokens that takes whatever comes, as gateways without a compare-and-swap have it:
/// whoever writes last has the row, whichever version its answer was for.
struct LastWriteWins {
    sealer: Arc<OnceLock<Arc<dyn Sealer>>>,
}

impl LastWriteWins {
    /// The row, sealed for the place after the present one.
    fn after(&self, key: &ConnectionKey, present: &TokenRow, row: &TokenRow) -> TokenRow {
        let sealer = self.sealer.get().expect("the vault is open by now");
        let version = present.version.next();
        let plain = sealer
            .open(TokenRow::cell(key, row.version), &row.sealed)
            .expect("it was sealed just now");
        let cell = TokenRow::cell(key, version);
        TokenRow {
            version,
            sealed: sealer.seal(cell, plain.expose_secret()),
            ..row.clone()
        }
    }
}

#[async_trait]
impl Swap for LastWriteWins {
    async fn swap(
        &self,
        tokens: &dyn TokenStore,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let mut row = row.clone();
        while !tokens.replace_tokens(key, &row).await? {
            let Some(present) = tokens.tokens(key).await? else {
                return Ok(false);
            };
            row = self.after(key, &present, &row);
        }
        Ok(true)
    }
}
