//! The control interface for tests and users, as methods and over HTTP.

pub(crate) mod handle;
pub(crate) mod http;
pub(crate) mod tokens;
