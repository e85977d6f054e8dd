//! Waiting for a flight, but not for ever.

use std::time::Duration;

use threelo_core::{bearer::BearerError, id::ConnectionKey};

use super::{Outcome, Shared, flight::Flight};

/// When to ask again for something that is under way.
pub(super) const SOON: Duration = Duration::from_secs(1);

impl Shared {
    /// The outcome of a flight, if it lands in time. The flight itself goes on.
    pub(super) async fn outcome(
        &self,
        key: &ConnectionKey,
        flight: Flight<Outcome>,
    ) -> Option<Outcome> {
        tokio::select! {
            biased;
            landed = flight => Some(landed.unwrap_or_else(|_| {
                Err(unavailable(key, "the renewal was broken off", SOON))
            })),
            () = self.parts.clock.sleep(self.settings.wait) => None,
        }
    }
}

/// No token just now.
pub(super) fn unavailable(
    key: &ConnectionKey,
    reason: impl Into<String>,
    retry_after: Duration,
) -> BearerError {
    BearerError::Unavailable {
        connection: key.clone(),
        reason: reason.into(),
        retry_after,
    }
}

/// Tokens that end while they are being fetched.
pub(super) fn keeps_running_out(key: &ConnectionKey) -> BearerError {
    unavailable(key, "its tokens run out as soon as they are had", SOON)
}
