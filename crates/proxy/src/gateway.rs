//! A running gateway: storage, services, background tasks and the server.

mod changes;
mod housekeeping;
pub mod keys;
mod local_changes;
mod reach;
mod router;
mod services;
mod tasks;
mod vault_watch;

use std::{net::SocketAddr, path::Path, time::Duration};

use anyhow::{Context, bail};
use axum::Router;
use threelo_connect::Connect;
use threelo_core::{secret::ApiKey, storage::RequestLogStore};
use threelo_forward::log::LogWriter;
use tokio::{net::TcpListener, task::JoinHandle};
use url::Url;

use crate::{
    apply::{Applier, Step},
    config::{Config, Database, Declaration, StorageConfig},
    database_lock::DatabaseLock,
    first_start::FirstStart,
    hooks::TestHooks,
    metrics::{self, Sources},
    public_url,
    server::{self, App, OpenConnections, ServerLimits},
    storage::Storage,
};
use services::Services;
use tasks::{LAST_WRITES, Tasks, within};

/// A running gateway.
pub struct Gateway {
    url: Url,
    first_key: Option<ApiKey>,
    services: Services,
    storage: Storage,
    tasks: Tasks,
    server: JoinHandle<anyhow::Result<()>>,
    metrics_address: Option<SocketAddr>,
    log_writer: JoinHandle<()>,
    /// How long the shutdown waits for token exchanges.
    exchange_limit: Duration,
    /// Released last.
    lock: Option<DatabaseLock>,
}

impl Gateway {
    /// Opens the storage, starts the services and serves requests on the listener.
    ///
    /// # Errors
    /// If the storage cannot be opened or a service cannot be started; the error contains advice.
    pub async fn start(
        config: Config,
        listener: TcpListener,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        Self::start_within(ServerLimits::for_this_process()?, config, listener, hooks).await
    }

    async fn start_within(
        limits: ServerLimits,
        config: Config,
        listener: TcpListener,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let url = public_url_of(&config, &listener)?;
        let metrics_listener = match &config.metrics_listen {
            Some((address, setting)) => Some(server::bind(*address, setting).await?),
            None => None,
        };
        let lock = lock_database(&config.storage)?;
        let first_start = FirstStart::of(&config.storage, lock.as_ref());
        let storage = Storage::open(&config.storage, true, hooks).await?;
        let tasks = Tasks::default();
        let components = start_components(&config, &url, &storage, &tasks, hooks).await;
        let Components {
            services,
            first_key,
            app,
            metrics,
            open,
            log_writer,
        } = match components {
            Ok(components) => components,
            Err(error) => {
                // Closed before its files are removed or truncated.
                tasks.stop.cancel();
                storage.close().await;
                return Err(error);
            }
        };
        let records = services.requests.clone();
        let log_writer = log_writer.run(records, storage.clock.clone(), config.storage.keep);
        let log_writer = tokio::spawn(log_writer);
        save_public_url(&config, &url);
        first_start.succeeded();
        let metrics_address = match metrics_listener {
            Some(listener) => Some(serve_metrics(listener, metrics, limits, &tasks)?),
            None => None,
        };
        let stop = tasks.stop.clone();
        let server = tokio::spawn(server::serve(listener, app, limits, stop, open));
        Ok(Self {
            url,
            first_key,
            services,
            storage,
            tasks,
            server,
            metrics_address,
            log_writer,
            exchange_limit: limits.exchanges,
            lock,
        })
    }

    /// Returns the base URL at which browsers reach the gateway.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the callback URL that must be registered with Atlassian.
    pub fn callback_url(&self) -> Url {
        public_url::callback(&self.url)
    }

    /// Returns the address at which metrics are served.
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics_address
    }

    /// Returns the connection service.
    pub fn connect(&self) -> &Connect {
        &self.services.connect
    }

    /// Returns the request log.
    pub fn requests(&self) -> &dyn RequestLogStore {
        &*self.services.requests
    }

    /// Returns the API key that was generated at the first start.
    pub fn first_key(&self) -> Option<&ApiKey> {
        self.first_key.as_ref()
    }

    /// Stops accepting requests, then waits for requests and token exchanges in progress: aborting
    /// an exchange can lose a grant. Each step has a timeout.
    ///
    /// # Errors
    /// If the server had failed before.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.tasks.stop.cancel();
        let served = self.server.await.context("the server panicked")?;
        self.tasks.finish(self.exchange_limit).await;
        let (fetched, api_keys) = (
            self.services.fetched.clone(),
            self.services.api_keys.clone(),
        );
        // The last operations have ended.
        self.services.telemetry.stop().await;
        // The writer of the request log ends when all senders are dropped. The router was dropped with
        // the server. The timeout covers a response that is still being streamed.
        drop(self.services);
        let warning = "the last records of the request log were not written";
        let written = within(LAST_WRITES, &mut self.log_writer, warning).await;
        if written.is_none() {
            self.log_writer.abort();
        }
        let warning = "the last use of some connections or API keys was not stored";
        let last_uses = async {
            fetched.flush(&*self.storage.store).await?;
            api_keys.store_uses(&*self.storage.store).await
        };
        let flushed = within(LAST_WRITES, last_uses, warning).await;
        if let Some(Err(error)) = flushed {
            tracing::warn!(%error, "{warning}");
        }
        let warning = "the database is still busy; what it has written stays written";
        within(LAST_WRITES, self.storage.close(), warning).await;
        drop(self.lock);
        served
    }
}

