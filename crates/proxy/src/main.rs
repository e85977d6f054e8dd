//! The binary `threelo`.

use std::process::ExitCode;

use threelo_proxy::{hooks::TestHooks, run};

fn main() -> ExitCode {
    run(&TestHooks::default())
}
