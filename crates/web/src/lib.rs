#![doc = include_str!("../README.md")]

mod assets;
mod brand;
mod browser;
mod connect_page;
pub mod dashboard;
mod flow;
mod headers;
mod layout;
mod links;
pub mod oidc;
mod pages;
mod router;
mod settings;
mod socket;
mod words;

pub use pages::Pages;
pub use router::{router, routes, unknown_path};
pub use settings::Settings;
pub use socket::WsHub;

// What a user of this crate alone needs besides.
pub use threelo_connect as connect;
pub use threelo_http::{Access, Route};
