//! When a refresh may be tried again: of a connection, for one version of its tokens (new tokens,
//! wherever they come from, have no past), and of all connections of an integration, while Atlassian
//! refuses its app or asks it to slow down. Kept in memory.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::Monotonic,
    id::{ConnectionKey, IntegrationKey, IntegrationRef},
    token::TokenVersion,
};

use super::{
    Shared,
    cache::Versioned,
    errors::{cooling_down, unavailable},
};
use crate::rotation::backoff;

/// Longest cooldown after access tokens that were refused one after the other.
const LONGEST_REFUSAL: Duration = Duration::from_secs(5 * 60);

/// After a token was accepted for so long, its refusal has nothing to do with earlier ones.
const REFUSAL_MEMORY: Duration = Duration::from_secs(10 * 60);

/// The cooldown of a connection.
#[derive(Debug, Clone)]
pub(super) struct Cooldown {
    pub(super) version: TokenVersion,
    pub(super) failures: u32,
    pub(super) until: Monotonic,
    pub(super) reason: Arc<str>,
    /// When it is decided at the latest whether the grant has ended, while that is in doubt.
    pub(super) decided_by: Option<Timestamp>,
    /// Whether it follows refused access tokens, and no failed refresh.
    pub(super) is_refusal: bool,
}

impl Versioned for Cooldown {
    fn version(&self) -> TokenVersion {
        self.version
    }
}

impl Shared {
    /// Checks whether the refresh of this version may be tried now.
    pub(super) fn check_cooldown(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
    ) -> Result<(), BearerError> {
        let now = self.parts.clock.monotonic();
        self.breakers.check(key, now)?;
        match self.cooldowns.get(key) {
            Some(cooldown) if cooldown.version == version && now < cooldown.until => {
                let left = cooldown.until.since(now);
                Err(cooling_down(
                    key,
                    &*cooldown.reason,
                    cooldown.decided_by,
                    left,
                ))
            }
            _ => Ok(()),
        }
    }

    /// Returns how often the refresh of this version has failed.
    pub(super) fn failures(&self, key: &ConnectionKey, version: TokenVersion) -> u32 {
        let cooldown = self.cooldowns.get(key);
        let cooldown = cooldown.filter(|it| it.version == version && !it.is_refusal);
        cooldown.map_or(0, |cooldown| cooldown.failures)
    }

    /// Notes that the refresh of this version failed, and how long it cools down.
    pub(super) fn note_failure(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        reason: &str,
        decided_by: Option<Timestamp>,
        pause: Duration,
    ) {
        let failures = self.failures(key, version).saturating_add(1);
        self.cool_down(key, pause, |until| Cooldown {
            version,
            failures,
            until,
            reason: reason.into(),
            decided_by,
            is_refusal: false,
        });
    }

    /// Notes that a refused access token was replaced. If the new one is refused too, and the next
    /// one, the cooldown between refreshes grows.
    pub(super) fn note_refusal(
        &self,
        key: &ConnectionKey,
        before: Option<Cooldown>,
        refused: TokenVersion,
        successor: TokenVersion,
    ) {
        let now = self.parts.clock.monotonic();
        let in_a_row = before.filter(|b| {
            b.is_refusal && b.version == refused && now.since(b.until) < REFUSAL_MEMORY
        });
        let failures = in_a_row.map_or(1, |b| b.failures.saturating_add(1));
        let pause = backoff(failures, LONGEST_REFUSAL, 0.0);
        self.cool_down(key, pause, |until| Cooldown {
            version: successor,
            failures,
            until,
            reason: "Atlassian refuses one new access token after the other".into(),
            decided_by: None,
            is_refusal: true,
        });
    }

    fn cool_down(
        &self,
        key: &ConnectionKey,
        pause: Duration,
        cooldown: impl FnOnce(Monotonic) -> Cooldown,
    ) {
        let until = Monotonic(self.parts.clock.monotonic().0.saturating_add(pause));
        let ticket = self.cooldowns.ticket(key);
        self.cooldowns.put(key, cooldown(until), ticket);
    }
}

/// Time between two tries of a broken integration, unless it is changed before.
const BROKEN: Duration = Duration::from_secs(60);

/// Why an integration is stopped.
#[derive(Debug, Clone)]
pub(super) enum Fault {
    /// Its client id or secret was refused.
    Broken(String),
    /// Atlassian asked it to send fewer requests, for so long.
    RateLimited(Duration),
}

/// The integrations that are stopped: none of their connections is refreshed, and none is blamed.
#[derive(Default)]
pub(super) struct Breakers(Mutex<HashMap<IntegrationRef, (Fault, Monotonic)>>);

impl Breakers {
    /// Checks whether the connections of an integration may be refreshed now.
    pub(super) fn check(&self, key: &ConnectionKey, now: Monotonic) -> Result<(), BearerError> {
        match self.lock().get(&key.integration_ref()) {
            Some((fault, until)) if now < *until => Err(match fault {
                Fault::Broken(reason) => broken(&key.integration, reason),
                Fault::RateLimited(_) => unavailable(
                    key,
                    "Atlassian asks this integration to renew fewer tokens at a time",
                    until.since(now),
                ),
            }),
            _ => Ok(()),
        }
    }

    /// Checks the same for an unfinished rotation, where a rate limit does not count: its cooldown is
    /// stored in its row, together with what is left of its ten minutes.
    pub(super) fn check_unfinished(
        &self,
        key: &ConnectionKey,
        now: Monotonic,
    ) -> Result<(), BearerError> {
        match self.lock().get(&key.integration_ref()) {
            Some((Fault::Broken(reason), until)) if now < *until => {
                Err(broken(&key.integration, reason))
            }
            _ => Ok(()),
        }
    }

    /// Stops an integration for a while.
    pub(super) fn open(&self, integration: &IntegrationRef, fault: Fault, now: Monotonic) {
        let rest = match &fault {
            Fault::Broken(_) => BROKEN,
            Fault::RateLimited(pause) => *pause,
        };
        let until = Monotonic(now.0.saturating_add(rest));
        self.lock().insert(integration.clone(), (fault, until));
    }

    /// Starts an integration again.
    pub(super) fn clear(&self, integration: &IntegrationRef) {
        self.lock().remove(integration);
    }

    /// Starts all again.
    pub(super) fn clear_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IntegrationRef, (Fault, Monotonic)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The integration cannot refresh anything.
pub(super) fn broken(integration: &IntegrationKey, reason: &str) -> BearerError {
    BearerError::IntegrationBroken {
        integration: integration.clone(),
        reason: reason.to_owned(),
    }
}
