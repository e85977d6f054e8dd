#![doc = include_str!("../README.md")]

mod compat;
mod config_alias;
mod connections;
mod fetched;
mod health;
mod integrations;
mod logs;
mod openapi;
mod providers;
mod request;
mod router;
mod routes;
mod sessions;
mod state;
mod wire;

pub use compat::unknown_path;
pub use fetched::LastFetched;
pub use openapi::openapi;
pub use router::{router, routes};
pub use state::{ApiSettings, Dependencies};
pub use threelo_http::{Access, ApiError, Route};

// What a user of this crate alone needs besides.
pub use threelo_connect as connect;
pub use threelo_core as core;
