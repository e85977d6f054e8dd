//! The token manager: hands out valid bearers, and keeps the rotating tokens behind them alive.
//!
//! - `lifetime`: a token that is valid for a while is handed out from the cache. After 80 % of its life
//!   it is still handed out, and its successor is fetched in the background. A caller waits only if
//!   the token has expired.
//! - `single_flight`: one refresh at a time for each connection, in a task of its own, which does not
//!   depend on any caller. All callers share its outcome.
//! - `refresh`: the refresh itself. `refresh`, `exchange` and `replace` perform the effects that the
//!   [protocol](crate::rotation) asks for.
//! - `record`: the record of a refresh in the request log.
//! - `outcome`: what the end of a refresh means for the connection, its integration and the next try.
//! - `cooldown`: when a refresh may be tried again.
//! - `sweep`: resumes rotations that were interrupted, and keeps idle grants alive.
//!
//! The version of the row holds this together: every refresh is for "something newer than version
//! 7", so that nothing is refreshed twice.

mod cooldown;
mod errors;
mod exchange;
mod lifetime;
mod outcome;
mod record;
mod refresh;
mod replace;
mod settings;
mod single_flight;
mod sweep;
mod tokens;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use threelo_core::{
    bearer::{BearerError, BearerSource},
    cache::ConnectionCache,
    clock::Clock,
    credentials::{Credentials, Freshness, OpenCredentials},
    entropy::Entropy,
    id::{AttemptId, ConnectionKey, InstanceId},
    request_log::RequestRecorder,
    seal::Sealer,
    storage::{
        ChangeListener, ConnectionStore, IntegrationStore, RotationStore, Subject, TokenStore,
    },
    token::{Bearer, TokenVersion},
};
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;

pub use settings::ManagerSettings;

use crate::token_endpoint::RefreshTokens;
use cooldown::{CircuitBreakers, Cooldown};
use lifetime::Use;
use single_flight::SingleFlight;
use tokens::{CachedTokens, Loaded};

/// The dependencies of a [`TokenManager`].
#[derive(Clone)]
pub struct ManagerDependencies {
    /// Stores tokens.
    pub tokens: Arc<dyn TokenStore>,
    /// Stores unfinished rotations.
    pub rotations: Arc<dyn RotationStore>,
    /// Stores connections; read for the event about a connection that needs its user.
    pub connections: Arc<dyn ConnectionStore>,
    /// Stores the apps' credentials.
    pub integrations: Arc<dyn IntegrationStore>,
    /// Encrypts and decrypts tokens and credentials.
    pub sealer: Arc<dyn Sealer>,
    /// Exchanges refresh tokens.
    pub endpoint: Arc<dyn RefreshTokens>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The request log, which gets a record of each exchange.
    pub log: Arc<dyn RequestRecorder>,
    /// Runs refreshes. Close it and wait for it before the process ends, so that no new tokens are
    /// lost between Atlassian and the store.
    pub tasks: TaskTracker,
}

/// Hands out valid bearers and credentials. Clones share everything.
#[derive(Clone)]
pub struct TokenManager {
    shared: Arc<Shared>,
}

/// The outcome of a load or a refresh, for all callers.
type Outcome = Result<Arc<Loaded>, BearerError>;

struct Shared {
    dependencies: ManagerDependencies,
    settings: ManagerSettings,
    /// The name of this process for other instances.
    instance: InstanceId,
    /// Bearers, as stored.
    cache: ConnectionCache<CachedTokens>,
    cooldowns: ConnectionCache<Cooldown>,
    /// Claims under which nothing was sent, and which may still be stored since the store failed: the version, and the id of the
    /// attempt.
    unconfirmed: Mutex<HashMap<ConnectionKey, (TokenVersion, AttemptId)>>,
    breakers: CircuitBreakers,
    /// Limits refreshes in the background.
    background: Arc<Semaphore>,
    loads: SingleFlight<Outcome>,
    refreshes: SingleFlight<Outcome>,
}

/// Maximum number of refreshes if tokens expire while they are fetched.
const ROUNDS: usize = 3;

impl TokenManager {
    /// Returns a manager. Nothing runs until a bearer is requested.
    pub fn new(dependencies: ManagerDependencies, settings: ManagerSettings) -> Self {
        Self {
            shared: Arc::new(Shared {
                cache: ConnectionCache::new(settings.cached_connections),
                cooldowns: ConnectionCache::new(settings.cached_connections),
                unconfirmed: Mutex::default(),
                breakers: CircuitBreakers::default(),
                background: Arc::new(Semaphore::new(settings.background_refreshes)),
                loads: SingleFlight::default(),
                refreshes: SingleFlight::default(),
                instance: InstanceId::random(&*dependencies.entropy),
                dependencies,
                settings,
            }),
        }
    }

