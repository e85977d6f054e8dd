//! Step 5: the new pair is stored before anybody sees it.
//!
//! Atlassian has disabled the old refresh token by now, so this step does not give up while the
//! process lives and there is any sense in it: a pair that is dropped here costs the user a new
//! consent.

use std::{sync::Arc, time::Duration};

use secrecy::ExposeSecret;
use threelo_core::{
    id::ConnectionKey,
    storage::StoreError,
    token::{TokenRow, TokenSet, TokenStatus},
};

use super::{Outcome, Shared, backoff::pause, open::Loaded};

/// How long a store that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2 * 60 * 60);

/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

impl Shared {
    /// Stores the successor of a pair, sealed under the version after it.
    pub(super) async fn keep(
        &self,
        key: &ConnectionKey,
        old: &Loaded,
        mut fresh: TokenSet,
    ) -> Outcome {
        let unclear = fresh.refresh.is_none();
        if unclear {
            fresh.refresh.clone_from(&old.tokens.refresh);
        }
        let version = old.version().next();
        let cell = TokenRow::cell(&self.environment, key, version);
        let sealed = self
            .parts
            .sealer
            .seal(cell, fresh.to_plain().expose_secret());
        let mut row = old.row.rotated(sealed, &fresh);
        if unclear {
            let reason = "Atlassian sent no new refresh token; the old one is kept";
            tracing::warn!(connection = %key, %version, reason);
            row.status = TokenStatus::Failing {
                since: fresh.issued_at,
                reason: reason.to_owned(),
            };
        }

        let ticket = self.open.ticket(key);
        if !self.swap(key, &row).await? {
            // Somebody else has replaced the row: their tokens it is. Or it was replaced by an
            // earlier try of ours, whose answer was lost: then what is read is ours.
            tracing::debug!(connection = %key, %version, "not the first to renew");
            return self.read(key).await;
        }
        let loaded = self.loaded(key, row, fresh)?;
        self.open.put(key, loaded.open.clone(), ticket);
        tracing::debug!(connection = %key, %version, "tokens renewed");
        Ok(Arc::new(loaded))
    }

    /// Swaps the rows, however often it takes.
    async fn swap(&self, key: &ConnectionKey, row: &TokenRow) -> Result<bool, StoreError> {
        let begun = self.parts.clock.monotonic();
        let mut tries = 0;
        loop {
            let error = match self.parts.tokens.replace_tokens(key, row).await {
                Ok(swapped) => return Ok(swapped),
                Err(error) => error,
            };
            if self.parts.clock.monotonic().since(begun) >= PATIENCE {
                tracing::error!(connection = %key, %error, "new tokens could not be stored and are lost");
                return Err(error);
            }
            tracing::warn!(connection = %key, %error, "new tokens could not be stored yet");
            tries += 1;
            let pause = pause(tries, LONGEST_PAUSE, self.chance());
            self.parts.clock.sleep(pause).await;
        }
    }
}
