//! Support for the system tests: the processes under test, the test hooks of their binary, and the
//! requirements without which a test is skipped.
//!
//! The tests are in `tests/it`; those that use a browser or npm packages are in `node`.

pub mod certificate;
pub mod hooks;
pub mod processes;
pub mod requirements;
