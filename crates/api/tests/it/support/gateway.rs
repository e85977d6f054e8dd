//! The routes on a port of their own.

use std::{net::Ipv4Addr, sync::Arc};

use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use threelo_api::{ApiSettings, Dependencies, LastFetched};
use threelo_connect::{Connect, ConnectDependencies, Discard, Settings};
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, ApiKeySet, KeyOrigin},
    authenticator::Authenticator,
    clock::{Clock, ManualClock},
    entropy::{SystemEntropy, random_hex},
    environment::Environment,
    hash::SecretHash,
    memory::MemoryStore,
    permission::Permission,
    secret::{AccessToken, ApiKey},
    storage::EnvironmentStore,
};
use threelo_leaks::Kind;
use threelo_oauth::{
    Endpoints, ManagerDependencies, ManagerSettings, TokenEndpoint, TokenManager, token_endpoint,
};
use threelo_rest::{Auth, Http};
use threelo_sandbox::{App, RunningSandbox, Sandbox, SandboxConfig, Site, User};
use threelo_vault::{KeyRing, MasterKey, Vault};
use tokio::task::AbortHandle;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{leftovers, text};

pub(crate) const KEY: &str = "a-key-for-tests-that-is-long-enough-000";
pub(crate) const CLIENT_SECRET: &str = "a-client-secret-for-tests-Lk3Jh4Gf5Ds6";
pub(crate) const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";
/// Another user with the same sites, who does not consent automatically.
pub(crate) const JONAS: &str = "712020:2b7d9e41-3c5a-4f0e-8d16-9e4c7a5b2f22";
const SCOPES: &str = "read:me,read:jira-work,read:jira-user,offline_access";
pub(crate) const SITES: [(&str, &str); 2] = [
    ("1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11", "acme"),
    ("9a7e3c54-2f8d-4d6b-8e21-5b1f7c9d3e62", "acme-research"),
];

/// What outlives the gateway's process.
pub(crate) struct Ground {
    pub(crate) url: Url,
    pub(crate) store: MemoryStore,
    pub(crate) clock: ManualClock,
    pub(crate) sandbox: RunningSandbox,
    vault: Arc<Vault>,
    listener: std::net::TcpListener,
    http: Client,
}

/// A gateway and the simulated cloud that it speaks to.
pub(crate) struct Gateway {
    ground: Ground,
    process: Process,
}

/// What ends with the gateway's process.
pub(crate) struct Process {
    pub(crate) fetched: LastFetched,
    pub(crate) stop: CancellationToken,
    keys: ApiKeySet,
    /// The record of [`KEY`].
    key: ApiKeyRecord,
    server: AbortHandle,
}

impl std::ops::Deref for Gateway {
    type Target = Ground;

    fn deref(&self) -> &Ground {
        &self.ground
    }
}

