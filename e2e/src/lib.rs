//! What the whole-system journeys are driven with: the processes under test, the hooks that
//! their binary has, and how a journey is skipped where the machine lacks something.
//!
//! The journeys themselves are in `tests/it`; those in a browser or with the npm packages are in `node`.

pub mod hooks;
pub mod processes;
pub mod requirements;
