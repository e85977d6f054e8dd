//! A copy of a database renews nothing until it is adopted. The log of the simulated cloud is the
//! judge.

use std::{fs, path::PathBuf, time::Duration};

use crate::{
    grants::SITES,
    home::Home,
    process::{Household, KEY, Serving, pause, run, threelo},
};

/// A house with a connection, whose database is copied.
async fn copied() -> (Household, PathBuf) {
    let house = Household::start().await;
    house.add_integration();
    house.import(&["somebody".to_owned()]).await;
    let said = run(&mut house.threelo(&["backup", "copy.db"]));
    assert!(said.status.success(), "{}", said.err);
    assert!(said.err.contains("threelo adopt"), "{}", said.err);
    let copy = house.folder.path().join("copy.db");
    (house, copy)
}

/// The folder of a gateway that has the copy and the key of the original.
fn restored(house: &Household, copy: &PathBuf) -> Home {
    let home = Home::beside(&house.sandbox);
    let data = home.path().join("threelo-data");
    fs::create_dir(&data).unwrap();
    fs::copy(copy, data.join("threelo.db")).unwrap();
    let key = house.folder.path().join("threelo-data/encryption.key");
    fs::copy(key, data.join("encryption.key")).unwrap();
    home
}

/// The original is stopped, and a gateway started on the copy.
async fn moved_to_the_copy() -> (Household, Home) {
    let (mut house, copy) = copied().await;
    let home = restored(&house, &copy);
    let (auth, api) = (house.sandbox.auth_url(), house.sandbox.api_url());
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    serve.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
    let gateway = Serving::start(serve.env("THREELO_SECRET_KEY", KEY));
    std::mem::replace(&mut house.gateway, gateway).terminate();
    house.sandbox.clear_records();
    (house, home)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_makes_no_token_call_until_it_is_adopted_and_renews_afterwards() {
    let (house, home) = moved_to_the_copy().await;
    let (status, ready) = house.get("/ready", KEY).await;
    assert_eq!((status, &ready["quarantined"]), (200, &true.into()));
    let (status, _) = house.get(SITES, KEY).await;
    assert_eq!(status, 200, "the access token is still good");

    let (status, told) = house.refreshed("somebody").await;
    assert_ne!(status, 200, "{told}");
    assert!(told.to_string().contains("threelo adopt"), "{told}");
    house.sandbox.advance(Duration::from_secs(2 * 60 * 60));
    let (status, _) = house.get(SITES, KEY).await;
    assert_ne!(status, 200, "the access token is over");
    // Long enough for whatever works in the background to have tried.
    pause(Duration::from_secs(7)).await;
    assert!(
        house.sandbox.exchanges().is_empty(),
        "{:?}",
        house.sandbox.exchanges()
    );

    let said = run(&mut threelo(home.path(), &["adopt"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("--yes"), "{}", said.err);
    assert!(house.sandbox.exchanges().is_empty());

    let said = run(&mut threelo(home.path(), &["adopt", "--yes"]));
    assert!(said.status.success(), "{}", said.err);
    let mut renewed = house.get(SITES, KEY).await;
    for _ in 0..120 {
        if renewed.0 == 200 {
            break;
        }
        pause(Duration::from_millis(500)).await;
        renewed = house.get(SITES, KEY).await;
    }
    assert_eq!(renewed.0, 200, "{}", renewed.1);
    assert_eq!(house.sandbox.exchanges().len(), 1);
    let (_, ready) = house.get("/ready", KEY).await;
    assert_eq!(ready.get("quarantined"), None, "{ready}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_connects_on_a_copy() {
    let (house, _home) = moved_to_the_copy().await;
    let sessions = format!("{}/connect/sessions", house.gateway.url);
    let session = house.http.post(sessions).bearer_auth(KEY);
    let session = session.json(&serde_json::json!({"end_user": {"id": "u-1"}}));
    let refused = session.send().await.unwrap();
    assert_eq!(refused.status(), 503, "the user would consent for nothing");
    assert!(
        house.sandbox.exchanges().is_empty(),
        "{:?}",
        house.sandbox.exchanges()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_gateway_is_quarantined_and_adopted_within_a_second() {
    let (house, _) = copied().await;
    house.sandbox.clear_records();
    let quarantined = async |wanted: bool| {
        for _ in 0..30 {
            let (_, ready) = house.get("/ready", KEY).await;
            if ready.get("quarantined").is_some() == wanted {
                // The process itself learns within the second.
                pause(Duration::from_millis(1200)).await;
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("quarantined is not {wanted}");
    };
    let said = run(&mut house.threelo(&["quarantine"]));
    assert!(said.status.success(), "{}", said.err);
    quarantined(true).await;
    let (status, _) = house.refreshed("somebody").await;
    assert_ne!(status, 200);
    assert!(house.sandbox.exchanges().is_empty());
    let again = run(&mut house.threelo(&["quarantine"]));
    assert!(again.out.contains("already"), "{}", again.out);

    run(&mut house.threelo(&["adopt", "--yes"]));
    quarantined(false).await;
    let (status, told) = house.refreshed("somebody").await;
    assert_eq!(status, 200, "{told}");
    let again = run(&mut house.threelo(&["adopt", "--yes"]));
    assert!(again.out.contains("not quarantined"), "{}", again.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_takes_the_place_of_no_file_and_needs_no_key() {
    let (house, copy) = copied().await;
    let before = fs::read(&copy).unwrap();
    let said = run(&mut house.threelo(&["backup", "copy.db"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("exists"), "{}", said.err);
    assert_eq!(fs::read(&copy).unwrap(), before);

    let key = house.folder.path().join("threelo-data/encryption.key");
    fs::rename(&key, key.with_extension("away")).unwrap();
    let said = run(&mut house.threelo(&["backup", "second.db"]));
    assert!(said.status.success(), "{}", said.err);
}
