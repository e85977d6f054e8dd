//! The vault: seals and opens cells with the keys of one key ring.

use std::{fmt, sync::Arc};

use chacha20poly1305::{
    XChaCha20Poly1305,
    aead::{AeadInOut, KeyInit},
};
use secrecy::SecretSlice;
use threelo_core::{
    entropy::{Entropy, random_hex},
    seal::{Cell, SealError, Sealed, Sealer},
    storage::{VaultHeader, VaultStore},
};

use crate::{
    associated,
    error::VaultError,
    format::{self, FORMAT, NONCE_LEN, Parts},
    key::MasterKey,
    key_ring::KeyRing,
};

/// The value whose sealed form lies in the vault's header.
const CHECK: &[u8] = b"threelo vault";

/// Where the check value is sealed for.
const CHECK_CELL: Cell<'static> = Cell {
    table: "vault",
    column: "check",
    environment: "",
    integration: "",
    record: "",
    version: 0,
};

/// Encryption at rest for one store. Shared by reference or in an `Arc`.
pub struct Vault {
    id: String,
    ring: KeyRing,
    entropy: Arc<dyn Entropy>,
}

impl Vault {
    /// Opens the vault of a store. A store that never had one gets its header now; a store that
    /// has one is only read.
    ///
    /// # Errors
    /// [`VaultError`]: the ring lacks the key of this store, the header is damaged, or the
    /// store does not answer.
    pub async fn open(
        store: &dyn VaultStore,
        ring: KeyRing,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, VaultError> {
        let header = match store.vault_header().await? {
            Some(header) => header,
            None => {
                let new = Self::with_id(random_hex(&*entropy), ring.clone(), entropy.clone());
                // Somebody else may be first; then theirs is the one to check.
                store.init_vault_header(&new.header()).await?
            }
        };
        let vault = Self::with_id(header.vault_id, ring, entropy);
        vault.check(&header.check)?;
        Ok(vault)
    }

    /// A vault whose id somebody keeps by other means. The id is no secret, but nothing opens
    /// under another one.
    pub fn with_id(id: impl Into<String>, ring: KeyRing, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            id: id.into(),
            ring,
            entropy,
        }
    }

    /// What a store keeps of this vault.
    fn header(&self) -> VaultHeader {
        VaultHeader {
            vault_id: self.id.clone(),
            check: self.seal(CHECK_CELL, CHECK),
        }
    }

    fn check(&self, check: &Sealed) -> Result<(), VaultError> {
        let damaged = |reason: String| VaultError::Damaged { reason };
        let parts = format::split(check.as_bytes())
            .ok_or_else(|| damaged("the check value is no sealed cell".to_owned()))?;
        if self.ring.get(parts.key).is_none() {
            return Err(VaultError::WrongKey {
                sealed_with: parts.key,
                given: self.ring.ids(),
            });
        }
        self.open(CHECK_CELL, check)
            .map_err(|error| damaged(error.to_string()))?;
        Ok(())
    }

    fn cipher(&self, key: &MasterKey, cell: Cell<'_>) -> XChaCha20Poly1305 {
        let derived = key.derive(&self.id, cell.table);
        XChaCha20Poly1305::new((&*derived).into())
    }
}

impl Sealer for Vault {
    fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Sealed {
        let key = self.ring.primary_id();
        let mut nonce = [0; NONCE_LEN];
        self.entropy.fill(&mut nonce);
        let mut buffer = plain.to_vec();
        let tag = self
            .cipher(self.ring.primary(), cell)
            .encrypt_inout_detached(
                (&nonce).into(),
                &associated::data(FORMAT, &self.id, cell, key),
                buffer.as_mut_slice().into(),
            )
            .expect("no buffer in memory reaches the 256 GiB that the cipher can do");
        Sealed::from_bytes(format::join(&Parts {
            key,
            nonce: &nonce,
            ciphertext: &buffer,
            tag: &tag.into(),
        }))
    }

    fn open(&self, cell: Cell<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        let Cell { table, column, .. } = cell;
        let parts =
            format::split(sealed.as_bytes()).ok_or(SealError::Malformed { table, column })?;
        let key = self
            .ring
            .get(parts.key)
            .ok_or_else(|| SealError::UnknownKey {
                table,
                column,
                key: parts.key.to_string(),
            })?;
        // Boxed at its final size: growing or shrinking would leave a copy of the plain text.
        let mut buffer: Box<[u8]> = parts.ciphertext.into();
        self.cipher(key, cell)
            .decrypt_inout_detached(
                parts.nonce.into(),
                &associated::data(FORMAT, &self.id, cell, parts.key),
                (&mut *buffer).into(),
                parts.tag.into(),
            )
            .map_err(|_| SealError::Refused { table, column })?;
        Ok(SecretSlice::from(buffer))
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("id", &self.id)
            .field("keys", &self.ring.ids())
            .finish()
    }
}
