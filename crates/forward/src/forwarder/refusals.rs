//! Remembers connections whose refreshed token was refused too, so that a grant that Atlassian has
//! revoked does not cause a refresh on every call.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use threelo_core::{clock::Monotonic, id::ConnectionKey, token::TokenVersion};

/// How long no other token is requested after a refusal.
const BACK_OFF: Duration = Duration::from_secs(60);
/// The maximum number of connections that are remembered.
const CAPACITY: usize = 4_096;

/// The fresh tokens that were refused. Only consulted after a refusal.
#[derive(Debug, Default)]
pub(super) struct Refusals(Mutex<HashMap<ConnectionKey, (TokenVersion, Monotonic)>>);

impl Refusals {
    /// Records that this token came from a refresh and was refused.
    pub(super) fn note(&self, connection: &ConnectionKey, version: TokenVersion, now: Monotonic) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= CAPACITY {
            noted.retain(|_, (_, at)| now.since(*at) < BACK_OFF);
        }
        // A refusal beyond the capacity is not remembered, which costs one refresh.
        if noted.len() < CAPACITY {
            noted.insert(connection.clone(), (version, now));
        }
    }

    /// Whether no other token than this one should be requested now. A newer token, for example of a
    /// new consent, is not affected.
    pub(super) fn hold(
        &self,
        connection: &ConnectionKey,
        version: TokenVersion,
        now: Monotonic,
    ) -> bool {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted
            .get(connection)
            .is_some_and(|(refused, at)| *refused == version && now.since(*at) < BACK_OFF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(number: usize) -> ConnectionKey {
        let id = format!("c{number}").parse().unwrap();
        ConnectionKey::new("default".parse().unwrap(), "jira".parse().unwrap(), id)
    }

    fn at(seconds: u64) -> Monotonic {
        Monotonic(Duration::from_secs(seconds))
    }

    #[test]
    fn no_other_token_is_requested_for_a_minute_after_a_refusal() {
        let refusals = Refusals::default();
        refusals.note(&connection(1), TokenVersion(7), at(10));
        assert!(refusals.hold(&connection(1), TokenVersion(7), at(69)));
        assert!(!refusals.hold(&connection(1), TokenVersion(7), at(70)));
    }

    #[test]
    fn a_newer_token_is_tried_immediately() {
        let refusals = Refusals::default();
        refusals.note(&connection(1), TokenVersion(7), at(10));
        assert!(!refusals.hold(&connection(1), TokenVersion(8), at(11)));
        assert!(!refusals.hold(&connection(2), TokenVersion(7), at(11)));
    }

    #[test]
    fn its_size_is_bounded() {
        let refusals = Refusals::default();
        for number in 0..2 * CAPACITY {
            refusals.note(&connection(number), TokenVersion(1), at(0));
        }
        assert_eq!(refusals.0.lock().unwrap().len(), CAPACITY);
        refusals.note(&connection(9_999_999), TokenVersion(1), at(60));
        assert_eq!(refusals.0.lock().unwrap().len(), 1);
    }
}
