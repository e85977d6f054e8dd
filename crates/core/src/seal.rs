//! Sealing: bytes bound to the one cell of the one record they were made for.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

/// Ciphertext. Stores see nothing else of a secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Wraps bytes that a [`Sealer`] made.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
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

/// Where a sealed cell lives. It opens there and nowhere else: not in another row, column,
/// environment or version, and (added by the sealer) not in another vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The table, also the purpose that the sealing key is derived for.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The environment that the record belongs to.
    pub environment: &'a str,
    /// The integration that the record belongs to.
    pub integration: &'a str,
    /// The record within the integration: a connection id, or the hash that names a flow;
    /// empty where the integration itself is the record.
    pub record: &'a str,
    /// The version of the row, for cells that are replaced by compare-and-swap; else 0.
    pub version: u64,
}

/// Why a cell could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The bytes are no sealed cell: cut short, or of a format this version does not know.
    #[error("{table}.{column} does not hold a sealed value of a known format")]
    Malformed {
        /// The cell's table.
        table: &'static str,
        /// The cell's column.
        column: &'static str,
    },
    /// The cell was sealed with a key that is not in the key ring.
    #[error("{table}.{column} is sealed with key {key}, which is not in the key ring")]
    UnknownKey {
        /// The cell's table.
        table: &'static str,
        /// The cell's column.
        column: &'static str,
        /// The id of the missing key.
        key: String,
    },
    /// The cell was altered, or moved here from another place.
    #[error("{table}.{column} was altered, or sealed for another record")]
    Refused {
        /// The cell's table.
        table: &'static str,
        /// The cell's column.
        column: &'static str,
    },
}

/// Seals and opens cells.
pub trait Sealer: Send + Sync {
    /// Seals the bytes for this cell.
    fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Sealed;

    /// Opens the bytes, if they were sealed for this cell.
    ///
    /// # Errors
    /// [`SealError`] when the bytes are not what was sealed for this very cell.
    fn open(&self, cell: Cell<'_>, sealed: &Sealed) -> Result<secrecy::SecretSlice<u8>, SealError>;
}
