//! The most used operations with the typed clients, against the simulated cloud: directly, and through the gateway.

mod confluence;
mod issues;
mod projects;
mod software;

use std::sync::Arc;

use reqwest::Client as Http;
use serde_json::{Value, json};
use threelo_confluence::Confluence;
use threelo_e2e::processes::Process;
use threelo_jira::{
    AccessToken, Client, Error, Jira, TryStreamExt,
    rest::{
        Auth, Http as Transport,
        core::{clock::SystemClock, entropy::SystemEntropy},
    },
    typed::{Items, Model},
};
use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::{
    App, IssueSeed, Pass, ProjectSeed, RunningSandbox, Sandbox, SandboxConfig, Site, SpaceSeed,
    User,
};

use crate::THREELO;

const KEY: &str = "typed-clients-key-0123456789abcdef0123456789";
const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const CLIENT: &str = "typed-client";
const SECRET: &str = "typed-client-secret-0123456789";
const MAYA: &str = "712020:maya";
const JONAS: &str = "712020:jonas";

/// The scopes of all operations that the tests call.
const SCOPES: &str = "read:jira-work write:jira-work read:jira-user manage:jira-webhook manage:jira-project \
    manage:jira-configuration read:servicedesk-request write:servicedesk-request read:board-scope:jira-software \
    read:board-scope.admin:jira-software write:board-scope:jira-software read:sprint:jira-software \
    write:sprint:jira-software delete:sprint:jira-software read:issue-details:jira read:project:jira \
    read:jql:jira write:issue:jira-software read:space:confluence read:page:confluence write:page:confluence \
    delete:page:confluence read:comment:confluence write:comment:confluence delete:comment:confluence \
    read:label:confluence read:attachment:confluence read:hierarchical-content:confluence \
    read:content.metadata:confluence read:user:confluence write:space:confluence search:confluence \
    read:confluence-content.all read:confluence-content.summary write:confluence-content \
    read:confluence-content.permission write:confluence-file readonly:content.attachment:confluence \
    read:content-details:confluence read:confluence-user offline_access";

/// A simulated cloud, and clients that reach it in both ways.
struct World {
    _left: Leftovers,
    _gateway: Process,
    sandbox: RunningSandbox,
    jira: [Jira; 2],
    confluence: [Confluence; 2],
}

impl World {
    async fn start(name: &str) -> Self {
        // Another test of this process may have installed it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let left = Leftovers::of(name);
        left.secret(Kind::ApiKey, KEY);
        left.secret(Kind::ClientSecret, SECRET);
        let sandbox = Sandbox::start(cloud()).await.unwrap();
        let (gateway, address) = Process::gateway(THREELO, KEY, &sandbox, &[], left.path())
            .await
            .unwrap();
        connect(&sandbox, &address).await;
        let connection = |product: &str| format!("{address}/c/typed/maya/{product}");
        let key = AccessToken::new(KEY);
        let jira = Jira::through_gateway(&connection("jira"), &key).unwrap();
        let confluence = Confluence::through_gateway(&connection("confluence"), &key).unwrap();
        let direct = direct(&sandbox);
        let cloud_id = || SITE.parse().unwrap();
        Self {
            _left: left,
            _gateway: gateway,
            jira: [Jira::new(direct.clone(), cloud_id()), jira],
            confluence: [Confluence::new(direct, cloud_id()), confluence],
            sandbox,
        }
    }
}

fn cloud() -> SandboxConfig {
    let issues = (1..=4).map(|n| IssueSeed::new(format!("Issue {n}")));
    let pages = (1..=3).map(|n| (format!("Page {n}"), format!("<p>Text {n}</p>")));
    let site = Site::new(SITE, "acme")
        .project(ProjectSeed::new("OPS", "Operations").issues(issues))
        .project(ProjectSeed::new("HELP", "Help").service_desk())
        .space(SpaceSeed::new("DOCS", "Documents").pages(pages));
    SandboxConfig::empty()
        .app(App::new(CLIENT, SECRET, "http://127.0.0.1/oauth/callback"))
        .user(User::new(MAYA, "Maya Lindqvist", "maya@acme.example"))
        .user(User::new(JONAS, "Jonas Weber", "jonas@acme.example"))
        .site(site)
}

fn pass() -> Pass {
    Pass::new(CLIENT, MAYA)
        .sites([SITE])
        .scopes(SCOPES.split_whitespace())
}

fn direct(sandbox: &RunningSandbox) -> Client {
    let token = AccessToken::new(sandbox.grant(pass()).unwrap().access_token);
    let transport = Transport::with_defaults().unwrap();
    let origin = sandbox.api_url().parse().unwrap();
    let auth = Auth::fixed(&token).unwrap();
    let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
    Client::new(transport, origin, auth, clock, entropy).unwrap()
}

/// Creates the integration `typed` and its connection `maya`.
async fn connect(sandbox: &RunningSandbox, address: &str) {
    let http = Http::builder().no_proxy().build().unwrap();
    let create = async |path: &str, body: Value| {
        let request = http.post(format!("{address}{path}")).bearer_auth(KEY);
        let answer = request.json(&body).send().await.unwrap();
        let status = answer.status();
        let text = answer.text().await.unwrap();
        assert!(status.is_success(), "{path}: {status} {text}");
    };
    let scopes: Vec<&str> = SCOPES.split_whitespace().collect();
    let credentials = json!({
        "type": "OAUTH2",
        "client_id": CLIENT,
        "client_secret": SECRET,
        "scopes": scopes.join(","),
    });
    let integration =
        json!({"provider": "atlassian", "unique_key": "typed", "credentials": credentials});
    create("/integrations", integration).await;
    let tokens = sandbox.grant(pass()).unwrap();
    let credentials = json!({
        "type": "OAUTH2",
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "expires_in": 3600,
    });
    let connection = json!({
        "provider_config_key": "typed",
        "connection_id": "maya",
        "connection_config": {"cloudId": SITE},
        "credentials": credentials,
    });
    create("/connections", connection).await;
}

/// Reads the body of a request from JSON.
fn body<T: Model>(value: Value) -> T {
    T::from_value(value).unwrap()
}

/// Returns a response as JSON.
fn shown<T: Model>(answer: Result<T, Error>) -> Value {
    answer.unwrap().to_value()
}

/// Reads all pages of a list.
async fn all<T: Model + Send + 'static>(items: Items<T>) -> Vec<Value> {
    let items: Vec<T> = items.try_collect().await.unwrap();
    items.iter().map(Model::to_value).collect()
}

/// Returns a member of every item.
fn each<'a>(items: &'a [Value], member: &str) -> Vec<&'a str> {
    items
        .iter()
        .map(|item| item[member].as_str().unwrap())
        .collect()
}
