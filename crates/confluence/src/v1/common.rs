//! The types that several groups of `confluence-v1` share: made by `cargo xtask catalogue`; do not edit.

mod models;
mod models10;
mod models11;
mod models12;
mod models13;
mod models14;
mod models15;
mod models16;
mod models17;
mod models18;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;
mod models7;
mod models8;
mod models9;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;
pub use self::models7::*;
pub use self::models8::*;
pub use self::models9::*;
pub use self::models10::*;
pub use self::models11::*;
pub use self::models12::*;
pub use self::models13::*;
pub use self::models14::*;
pub use self::models15::*;
pub use self::models16::*;
pub use self::models17::*;
pub use self::models18::*;
