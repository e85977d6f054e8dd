//! Opening what is stored: the database, the request log, and the vault over them.

mod databases;
mod keys;
pub(crate) mod vault_admin;

use std::sync::Arc;

use anyhow::Context;
use futures_util::stream::BoxStream;
use threelo_connect::{Announcer, Connect, ConnectDependencies, Settings, Silent};
use threelo_core::{
    clock::Clock,
    entropy::{Entropy, SystemEntropy},
    quarantine::Quarantine,
    request_log::RequestRecorder,
    seal::Sealer,
    secret::AccessToken,
    storage::{ChangeListener, RequestLogStore, Store},
};
use threelo_oauth::{Endpoints, TokenEndpoint};
use threelo_rest::{Auth, Client};
use threelo_vault::Vault;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use crate::{
    config::{Cloud, Storage},
    environment::ensure_default,
    hooks::TestHooks,
    public_url,
};

use databases::Databases;
pub(crate) use databases::request_log_path;
use keys::KeySettings;

/// What is stored, opened.
pub struct Opened {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The vault.
    pub vault: Arc<dyn Sealer>,
    /// The same vault, as who looks after its keys has it.
    pub(crate) keys: Arc<Vault>,
    /// Whether the database is a copy, so that no token may be exchanged.
    pub(crate) quarantine: Quarantine,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    hooks: TestHooks,
    databases: Databases,
}

/// Components of this process that the connection service notifies.
pub struct Others {
    /// Who tells a waiting browser how its flow ended.
    pub announcer: Arc<dyn Announcer>,
    /// The request log, where connect attempts are recorded.
    pub log: Arc<dyn RequestRecorder>,
    /// Keep something in memory that an operation may make stale.
    pub listeners: Vec<Arc<dyn ChangeListener>>,
    /// Where flows run.
    pub tasks: TaskTracker,
    /// Ends flows that the process cannot wait for.
    pub interrupt: CancellationToken,
}

impl Others {
    /// Nobody: for an operator's command.
    pub fn nobody() -> Self {
        Self {
            announcer: Arc::new(Silent),
            log: Arc::new(Silent),
            listeners: Vec::new(),
            tasks: TaskTracker::new(),
            interrupt: CancellationToken::new(),
        }
    }
}

impl Opened {
    /// Opens what is stored, and makes it where `may_create` says so and it is not there.
    ///
    /// # Errors
    /// Says what cannot be opened and what to do; nothing is changed then.
    pub async fn open(
        storage: &Storage,
        may_create: bool,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
        let keys = KeySettings::of(storage)?;
        let databases = Databases::open(storage, may_create, hooks).await?;
        let store = databases.store();
        let keys = keys.keys(&*entropy, &*store).await?;
        let keys = Arc::new(keys.open(&*store, entropy.clone()).await?);
        let quarantine = Quarantine::default();
        ensure_default(&*store, &*hooks.clock).await?;
        let header = store.vault_header().await?;
        quarantine.set(header.is_some_and(|header| header.copied_at.is_some()));
        Ok(Self {
            store,
            vault: (hooks.sealer)(keys.clone()),
            keys,
            quarantine,
            clock: hooks.clock.clone(),
            entropy,
            hooks: hooks.clone(),
            databases,
        })
    }

    /// The request log.
    ///
    /// # Errors
    /// When it is damaged, or was written by a later version.
    pub fn requests(&self) -> anyhow::Result<Arc<dyn RequestLogStore>> {
        self.databases.requests().context(
            "the request log cannot be opened; the gateway puts a damaged one aside at its next start",
        )
    }

    /// Returns the connection service over it.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn connect(
        &self,
        cloud: &Cloud,
        public_url: &Url,
        others: Others,
    ) -> anyhow::Result<Connect> {
        let parts = ConnectDependencies {
            store: self.store.clone(),
            sealer: self.vault.clone(),
            token_endpoint: self.token_endpoint(cloud)?,
            api: self.api_client(cloud)?,
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            announcer: others.announcer,
            log: others.log,
            listeners: others.listeners,
            tasks: others.tasks,
            interrupt: others.interrupt,
        };
        let settings = Settings {
            callback_url: public_url::callback(public_url),
        };
        Ok(Connect::new(parts, settings))
    }

    /// Where codes and refresh tokens are exchanged.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn token_endpoint(&self, cloud: &Cloud) -> anyhow::Result<TokenEndpoint> {
        let mut endpoints = Endpoints::at(cloud.auth_url.clone());
        endpoints.audience.clone_from(&cloud.audience);
        let http = crate::http::token_client(&self.hooks.token_client)?;
        let endpoint = TokenEndpoint::new(http, endpoints, self.clock.clone());
        Ok(endpoint.with_quarantine(self.quarantine.clone()))
    }

    /// A client for sites and accounts. Nobody's token is in it: each call brings its own.
    fn api_client(&self, cloud: &Cloud) -> anyhow::Result<Client> {
        let nobody = Auth::fixed(&AccessToken::new("none"))?;
        let (clock, entropy) = (self.clock.clone(), self.entropy.clone());
        let client = Client::new(
            crate::http::api_client()?,
            cloud.api_url.clone(),
            nobody,
            clock,
            entropy,
        );
        client.context("--atlassian-api-url")
    }

    /// Hints that somebody has written, for who follows the feed of changes.
    pub fn hints(&self) -> BoxStream<'static, ()> {
        self.databases.hints(&self.clock)
    }

    /// Closes the databases. Without it nothing is lost, but write-ahead logs stay beside files.
    pub async fn close(&self) {
        self.databases.close().await;
    }
}
