//! Errors of opening a vault.

use threelo_core::storage::StoreError;

use crate::{key::KeyId, key_file::KeyFileError};

/// Why a vault cannot be opened. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The database belongs to another key.
    #[error(
        "this database is sealed with key {sealed_with}, the key given is {}; nothing was changed: \
         start with every key that belongs to this database, or with another database",
        listed(.given)
    )]
    WrongKey {
        /// The id of the key that is needed.
        sealed_with: KeyId,
        /// The ids of the keys that were given.
        given: Vec<KeyId>,
    },
    /// The key file cannot be used.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// The vault's header is damaged.
    #[error(
        "the vault's header in this database is damaged ({reason}); nothing was changed: \
         restore the database from a backup"
    )]
    Damaged {
        /// The reason as text.
        reason: String,
    },
    /// The store failed.
    #[error("the vault's database does not answer: {0}")]
    Store(#[from] StoreError),
}

fn listed(ids: &[KeyId]) -> String {
    let ids: Vec<String> = ids.iter().map(KeyId::to_string).collect();
    ids.join(", ")
}
