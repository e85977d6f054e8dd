//! Errors for callers, and waiting for a result up to a limit.

use std::time::Duration;

use threelo_core::{Timestamp, bearer::BearerError, id::ConnectionKey};

use super::{Outcome, Shared, single_flight::Pending};

/// Retry delay for something that is in progress.
pub(super) const SOON: Duration = Duration::from_secs(1);

impl Shared {
    /// Waits for a load or a refresh; returns `None` if it takes longer than a caller waits. The load
    /// or refresh continues.
    pub(super) async fn outcome(
        &self,
        key: &ConnectionKey,
        pending: Pending<Outcome>,
    ) -> Option<Outcome> {
        tokio::select! {
            biased;
            outcome = pending => Some(outcome.unwrap_or_else(|_| {
                Err(unavailable(key, "the refresh was cancelled", SOON))
            })),
            () = self.dependencies.clock.sleep(self.settings.wait) => None,
        }
    }
}

/// Returns the error for a connection without a valid token for now. With `decision_deadline`, the reason is
/// that Atlassian says that the grant has ended.
pub(super) fn cooling_down(
    key: &ConnectionKey,
    reason: impl Into<String>,
    decision_deadline: Option<Timestamp>,
    retry_after: Duration,
) -> BearerError {
    match decision_deadline {
        None => unavailable(key, reason, retry_after),
        Some(decision_deadline) => BearerError::Confirming {
            connection: key.clone(),
            reason: reason.into(),
            decision_deadline,
            retry_after,
        },
    }
}

/// Returns the error for a connection without a valid token for now.
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

/// Returns the error for tokens that expire while they are fetched.
pub(super) fn keeps_expiring(key: &ConnectionKey) -> BearerError {
    unavailable(key, "its tokens expire as soon as they are issued", SOON)
}
