#![doc = include_str!("../README.md")]

mod cluster;
mod database;
mod private;
mod programs;
mod shared;
mod skip;
mod watch;

pub use database::{Database, Server};
pub use private::Private;
pub use skip::skip;
