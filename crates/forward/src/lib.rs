#![doc = include_str!("../README.md")]

pub mod body;
pub mod budget;
pub mod directory;
mod document;
mod egress;
pub mod error;
mod forwarder;
pub mod headers;
#[cfg(test)]
#[path = "../tests/it/hostile.rs"]
mod hostile;
pub mod limits;
pub mod log;
pub mod reach;
mod rewrite;
pub mod target;
mod upstream;

pub use directory::Directory;
pub use document::document_paths;
pub use egress::{InvalidProxy, OutgoingProxy};
pub use forwarder::{Catalogues, Forward, ForwardBuilder, check_authority};
pub use target::{ConnectionName, Origin, Target};
pub use upstream::{Timeouts, platform_tls};

// What a user of this crate alone needs besides.
pub use threelo_core as core;
