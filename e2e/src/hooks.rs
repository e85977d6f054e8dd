//! What is different in the binary of the journeys, told by variables:
//!
//! - `THREELO_E2E_CLOCK=FILE`: by how many milliseconds the clock is ahead, read whenever the time is.
//! - `THREELO_E2E_FAILPOINT=STEP` and `THREELO_E2E_REACHED=FILE`: where rotations stand still, and the
//!   file that tells which do, a line each.
//! - `THREELO_E2E_WITHOUT=sweeper` or `swap`: a part of the protocol that is taken out.
//! - `THREELO_E2E_KEEP_ALIVE_PER_MINUTE=NUMBER`: how fast idle grants are kept alive.
//! - `THREELO_E2E_LEAK=log`, `errors` or `database`: where the gateway leaks access tokens to.

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

/// Where the gateway leaks to.
pub const LEAK: &str = "THREELO_E2E_LEAK";

/// The step at which rotations stand still.
pub const FAILPOINT: &str = "THREELO_E2E_FAILPOINT";

/// The file that tells which rotations do.
pub const REACHED: &str = "THREELO_E2E_REACHED";

/// The part of the protocol that is taken out.
pub const WITHOUT: &str = "THREELO_E2E_WITHOUT";

/// How many idle grants are kept alive a minute.
pub const KEEP_ALIVE_PER_MINUTE: &str = "THREELO_E2E_KEEP_ALIVE_PER_MINUTE";

/// The hooks that the variables of this process ask for.
///
/// # Panics
/// Where a variable asks for what cannot be had: the journey that set it is wrong.
pub fn from_environment() -> TestHooks {
    let mut hooks = TestHooks::default();
    if let Some(file) = variable(CLOCK) {
        let clock = FileClock::reading(PathBuf::from(file));
        let offset = clock.clone();
        hooks.database_clock = Some(ClockOffset::new(move || offset.offset()));
        hooks.clock = Arc::new(clock);
    }
    if let Some(part) = variable(WITHOUT) {
        without::take_out(&part.to_string_lossy(), &mut hooks);
    }
    if let Some(step) = variable(FAILPOINT) {
        let failpoint = failpoints::Failpoint {
            step: step.to_string_lossy().into_owned(),
            reached: variable(REACHED)
                .expect("a failpoint needs a file to tell in")
                .into(),
        };
        failpoints::set(failpoint, &mut hooks);
    }
    if let Some(number) = variable(KEEP_ALIVE_PER_MINUTE) {
        let number = number.to_string_lossy().parse();
        hooks.manager.keep_alive_per_minute = number.expect("a number of grants a minute");
    }
    if let Some(place) = variable(LEAK) {
        leak::into(&place.to_string_lossy(), &mut hooks);
    }
    hooks
}

fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}
