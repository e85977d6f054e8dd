//! The types that several groups of `confluence-v2` share: made by `cargo xtask catalogue`; do not edit.

mod models;
mod models2;
mod models3;
mod models4;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
