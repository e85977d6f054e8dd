//! The types that several groups of `jira-software` share: made by `cargo xtask catalogue`; do not edit.

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;
