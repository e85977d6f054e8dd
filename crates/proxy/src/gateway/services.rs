//! The services of a gateway, over its storage.

use std::sync::Arc;

use threelo_api::LastFetched;
use threelo_connect::Connect;
use threelo_core::{
    api_key::ApiKeySet,
    authenticator::Authenticator,
    request_log::RequestObserver,
    storage::{ChangeListener, RequestLogStore},
};
use threelo_forward::{
    Directory,
    log::{LogWriter, RequestLog},
};
use threelo_oauth::{ManagerDependencies, TokenManager};
use threelo_web::WsHub;
use threelo_webhooks::{Deliverer, DelivererDependencies};
use url::Url;

use super::{
    changes::Follower, housekeeping::Housekeeping, keys, local_changes::LocalChanges, tasks::Tasks,
    vault_watch::VaultWatch,
};
use crate::{
    backups::{self, BackupStatus},
    config::{Config, Database},
    hooks::TestHooks,
    http::webhook_client,
    metrics::Metrics,
    storage::{Listeners, Storage},
    telemetry::Telemetry,
};

/// Capacity of the queue of request records; further records are counted and dropped.
const LOG_QUEUE: usize = 8192;

/// The services of a gateway.
pub(super) struct Services {
    pub(super) connect: Connect,
    pub(super) manager: Arc<TokenManager>,
    pub(super) directory: Directory,
    pub(super) authenticator: Authenticator,
    pub(super) api_keys: ApiKeySet,
    pub(super) hub: WsHub,
    pub(super) fetched: LastFetched,
    pub(super) log: RequestLog,
    pub(super) metrics: Metrics,
    pub(super) telemetry: Telemetry,
    pub(super) requests: Arc<dyn RequestLogStore>,
    /// Present if backups are made on schedule.
    pub(super) backups: Option<BackupStatus>,
    local_changes: LocalChanges,
    listeners: Vec<Arc<dyn ChangeListener>>,
}

impl Services {
    /// Creates the services, and the task that writes the request log.
    pub(super) fn new(
        config: &Config,
        url: &Url,
        storage: &Storage,
        tasks: &Tasks,
        hooks: &TestHooks,
    ) -> anyhow::Result<(Self, LogWriter)> {
        let (log, log_writer) = threelo_forward::log::request_log(LOG_QUEUE);
        let metrics = Metrics::default();
        let telemetry = Telemetry::start(
            config.otlp_endpoint.as_ref(),
            &config.cloud.network,
            &storage.entropy,
        )?;
        let mut observers: Vec<Arc<dyn RequestObserver>> = vec![Arc::new(metrics.clone())];
        observers.extend(telemetry.observer());
        let log = log.observed_by(observers);
        let hub = WsHub::new(storage.clock.clone(), storage.entropy.clone())
            .with_relay(storage.store.clone(), tasks.exchanges.clone());
        let local_changes = LocalChanges::default();
        let manager = Arc::new(TokenManager::new(
            ManagerDependencies {
                tokens: local_changes.watch(hooks.tokens.apply(storage.store.clone())),
                rotations: hooks.rotations.apply(storage.store.clone()),
                connections: storage.store.clone(),
                integrations: storage.store.clone(),
                sealer: storage.vault.clone(),
                endpoint: Arc::new(storage.token_endpoint(&config.cloud)?),
                clock: storage.clock.clone(),
                entropy: storage.entropy.clone(),
                log: Arc::new(log.clone()),
                tasks: tasks.exchanges.clone(),
            },
            config.token_settings(&hooks.manager),
        ));
        let api_keys = ApiKeySet::default();
        let authenticator = Authenticator::new(
            api_keys.clone(),
            storage.store.clone(),
            storage.clock.clone(),
        );
        let directory = Directory::new(
            storage.store.clone(),
            storage.store.clone(),
            storage.clock.clone(),
        );
        let listeners: Vec<Arc<dyn ChangeListener>> = vec![
            manager.clone(),
            Arc::new(directory.clone()),
            Arc::new(hub.clone()),
        ];
        let connect = storage.connect(
            &config.cloud,
            url,
            Listeners {
                announcer: Arc::new(hub.clone()),
                log: Arc::new(log.clone()),
                changes: listeners.clone(),
                tasks: tasks.exchanges.clone(),
                interrupt: tasks.interrupt.clone(),
            },
        )?;
        let services = Self {
            connect,
            manager,
            directory,
            authenticator,
            api_keys,
            hub,
            fetched: LastFetched::default(),
            log,
            metrics,
            telemetry,
            requests: storage.requests()?,
            backups: config
                .backups
                .as_ref()
                .map(|backups| BackupStatus::new(backups.every)),
            local_changes,
            listeners,
        };
        Ok((services, log_writer))
    }

    /// Starts the background tasks. `shared_url` is the public URL if other gateways can use the same
    /// store.
    pub(super) async fn start_background_tasks(
        &self,
        config: &Config,
        storage: &Storage,
        shared_url: Option<Url>,
        tasks: &Tasks,
    ) -> anyhow::Result<()> {
        let (store, clock) = (storage.store.clone(), storage.clock.clone());
        let follower = Follower {
            store: store.clone(),
            clock: clock.clone(),
            keys: self.api_keys.clone(),
            listeners: self.listeners.clone(),
            local_changes: self.local_changes.clone(),
        };
        let position = follower.start().await?;
        tasks.spawn(follower.run(position, storage.hints()));
        let vault_watch = VaultWatch {
            storage: storage.clone(),
            listeners: self.listeners.clone(),
            public_url: shared_url,
        };
        tasks.spawn(vault_watch.run());
        let housekeeping = Housekeeping {
            store: store.clone(),
            clock: clock.clone(),
        };
        tasks.spawn(housekeeping.run());
        if let (Some(backups), Some(status), Database::Sqlite(database)) =
            (&config.backups, &self.backups, &config.storage.database)
        {
            tasks.spawn(backups::run(
                storage.clone(),
                backups.clone(),
                database.clone(),
                status.clone(),
            ));
        }
        let deliverer = deliverer(storage, config)?.recorded_in(Arc::new(self.log.clone()));
        tasks.spawn(deliverer.run());
        let manager = self.manager.clone();
        tasks.spawn(async move { manager.run_sweeper().await });
        let manager = self.manager.clone();
        tasks.spawn(async move { manager.run_keep_alive().await });
        let (api_keys, fetched) = (self.api_keys.clone(), self.fetched.clone());
        tasks.spawn(keys::store_uses(api_keys, store.clone(), clock.clone()));
        tasks.spawn(fetched.keep(store, clock));
        Ok(())
    }
}

/// The deliverer of events. It is quarantined together with the tokens: the events in a copy are
/// delivered by the original.
fn deliverer(storage: &Storage, config: &Config) -> anyhow::Result<Deliverer> {
    let dependencies = DelivererDependencies {
        deliveries: storage.store.clone(),
        events: storage.store.clone(),
        environments: storage.store.clone(),
        client: webhook_client(&config.webhooks)?,
        clock: storage.clock.clone(),
        entropy: storage.entropy.clone(),
    };
    let deliverer = Deliverer::new(dependencies, config.webhooks.clone());
    Ok(deliverer.under(storage.quarantine.clone()))
}
