#![doc = include_str!("../README.md")]

pub mod catalogue;

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
pub mod paths;

#[cfg(any(
    feature = "platform",
    feature = "software",
    feature = "service-management"
))]
pub mod common;
#[cfg(feature = "platform")]
mod field_names;
#[cfg(any(
    feature = "platform",
    feature = "software",
    feature = "service-management"
))]
pub mod ids;
#[cfg(feature = "platform")]
mod issue;
#[cfg(feature = "platform")]
pub mod platform;
#[cfg(feature = "service-management")]
pub mod service_management;
#[cfg(feature = "software")]
pub mod software;

#[cfg(feature = "platform")]
mod task;

mod operations;

#[cfg(feature = "client")]
pub use client::Jira;
#[cfg(feature = "platform")]
pub use field_names::{FieldNameError, FieldNames};
#[cfg(feature = "adf")]
pub use threelo_rest::adf;
/// Building blocks of JQL.
#[cfg(feature = "client")]
pub use threelo_rest::query as jql;

// Types of other crates in this crate's interface, so that a caller needs no further dependency.
#[cfg(feature = "client")]
pub use threelo_rest::{
    self as rest, AccessToken, Client, CloudId, Error, ErrorKind, Form, Http, Page, Part, Site,
    SiteError, StreamExt, TryStreamExt, typed,
};
