#![doc = include_str!("../README.md")]

pub mod domain;
pub mod me;
pub mod resolve;
pub mod resources;
pub mod wish;

pub use me::{Me, me};
pub use resolve::{SiteError, resolve};
pub use resources::accessible_resources;
pub use wish::{RequestedSite, SiteRequestError};

// Types of other crates in this crate's interface, so that a caller needs no further dependency.
pub use threelo_rest as rest;
pub use threelo_rest::{
    AccessToken, Client, Http, core::integration::SiteRule, core::site::Product,
};
