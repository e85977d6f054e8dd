//! Rotation of the encryption key while the gateway runs.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use crate::{
    home::Home,
    process::{Fixture, KEY, Serving, run, threelo},
};

const KILLS: u32 = 20;

fn ids() -> Vec<String> {
    (0..60).map(|number| format!("c{number}")).collect()
}

/// Runs `threelo rekey`, and kills it after this many batches. Returns whether it was still running.
fn killed_after(batches: usize, mut rekey: Command) -> bool {
    let mut child = rekey
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let lines = BufReader::new(child.stderr.take().expect("it is piped")).lines();
    let message = lines
        .map_while(Result::ok)
        .filter(|line| line.ends_with("secrets re-encrypted"))
        .take(batches);
    let message = message.count();
    child.kill().expect("it is ours");
    let status = child.wait().expect("it ends");
    message == batches && status.code().is_none()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rekey_that_is_killed_twenty_times_under_load_loses_nothing() {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&ids()).await;
    let (stop, calls) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicU64::new(0)),
    );
    let house_url = fixture.gateway.url.clone();
    let load = (0..4).map(|worker| {
        let (stop, calls) = (stop.clone(), calls.clone());
        let (http, url) = (fixture.http.clone(), house_url.clone());
        tokio::spawn(async move {
            // As fast as they are answered, they would only take the processors from other tests.
            let mut pace = tokio::time::interval(Duration::from_millis(100));
            for (turn, id) in ids().iter().cycle().skip(worker * 15).enumerate() {
                pace.tick().await;
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let path = match turn % 8 {
                    // Token rotations continue as well.
                    0 => format!(
                        "connections/{id}?provider_config_key=jira-cloud&force_refresh=true"
                    ),
                    _ => "proxy/oauth/token/accessible-resources".to_owned(),
                };
                let request = http.get(format!("{url}/{path}")).bearer_auth(KEY);
                let request = request
                    .header("Provider-Config-Key", "jira-cloud")
                    .header("Connection-Id", id);
                let answer = request.send().await.unwrap();
                let status = answer.status();
                let text = answer.text().await.unwrap();
                assert_eq!(status, 200, "{id} {path}: {text}");
                calls.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    let load: Vec<_> = load.collect();

    let changed = run(fixture
        .threelo(&["rekey", "--new-key"])
        .args(["--batch", "7"]));
    assert!(changed.status.success(), "{}", changed.err);
    let mut kills = 0;
    let mut changes = 1;
    while kills < KILLS {
        // A completed rekey is followed by the next key rotation.
        let verified = run(&mut fixture.threelo(&["verify"])).status.success();
        let mut rekey = fixture.threelo(&["rekey", "--batch", "3"]);
        if verified {
            changes += 1;
            rekey.arg("--new-key");
        }
        let batches = 1 + kills as usize % 3;
        kills += u32::from(tokio::task::block_in_place(|| killed_after(batches, rekey)));
    }
    let ended = run(&mut fixture.threelo(&["rekey"]));
    assert!(ended.status.success(), "{}", ended.err);
    stop.store(true, Ordering::Relaxed);
    for worker in load {
        worker.await.unwrap();
    }
    assert!(
        calls.load(Ordering::Relaxed) > 200,
        "{calls:?} calls in all"
    );

    let verified = run(&mut fixture.threelo(&["verify"]));
    assert!(verified.status.success(), "{}", verified.err);
    let key_file = fixture.folder.path().join("threelo-data/encryption.key");
    let keys = fs::read_to_string(&key_file).unwrap();
    assert_eq!(keys.lines().count(), changes + 1);

    // The old keys are removed, and everything still works.
    fs::write(&key_file, keys.lines().next().unwrap()).unwrap();
    fixture.restart();
    for id in ids() {
        let (status, message) = fixture.call(&id).await;
        assert_eq!(status, 200, "{id}: {message}");
        let (status, message) = fixture.refreshed(&id).await;
        assert_eq!(status, 200, "{id}: {message}");
    }
    let verified = run(&mut fixture.threelo(&["verify"]));
    assert!(verified.status.success(), "{}", verified.err);
}

const OLD: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const NEW: &str = "ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100";

#[test]
fn configured_keys_are_rotated_with_a_restart() {
    let folder = Home::new();
    let with = |keys: &str, arguments: &[&str]| {
        let mut command = threelo(folder.path(), arguments);
        command.env("THREELO_ENCRYPTION_KEY", keys);
        command.env("THREELO_SECRET_KEY", KEY);
        command
    };
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let both = format!("{NEW} {OLD}");
    Serving::start(&mut with(OLD, &serve)).terminate();
    let mut add = with(
        OLD,
        &["integrations", "add", "jira-cloud", "--provider", "jira"],
    );
    add.args(["--client-id", "a", "--client-secret", "b"]);
    let said = run(add.args(["--scopes", "read:jira-work offline_access"]));
    assert!(said.status.success(), "{}", said.err);

    let said = run(&mut with(OLD, &["rekey", "--new-key"]));
    assert!(said.err.contains("openssl rand"), "{}", said.err);
    let said = run(&mut with(NEW, &["rekey"]));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    let gateway = Serving::start(&mut with(&both, &serve));
    let said = run(&mut with(&both, &["verify"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("threelo rekey"), "{}", said.err);
    let said = run(&mut with(&both, &["rekey"]));
    assert!(said.status.success(), "{}", said.err);
    let said = run(&mut with(&both, &["verify"]));
    assert!(said.status.success(), "{}", said.err);
    gateway.terminate();
    Serving::start(&mut with(NEW, &serve)).terminate();
    let said = run(&mut with(OLD, &serve));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
}

#[test]
fn a_gateway_that_still_encrypts_with_the_old_key_is_reported() {
    let folder = Home::new();
    let with = |keys: &str, arguments: &[&str]| {
        let mut command = threelo(folder.path(), arguments);
        command.env("THREELO_ENCRYPTION_KEY", keys);
        command.env("THREELO_SECRET_KEY", KEY);
        command
    };
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let gateway = Serving::start(&mut with(&format!("{OLD} {NEW}"), &serve));
    let both = format!("{NEW} {OLD}");
    let said = run(&mut with(&both, &["rekey"]));
    assert_eq!(said.status.code(), Some(1), "{}", said.out);
    assert!(said.err.contains("still encrypts"), "{}", said.err);
    gateway.terminate();
    let said = run(&mut with(&both, &["rekey"]));
    assert!(said.status.success(), "{}", said.err);
}
