//! A gateway on a copy of a database refreshes no tokens until the copy is adopted, as the log of the
//! simulated Atlassian proves.

use std::{fs, path::PathBuf, time::Duration};

use crate::{
    grants::SITES,
    home::Home,
    process::{Fixture, KEY, Serving, pause, run, threelo},
};

/// Returns a fixture with a connection, and a copy of its database.
async fn copied() -> (Fixture, PathBuf) {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["somebody".to_owned()]).await;
    let said = run(&mut fixture.threelo(&["backup", "copy.db"]));
    assert!(said.status.success(), "{}", said.err);
    assert!(said.err.contains("threelo adopt"), "{}", said.err);
    let copy = fixture.folder.path().join("copy.db");
    (fixture, copy)
}

/// Returns the folder of a gateway with the copy and the key of the original.
fn restored(fixture: &Fixture, copy: &PathBuf) -> Home {
    let home = Home::beside(&fixture.sandbox);
    let data = home.path().join("threelo-data");
    fs::create_dir(&data).unwrap();
    fs::copy(copy, data.join("threelo.db")).unwrap();
    let key = fixture.folder.path().join("threelo-data/encryption.key");
    fs::copy(key, data.join("encryption.key")).unwrap();
    home
}

/// Stops the original, and starts a gateway on the copy.
async fn moved_to_the_copy() -> (Fixture, Home) {
    let (mut fixture, copy) = copied().await;
    let home = restored(&fixture, &copy);
    let (auth, api) = (fixture.sandbox.auth_url(), fixture.sandbox.api_url());
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    serve.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
    let gateway = Serving::start(serve.env("THREELO_SECRET_KEY", KEY));
    std::mem::replace(&mut fixture.gateway, gateway).terminate();
    fixture.sandbox.clear_records();
    (fixture, home)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_makes_no_token_call_until_it_is_adopted_and_refreshes_afterwards() {
    let (fixture, home) = moved_to_the_copy().await;
    let (status, ready) = fixture.get("/ready", KEY).await;
    assert_eq!((status, &ready["quarantined"]), (200, &true.into()));
    let (status, _) = fixture.get(SITES, KEY).await;
    assert_eq!(status, 200, "the access token is still good");

    let (status, message) = fixture.refreshed("somebody").await;
    assert_ne!(status, 200, "{message}");
    assert!(message.to_string().contains("threelo adopt"), "{message}");
    fixture.sandbox.advance(Duration::from_secs(2 * 60 * 60));
    let (status, _) = fixture.get(SITES, KEY).await;
    assert_ne!(status, 200, "the access token is over");
    // Long enough for the background tasks to have tried.
    pause(Duration::from_secs(7)).await;
    assert!(
        fixture.sandbox.exchanges().is_empty(),
        "{:?}",
        fixture.sandbox.exchanges()
    );

    let said = run(&mut threelo(home.path(), &["adopt"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("--yes"), "{}", said.err);
    assert!(fixture.sandbox.exchanges().is_empty());

    let said = run(&mut threelo(home.path(), &["adopt", "--yes"]));
    assert!(said.status.success(), "{}", said.err);
    let mut refreshed = fixture.get(SITES, KEY).await;
    for _ in 0..120 {
        if refreshed.0 == 200 {
            break;
        }
        pause(Duration::from_millis(500)).await;
        refreshed = fixture.get(SITES, KEY).await;
    }
    assert_eq!(refreshed.0, 200, "{}", refreshed.1);
    assert_eq!(fixture.sandbox.exchanges().len(), 1);
    let (_, ready) = fixture.get("/ready", KEY).await;
    assert_eq!(ready.get("quarantined"), None, "{ready}");
}

#[tokio::test(flavor = "multi_thread")]
async fn users_cannot_connect_on_a_copy() {
    let (fixture, _home) = moved_to_the_copy().await;
    let sessions = format!("{}/connect/sessions", fixture.gateway.url);
    let session = fixture.http.post(sessions).bearer_auth(KEY);
    let session = session.json(&serde_json::json!({"end_user": {"id": "u-1"}}));
    let refused = session.send().await.unwrap();
    assert_eq!(refused.status(), 503, "the user would consent for nothing");
    assert!(
        fixture.sandbox.exchanges().is_empty(),
        "{:?}",
        fixture.sandbox.exchanges()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_gateway_is_quarantined_and_adopted_within_a_second() {
    let (fixture, _) = copied().await;
    fixture.sandbox.clear_records();
    let quarantined = async |wanted: bool| {
        for _ in 0..30 {
            let (_, ready) = fixture.get("/ready", KEY).await;
            if ready.get("quarantined").is_some() == wanted {
                // The process reads the mark within a second.
                pause(Duration::from_millis(1200)).await;
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("quarantined is not {wanted}");
    };
    let said = run(&mut fixture.threelo(&["quarantine"]));
    assert!(said.status.success(), "{}", said.err);
    quarantined(true).await;
    let (status, _) = fixture.refreshed("somebody").await;
    assert_ne!(status, 200);
    assert!(fixture.sandbox.exchanges().is_empty());
    let again = run(&mut fixture.threelo(&["quarantine"]));
    assert!(again.out.contains("already"), "{}", again.out);

    run(&mut fixture.threelo(&["adopt", "--yes"]));
    quarantined(false).await;
    let (status, message) = fixture.refreshed("somebody").await;
    assert_eq!(status, 200, "{message}");
    let again = run(&mut fixture.threelo(&["adopt", "--yes"]));
    assert!(again.out.contains("not quarantined"), "{}", again.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_overwrites_no_file_and_needs_no_key() {
    let (fixture, copy) = copied().await;
    let before = fs::read(&copy).unwrap();
    let said = run(&mut fixture.threelo(&["backup", "copy.db"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("exists"), "{}", said.err);
    assert_eq!(fs::read(&copy).unwrap(), before);

    let key = fixture.folder.path().join("threelo-data/encryption.key");
    fs::rename(&key, key.with_extension("away")).unwrap();
    let said = run(&mut fixture.threelo(&["backup", "second.db"]));
    assert!(said.status.success(), "{}", said.err);
}
