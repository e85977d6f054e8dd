//! The tests of all operations: made by `cargo xtask catalogue`; do not edit.

mod platform;
mod service_management;
mod software;
