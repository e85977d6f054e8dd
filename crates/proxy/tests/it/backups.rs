//! Scheduled backups: encrypted, restorable, and harmless until they are adopted.

use std::{
    fs,
    os::unix::fs::{MetadataExt, chown},
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::Value;

use crate::{
    home::Home,
    process::{Fixture, KEY, Serving, pause, run, threelo},
};

/// Returns the files of a folder that exists, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Waits until the gateway has made a backup, and returns it.
pub(crate) async fn backup_in(folder: &Path) -> PathBuf {
    for _ in 0..600 {
        let made = files(folder);
        let made = made
            .iter()
            .find(|path| path.extension().is_some_and(|it| it == "encrypted"));
        if let Some(path) = made {
            return path.clone();
        }
        pause(Duration::from_millis(100)).await;
    }
    panic!("no backup was made in {}", folder.display());
}

/// Returns a stopped gateway with a connection, whose backup contains that connection.
async fn backed_up() -> (Fixture, PathBuf) {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["somebody".to_owned()]).await;
    fixture.stop();
    let mut serve = serve(&fixture, fixture.folder.path());
    fixture.gateway = Serving::start(serve.args(["--backup-dir", "backups"]));
    let backup = backup_in(&fixture.folder.path().join("backups")).await;
    fixture.stop();
    (fixture, backup)
}

fn serve(fixture: &Fixture, folder: &Path) -> std::process::Command {
    let (auth, api) = (fixture.sandbox.auth_url(), fixture.sandbox.api_url());
    let mut serve = threelo(folder, &["serve", "--listen", "127.0.0.1:0"]);
    serve.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
    serve.env("THREELO_SECRET_KEY", KEY);
    serve
}

fn doctor(fixture: &Fixture) -> Value {
    let (auth, api) = (fixture.sandbox.auth_url(), fixture.sandbox.api_url());
    let mut doctor = fixture.threelo(&["doctor", "--json", "--backup-dir", "backups"]);
    doctor.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
    let findings: Value = serde_json::from_str(&run(&mut doctor).out).unwrap();
    let findings = findings.as_array().unwrap();
    let found = findings
        .iter()
        .find(|finding| finding["check"] == "backups");
    found.expect("backups are checked").clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_shows_nothing_and_leaves_no_plain_copy() {
    let (fixture, backup) = backed_up().await;
    let bytes = fs::read(&backup).unwrap();
    for plain in [&b"SQLite format"[..], b"somebody", b"jira-cloud"] {
        assert!(!bytes.windows(plain.len()).any(|part| part == plain));
    }
    let names = files(&fixture.folder.path().join("threelo-data"));
    let names: Vec<_> = names
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    assert!(
        !names.iter().any(|name| name.contains("copying")),
        "{names:?}"
    );
    assert_eq!(files(backup.parent().unwrap()), [backup]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_on_a_restored_backup_refreshes_nothing_until_it_is_adopted() {
    let (mut fixture, backup) = backed_up().await;
    let home = Home::beside(&fixture.sandbox);
    let data = home.path().join("threelo-data");
    fs::create_dir(&data).unwrap();
    let key = fixture.folder.path().join("threelo-data/encryption.key");
    fs::copy(key, data.join("encryption.key")).unwrap();
    let backup = backup.to_str().unwrap();
    // Only root can give files away, and is who restores beside a service.
    let is_root = chown(&data, Some(65534), Some(65534)).is_ok();
    let said = run(&mut threelo(home.path(), &["restore", backup]));
    assert!(said.status.success(), "{}", said.err);
    assert!(said.err.contains("threelo adopt"), "{}", said.err);
    if is_root {
        let owner = |file: PathBuf| fs::metadata(file).unwrap().uid();
        for file in files(&data) {
            let is_key = file.ends_with("encryption.key");
            assert!(is_key || owner(file.clone()) == 65534, "{file:?}");
        }
    }

    fixture.sandbox.clear_records();
    let backups = ["--backup-dir", "backups", "--backup-every", "1m"];
    fixture.gateway = Serving::start(serve(&fixture, home.path()).args(backups));
    let (status, ready) = fixture.get("/ready", KEY).await;
    assert_eq!((status, &ready["quarantined"]), (200, &true.into()));
    let (status, message) = fixture.refreshed("somebody").await;
    assert_ne!(status, 200, "{message}");
    assert!(fixture.sandbox.exchanges().is_empty());
    // A copy must not displace the backups of its original.
    assert!(files(&home.path().join("backups")).is_empty());

    let said = run(&mut threelo(home.path(), &["adopt", "--yes"]));
    assert!(said.status.success(), "{}", said.err);
    let mut refreshed = fixture.refreshed("somebody").await;
    for _ in 0..100 {
        if refreshed.0 == 200 {
            break;
        }
        pause(Duration::from_millis(100)).await;
        refreshed = fixture.refreshed("somebody").await;
    }
    assert_eq!(refreshed.0, 200, "{}", refreshed.1);
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_restores_the_newest_backup_and_finds_a_damaged_one() {
    let (fixture, backup) = backed_up().await;
    let found = doctor(&fixture);
    assert_eq!(found["state"], "ok", "{found}");
    let text = found["found"].as_str().unwrap();
    assert!(text.contains("secrets decrypt"), "{text}");

    let old = backup.with_file_name("threelo-20200101T000000Z.db.encrypted");
    fs::rename(&backup, &old).unwrap();
    let found = doctor(&fixture);
    assert_eq!(found["state"], "warning", "{found}");

    let mut bytes = fs::read(&old).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&backup, bytes).unwrap();
    let found = doctor(&fixture);
    assert_eq!(found["state"], "failed", "{found}");
    let text = found["found"].as_str().unwrap();
    assert!(text.contains("was altered"), "{text}");

    fs::remove_dir_all(backup.parent().unwrap()).unwrap();
    assert_eq!(doctor(&fixture)["state"], "warning");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_replaces_no_file_and_names_a_missing_key() {
    let (fixture, backup) = backed_up().await;
    let backup = backup.to_str().unwrap();
    let database = fixture.folder.path().join("threelo-data/threelo.db");
    let before = fs::read(&database).unwrap();
    let said = run(&mut fixture.threelo(&["restore", backup]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("never replaces a file"), "{}", said.err);
    assert_eq!(fs::read(&database).unwrap(), before);

    let other = "00".repeat(32);
    let mut restore = fixture.threelo(&["restore", backup, "--to", "restored.db"]);
    let said = run(restore.env("THREELO_ENCRYPTION_KEY", other));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("not in the key ring"), "{}", said.err);
    let said = run(&mut fixture.threelo(&[
        "restore",
        "threelo-data/encryption.key",
        "--to",
        "restored.db",
    ]));
    assert!(
        said.err
            .contains("neither an encrypted backup nor a database"),
        "{}",
        said.err
    );
    assert!(!fixture.folder.path().join("restored.db").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_plain_copy_of_the_folder_is_marked_too() {
    let (fixture, _) = backed_up().await;
    let restore = ["restore", "threelo-data/threelo.db", "--to", "restored.db"];
    let said = run(&mut fixture.threelo(&restore));
    assert!(said.status.success(), "{}", said.err);
    let names = files(fixture.folder.path());
    let beside = |name: &&PathBuf| name.to_string_lossy().contains("restored.db-");
    assert_eq!(
        names.iter().find(beside),
        None,
        "the mark is in the file itself"
    );
    let said = run(&mut fixture.threelo(&["quarantine", "--database", "sqlite:restored.db"]));
    assert!(said.out.contains("already quarantined"), "{}", said.out);
}
