//! Runs the tests in JavaScript, each file as one test.

use std::process::Command;

use threelo_e2e::requirements::{
    Requirement::{self, Chromium, Node, Packages},
    are_met, chromium, node_folder,
};

use crate::THREELO;

#[test]
fn the_node_sdk_works_unmodified() {
    run("@nangohq/node", "sdk.test.mjs", &[Node, Packages]);
}

#[test]
fn the_node_sdk_accepts_the_signature_of_events() {
    run("@nangohq/node", "events.test.mjs", &[Node, Packages]);
}

#[test]
fn the_clients_from_npm_work_unmodified() {
    run(
        "jira.js and confluence.js",
        "clients.test.mjs",
        &[Node, Packages],
    );
}

#[test]
fn a_user_connects_with_a_browser() {
    run(
        "connect page in a browser",
        "browser.test.mjs",
        &[Node, Packages, Chromium],
    );
}

#[test]
fn a_newcomer_sets_up_a_gateway_in_the_dashboard() {
    run(
        "dashboard in a browser",
        "dashboard.test.mjs",
        &[Node, Packages, Chromium],
    );
}

#[test]
fn operators_sign_in_at_an_openid_connect_provider() {
    run(
        "oidc-provider in a browser",
        "sign-on.test.mjs",
        &[Node, Packages, Chromium],
    );
}

#[test]
fn the_frontend_sdk_works_unmodified() {
    run(
        "@nangohq/frontend in a browser",
        "popup.test.mjs",
        &[Node, Packages, Chromium],
    );
}

#[test]
fn the_hosted_page_of_the_frontend_sdk_works_unmodified() {
    run(
        "openConnectUI of @nangohq/frontend in a browser",
        "connect-ui.test.mjs",
        &[Node, Packages, Chromium],
    );
}

fn run(journey: &str, file: &str, requirements: &[Requirement]) {
    if !are_met(journey, requirements) {
        return;
    }
    let mut node = Command::new("node");
    node.args([
        "--test",
        "--test-reporter=spec",
        "--test-timeout=600000",
        file,
    ])
    .current_dir(node_folder());
    node.env("THREELO_BIN", THREELO);
    if let Some(chromium) = chromium() {
        node.env("CHROMIUM", chromium);
    }
    let output = node.output().expect("node was found a moment ago");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // A file without tests succeeds as well.
    assert!(!said.contains("tests 0"), "{file} ran no test");
}
