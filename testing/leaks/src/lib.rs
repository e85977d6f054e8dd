//! The search for leaked secrets.
//!
//! Tests that run a gateway leave its files and output in a folder, together with a list of the secrets
//! that they planted or received: [`Leftovers`]. `cargo xtask test` names one folder for all of them in the
//! variable `THREELO_LEFTOVERS`, and when all tests have ended, each file is searched for each secret, plain
//! or in any encoding: [`Search`], with the [`Scanner`].

mod kind;
mod leftovers;
mod scanner;
mod search;

pub use kind::Kind;
pub use leftovers::{Leftovers, VARIABLE};
pub use scanner::{Leak, Scanner};
pub use search::{Minimum, Search};
