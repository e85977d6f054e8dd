#![doc = include_str!("../README.md")]

pub mod api_error;
pub mod client;
pub mod error;
pub mod lenient;
pub mod limits;
pub mod paging;
pub mod path;
pub mod request;
pub mod response;
pub mod verdict;

mod auth;
mod http_client;
mod send;

pub use api_error::{ApiError, ErrorKind};
pub use auth::Auth;
pub use client::Client;
pub use error::Error;
pub use http_client::{Http, HttpError};
pub use path::Path;
pub use request::Request;
pub use response::Response;

// What a user of this crate alone needs besides.
pub use futures_util::{Stream, StreamExt, TryStreamExt};
pub use http;
pub use reqwest;
pub use threelo_core as core;
pub use threelo_core::{id::CloudId, secret::AccessToken, site::Product};
