//! The router on a port of its own.

use std::{net::Ipv4Addr, sync::Arc};

use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use threelo_connect::{IntegrationDraft, NewApp, NewSession};
use threelo_core::{
    connection::Connection,
    credentials::{Credentials, Freshness},
    entropy::SystemEntropy,
    id::{ConnectionKey, EnvironmentId},
    provider::Provider,
    secret::ClientSecret,
    storage::ConnectionFilter,
};
use threelo_leaks::Kind;
use threelo_oauth::{ManagerDependencies, ManagerSettings, TokenManager};
use threelo_sandbox::{App, RunningSandbox, Sandbox, SandboxConfig, Site, User};
use threelo_web::Settings;
use tokio::task::AbortHandle;
use url::Url;

use super::{Browser, leftovers};
use crate::fixture::{Addresses, Fixture, Storage};

const CLIENT_SECRET: &str = "a-client-secret-for-tests-Lk3Jh4Gf5Ds6";
pub(crate) const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";
/// Another user with the same sites, who does not consent automatically.
pub(crate) const JONAS: &str = "712020:2b7d9e41-3c5a-4f0e-8d16-9e4c7a5b2f22";
const SCOPES: &str = "read:me read:jira-work read:jira-user offline_access";
pub(crate) const SITES: [(&str, &str); 2] = [
    ("1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11", "acme"),
    ("9a7e3c54-2f8d-4d6b-8e21-5b1f7c9d3e62", "acme-research"),
];

/// A gateway and the simulated cloud that it talks to.
pub(crate) struct Gateway {
    pub(crate) url: Url,
    pub(crate) sandbox: RunningSandbox,
    fixture: Fixture,
    server: AbortHandle,
    listener: std::net::TcpListener,
    http: Client,
}

impl std::ops::Deref for Gateway {
    type Target = Fixture;

    fn deref(&self) -> &Fixture {
        &self.fixture
    }
}

fn default_environment() -> EnvironmentId {
    "default".parse().unwrap()
}

impl Gateway {
    /// A gateway beside a cloud where Maya has this many sites and consents automatically.
    pub(crate) async fn with_sites(count: usize) -> Self {
        let storage = Storage::new();
        leftovers::begin();
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let url: Url = url.parse().unwrap();
        let mut cloud = SandboxConfig::empty()
            .app(App::new(
                "client",
                CLIENT_SECRET,
                format!("{url}oauth/callback"),
            ))
            .user(User::new(MAYA, "Maya Lindqvist", "maya@acme.example"))
            .user(User::new(JONAS, "Jonas Weber", "jonas@acme.example"))
            .stopped_at(threelo_core::clock::Clock::now(&storage.clock))
            .auto_consent(MAYA, Vec::<String>::new());
        for (id, name) in &SITES[..count] {
            cloud = cloud.site(Site::new(*id, *name));
        }
        let sandbox = Sandbox::start(cloud).await.unwrap();
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // A restarted gateway must not be asked over a connection to the old one.
            .pool_max_idle_per_host(0);
        let fixture = Fixture::new(storage, addresses(&url, &sandbox));
        Self {
            server: serve(&listener, &fixture, &url),
            url,
            sandbox,
            fixture,
            listener,
            http: http.build().unwrap(),
        }
    }

    /// The same with an integration called `jira`.
    pub(crate) async fn with_integration(sites: usize) -> Self {
        let gateway = Self::with_sites(sites).await;
        gateway.integration("jira", |_| {}).await;
        gateway
    }

    /// Stops the gateway and starts another one over the same store.
    pub(crate) fn restart(&mut self) {
        self.server.abort();
        let storage = self.fixture.storage.clone();
        self.fixture = Fixture::new(storage, addresses(&self.url, &self.sandbox));
        self.server = serve(&self.listener, &self.fixture, &self.url);
    }

    /// Creates an integration for the cloud's app.
    pub(crate) async fn integration(&self, key: &str, change: impl FnOnce(&mut IntegrationDraft)) {
        self.integration_in(default_environment(), key, change)
            .await;
    }

    /// Creates an integration for the cloud's app in this environment.
    pub(crate) async fn integration_in(
        &self,
        environment: EnvironmentId,
        key: &str,
        change: impl FnOnce(&mut IntegrationDraft),
    ) {
        let mut draft = IntegrationDraft::new(key.parse().unwrap(), Provider::Jira);
        draft.scopes = Some(SCOPES.parse().unwrap());
        draft.app = Some(NewApp {
            client_id: "client".to_owned(),
            client_secret: ClientSecret::new(CLIENT_SECRET),
        });
        change(&mut draft);
        let created = self.connect.create_integration(environment, draft).await;
        created.unwrap();
    }

