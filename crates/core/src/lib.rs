#![doc = include_str!("../README.md")]

pub mod api_key;
pub mod appearance;
pub mod authenticator;
pub mod bearer;
pub mod cache;
pub mod caller;
pub mod catalogue;
pub mod clock;
pub mod connection;
pub mod credentials;
pub mod deadline;
pub mod delivery;
pub mod display;
pub mod entropy;
pub mod environment;
pub mod event;
pub mod flow;
pub mod free_object;
pub mod hash;
pub mod id;
pub mod idempotency;
pub mod integration;
pub mod operator;
pub mod permission;
pub mod provider;
pub mod quarantine;
pub mod request_log;
pub mod rotation;
pub mod scope;
pub mod seal;
pub mod secret;
pub mod session;
pub mod site;
pub mod storage;
pub mod token;
pub mod trace;
pub mod upstream;

#[cfg(feature = "conformance")]
pub mod conformance;
#[cfg(feature = "memory")]
pub mod memory;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "tls")]
pub mod tls;

pub use jiff::{SignedDuration, Timestamp};
