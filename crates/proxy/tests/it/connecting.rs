//! `threelo connect`: a link, a user who opens it, and the connection that comes of it.

use std::process::{Child, Stdio};

use serde_json::Value;
use threelo_sandbox::Consent;

use crate::{
    page::walk_through,
    process::{Household, KEY, first_link},
};

/// Begins to connect "somebody".
fn connect(house: &Household, more: &[&str]) -> Child {
    let mut command = house.threelo(&["connect", "jira-cloud", "--connection", "somebody"]);
    command
        .args(["--domain", "ACME", "--json"])
        .args(more)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What it shows at its end.
fn shown(child: Child) -> Value {
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_is_connected_from_the_command_line() {
    let house = Household::start().await;
    house.add_integration();
    let mut child = connect(&house, &[]);
    let link = first_link(&mut child);
    let page = walk_through(&house, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());

    assert_eq!(shown(child)["config"]["domain"], "acme.atlassian.net");
    let path = "/proxy/oauth/token/accessible-resources";
    let (status, sites) = house.get(path, KEY).await;
    assert_eq!(status, 200, "{sites}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_account_takes_a_connection_over_only_where_that_is_allowed() {
    let house = Household::start().await;
    house.add_integration();
    let mut first = connect(&house, &[]);
    let link = first_link(&mut first);
    walk_through(&house, &link).await;
    let before = shown(first)["config"]["accountId"].clone();

    house.sandbox.set_consent(Consent::Auto {
        account_id: house.sandbox.users().pop().unwrap().account_id,
        sites: Vec::new(),
    });
    let mut refused = connect(&house, &[]);
    let link = first_link(&mut refused);
    let page = walk_through(&house, &link).await;
    assert!(page.status().is_client_error(), "{}", page.status());
    refused.kill().unwrap();
    refused.wait().unwrap();

    let mut allowed = connect(&house, &["--allow-other-account"]);
    let link = first_link(&mut allowed);
    let page = walk_through(&house, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());
    assert_ne!(shown(allowed)["config"]["accountId"], before);
}
