//! Sealing: encryption that binds bytes to one column of one record.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

/// Ciphertext, the only form of a secret that stores see.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Wraps bytes sealed by a [`Sealer`].
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Returns the bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

impl From<Sealed> for String {
    fn from(sealed: Sealed) -> String {
        STANDARD.encode(sealed.0)
    }
}

impl TryFrom<String> for Sealed {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        STANDARD.decode(text).map(Self)
    }
}

/// What a sealed value is bound to (the associated data of the encryption). It can only be opened with the same context: not for another row,
/// column, environment or version, nor in another vault, whose id the sealer adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealContext<'a> {
    /// The table, for which the sealing key is derived.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The environment that the record belongs to.
    pub environment: &'a str,
    /// The integration that the record belongs to.
    pub integration: &'a str,
    /// The record within the integration: a connection id, or the hash that identifies a flow;
    /// empty if the record is the integration itself.
    pub record: &'a str,
    /// The version of the row, for sealed values that are replaced by compare-and-swap; otherwise 0.
    pub version: u64,
}

/// Why a sealed value could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The bytes are not a sealed value: truncated, or in a format unknown to this version.
    #[error("{table}.{column} does not hold a sealed value of a known format")]
    Malformed {
        /// The sealed value's table.
        table: &'static str,
        /// The sealed value's column.
        column: &'static str,
    },
    /// The sealed value was sealed with a key that is not in the key ring.
    #[error("{table}.{column} is sealed with key {key}, which is not in the key ring")]
    UnknownKey {
        /// The sealed value's table.
        table: &'static str,
        /// The sealed value's column.
        column: &'static str,
        /// The id of the missing key.
        key: String,
    },
    /// The sealed value was altered, or moved here from another place.
    #[error("{table}.{column} was altered, or sealed for another record")]
    Refused {
        /// The sealed value's table.
        table: &'static str,
        /// The sealed value's column.
        column: &'static str,
    },
}

/// Encrypts and decrypts values.
pub trait Sealer: Send + Sync {
    /// Seals the bytes for this context.
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed;

    /// Opens the bytes, if they were sealed for this context.
    ///
    /// # Errors
    /// [`SealError`] if the bytes were not sealed for this context.
    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<secrecy::SecretSlice<u8>, SealError>;
}
