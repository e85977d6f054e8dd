//! What a rotation's end means, and for whom.
//!
//! Only Atlassian's word that the grant is over ends a connection. A refused app stops its
//! integration and blames no connection; everything else is a pause.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    entropy::random_uuid,
    event::{Event, EventKind},
    id::ConnectionKey,
    storage::{Kept, StoreError},
    token::{TokenStatus, TokenVersion},
};

use super::{
    Outcome, Shared,
    breaker::{Fault, broken},
    exchange::Failed,
    open::{Loaded, NO_REFRESH_TOKEN, Open, Over},
    reason,
    rotate::Flight,
    wait::{SOON, hindered, unavailable},
};
use crate::{
    rotation::{Cause, End},
    token_endpoint::TokenError,
};

/// The pause of an integration that asks too often and is not told for how long.
const SLOW_DOWN: Duration = Duration::from_secs(5);

impl Flight {
    /// What everybody who waits is told. `wanted` is the version that was to be replaced.
    pub(super) async fn end(mut self, end: End, wanted: TokenVersion) -> Outcome {
        if let Some(app_use) = self.app_use.take() {
            self.shared.record_app_use(&app_use).await;
        }
        match end {
            End::Newer => self.newest().await,
            End::Gone => Err(BearerError::UnknownConnection(self.key)),
            End::Dead => self.dead().await,
            End::NotRefreshable => self.not_refreshable().await,
            End::Broken => Err(self.broken()),
            End::Unavailable { cause, retry_after } => {
                Err(self.unavailable(cause, retry_after, wanted))
            }
        }
    }

    async fn newest(self) -> Outcome {
        match self.present {
            Some(present)
                if self
                    .base
                    .as_ref()
                    .is_none_or(|b| present.version() > b.version()) =>
            {
                Ok(present)
            }
            _ => self.shared.read(&self.key).await,
        }
    }

    async fn dead(self) -> Outcome {
        let open = self.shared.open.get(&self.key);
        let known = open.filter(|open| matches!(open.over, Some(Over::Dead(_))));
        match (known, &self.present) {
            (Some(open), _) => Err(open.needs_reconnect(&self.key)),
            (None, Some(present)) => Err(present.open.needs_reconnect(&self.key)),
            (None, None) => Err(BearerError::UnknownConnection(self.key)),
        }
    }

    /// Without a refresh token a connection ends with its access token, which is noted once.
    async fn not_refreshable(self) -> Outcome {
        let Some(present) = self.present.clone() else {
            return Err(BearerError::UnknownConnection(self.key));
        };
        let has_ended = self.shared.parts.clock.now() >= present.open.life.ends_at;
        if has_ended && matches!(present.open.over, Some(Over::NoRefreshToken)) {
            self.note_over(&present, NO_REFRESH_TOKEN).await;
        }
        Err(present.open.needs_reconnect(&self.key))
    }

