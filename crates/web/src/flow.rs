//! The connect flow in the browser: to Atlassian, back from there, and the choice of a site.

mod begin;
mod callback;
mod pending;
mod progress;

pub(crate) use begin::{begin, verified};
pub(crate) use callback::callback;
pub(crate) use pending::{choose, pending};
