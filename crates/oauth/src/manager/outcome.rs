//! What the end of a refresh means for its callers, the connection and the integration.
//!
//! A connection ends only if Atlassian has rejected its refresh token three times, or if it has none and its
//! access token has expired. A refused app stops its integration and no connection; everything else is a
//! cooldown.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    connection::Connection,
    entropy::random_uuid,
    event::{Event, EventKind},
    id::ConnectionKey,
    scope::{OFFLINE_ACCESS, ScopeSet},
    storage::{StoreError, ToMillis, UpdateOutcome},
    token::{TokenRow, TokenStatus, TokenVersion},
};

use super::{
    Outcome, Shared,
    cooldown::{StopReason, broken},
    errors::{SOON, cooling_down, unavailable},
    exchange::ExchangeError,
    refresh::{ClaimedRow, Refresh},
    settings::{DAY, ManagerSettings},
    tokens::{CachedTokens, Loaded, NO_REFRESH_TOKEN, NoSuccessor},
};
use crate::{
    rotation::{Cause, End},
    token_endpoint::TokenError,
};

/// Maximum number of attempts to record missing scopes when other writers change the connection.
const SCOPE_TRIES: usize = 5;

/// Cooldown of an integration that is rate limited without a `Retry-After`.
const SLOW_DOWN: Duration = Duration::from_secs(5);

impl Refresh {
    /// Returns the outcome for all waiting callers. `wanted` is the version that was to be replaced.
    pub(super) async fn end(mut self, end: End, wanted: TokenVersion) -> Outcome {
        if let Some(app_use) = self.app_use.take() {
            self.shared.record_app_use(&app_use).await;
        }
        match end {
            End::Newer => self.newest().await,
            End::Gone => Err(BearerError::UnknownConnection(self.key)),
            End::NeedsReconnect => self.needs_reconnect().await,
            End::NotRefreshable => self.not_refreshable().await,
            End::Broken => Err(self.broken()),
            End::Unavailable { cause, retry_after } => {
                Err(self.unavailable(cause, retry_after, wanted))
            }
        }
    }

    async fn newest(self) -> Outcome {
        let claimed = self.claimed.as_ref().map(|claimed| claimed.row.version());
        match self.present {
            Some(present) if claimed.is_none_or(|claimed| present.version() > claimed) => {
                Ok(present)
            }
            _ => self.shared.read(&self.key).await,
        }
    }

    async fn needs_reconnect(self) -> Outcome {
        let cached = self.shared.cache.get(&self.key);
        let known = cached.filter(|it| matches!(it.no_successor, Some(NoSuccessor::GrantEnded(_))));
        match (known, &self.present) {
            (Some(cached), _) => Err(cached.needs_reconnect(&self.key)),
            (None, Some(present)) => Err(present.cached.needs_reconnect(&self.key)),
            (None, None) => Err(BearerError::UnknownConnection(self.key)),
        }
    }

    /// Without a refresh token a connection ends with its access token. That is stored once.
    async fn not_refreshable(self) -> Outcome {
        let Some(present) = self.present.clone() else {
            return Err(BearerError::UnknownConnection(self.key));
        };
        let has_ended = self.shared.dependencies.clock.now() >= present.cached.lifetime.ends_at;
        if has_ended
            && matches!(
                present.cached.no_successor,
                Some(NoSuccessor::NoRefreshToken)
            )
        {
            self.record_needs_reconnect(&present, NO_REFRESH_TOKEN)
                .await;
        }
        Err(present.cached.needs_reconnect(&self.key))
    }

    fn broken(self) -> BearerError {
        let reason = match self.failed {
            Some(ExchangeError::Credentials(reason)) => reason,
            Some(ExchangeError::Answered(error)) => {
                let reason = error.to_string();
                tracing::warn!(
                    environment = %self.key.environment, integration = %self.key.integration,
                    reason, "token refreshes stopped"
                );
                let (stop, now) = (
                    StopReason::Broken(reason.clone()),
                    self.shared.dependencies.clock.monotonic(),
                );
                let breakers = &self.shared.breakers;
                breakers.open(&self.key.integration_ref(), stop, now);
                reason
            }
            _ => "its app was refused".to_owned(),
        };
        broken(&self.key.integration, &reason)
    }

