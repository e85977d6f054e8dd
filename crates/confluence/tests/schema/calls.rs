//! The tests of all operations: made by `cargo xtask catalogue`; do not edit.

mod v1;
mod v2;
