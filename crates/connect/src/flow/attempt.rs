//! The outcome of a connect attempt. [`Connect::report`] is the only place that reports it: to the waiting browser,
//! the gateway's log, the request log and the outbox of events.
//!
//! | the attempt | log | request log | event | waiting browser |
//! | --- | --- | --- | --- | --- |
//! | ended in a connection | info | yes | stored with the connection | yes |
//! | failed finally | warn | yes | `AuthorizationFailed` | yes |
//! | can continue: another choice, another try | warn | yes | no | no |
//! | has no valid session, state or pending grant | counted, at most ten lines a minute | no | no | no |
//!
//! A browser with a session can fail any number of times, so only the first failures of a session are stored; the
//! rest is only counted, as are unauthenticated failures. An abandoned attempt (a closed tab) is not reported,
//! because it cannot be distinguished from one in progress, and the user may have started another one. Its session
//! expires after half an hour, which also ends `threelo connect`.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use threelo_core::{
    Timestamp,
    clock::Monotonic,
    entropy::random_uuid,
    event::{Event, EventKind},
    flow::Purpose,
    hash::SecretHash,
    request_log::{LogMessages, LogText, RequestKind, RequestRecord},
};

use super::{FlowError, PendingSite, Progress};
use crate::{Announcement, Connect, Outcome};

/// What one request of the browser knows of a connect attempt.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    method: &'static str,
    path: String,
    /// When the flow began; if unknown, when this step began.
    pub(super) began_at: Timestamp,
    /// The purpose of the flow; unknown until its session, state or grant has been validated.
    pub(super) purpose: Option<Purpose>,
    /// The pending grant, if the attempt can be continued.
    pub(super) pending: Option<PendingSite>,
    /// What has happened, for the request log.
    messages: LogMessages,
}

impl Attempt {
    pub(super) fn new(method: &'static str, path: impl Into<String>, now: Timestamp) -> Self {
        Self {
            method,
            path: path.into(),
            began_at: now,
            purpose: None,
            pending: None,
            messages: LogMessages::default(),
        }
    }
}

impl Connect {
    /// Adds a message to the record of an attempt.
    pub(super) fn note(&self, attempt: &mut Attempt, message: impl Into<LogText<255>>) {
        let after = self
            .dependencies
            .clock
            .now()
            .duration_since(attempt.began_at);
        let after = after.try_into().unwrap_or_default();
        attempt.messages.add(after, message);
    }

    /// Reports the outcome of a step, unless the user is only asked to choose.
    pub(super) async fn report(&self, attempt: &Attempt, progress: Result<&Progress, &FlowError>) {
        let Some(purpose) = &attempt.purpose else {
            if let Err(error) = progress {
                self.count(&attempt.path, error);
            }
            return;
        };
        match progress {
            Ok(Progress::ChooseSite(_) | Progress::ConfirmAccount(_)) => {}
            Ok(Progress::Connected(_)) => {
                let (environment, integration, connection) = (
                    &purpose.environment,
                    &purpose.integration,
                    &purpose.connection,
                );
                tracing::info!(%environment, %integration, %connection, "connect attempt succeeded");
                self.record(attempt, purpose, None);
                self.announce(purpose, Outcome::Connected);
            }
            Err(error) => self.report_failure(attempt, purpose, error).await,
        }
    }

    async fn report_failure(&self, attempt: &Attempt, purpose: &Purpose, error: &FlowError) {
        // Another browser leaves the flow as it is.
        let goes_on = matches!(error, FlowError::ForeignBrowser)
            || attempt.pending.is_some() && error.leaves_a_grant();
        if !goes_on {
            let outcome = Outcome::Failed {
                kind: error.kind(),
                description: error.to_string(),
            };
            self.announce(purpose, outcome);
        }
        if !self.unstored.may_store(purpose.session) {
            return self.count(&attempt.path, error);
        }
        let (environment, integration, connection) = (
            &purpose.environment,
            &purpose.integration,
            &purpose.connection,
        );
        let kind = error.kind();
        match goes_on {
            true => {
                tracing::warn!(%environment, %integration, %connection, kind, %error, "connect attempt must be continued");
            }
            false if error.is_internal() => {
                tracing::error!(%environment, %integration, %connection, kind, %error, "connect attempt failed");
            }
            false => {
                tracing::warn!(%environment, %integration, %connection, kind, %error, "connect attempt failed");
            }
        }
        self.record(attempt, purpose, Some(error));
        if !goes_on {
            self.store_failure(purpose, error).await;
        }
    }

    fn announce(&self, purpose: &Purpose, outcome: Outcome) {
        if let Some(socket) = &purpose.socket {
            self.dependencies.announcer.announce(Announcement {
                socket: socket.clone(),
                integration: purpose.integration.clone(),
                connection: purpose.connection.clone(),
                outcome,
            });
        }
    }

