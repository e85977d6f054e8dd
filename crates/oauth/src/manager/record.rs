//! The record of a refresh in the request log.

use std::time::Duration;

use threelo_core::{
    bearer::BearerError,
    clock::{Clock, Monotonic},
    id::ConnectionKey,
    request_log::{AnsweredBy, RequestKind, RequestRecord},
};

use super::exchange::ExchangeError;
use crate::token_endpoint::{Ambiguity, TokenError};

/// The record of a refresh, as far as it is known.
#[derive(Clone)]
pub(super) struct RefreshRecord {
    record: RequestRecord,
    began: Monotonic,
}

impl RefreshRecord {
    pub(super) fn new(key: &ConnectionKey, clock: &dyn Clock) -> Self {
        let mut record = RequestRecord::new(
            RequestKind::Refresh,
            clock.now(),
            "POST",
            "/oauth/token",
            200,
        );
        record.environment = Some(key.environment.clone());
        record.integration = Some(key.integration.clone());
        record.connection = Some(key.connection.clone());
        let began = clock.monotonic();
        Self { record, began }
    }

    /// Notes the result of an exchange.
    pub(super) fn exchanged(&mut self, now: Monotonic, failed: Option<&ExchangeError>) {
        let record = &mut self.record;
        record.attempts += 1;
        let message = match failed {
            None => {
                (record.status, record.answered_by) = (200, AnsweredBy::Atlassian);
                record.error = None;
                "Atlassian issued new tokens".to_owned()
            }
            Some(failed) => {
                let (status, answered_by, code) = classify(failed);
                (record.status, record.answered_by) = (status, answered_by);
                record.error = Some(code.into());
                describe(failed)
            }
        };
        record.messages.add(now.since(self.began), message);
    }

    /// Returns the record, unless no exchange was tried: another instance or an earlier caller did the
    /// work.
    pub(super) fn ended(
        mut self,
        now: Monotonic,
        error: Option<&BearerError>,
    ) -> Option<RequestRecord> {
        let record = &mut self.record;
        if record.attempts == 0 {
            return None;
        }
        let took: Duration = now.since(self.began);
        record.duration_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        match error {
            // An earlier exchange may have failed; the refresh has not.
            None => (record.status, record.error) = (200, None),
            Some(error) => {
                record.reason = Some(error.to_string().into());
                if record.error.is_none() {
                    (record.status, record.answered_by) = (503, AnsweredBy::Gateway);
                    record.error = Some("not_stored".into());
                }
            }
        }
        Some(self.record)
    }
}

/// Returns the status, its origin and the code of a failed exchange. Where Atlassian's status is not
/// known any more, it is the one that Atlassian documents for this response.
fn classify(failed: &ExchangeError) -> (u16, AnsweredBy, &'static str) {
    use AnsweredBy::{Atlassian, Gateway};
    match failed {
        ExchangeError::Store(_) => (503, Gateway, "store_failed"),
        ExchangeError::Credentials(_) => (500, Gateway, "app_unusable"),
        ExchangeError::TooLate => (503, Gateway, "too_late"),
        ExchangeError::Answered(error) => match error {
            TokenError::NotSent { .. } => (502, Gateway, "unreachable"),
            TokenError::RateLimited { .. } => (429, Atlassian, "rate_limited"),
            TokenError::IntegrationBroken { .. } => (401, Atlassian, "app_refused"),
            TokenError::InvalidGrant(_) => (403, Atlassian, "invalid_grant"),
            TokenError::OtherError { .. } => (400, Atlassian, "refused"),
            TokenError::Unknown { ambiguity, .. } => match ambiguity {
                Ambiguity::Status(status) => (*status, Atlassian, "unknown_answer"),
                Ambiguity::TimedOut => (504, Gateway, "timed_out"),
                _ => (502, Gateway, "unknown_answer"),
            },
        },
    }
}

fn describe(failed: &ExchangeError) -> String {
    match failed {
        ExchangeError::Store(error) => format!("the store failed: {error}"),
        ExchangeError::Credentials(reason) => {
            format!("the integration has no usable app: {reason}")
        }
        ExchangeError::TooLate => "not sent: the claim of the token was too old".to_owned(),
        ExchangeError::Answered(error) => error.to_string(),
    }
}
