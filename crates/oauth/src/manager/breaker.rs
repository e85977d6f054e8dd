//! The breaker of an integration: while Atlassian refuses the app itself, or asks it to slow
//! down, none of its connections is renewed, and none is blamed.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use threelo_core::{
    bearer::BearerError,
    clock::Monotonic,
    id::{ConnectionKey, IntegrationKey, IntegrationRef},
};

use super::wait::unavailable;

/// How long a broken integration rests between two tries, unless it is changed before.
const REST: Duration = Duration::from_secs(60);

/// What stops an integration.
#[derive(Debug, Clone)]
pub(super) enum Fault {
    /// Its client id or secret was refused.
    Broken(String),
    /// It asks too often.
    RateLimited(Duration),
}

/// The integrations that are stopped.
#[derive(Default)]
pub(super) struct Breakers(Mutex<HashMap<IntegrationRef, (Fault, Monotonic)>>);

impl Breakers {
    /// Whether connections of the integration may be renewed now.
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

    /// The same for a rotation that was left in the middle: how long its token is to rest after
    /// a rate limit stands in its row, with what is left of its ten minutes.
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
            Fault::Broken(_) => REST,
            Fault::RateLimited(pause) => *pause,
        };
        let until = Monotonic(now.0.saturating_add(rest));
        self.lock().insert(integration.clone(), (fault, until));
    }

    /// Lets an integration go on.
    pub(super) fn clear(&self, integration: &IntegrationRef) {
        self.lock().remove(integration);
    }

    /// Lets all go on.
    pub(super) fn clear_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IntegrationRef, (Fault, Monotonic)>> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// The integration can not renew anything.
pub(super) fn broken(integration: &IntegrationKey, reason: &str) -> BearerError {
    BearerError::IntegrationBroken {
        integration: integration.clone(),
        reason: reason.to_owned(),
    }
}
