//! The conformance suite on the memory store, and the suite itself.

mod memory;
mod sealed;
mod suite;
