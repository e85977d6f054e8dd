//! The gateway's program with the test hooks that the environment of this process selects.

use std::process::ExitCode;

fn main() -> ExitCode {
    threelo_proxy::run(&threelo_e2e::hooks::from_environment())
}
