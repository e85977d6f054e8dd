#![doc = include_str!("../README.md")]

mod associated;
pub mod census;
pub mod encrypted_file;
mod error;
mod format;
pub mod key;
pub mod key_file;
pub mod key_ring;
pub mod rekey;
pub mod vault;

pub use error::VaultError;
pub use key::{KeyId, MasterKey};
pub use key_ring::KeyRing;
pub use vault::Vault;

// Types of `core` that users of this crate need.
pub use threelo_core as core;
