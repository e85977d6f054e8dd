//! The connection service over a memory store, with a clock that is moved by hand.

use std::sync::Arc;

use threelo_confluence::catalogue::ConfluenceCatalogue;
use threelo_connect::{
    Connect, ConnectDependencies, Import, ImportedTokens, IntegrationDraft, NewApp, Settings,
};
use threelo_core::{
    api_key::{ApiKeyRecord, ApiKeySet, KeyOrigin},
    authenticator::Authenticator,
    clock::{Clock, ManualClock},
    connection::ConnectionConfig,
    credentials::Credentials,
    entropy::SystemEntropy,
    id::{ConnectionKey, IntegrationKey},
    memory::MemoryStore,
    provider::Provider,
    request_log::LogLimits,
    secret::{AccessToken, ApiKey, ClientSecret},
    storage::SpaceProbe,
};
use threelo_jira::catalogue::JiraCatalogue;
use threelo_oauth::{Endpoints, ManagerDependencies, ManagerSettings, TokenEndpoint, TokenManager};
use threelo_vault::{KeyRing, MasterKey, Vault};
use threelo_web::{
    WsHub,
    dashboard::{EventReceivers, SingleSignOn},
};
use url::Url;

/// An API key with all permissions.
pub(crate) const KEY: &str = "a-key-for-tests-that-is-long-enough-000";

/// An API key of the environment `other`.
pub(crate) const OTHER_KEY: &str = "a-key-of-another-environment-for-tests-0";

/// What outlives a restart of the gateway.
#[derive(Clone)]
pub(crate) struct Storage {
    pub(crate) store: MemoryStore,
    pub(crate) clock: ManualClock,
    pub(crate) vault: Arc<Vault>,
}

impl Storage {
    pub(crate) fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let clock = ManualClock::default();
        let ring = KeyRing::new(MasterKey::generate(&SystemEntropy));
        Self {
            store: MemoryStore::with_clock(Arc::new(clock.clone())),
            clock,
            vault: Arc::new(Vault::with_id("web", ring, Arc::new(SystemEntropy))),
        }
    }

    pub(crate) fn time(&self) -> Arc<dyn Clock> {
        Arc::new(self.clock.clone())
    }

    pub(crate) fn token_endpoint(&self, auth_url: Url) -> TokenEndpoint {
        let http = threelo_oauth::token_endpoint::client_builder().unwrap();
        TokenEndpoint::new(http.build().unwrap(), Endpoints::at(auth_url), self.time())
    }
}

/// The addresses of Atlassian and of the gateway's callback.
pub(crate) struct Addresses {
    pub(crate) auth: Url,
    pub(crate) api: Url,
    pub(crate) callback: Url,
}

pub(crate) struct Fixture {
    pub(crate) storage: Storage,
    pub(crate) connect: Connect,
    pub(crate) hub: WsHub,
    pub(crate) keys: ApiKeySet,
    authenticator: Authenticator,
    auth: Url,
    /// The identity provider of the dashboard.
    pub(crate) single_sign_on: Option<SingleSignOn>,
    /// How much the request log keeps, as the dashboard knows it.
    pub(crate) keep: LogLimits,
    /// Says how much space the database takes.
    pub(crate) space: Arc<dyn SpaceProbe>,
    /// Where events are sent, as the dashboard knows it.
    pub(crate) receivers: EventReceivers,
}

impl std::ops::Deref for Fixture {
    type Target = Storage;

    fn deref(&self) -> &Storage {
        &self.storage
    }
}

/// A connection service that reaches nothing outside.
pub(crate) fn fixture() -> Fixture {
    let nowhere: Url = "http://127.0.0.1:9".parse().unwrap();
    let callback = "https://gateway.example.com/oauth/callback";
    let addresses = Addresses {
        auth: nowhere.clone(),
        api: nowhere,
        callback: callback.parse().unwrap(),
    };
    Fixture::new(Storage::new(), addresses)
}

