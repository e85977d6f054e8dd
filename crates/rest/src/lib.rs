#![doc = include_str!("../README.md")]

#[cfg(feature = "adf")]
pub mod adf;
pub mod lenient;
#[cfg(feature = "typed")]
pub mod query;
pub mod retry;

mod limits;
mod path;

#[cfg(feature = "client")]
mod api_error;
#[cfg(feature = "client")]
mod auth;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod form;
#[cfg(feature = "client")]
mod http_client;
#[cfg(feature = "client")]
mod paging;
#[cfg(feature = "client")]
mod redact;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod send;
#[cfg(feature = "client")]
mod site;

#[cfg(feature = "typed")]
pub mod typed;

#[cfg(feature = "client")]
pub use self::{
    api_error::{ApiError, ErrorKind, ScopesNeeded},
    auth::Auth,
    client::{ATLASSIAN, Client, InvalidOrigin, MAX_BODY},
    error::{DecodeError, Error, InvalidRequest, PagingError, UrlLength},
    form::{Form, Part},
    http_client::{Http, HttpError},
    paging::Page,
    request::{DEADLINE, LONG_URL, Request},
    response::Response,
    site::{Site, SiteError},
};
pub use self::{
    limits::{Left, MAX_RETRY_AFTER, RateLimit, Reason},
    path::{BadSegment, Path},
};

// Types of other crates in this crate's interface, so that a caller needs no further dependency.
#[cfg(feature = "client")]
pub use futures_util::{Stream, StreamExt, TryStreamExt};
pub use http;
#[cfg(feature = "client")]
pub use reqwest;
pub use threelo_core as core;
pub use threelo_core::{id::CloudId, secret::AccessToken, site::Product};
