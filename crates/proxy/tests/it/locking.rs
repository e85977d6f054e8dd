//! Only one gateway uses a data folder at a time; CLI commands work meanwhile.

use std::fs;

use crate::{
    home::Home,
    process::{Serving, run, threelo},
};

#[test]
fn a_second_gateway_in_the_same_folder_fails_with_the_process_id_of_the_first() {
    let folder = Home::new();
    let serve = || threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let first = Serving::start(&mut serve());
    let lock = folder.path().join("threelo-data/threelo.db.lock");
    let pid = fs::read_to_string(lock).unwrap();

    for mut second in [
        serve(),
        threelo(
            folder.path(),
            &[
                "dev",
                "--data-dir",
                "threelo-data",
                "--listen",
                "127.0.0.1:0",
                "--sandbox-listen",
                "127.0.0.1:0",
            ],
        ),
    ] {
        let said = run(&mut second);
        assert_eq!(said.status.code(), Some(1), "{}", said.err);
        assert!(
            said.err.contains(&format!("process {} ", pid.trim())),
            "{}",
            said.err
        );
        assert!(said.err.contains("--data-dir"), "{}", said.err);
        assert!(said.err.contains("Postgres"), "{}", said.err);
    }
    let listed = run(&mut threelo(folder.path(), &["keys", "list"]));
    assert!(listed.status.success(), "{}", listed.err);
    let (status, _) = first.terminate();
    assert!(status.success());
    Serving::start(&mut serve()).terminate();
}

#[test]
fn a_gateway_that_was_killed_leaves_no_lock() {
    let folder = Home::new();
    let serve = || threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    drop(Serving::start(&mut serve()));
    Serving::start(&mut serve()).terminate();
}
