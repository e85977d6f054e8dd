//! A gateway in a network that reaches Atlassian only through an HTTP proxy, as docs/outgoing-calls.md describes.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use threelo_e2e::processes::Process;
use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::{App, Pass, RunningSandbox, Sandbox, SandboxConfig, Site, User};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::THREELO;

const KEY: &str = "outgoing-proxy-key-0123456789abcdef0123456789";
const CLIENT: &str = "outgoing-client";
const SECRET: &str = "outgoing-client-secret";
const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
/// Only the proxy knows these hosts: names below `.invalid` never resolve.
const AUTH: &str = "auth.atlassian.invalid";
const API: &str = "api.atlassian.invalid";

/// The first request of each connection through the proxy: its method, its host and its path.
type Requests = Arc<Mutex<Vec<String>>>;

/// Starts an HTTP proxy that knows these hosts, and records what arrives.
async fn proxy(hosts: BTreeMap<&'static str, SocketAddr>) -> (SocketAddr, Requests) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Requests::default();
    let recorded = requests.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (hosts, recorded) = (hosts.clone(), recorded.clone());
            tokio::spawn(async move {
                // The gateway sees a closed connection as a failure.
                let _ = relay(stream, &hosts, &recorded).await;
            });
        }
    });
    (address, requests)
}

/// Forwards one connection: a tunnel, or requests whose line names the whole URL.
async fn relay(
    mut stream: TcpStream,
    hosts: &BTreeMap<&'static str, SocketAddr>,
    requests: &Requests,
) -> std::io::Result<()> {
    let first = head(&mut stream).await?;
    let mut words = first.split(' ');
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let authority = target.trim_start_matches("http://");
    let host = authority.split(['/', ':']).next().unwrap();
    let Some(upstream) = hosts.get(host) else {
        return stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n").await;
    };
    let request = match method {
        "CONNECT" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            head(&mut stream).await?
        }
        _ => first.clone(),
    };
    let (method, path) = request.split_once(' ').unwrap();
    let path = path.trim_start_matches("http://").trim_start_matches(host);
    let path = path.split([' ', '?']).next().unwrap();
    requests
        .lock()
        .unwrap()
        .push(format!("{method} {host}{path}"));
    let mut upstream = TcpStream::connect(upstream).await?;
    upstream.write_all(request.as_bytes()).await?;
    copy_bidirectional(&mut stream, &mut upstream).await?;
    Ok(())
}

/// Reads the head of a request, and nothing of what follows.
async fn head(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8(head).unwrap())
}

/// A gateway whose only way to the sandbox is the proxy.
struct World {
    _left: Leftovers,
    sandbox: RunningSandbox,
    _gateway: Process,
    address: String,
    requests: Requests,
    http: reqwest::Client,
}

impl World {
    async fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let left = Leftovers::of("outgoing-proxy");
        left.secret(Kind::ApiKey, KEY);
        left.secret(Kind::ClientSecret, SECRET);
        let config = SandboxConfig::empty()
            .app(App::new(
                CLIENT,
                SECRET,
                "http://127.0.0.1:1/oauth/callback",
            ))
            .site(Site::new(SITE, "acme").members(["712020:one".to_owned()]))
            .user(User::new("712020:one", "Somebody", "somebody@acme.example"));
        let sandbox = Sandbox::start(config).await.unwrap();
        let address = |url: &str| url.trim_start_matches("http://").parse().unwrap();
        let hosts = BTreeMap::from([
            (AUTH, address(&sandbox.auth_url())),
            (API, address(&sandbox.api_url())),
        ]);
        let (proxy, requests) = proxy(hosts).await;
        let data = left.path().join("data").display().to_string();
        let (proxy, auth, api) = (
            format!("http://{proxy}"),
            format!("http://{AUTH}"),
            format!("http://{API}"),
        );
        let variables = [
            // The name in lower case takes precedence. HTTP clients that read these variables themselves decide
            // otherwise, and would find a port where nothing listens.
            ("http_proxy", proxy.as_str()),
            ("HTTP_PROXY", "http://127.0.0.1:9"),
            ("THREELO_DATA_DIR", data.as_str()),
            ("THREELO_LISTEN", "127.0.0.1:0"),
            ("THREELO_SECRET_KEY", KEY),
            ("THREELO_ATLASSIAN_AUTH_URL", auth.as_str()),
            ("THREELO_ATLASSIAN_API_URL", api.as_str()),
        ];
        let mut gateway =
            Process::start(THREELO, "gateway", &["serve"], &variables, left.path()).unwrap();
        let address = gateway.listens().await.unwrap();
        Self {
            _left: left,
            sandbox,
            _gateway: gateway,
            address,
            requests,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        }
    }

    async fn get(&self, path: &str) -> Value {
        let request = self.http.get(format!("{}{path}", self.address));
        self.answer(request).await
    }

    async fn post(&self, path: &str, body: &Value) -> Value {
        let request = self.http.post(format!("{}{path}", self.address));
        self.answer(request.json(body)).await
    }

    async fn answer(&self, request: reqwest::RequestBuilder) -> Value {
        let names = [
            ("Provider-Config-Key", "outgoing"),
            ("Connection-Id", "one"),
        ];
        let request = names
            .iter()
            .fold(request.bearer_auth(KEY), |request, (name, value)| {
                request.header(*name, *value)
            });
        let answer = request.send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// Asserts that the proxy was asked for this since the last time.
    fn arrived(&self, expected: &str) {
        let requests = std::mem::take(&mut *self.requests.lock().unwrap());
        assert!(
            requests.iter().any(|request| request == expected),
            "{requests:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_only_an_http_proxy_reaches_atlassian_a_connection_is_imported_called_and_refreshed_through_it()
 {
    let world = World::start().await;
    let scopes = ["read:me", "read:jira-work", "offline_access"];
    let integration = json!({
        "provider": "atlassian",
        "unique_key": "outgoing",
        "credentials": {
            "type": "OAUTH2",
            "client_id": CLIENT,
            "client_secret": SECRET,
            "scopes": scopes.join(","),
        },
    });
    world.post("/integrations", &integration).await;
    let pass = Pass::new(CLIENT, "712020:one").sites([SITE]).scopes(scopes);
    let tokens = world.sandbox.grant(pass).unwrap();
    let connection = json!({
        "provider_config_key": "outgoing",
        "connection_id": "one",
        "connection_config": { "cloudId": SITE },
        "credentials": {
            "type": "OAUTH2",
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_in": 3600,
        },
    });
    world.post("/connections", &connection).await;
    world.arrived(&format!("GET {API}/oauth/token/accessible-resources"));

    let projects = format!("/ex/jira/{SITE}/rest/api/3/project/search");
    let found = world.get(&format!("/proxy{projects}")).await;
    assert!(found["values"].is_array(), "{found}");
    world.arrived(&format!("GET {API}{projects}"));

    let path = "/connections/one?provider_config_key=outgoing&force_refresh=true";
    let refreshed = world.get(path).await;
    assert_ne!(
        refreshed["credentials"]["access_token"],
        tokens.access_token
    );
    world.arrived(&format!("POST {AUTH}/oauth/token"));
}
