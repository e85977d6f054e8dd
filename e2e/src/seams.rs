//! What is different in the binary of the journeys, told by variables:
//!
//! - `THREELO_E2E_CLOCK=FILE`: by how many milliseconds the clock is ahead, read whenever the time is.
//! - `THREELO_E2E_LEAK=log`, `errors` or `database`: where the gateway leaks access tokens to.

mod clock;
mod leak;

use std::{env, ffi::OsString, path::PathBuf, sync::Arc};

use threelo_proxy::seams::Seams;

use clock::FileClock;

/// The file with the offset of the clock.
pub const CLOCK: &str = "THREELO_E2E_CLOCK";

/// Where the gateway leaks to.
pub const LEAK: &str = "THREELO_E2E_LEAK";

/// The seams that the variables of this process ask for.
///
/// # Panics
/// Where a variable asks for what can not be had: the journey that set it is wrong.
pub fn from_environment() -> Seams {
    let mut seams = Seams::default();
    if let Some(file) = variable(CLOCK) {
        seams.clock = Arc::new(FileClock::reading(PathBuf::from(file)));
    }
    if let Some(place) = variable(LEAK) {
        leak::into(&place.to_string_lossy(), &mut seams);
    }
    seams
}

fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}
