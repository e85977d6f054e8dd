//! Remembers whose renewed token was refused too, so that a grant that Atlassian has dropped does not
//! cost a refresh on every call.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use threelo_core::{clock::Monotonic, id::ConnectionKey, token::TokenVersion};

/// How long no other token is asked for.
const BACK_OFF: Duration = Duration::from_secs(60);
/// How many connections are remembered.
const MOST: usize = 4_096;

/// The tokens that were refused though they were fresh. Only looked at after a refusal.
#[derive(Debug, Default)]
pub(super) struct Refusals(Mutex<HashMap<ConnectionKey, (TokenVersion, Monotonic)>>);

impl Refusals {
    /// This token came from a refresh and was refused all the same.
    pub(super) fn note(&self, connection: &ConnectionKey, version: TokenVersion, now: Monotonic) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() >= MOST {
            noted.retain(|_, (_, at)| now.since(*at) < BACK_OFF);
        }
        // Beyond the bound a refusal is not remembered, which costs a refresh and nothing else.
        if noted.len() < MOST {
            noted.insert(connection.clone(), (version, now));
        }
    }

    /// Whether asking for another token than this one is of no use just now. A newer token, for
    /// example of a new consent, is another matter.
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
    fn a_refused_token_is_left_alone_for_a_minute() {
        let refusals = Refusals::default();
        refusals.note(&connection(1), TokenVersion(7), at(10));
        assert!(refusals.hold(&connection(1), TokenVersion(7), at(69)));
        assert!(!refusals.hold(&connection(1), TokenVersion(7), at(70)));
    }

    #[test]
    fn a_newer_token_is_tried_at_once() {
        let refusals = Refusals::default();
        refusals.note(&connection(1), TokenVersion(7), at(10));
        assert!(!refusals.hold(&connection(1), TokenVersion(8), at(11)));
        assert!(!refusals.hold(&connection(2), TokenVersion(7), at(11)));
    }

    #[test]
    fn it_forgets_rather_than_grows() {
        let refusals = Refusals::default();
        for number in 0..2 * MOST {
            refusals.note(&connection(number), TokenVersion(1), at(0));
        }
        assert_eq!(refusals.0.lock().unwrap().len(), MOST);
        refusals.note(&connection(9_999_999), TokenVersion(1), at(60));
        assert_eq!(refusals.0.lock().unwrap().len(), 1);
    }
}
