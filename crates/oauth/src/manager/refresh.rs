//! One refresh of one connection's tokens: performs the effects that the
//! [rotation protocol](crate::rotation) asks for.

use std::{
    collections::HashMap,
    sync::{Arc, MutexGuard, PoisonError},
    time::Duration,
};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::Monotonic,
    id::{AttemptId, ConnectionKey},
    rotation::{Claim, ClaimOutcome, Release, Sent},
    storage::{ConnectionFilter, StoreError},
    token::{TokenSet, TokenStatus, TokenVersion},
};

use super::{
    Outcome, Shared,
    errors::{SOON, unavailable},
    exchange::{AppUse, ExchangeError},
    record::RefreshRecord,
    replace::RotatedBy,
    tokens::{Loaded, NoSuccessor},
};
use crate::{
    rotation::{Effect, ExchangeOutcome, Facts, Goal, Input, NewStatus, Rotation},
    token_endpoint::TokenError,
};

/// Maximum number of refreshes of other callers that one caller joins before it gives up.
const JOINS: usize = 3;

impl Shared {
    /// Returns tokens newer than this version, from the refresh that is in progress or a new one.
    /// A forced refresh tries even if the connection is known to need its user.
    pub(super) async fn newer_than(
        self: &Arc<Self>,
        key: &ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        for _ in 0..JOINS {
            let joined = self.refreshes.join(&self.dependencies.tasks, key, || {
                self.clone().refresh(key.clone(), version, forced)
            });
            let Some(outcome) = self.outcome(key, joined.pending).await else {
                return Err(unavailable(
                    key,
                    "the refresh is taking unusually long",
                    SOON,
                ));
            };
            let settled = match &outcome {
                Ok(loaded) => loaded.version() > version,
                // A refresh that is not forced may have given up earlier.
                Err(_) => !forced,
            };
            if joined.is_new || settled {
                return outcome;
            }
        }
        Err(unavailable(
            key,
            "other callers refresh its tokens again and again",
            SOON,
        ))
    }

    /// Starts a refresh in the background, unless there is a reason not to.
    pub(super) fn refresh_early(self: &Arc<Self>, key: &ConnectionKey, version: TokenVersion) {
        if self.check_cooldown(key, version).is_err() {
            return;
        }
        // If many are due at once, the next call tries again: there is time until the token expires.
        let Ok(permit) = self.background.clone().try_acquire_owned() else {
            return;
        };
        self.refreshes.join(&self.dependencies.tasks, key, || {
            let refresh = self.clone().refresh(key.clone(), version, false);
            async move {
                let outcome = refresh.await;
                drop(permit);
                outcome
            }
        });
    }

    /// Runs the rotation protocol to its end.
    pub(super) async fn refresh(
        self: Arc<Self>,
        key: ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        let goal = Goal {
            newer_than: version,
            forced,
            failures: self.failures(&key, version),
        };
        let timing = self.settings.timing;
        let (mut rotation, mut effect) = Rotation::begin(goal, timing, self.random_share());
        let mut refresh = Refresh {
            record: RefreshRecord::new(&key, &*self.dependencies.clock),
            claimed_at: self.dependencies.clock.monotonic(),
            shared: self,
            key,
            present: None,
            claimed: None,
            fresh: None,
            failed: None,
            app_use: None,
            store_error: None,
            decision_deadline: None,
        };
        loop {
            let input = match effect {
                Effect::Done(end) => {
                    let (shared, record) = (refresh.shared.clone(), refresh.record.clone());
                    let outcome = refresh.end(end, version).await;
                    let now = shared.dependencies.clock.monotonic();
                    if let Some(record) = record.ended(now, outcome.as_ref().err()) {
                        shared.dependencies.log.record(record);
                    }
                    return outcome;
                }
                effect => refresh.perform(effect).await,
            };
            effect = rotation.step(input);
        }
    }
}

/// The state of a refresh beside the protocol's: rows and tokens, which the protocol does not see.
pub(super) struct Refresh {
    pub(super) shared: Arc<Shared>,
    pub(super) key: ConnectionKey,
    /// The row that was read or stored last.
    pub(super) present: Option<Arc<Loaded>>,
    /// The row that was claimed.
    pub(super) claimed: Option<ClaimedRow>,
    /// Its record in the request log.
    pub(super) record: RefreshRecord,
    /// When the last claim was begun.
    pub(super) claimed_at: Monotonic,
    /// The new tokens.
    pub(super) fresh: Option<TokenSet>,
    /// Why the last exchange failed.
    pub(super) failed: Option<ExchangeError>,
    /// What the last exchange showed about the app.
    pub(super) app_use: Option<AppUse>,
    /// The last error of the store.
    pub(super) store_error: Option<BearerError>,
    /// When it is decided at the latest whether the grant has ended, while that is being confirmed.
    pub(super) decision_deadline: Option<Timestamp>,
}

