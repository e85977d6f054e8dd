//! Errors that prevent a start, and their messages.

use std::fs;

use threelo_leaks::Kind;

use crate::{
    home::Home,
    process::{CommandOutput, KEY, Serving, run, threelo},
};

fn refused(said: &CommandOutput) -> &str {
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(!said.err.contains("panicked"), "{}", said.err);
    said.err.trim()
}

const KEY_A: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const KEY_B: &str = "ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100";

#[test]
fn a_wrong_encryption_key_stops_the_start_and_changes_nothing() {
    let folder = Home::new();
    folder.secret(Kind::EncryptionKey, KEY_A);
    folder.secret(Kind::EncryptionKey, KEY_B);
    let serve = |key: &str| {
        let mut command = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
        command
            .env("THREELO_ENCRYPTION_KEY", key)
            .env("THREELO_SECRET_KEY", KEY);
        command
    };
    Serving::start(&mut serve(KEY_A)).terminate();
    let database = folder.path().join("threelo-data/threelo.db");
    let before = fs::read(&database).unwrap();
    let said = run(&mut serve(KEY_B));
    assert!(
        refused(&said).contains("nothing was changed"),
        "{}",
        said.err
    );
    assert!(
        !said.err.contains(KEY_A) && !said.err.contains(KEY_B),
        "{}",
        said.err
    );
    assert_eq!(fs::read(&database).unwrap(), before);
    Serving::start(&mut serve(KEY_A)).terminate();
}

#[test]
fn a_missing_key_file_is_reported_and_not_created_again() {
    let folder = Home::new();
    let serve = || threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    Serving::start(&mut serve()).terminate();
    let key_file = folder.path().join("threelo-data/encryption.key");
    fs::remove_file(&key_file).unwrap();
    let said = run(&mut serve());
    assert!(refused(&said).contains("restore it"), "{}", said.err);
    assert!(!key_file.exists());
}

#[test]
fn the_error_about_an_invalid_key_does_not_contain_it() {
    let folder = Home::new();
    let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let said = run(serve.env("THREELO_ENCRYPTION_KEY", "hunter2hunter2"));
    assert!(
        refused(&said).contains("THREELO_ENCRYPTION_KEY"),
        "{}",
        said.err
    );
    assert!(!said.err.contains("hunter2"), "{}", said.err);
}

#[test]
fn a_database_path_that_is_a_folder_is_reported() {
    let folder = Home::new();
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database",
        "sqlite:/tmp",
    ];
    let said = run(&mut threelo(folder.path(), &arguments));
    assert!(refused(&said).contains("is a folder"), "{}", said.err);
}

#[test]
fn a_file_that_is_not_a_database_is_reported_and_not_changed() {
    let folder = Home::new();
    let file = folder.path().join("letter.txt");
    let letter = "Dear Sir or Madam, ".repeat(300);
    fs::write(&file, &letter).unwrap();
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database",
        "sqlite:letter.txt",
    ];
    let said = run(&mut threelo(folder.path(), &arguments));
    assert!(refused(&said).contains("is not a database"), "{}", said.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), letter);
}

#[test]
fn a_port_in_use_is_reported_with_advice() {
    let folder = Home::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = run(&mut threelo(
        folder.path(),
        &["serve", "--listen", &address],
    ));
    let message = refused(&said);
    assert!(
        message.contains("is in use") && message.contains("--listen"),
        "{message}"
    );
    assert!(
        !folder.path().join("threelo-data").exists(),
        "nothing may be made"
    );
}

#[test]
fn a_short_secret_key_is_reported() {
    let folder = Home::new();
    let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let said = run(serve.env("THREELO_SECRET_KEY", "short"));
    assert!(refused(&said).contains("choose 32 or more"), "{}", said.err);
}

#[test]
fn an_unknown_option_is_reported() {
    let folder = Home::new();
    let said = run(&mut threelo(folder.path(), &["serve", "--lisen", "x"]));
    assert_eq!(said.status.code(), Some(2));
    assert!(said.err.contains("--listen"), "{}", said.err);
}

#[test]
fn a_command_without_a_database_explains_how_to_create_one() {
    let folder = Home::new();
    let said = run(&mut threelo(folder.path(), &["keys", "list"]));
    assert!(refused(&said).contains("threelo serve"), "{}", said.err);
    assert!(
        !folder.path().join("threelo-data").exists(),
        "nothing may be made"
    );
}

#[test]
fn the_shipped_binary_contains_no_test_hooks() {
    let binary = fs::read(env!("CARGO_BIN_EXE_threelo")).unwrap();
    let hook = b"THREELO_E2E";
    assert!(!binary.windows(hook.len()).any(|bytes| bytes == hook));

    let folder = Home::new();
    let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    // The binary of the system tests rejects a file without a number.
    Serving::start(serve.env("THREELO_E2E_CLOCK", "no such file")).terminate();
}
