//! The errors of callers who get no tokens, and waiting for a result up to a limit.

use std::time::Duration;

use threelo_core::{Timestamp, bearer::BearerError, id::ConnectionKey};

use super::{Outcome, Shared, single_flight::Pending};

/// When to ask again for something that is in progress.
pub(super) const SOON: Duration = Duration::from_secs(1);

impl Shared {
    /// Waits for a load or a refresh; `None` if it takes longer than a caller waits. It goes on
    /// all the same.
    pub(super) async fn outcome(
        &self,
        key: &ConnectionKey,
        pending: Pending<Outcome>,
    ) -> Option<Outcome> {
        tokio::select! {
            biased;
            outcome = pending => Some(outcome.unwrap_or_else(|_| {
                Err(unavailable(key, "the renewal was broken off", SOON))
            })),
            () = self.parts.clock.sleep(self.settings.wait) => None,
        }
    }
}

/// There is no token for now. If `decided_by` is known, that is because Atlassian says that the grant
/// has ended.
pub(super) fn cooling_down(
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

/// There is no token for now.
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

/// The tokens expire while they are being fetched.
pub(super) fn keeps_running_out(key: &ConnectionKey) -> BearerError {
    unavailable(key, "its tokens run out as soon as they are had", SOON)
}
