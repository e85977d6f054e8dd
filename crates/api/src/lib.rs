#![doc = include_str!("../README.md")]

mod auth;
mod connections;
mod error;
mod fetched;
mod flow;
mod health;
mod integrations;
mod logs;
mod parts;
mod providers;
mod request;
mod router;
mod sessions;
mod socket;
mod soft;
mod wire;

pub use auth::Access;
pub use error::ApiError;
pub use fetched::LastFetched;
pub use parts::{ApiParts, ApiSettings};
pub use router::{Route, router, routes};
pub use socket::WsHub;

// What a user of this crate alone needs besides.
pub use threelo_connect as connect;
pub use threelo_core as core;