    /// Opens a connect session.
    pub(crate) async fn session(&self, change: impl FnOnce(&mut NewSession)) -> String {
        let mut session = NewSession::new(default_environment());
        session.tags = [("end_user_id".to_owned(), "u-77".to_owned())].into();
        change(&mut session);
        let opened = self.connect.open_session(session).await.unwrap();
        leftovers::secret(Kind::SessionToken, opened.token.expose());
        opened.token.expose().to_owned()
    }

    /// Opens a connect session that renews a connection.
    pub(crate) async fn reconnect(
        &self,
        connection: &str,
        change: impl FnOnce(&mut NewSession),
    ) -> String {
        let key = self.key(connection);
        self.session(|session| {
            session.tags.clear();
            session.reconnect = Some(key);
            change(session);
        })
        .await
    }

    /// Returns the link that begins a flow for `jira`, in a session of its own.
    pub(crate) async fn begin(&self, more: &[(&str, &str)]) -> Url {
        let token = self.session(|_| {}).await;
        let mut url = self.url("/oauth/connect/jira");
        url.query_pairs_mut()
            .append_pair("connect_session_token", &token)
            .extend_pairs(more);
        url
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        self.url.join(path).unwrap()
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.http.clone(), &self.url)
    }

    pub(crate) fn http(&self) -> &Client {
        &self.http
    }

    /// A request without any credential.
    pub(crate) fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, self.url(path))
    }

    pub(crate) fn key(&self, connection: &str) -> ConnectionKey {
        let (integration, connection) = ("jira".parse().unwrap(), connection.parse().unwrap());
        ConnectionKey::new(default_environment(), integration, connection)
    }

    /// Returns the connections, as the control API shows them.
    pub(crate) async fn connections(&self) -> Vec<Value> {
        self.connections_in(default_environment()).await
    }

    /// Returns the only connection, as the control API shows it.
    pub(crate) async fn only_connection(&self) -> Value {
        let mut rows = self.connections().await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        rows.remove(0)
    }

    /// Returns the connections of an environment, as the control API shows them.
    pub(crate) async fn connections_in(&self, environment: EnvironmentId) -> Vec<Value> {
        let filter = ConnectionFilter::new(environment);
        let listed = self.connect.connections(&filter).await.unwrap();
        let shown = |connection: &Connection| {
            json!({
                "id": connection.id,
                "connection_id": connection.key.connection,
                "connection_config": connection.config,
                "tags": connection.tags,
            })
        };
        listed.iter().map(|one| shown(&one.connection)).collect()
    }

    /// Returns a valid access token of a connection.
    pub(crate) async fn access_token(&self, connection: &str) -> String {
        let store = Arc::new(self.store.clone());
        let parts = ManagerDependencies {
            tokens: store.clone(),
            rotations: store.clone(),
            connections: store.clone(),
            integrations: store,
            sealer: self.vault.clone(),
            endpoint: Arc::new(self.token_endpoint(self.sandbox.auth_url().parse().unwrap())),
            log: Arc::new(threelo_core::request_log::NoLog),
            clock: self.time(),
            entropy: Arc::new(SystemEntropy),
            tasks: tokio_util::task::TaskTracker::new(),
        };
        let manager = TokenManager::new(parts, ManagerSettings::default());
        let key = self.key(connection);
        let credentials = manager.credentials(&key, Freshness::Valid).await.unwrap();
        credentials.tokens.access.expose().to_owned()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        leftovers::secrets_of(&self.sandbox);
    }
}

/// The settings of a gateway at this address.
pub(crate) fn settings(url: &Url) -> Settings {
    let mut settings = Settings::new(url.clone());
    settings.websockets_path = "/sockets".into();
    settings.app_origins = Some(vec!["https://app.example.com".parse().unwrap()]);
    settings
}

fn addresses(url: &Url, sandbox: &RunningSandbox) -> Addresses {
    Addresses {
        auth: sandbox.auth_url().parse().unwrap(),
        api: sandbox.api_url().parse().unwrap(),
        callback: url.join("oauth/callback").unwrap(),
    }
}

fn serve(listener: &std::net::TcpListener, fixture: &Fixture, url: &Url) -> AbortHandle {
    let router = fixture.router(settings(url));
    let listener = tokio::net::TcpListener::from_std(listener.try_clone().unwrap()).unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    server.abort_handle()
}
