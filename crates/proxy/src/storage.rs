//! The storage of a gateway: the database, the request log, and the vault.

mod databases;
mod keys;
pub(crate) mod vault_admin;

use std::{path::Path, sync::Arc};

use anyhow::Context;
use futures_util::stream::BoxStream;
use threelo_connect::{Announcer, Connect, ConnectDependencies, Discard, Settings};
use threelo_core::{
    Timestamp,
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
    config::{Cloud, StorageConfig},
    environment::ensure_default,
    hooks::TestHooks,
    public_url,
};

use databases::Databases;
pub(crate) use databases::request_log_path;
use keys::KeySettings;

/// The storage of a gateway. Clones share it.
#[derive(Clone)]
pub struct Storage {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The vault, with the decorators of tests.
    pub vault: Arc<dyn Sealer>,
    /// The same vault, for key management.
    pub(crate) keys: Arc<Vault>,
    /// Whether the database is a copy, whose tokens must not be exchanged.
    pub(crate) quarantine: Quarantine,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Source of randomness.
    pub entropy: Arc<dyn Entropy>,
    hooks: TestHooks,
    databases: Arc<Databases>,
}

/// Components that the connection service notifies, and the tasks that it runs in.
pub struct Listeners {
    /// Notifies waiting browsers when their flow ends.
    pub announcer: Arc<dyn Announcer>,
    /// The request log, where connect attempts are recorded.
    pub log: Arc<dyn RequestRecorder>,
    /// Caches that an operation can make stale.
    pub changes: Vec<Arc<dyn ChangeListener>>,
    /// Tracks the tasks of flows.
    pub tasks: TaskTracker,
    /// Ends flows that the shutdown cannot wait for.
    pub interrupt: CancellationToken,
}

impl Listeners {
    /// Returns no listeners, for CLI commands.
    pub fn none() -> Self {
        Self {
            announcer: Arc::new(Discard),
            log: Arc::new(threelo_core::request_log::NoLog),
            changes: Vec::new(),
            tasks: TaskTracker::new(),
            interrupt: CancellationToken::new(),
        }
    }
}

impl Storage {
    /// Opens the databases and the vault. Creates missing ones if `may_create` is set.
    ///
    /// # Errors
    /// If something cannot be opened; nothing is changed then.
    pub async fn open(
        config: &StorageConfig,
        may_create: bool,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
        let keys = KeySettings::of(config)?;
        let databases = Databases::open(config, may_create, hooks).await?;
        let store = databases.store();
        let keys = keys.keys(&*entropy, &*store).await?;
        let keys = Arc::new(keys.open(&*store, entropy.clone()).await?);
        let quarantine = Quarantine::default();
        ensure_default(&*store, &*hooks.clock).await?;
        let header = store.vault_header().await?;
        quarantine.set(header.is_some_and(|header| header.copied_at.is_some()));
        Ok(Self {
            store,
            vault: hooks.sealer.apply(keys.clone()),
            keys,
            quarantine,
            clock: hooks.clock.clone(),
            entropy,
            hooks: hooks.clone(),
            databases: Arc::new(databases),
        })
    }

    /// Returns the request log.
    ///
    /// # Errors
    /// If it is damaged, or was written by a later version.
    pub fn requests(&self) -> anyhow::Result<Arc<dyn RequestLogStore>> {
        self.databases.requests().context(
            "cannot open the request log; the gateway moves a damaged one aside at its next start",
        )
    }

    /// Returns the connection service.
    ///
    /// # Errors
    /// If no HTTP client can be created.
    pub fn connect(
        &self,
        cloud: &Cloud,
        public_url: &Url,
        listeners: Listeners,
    ) -> anyhow::Result<Connect> {
        let dependencies = ConnectDependencies {
            store: self.store.clone(),
            sealer: self.vault.clone(),
            token_endpoint: self.token_endpoint(cloud)?,
            api: self.api_client(cloud)?,
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            announcer: listeners.announcer,
            log: listeners.log,
            listeners: listeners.changes,
            tasks: listeners.tasks,
            interrupt: listeners.interrupt,
        };
        let settings = Settings {
            callback_url: public_url::callback(public_url),
        };
        Ok(Connect::new(dependencies, settings))
    }

    /// Returns the client of the token endpoint.
    ///
    /// # Errors
    /// If no HTTP client can be created.
    pub fn token_endpoint(&self, cloud: &Cloud) -> anyhow::Result<TokenEndpoint> {
        let mut endpoints = Endpoints::at(cloud.auth_url.clone());
        endpoints.audience.clone_from(&cloud.audience);
        let http = crate::http::token_client(&cloud.network, &self.hooks.token_client)?;
        let endpoint = TokenEndpoint::new(http, endpoints, self.clock.clone());
        Ok(endpoint.with_quarantine(self.quarantine.clone()))
    }

    /// Returns a client for sites and accounts. It has no token of its own; each call passes one.
    fn api_client(&self, cloud: &Cloud) -> anyhow::Result<Client> {
        let no_token = Auth::fixed(&AccessToken::new("none"))?;
        let (clock, entropy) = (self.clock.clone(), self.entropy.clone());
        let client = Client::new(
            crate::http::api_client(&cloud.network)?,
            cloud.api_url.clone(),
            no_token,
            clock,
            entropy,
        );
        client.context("--atlassian-api-url")
    }

    /// Copies a SQLite database into a new file, marked as a copy.
    ///
    /// # Errors
    /// If it cannot be copied, or is none.
    pub(crate) async fn copy_to(&self, path: &Path, now: Timestamp) -> anyhow::Result<()> {
        self.databases.copy_to(path, now).await
    }

    /// Returns hints that the database was changed, for followers of the change feed.
    pub fn hints(&self) -> BoxStream<'static, ()> {
        self.databases.hints(&self.clock)
    }

    /// Closes the databases. Skipping this loses nothing, but leaves write-ahead logs.
    pub async fn close(&self) {
        self.databases.close().await;
    }
}
