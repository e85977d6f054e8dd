//! The conformance suite on the memory store and on a store of API keys alone.

mod api_keys;
mod memory;
mod sealed;
