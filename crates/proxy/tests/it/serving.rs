//! A gateway at work.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use serde_json::Value;

use threelo_leaks::Kind;

use crate::{
    home::Home,
    process::{Household, KEY, Serving, run, threelo},
};

#[test]
fn the_system_can_ask_it_to_stop() {
    let folder = Home::new();
    let gateway = Serving::start(&mut threelo(
        folder.path(),
        &["serve", "--listen", "127.0.0.1:0"],
    ));
    let (status, _) = gateway.terminate();
    assert!(status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_configured_key_replaces_the_one_before() {
    let folder = Home::new();
    let serve = |key: &str| {
        let mut command = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
        command.env("THREELO_SECRET_KEY", key);
        Serving::start(&mut command)
    };
    let other = "another key that the tests chose too";
    folder.secret(Kind::ApiKey, other);
    serve(KEY).terminate();
    let gateway = serve(other);
    let status = |key: &str| {
        let url = format!("{}/integrations", gateway.url);
        let request = plain_client().get(url).bearer_auth(key);
        async move { request.send().await.unwrap().status().as_u16() }
    };
    assert_eq!(status(KEY).await, 401);
    assert_eq!(status(other).await, 200);
}

#[test]
fn settings_come_from_a_file_too() {
    let folder = Home::new();
    let settings = format!("listen = '127.0.0.1:0'\nsecret-key = '{KEY}'\ndata-dir = 'here'");
    std::fs::write(folder.path().join("threelo.toml"), settings).unwrap();
    let gateway = Serving::start(&mut threelo(
        folder.path(),
        &["serve", "--config", "threelo.toml"],
    ));
    gateway.terminate();
    assert!(folder.path().join("here/threelo.db").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_found_in_the_log_without_their_query() {
    let house = Household::start().await;
    house
        .get("/proxy/jira/1/rest/api/3/search/jql?jql=secretive", KEY)
        .await;
    let logs = || run(&mut house.threelo(&["logs", "--json"])).out;
    let mut found = logs();
    for _ in 0..40 {
        if found.contains("search") {
            break;
        }
        crate::process::pause(std::time::Duration::from_millis(100)).await;
        found = logs();
    }
    let records: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(records[0]["answered_by"], "gateway");
    assert!(!found.contains("secretive"), "{found}");
}

#[test]
fn dev_says_on_its_first_line_where_everything_is() {
    let folder = Home::new();
    let mut dev = threelo(folder.path(), &["dev", "--listen", "127.0.0.1:0"]);
    let mut child = dev
        .args(["--sandbox-listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let _ = child.kill();
    let _ = child.wait();
    let told: Value = serde_json::from_str(&line).unwrap();
    let names = "gateway sandbox secret_key integration connection cloud_id site dashboard";
    for name in names.split(' ') {
        assert!(
            told[name].as_str().is_some_and(|text| !text.is_empty()),
            "{name}: {line}"
        );
    }
}

fn plain_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
