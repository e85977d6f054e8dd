//! The gateway: every part of it, put together once.

mod changes;
mod housekeeping;
pub mod keys;
mod own_changes;
mod reach;
mod router;
mod vault_watch;

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use threelo_api::LastFetched;
use threelo_connect::Connect;
use threelo_core::{
    api_key::ApiKeySet,
    authenticator::Authenticator,
    secret::ApiKey,
    storage::{ChangeListener, RequestLogStore},
};
use threelo_forward::Directory;
use threelo_oauth::{ManagerDependencies, TokenManager};
use threelo_web::WsHub;
use threelo_webhooks::Deliverer;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use crate::{
    config::{Config, Database},
    first_start::FirstStart,
    folder_lock::FolderLock,
    hooks::TestHooks,
    opened::{Opened, Others},
    public_url,
    server::{self, Bounds},
};
use changes::Follower;
use housekeeping::Housekeeping;
use own_changes::OwnChanges;
use vault_watch::VaultWatch;

/// How many records of the request log may wait to be written; more are counted and dropped.
const LOG_QUEUE: usize = 8192;

/// How long each step of the shutdown may take that only writes what is left.
const LAST_WRITES: Duration = Duration::from_secs(5);

/// A running gateway.
pub struct Gateway {
    url: Url,
    connect: Connect,
    requests: Arc<dyn RequestLogStore>,
    first_key: Option<ApiKey>,
    stop: CancellationToken,
    server: JoinHandle<anyhow::Result<()>>,
    background: TaskTracker,
    log_writer: JoinHandle<()>,
    exchanges: TaskTracker,
    /// How long the shutdown waits for them.
    exchange_time: Duration,
    /// Ends connect attempts that it cannot wait for.
    interrupt: CancellationToken,
    fetched: LastFetched,
    keys: ApiKeySet,
    opened: Opened,
    /// Given back last.
    lock: Option<FolderLock>,
}

impl Gateway {
    /// Opens what is stored, puts everything together and begins to serve.
    ///
    /// # Errors
    /// Says what stands in the way, and what to do.
    pub async fn start(
        config: Config,
        listener: TcpListener,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        Self::start_within(Bounds::of_this_process()?, config, listener, hooks).await
    }

    async fn start_within(
        bounds: Bounds,
        config: Config,
        listener: TcpListener,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let address = listener
            .local_addr()
            .context("the listener has no address")?;
        let url = config.public_url.clone();
        let url = url.unwrap_or_else(|| public_url::of(address));
        let lock = match &config.storage.database {
            Database::Sqlite(path) => {
                Some(FolderLock::take(path, &config.storage.database_setting)?)
            }
            Database::Postgres(_) => None,
        };
        let first_start = FirstStart::of(&config.storage, lock.as_ref());
        let opened = Opened::open(&config.storage, true, hooks).await?;
        let stop = CancellationToken::new();
        let background = TaskTracker::new();
        let exchanges = TaskTracker::new();
        let interrupt = CancellationToken::new();

        let hub = WsHub::new(opened.clock.clone(), opened.entropy.clone());
        let own_changes = OwnChanges::default();
        let manager = manager(&opened, &config, hooks, &own_changes, exchanges.clone())?;
        let key_set = ApiKeySet::default();
        let authenticator =
            Authenticator::new(key_set.clone(), opened.store.clone(), opened.clock.clone());
        let directory = Directory::new(
            opened.store.clone(),
            opened.store.clone(),
            opened.clock.clone(),
        );
        let listeners: Vec<Arc<dyn ChangeListener>> =
            vec![manager.clone(), Arc::new(directory.clone())];
        let (log, writer) = threelo_forward::log::request_log(LOG_QUEUE);
        let others = Others {
            announcer: Arc::new(hub.clone()),
            log: Arc::new(log.clone()),
            listeners: listeners.clone(),
            tasks: exchanges.clone(),
            interrupt: interrupt.clone(),
        };
        let connect = opened.connect(&config.cloud, &url, others)?;
        let first_key =
            keys::ensure(&*opened.store, &*opened.clock, &*opened.entropy, &config).await?;

        let shared_url = match &config.storage.database {
            Database::Sqlite(_) => None,
            Database::Postgres(_) => Some(url.clone()),
        };
        if let Some(url) = &shared_url
            && let Some(other) = public_url::share(&*opened.store, url).await?
        {
            public_url::warn_of_other(url, &other);
        }
        let watch = VaultWatch {
            vault: opened.keys.clone(),
            store: opened.store.clone(),
            clock: opened.clock.clone(),
            quarantine: opened.quarantine.clone(),
            listeners: listeners.clone(),
            public_url: shared_url,
        };
        spawn(&background, &stop, watch.run());
        let follower = Follower {
            store: opened.store.clone(),
            clock: opened.clock.clone(),
            keys: key_set.clone(),
            listeners,
            own_changes,
        };
        let place = follower.start().await?;
        spawn(&background, &stop, follower.run(place, opened.hints()));
        let housekeeping = Housekeeping {
            store: opened.store.clone(),
            clock: opened.clock.clone(),
        };
        spawn(&background, &stop, housekeeping.run());
        // The events in a copy are the original's to deliver.
        let delivering = deliverer(&opened, &config)?.run();
        spawn(&background, &stop, delivering);
        spawn(&background, &stop, {
            let manager = manager.clone();
            async move { manager.sweep_for_ever().await }
        });
        spawn(&background, &stop, {
            let manager = manager.clone();
            async move { manager.keep_alive_for_ever().await }
        });
        let storing = keys::store_uses(key_set.clone(), opened.store.clone(), opened.clock.clone());
        spawn(&background, &stop, storing);
        let fetched = LastFetched::default();
        spawn(
            &background,
            &stop,
            fetched
                .clone()
                .keep(opened.store.clone(), opened.clock.clone()),
        );

        let requests = opened.requests()?;
        let log_writer = writer.run(requests.clone(), opened.clock.clone(), config.storage.keep);
        let log_writer = tokio::spawn(log_writer);
        let router = router::build(router::RouterDependencies {
            config: &config,
            grant_life: config.grant_life(&hooks.manager),
            url: &url,
            opened: &opened,
            requests: requests.clone(),
            connect: connect.clone(),
            manager,
            authenticator,
            directory,
            hub,
            fetched: fetched.clone(),
            log,
        })?;
        let router = (hooks.router)(router);
        let data_dir = &config.storage.data_dir;
        if let Err(error) = public_url::note(data_dir, &url, &config.cloud.auth_url) {
            tracing::warn!(%error, "could not save the public URL; pass --public-url to CLI commands");
        }
        first_start.succeeded();
        let server = tokio::spawn(server::serve(listener, router, bounds, stop.clone()));
        Ok(Self {
            url,
            connect,
            requests,
            first_key,
            stop,
            server,
            background,
            log_writer,
            exchanges,
            exchange_time: bounds.exchanges,
            interrupt,
            fetched,
            keys: key_set,
            opened,
            lock,
        })
    }