    fn record(&self, attempt: &Attempt, purpose: &Purpose, error: Option<&FlowError>) {
        let now = self.dependencies.clock.now();
        let status = error.map_or(200, FlowError::status);
        let took = now.duration_since(attempt.began_at).as_micros();
        let path = attempt.path.as_str();
        self.dependencies.log.record(RequestRecord {
            duration_us: took.try_into().unwrap_or_default(),
            environment: Some(purpose.environment.clone()),
            integration: Some(purpose.integration.clone()),
            connection: Some(purpose.connection.clone()),
            error: error.map(|error| error.kind().into()),
            reason: error.map(|error| error.to_string().into()),
            tags: (&purpose.tags).into(),
            messages: attempt.messages.clone(),
            ..RequestRecord::new(
                RequestKind::Authorization,
                now,
                attempt.method,
                path,
                status,
            )
        });
    }

    /// Stores the event of a failed attempt, unless its integration is gone: then there is no provider to name.
    async fn store_failure(&self, purpose: &Purpose, error: &FlowError) {
        let stored = async {
            let Some(integration) = self.store().integration(&purpose.integration_ref()).await?
            else {
                return Ok(());
            };
            let reason: LogText<512> = error.to_string().into();
            let event = Event {
                id: random_uuid(&*self.dependencies.entropy),
                sequence: 0,
                at: self.dependencies.clock.now(),
                kind: EventKind::AuthorizationFailed {
                    reconnect: purpose.reconnect,
                    error: error.kind().to_owned(),
                    reason: reason.into(),
                },
                subject: purpose.key().into(),
                provider: integration.provider,
                tags: purpose.tags.clone(),
                end_user: purpose.end_user.clone(),
                webhook_url_override: purpose.webhook_url_override.clone(),
            };
            self.store().append_event(&event).await
        };
        if let Err(error) = stored.await {
            let (environment, integration) = (&purpose.environment, &purpose.integration);
            tracing::error!(%environment, %integration, %error, "could not store the event of a failed connect attempt");
        }
    }

    /// Counts a failure that is not stored.
    fn count(&self, path: &str, error: &FlowError) {
        let now = self.dependencies.clock.monotonic();
        if let Some(suppressed) = self.unstored.next_line(now) {
            let (kind, total) = (error.kind(), self.unstored.total());
            tracing::warn!(
                path, kind, %error, suppressed, total,
                "a connect attempt failed; it is not stored, because it has no valid session, state or \
                 pending grant, or its session has failed too often"
            );
        }
    }
}

/// Failed attempts that are counted instead of stored. Otherwise unauthenticated requests could fill the disk.
#[derive(Debug, Default)]
pub(crate) struct UnstoredAttempts(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// Stored failures by session.
    stored: HashMap<SecretHash, u32>,
    /// Failures that were not stored.
    total: u64,
    /// Failures since the last line of the log.
    suppressed: u64,
    /// The start of the current minute, and its number of lines.
    minute: Option<(Monotonic, u32)>,
}

impl UnstoredAttempts {
    /// Maximum number of failures that are stored for one session.
    const PER_SESSION: u32 = 20;
    /// Maximum number of sessions with a count; if it is exceeded, all counts restart at zero.
    const SESSIONS: usize = 10_000;
    /// Maximum number of lines in a minute.
    const LINES: u32 = 10;

    /// Returns whether another failure of this session is stored, and counts it.
    fn may_store(&self, session: Option<SecretHash>) -> bool {
        let Some(session) = session else {
            // An attempt of the operator.
            return true;
        };
        let mut counts = self.counts();
        if counts.stored.len() >= Self::SESSIONS && !counts.stored.contains_key(&session) {
            counts.stored.clear();
        }
        let stored = counts.stored.entry(session).or_default();
        *stored = stored.saturating_add(1);
        *stored <= Self::PER_SESSION
    }

    /// Counts a failure. If it may be logged, returns how many failures before it were not.
    fn next_line(&self, now: Monotonic) -> Option<u64> {
        let mut counts = self.counts();
        counts.total += 1;
        let (began, lines) = match counts.minute {
            Some((began, lines)) if now.since(began).as_secs() < 60 => (began, lines),
            _ => (now, 0),
        };
        counts.minute = Some((began, lines.saturating_add(1)));
        if lines >= Self::LINES {
            counts.suppressed += 1;
            return None;
        }
        Some(std::mem::take(&mut counts.suppressed))
    }

    fn total(&self) -> u64 {
        self.counts().total
    }

    fn counts(&self) -> std::sync::MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn ten_failures_a_minute_are_logged_and_the_rest_is_counted() {
        let unstored = UnstoredAttempts::default();
        let at = |seconds| Monotonic(Duration::from_secs(seconds));
        let lines = (0..1000).filter_map(|_| unstored.next_line(at(0))).count();
        assert_eq!(lines, 10);
        assert_eq!(unstored.next_line(at(59)), None);
        assert_eq!(unstored.next_line(at(60)), Some(991));
        assert_eq!(unstored.total(), 1002);
    }

    #[test]
    fn one_session_stores_twenty_failures() {
        let unstored = UnstoredAttempts::default();
        let session = Some(SecretHash::of("session"));
        let stored = (0..50_000).filter(|_| unstored.may_store(session));
        assert_eq!(stored.count(), 20);
        assert!(unstored.may_store(Some(SecretHash::of("another"))));
    }
}