impl Gateway {
    /// A gateway beside a cloud where Maya has this many sites and consents at once.
    pub(crate) async fn with_sites(count: usize) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        leftovers::begin();
        leftovers::secret(Kind::ApiKey, KEY);
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let url: Url = format!("http://{}", listener.local_addr().unwrap())
            .parse()
            .unwrap();
        let clock = ManualClock::default();
        let mut cloud = SandboxConfig::empty()
            .app(App::new(
                "client",
                CLIENT_SECRET,
                format!("{url}oauth/callback"),
            ))
            .user(User::new(MAYA, "Maya Lindqvist", "maya@acme.example"))
            .user(User::new(JONAS, "Jonas Weber", "jonas@acme.example"))
            .stopped_at(clock.now())
            .auto_consent(MAYA, Vec::<String>::new());
        for (id, name) in &SITES[..count] {
            cloud = cloud.site(Site::new(*id, *name));
        }
        let key = random_hex(&SystemEntropy);
        leftovers::secret(Kind::EncryptionKey, &key);
        let ring = KeyRing::new(key.parse::<MasterKey>().unwrap());
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // A restarted gateway must not be asked over the connection of the old one.
            .pool_max_idle_per_host(0);
        let ground = Ground {
            url,
            store: MemoryStore::with_clock(Arc::new(clock.clone())),
            clock,
            sandbox: Sandbox::start(cloud).await.unwrap(),
            vault: Arc::new(Vault::with_id("for tests", ring, Arc::new(SystemEntropy))),
            listener,
            http: http.build().unwrap(),
        };
        for (id, seconds) in [("default", 1), ("other", 2)] {
            let environment = Environment {
                id: id.parse().unwrap(),
                name: id.parse().unwrap(),
                created_at: Timestamp::from_second(seconds).unwrap(),
            };
            let added = ground.store.insert_environment(&environment).await;
            assert!(added.unwrap());
        }
        Self {
            process: ground.start("default"),
            ground,
        }
    }

    /// Stops the gateway and starts another one over the same store.
    pub(crate) fn restart(&mut self) {
        self.restart_in("default");
    }

    /// Stops the gateway and starts another one over the same store, whose API key belongs to this
    /// environment.
    pub(crate) fn restart_in(&mut self, environment: &str) {
        self.process.server.abort();
        self.process = self.ground.start(environment);
    }

    /// Adds a key with these permissions, which may expire.
    pub(crate) fn add_key(
        &self,
        permissions: impl IntoIterator<Item = Permission>,
        expires_at: Option<Timestamp>,
    ) -> String {
        self.add(ApiKeyRecord {
            permissions: permissions.into_iter().collect(),
            expires_at,
            ..self.process.key.clone()
        })
    }

    /// Adds a key for another environment with these permissions.
    pub(crate) fn add_foreign_key(
        &self,
        permissions: impl IntoIterator<Item = Permission>,
    ) -> String {
        self.add(ApiKeyRecord {
            environment: "other".parse().unwrap(),
            permissions: permissions.into_iter().collect(),
            ..self.process.key.clone()
        })
    }

    fn add(&self, like: ApiKeyRecord) -> String {
        let text = random_hex(&SystemEntropy);
        leftovers::secret(Kind::ApiKey, &text);
        let record = ApiKeyRecord {
            id: "k2".to_owned(),
            name: "limited".to_owned(),
            hash: SecretHash::of(&text),
            origin: KeyOrigin::Generated,
            ..like
        };
        self.process
            .keys
            .replace([self.process.key.clone(), record]);
        text
    }

    pub(crate) fn process(&self) -> &Process {
        &self.process
    }

    /// The same with an integration called `jira`.
    pub(crate) async fn with_integration(sites: usize) -> Self {
        let gateway = Self::with_sites(sites).await;
        gateway.integration("jira", json!({})).await;
        gateway
    }

    /// Creates an integration for the cloud's app; `more` adds or replaces members.
    pub(crate) async fn integration(&self, key: &str, more: Value) -> Value {
        let mut body = json!({
            "unique_key": key,
            "provider": "jira",
            "credentials": {
                "type": "OAUTH2", "client_id": "client", "client_secret": CLIENT_SECRET,
                "scopes": SCOPES,
            },
        });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.post("/integrations", body).await.ok()
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        self.url.join(path).unwrap()
    }

    pub(crate) fn http(&self) -> &Client {
        &self.http
    }

    /// A call without any credential.
    pub(crate) fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, self.url(path))
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.bare(Method::GET, path).bearer_auth(KEY)).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        Answer::of(self.bare(Method::POST, path).bearer_auth(KEY).json(&body)).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Answer {
        Answer::of(self.bare(Method::PATCH, path).bearer_auth(KEY).json(&body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        Answer::of(self.bare(Method::DELETE, path).bearer_auth(KEY)).await
    }

    /// Opens a connect session; `more` adds members.
    pub(crate) async fn session(&self, more: Value) -> String {
        let mut body = json!({ "tags": { "end_user_id": "u-77" } });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let answer = self.post("/connect/sessions", body).await.ok();
        let token = text(&answer, "/data/token");
        leftovers::secret(Kind::SessionToken, token);
        token.to_owned()
    }

    /// Imports a connection whose tokens the cloud knows.
    pub(crate) async fn import(&self, id: &str, more: Value) -> Value {
        let tokens = self.tokens();
        let mut body = json!({
            "provider_config_key": "jira",
            "connection_id": id,
            "connection_config": { "cloudId": SITES[0].0, "subdomain": "acme" },
            "credentials": {
                "type": "OAUTH2",
                "access_token": tokens.access_token,
                "refresh_token": tokens.refresh_token,
                "expires_at": "2026-03-01T10:00:00Z",
            },
        });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let answer = self.post("/connections", body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        answer.body
    }

    /// Tokens of a grant that the cloud made without pages.
    pub(crate) fn tokens(&self) -> threelo_sandbox::Tokens {
        self.tokens_for(&[SITES[0].0])
    }

    /// Tokens of a grant for these sites.
    pub(crate) fn tokens_for(&self, sites: &[&str]) -> threelo_sandbox::Tokens {
        let pass = threelo_sandbox::Pass::new("client", MAYA)
            .sites(sites.iter().copied())
            .scopes(SCOPES.split(','));
        self.sandbox.grant(pass).unwrap()
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.text().await.unwrap();
        if !status.is_success() {
            leftovers::output(status.as_str(), &body);
        }
        Self {
            status,
            headers,
            body: serde_json::from_str(&body).unwrap_or(Value::String(body)),
        }
    }

    /// The body of a success.
    pub(crate) fn ok(self) -> Value {
        assert!(self.status.is_success(), "{}: {}", self.status, self.body);
        self.body
    }

    /// Status and code of an error.
    pub(crate) fn refusal(&self) -> (u16, &str) {
        (self.status.as_u16(), super::code(&self.body))
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        leftovers::secrets_of(&self.sandbox);
    }
}

impl Ground {
    /// The settings of the gateway.
    pub(crate) fn settings(&self) -> ApiSettings {
        let mut settings = ApiSettings::new(self.url.clone());
        settings.websockets_path = "/sockets".into();
        settings.body_limit = 64 * 1024;
        settings
    }

    fn start(&self, environment: &str) -> Process {
        let fetched = LastFetched::default();
        let settings = self.settings();
        let store = Arc::new(self.store.clone());
        let key = self.all_powerful(environment);
        let keys = ApiKeySet::default();
        keys.replace([key.clone()]);
        let stop = CancellationToken::new();
        let router = threelo_api::router(Dependencies {
            connect: self.connect(),
            credentials: Arc::new(self.manager()),
            authenticator: Authenticator::new(keys.clone(), store.clone(), self.time()),
            environments: store.clone(),
            integrations: store.clone(),
            vault: store.clone(),
            write_probe: store.clone(),
            log: store,
            fetched: fetched.clone(),
            clock: self.time(),
            stop: stop.clone(),
            settings,
        });
        let listener = self.listener.try_clone().unwrap();
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Process {
            fetched,
            stop,
            keys,
            key,
            server: server.abort_handle(),
        }
    }

    fn time(&self) -> Arc<dyn Clock> {
        Arc::new(self.clock.clone())
    }

    fn connect(&self) -> Connect {
        let entropy = Arc::new(SystemEntropy);
        let auth = Auth::fixed(&AccessToken::new("nobody")).unwrap();
        let origin = self.sandbox.api_url().parse().unwrap();
        let http = Http::new(Client::builder).unwrap();
        let api = threelo_rest::Client::new(http, origin, auth, self.time(), entropy.clone());
        let parts = ConnectDependencies {
            store: Arc::new(self.store.clone()),
            sealer: self.vault.clone(),
            token_endpoint: self.endpoint(),
            api: api.unwrap(),
            clock: self.time(),
            entropy,
            announcer: Arc::new(Discard),
            log: Arc::new(threelo_core::request_log::NoLog),
            listeners: Vec::new(),
            tasks: tokio_util::task::TaskTracker::new(),
            interrupt: tokio_util::sync::CancellationToken::new(),
        };
        Connect::new(
            parts,
            Settings {
                callback_url: self.url.join("oauth/callback").unwrap(),
            },
        )
    }

    fn endpoint(&self) -> TokenEndpoint {
        let http = token_endpoint::client_builder().unwrap().build().unwrap();
        let endpoints = Endpoints::at(self.sandbox.auth_url().parse().unwrap());
        TokenEndpoint::new(http, endpoints, self.time())
    }

    fn manager(&self) -> TokenManager {
        let store = Arc::new(self.store.clone());
        let parts = ManagerDependencies {
            tokens: store.clone(),
            rotations: store.clone(),
            connections: store.clone(),
            integrations: store,
            sealer: self.vault.clone(),
            endpoint: Arc::new(self.endpoint()),
            log: Arc::new(threelo_core::request_log::NoLog),
            clock: self.time(),
            entropy: Arc::new(SystemEntropy),
            tasks: tokio_util::task::TaskTracker::new(),
        };
        TokenManager::new(parts, ManagerSettings::default())
    }

    /// The record of [`KEY`] in this environment.
    fn all_powerful(&self, environment: &str) -> ApiKeyRecord {
        let (key, origin) = (ApiKey::new(KEY), KeyOrigin::Configured);
        let environment = environment.parse().unwrap();
        ApiKeyRecord::new(environment, "k1", "tests", &key, origin, self.clock.now())
    }
}
