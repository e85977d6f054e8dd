#![doc = include_str!("../README.md")]

pub mod catalogue;
pub mod client;
pub mod model;
pub mod paths;

pub mod get_page;
pub mod get_space;
pub mod list_pages;
pub mod list_spaces;
pub mod search;

mod operations;

pub use client::Confluence;
pub use threelo_rest::{Error, ErrorKind};

// What a user of this crate alone needs besides.
pub use threelo_rest as rest;
pub use threelo_rest::{AccessToken, Client, CloudId, Http, StreamExt, TryStreamExt};
