//! Events of a gateway, posted to a receiver in the test process.

use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::{Value, json};
use threelo_sandbox::{Pass, RunningSandbox, Sandbox, SandboxConfig};

use crate::{
    home::Home,
    process::{KEY, Serving, pause, run, threelo},
};

/// A receiver of events.
struct Receiver {
    url: String,
    status: Arc<AtomicU16>,
    got: Arc<Mutex<Vec<(HeaderMap, Value)>>>,
}

impl Receiver {
    async fn answering(status: u16) -> Self {
        let status = Arc::new(AtomicU16::new(status));
        let got = Arc::new(Mutex::new(Vec::new()));
        let (answer, notes) = (status.clone(), got.clone());
        let take = async move |headers: HeaderMap, body: String| {
            let body = serde_json::from_str(&body).unwrap();
            notes.lock().unwrap().push((headers, body));
            StatusCode::from_u16(answer.load(Ordering::SeqCst)).unwrap()
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let router = Router::new().route("/hooks", post(take));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, status, got }
    }

    fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    async fn wait_for(&self, count: usize) {
        until(async || self.got.lock().unwrap().len() >= count).await;
    }
}

/// Waits for another process, up to a minute.
pub(crate) async fn until(holds: impl AsyncFn() -> bool) {
    for _ in 0..600 {
        if holds().await {
            return;
        }
        pause(Duration::from_millis(100)).await;
    }
    panic!("the condition was not met within a minute");
}

fn serve(folder: &Path, sandbox: &RunningSandbox, receiver: &Receiver) -> Serving {
    let (auth, api) = (sandbox.auth_url(), sandbox.api_url());
    Serving::start(
        threelo(folder, &["serve", "--listen", "127.0.0.1:0"])
            .args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api])
            .args(["--webhook-url", &receiver.url])
            .env("THREELO_SECRET_KEY", KEY),
    )
}

/// Creates a connection, which causes an event.
async fn connect(folder: &Path, sandbox: &RunningSandbox, gateway: &Serving) {
    add_integration(folder, sandbox);
    import(sandbox, gateway, "somebody").await;
}

fn add_integration(folder: &Path, sandbox: &RunningSandbox) {
    let app = sandbox.apps().remove(0);
    let mut add = threelo(folder, &["integrations", "add", "jira-cloud"]);
    add.args(["--provider", "jira", "--client-id", &app.client_id]);
    add.args(["--scopes", "read:jira-work offline_access"]);
    let said = run(add.args(["--client-secret", &app.client_secret]));
    assert!(said.status.success(), "{}", said.err);
}

/// Imports a connection. Fails if the gateway does not respond within ten seconds.
async fn import(sandbox: &RunningSandbox, gateway: &Serving, connection: &str) {
    let app = sandbox.apps().remove(0);
    let user = sandbox.users().remove(0).account_id;
    let site = sandbox.sites().remove(0).id;
    let pass = Pass::new(app.client_id, user).sites([site.clone()]);
    let granted = sandbox.grant(pass.scopes(["read:jira-work", "offline_access"]));
    let granted = granted.unwrap();
    let import = json!({
        "provider_config_key": "jira-cloud",
        "connection_id": connection,
        "connection_config": {"cloudId": site},
        "credentials": {
            "type": "OAUTH2",
            "access_token": granted.access_token,
            "refresh_token": granted.refresh_token,
            "expires_at": "2099-01-01T00:00:00Z",
        },
    });
    let imported = reqwest::Client::new()
        .post(format!("{}/connections", gateway.url))
        .bearer_auth(KEY)
        .timeout(Duration::from_secs(10))
        .json(&import);
    let answer = imported.send().await.unwrap();
    assert_eq!(answer.status(), 201, "{}", answer.text().await.unwrap());
}

async fn sandbox() -> RunningSandbox {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Sandbox::start(SandboxConfig::default()).await.unwrap()
}

/// Returns the deliveries of the only event.
fn deliveries(folder: &Path) -> Value {
    let said = run(&mut threelo(folder, &["events", "list", "--json"]));
    let events: Value = serde_json::from_str(&said.out).expect(&said.err);
    events[0]["deliveries"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_survives_the_process_that_could_not_deliver_it() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering(503).await);
    let folder = Home::beside(&sandbox);
    let gateway = serve(folder.path(), &sandbox, &receiver);
    connect(folder.path(), &sandbox, &gateway).await;
    receiver.wait_for(1).await;
    let folder = folder.path();
    until(async || deliveries(folder)[0]["reason"] == "answered 503").await;
    // Kills the process with SIGKILL.
    drop(gateway);
    receiver.answer(204);
    let before = receiver.got.lock().unwrap().len();

    let _again = serve(folder, &sandbox, &receiver);
    receiver.wait_for(before + 1).await;
    until(async || deliveries(folder)[0]["state"] == "delivered").await;
    let got = receiver.got.lock().unwrap().clone();
    assert!(got.iter().all(|(_, body)| *body == got[0].1));
    assert_eq!(got[0].1["operation"], "creation");
    assert_eq!(got[0].1["connectionId"], "somebody");
    assert!(got[0].0.contains_key("x-nango-hmac-sha256"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undelivered_event_is_listed_and_can_be_redelivered() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering(404).await);
    let folder = Home::beside(&sandbox);
    let gateway = serve(folder.path(), &sandbox, &receiver);
    connect(folder.path(), &sandbox, &gateway).await;
    let folder = folder.path();
    until(async || deliveries(folder)[0]["state"] == "failed").await;
    receiver.answer(204);
    let failed = run(&mut threelo(folder, &["events", "list", "--failed"])).out;
    assert!(
        failed.contains("created") && failed.contains("answered 404"),
        "{failed}"
    );

    let said = run(&mut threelo(folder, &["events", "replay", "--failed"]));
    assert_eq!(said.out, "Events to redeliver: 1.\n", "{}", said.err);
    until(async || deliveries(folder)[0]["state"] == "delivered").await;
    let got = receiver.got.lock().unwrap().clone();
    assert_eq!(got.len(), 2);
    assert_eq!(got[0].1, got[1].1);
    let failed = run(&mut threelo(folder, &["events", "list", "--failed"])).out;
    assert!(!failed.contains("created"), "{failed}");
    let unknown = run(&mut threelo(folder, &["events", "replay", "4711"]));
    assert!(
        unknown.err.contains("threelo events list"),
        "{}",
        unknown.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_imports_in_a_row_do_not_block_writes() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering(204).await);
    let folder = Home::beside(&sandbox);
    let gateway = serve(folder.path(), &sandbox, &receiver);
    add_integration(folder.path(), &sandbox);
    for round in 0..4 {
        for number in 0..10 {
            import(&sandbox, &gateway, &format!("user-{round}-{number}")).await;
        }
        receiver.wait_for(10 * (round + 1)).await;
    }
    assert_eq!(gateway.terminate().0.code(), Some(0));
}

#[test]
fn a_webhook_url_without_a_signing_key_is_rejected() {
    let folder = Home::new();
    let arguments = ["serve", "--webhook-url", "https://app.example/hooks"];
    let said = run(&mut threelo(folder.path(), &arguments));
    assert!(
        said.err.contains("THREELO_WEBHOOK_SIGNING_KEY"),
        "{}",
        said.err
    );
}
