//! Disables parts of the rotation protocol, to prove that the tests notice their absence.

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

/// Disables a part of the rotation protocol.
///
/// # Panics
/// If there is no such part.
pub(super) fn disable(part: &str, hooks: &mut TestHooks) {
    match part {
        "sweeper" => {
            hooks.rotations.add(|rotations| {
                Arc::new(Rotations {
                    rotations,
                    point: None,
                    sweeps: false,
                })
            });
        }
        "swap" => {
            let sealer = Arc::new(OnceLock::new());
            let slot = sealer.clone();
            hooks.sealer.add(move |vault| {
                slot.set(vault.clone()).ok();
                vault
            });
            hooks.tokens.add(move |tokens| {
                let sealer = sealer.clone();
                swapping(tokens, LastWriteWins { sealer })
            });
        }
        other => panic!(
            "the rotation protocol has no part {other:?} that can be disabled: choose sweeper or swap"
        ),
    }
}

/// A token store without compare-and-swap: the last write wins, whichever version its token
/// response was for.
struct LastWriteWins {
    sealer: Arc<OnceLock<Arc<dyn Sealer>>>,
}

impl LastWriteWins {
    /// Returns the row, encrypted again for the version after the present one.
    fn after(&self, key: &ConnectionKey, present: &TokenRow, row: &TokenRow) -> TokenRow {
        let sealer = self.sealer.get().expect("the vault is open by now");
        let version = present.version.next();
        let plain = sealer
            .open(TokenRow::seal_context(key, row.version), &row.sealed)
            .expect("it was encrypted just now");
        let context = TokenRow::seal_context(key, version);
        TokenRow {
            version,
            sealed: sealer.seal(context, plain.expose_secret()),
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
