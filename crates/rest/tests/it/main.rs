//! Integration tests of threelo-rest: every call over real HTTP.

mod bodies;
mod cloud;
mod errors;
mod lists;
mod redirects;
mod sites;
mod tokens;
mod waiting;
