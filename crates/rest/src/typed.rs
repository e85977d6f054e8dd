//! Calls and answers with types: what the generated parts of `threelo-jira` and `threelo-confluence` are made of.
//!
//! A [`Call`] is a request that knows what its answer is. A [`Model`] is read out of JSON and written back without
//! losing what it does not know. Both are kept free of anything that costs compile time once per type: the code
//! that waits, sends and parses exists once, and a type adds only a list of its members.

mod call;
mod datetime;
mod model;
mod object;
mod open;

mod forward;

pub use bytes::Bytes;

pub use crate::form::{Form, Part};

pub use self::{
    call::{Answer, Call, Items, Pages},
    datetime::DateTime,
    model::{Model, ModelError},
    object::{Reader, Writer},
    open::Open,
};