/// A row that was claimed, and the attempt that the claim belongs to. The new tokens replace this
/// row.
#[derive(Clone)]
pub(super) struct ClaimedRow {
    pub(super) row: Arc<Loaded>,
    pub(super) attempt: AttemptId,
}

impl Refresh {
    async fn perform(&mut self, effect: Effect) -> Input {
        match effect {
            Effect::Read => self.read().await,
            Effect::Claim { restart } => self.claim(restart).await,
            Effect::Send => self.send().await,
            Effect::Replace { fence, resent } => self.replace(fence, resent).await,
            Effect::KeepOrphaned => self.keep_orphaned().await,
            Effect::PromoteOrphaned => self.promote_orphaned().await,
            Effect::CheckFamily => match self.shares_a_family().await {
                Ok(is_shared) => Input::Family(is_shared),
                Err(error) => self.store_failed(error),
            },
            Effect::Wait(pause) => {
                self.shared.dependencies.clock.sleep(pause).await;
                Input::Waited
            }
            Effect::RecordStatus(status) => {
                self.record_new_status(status).await;
                Input::Done
            }
            Effect::Release {
                fence,
                sent,
                cooldown,
            } => self.release(fence, sent, cooldown).await,
            Effect::Done(_) => Input::Done,
        }
    }

    async fn read(&mut self) -> Input {
        match self.shared.read(&self.key).await {
            Ok(loaded) => {
                let facts = self.facts(&loaded);
                self.present = Some(loaded);
                Input::Row(Some(facts))
            }
            Err(BearerError::UnknownConnection(_)) => {
                self.present = None;
                Input::Row(None)
            }
            // Nothing is sent for a row that cannot be decrypted.
            Err(error) => self.store_failed(error),
        }
    }

    fn facts(&self, loaded: &Loaded) -> Facts {
        let now = self.shared.dependencies.clock.now();
        let left = loaded.cached.lifetime.ends_at.duration_since(now);
        let rotated_by = loaded.row.rotated_by.as_ref().and_then(RotatedBy::parse);
        Facts {
            version: loaded.version(),
            fence: rotated_by.map(|by| by.fence),
            since_resent: rotated_by
                .filter(|by| by.resent)
                .map(|_| now.duration_since(loaded.tokens.issued_at).unsigned_abs()),
            refreshable: loaded.tokens.refresh.is_some(),
            needs_reconnect: matches!(loaded.cached.no_successor, Some(NoSuccessor::GrantEnded(_))),
            access_left: Duration::try_from(left).unwrap_or_default(),
        }
    }

    async fn claim(&mut self, restart: bool) -> Input {
        let Some(row) = self.present.clone() else {
            return Input::Failed;
        };
        let dependencies = &self.shared.dependencies;
        let version = row.version();
        // Repeated with the id of a claim that may have been stored. Otherwise its lease would have to end first.
        let attempt = match self.unconfirmed().remove(&self.key) {
            Some((of, attempt)) if of == version => attempt,
            _ => AttemptId::random(&*dependencies.entropy),
        };
        let claim = Claim {
            key: self.key.clone(),
            version,
            owner: self.shared.instance.clone(),
            attempt,
            lease: self.shared.settings.timing.lease,
            restart,
        };
        self.claimed_at = dependencies.clock.monotonic();
        match dependencies.rotations.claim_rotation(&claim).await {
            Ok(outcome) => {
                if let ClaimOutcome::Claimed(claimed) = &outcome {
                    let attempt = claimed.attempt.clone();
                    self.claimed = Some(ClaimedRow { row, attempt });
                }
                let took = self.since_claim();
                Input::Claim { outcome, took }
            }
            Err(error) => {
                self.unconfirmed()
                    .insert(self.key.clone(), (version, claim.attempt));
                self.store_failed(error)
            }
        }
    }