    /// The address that browsers reach it at.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The callback that has to be registered with Atlassian.
    pub fn callback_url(&self) -> Url {
        public_url::callback(&self.url)
    }

    /// The connection service.
    pub fn connect(&self) -> &Connect {
        &self.connect
    }

    /// The request log.
    pub fn requests(&self) -> &dyn RequestLogStore {
        &*self.requests
    }

    /// The API key that was made at the first start.
    pub fn first_key(&self) -> Option<&ApiKey> {
        self.first_key.as_ref()
    }

    /// Stops accepting requests, and lets those in progress and their token exchanges finish: an
    /// exchange that is cut off costs a grant. Every step has an end, whatever hangs.
    ///
    /// # Errors
    /// If the server had failed before.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.stop.cancel();
        let served = self.server.await.context("the server ended in a panic")?;
        self.background.close();
        let late = "a background task is still running and is cut off";
        within(LAST_WRITES, self.background.wait(), late).await;
        self.exchanges.close();
        let late = "a token exchange is still in progress and is cut off";
        let finished = within(self.exchange_time, self.exchanges.wait(), late).await;
        if finished.is_none() {
            self.interrupt.cancel();
            let late = "a connect attempt that was cut off is not in the request log";
            within(LAST_WRITES, self.exchanges.wait(), late).await;
        }
        // The writer ends by itself with the last sender of the log. The router has gone with the
        // server. An answer that is still streaming somewhere must not keep the process.
        drop(self.connect);
        let late = "the last records of the request log were not written";
        let written = within(LAST_WRITES, &mut self.log_writer, late).await;
        if written.is_none() {
            self.log_writer.abort();
        }
        let late = "the last use of some connections or API keys was not stored";
        let last_uses = async {
            self.fetched.flush(&*self.opened.store).await?;
            self.keys.store_uses(&*self.opened.store).await
        };
        let flushed = within(LAST_WRITES, last_uses, late).await;
        if let Some(Err(error)) = flushed {
            tracing::warn!(%error, "{late}");
        }
        let late = "the database is still busy; what it has written stays written";
        within(LAST_WRITES, self.opened.close(), late).await;
        drop(self.lock);
        served
    }
}

/// Waits for a step of the shutdown up to a limit, and logs if it is late.
async fn within<T>(limit: Duration, step: impl Future<Output = T>, late: &str) -> Option<T> {
    let done = tokio::time::timeout(limit, step).await.ok();
    if done.is_none() {
        tracing::warn!("{late}");
    }
    done
}

fn manager(
    opened: &Opened,
    config: &Config,
    hooks: &TestHooks,
    own_changes: &OwnChanges,
    exchanges: TaskTracker,
) -> anyhow::Result<Arc<TokenManager>> {
    let parts = ManagerDependencies {
        tokens: own_changes.watch((hooks.tokens)(opened.store.clone())),
        rotations: (hooks.rotations)(opened.store.clone()),
        connections: opened.store.clone(),
        integrations: opened.store.clone(),
        sealer: opened.vault.clone(),
        endpoint: Arc::new(opened.token_endpoint(&config.cloud)?),
        clock: opened.clock.clone(),
        entropy: opened.entropy.clone(),
        tasks: exchanges,
    };
    let settings = config.token_settings(&hooks.manager);
    Ok(Arc::new(TokenManager::new(parts, settings)))
}

fn deliverer(opened: &Opened, config: &Config) -> anyhow::Result<Deliverer> {
    let deliverer = Deliverer::new(
        opened.store.clone(),
        crate::http::webhook_client(&config.webhooks)?,
        opened.clock.clone(),
        opened.entropy.clone(),
        config.webhooks.clone(),
    );
    Ok(deliverer.under(opened.quarantine.clone()))
}

/// Runs something until the gateway stops.
fn spawn(
    tasks: &TaskTracker,
    stop: &CancellationToken,
    task: impl Future<Output = ()> + Send + 'static,
) {
    let stop = stop.clone();
    tasks.spawn(async move {
        tokio::select! {
            () = stop.cancelled() => {}
            () = task => {}
        }
    });
}

#[cfg(test)]
mod tests;
