//! The sandbox from outside, over HTTP.

mod browser;
mod consent;
