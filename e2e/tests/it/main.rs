//! System tests, which run the gateway as a process.

mod canary;
mod clients;
mod curl;
mod hooks;
mod node;
mod outgoing_proxy;
mod python;
mod rate_limits;
mod reverse_proxy;
mod soak;
mod typed;

/// The binary under test.
const THREELO: &str = env!("CARGO_BIN_EXE_threelo-e2e");
