//! The vault, seen from outside.

mod key_file;
mod opening;
mod rekeying;
mod sealing;
