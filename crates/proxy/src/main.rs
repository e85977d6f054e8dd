//! The binary `threelo`.

use std::process::ExitCode;

// Replaces `malloc`, for the standard library and for SQLite: it takes a third of the time of glibc's, and returns memory.
// As `#[global_allocator]` it would be asked for an alignment with each block, which takes a slow path above 1 KB.
use mimalloc as _;
use threelo_proxy::{hooks::TestHooks, run};

fn main() -> ExitCode {
    run(&TestHooks::default())
}
