//! Cooldowns after failed refreshes: of a connection, for one version of its tokens (new tokens start
//! without one), and of all connections of an integration, while Atlassian refuses its app or limits
//! its rate. They are kept in memory.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::{Monotonic, doubled},
    id::{ConnectionKey, IntegrationKey, IntegrationRef},
    token::TokenVersion,
};

use super::{
    Shared,
    errors::{cooling_down, unavailable},
};
/// Cooldown after a refused access token was replaced. It doubles if the new one is refused too.
const REFUSAL: Duration = Duration::from_secs(60);

/// Longest cooldown after several access tokens in a row were refused.
const LONGEST_REFUSAL: Duration = Duration::from_secs(5 * 60);

/// A refusal this long after the previous one starts a new count.
const REFUSAL_MEMORY: Duration = Duration::from_secs(10 * 60);

/// The cooldown of a connection.
#[derive(Debug, Clone)]
pub(super) struct Cooldown {
    pub(super) version: TokenVersion,
    pub(super) failures: u32,
    pub(super) until: Monotonic,
    pub(super) reason: Arc<str>,
    /// When it is decided at the latest whether the user must reconnect, while that is being confirmed.
    pub(super) decision_deadline: Option<Timestamp>,
    /// Whether refused access tokens caused it, rather than a failed refresh.
    pub(super) after_refused_access_token: bool,
}

impl Shared {
    /// Checks whether the refresh of this version may be tried now.
    pub(super) fn check_cooldown(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
    ) -> Result<(), BearerError> {
        let now = self.dependencies.clock.monotonic();
        self.breakers.check(key, now)?;
        match self.cooldowns.get(key) {
            Some(cooldown) if cooldown.version == version && now < cooldown.until => {
                let left = cooldown.until.since(now);
                Err(cooling_down(
                    key,
                    &*cooldown.reason,
                    cooldown.decision_deadline,
                    left,
                ))
            }
            _ => Ok(()),
        }
    }

    /// Returns how often the refresh of this version has failed.
    pub(super) fn failures(&self, key: &ConnectionKey, version: TokenVersion) -> u32 {
        let cooldown = self.cooldowns.get(key);
        let cooldown =
            cooldown.filter(|it| it.version == version && !it.after_refused_access_token);
        cooldown.map_or(0, |cooldown| cooldown.failures)
    }

    /// Records that the refresh of this version failed, and starts its cooldown.
    pub(super) fn record_failure(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        reason: &str,
        decision_deadline: Option<Timestamp>,
        pause: Duration,
    ) {
        let failures = self.failures(key, version).saturating_add(1);
        self.cool_down(key, pause, |until| Cooldown {
            version,
            failures,
            until,
            reason: reason.into(),
            decision_deadline,
            after_refused_access_token: false,
        });
    }

    /// Returns whether a refresh has brought this version in place of a refused access token, so
    /// recently that another refresh would hardly help.
    pub(super) fn is_refused_again(&self, key: &ConnectionKey, version: TokenVersion) -> bool {
        let now = self.dependencies.clock.monotonic();
        let cooldown = self.cooldowns.get(key);
        cooldown.is_some_and(|it| {
            it.after_refused_access_token && it.version == version && now < it.until
        })
    }

    /// Records that a refused access token was replaced. If the new one is refused too, and the next
    /// one, the cooldown between refreshes grows.
    pub(super) fn record_refusal(
        &self,
        key: &ConnectionKey,
        before: Option<Cooldown>,
        refused: TokenVersion,
        successor: TokenVersion,
    ) {
        let now = self.dependencies.clock.monotonic();
        let in_a_row = before.filter(|b| {
            b.after_refused_access_token
                && b.version == refused
                && now.since(b.until) < REFUSAL_MEMORY
        });
        let failures = in_a_row.map_or(1, |b| b.failures.saturating_add(1));
        let pause = doubled(REFUSAL, failures.saturating_sub(1), LONGEST_REFUSAL);
        self.cool_down(key, pause, |until| Cooldown {
            version: successor,
            failures,
            until,
            reason: "Atlassian refuses each new access token".into(),
            decision_deadline: None,
            after_refused_access_token: true,
        });
    }

    fn cool_down(
        &self,
        key: &ConnectionKey,
        pause: Duration,
        cooldown: impl FnOnce(Monotonic) -> Cooldown,
    ) {
        let until = Monotonic(self.dependencies.clock.monotonic().0.saturating_add(pause));
        let cooldown = cooldown(until);
        let (version, ticket) = (cooldown.version, self.cooldowns.ticket(key));
        self.cooldowns
            .insert_unless(key, cooldown, ticket, |present| present.version > version);
    }
}

/// Time between two attempts with a broken integration, unless the integration is changed before.
const BROKEN: Duration = Duration::from_secs(60);

/// Why an integration is stopped.
#[derive(Debug, Clone)]
pub(super) enum StopReason {
    /// Its client id or secret was refused.
    Broken(String),
    /// Atlassian limits its rate, for this long.
    RateLimited(Duration),
}

/// The integrations whose refreshes are stopped. Their connections stay healthy.
#[derive(Default)]
pub(super) struct CircuitBreakers(Mutex<HashMap<IntegrationRef, (StopReason, Monotonic)>>);

impl CircuitBreakers {
    /// Checks whether the connections of an integration may be refreshed now.
    pub(super) fn check(&self, key: &ConnectionKey, now: Monotonic) -> Result<(), BearerError> {
        match self.lock().get(&key.integration_ref()) {
            Some((reason, until)) if now < *until => Err(match reason {
                StopReason::Broken(reason) => broken(&key.integration, reason),
                StopReason::RateLimited(_) => unavailable(
                    key,
                    "Atlassian limits the rate of token refreshes for this integration",
                    until.since(now),
                ),
            }),
            _ => Ok(()),
        }
    }

    /// Checks the same for an unfinished rotation, for which a rate limit is ignored: the cooldown in
    /// its row takes the rate limit and the rest of its ten minutes into account.
    pub(super) fn check_unfinished(
        &self,
        key: &ConnectionKey,
        now: Monotonic,
    ) -> Result<(), BearerError> {
        match self.lock().get(&key.integration_ref()) {
            Some((StopReason::Broken(reason), until)) if now < *until => {
                Err(broken(&key.integration, reason))
            }
            _ => Ok(()),
        }
    }

    /// Stops the refreshes of an integration for a while.
    pub(super) fn open(&self, integration: &IntegrationRef, reason: StopReason, now: Monotonic) {
        let pause = match &reason {
            StopReason::Broken(_) => BROKEN,
            StopReason::RateLimited(pause) => *pause,
        };
        let until = Monotonic(now.0.saturating_add(pause));
        self.lock().insert(integration.clone(), (reason, until));
    }

    /// Resumes the refreshes of an integration.
    pub(super) fn clear(&self, integration: &IntegrationRef) {
        self.lock().remove(integration);
    }

    /// Resumes the refreshes of all integrations.
    pub(super) fn clear_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IntegrationRef, (StopReason, Monotonic)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the error for connections of a broken integration.
pub(super) fn broken(integration: &IntegrationKey, reason: &str) -> BearerError {
    BearerError::IntegrationBroken {
        integration: integration.clone(),
        reason: reason.to_owned(),
    }
}
