//! The test hooks of the gateway under test, selected by environment variables:
//!
//! - `THREELO_E2E_CLOCK=FILE`: the offset of the clock in milliseconds, read again at each use.
//! - `THREELO_E2E_FAILPOINT=STEP` and `THREELO_E2E_REACHED=FILE`: the step at which rotations block, and
//!   the file to which each blocked rotation appends a line.
//! - `THREELO_E2E_WITHOUT=sweeper` or `swap`: the part of the rotation protocol to disable.
//! - `THREELO_E2E_KEEP_ALIVE_PER_MINUTE=NUMBER`: how many idle grants are refreshed per minute.
//! - `THREELO_E2E_LEAK=log`, `errors` or `database`: where the gateway leaks access tokens.

mod clock;
mod failpoints;
mod leak;
mod swap;
mod without;

use std::{env, ffi::OsString, path::PathBuf, sync::Arc};

use threelo_proxy::hooks::TestHooks;
use threelo_store::ClockOffset;

use clock::FileClock;

/// The file with the offset of the clock.
pub const CLOCK: &str = "THREELO_E2E_CLOCK";

/// Where the gateway leaks access tokens.
pub const LEAK: &str = "THREELO_E2E_LEAK";

/// The step at which rotations block.
pub const FAILPOINT: &str = "THREELO_E2E_FAILPOINT";

/// The file that lists the blocked rotations.
pub const REACHED: &str = "THREELO_E2E_REACHED";

/// The part of the rotation protocol to disable.
pub const WITHOUT: &str = "THREELO_E2E_WITHOUT";

/// How many idle grants are refreshed per minute.
pub const KEEP_ALIVE_PER_MINUTE: &str = "THREELO_E2E_KEEP_ALIVE_PER_MINUTE";

/// Returns the hooks that the environment of this process selects.
///
/// # Panics
/// If a variable has an invalid value.
pub fn from_environment() -> TestHooks {
    let mut hooks = TestHooks::default();
    if let Some(file) = variable(CLOCK) {
        let clock = FileClock::reading(PathBuf::from(file));
        let offset = clock.clone();
        hooks.database_clock = Some(ClockOffset::new(move || offset.offset()));
        hooks.clock = Arc::new(clock);
    }
    if let Some(part) = variable(WITHOUT) {
        without::disable(&part.to_string_lossy(), &mut hooks);
    }
    if let Some(step) = variable(FAILPOINT) {
        let failpoint = failpoints::Failpoint {
            step: step.to_string_lossy().into_owned(),
            reached: variable(REACHED)
                .expect("a failpoint needs a file to report to")
                .into(),
        };
        failpoints::set(failpoint, &mut hooks);
    }
    if let Some(number) = variable(KEEP_ALIVE_PER_MINUTE) {
        let number = number.to_string_lossy().parse();
        hooks.manager.keep_alive_per_minute = number.expect("a number of grants per minute");
    }
    if let Some(place) = variable(LEAK) {
        leak::into(&place.to_string_lossy(), &mut hooks);
    }
    hooks
}

fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}
