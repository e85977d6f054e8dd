//! A running gateway.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Stdio,
};

use serde_json::Value;

use threelo_leaks::Kind;

use crate::{
    home::Home,
    process::{Fixture, KEY, Serving, json_lines, run, threelo},
};

#[test]
fn sigterm_stops_the_gateway() {
    let folder = Home::new();
    let gateway = Serving::start(&mut threelo(
        folder.path(),
        &["serve", "--listen", "127.0.0.1:0"],
    ));
    let (status, _) = gateway.terminate();
    assert!(status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_configured_key_replaces_the_previous_one() {
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
fn settings_can_be_in_a_file() {
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
    let fixture = Fixture::start().await;
    fixture
        .get("/proxy/jira/1/rest/api/3/search/jql?jql=secretive", KEY)
        .await;
    let logs = || run(&mut fixture.threelo(&["logs", "--json"])).out;
    let mut found = logs();
    for _ in 0..40 {
        if found.contains("search") {
            break;
        }
        crate::process::pause(std::time::Duration::from_millis(100)).await;
        found = logs();
    }
    let records = json_lines(&found);
    assert_eq!(records[0]["answered_by"], "gateway");
    assert!(!found.contains("secretive"), "{found}");
}

#[test]
fn the_first_line_of_dev_contains_the_addresses() {
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
    let message: Value = serde_json::from_str(&line).unwrap();
    let names = "gateway sandbox secret_key integration connection cloud_id site dashboard";
    for name in names.split(' ') {
        assert!(
            message[name].as_str().is_some_and(|text| !text.is_empty()),
            "{name}: {line}"
        );
    }
}

#[test]
fn dev_starts_and_only_warns_of_a_proxy_that_the_gateway_cannot_use() {
    let folder = Home::new();
    let proxy = ("ALL_PROXY", "socks5://127.0.0.1:1080");
    let mut dev = threelo(folder.path(), &["dev", "--listen", "127.0.0.1:0"]);
    dev.args(["--sandbox-listen", "127.0.0.1:0"]);
    dev.env(proxy.0, proxy.1);
    dev.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut dev = dev.spawn().unwrap();
    let lines = BufReader::new(dev.stderr.take().unwrap()).lines();
    let mut said = String::new();
    for line in lines.map_while(Result::ok) {
        said.push_str(&line);
        if line.contains("gateway running at") {
            break;
        }
    }
    dev.kill().unwrap();
    dev.wait().unwrap();
    assert!(said.contains("ALL_PROXY"), "{said}");
    assert!(said.contains("gateway running at"), "{said}");
    // A gateway of real connections would send their tokens another way than its operator asked for.
    let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let said = run(serve.env(proxy.0, proxy.1));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("ALL_PROXY"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_callers_are_served_within_256_open_files() {
    let folder = Home::new();
    let plain = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let mut limited = std::process::Command::new("sh");
    limited
        .args(["-c", "ulimit -n 256; exec \"$@\"", "sh"])
        .arg(plain.get_program())
        .args(plain.get_args())
        .current_dir(folder.path())
        .env("THREELO_SECRET_KEY", KEY)
        .env("THREELO_LOG", "warn,threelo_proxy=info");
    let gateway = Serving::start(&mut limited);
    assert!(
        gateway.startup_log.contains("80 concurrent connections"),
        "{}",
        gateway.startup_log
    );
    let callers = (0..200).map(|_| {
        let (http, url) = (plain_client(), format!("{}/integrations", gateway.url));
        async move {
            for _ in 0..5 {
                let ask = || http.get(&url).bearer_auth(KEY).send();
                let answer = match ask().await {
                    // To make room, connections are closed between two requests. A client that sends its next one at that
                    // moment has to send it again.
                    Err(error) if error.is_request() => ask().await,
                    answer => answer,
                };
                assert_eq!(answer.unwrap().status(), 200);
            }
        }
    });
    futures_util::future::join_all(callers).await;
}

#[test]
fn a_second_signal_ends_a_gateway_that_waits_for_a_call() {
    let folder = Home::new();
    let mut serve = threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let gateway = Serving::start(serve.env("THREELO_SECRET_KEY", KEY));
    let address = gateway.url.trim_start_matches("http://").to_owned();
    // The gateway reads the body, so the call is in progress until the drain timeout.
    let mut call = TcpStream::connect(&address).unwrap();
    let head = format!(
        "POST /integrations HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {KEY}\r\n\
         Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n"
    );
    call.write_all(head.as_bytes()).unwrap();
    let mut asked = [0; 12];
    call.read_exact(&mut asked).unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100");
    gateway.ask_to_stop();
    while TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    let (status, _) = gateway.terminate();
    assert_eq!(status.code(), Some(1), "it waited for the call to end");
}

fn plain_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_gateway_stops_without_a_warning() {
    let mut fixture = Fixture::start().await;
    fixture.stop();
    let warnings: Vec<_> = fixture.gateway.last_lines();
    let warnings: Vec<_> = warnings
        .iter()
        .filter(|line| line.contains("WARN"))
        .collect();
    assert!(warnings.is_empty(), "{warnings:?}");
}
