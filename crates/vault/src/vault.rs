//! The vault: seals and opens sealed values with the keys of one key ring.

pub(crate) mod header;

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, RwLock},
};

use chacha20poly1305::{
    XChaCha20Poly1305,
    aead::{AeadInOut, KeyInit},
};
use secrecy::SecretSlice;
use threelo_core::{
    entropy::Entropy,
    seal::{SealContext, SealError, Sealed, Sealer},
};

use crate::{
    associated,
    format::{self, FORMAT, NONCE_LEN, Parts},
    key::{KeyId, MasterKey},
    key_file,
    key_ring::KeyRing,
};

/// Encryption at rest for one store. Shared by reference or in an `Arc`.
pub struct Vault {
    id: String,
    ring: RwLock<Arc<KeyRing>>,
    /// The key file, from which unknown keys are read later.
    key_file: Option<PathBuf>,
    entropy: Arc<dyn Entropy>,
}

impl Vault {
    /// Returns a vault with this id, which the caller stores. The id is not a secret, but a sealed value
    /// decrypts only under the id that it was sealed with.
    pub fn with_id(id: impl Into<String>, ring: KeyRing, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            id: id.into(),
            ring: RwLock::new(Arc::new(ring)),
            key_file: None,
            entropy,
        }
    }

    /// Makes the vault read unknown keys from this file when a sealed value names them. The file is small
    /// and read at most once for a new key, so that decrypting a sealed value is not delayed for long.
    #[must_use]
    pub fn with_key_file(self, path: impl Into<PathBuf>) -> Self {
        Self {
            key_file: Some(path.into()),
            ..self
        }
    }

    /// Returns the id of the key that a sealed value is sealed with; `None` if the bytes are not a sealed value.
    pub fn key_of(sealed: &Sealed) -> Option<KeyId> {
        format::split(sealed.as_bytes()).map(|parts| parts.key)
    }

    /// Returns the present keys of the vault.
    pub fn ring(&self) -> Arc<KeyRing> {
        let ring = self.ring.read();
        ring.unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone()
    }

    fn set_ring(&self, ring: KeyRing) {
        let held = self.ring.write();
        *held.unwrap_or_else(|poisoned| poisoned.into_inner()) = Arc::new(ring);
    }

    /// Returns a ring with this key, which is read from the key file if necessary. A new primary key is
    /// only adopted by [`follow`](Self::follow).
    fn ring_with(&self, key: KeyId) -> Option<Arc<KeyRing>> {
        let ring = self.ring();
        if ring.get(key).is_some() {
            return Some(ring);
        }
        let later = key_file::read(self.key_file.as_deref()?).ok()?;
        later.get(key)?;
        self.set_ring(KeyRing::clone(&ring).with_older_of(&later));
        Some(self.ring())
    }

    fn cipher(&self, key: &MasterKey, context: SealContext<'_>) -> XChaCha20Poly1305 {
        let derived = key.derive(&self.id, context.table);
        XChaCha20Poly1305::new((&*derived).into())
    }
}

impl Sealer for Vault {
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed {
        let ring = self.ring();
        let key = ring.primary_id();
        let mut nonce = [0; NONCE_LEN];
        self.entropy.fill(&mut nonce);
        let mut buffer = plain.to_vec();
        let tag = self
            .cipher(ring.primary(), context)
            .encrypt_inout_detached(
                (&nonce).into(),
                &associated::data(FORMAT, &self.id, context, key),
                buffer.as_mut_slice().into(),
            )
            .expect("buffers in memory are smaller than the 256 GiB limit of the cipher");
        Sealed::from_bytes(format::join(&Parts {
            key,
            nonce: &nonce,
            ciphertext: &buffer,
            tag: &tag.into(),
        }))
    }

    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<SecretSlice<u8>, SealError> {
        let SealContext { table, column, .. } = context;
        let parts =
            format::split(sealed.as_bytes()).ok_or(SealError::Malformed { table, column })?;
        let unknown = || SealError::UnknownKey {
            table,
            column,
            key: parts.key.to_string(),
        };
        let ring = self.ring_with(parts.key).ok_or_else(unknown)?;
        let key = ring.get(parts.key).ok_or_else(unknown)?;
        // Boxed at its final size: growing or shrinking would leave a copy of the plain text.
        let mut buffer: Box<[u8]> = parts.ciphertext.into();
        self.cipher(key, context)
            .decrypt_inout_detached(
                parts.nonce.into(),
                &associated::data(FORMAT, &self.id, context, parts.key),
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
            .field("keys", &self.ring().ids())
            .finish()
    }
}
