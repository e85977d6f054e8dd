//! The `state` of an authorization: random, stored as a hash, and valid once, for ten minutes, in
//! the browser that it was created for.
//!
//! The store consumes it atomically
//! ([`FlowStore::take_authorization`](threelo_core::storage::FlowStore::take_authorization));
//! [`check_return`] then checks the authorization.

use std::time::Duration;

use jiff::Timestamp;
use threelo_core::{
    entropy::{Entropy, random_text},
    flow::PendingAuthorization,
    hash::SecretHash,
    secret::{BrowserNonce, State},
};

/// Maximum time between the start of an authorization and the return to the callback.
pub const STATE_LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Why a return to the callback is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReturnError {
    /// The authorization has expired.
    #[error("the authorization is older than ten minutes: start again")]
    Expired,
    /// The browser is not the one that started the authorization, or it lost its cookie.
    #[error("the authorization was started in another browser: start again in this one")]
    ForeignBrowser,
}

/// Returns a new state of 256 random bits. Store only its hash.
pub fn random_state(entropy: &dyn Entropy) -> State {
    State::new(random_text(entropy))
}

/// Returns a new value, 256 random bits, for the cookie that binds a browser to a flow. Store only
/// its hash.
pub fn random_nonce(entropy: &dyn Entropy) -> BrowserNonce {
    BrowserNonce::new(random_text(entropy))
}

/// Checks that a browser that returned to the callback may proceed. The authorization must have
/// been taken from the store before, so that it is checked only once.
///
/// # Errors
/// [`ReturnError`]. For another browser the error does not reveal the age of the authorization.
pub fn check_return(
    authorization: &PendingAuthorization,
    browser: Option<&BrowserNonce>,
    now: Timestamp,
) -> Result<(), ReturnError> {
    let same = browser.is_some_and(|nonce| SecretHash::of(nonce.expose()) == authorization.browser);
    if !same {
        return Err(ReturnError::ForeignBrowser);
    }
    if now >= authorization.expires_at {
        return Err(ReturnError::Expired);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use threelo_core::{
        entropy::SystemEntropy, flow::Purpose, scope::ScopeSet, seal::Sealed, secret::State,
    };

    use super::*;

    const BEGUN: Timestamp = Timestamp::constant(1_772_355_600, 0);

    fn authorization(browser: &BrowserNonce) -> PendingAuthorization {
        PendingAuthorization {
            state: SecretHash::of(State::new("state").expose()),
            browser: SecretHash::of(browser.expose()),
            purpose: Purpose {
                environment: "default".parse().unwrap(),
                integration: "jira".parse().unwrap(),
                connection: "customer-17".parse().unwrap(),
                reconnect: false,
                allow_other_account: false,
                allow_other_site: false,
                session: None,
                config: Default::default(),
                tags: Default::default(),
                end_user: None,
                webhook_url_override: None,
                socket: None,
                return_url: None,
            },
            scopes: ScopeSet::default(),
            redirect_uri: "http://localhost/callback".parse().unwrap(),
            verifier: Sealed::from_bytes(Vec::new()),
            created_at: BEGUN,
            expires_at: BEGUN + STATE_LIFETIME,
        }
    }

    fn later(seconds: i64) -> Timestamp {
        BEGUN + jiff::SignedDuration::from_secs(seconds)
    }

    #[test]
    fn the_browser_that_started_it_may_return_for_ten_minutes() {
        let browser = random_nonce(&SystemEntropy);
        let authorization = authorization(&browser);
        let check = |now| check_return(&authorization, Some(&browser), now);
        assert_eq!(check(later(599)), Ok(()));
        assert_eq!(check(later(600)), Err(ReturnError::Expired));
    }

    #[test]
    fn another_browser_is_rejected() {
        let authorization = authorization(&random_nonce(&SystemEntropy));
        let other = random_nonce(&SystemEntropy);
        for browser in [Some(&other), None] {
            assert_eq!(
                check_return(&authorization, browser, later(1)),
                Err(ReturnError::ForeignBrowser)
            );
        }
    }

    #[test]
    fn two_states_differ() {
        let state = || random_state(&SystemEntropy);
        assert_ne!(state().expose(), state().expose());
    }
}
