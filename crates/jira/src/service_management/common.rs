//! The types that several groups of `jira-service-management` share: made by `cargo xtask catalogue`; do not edit.

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;
