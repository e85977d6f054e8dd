#![doc = include_str!("../README.md")]

pub mod domain;
pub mod resolve;
pub mod wish;

pub use resolve::{SiteError, resolve};
pub use wish::SiteWish;
