//! A gateway's deeds over a memory store, with a clock that is moved by hand.

use std::sync::Arc;

use threelo_connect::{Connect, Import, ImportedTokens, IntegrationDraft, Parts, Settings, Silent};
use threelo_core::{
    api_key::{ApiKeyRecord, ApiKeySet, KeyOrigin},
    authenticator::Authenticator,
    clock::{Clock, ManualClock},
    connection::ConnectionConfig,
    entropy::SystemEntropy,
    id::{ConnectionKey, IntegrationKey},
    memory::MemoryStore,
    provider::Provider,
    secret::{AccessToken, ApiKey, ClientSecret},
};
use threelo_oauth::{Endpoints, TokenEndpoint};
use threelo_vault::{KeyRing, MasterKey, Vault};

/// An API key that may do everything.
pub(crate) const KEY: &str = "a-key-for-tests-that-is-long-enough-000";

pub(crate) struct House {
    pub(crate) connect: Connect,
    authenticator: Authenticator,
    pub(crate) clock: ManualClock,
}

/// Deeds that reach nothing outside.
pub(crate) fn house() -> House {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let clock = ManualClock::default();
    let shared_clock = Arc::new(clock.clone());
    let entropy = Arc::new(SystemEntropy);
    let nowhere: url::Url = "http://127.0.0.1:9".parse().unwrap();
    let http = reqwest::Client::new();
    let api = threelo_rest::Client::new(
        threelo_rest::Http::new(reqwest::Client::builder()).unwrap(),
        nowhere.clone(),
        threelo_rest::Auth::fixed(&AccessToken::new("none")).unwrap(),
        shared_clock.clone(),
        entropy.clone(),
    );
    let ring = KeyRing::new(MasterKey::generate(&SystemEntropy));
    let store = Arc::new(MemoryStore::new());
    let (key, origin) = (ApiKey::new(KEY), KeyOrigin::Made);
    let keys = ApiKeySet::default();
    keys.replace([ApiKeyRecord::new(
        "default".parse().unwrap(),
        "k1",
        "backend",
        &key,
        origin,
        clock.now(),
    )]);
    let authenticator = Authenticator::new(keys, store.clone(), shared_clock.clone());
    let parts = Parts {
        store,
        sealer: Arc::new(Vault::with_id("web", ring, entropy.clone())),
        token_endpoint: TokenEndpoint::new(http, Endpoints::at(nowhere), shared_clock.clone()),
        api: api.unwrap(),
        clock: shared_clock,
        entropy,
        announcer: Arc::new(Silent),
        log: Arc::new(Silent),
        listeners: Vec::new(),
        tasks: tokio_util::task::TaskTracker::new(),
        interrupt: tokio_util::sync::CancellationToken::new(),
    };
    let callback_url = "https://gateway.example.com/oauth/callback"
        .parse()
        .unwrap();
    House {
        connect: Connect::new(parts, Settings { callback_url }),
        authenticator,
        clock,
    }
}

impl House {
    /// The pages of this gateway.
    pub(crate) fn router(&self, settings: threelo_web::Settings) -> axum::Router {
        threelo_web::router(self.connect.clone(), self.authenticator.clone(), settings)
    }

    pub(crate) async fn add_integration(&self, key: &str, name: &str) -> IntegrationKey {
        let key: IntegrationKey = key.parse().unwrap();
        let mut draft = IntegrationDraft::new(key.clone(), Provider::Jira);
        draft.display_name = Some(name.to_owned());
        draft.scopes = Some("read:jira-work offline_access".parse().unwrap());
        draft.app = Some(threelo_connect::NewApp {
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
