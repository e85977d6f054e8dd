//! The token manager: hands out live bearers, and keeps the rotating tokens behind them alive.
//!
//! - `decide`: a token that is good for a while is handed out from memory. One past 80 % of
//!   its life is handed out too, while its successor is fetched in the background. A caller
//!   waits only for a token that has run out.
//! - `flight`: one renewal at a time for each connection, in a task of its own, which no
//!   vanishing caller takes down. Everybody who waits gets the same outcome.
//! - `rotate`: the flight itself. What is to be done is told by the [protocol](crate::rotation);
//!   `perform`, `exchange` and `keep` do it.
//! - `verdict`: what the end of a rotation means for the connection, its integration and the
//!   time of the next attempt.
//! - `sweep`: takes up what others have left in the middle.
//!
//! The version of the row is what holds it together: every renewal is "something newer than
//! version 7", so that nobody renews what has been renewed already.

mod backoff;
mod bounded;
mod breaker;
mod decide;
mod exchange;
mod flight;
mod keep;
mod load;
mod mark;
mod open;
mod perform;
mod reason;
mod rotate;
mod settings;
mod sweep;
mod verdict;
mod wait;

use std::sync::Arc;

use async_trait::async_trait;
use threelo_core::{
    bearer::{BearerError, BearerSource},
    clock::Clock,
    credentials::{Credentials, Freshness, OpenCredentials},
    entropy::Entropy,
    id::ConnectionKey,
    rotation::InstanceId,
    seal::Sealer,
    storage::{
        ChangeListener, ConnectionStore, IntegrationStore, RotationStore, Subject, TokenStore,
    },
    token::{Bearer, TokenVersion},
};
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;

pub use settings::ManagerSettings;

use crate::token_endpoint::TokenEndpoint;
use backoff::Backoff;
use bounded::{Bounded, Versioned};
use breaker::Breakers;
use decide::Step;
use flight::Flights;
use open::{Loaded, Open, Over};

/// What a [`TokenManager`] works with.
#[derive(Clone)]
pub struct ManagerParts {
    /// Where tokens are kept.
    pub tokens: Arc<dyn TokenStore>,
    /// Where rotations under way are kept.
    pub rotations: Arc<dyn RotationStore>,
    /// Where connections are kept; read to tell of a connection that needs its user.
    pub connections: Arc<dyn ConnectionStore>,
    /// Where the apps' credentials are kept.
    pub integrations: Arc<dyn IntegrationStore>,
    /// What opens and seals them.
    pub sealer: Arc<dyn Sealer>,
    /// Where tokens are renewed.
    pub endpoint: TokenEndpoint,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Where renewals run. Close it and wait for it before the process ends, so that no new
    /// pair is lost between Atlassian and the store.
    pub tasks: TaskTracker,
}

/// Hands out live bearers and open credentials. Clones share everything.
#[derive(Clone)]
pub struct TokenManager {
    shared: Arc<Shared>,
}

/// The outcome of a load or a renewal, for everybody who waited.
type Outcome = Result<Arc<Loaded>, BearerError>;

struct Shared {
    parts: ManagerParts,
    settings: ManagerSettings,
    /// Who we are to other instances.
    instance: InstanceId,
    /// Open bearers, as of the store.
    open: Bounded<Open>,
    backoffs: Bounded<Backoff>,
    breakers: Breakers,
    /// Room for renewals that nobody waits for.
    background: Arc<Semaphore>,
    loads: Flights<Outcome>,
    rotations: Flights<Outcome>,
}

/// How often a token that ran out while it was being fetched is fetched anew.
const ROUNDS: usize = 3;

impl TokenManager {
    /// Puts the parts together. Nothing runs until somebody asks for a bearer.
    pub fn new(parts: ManagerParts, settings: ManagerSettings) -> Self {
        Self {
            shared: Arc::new(Shared {
                open: Bounded::new(settings.cached_connections),
                backoffs: Bounded::new(settings.cached_connections),
                breakers: Breakers::default(),
                background: Arc::new(Semaphore::new(settings.background_renewals)),
                loads: Flights::default(),
                rotations: Flights::default(),
                instance: InstanceId::random(&*parts.entropy),
                parts,
                settings,
            }),
        }
    }

    /// What to do with a token, and doing it in the background where nobody has to wait for it.
    fn decide(&self, key: &ConnectionKey, open: &Open) -> Step {
        let step = open.step(self.shared.parts.clock.now());
        if step == Step::UseAndRenew {
            self.shared.renew_early(key, open.version());
        }
        step
    }

    /// Something newer than this version, for a caller that can not do without.
    async fn renewed(&self, key: &ConnectionKey, version: TokenVersion) -> Outcome {
        self.shared.check_hindrance(key, version)?;
        self.shared.newer_than(key, version, false).await
    }

    /// The present tokens, read from the store and renewed if they have run out.
    async fn valid(&self, key: &ConnectionKey) -> Outcome {
        let mut loaded = self.shared.load(key).await?;
        for _ in 0..ROUNDS {
            match self.decide(key, &loaded.open) {
                Step::Use | Step::UseAndRenew => return Ok(loaded),
                // The one time that it is found, to note it.
                Step::GiveUp if matches!(loaded.open.over, Some(Over::NoRefreshToken)) => {
                    return self.shared.newer_than(key, loaded.version(), false).await;
                }
                Step::GiveUp => return Err(loaded.open.needs_reconnect(key)),
                Step::Renew => loaded = self.renewed(key, loaded.version()).await?,
            }
        }
        Err(wait::keeps_running_out(key))
    }

    /// The same for tokens that Atlassian refused.
    async fn other_than(&self, key: &ConnectionKey, refused: TokenVersion) -> Outcome {
        let present = self.valid(key).await?;
        if present.version() > refused {
            return Ok(present);
        }
        if let Some(error) = present.open.no_other(key) {
            return Err(error);
        }
        let before = self.shared.backoffs.get(key);
        let other = self.renewed(key, refused).await?;
        self.shared
            .note_refusal(key, before, refused, other.version());
        Ok(other)
    }
}

#[async_trait]
impl BearerSource for TokenManager {
    async fn bearer(&self, connection: &ConnectionKey) -> Result<Bearer, BearerError> {
        if let Some(open) = self.shared.open.get(connection) {
            match self.decide(connection, &open) {
                Step::Use | Step::UseAndRenew => return Ok(open.bearer),
                Step::GiveUp if matches!(open.over, Some(Over::NoRefreshToken)) => {}
                Step::GiveUp => return Err(open.needs_reconnect(connection)),
                Step::Renew => self.shared.check_hindrance(connection, open.version())?,
            }
        }
        Ok(self.valid(connection).await?.open.bearer.clone())
    }

    async fn bearer_after_refusal(
        &self,
        connection: &ConnectionKey,
        refused: &Bearer,
    ) -> Result<Bearer, BearerError> {
        let other = self.other_than(connection, refused.version()).await?;
        Ok(other.open.bearer.clone())
    }
}

#[async_trait]
impl Credentials for TokenManager {
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
                self.shared.open.forget(key);
                self.shared.loads.let_go(key);
            }
            Subject::Integration(integration) => {
                self.shared.breakers.clear(integration);
                self.shared
                    .open
                    .forget_where(|key| key.integration_ref() == *integration);
            }
            _ => {}
        }
    }

    fn forget_all(&self) {
        self.shared.open.forget_where(|_| true);
        self.shared.loads.let_all_go();
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
