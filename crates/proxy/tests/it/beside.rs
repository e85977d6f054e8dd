//! CLI commands while a gateway runs: they take effect within a second.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    home::Home,
    process::{Fixture, KEY, json_lines, pause, run, threelo},
};

#[tokio::test(flavor = "multi_thread")]
async fn an_added_key_is_accepted_and_a_removed_one_rejected() {
    let fixture = Fixture::start().await;
    let said = run(&mut fixture.threelo(&["keys", "add", "--name", "second", "--json"]));
    let made: Value = serde_json::from_str(&said.out).expect(&said.err);
    let (id, key) = (made["id"].as_str().unwrap(), made["key"].as_str().unwrap());
    fixture.within_a_second("/integrations", key, 200).await;

    let listed = run(&mut fixture.threelo(&["keys", "list"])).out;
    assert!(
        listed.contains("second") && !listed.contains(key),
        "{listed}"
    );
    assert!(
        run(&mut fixture.threelo(&["keys", "rm", id]))
            .status
            .success()
    );
    fixture.within_a_second("/integrations", key, 401).await;
    let again = run(&mut fixture.threelo(&["keys", "rm", id]));
    assert!(again.err.contains("threelo keys list"), "{}", again.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_can_do_only_what_its_permissions_allow() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let mut add = fixture.threelo(&["keys", "add", "--name", "reader", "--json"]);
    let said = run(add.args(["--permission", "environment:connections:*"]));
    let made: Value = serde_json::from_str(&said.out).expect(&said.err);
    assert_eq!(made["permissions"], json!(["environment:connections:*"]));
    let key = made["key"].as_str().unwrap();
    fixture.within_a_second("/connections", key, 200).await;
    fixture.within_a_second("/integrations", key, 403).await;
    fixture.within_a_second("/proxy/me", key, 403).await;

    // Records are written shortly after the response.
    let mut logged = Value::Null;
    for _ in 0..100 {
        let said = run(&mut fixture.threelo(&["logs", "--json"]));
        logged = json_lines(&said.out).into();
        if logged[0]["api_key"] == made["id"] {
            break;
        }
        pause(Duration::from_millis(50)).await;
    }
    assert_eq!(logged[0]["api_key"], made["id"]);
    assert_eq!(logged[0]["api_key_name"], "reader");
    let logged = run(&mut fixture.threelo(&["logs"])).out;
    assert!(logged.contains("reader"), "{logged}");
}

#[tokio::test]
async fn an_unknown_permission_is_rejected() {
    let home = Home::new();
    let said = run(&mut threelo(
        home.path(),
        &["keys", "add", "--permission", "connections:read"],
    ));
    assert!(!said.status.success());
    assert!(
        said.err.contains("environment:connections:read"),
        "{}",
        said.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_key_and_its_successor_are_valid_together_until_the_old_one_is_revoked() {
    let fixture = Fixture::start().await;
    let mut add = fixture.threelo(&["keys", "add", "--name", "app", "--json"]);
    let said = run(add.args(["--permission", "environment:integrations:list"]));
    let old: Value = serde_json::from_str(&said.out).expect(&said.err);
    let mut rotate = fixture.threelo(&["keys", "rotate", "app", "--json"]);
    let said = run(rotate.args(["--keep-old-for", "2h"]));
    let new: Value = serde_json::from_str(&said.out).expect(&said.err);
    assert_eq!(new["permissions"], old["permissions"]);
    let key = |made: &Value| made["key"].as_str().unwrap().to_owned();
    for made in [&old, &new] {
        fixture
            .within_a_second("/integrations", &key(made), 200)
            .await;
    }
    let listed = run(&mut fixture.threelo(&["keys", "list", "--json"])).out;
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let of = |made: &Value| {
        let keys = listed.as_array().unwrap().iter();
        keys.clone().find(|key| key["id"] == made["id"]).unwrap()
    };
    assert!(of(&old)["expires_at"].is_string());
    assert_eq!(of(&new)["expires_at"], Value::Null);

    let ambiguous = run(&mut fixture.threelo(&["keys", "rm", "app"]));
    let ids = [&old, &new].map(|made| made["id"].as_str().unwrap());
    assert!(
        ids.iter().all(|id| ambiguous.err.contains(id)),
        "{}",
        ambiguous.err
    );
    assert!(
        run(&mut fixture.threelo(&["keys", "rm", ids[0]]))
            .status
            .success()
    );
    fixture
        .within_a_second("/integrations", &key(&old), 401)
        .await;
    fixture
        .within_a_second("/integrations", &key(&new), 200)
        .await;

    // Without a grace period, the old key ends immediately.
    let mut rotate = fixture.threelo(&["keys", "rotate", "app", "--json"]);
    assert!(run(rotate.args(["--keep-old-for", "0s"])).status.success());
    fixture
        .within_a_second("/integrations", &key(&new), 401)
        .await;
    let listed = run(&mut fixture.threelo(&["keys", "list", "--all"])).out;
    for state in ["valid", "expired", "revoked"] {
        assert!(listed.contains(state), "{state}: {listed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_use_of_a_key_is_stored_when_the_gateway_stops() {
    let mut fixture = Fixture::start().await;
    let said = run(&mut fixture.threelo(&["keys", "add", "--name", "app"]));
    let key = said.out.trim();
    fixture.within_a_second("/integrations", key, 200).await;
    fixture.stop();
    let listed = run(&mut fixture.threelo(&["keys", "list", "--json"]));
    let listed: Value = serde_json::from_str(&listed.out).expect(&listed.err);
    let used = listed.as_array().unwrap().iter();
    let used: Vec<_> = used.filter(|key| key["last_used_at"].is_string()).collect();
    assert_eq!(used.len(), 1, "{listed}");
    assert_eq!(used[0]["name"], "app");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_configured_key_cannot_be_rotated_by_a_command() {
    let fixture = Fixture::start().await;
    let said = run(&mut fixture.threelo(&["keys", "rotate", "from the configuration"]));
    assert!(!said.status.success());
    assert!(said.err.contains("THREELO_SECRET_KEY"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn added_and_removed_integrations_take_effect() {
    let fixture = Fixture::start().await;
    fixture.within_a_second("/proxy/me", KEY, 404).await;
    fixture.add_integration();
    fixture
        .within_a_second("/integrations/jira-cloud", KEY, 200)
        .await;
    let listed = run(&mut fixture.threelo(&["integrations", "list"])).out;
    assert!(
        listed.contains("jira-cloud") && listed.contains("read:jira-work"),
        "{listed}"
    );
    assert!(
        run(&mut fixture.threelo(&["integrations", "rm", "jira-cloud", "--yes"]))
            .status
            .success()
    );
    fixture
        .within_a_second("/integrations/jira-cloud", KEY, 404)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_scope_is_reported_immediately() {
    let fixture = Fixture::start().await;
    let mut add = fixture.threelo(&["integrations", "add", "x", "--client-id", "a"]);
    let said = run(add.args(["--client-secret", "b", "--scopes", "delete:jira-work"]));
    assert_eq!(said.status.code(), Some(1));
    for message in [
        "add offline_access",
        "no scope \"delete:jira-work\"",
        "write:jira-work",
    ] {
        assert!(said.err.contains(message), "{}", said.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_connection_is_no_longer_served() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let id = "somebody";
    fixture.import(&[id.to_owned()]).await;
    assert_eq!(fixture.call(id).await.0, 200);
    let removed = run(&mut fixture.threelo(&["connections", "rm", "jira-cloud", id]));
    assert!(removed.status.success(), "{}", removed.err);
    fixture.called_within_a_second(id, 400).await;
}
