#![doc = include_str!("../README.md")]

pub mod domain;
pub mod me;
pub mod requested;
pub mod resolve;
pub mod resources;

pub use me::{Me, me};
pub use requested::{RequestedSite, SiteRequestError};
pub use resolve::{SiteError, resolve};
pub use resources::accessible_resources;

// Types of other crates in this crate's interface, so that a caller needs no further dependency.
pub use threelo_rest as rest;
pub use threelo_rest::{
    AccessToken, Client, Http, core::integration::SiteRule, core::site::Product,
};