    fn broken(self) -> BearerError {
        let reason = match self.failed {
            Some(Failed::Credentials(reason)) => reason,
            Some(Failed::Answered(error)) => {
                let reason = error.to_string();
                tracing::warn!(integration = %self.key.integration, reason, "renewals stopped");
                let (fault, now) = (
                    Fault::Broken(reason.clone()),
                    self.shared.parts.clock.monotonic(),
                );
                let breakers = &self.shared.breakers;
                breakers.open(&self.key.integration_ref(), fault, now);
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
        if let Some(Failed::Answered(error @ TokenError::RateLimited { .. })) = &self.failed {
            let fault = Fault::RateLimited(error.retry_after().unwrap_or(SLOW_DOWN));
            let now = self.shared.parts.clock.monotonic();
            let breakers = &self.shared.breakers;
            breakers.open(&self.key.integration_ref(), fault, now);
        }
        let reason = match cause {
            Cause::Store => {
                return match self.store_error.take() {
                    Some(error) => error,
                    None => unavailable(&self.key, "the store did not answer", SOON),
                };
            }
            Cause::Busy => "another instance renews it",
            Cause::Slow => "the store took too long for a renewal to be safe",
            Cause::Lost => {
                "Atlassian's answer to the last renewal was lost, and asking again could end the grant"
            }
            Cause::Resent => {
                "its tokens are new, and an earlier request for them may still be on its way"
            }
            Cause::Resting | Cause::Answer | Cause::CalledDead => &self.problem(),
        };
        let reason = reason.to_owned();
        let decided_by = match cause {
            Cause::Resting | Cause::CalledDead => self.decided_by(),
            _ => None,
        };
        let version = self.base.as_ref().map_or(wanted, |base| base.version());
        match cause {
            Cause::Busy | Cause::Slow => {}
            _ => {
                let shared = &self.shared;
                shared.note_failure(&self.key, version, &reason, decided_by, retry_after);
            }
        }
        tracing::warn!(connection = %self.key, reason, ?retry_after, "tokens not refreshed");
        hindered(&self.key, reason, decided_by, retry_after)
    }

    /// When it is decided whether the grant has ended, by what was noted just now or before.
    fn decided_by(&self) -> Option<Timestamp> {
        let noted = self.present.as_ref();
        self.decided_by
            .or_else(|| noted.and_then(|present| present.row.status.decided_by()))
    }

    /// What stands in the way, by what happened just now or was noted before.
    fn problem(&self) -> String {
        match &self.failed {
            Some(Failed::Answered(error)) => error.to_string(),
            Some(Failed::Store(error)) => error.to_string(),
            _ => {
                let present = self.present.as_ref();
                let noted = present.and_then(|present| present.row.status.problem());
                noted.unwrap_or("the last renewal failed").to_owned()
            }
        }
    }

    /// A failure that may pass. It is told to the customer only where it hurts: once a token
    /// has run out, and once for each time that it does.
    pub(super) async fn note_failing(&self, present: &Loaded) {
        let now = self.shared.parts.clock.now();
        let hurts = now >= present.open.life.ends_at;
        if hurts && present.row.status == TokenStatus::Active {
            let reason = self.problem();
            let status = TokenStatus::Failing {
                since: now,
                reason: reason.clone(),
            };
            let told = EventKind::RefreshFailed { reason };
            let version = present.version();
            self.shared
                .note_status(&self.key, version, status, told)
                .await;
        }
    }

    /// Atlassian says that the grant has ended, for the first or second time. The first one is
    /// noted, with an event: until it is decided, calls fail once the access token has run out.
    pub(super) async fn note_confirming(&mut self, present: &Loaded, within: Duration) {
        let now = self.shared.parts.clock.now();
        if let Some(decided_by) = present.row.status.decided_by() {
            self.decided_by = Some(decided_by);
            return;
        }
        let decided_by = now.saturating_add(within).unwrap_or(Timestamp::MAX).kept();
        self.decided_by = Some(decided_by);
        let reason = self.problem();
        let status = TokenStatus::Confirming {
            since: now,
            decided_by,
            reason: reason.clone(),
        };
        let told = EventKind::RefreshFailed {
            reason: format!(
                "{reason}; this is being confirmed, and decided by {decided_by} at the latest"
            ),
        };
        let version = present.version();
        self.shared
            .note_status(&self.key, version, status, told)
            .await;
    }

    /// The grant is over, by Atlassian's repeated word.
    pub(super) async fn note_dead(&self, present: &Loaded) {
        let word = match &self.failed {
            Some(Failed::Answered(error)) => error.to_string(),
            _ => "Atlassian no longer accepts the grant".to_owned(),
        };
        let now = self.shared.parts.clock.now();
        let reason = reason::of_end(&present.row, &self.shared.settings, now).unwrap_or(word);
        self.note_over(present, &reason).await;
    }

    /// From now on it is answered from memory, whether or not the store took it.
    async fn note_over(&self, present: &Loaded, reason: &str) {
        let ticket = self.shared.open.ticket(&self.key);
        tracing::warn!(connection = %self.key, reason, "connection needs its user");
        let status = TokenStatus::NeedsReconnect {
            since: self.shared.parts.clock.now(),
            reason: reason.to_owned(),
        };
        let told = EventKind::NeedsReconnect {
            reason: reason.to_owned(),
        };
        let version = present.version();
        self.shared
            .note_status(&self.key, version, status, told)
            .await;
        let dead = Open {
            over: Some(Over::Dead(Arc::from(reason))),
            ..present.open.clone()
        };
        self.shared.open.put(&self.key, dead, ticket);
    }
}

impl Shared {
    /// Notes how the tokens fare, with the event that tells of it. A store that does not take it
    /// is asked again at the next failure.
    async fn note_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: TokenStatus,
        told: EventKind,
    ) {
        let noted = match self.event(key, told).await {
            Ok(Some(event)) => {
                let tokens = &self.parts.tokens;
                tokens
                    .set_token_status(key, version, &status, &event)
                    .await
                    .map(drop)
            }
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        };
        if let Err(error) = noted {
            tracing::warn!(connection = %key, %error, "the state of its tokens could not be noted");
        }
    }

    pub(super) async fn event(
        &self,
        key: &ConnectionKey,
        kind: EventKind,
    ) -> Result<Option<Event>, StoreError> {
        let Some(connection) = self.parts.connections.connection(key).await? else {
            return Ok(None);
        };
        Ok(Some(Event {
            id: random_uuid(&*self.parts.entropy),
            sequence: 0,
            at: self.parts.clock.now(),
            kind,
            subject: connection.key.into(),
            provider: connection.provider,
            tags: connection.tags,
            end_user: connection.end_user,
            webhook_url_override: connection.webhook_url_override,
        }))
    }
}