    /// Returns the claims that may still be stored.
    fn unconfirmed(&self) -> MutexGuard<'_, HashMap<ConnectionKey, (TokenVersion, AttemptId)>> {
        let unconfirmed = self.shared.unconfirmed.lock();
        unconfirmed.unwrap_or_else(PoisonError::into_inner)
    }

    async fn send(&mut self) -> Input {
        let answer = self.exchange().await;
        let since_claim = self.since_claim();
        Input::Answered {
            answer,
            since_claim,
        }
    }

    async fn exchange(&mut self) -> ExchangeOutcome {
        let Some(ClaimedRow { row, .. }) = self.claimed.clone() else {
            return ExchangeOutcome::NotSent;
        };
        let Some(refresh) = &row.tokens.refresh else {
            return ExchangeOutcome::NotSent;
        };
        let (key, tokens) = (&self.key, &row.tokens);
        let exchanged = (self.shared).exchange(key, tokens, refresh, self.claimed_at);
        let result = exchanged.await.and_then(|(result, app_use)| {
            self.app_use = Some(app_use);
            result
        });
        let now = self.shared.dependencies.clock.monotonic();
        self.record.exchanged(now, result.as_ref().err());
        match result {
            Ok(fresh) => {
                self.shared.breakers.clear(&self.key.integration_ref());
                self.fresh = Some(fresh);
                ExchangeOutcome::Tokens
            }
            Err(failed) => {
                let answer = meaning(&failed);
                self.failed = Some(failed);
                answer
            }
        }
    }

    fn since_claim(&self) -> Duration {
        self.shared
            .dependencies
            .clock
            .monotonic()
            .since(self.claimed_at)
    }

    async fn release(&mut self, fence: u64, sent: Sent, cooldown: Duration) -> Input {
        let Some(claimed) = &self.claimed else {
            return Input::Done;
        };
        let release = Release {
            key: self.key.clone(),
            version: claimed.row.version(),
            fence,
            sent,
            cooldown,
        };
        let rotations = &self.shared.dependencies.rotations;
        match rotations.release_rotation(&release).await {
            Ok(_) => Input::Done,
            Err(error) => {
                // If something was sent, the lease has to end. Otherwise the next claim takes it over.
                if sent == Sent::No {
                    let attempt = claimed.attempt.clone();
                    self.unconfirmed()
                        .insert(self.key.clone(), (release.version, attempt));
                }
                self.store_failed(error)
            }
        }
    }

    /// Returns whether another working connection of the same user might hold a token of the same
    /// family. Atlassian does not document whether a user's consents to one app share a family.
    /// Connections whose tokens fail already are not counted.
    async fn shares_a_family(&self) -> Result<bool, StoreError> {
        let connections = &self.shared.dependencies.connections;
        let Some(own) = connections.connection(&self.key).await? else {
            return Ok(false);
        };
        let filter = ConnectionFilter {
            integrations: vec![self.key.integration.clone()],
            ..ConnectionFilter::new(self.key.environment.clone())
        };
        let Some(account) = own.config.account_id() else {
            return Ok(false);
        };
        let others = connections.connections(&filter).await?;
        // A connection that cannot be read may be one of them.
        let hidden = !others.unreadable.is_empty();
        Ok(hidden
            || others.iter().any(|other| {
                other.connection.key != self.key
                    && other.status == TokenStatus::Active
                    && other.connection.config.account_id().as_ref() == Some(&account)
            }))
    }

    async fn record_new_status(&mut self, status: NewStatus) {
        let Some(ClaimedRow { row, .. }) = self.claimed.clone() else {
            return;
        };
        match status {
            NewStatus::Failing => self.record_failing(&row).await,
            NewStatus::Confirming(within) => self.record_confirming(&row, within).await,
            NewStatus::NeedsReconnect => self.record_invalid_grant(&row).await,
        }
    }

    pub(super) fn store_failed(&mut self, error: impl Into<BearerError>) -> Input {
        let error = error.into();
        tracing::warn!(
            environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
            %error, "the store failed during a refresh"
        );
        self.store_error = Some(error);
        Input::Failed
    }
}

/// Returns what a failed exchange means for the refresh token.
fn meaning(failed: &ExchangeError) -> ExchangeOutcome {
    match failed {
        ExchangeError::Store(_) => ExchangeOutcome::NotSent,
        ExchangeError::Credentials(_) => ExchangeOutcome::Broken,
        ExchangeError::TooLate => ExchangeOutcome::TooLate,
        ExchangeError::Answered(error) => match error {
            TokenError::NotSent { .. } => ExchangeOutcome::NotSent,
            TokenError::RateLimited { retry_after } => ExchangeOutcome::RateLimited(*retry_after),
            TokenError::IntegrationBroken { .. } => ExchangeOutcome::Broken,
            TokenError::InvalidGrant(_) => ExchangeOutcome::Rejected,
            TokenError::Unknown {
                retry_after: Some(wait),
                ..
            } => ExchangeOutcome::RateLimited(Some(*wait)),
            _ => ExchangeOutcome::Unknown,
        },
    }
}
