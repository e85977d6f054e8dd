#![doc = include_str!("../README.md")]

pub mod lenient;
pub mod limits;
pub mod path;
pub mod retry;

#[cfg(feature = "client")]
pub mod api_error;
#[cfg(feature = "client")]
mod auth;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
pub mod error;
#[cfg(feature = "client")]
mod http_client;
#[cfg(feature = "client")]
pub mod paging;
#[cfg(feature = "client")]
pub mod request;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "client")]
mod send;

#[cfg(feature = "client")]
pub use self::{
    api_error::{ApiError, ErrorKind},
    auth::Auth,
    client::Client,
    error::Error,
    http_client::{Http, HttpError},
    request::Request,
    response::Response,
};
pub use path::Path;

// What a user of this crate alone needs besides.
#[cfg(feature = "client")]
pub use futures_util::{Stream, StreamExt, TryStreamExt};
pub use http;
#[cfg(feature = "client")]
pub use reqwest;
pub use threelo_core as core;
pub use threelo_core::{id::CloudId, secret::AccessToken, site::Product};
