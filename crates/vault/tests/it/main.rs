//! The vault, seen from outside.

mod cells;
mod key_file;
mod opening;
mod rekeying;
