//! `threelo connect`: prints a link, waits for a user to open it, and shows the connection.

use std::process::{Child, Stdio};

use serde_json::Value;
use threelo_sandbox::Consent;

use crate::{
    page::complete_flow,
    process::{Fixture, KEY, first_link},
};

/// Starts `threelo connect` for the connection "somebody".
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

/// Waits for the command, and returns its output.
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
    let page = complete_flow(&fixture, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());

    assert_eq!(
        shown(child)["connection_config"]["domain"],
        "acme.atlassian.net"
    );
    let path = "/proxy/oauth/token/accessible-resources";
    let (status, sites) = fixture.get(path, KEY).await;
    assert_eq!(status, 200, "{sites}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_account_replaces_a_connection_only_if_that_is_allowed() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let mut first = connect(&fixture, &[]);
    let link = first_link(&mut first);
    complete_flow(&fixture, &link).await;
    let before = shown(first)["connection_config"]["accountId"].clone();

    fixture.sandbox.set_consent(Consent::Auto {
        account_id: fixture.sandbox.users().pop().unwrap().account_id,
        sites: Vec::new(),
    });
    let mut refused = connect(&fixture, &[]);
    let link = first_link(&mut refused);
    let page = complete_flow(&fixture, &link).await;
    assert!(page.status().is_client_error(), "{}", page.status());
    refused.kill().unwrap();
    refused.wait().unwrap();

    let mut allowed = connect(&fixture, &["--allow-other-account"]);
    let link = first_link(&mut allowed);
    let page = complete_flow(&fixture, &link).await;
    assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());
    assert_ne!(shown(allowed)["connection_config"]["accountId"], before);
}
