//! The output of commands: escaping, and closed or full outputs.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
    time::Duration,
};

use serde_json::Value;
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::{Clock, SystemClock},
    secret::ApiKey,
    storage::ApiKeyStore,
};
use threelo_store::{SqliteOptions, SqliteStore};

use crate::{
    home::Home,
    process::{Fixture, KEY, json_lines, pause, run, threelo},
};

/// Returns the writing end of a pipe whose reading end is closed.
fn closed_pipe() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_with_closed_output_ends_without_an_error() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    for arguments in [
        &["logs"][..],
        &["logs", "--json"],
        &["keys", "list"],
        &["keys", "list", "--json"],
        &["keys", "add"],
        &["integrations", "list"],
        &["connections", "list", "--json"],
        &["events", "list"],
        &["backup", "copy.db"],
        &["verify"],
        &["demo"],
        &["completions", "bash"],
        &["--help"],
        &["logs", "--help"],
    ] {
        let mut command = fixture.threelo(arguments);
        let output = command
            .env("THREELO_LOG", "error")
            .stdout(closed_pipe())
            .output()
            .unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {err}");
        assert_eq!(err, "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_reported() {
    let folder = Home::new();
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = threelo(folder.path(), &["demo"])
        .stdout(full.unwrap())
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{err}");
    assert!(err.contains("cannot write to standard output"), "{err}");
}

/// Killed when dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_closed_output_keeps_serving() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    for server in [
        &["serve"][..],
        &[
            "dev",
            "--sandbox-listen",
            "127.0.0.1:0",
            "--data-dir",
            "threelo-data",
        ],
    ] {
        let folder = Home::new();
        let mut command = threelo(folder.path(), server);
        command
            .args(["--listen", "127.0.0.1:0"])
            .stdout(closed_pipe())
            .stderr(closed_pipe());
        let mut server = Server(command.spawn().unwrap());
        let noted = folder.path().join("threelo-data/gateway-url");
        let url = loop {
            assert!(server.0.try_wait().unwrap().is_none(), "it ended");
            if let Ok(noted) = std::fs::read_to_string(&noted) {
                break noted.lines().next().unwrap().to_owned();
            }
            pause(Duration::from_millis(50)).await;
        };
        for _ in 0..3 {
            let answer = reqwest::get(format!("{url}health")).await.unwrap();
            assert_eq!(answer.status(), 200);
        }
        assert!(server.0.try_wait().unwrap().is_none(), "it ended");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_cannot_control_the_terminal_that_shows_the_log() {
    // Each is valid in a request and affects some terminals: CSI as one character, a change of the
    // writing direction, and a line separator.
    let path = "/proxy/\u{9b}31m\u{202e}\u{2028}";
    let fixture = Fixture::start().await;
    let mut stream = TcpStream::connect(fixture.gateway.url.trim_start_matches("http://")).unwrap();
    let host = fixture.gateway.url.trim_start_matches("http://");
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {KEY}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();

    let logged = loop {
        let logged = run(&mut fixture.threelo(&["logs"])).out;
        if logged.contains("/proxy/") {
            break logged;
        }
        pause(Duration::from_millis(50)).await;
    };
    assert!(
        logged.contains("/proxy/\\u{9b}31m\\u{202e}\\u{2028}"),
        "{logged:?}"
    );
    let json = run(&mut fixture.threelo(&["logs", "--json"])).out;
    assert!(json.contains("/proxy/\\u009b31m\\u202e\\u2028"), "{json:?}");
    assert_eq!(json_lines(&json)[0]["path"], path);
}

#[tokio::test(flavor = "multi_thread")]
async fn stored_text_cannot_control_the_terminal() {
    let fixture = Fixture::start().await;
    let name = "\u{1b}[2J\u{202e}one\ntwo";
    let refused = run(&mut fixture.threelo(&["keys", "add", "--name", name]));
    assert!(!refused.status.success(), "{}", refused.out);
    assert!(
        !refused.err.contains(['\u{1b}', '\u{202e}']),
        "{:?}",
        refused.err
    );

    // As an earlier version may have stored it.
    let path = fixture.folder.path().join("threelo-data/threelo.db");
    let store = SqliteStore::open(path, SqliteOptions::default())
        .await
        .unwrap();
    let (key, now) = (
        ApiKey::new("threelo_key-with-a-hostile-name-0123456789"),
        SystemClock.now(),
    );
    let environment = "default".parse().unwrap();
    let key = ApiKeyRecord::new(environment, "old", name, &key, KeyOrigin::Generated, now);
    store.put_api_key(&key).await.unwrap();
    let listed = run(&mut fixture.threelo(&["keys", "list"])).out;
    assert!(
        listed.contains("\\u{1b}[2J\\u{202e}one\\ntwo"),
        "{listed:?}"
    );
    assert!(!listed.contains(['\u{1b}', '\u{202e}']), "{listed:?}");

    let unknown = run(&mut fixture.threelo(&["keys", "rm", "\u{1b}[2J\u{202e}"]));
    assert!(
        !unknown.err.contains(['\u{1b}', '\u{202e}']),
        "{:?}",
        unknown.err
    );
}

#[tokio::test]
async fn log_lines_cannot_control_the_terminal_and_stay_json() {
    let folder = Home::new();
    for format in ["text", "json"] {
        let path = folder.path().join(format);
        let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
        serve
            .args([
                "--data-dir",
                "data-\u{202e}\u{9b}31m",
                "--log-format",
                format,
            ])
            .env("THREELO_LOG", "info")
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(&path).unwrap());
        let server = Server(serve.spawn().unwrap());
        let log = loop {
            let log = std::fs::read_to_string(&path).unwrap();
            if log.contains("listens on") && log.ends_with('\n') {
                break log;
            }
            pause(Duration::from_millis(50)).await;
        };
        drop(server);
        assert!(!log.contains(['\u{202e}', '\u{9b}']), "{log:?}");
        assert!(log.contains("202e"), "{log}");
        if format == "json" {
            for line in log.lines() {
                serde_json::from_str::<Value>(line).expect(line);
            }
        }
    }
}
