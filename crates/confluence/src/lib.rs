#![doc = include_str!("../README.md")]

pub mod catalogue;

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
pub mod paths;

#[cfg(any(feature = "v1", feature = "v2"))]
pub mod ids;
#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v2")]
pub mod v2;

#[cfg(feature = "v2")]
mod page;
#[cfg(feature = "storage-format")]
pub mod storage;
#[cfg(feature = "v1")]
mod task;

mod operations;

#[cfg(feature = "client")]
pub use client::Confluence;
#[cfg(feature = "adf")]
pub use threelo_rest::adf;
/// Building blocks of CQL.
#[cfg(feature = "client")]
pub use threelo_rest::query as cql;

// Types of other crates in this crate's interface, so that a caller needs no further dependency.
#[cfg(feature = "client")]
pub use threelo_rest::{
    self as rest, AccessToken, Client, CloudId, Error, ErrorKind, Form, Http, Page, Part, Site,
    SiteError, StreamExt, TryStreamExt, typed,
};
