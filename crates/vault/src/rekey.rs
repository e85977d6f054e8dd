//! Rekeying: re-encrypts everything with the primary key while other processes read and write.
//!
//! 1. The primary key is named in the vault's header, so that no process opens the vault without it.
//! 2. Every sealed value that another key sealed is decrypted, re-encrypted, and replaced if its bytes are
//!    unchanged. Sealed values that changed meanwhile are left to the next pass. If the
//!    process is killed in between, nothing is lost: the next run finds what is left.
//! 3. When a pass finds nothing more to do, the other keys are removed from the header. A process
//!    that still seals with one of them names it again within [`LOOKS_AGAIN`]. So rekeying waits a
//!    little longer than that, and one more pass must find neither the name nor a sealed value.

use std::{collections::BTreeSet, time::Duration};

use secrecy::ExposeSecret;
use threelo_core::{
    clock::Clock,
    seal::Sealer,
    storage::{SealedColumn, SealedStore, SealedValue, VaultStore},
};

use crate::{
    VaultError,
    key::KeyId,
    vault::{Vault, header},
};

/// Maximum interval at which a process that seals calls [`Vault::follow`].
pub const LOOKS_AGAIN: Duration = Duration::from_secs(1);

/// Time to wait for processes that seal with another key.
const WAIT: Duration = Duration::from_millis(2500);

/// Maximum number of waits.
const ROUNDS: u32 = 6;

/// The result of rekeying.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rekeyed {
    /// Number of sealed values that were re-encrypted.
    pub resealed: u64,
    /// Number of sealed values that do not open and are left unchanged.
    pub unreadable: u64,
    /// The other keys that processes still seal with; empty if rekeying is complete.
    pub still_sealing: Vec<KeyId>,
}

/// Re-encrypts everything with the primary key of the vault, in batches. Calls `progress` after each
/// batch with the number of sealed values re-encrypted so far.
///
/// # Errors
/// [`VaultError`]. Completed work is kept; call it again for the rest.
pub async fn rekey(
    vault: &Vault,
    values: &dyn SealedStore,
    store: &dyn VaultStore,
    clock: &dyn Clock,
    batch: u32,
    mut progress: impl FnMut(u64) + Send,
) -> Result<Rekeyed, VaultError> {
    let primary = vault.ring().primary_id();
    let mut resealed = 0;
    let mut last = Pass::default();
    for _ in 0..ROUNDS {
        vault.name_primary(store).await?;
        let named = header::named(&header::header(store).await?);
        let mut report = |so_far| progress(resealed + so_far);
        last = Pass::walk(vault, values, primary, batch.max(1), &mut report).await?;
        resealed += last.resealed;
        let known = |key: &KeyId| *key == primary || last.unreadable_under.contains(key);
        if last.found.is_empty() && named.iter().all(known) {
            break;
        }
        if last.moved == 0 {
            vault.name_only(store, &last.unreadable_under).await?;
            clock.sleep(WAIT).await;
        }
    }
    let named = header::named(&header::header(store).await?);
    let others = last.found.iter().copied().chain(named);
    let others = others.filter(|key| *key != primary && !last.unreadable_under.contains(key));
    Ok(Rekeyed {
        resealed,
        unreadable: last.unreadable,
        still_sealing: BTreeSet::from_iter(others).into_iter().collect(),
    })
}

/// The counts of one pass over all sealed values.
#[derive(Default)]
struct Pass {
    resealed: u64,
    /// Number of sealed values that were changed meanwhile.
    moved: u64,
    /// The other keys that sealed values were sealed with.
    found: BTreeSet<KeyId>,
    unreadable: u64,
    unreadable_under: BTreeSet<KeyId>,
}

impl Pass {
    async fn walk(
        vault: &Vault,
        values: &dyn SealedStore,
        primary: KeyId,
        batch: u32,
        progress: &mut (impl FnMut(u64) + Send),
    ) -> Result<Self, VaultError> {
        let mut pass = Self::default();
        for column in SealedColumn::ALL {
            let mut last = None;
            loop {
                let page = values.sealed_values(column, last.as_ref(), batch).await?;
                let before = pass.resealed;
                for value in &page {
                    pass.reseal(vault, values, primary, value).await?;
                }
                if pass.resealed > before {
                    progress(pass.resealed);
                }
                match page.into_iter().last() {
                    Some(value) => last = Some(value),
                    None => break,
                }
            }
        }
        Ok(pass)
    }

    async fn reseal(
        &mut self,
        vault: &Vault,
        values: &dyn SealedStore,
        primary: KeyId,
        value: &SealedValue,
    ) -> Result<(), VaultError> {
        let place = value.context();
        let key = Vault::key_of(&value.sealed);
        if key == Some(primary) {
            return Ok(());
        }
        let Ok(plain) = vault.open(place, &value.sealed) else {
            self.unreadable += 1;
            self.unreadable_under.extend(key);
            return Ok(());
        };
        self.found.extend(key);
        let sealed = vault.seal(place, plain.expose_secret());
        match values.reseal(value, &sealed).await? {
            true => self.resealed += 1,
            false => self.moved += 1,
        }
        Ok(())
    }
}
