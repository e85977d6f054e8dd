#![doc = include_str!("../README.md")]

mod access;
mod error;
mod operation;
mod path;
mod query;
mod route;
mod tail;

pub use access::Access;
pub use error::ApiError;
pub use operation::{Input, Inputs, Operation, Parameter, SchemaOf};
pub use path::{Key, Segment};
pub use query::{Query, similar};
pub use route::{Endpoint, Route, serve};
pub use tail::{Authorization, Tail, ToEvent, accepts_events};

// What a user of this crate alone needs besides.
pub use schemars;
pub use threelo_core as core;
