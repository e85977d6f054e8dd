//! The `state` of an authorization: random, kept as a hash, good once, for ten minutes, in the
//! browser it was made for.
//!
//! Using it up is one step of the store
//! ([`FlowStore::take_authorization`](threelo_core::storage::FlowStore::take_authorization)); what
//! was taken is then checked here.

use std::time::Duration;

use jiff::Timestamp;
use threelo_core::{
    entropy::{Entropy, random_text},
    flow::Authorization,
    hash::SecretHash,
    secret::{BrowserNonce, State},
};

/// How long a user may take to come back from Atlassian.
pub const STATE_LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Why a browser that came back is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReturnError {
    /// It came back too late.
    #[error("the authorization is older than ten minutes: start again")]
    Expired,
    /// It is not the browser that the authorization was begun in, or it lost its cookie.
    #[error("the authorization was begun in another browser: start again in this one")]
    ForeignBrowser,
}

/// A new state, 256 random bits. Only its hash is to be stored.
pub fn random_state(entropy: &dyn Entropy) -> State {
    State::new(random_text(entropy))
}

/// A new value for the cookie that binds a browser to a flow, 256 random bits. Only its hash is
/// to be stored.
pub fn random_nonce(entropy: &dyn Entropy) -> BrowserNonce {
    BrowserNonce::new(random_text(entropy))
}

/// Checks that a browser that came back may go on. The authorization must be out of the store
/// by then, so that this answer is the only one.
///
/// # Errors
/// [`ReturnError`]. A foreign browser is told nothing of the authorization's age.
pub fn check_return(
    authorization: &Authorization,
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

    fn authorization(browser: &BrowserNonce) -> Authorization {
        Authorization {
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
    fn the_browser_that_began_may_go_on_for_ten_minutes() {
        let browser = random_nonce(&SystemEntropy);
        let authorization = authorization(&browser);
        let check = |now| check_return(&authorization, Some(&browser), now);
        assert_eq!(check(later(599)), Ok(()));
        assert_eq!(check(later(600)), Err(ReturnError::Expired));
    }

    #[test]
    fn another_browser_or_none_may_not() {
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
