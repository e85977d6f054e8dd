//! Entering a client secret without showing it.

use std::{
    io::Write,
    process::{Command, Stdio},
    time::Duration,
};

use crate::process::{Fixture, KEY, pause, run};

fn add(fixture: &Fixture, key: &str) -> Command {
    let mut add = fixture.threelo(&["integrations", "add", key, "--client-id", "a"]);
    add.args(["--scopes", "read:jira-work read:jira-user offline_access"]);
    add
}

/// Returns the client secret that the gateway stores.
async fn kept(fixture: &Fixture, key: &str) -> serde_json::Value {
    let path = format!("/integrations/{key}?include=credentials");
    fixture.within_a_second(&path, KEY, 200).await;
    let (_, answer) = fixture.get(&path, KEY).await;
    answer["data"]["credentials"]["client_secret"].clone()
}

/// Returns whether a terminal echoes input.
#[cfg(unix)]
fn shows_typing(terminal: &pty_process::blocking::Pty) -> bool {
    use rustix::termios::{LocalModes, tcgetattr};

    let modes = tcgetattr(terminal).unwrap().local_modes;
    modes.contains(LocalModes::ECHO)
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_client_secret_typed_on_a_terminal_is_not_shown() {
    use std::io::Read;

    for more in [&["--client-secret", "-"][..], &[]] {
        let fixture = Fixture::start().await;
        let mut add = add(&fixture, "x");
        add.args(more).env("THREELO_LOG", "warn");
        let (mut terminal, other_end) = pty_process::blocking::open().unwrap();
        let add = pty_process::blocking::Command::from(add);
        let mut child = add.spawn(other_end).unwrap();

        let mut shown = String::new();
        let mut typed = false;
        let mut buffer = [0; 1024];
        // On Linux, reading fails after the child has ended.
        while let Ok(count) = terminal.read(&mut buffer) {
            shown.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
            if !typed && shown.contains("Client secret") {
                // The prompt appears shortly before the terminal stops echoing.
                while shows_typing(&terminal) {
                    pause(Duration::from_millis(10)).await;
                }
                terminal.write_all(b"hunter2hunter2\n").unwrap();
                typed = true;
            }
            if count == 0 {
                break;
            }
        }
        assert!(child.wait().unwrap().success(), "{shown}");
        assert!(shown.contains("Integration x added."), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert_eq!(kept(&fixture, "x").await, "hunter2hunter2");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_secret_among_the_arguments_causes_a_warning() {
    const WARNING: &str = "--client-secret can be read in the list of processes";
    let fixture = Fixture::start().await;
    let arguments = run(add(&fixture, "w").args(["--client-secret", "seen-by-all"]));
    assert!(arguments.status.success(), "{}", arguments.err);
    assert!(arguments.err.contains(WARNING), "{}", arguments.err);
    assert!(
        arguments.err.contains("THREELO_CLIENT_SECRET"),
        "{}",
        arguments.err
    );
    assert!(!arguments.err.contains("seen-by-all"), "{}", arguments.err);

    let variable = run(add(&fixture, "x").env("THREELO_CLIENT_SECRET", "from-variable"));
    assert!(variable.status.success(), "{}", variable.err);
    assert!(!variable.err.contains(WARNING), "{}", variable.err);
    assert_eq!(kept(&fixture, "x").await, "from-variable");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_secret_is_read_from_a_pipe() {
    let fixture = Fixture::start().await;
    let mut child = add(&fixture, "x")
        .args(["--client-secret", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"from-pipe\n").unwrap();
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert_eq!(kept(&fixture, "x").await, "from-pipe");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_a_missing_client_secret_is_an_error_and_not_a_prompt() {
    let fixture = Fixture::start().await;
    let said = run(&mut add(&fixture, "x"));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("THREELO_CLIENT_SECRET"), "{}", said.err);
}
