//! The curl call that Nango's Atlassian page prints.

use std::process::Command;

use serde_json::Value;
use threelo_e2e::{
    processes::Dev,
    requirements::{Requirement::Curl, are_met},
};
use threelo_leaks::{Kind, Leftovers};

use crate::THREELO;

#[tokio::test]
async fn the_curl_call_with_three_headers_lists_the_sites() {
    if !are_met("curl on accessible-resources", &[Curl]) {
        return;
    }
    let left = Leftovers::of("curl");
    let dev = Dev::start(THREELO, left.path()).await.unwrap();
    left.secret(Kind::ApiKey, dev.text("secret_key"));
    let output = Command::new("curl")
        .args([
            "--silent",
            "--show-error",
            "--fail-with-body",
            "--noproxy",
            "*",
        ])
        .arg(format!(
            "{}/proxy/oauth/token/accessible-resources",
            dev.text("gateway")
        ))
        .args([
            "-H",
            &format!("Authorization: Bearer {}", dev.text("secret_key")),
        ])
        .args([
            "-H",
            &format!("Provider-Config-Key: {}", dev.text("integration")),
        ])
        .args(["-H", &format!("Connection-Id: {}", dev.text("connection"))])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let sites: Value = serde_json::from_str(&said).unwrap();
    let ids: Vec<&str> = sites
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|s| s["id"].as_str())
        .collect();
    assert!(ids.contains(&dev.text("cloud_id")), "{said}");
}