    fn unavailable(
        &mut self,
        cause: Cause,
        retry_after: Duration,
        wanted: TokenVersion,
    ) -> BearerError {
        if let Some(ExchangeError::Answered(error @ TokenError::RateLimited { .. })) = &self.failed
        {
            let stop = StopReason::RateLimited(error.retry_after().unwrap_or(SLOW_DOWN));
            let now = self.shared.dependencies.clock.monotonic();
            let breakers = &self.shared.breakers;
            breakers.open(&self.key.integration_ref(), stop, now);
        }
        let reason = match cause {
            Cause::Store => {
                return match self.store_error.take() {
                    Some(error) => error,
                    None => unavailable(&self.key, "the store did not answer", SOON),
                };
            }
            Cause::Busy => "another instance is refreshing its tokens",
            Cause::Slow => "the store was too slow for a safe refresh",
            Cause::AnswerLost => {
                "Atlassian's response to the last refresh was lost, and sending it again could end the grant"
            }
            Cause::AwaitingEarlierSend => {
                "its tokens are new, and an earlier request for them may still be on its way"
            }
            Cause::CoolingDown | Cause::ExchangeFailed | Cause::Rejected => &self.reason(),
        };
        let reason = reason.to_owned();
        let decision_deadline = match cause {
            Cause::CoolingDown | Cause::Rejected => self.decision_deadline(),
            _ => None,
        };
        let claimed = self.claimed.as_ref();
        let version = claimed.map_or(wanted, |ClaimedRow { row, .. }| row.version());
        match cause {
            Cause::Busy | Cause::Slow => {}
            _ => {
                let shared = &self.shared;
                shared.record_failure(&self.key, version, &reason, decision_deadline, retry_after);
            }
        }
        tracing::warn!(
            environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
            reason, ?retry_after, "tokens not refreshed"
        );
        cooling_down(&self.key, reason, decision_deadline, retry_after)
    }

    /// Returns when it is decided whether the grant has ended, as found now or stored before.
    fn decision_deadline(&self) -> Option<Timestamp> {
        let noted = self.present.as_ref();
        self.decision_deadline
            .or_else(|| noted.and_then(|present| present.row.status.decision_deadline()))
    }

    /// Returns the current problem, as found now or stored before.
    fn reason(&self) -> String {
        match &self.failed {
            Some(ExchangeError::Answered(error)) => error.to_string(),
            Some(ExchangeError::Store(error)) => error.to_string(),
            _ => {
                let present = self.present.as_ref();
                let noted = present.and_then(|present| present.row.status.reason());
                noted.unwrap_or("the last refresh failed").to_owned()
            }
        }
    }

    /// Records a failure that may be temporary. There is an event only when calls fail, that is after
    /// the access token has expired, and one event for each such period.
    pub(super) async fn record_failing(&self, present: &Loaded) {
        let now = self.shared.dependencies.clock.now();
        let calls_fail = now >= present.cached.lifetime.ends_at;
        if calls_fail && present.row.status == TokenStatus::Active {
            let reason = self.reason();
            let status = TokenStatus::Failing {
                since: now,
                reason: reason.clone(),
            };
            let event = EventKind::RefreshFailed { reason };
            let version = present.version();
            self.shared
                .record_status(&self.key, version, status, event)
                .await;
        }
    }

    /// Records that Atlassian has rejected the refresh token, for the first or second time. The first
    /// time is stored with an event: until it is decided, calls fail after the access token has expired.
    pub(super) async fn record_confirming(&mut self, present: &Loaded, within: Duration) {
        let now = self.shared.dependencies.clock.now();
        if let Some(decision_deadline) = present.row.status.decision_deadline() {
            self.decision_deadline = Some(decision_deadline);
            return;
        }
        let decision_deadline = now
            .saturating_add(within)
            .unwrap_or(Timestamp::MAX)
            .to_millis();
        self.decision_deadline = Some(decision_deadline);
        let reason = self.reason();
        let status = TokenStatus::Confirming {
            since: now,
            decision_deadline,
            reason: reason.clone(),
        };
        let event = EventKind::RefreshFailed {
            reason: format!(
                "{reason}; this is being confirmed, and decided by {decision_deadline} at the latest"
            ),
        };
        let version = present.version();
        self.shared
            .record_status(&self.key, version, status, event)
            .await;
    }

    /// Records that the grant has ended, as Atlassian has confirmed.
    pub(super) async fn record_invalid_grant(&self, present: &Loaded) {
        let answer = match &self.failed {
            Some(ExchangeError::Answered(error)) => error.to_string(),
            _ => "Atlassian no longer accepts the grant".to_owned(),
        };
        let now = self.shared.dependencies.clock.now();
        let reason = reason_by_dates(&present.row, &self.shared.settings, now).unwrap_or(answer);
        self.record_needs_reconnect(present, &reason).await;
    }

