//! The vault's header in the store: it names every key that sealed values may be sealed with.
//!
//! A process can open the vault only if it has all of them. Before a process seals with a key, it
//! adds the key here, and it regularly checks that the key is still listed. A key is removed once
//! nothing is sealed with it ([`rekey`](crate::rekey)). If it reappears, some process still uses it.

use std::{collections::BTreeSet, sync::Arc};

use threelo_core::{
    entropy::{Entropy, random_hex},
    seal::{SealContext, Sealed, Sealer},
    storage::{VaultHeader, VaultStore},
};

use super::Vault;
use crate::{error::VaultError, key::KeyId, key_file, key_ring::KeyRing};

/// The check value, which the header contains sealed with each key.
const CHECK: &[u8] = b"threelo vault";

/// The sealed value that the check value is sealed for.
const CHECK_CELL: SealContext<'static> = SealContext {
    table: "vault",
    column: "check",
    environment: "",
    integration: "",
    record: "",
    version: 0,
};

impl Vault {
    /// Opens the vault of a store. Creates the header of a new store; adds the primary key of the ring to
    /// an existing header.
    ///
    /// # Errors
    /// [`VaultError`]: the ring lacks a key of this store, the header is damaged, or the store
    /// fails. Nothing is changed then.
    pub async fn open<S: VaultStore + ?Sized>(
        store: &S,
        ring: KeyRing,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, VaultError> {
        let header = match store.vault_header().await? {
            Some(header) => header,
            None => {
                let new = Self::with_id(random_hex(&*entropy), ring.clone(), entropy.clone());
                let new = VaultHeader {
                    vault_id: new.id.clone(),
                    check: new.seal(CHECK_CELL, CHECK),
                    older: Vec::new(),
                    copied_at: None,
                    public_url: None,
                };
                // Another process may have written a header first; check that one then.
                store.init_vault_header(&new).await?
            }
        };
        let vault = Self::with_id(header.vault_id.clone(), ring, entropy);
        for check in checks(&header) {
            vault.check(check)?;
        }
        if !named(&header).contains(&vault.ring().primary_id()) {
            vault.name_primary(store).await?;
        }
        Ok(vault)
    }

    /// Opens the vault of a store with some of its keys, for inspection and repair. The store is only
    /// read.
    ///
    /// # Errors
    /// [`VaultError`]: the ring has no key of this store, or the store fails.
    pub async fn open_with_some_keys<S: VaultStore + ?Sized>(
        store: &S,
        ring: KeyRing,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, VaultError> {
        let header = header(store).await?;
        let vault = Self::with_id(header.vault_id.clone(), ring, entropy);
        let mut first = Err(damaged("it names no key"));
        for check in checks(&header) {
            match vault.check(check) {
                Ok(()) => return Ok(vault),
                Err(error) if matches!(first, Err(VaultError::Damaged { .. })) => {
                    first = Err(error);
                }
                Err(_) => {}
            }
        }
        first.map(|()| vault)
    }

    /// Reloads the key file and ensures that the header names the primary key. Previous keys can still
    /// open sealed values. Returns the header.
    ///
    /// # Errors
    /// [`VaultError`]; the vault then keeps its keys.
    pub async fn follow<S: VaultStore + ?Sized>(
        &self,
        store: &S,
    ) -> Result<VaultHeader, VaultError> {
        let followed = self.follow_key_file(store).await;
        self.name_primary(store).await?;
        followed?;
        header(store).await
    }

    async fn follow_key_file<S: VaultStore + ?Sized>(&self, store: &S) -> Result<(), VaultError> {
        let Some(path) = &self.key_file else {
            return Ok(());
        };
        let file = key_file::read(path)?;
        let present = self.ring();
        if file.primary_id() == present.primary_id() {
            return Ok(());
        }
        // The header names a key before it is used.
        let ring = file.with_older_of(&present);
        let candidate = Self::with_id(self.id.clone(), ring.clone(), self.entropy.clone());
        candidate.name_primary(store).await?;
        self.set_ring(ring);
        Ok(())
    }

    /// Adds the primary key to the header, unless it is already named.
    pub(crate) async fn name_primary<S: VaultStore + ?Sized>(
        &self,
        store: &S,
    ) -> Result<(), VaultError> {
        let primary = self.ring().primary_id();
        loop {
            let present = header(store).await?;
            if named(&present).contains(&primary) {
                return Ok(());
            }
            let mut new = present.clone();
            new.older.insert(0, new.check);
            new.check = self.seal(CHECK_CELL, CHECK);
            if store.replace_vault_header(&present, &new).await? {
                return Ok(());
            }
        }
    }

    /// Removes every key from the header except the primary one and these.
    pub(crate) async fn name_only<S: VaultStore + ?Sized>(
        &self,
        store: &S,
        used: &BTreeSet<KeyId>,
    ) -> Result<(), VaultError> {
        loop {
            let present = header(store).await?;
            let primary = self.ring().primary_id();
            let keep = |check: &&Sealed| {
                Self::key_of(check).is_some_and(|key| key != primary && used.contains(&key))
            };
            let new = VaultHeader {
                check: self.seal(CHECK_CELL, CHECK),
                older: checks(&present).filter(keep).cloned().collect(),
                ..present.clone()
            };
            if named(&present) == named(&new) || store.replace_vault_header(&present, &new).await? {
                return Ok(());
            }
        }
    }

    fn check(&self, check: &Sealed) -> Result<(), VaultError> {
        let key = Self::key_of(check).ok_or_else(|| damaged("a check value is no sealed value"))?;
        if self.ring_with(key).is_none() {
            return Err(VaultError::WrongKey {
                sealed_with: key,
                given: self.ring().ids(),
            });
        }
        self.open(CHECK_CELL, check)
            .map_err(|error| damaged(&error.to_string()))?;
        Ok(())
    }
}

/// Returns the keys that a header names.
pub(crate) fn named(header: &VaultHeader) -> Vec<KeyId> {
    checks(header).filter_map(Vault::key_of).collect()
}

/// Returns the header of a store that has a vault.
pub(crate) async fn header<S: VaultStore + ?Sized>(store: &S) -> Result<VaultHeader, VaultError> {
    let header = store.vault_header().await?;
    header.ok_or_else(|| damaged("there is none"))
}

fn checks(header: &VaultHeader) -> impl Iterator<Item = &Sealed> {
    std::iter::once(&header.check).chain(&header.older)
}

fn damaged(reason: &str) -> VaultError {
    VaultError::Damaged {
        reason: reason.to_owned(),
    }
}
