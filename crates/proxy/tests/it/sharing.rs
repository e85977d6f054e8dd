//! Several gateways with one Postgres database.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Duration,
};

use futures_util::StreamExt;
use serde_json::Value;
use threelo_leaks::Kind;
use threelo_test_postgres::{Database, Server};

use crate::{
    home::Home,
    process::{KEY, Serving, pause, run, threelo},
};

const ENCRYPTION_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Returns a folder, and a database whose password must not appear in the folder.
async fn shared() -> Option<(Home, Database)> {
    let server = Server::shared("gateways over one Postgres")?;
    let (home, database) = (Home::new(), server.fresh_database().await);
    home.secret(Kind::EncryptionKey, ENCRYPTION_KEY);
    Some((home, database))
}

fn password(database: &Database) -> String {
    let url = database.url();
    let start = url.split('@').next().unwrap();
    start.rsplit(':').next().unwrap().to_owned()
}

fn over(home: &Home, database: &Database, arguments: &[&str]) -> Command {
    let mut command = threelo(home.path(), arguments);
    command.env("THREELO_DATABASE", database.url());
    command
}

fn serve(home: &Home, database: &Database, data_dir: &str) -> Serving {
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--data-dir", data_dir];
    let mut command = over(home, database, &arguments);
    command
        .env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY)
        .env("THREELO_SECRET_KEY", KEY);
    Serving::start(&mut command)
}

async fn status(gateway: &Serving, key: &str) -> u16 {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::new();
    let request = http
        .get(format!("{}/integrations", gateway.url))
        .bearer_auth(key);
    request.send().await.unwrap().status().as_u16()
}

async fn within_a_second(gateway: &Serving, key: &str, wanted: u16) {
    let mut last = 0;
    for _ in 0..20 {
        last = status(gateway, key).await;
        if last == wanted {
            return;
        }
        pause(Duration::from_millis(50)).await;
    }
    panic!("{} still answers {last} instead of {wanted}", gateway.url);
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_take_effect_in_every_gateway_within_a_second() {
    let Some((home, database)) = shared().await else {
        return;
    };
    let gateways = [
        serve(&home, &database, "one"),
        serve(&home, &database, "two"),
    ];
    for gateway in &gateways {
        assert_eq!(status(gateway, KEY).await, 200);
    }
    let mut list = over(&home, &database, &["keys", "list", "--json"]);
    let listed = run(list.env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY));
    assert!(listed.status.success(), "{}", listed.err);
    let listed: Value = serde_json::from_str(&listed.out).unwrap();
    let id = listed[0]["id"].as_str().unwrap();
    let mut rm = over(&home, &database, &["keys", "rm", id]);
    rm.env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY);
    let removed = run(&mut rm);
    assert!(removed.status.success(), "{}", removed.err);
    for gateway in &gateways {
        within_a_second(gateway, KEY, 401).await;
    }
    for gateway in gateways {
        let password = password(&database);
        assert!(
            !gateway.startup_log.contains(&password),
            "{}",
            gateway.startup_log
        );
        let (status, out) = gateway.terminate();
        assert!(status.success());
        assert!(!out.contains(&password), "{out}");
    }
}

#[tokio::test]
async fn a_shared_database_needs_a_configured_key() {
    let Some((home, database)) = shared().await else {
        return;
    };
    let said = run(&mut over(
        &home,
        &database,
        &["serve", "--listen", "127.0.0.1:0"],
    ));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("THREELO_ENCRYPTION_KEY"), "{}", said.err);
    assert!(!said.err.contains(&password(&database)), "{}", said.err);
}

#[test]
fn the_error_about_an_unreachable_server_does_not_contain_the_password() {
    let home = Home::new();
    let mut command = threelo(home.path(), &["keys", "list"]);
    command.env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY).env(
        "THREELO_DATABASE",
        "postgres://me:hunter2@127.0.0.1:1/threelo",
    );
    let said = run(&mut command);
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("127.0.0.1:1"), "{}", said.err);
    assert!(!said.err.contains("hunter2"), "{}", said.err);
}

#[tokio::test]
async fn a_command_on_an_empty_database_reports_that_there_is_no_vault() {
    let Some((home, database)) = shared().await else {
        return;
    };
    let mut list = over(&home, &database, &["keys", "list"]);
    let said = run(list.env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("threelo serve"), "{}", said.err);
    assert!(!said.err.contains(&password(&database)), "{}", said.err);
}

#[tokio::test]
async fn connect_on_a_shared_database_warns_when_no_gateway_answers() {
    let Some((home, database)) = shared().await else {
        return;
    };
    let mut gateway = serve(&home, &database, "one");
    let url = gateway.url.clone();
    let threelo = |arguments: &[&str]| {
        let mut command = over(&home, &database, arguments);
        command
            .env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY)
            .env("THREELO_PUBLIC_URL", &url)
            .env("THREELO_CLIENT_SECRET", "b")
            .env("THREELO_LOG", "warn");
        command
    };
    let mut add = threelo(&["integrations", "add", "jira", "--client-id", "a"]);
    let said = run(add.args(["--scopes", "read:jira-work offline_access"]));
    assert!(said.status.success(), "{}", said.err);
    let first_lines = |count| {
        let mut connect = threelo(&["connect", "jira"]);
        let mut child = connect.stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let lines: Vec<_> = lines.take(count).map(Result::unwrap).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        lines.join("\n")
    };
    let answered = first_lines(1);
    assert!(answered.contains("Open this link"), "{answered}");
    gateway.ask_to_stop();
    gateway.ended();
    let alone = first_lines(2);
    assert!(alone.contains("warning: no gateway answers at"), "{alone}");
    assert!(alone.contains("Open this link"), "{alone}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_popup_that_waits_at_one_gateway_gets_the_outcome_of_a_flow_at_another() {
    let Some((home, database)) = shared().await else {
        return;
    };
    let gateways = [
        serve(&home, &database, "one"),
        serve(&home, &database, "two"),
    ];
    let mut add = over(
        &home,
        &database,
        &["integrations", "add", "jira", "--client-id", "a"],
    );
    add.args(["--scopes", "read:jira-work offline_access"])
        .env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY)
        .env("THREELO_PUBLIC_URL", &gateways[0].url)
        .env("THREELO_CLIENT_SECRET", "b");
    let said = run(&mut add);
    assert!(said.status.success(), "{}", said.err);
    let [one, two] = &gateways;

    let socket = one.url.replacen("http", "ws", 1);
    let (mut socket, _) = tokio_tungstenite::connect_async(socket).await.unwrap();
    let mut next = async || -> Value {
        let message = tokio::time::timeout(Duration::from_secs(20), socket.next()).await;
        let message = message.unwrap().unwrap().unwrap();
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    };
    let name = next().await["ws_client_id"].as_str().unwrap().to_owned();
    let http = reqwest::Client::new();
    let session = http
        .post(format!("{}/connect/sessions", two.url))
        .bearer_auth(KEY)
        .json(&serde_json::json!({"tags": {"end_user_id": "u-1"}}));
    let session: Value = session.send().await.unwrap().json().await.unwrap();
    let token = session["data"]["token"].as_str().unwrap();
    home.secret(Kind::SessionToken, token);
    let begin = format!(
        "{}/oauth/connect/jira?connect_session_token={token}&ws_client_id={name}&params[domain]=not%20a%20host!",
        two.url
    );
    let page = http.get(begin).send().await.unwrap();
    assert_eq!(page.status(), 400);
    let outcome = next().await;
    assert_eq!(outcome["message_type"], "error");
    assert_eq!(outcome["error_type"], "url_param_err");
}
