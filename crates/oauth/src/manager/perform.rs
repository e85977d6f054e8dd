//! Carrying out what the [protocol](crate::rotation) asks for, one effect at a time.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    bearer::BearerError,
    rotation::{AttemptId, Claim, ClaimOutcome, Release},
    storage::{ConnectionFilter, StoreError},
    token::TokenStatus,
};

use super::{
    exchange::Failed,
    mark::Mark,
    open::{Loaded, Over},
    rotate::Flight,
};
use crate::{
    rotation::{Answer, Effect, Facts, Health, Input},
    token_endpoint::TokenError,
};

impl Flight {
    pub(super) async fn carry_out(&mut self, effect: Effect) -> Input {
        match effect {
            Effect::Read => self.read().await,
            Effect::Claim { anew } => self.claim(anew).await,
            Effect::Send => self.send().await,
            Effect::Swap { fence, resent } => self.swap(Mark { fence, resent }).await,
            Effect::KeepLate => self.keep_late().await,
            Effect::Adopt => self.adopt().await,
            Effect::AskFamily => match self.shares_a_family().await {
                Ok(shared) => Input::Family(shared),
                Err(error) => self.failed(error),
            },
            Effect::Wait(pause) => {
                self.shared.parts.clock.sleep(pause).await;
                Input::Waited
            }
            Effect::Note(health) => {
                self.note(health).await;
                Input::Done
            }
            Effect::Release { fence, sent, rest } => {
                let Some(base) = &self.base else {
                    return Input::Done;
                };
                let release = Release {
                    key: self.key.clone(),
                    version: base.version(),
                    fence,
                    sent,
                    rest,
                };
                match self.shared.parts.rotations.release_rotation(&release).await {
                    Ok(_) => Input::Done,
                    // The lease runs out by itself.
                    Err(error) => self.failed(error),
                }
            }
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
            // A cell that does not open stays what it is: nothing is sent for it.
            Err(error) => self.failed(error),
        }
    }

    fn facts(&self, loaded: &Loaded) -> Facts {
        let now = self.shared.parts.clock.now();
        let left = loaded.open.life.ends_at.duration_since(now);
        let mark = loaded.row.rotated_by.as_ref().and_then(Mark::of);
        Facts {
            version: loaded.version(),
            fence: mark.map(|mark| mark.fence),
            since_resent: mark
                .filter(|mark| mark.resent)
                .map(|_| now.duration_since(loaded.tokens.issued_at).unsigned_abs()),
            refreshable: loaded.tokens.refresh.is_some(),
            is_dead: matches!(loaded.open.over, Some(Over::Dead(_))),
            access_left: Duration::try_from(left).unwrap_or_default(),
        }
    }

    async fn claim(&mut self, anew: bool) -> Input {
        let Some(present) = self.present.clone() else {
            return Input::Failed;
        };
        let parts = &self.shared.parts;
        let claim = Claim {
            key: self.key.clone(),
            version: present.version(),
            owner: self.shared.instance.clone(),
            attempt: AttemptId::random(&*parts.entropy),
            lease: self.shared.settings.timing.lease,
            anew,
        };
        self.claimed_at = parts.clock.monotonic();
        match parts.rotations.claim_rotation(&claim).await {
            Ok(outcome) => {
                if let ClaimOutcome::Claimed(claimed) = &outcome {
                    self.base = Some(present);
                    self.attempt = Some(claimed.attempt.clone());
                }
                let took = self.since_claim();
                Input::Claim { outcome, took }
            }
            Err(error) => self.failed(error),
        }
    }

    async fn send(&mut self) -> Input {
        let answer = self.sent().await;
        let since_claim = self.since_claim();
        Input::Answered {
            answer,
            since_claim,
        }
    }

    async fn sent(&mut self) -> Answer {
        let Some(base) = self.base.clone() else {
            return Answer::NotSent;
        };
        let Some(refresh) = &base.tokens.refresh else {
            return Answer::NotSent;
        };
        let (key, tokens) = (&self.key, &base.tokens);
        let latest = self.claimed_at;
        let exchanged = self.shared.exchange(key, tokens, refresh, latest).await;
        let result = exchanged.and_then(|(result, app_use)| {
            self.app_use = Some(app_use);
            result
        });
        match result {
            Ok(fresh) => {
                self.shared.breakers.clear(&self.key.integration_ref());
                self.fresh = Some(fresh);
                Answer::Tokens
            }
            Err(failed) => {
                let answer = meaning(&failed);
                self.failed = Some(failed);
                answer
            }
        }
    }

    fn since_claim(&self) -> Duration {
        self.shared.parts.clock.monotonic().since(self.claimed_at)
    }

    /// Whether another connection of the same user that works might hold a token of the same family.
    /// Atlassian does not say whether a user's consents to one app share theirs. One that is in
    /// doubt itself has nothing to lose.
    async fn shares_a_family(&self) -> Result<bool, StoreError> {
        let connections = &self.shared.parts.connections;
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
        // A connection that cannot be read may be such a one.
        let hidden = !others.unreadable.is_empty();
        Ok(hidden
            || others.iter().any(|other| {
                other.connection.key != self.key
                    && other.status == TokenStatus::Active
                    && other.connection.config.account_id().as_ref() == Some(&account)
            }))
    }

    async fn note(&mut self, health: Health) {
        let Some(base) = self.base.clone() else {
            return;
        };
        match health {
            Health::Failing => self.note_failing(&base).await,
            Health::Confirming(within) => self.note_confirming(&base, within).await,
            Health::NeedsReconnect => self.note_dead(&base).await,
        }
    }

    pub(super) fn failed(&mut self, error: impl Into<BearerError>) -> Input {
        let error = error.into();
        tracing::warn!(connection = %self.key, %error, "the store did not take a step of a renewal");
        self.store_error = Some(error);
        Input::Failed
    }

    /// The row that was stored just now.
    pub(super) fn stored(&mut self, loaded: Loaded) {
        self.present = Some(Arc::new(loaded));
    }
}

fn meaning(failed: &Failed) -> Answer {
    match failed {
        Failed::Store(_) => Answer::NotSent,
        Failed::Credentials(_) => Answer::Broken,
        Failed::TooLate => Answer::TooLate,
        Failed::Answered(error) => match error {
            TokenError::NotSent { .. } => Answer::NotSent,
            TokenError::RateLimited { retry_after } => Answer::RateLimited(*retry_after),
            TokenError::IntegrationBroken { .. } => Answer::Broken,
            TokenError::DeadGrant(_) => Answer::Dead,
            TokenError::Unknown {
                retry_after: Some(wait),
                ..
            } => Answer::RateLimited(Some(*wait)),
            _ => Answer::Unknown,
        },
    }
}
