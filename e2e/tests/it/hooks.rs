//! The binary under test has test hooks.

use std::process::Command;

use threelo_e2e::hooks::CLOCK;

use crate::THREELO;

#[test]
fn a_clock_without_a_number_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut serve = Command::new(THREELO);
    serve
        .args(["serve", "--listen", "127.0.0.1:0"])
        .current_dir(folder.path());
    let output = serve.env_clear().env(CLOCK, "no such file").output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(
        said.contains("must hold the clock's offset in milliseconds"),
        "{said}"
    );
}