    /// Records that the user has to reconnect. From now on the cache answers calls, even if the store
    /// failed.
    async fn record_needs_reconnect(&self, present: &Loaded, reason: &str) {
        let ticket = self.shared.cache.ticket(&self.key);
        tracing::warn!(
            environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
            reason, "connection needs to be reconnected"
        );
        let status = TokenStatus::NeedsReconnect {
            since: self.shared.dependencies.clock.now(),
            reason: reason.to_owned(),
        };
        let event = EventKind::NeedsReconnect {
            reason: reason.to_owned(),
        };
        let version = present.version();
        self.shared
            .record_status(&self.key, version, status, event)
            .await;
        let ended = CachedTokens {
            no_successor: Some(NoSuccessor::GrantEnded(Arc::from(reason))),
            ..present.cached.clone()
        };
        self.shared.cache_tokens(&self.key, ended, ticket);
    }
}

impl Shared {
    /// Stores the status of the tokens and its event. If the store fails, the next failed refresh tries
    /// again.
    async fn record_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: TokenStatus,
        event: EventKind,
    ) {
        let noted = match self.event(key, event).await {
            Ok(Some(event)) => {
                let tokens = &self.dependencies.tokens;
                tokens
                    .set_token_status(key, version, &status, &event)
                    .await
                    .map(drop)
            }
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        };
        if let Err(error) = noted {
            tracing::warn!(
                environment = %key.environment, integration = %key.integration, connection = %key.connection,
                %error, "could not store the state of its tokens"
            );
        }
    }

    pub(super) async fn event(
        &self,
        key: &ConnectionKey,
        kind: EventKind,
    ) -> Result<Option<Event>, StoreError> {
        let connection = self.dependencies.connections.connection(key).await?;
        Ok(connection.map(|connection| self.event_of(connection, kind)))
    }

    fn event_of(&self, connection: Connection, kind: EventKind) -> Event {
        Event {
            id: random_uuid(&*self.dependencies.entropy),
            sequence: 0,
            at: self.dependencies.clock.now(),
            kind,
            subject: connection.key.into(),
            provider: connection.provider,
            tags: connection.tags,
            end_user: connection.end_user,
            webhook_url_override: connection.webhook_url_override,
        }
    }

    /// Compares the scopes of refreshed tokens with those that the user consented to, and records on the connection
    /// which of them are missing. There is an event when more of them are missing than before.
    pub(super) async fn record_scopes(&self, key: &ConnectionKey, scopes: &ScopeSet) {
        let connections = &self.dependencies.connections;
        for _ in 0..SCOPE_TRIES {
            let noted = async {
                let Some(mut connection) = connections.connection(key).await? else {
                    return Ok(true);
                };
                let mut missing = connection.scopes.granted.without(scopes);
                // It is no access to anything, and some responses leave it out.
                missing.remove(OFFLINE_ACCESS);
                if missing == connection.scopes.missing {
                    return Ok(true);
                }
                let is_new = !missing.without(&connection.scopes.missing).is_empty();
                connection.scopes.missing = missing.clone();
                connection.revision += 1;
                connection.updated_at = self.dependencies.clock.now();
                let mut events = Vec::new();
                if is_new {
                    tracing::warn!(
                        environment = %key.environment, integration = %key.integration, connection = %key.connection,
                        missing = missing.to_comma_list(),
                        "a refresh returned fewer scopes than the user consented to"
                    );
                    let kind = EventKind::ScopesReduced { missing };
                    events.push(self.event_of(connection.clone(), kind));
                }
                let changed = [connection];
                let updated = connections.update_connections(&changed, &events).await?;
                Ok(updated == UpdateOutcome::Updated)
            };
            let noted: Result<bool, StoreError> = noted.await;
            match noted {
                Ok(true) => return,
                Ok(false) => {}
                Err(error) => {
                    tracing::warn!(
                        environment = %key.environment, integration = %key.integration, connection = %key.connection,
                        %error, "the scopes of its tokens were not recorded"
                    );
                    return;
                }
            }
        }
    }
}

/// Returns why a grant has ended according to its dates; `None` if it should still be valid.
fn reason_by_dates(row: &TokenRow, settings: &ManagerSettings, now: Timestamp) -> Option<String> {
    let has_passed = |since: Timestamp, life: Duration| {
        let age = Duration::try_from(now.duration_since(since)).unwrap_or_default();
        age >= life
    };
    let days = |life: Duration| life.as_secs() / DAY.as_secs();
    if let Some(life) = settings.absolute_life
        && has_passed(row.granted_at, life)
    {
        let days = days(life);
        return Some(format!(
            "the grant ended {days} days after the user's consent, as every grant does"
        ));
    }
    if has_passed(row.issued_at, settings.idle_life) {
        let days = days(settings.idle_life);
        return Some(format!("the grant was not used for {days} days"));
    }
    None
}
