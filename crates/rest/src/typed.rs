//! Typed calls and responses, on which the generated code of `threelo-jira` and `threelo-confluence` is built.
//!
//! A [`Call`] is a request with the type of its response. A [`Model`] is read from JSON and written back without
//! losing unknown members. Neither needs much compile time per type: the code
//! that waits, sends and parses exists once, and a type adds only a list of its members.

mod call;
mod datetime;
mod forward;
mod id;
mod model;
mod object;
mod open;
mod task;
mod unread;

pub use bytes::Bytes;
// For `forward_serde`.
#[doc(hidden)]
pub use {serde, serde_json};

pub use crate::form::{Form, Part};

pub use self::{
    call::{Answer, Call, Items, Pages},
    datetime::DateTime,
    id::{AsId, Id},
    model::{Model, ModelError},
    object::{Reader, Writer},
    open::Open,
    task::{LongTask, TaskState},
};
