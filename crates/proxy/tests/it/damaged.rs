//! A database with an unreadable row, and a process that crashes.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::process::{Fixture, KEY, run, threelo};

/// Replaces bytes in the database of a gateway that was stopped.
fn replace(fixture: &Fixture, old: &[u8], new: &[u8]) {
    assert_eq!(old.len(), new.len());
    let mut replaced = 0;
    for name in ["threelo.db", "threelo.db-wal"] {
        let path = fixture.folder.path().join("threelo-data").join(name);
        let Ok(mut bytes) = std::fs::read(&path) else {
            continue;
        };
        for at in 0..bytes.len().saturating_sub(old.len()) {
            if bytes[at..].starts_with(old) {
                bytes[at..at + new.len()].copy_from_slice(new);
                replaced += 1;
            }
        }
        std::fs::write(path, bytes).unwrap();
    }
    assert!(replaced > 0, "the database holds no such text");
}

/// Returns a gateway with the connections `a`, whose record cannot be read, and `b`.
async fn with_unreadable_connection_a() -> Fixture {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["a".to_owned(), "b".to_owned()]).await;
    let metadata = json!({
        "connection_id": "a", "provider_config_key": "jira-cloud", "metadata": {"note": "canary"},
    });
    let url = format!("{}/connections/metadata", fixture.gateway.url);
    let noted = fixture
        .http
        .post(url)
        .bearer_auth(KEY)
        .json(&metadata)
        .send();
    assert_eq!(noted.await.unwrap().status(), 201);
    fixture.stop();
    replace(&fixture, br#""note":"canary""#, br#""note" "canary""#);
    fixture.start_again();
    fixture
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreadable_connection_hides_no_other_and_can_be_deleted() {
    let fixture = with_unreadable_connection_a().await;
    let (status, list) = fixture.get("/connections", KEY).await;
    assert_eq!(status, 200, "{list}");
    assert_eq!(list["connections"][0]["connection_id"], "b");
    assert_eq!(list["unreadable"], json!(["jira-cloud/a"]));
    let said = run(&mut fixture.threelo(&["connections", "list"]));
    assert!(said.status.success(), "{}", said.err);
    assert!(
        said.err.contains("jira-cloud/a cannot be read"),
        "{}",
        said.err
    );

    let path = "/connections/a?provider_config_key=jira-cloud";
    let url = format!("{}{path}", fixture.gateway.url);
    let deleted = fixture.http.delete(url).bearer_auth(KEY).send();
    let deleted = deleted.await.unwrap();
    assert_eq!(deleted.status(), 200, "{}", deleted.text().await.unwrap());
    let (_, list) = fixture.get("/connections", KEY).await;
    assert_eq!(list["connections"].as_array().map(Vec::len), Some(1));
    assert_eq!(list["unreadable"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreadable_connection_is_not_reported_as_restorable() {
    let fixture = with_unreadable_connection_a().await;
    let said = run(&mut fixture.threelo(&["connections", "rm", "jira-cloud", "a", "--yes"]));
    assert!(said.status.success(), "{}", said.err);
    assert!(said.out.contains("cannot be restored"), "{}", said.out);
    assert!(!said.out.contains("31 days"), "{}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_request_log_is_moved_aside_and_the_gateway_starts() {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["a".to_owned()]).await;
    fixture.stop();
    let data = fixture.folder.path().join("threelo-data");
    let log = data.join("threelo-requests.db");
    for suffix in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(data.join(format!("threelo-requests.db{suffix}")));
    }
    std::fs::write(&log, [0xA5; 20_000]).unwrap();
    let listed = run(&mut fixture.threelo(&["connections", "list"]));
    assert!(listed.status.success(), "{}", listed.err);
    let logs = run(&mut fixture.threelo(&["logs"]));
    assert!(!logs.status.success());
    assert!(logs.err.contains("threelo-requests.db"), "{}", logs.err);

    fixture.start_again();
    let names = std::fs::read_dir(&data).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let aside: Vec<_> = names.filter(|name| name.contains(".damaged-")).collect();
    assert_eq!(aside.len(), 1, "{aside:?}");
    fixture.get("/proxy/one", KEY).await;
    let mut found = false;
    for _ in 0..100 {
        found |= run(&mut fixture.threelo(&["logs"]))
            .out
            .contains("/proxy/one");
        if found {
            break;
        }
        crate::process::pause(std::time::Duration::from_millis(50)).await;
    }
    assert!(found, "the new log records nothing");
}

#[test]
fn an_invalid_domain_is_rejected_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    for domain in ["foo bar", "", "javascript:alert(1)"] {
        let said = run(&mut threelo(
            folder.path(),
            &["connect", "jira-cloud", "--domain", domain],
        ));
        assert!(!said.status.success());
        assert!(said.err.contains("--domain"), "{}", said.err);
        assert!(said.err.contains("acme.atlassian.net"), "{}", said.err);
    }
}

/// Crashes a process that may write core dumps of any size, and returns whether it wrote one.
#[cfg(target_os = "linux")]
fn dumps_core(more: &[&str]) -> bool {
    use std::os::unix::process::ExitStatusExt;

    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_threelo");
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "ulimit -c unlimited && exec \"$@\"", "sh", program])
        .args(["sandbox", "--listen", "127.0.0.1:0"])
        .args(more)
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = shell.spawn().unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    assert!(!line.is_empty(), "it did not start");
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-ABRT", &id])
            .status()
            .unwrap()
            .success()
    );
    child.wait().unwrap().core_dumped()
}

#[cfg(target_os = "linux")]
#[test]
fn a_crash_writes_no_core_dump_unless_that_is_allowed() {
    if !dumps_core(&["--core-dumps"]) {
        eprintln!("SKIPPED: this machine writes no core dumps");
        return;
    }
    assert!(!dumps_core(&[]));
}
