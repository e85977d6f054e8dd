//! Waiting for a flight, but not for ever.

use std::time::Duration;

use threelo_core::{Timestamp, bearer::BearerError, id::ConnectionKey};

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

/// No token just now; where `decided_by` is known, because Atlassian says that the grant has ended.
pub(super) fn hindered(
    key: &ConnectionKey,
    reason: impl Into<String>,
    decided_by: Option<Timestamp>,
    retry_after: Duration,
) -> BearerError {
    match decided_by {
        None => unavailable(key, reason, retry_after),
        Some(decided_by) => BearerError::Confirming {
            connection: key.clone(),
            reason: reason.into(),
            decided_by,
            retry_after,
        },
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
