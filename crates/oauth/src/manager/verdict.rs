//! Step 6: what a failed renewal means, and for whom.
//!
//! Only Atlassian's word that the grant is over ends a connection. A refused app stops its
//! integration and blames no connection; everything else is a pause.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    bearer::BearerError,
    event::{Event, EventKind},
    id::ConnectionKey,
    token::{TokenStatus, TokenVersion},
};

use super::{
    Outcome, Shared,
    breaker::{Fault, broken},
    exchange::Failed,
    open::{Loaded, Open, Over},
    wait::unavailable,
};
use crate::token_endpoint::TokenError;

/// The pause of an integration that asks too often and is not told for how long.
const SLOW_DOWN: Duration = Duration::from_secs(5);

impl Shared {
    /// Draws the consequences; gives what everybody who waits is told.
    pub(super) async fn settle(
        &self,
        key: &ConnectionKey,
        present: &Loaded,
        failed: Failed,
    ) -> Outcome {
        let now = self.parts.clock.monotonic();
        match failed {
            Failed::Store(error) => Err(error.into()),
            Failed::Credentials(reason) => Err(broken(&key.integration, &reason)),
            Failed::Answered(TokenError::DeadGrant(reason)) => {
                self.dead(key, present, &reason.to_string()).await
            }
            Failed::Answered(error @ TokenError::IntegrationBroken { .. }) => {
                let reason = error.to_string();
                tracing::warn!(integration = %key.integration, reason, "renewals stopped");
                let told = broken(&key.integration, &reason);
                let fault = Fault::Broken(reason);
                self.breakers.open(&key.integration, fault, now);
                Err(told)
            }
            Failed::Answered(error) => {
                if matches!(error, TokenError::RateLimited { .. }) {
                    let fault = Fault::RateLimited(error.retry_after().unwrap_or(SLOW_DOWN));
                    self.breakers.open(&key.integration, fault, now);
                }
                Err(self.failing(key, present, &error).await)
            }
        }
    }

    /// A failure that may pass. It is told to the customer only where it hurts: once a token
    /// has run out, and once for each time that it does.
    async fn failing(
        &self,
        key: &ConnectionKey,
        present: &Loaded,
        error: &TokenError,
    ) -> BearerError {
        let reason = error.to_string();
        let pause = self.note_failure(key, present.version(), &reason, error.retry_after());
        tracing::warn!(connection = %key, reason, ?pause, "tokens not renewed");
        let now = self.parts.clock.now();
        let hurts = now >= present.open.life.ends_at;
        if hurts && present.row.status == TokenStatus::Active {
            let status = TokenStatus::Failing {
                since: now,
                reason: reason.clone(),
            };
            let told = EventKind::RefreshFailed {
                reason: reason.clone(),
            };
            self.note_status(key, present.version(), status, told).await;
        }
        unavailable(key, reason, pause)
    }

    /// The grant is over, unless the word was about a token that has been replaced meanwhile.
    pub(super) async fn dead(
        &self,
        key: &ConnectionKey,
        present: &Loaded,
        reason: &str,
    ) -> Outcome {
        let ticket = self.open.ticket(key);
        let stored = self.read(key).await?;
        if stored.version() > present.version() {
            return Ok(stored);
        }
        tracing::warn!(connection = %key, reason, "connection needs its user");
        let status = TokenStatus::NeedsReconnect {
            since: self.parts.clock.now(),
            reason: reason.to_owned(),
        };
        let told = EventKind::NeedsReconnect {
            reason: reason.to_owned(),
        };
        // Known to be dead already, and tried once more by force: nothing new to tell.
        if !matches!(stored.open.over, Some(Over::Dead(_))) {
            self.note_status(key, present.version(), status, told).await;
        }
        // Answered from memory from now on, whether or not the store took it.
        let dead = Open {
            over: Some(Over::Dead(Arc::from(reason))),
            ..stored.open.clone()
        };
        let told = dead.needs_reconnect(key);
        self.open.put(key, dead, ticket);
        Err(told)
    }

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

    async fn event(
        &self,
        key: &ConnectionKey,
        kind: EventKind,
    ) -> Result<Option<Event>, threelo_core::storage::StoreError> {
        let Some(connection) = self.parts.connections.connection(key).await? else {
            return Ok(None);
        };
        let mut random = [0; 16];
        self.parts.entropy.fill(&mut random);
        Ok(Some(Event {
            id: uuid::Builder::from_random_bytes(random)
                .into_uuid()
                .to_string(),
            sequence: 0,
            at: self.parts.clock.now(),
            kind,
            connection: connection.key,
            provider: connection.provider,
            tags: connection.tags,
            end_user: connection.end_user,
            webhook_url_override: connection.webhook_url_override,
        }))
    }
}