/// The components of a gateway whose background tasks run.
struct Components {
    services: Services,
    first_key: Option<ApiKey>,
    app: App,
    /// The router of the metrics.
    metrics: Router,
    /// Counts the connections of the server.
    open: OpenConnections,
    log_writer: LogWriter,
}

async fn start_components(
    config: &Config,
    url: &Url,
    storage: &Storage,
    tasks: &Tasks,
    hooks: &TestHooks,
) -> anyhow::Result<Components> {
    let (services, log_writer) = Services::new(config, url, storage, tasks, hooks)?;
    if let Some(path) = &config.apply {
        let connect = services.connect.clone();
        let applied = apply(path, storage, connect).await;
        applied.with_context(|| config.apply_setting.clone())?;
    }
    let first_key =
        keys::ensure(&*storage.store, &*storage.clock, &*storage.entropy, config).await?;
    let shared_url = share_public_url(config, url, storage).await?;
    services
        .start_background_tasks(config, storage, shared_url, tasks)
        .await?;
    let forward = router::forward(config, url, storage, &services)?;
    let open = OpenConnections::default();
    let sources = Sources {
        log: services.log.counts(),
        budget: forward.budget(),
        open: open.clone(),
        backups: services.backups.clone(),
    };
    services.telemetry.sample(&sources);
    let metrics = metrics::router(&services.metrics, sources, storage.store.clone());
    let app = router::build(config, hooks, url, storage, &services, forward, tasks)?;
    Ok(Components {
        services,
        first_key,
        app,
        metrics,
        open,
        log_writer,
    })
}

/// Creates and changes what the declaration says. An API key cannot be generated, since nobody would see it.
async fn apply(path: &Path, storage: &Storage, connect: Connect) -> anyhow::Result<()> {
    let declaration = Declaration::read(path)?;
    let applier = Applier::new(storage, connect, false);
    let plan = applier.plan(&declaration).await?;
    if let Some(key) = plan.generated_key() {
        bail!(
            "the API key {key} has no secret, and a generated one would not be seen at the start: write secret-file or \
             secret-env, or create the key with `threelo apply` first"
        );
    }
    let log = |step: &Step, _| {
        let (name, details) = (step.full_name(), step.details.join("; "));
        tracing::info!("{} {name} applied: {details}", step.kind);
        Ok(())
    };
    applier.apply(&declaration, plan, log).await
}

fn public_url_of(config: &Config, listener: &TcpListener) -> anyhow::Result<Url> {
    let address = listener
        .local_addr()
        .context("the listener has no address")?;
    let url = config.public_url.clone();
    Ok(url.unwrap_or_else(|| public_url::of(address)))
}

/// Serves the metrics until the gateway stops. Returns the address.
fn serve_metrics(
    listener: TcpListener,
    router: Router,
    limits: ServerLimits,
    tasks: &Tasks,
) -> anyhow::Result<SocketAddr> {
    /// Maximum number of connections of scrapers.
    const CONNECTIONS: usize = 32;

    let address = listener
        .local_addr()
        .context("the listener of the metrics has no address")?;
    let limits = ServerLimits {
        connections: CONNECTIONS,
        ..limits
    };
    let stop = tasks.stop.clone();
    tasks.spawn(async move {
        let open = OpenConnections::default();
        if let Err(error) = server::serve(listener, router.into(), limits, stop, open).await {
            tracing::error!(%error, "metrics are no longer served");
        }
    });
    Ok(address)
}

/// Locks the database file, so that no other gateway uses it.
fn lock_database(storage: &StorageConfig) -> anyhow::Result<Option<DatabaseLock>> {
    match &storage.database {
        Database::Sqlite(path) => DatabaseLock::take(path, &storage.database_setting).map(Some),
        Database::Postgres(_) => Ok(None),
    }
}

/// Stores the public URL in a database that several gateways can share, and warns if another
/// gateway stored a different one. Returns `None` if the database cannot be shared.
async fn share_public_url(
    config: &Config,
    url: &Url,
    storage: &Storage,
) -> anyhow::Result<Option<Url>> {
    if let Database::Sqlite(_) = config.storage.database {
        return Ok(None);
    }
    if let Some(other) = public_url::share(&*storage.store, url).await? {
        public_url::warn_of_other(url, &other);
    }
    Ok(Some(url.clone()))
}

/// Saves the public URL for CLI commands.
fn save_public_url(config: &Config, url: &Url) {
    let data_dir = &config.storage.data_dir;
    if let Err(error) = public_url::save(data_dir, url, &config.cloud.auth_url) {
        tracing::warn!(%error, "could not save the public URL; pass --public-url to CLI commands");
    }
}

#[cfg(test)]
mod tests;
