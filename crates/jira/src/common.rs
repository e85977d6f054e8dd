//! The types that several APIs share: made by `cargo xtask catalogue`; do not edit.

mod models;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;
