#![doc = include_str!("../README.md")]

pub mod catalogue;
pub mod client;
pub mod model;
pub mod paths;

pub mod adf;
pub mod create_issue;
pub mod get_issue;
pub mod list_projects;
pub mod myself;
pub mod search;

mod operations;

pub use client::Jira;
pub use threelo_rest::{Error, ErrorKind};

// What a user of this crate alone needs besides.
pub use threelo_rest as rest;
pub use threelo_rest::{AccessToken, Client, CloudId, Http, StreamExt, TryStreamExt};
