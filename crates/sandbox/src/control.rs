//! The controls: everything tests and people can see and change, as methods and over HTTP.

pub(crate) mod handle;
pub(crate) mod http;
pub(crate) mod tokens;
