//! Step 3: the renewal of one connection's tokens, from reading the row to handing out what
//! follows it.

use std::{sync::Arc, time::Duration};

use threelo_core::{id::ConnectionKey, token::TokenVersion};

use super::{
    Outcome, Shared,
    open::{NO_REFRESH_TOKEN, Over},
    wait::unavailable,
};

/// How often a flight that was for others is followed by one of one's own.
const FLIGHTS: usize = 3;

impl Shared {
    /// Something newer than this version, from the flight that is under way or one begun for it.
    /// `forced` tries even where renewing has been given up.
    pub(super) async fn newer_than(
        self: &Arc<Self>,
        key: &ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        for _ in 0..FLIGHTS {
            let joined = self.rotations.join(&self.parts.tasks, key, || {
                self.clone().rotate(key.clone(), version, forced)
            });
            let outcome = self.outcome(key, joined.flight).await;
            let settled = match &outcome {
                Ok(loaded) => loaded.version() > version,
                // Others may have been content with less of an effort.
                Err(_) => !forced,
            };
            if joined.begun || settled {
                return outcome;
            }
        }
        let reason = "others renew it again and again";
        Err(unavailable(key, reason, Duration::from_secs(1)))
    }

    /// Begins a renewal that nobody waits for, unless there is a reason not to.
    pub(super) fn renew_early(self: &Arc<Self>, key: &ConnectionKey, version: TokenVersion) {
        if self.check_hindrance(key, version).is_ok() {
            self.rotations.join(&self.parts.tasks, key, || {
                self.clone().rotate(key.clone(), version, false)
            });
        }
    }

    /// The flight.
    async fn rotate(
        self: Arc<Self>,
        key: ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        let present = self.read(&key).await?;
        if present.version() > version {
            return Ok(present);
        }
        if let Some(Over::Dead(_)) = present.open.over
            && !forced
        {
            return Err(present.open.needs_reconnect(&key));
        }
        let Some(refresh) = &present.tokens.refresh else {
            let has_ended = self.parts.clock.now() >= present.open.life.ends_at;
            return match present.open.over {
                Some(Over::NoRefreshToken) if has_ended => {
                    self.dead(&key, &present, NO_REFRESH_TOKEN).await
                }
                _ => Err(present.open.needs_reconnect(&key)),
            };
        };
        match self.exchange(&key, &present.tokens, refresh).await {
            Ok(fresh) => {
                self.breakers.clear(&key.integration);
                self.keep(&key, &present, fresh).await
            }
            Err(failed) => self.settle(&key, &present, failed).await,
        }
    }
}