impl Fixture {
    pub(crate) fn new(storage: Storage, addresses: Addresses) -> Self {
        let entropy = Arc::new(SystemEntropy);
        let api = threelo_rest::Client::new(
            threelo_rest::Http::new(reqwest::Client::builder).unwrap(),
            addresses.api,
            threelo_rest::Auth::fixed(&AccessToken::new("none")).unwrap(),
            storage.time(),
            entropy.clone(),
        );
        let store = Arc::new(storage.store.clone());
        let keys = ApiKeySet::default();
        keys.replace(
            [("default", KEY), ("other", OTHER_KEY)].map(|(environment, key)| {
                let (id, now) = (format!("key-of-{environment}"), storage.clock.now());
                let environment = environment.parse().unwrap();
                ApiKeyRecord::new(
                    environment,
                    &id,
                    "backend",
                    &ApiKey::new(key),
                    KeyOrigin::Generated,
                    now,
                )
            }),
        );
        let hub = WsHub::new(storage.time(), entropy.clone());
        let parts = ConnectDependencies {
            store: store.clone(),
            sealer: storage.vault.clone(),
            token_endpoint: storage.token_endpoint(addresses.auth.clone()),
            api: api.unwrap(),
            clock: storage.time(),
            entropy,
            announcer: Arc::new(hub.clone()),
            log: Arc::new(threelo_core::request_log::NoLog),
            listeners: Vec::new(),
            tasks: tokio_util::task::TaskTracker::new(),
            interrupt: tokio_util::sync::CancellationToken::new(),
        };
        let callback_url = addresses.callback;
        Self {
            connect: Connect::new(parts, Settings { callback_url }),
            hub,
            authenticator: Authenticator::new(keys.clone(), store, storage.time()),
            keys,
            auth: addresses.auth,
            single_sign_on: None,
            keep: LogLimits::default(),
            space: Arc::new(storage.store.clone()),
            receivers: EventReceivers {
                primary: Some(
                    "https://receiver.example.com/hooks?token=kept-from-every-page"
                        .parse()
                        .unwrap(),
                ),
                ..EventReceivers::default()
            },
            storage,
        }
    }

    /// The router of this crate.
    pub(crate) fn router(&self, settings: threelo_web::Settings) -> axum::Router {
        let (connect, authenticator) = (self.connect.clone(), self.authenticator.clone());
        threelo_web::router(connect, authenticator, self.hub.clone(), settings)
    }

    /// The router of the dashboard, in front of this data path, with these credentials or a token manager.
    pub(crate) fn dashboard(
        &self,
        settings: threelo_web::Settings,
        proxy: axum::Router,
        credentials: Option<Arc<dyn Credentials>>,
    ) -> axum::Router {
        let store = Arc::new(self.store.clone());
        let manager = ManagerDependencies {
            tokens: store.clone(),
            rotations: store.clone(),
            connections: store.clone(),
            integrations: store.clone(),
            sealer: self.vault.clone(),
            endpoint: Arc::new(self.token_endpoint(self.auth.clone())),
            clock: self.time(),
            entropy: Arc::new(SystemEntropy),
            tasks: tokio_util::task::TaskTracker::new(),
            log: Arc::new(threelo_core::request_log::NoLog),
        };
        threelo_web::dashboard::router(threelo_web::dashboard::Dependencies {
            connect: self.connect.clone(),
            authenticator: self.authenticator.clone(),
            operators: store.clone(),
            api_keys: store.clone(),
            environments: store.clone(),
            deliveries: store.clone(),
            log: store,
            keep: self.keep,
            space: self.space.clone(),
            credentials: credentials.unwrap_or_else(|| {
                Arc::new(TokenManager::new(manager, ManagerSettings::default()))
            }),
            catalogues: vec![Arc::new(JiraCatalogue), Arc::new(ConfluenceCatalogue)],
            proxy,
            clock: self.time(),
            entropy: Arc::new(SystemEntropy),
            grant_life: Default::default(),
            single_sign_on: self.single_sign_on.clone(),
            receivers: self.receivers.clone(),
            stop: tokio_util::sync::CancellationToken::new(),
            tasks: tokio_util::task::TaskTracker::new(),
            settings,
        })
    }

    pub(crate) async fn add_integration(&self, key: &str, name: &str) -> IntegrationKey {
        let key: IntegrationKey = key.parse().unwrap();
        let mut draft = IntegrationDraft::new(key.clone(), Provider::Jira);
        draft.display_name = Some(name.to_owned());
        draft.scopes = Some("read:jira-work offline_access".parse().unwrap());
        draft.app = Some(NewApp {
            client_id: "client".to_owned(),
            client_secret: ClientSecret::new("kept-from-every-page"),
        });
        self.connect
            .create_integration("default".parse().unwrap(), draft)
            .await
            .unwrap();
        key
    }

    pub(crate) async fn add_connection(&self, key: &IntegrationKey, id: &str) -> ConnectionKey {
        let key = ConnectionKey::new("default".parse().unwrap(), key.clone(), id.parse().unwrap());
        let import = Import {
            key: key.clone(),
            tokens: ImportedTokens {
                access: AccessToken::new("access"),
                refresh: None,
                expires_at: None,
            },
            config: ConnectionConfig::default(),
            metadata: None,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: None,
        };
        self.connect.import(import).await.unwrap();
        key
    }
}
