//! `threelo connect`: a link, a user who opens it, and the connection that comes of it.

use std::process::{Child, Stdio};

use serde_json::Value;
use threelo_sandbox::Consent;

use crate::{
    page::walk_through,
    process::{Fixture, KEY, first_link},
};

/// Begins to connect "somebody".
fn connect(fixture: &Fixture, more: &[&str]) -> Child {
    let mut command = fixture.threelo(&["connect", "jira-cloud", "--connection", "somebody"]);
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
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let mut child = connect(&fixture, &[]);
    let link = first_link(&mut child);
    let page = walk_through(&fixture, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());

    assert_eq!(shown(child)["config"]["domain"], "acme.atlassian.net");
    let path = "/proxy/oauth/token/accessible-resources";
    let (status, sites) = fixture.get(path, KEY).await;
    assert_eq!(status, 200, "{sites}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_account_takes_a_connection_over_only_where_that_is_allowed() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let mut first = connect(&fixture, &[]);
    let link = first_link(&mut first);
    walk_through(&fixture, &link).await;
    let before = shown(first)["config"]["accountId"].clone();

    fixture.sandbox.set_consent(Consent::Auto {
        account_id: fixture.sandbox.users().pop().unwrap().account_id,
        sites: Vec::new(),
    });
    let mut refused = connect(&fixture, &[]);
    let link = first_link(&mut refused);
    let page = walk_through(&fixture, &link).await;
    assert!(page.status().is_client_error(), "{}", page.status());
    refused.kill().unwrap();
    refused.wait().unwrap();

    let mut allowed = connect(&fixture, &["--allow-other-account"]);
    let link = first_link(&mut allowed);
    let page = walk_through(&fixture, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());
    assert_ne!(shown(allowed)["config"]["accountId"], before);
}
