//! Reading requests: path segments, queries and JSON bodies, each mistake told in one sentence.

mod json;
mod path;
mod query;

pub(crate) use json::{JsonBody, must_be_json};
pub(crate) use path::{Key, Segment};
pub(crate) use query::Query;
