#![doc = include_str!("../README.md")]

pub mod domain;
pub mod me;
pub mod resolve;
pub mod resources;
pub mod wish;

pub use me::{Me, me};
pub use resolve::{SiteError, resolve};
pub use resources::accessible_resources;
pub use wish::{SiteWish, WishError};

// What a user of this crate alone needs besides.
pub use threelo_rest as rest;
pub use threelo_rest::{
    AccessToken, Client, Http, core::integration::SiteRule, core::site::Product,
};
