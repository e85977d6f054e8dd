//! Operator's commands beside a running gateway: their effect is seen within a second.

use serde_json::Value;

use crate::process::{Household, KEY, run};

#[tokio::test(flavor = "multi_thread")]
async fn an_added_key_is_taken_and_a_removed_one_refused() {
    let house = Household::start().await;
    let said = run(&mut house.threelo(&["keys", "add", "--name", "second", "--json"]));
    let made: Value = serde_json::from_str(&said.out).expect(&said.err);
    let (id, key) = (made["id"].as_str().unwrap(), made["key"].as_str().unwrap());
    house.within_a_second("/integrations", key, 200).await;

    let listed = run(&mut house.threelo(&["keys", "list"])).out;
    assert!(
        listed.contains("second") && !listed.contains(key),
        "{listed}"
    );
    assert!(
        run(&mut house.threelo(&["keys", "rm", id]))
            .status
            .success()
    );
    house.within_a_second("/integrations", key, 401).await;
    let again = run(&mut house.threelo(&["keys", "rm", id]));
    assert!(again.err.contains("threelo keys list"), "{}", again.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_added_integration_is_there_and_a_removed_one_gone() {
    let house = Household::start().await;
    house.within_a_second("/proxy/me", KEY, 404).await;
    house.add_integration();
    house
        .within_a_second("/integrations/jira-cloud", KEY, 200)
        .await;
    let listed = run(&mut house.threelo(&["integrations", "list"])).out;
    assert!(
        listed.contains("jira-cloud") && listed.contains("read:jira-work"),
        "{listed}"
    );
    assert!(
        run(&mut house.threelo(&["integrations", "rm", "jira-cloud", "--yes"]))
            .status
            .success()
    );
    house
        .within_a_second("/integrations/jira-cloud", KEY, 404)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_that_does_not_exist_is_told_at_once() {
    let house = Household::start().await;
    let mut add = house.threelo(&["integrations", "add", "x", "--client-id", "a"]);
    let said = run(add.args(["--client-secret", "b", "--scopes", "delete:jira-work"]));
    assert_eq!(said.status.code(), Some(1));
    for told in [
        "add offline_access",
        "no scope \"delete:jira-work\"",
        "write:jira-work",
    ] {
        assert!(said.err.contains(told), "{}", said.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_connection_is_served_no_more() {
    let house = Household::start().await;
    house.add_integration();
    let id = "somebody";
    house.import(&[id.to_owned()]).await;
    assert_eq!(house.call(id).await.0, 200);
    let removed = run(&mut house.threelo(&["connections", "rm", "jira-cloud", id]));
    assert!(removed.status.success(), "{}", removed.err);
    house.called_within_a_second(id, 400).await;
}