    /// Returns what to do with a token, and starts a refresh in the background where it is due.
    fn next_use(&self, key: &ConnectionKey, cached: &CachedTokens) -> Use {
        let next_use = cached.next_use(self.shared.dependencies.clock.now());
        if next_use == Use::NowAndRefresh {
            self.shared.refresh_early(key, cached.version());
        }
        next_use
    }

    /// Returns tokens newer than this version.
    async fn refreshed(&self, key: &ConnectionKey, version: TokenVersion) -> Outcome {
        self.shared.check_cooldown(key, version)?;
        self.shared.newer_than(key, version, false).await
    }

    /// Returns the present tokens, read from the store and refreshed if they have expired.
    async fn valid(&self, key: &ConnectionKey) -> Outcome {
        let mut loaded = self.shared.load(key).await?;
        for _ in 0..ROUNDS {
            match self.next_use(key, &loaded.cached) {
                Use::Now | Use::NowAndRefresh => return Ok(loaded),
                // The first caller to find this stores it.
                Use::Never if loaded.cached.lacks_refresh_token() => {
                    return self.shared.newer_than(key, loaded.version(), false).await;
                }
                Use::Never => return Err(loaded.cached.needs_reconnect(key)),
                Use::AfterRefresh => loaded = self.refreshed(key, loaded.version()).await?,
            }
        }
        Err(errors::keeps_expiring(key))
    }

    /// Returns tokens other than those that Atlassian refused.
    async fn other_than(&self, key: &ConnectionKey, refused: TokenVersion) -> Outcome {
        let present = self.valid(key).await?;
        if present.version() > refused {
            return Ok(present);
        }
        if let Some(error) = present.cached.irreplaceable(key) {
            return Err(error);
        }
        if self.shared.is_refused_again(key, refused) {
            return Err(BearerError::Refused);
        }
        let before = self.shared.cooldowns.get(key);
        let other = self.refreshed(key, refused).await?;
        self.shared
            .record_refusal(key, before, refused, other.version());
        Ok(other)
    }
}

#[async_trait]
impl BearerSource for TokenManager {
    async fn bearer(&self, connection: &ConnectionKey) -> Result<Bearer, BearerError> {
        if let Some(cached) = self.shared.cache.get(connection) {
            match self.next_use(connection, &cached) {
                Use::Now | Use::NowAndRefresh => return Ok(cached.bearer),
                Use::Never if cached.lacks_refresh_token() => {}
                Use::Never => return Err(cached.needs_reconnect(connection)),
                Use::AfterRefresh => {
                    self.shared.check_cooldown(connection, cached.version())?;
                }
            }
        }
        Ok(self.valid(connection).await?.cached.bearer.clone())
    }

    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %connection.environment,
            integration = %connection.integration,
            connection = %connection.connection,
        )
    )]
    async fn bearer_after_refusal(
        &self,
        connection: &ConnectionKey,
        refused: &Bearer,
    ) -> Result<Bearer, BearerError> {
        let other = self.other_than(connection, refused.version()).await?;
        Ok(other.cached.bearer.clone())
    }
}

#[async_trait]
impl Credentials for TokenManager {
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %connection.environment,
            integration = %connection.integration,
            connection = %connection.connection,
        )
    )]
    async fn credentials(
        &self,
        connection: &ConnectionKey,
        freshness: Freshness,
    ) -> Result<OpenCredentials, BearerError> {
        let loaded = match freshness {
            Freshness::Valid => self.valid(connection).await?,
            Freshness::Refreshed => {
                let present = self.shared.load(connection).await?.version();
                self.shared.newer_than(connection, present, true).await?
            }
        };
        Ok(OpenCredentials {
            tokens: loaded.tokens.clone(),
            version: loaded.version(),
        })
    }
}

impl ChangeListener for TokenManager {
    fn changed(&self, subject: &Subject) {
        match subject {
            Subject::Connection(key) => {
                self.shared.cache.remove(key);
                self.shared.loads.detach(key);
            }
            Subject::Integration(integration) => {
                self.shared.breakers.clear(integration);
                self.shared
                    .cache
                    .remove_where(|key| key.integration_ref() == *integration);
            }
            _ => {}
        }
    }

    fn forget_all(&self) {
        self.shared.cache.remove_where(|_| true);
        self.shared.loads.detach_all();
        self.shared.breakers.clear_all();
    }
}

impl std::fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenManager")
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}
