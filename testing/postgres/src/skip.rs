//! Reports tests that cannot run to `cargo xtask test`.

use std::{env, fs::OpenOptions, io::Write};

/// Reports that this was skipped, with the reason.
///
/// # Panics
/// If `CI` or `THREELO_REQUIRE_ALL` is set: nothing may be skipped.
pub fn skip(what: &str, why: &str) {
    assert!(
        !(is_set("CI") || is_set("THREELO_REQUIRE_ALL")),
        "{what} cannot be tested, and everything is required: {why}"
    );
    // A whole line in a single write, since other processes write to the file too.
    let line = format!("SKIPPED: {what}: {why}\n");
    eprint!("{line}");
    if let Some(log) = env::var_os("THREELO_SKIP_LOG") {
        let file = OpenOptions::new().create(true).append(true).open(&log);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        written.unwrap_or_else(|error| panic!("cannot write to {log:?} what was skipped: {error}"));
    }
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0" && value != "false")
}
