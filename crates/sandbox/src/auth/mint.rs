//! Generates tokens: long, opaque, and in the form of a JWT.

use jiff::Timestamp;
use serde_json::json;

use super::grants::Grant;
use crate::random;
use crate::switches::TokenSize;

/// The maximum length of the scope claim, so that a token of usual size stays within that size.
const MAX_SCOPE_CLAIM: usize = 600;

/// Generates an access token. The sandbox looks it up by its hash; its claims have no effect.
pub(super) fn access_token(
    grant: &Grant,
    now: Timestamp,
    expires: Timestamp,
    size: TokenSize,
) -> String {
    let scope = grant.scopes.iter().cloned().collect::<Vec<_>>().join(" ");
    let padding = match size {
        TokenSize::Usual => 420 + usize::from(random::bytes(1)[0]),
        TokenSize::Large => 6000,
    };
    let mut claims = json!({
        "jti": random::uuid(),
        "sub": grant.account_id,
        "nbf": now.as_second(),
        "iss": "https://auth.atlassian.com",
        "iat": now.as_second(),
        "exp": expires.as_second(),
        "aud": grant.client_id,
        "https://id.atlassian.com/atlassian_token_type": "ACCESS_TOKEN",
        "https://atlassian.com/verified": true,
        "https://id.atlassian.com/session_id": random::uuid(),
        "https://atlassian.com/3lo": true,
        "https://id.atlassian.com/rtc": random::hex(padding / 2),
    });
    if scope.len() <= MAX_SCOPE_CLAIM {
        claims["scope"] = scope.into();
    }
    random::jwt(&claims)
}

/// Generates a refresh token.
pub(super) fn refresh_token(grant: &Grant, now: Timestamp) -> String {
    random::jwt(&json!({
        "jti": random::uuid(),
        "sub": grant.account_id,
        "iss": "https://auth.atlassian.com",
        "iat": now.as_second(),
        "aud": grant.client_id,
        "https://id.atlassian.com/atlassian_token_type": "ROTATING_REFRESH_TOKEN",
        "https://id.atlassian.com/rtc": random::hex(300),
        "scope": "offline_access",
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn token_length(scopes: &[&str], size: TokenSize) -> usize {
        let grant = Grant {
            id: 1,
            client_id: "c".repeat(32),
            account_id: "712020:account".to_owned(),
            scopes: scopes.iter().map(|s| (*s).to_owned()).collect(),
            sites: BTreeSet::new(),
            first_consent: Timestamp::UNIX_EPOCH,
        };
        let now = Timestamp::UNIX_EPOCH;
        access_token(&grant, now, now, size).len()
    }

    #[test]
    fn usual_tokens_have_1500_to_3000_bytes_for_any_scopes() {
        for _ in 0..50 {
            for scopes in [&["read:me"][..], crate::facts::SCOPES] {
                let length = token_length(scopes, TokenSize::Usual);
                assert!((1500..3000).contains(&length), "{length}");
            }
        }
    }

    #[test]
    fn large_tokens_have_over_8_kilobytes() {
        assert!(token_length(&["read:me"], TokenSize::Large) > 8192);
    }
}
