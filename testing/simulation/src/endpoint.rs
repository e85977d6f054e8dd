//! The token endpoint as a process sees it: messages are lost or late.

use async_trait::async_trait;
use threelo_core::{
    clock::Clock,
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    token::{RawTokenResponse, TokenSet},
};
use threelo_oauth::{
    AppCredentials, RefreshTokens, TokenError,
    token_endpoint::{Ambiguity, InvalidGrantReason, REFRESH_TIMEOUT},
};
use tokio::sync::oneshot;

use super::{
    authority::{ACCESS_LIFETIME, Token},
    process::Instance,
    time::{MINUTE, Moment, SECOND, duration},
};

/// How long a response is waited for, as in the token endpoint's client.
const TIMEOUT: u64 = REFRESH_TIMEOUT.as_secs() * SECOND;

/// What happens to a request and its response.
enum Exchange {
    /// The request does not arrive; the client notices then.
    Fails { at: Moment, error: TokenError },
    /// The request arrives then.
    Arrives {
        at: Moment,
        /// When the response arrives; otherwise, when the client gives up.
        response: Result<Moment, Moment>,
    },
}

impl Instance {
    fn exchange(&self) -> Exchange {
        let world = &self.world;
        let (now, faults) = (world.now(), world.with(|state| state.faults));
        let fails = |after: u64, error| Exchange::Fails {
            at: now + after,
            error,
        };
        // The manager reads the app's credentials first. That they cannot be read has the same
        // outcome as a request that was not sent.
        if world.is_store_away() || world.chance(faults.storage) {
            return fails(5, not_sent());
        }
        if world.chance(faults.endpoint_away) {
            world.lose_the_endpoint();
        }
        if world.is_endpoint_away() {
            return match world.between(0, 2) {
                0 => fails(world.between(1, 10 * SECOND), not_sent()),
                1 => fails(world.between(10, 5 * SECOND), unknown()),
                _ => fails(TIMEOUT, unknown()),
            };
        }
        if world.chance(faults.not_sent) {
            return fails(world.between(1, 10 * SECOND), not_sent());
        }
        if world.chance(faults.rate_limited) {
            // The client limits the wait to five minutes.
            let wait = world.between(SECOND, 10 * MINUTE).min(5 * MINUTE);
            let retry_after = Some(duration(wait));
            return fails(
                world.between(50, 500),
                TokenError::RateLimited { retry_after },
            );
        }
        if world.chance(faults.request_lost) {
            let at = self.noticed(now);
            return Exchange::Fails {
                at,
                error: unknown(),
            };
        }
        let (least, most) = if world.chance(faults.late) {
            (5 * SECOND, 2 * MINUTE)
        } else {
            (20, 500)
        };
        let at = now + world.between(least, most);
        let back = at
            + if world.chance(faults.slow_answer) {
                world.between(SECOND, MINUTE)
            } else {
                world.between(5, 200)
            };
        let response = if world.chance(faults.answer_lost) {
            Err(self.noticed(at))
        } else if back > now + TIMEOUT {
            Err(now + TIMEOUT)
        } else {
            Ok(back)
        };
        Exchange::Arrives { at, response }
    }

    /// Returns when the client notices that a message was lost around this time: by a reset of the
    /// connection, or at the timeout.
    fn noticed(&self, around: Moment) -> Moment {
        let world = &self.world;
        let (now, timeout) = (world.now(), world.now() + TIMEOUT);
        if world.chance(0.5) {
            world.between(now + 1, around + SECOND).min(timeout)
        } else {
            timeout
        }
    }

    fn tokens_of(&self, token: Token) -> TokenSet {
        let issued_at = self.now();
        TokenSet {
            access: AccessToken::new(token.to_string()),
            refresh: Some(RefreshToken::new(token.to_string())),
            access_expires_at: Some(issued_at + duration(ACCESS_LIFETIME)),
            issued_at,
            scopes: ScopeSet::default(),
            raw: RawTokenResponse::new(&Default::default()),
        }
    }
}

#[async_trait]
impl RefreshTokens for Instance {
    async fn refresh(
        &self,
        _: &AppCredentials,
        refresh: &RefreshToken,
        _: &ScopeSet,
    ) -> Result<TokenSet, TokenError> {
        // The manager has just checked that the claim is recent. The request is written microseconds
        // later, and a connection does not survive a pause of minutes while it is established.
        let crashes = self.step(false).await;
        let world = self.world.clone();
        let token: Token = refresh.expose().parse().expect("a simulated token");
        let exchange = self.exchange();
        let (sender, receiver) = oneshot::channel();
        if let Exchange::Arrives { at, .. } = exchange {
            let world = world.clone();
            tokio::spawn(async move {
                world.sleep_until(at).await;
                let _ = sender.send(world.exchange(token));
            });
        }
        if crashes {
            return self.crash().await;
        }
        match exchange {
            Exchange::Fails { at, error } => {
                world.sleep_until(at).await;
                self.running().await;
                Err(error)
            }
            Exchange::Arrives { response, .. } => {
                world
                    .sleep_until(response.unwrap_or_else(|gives_up| gives_up))
                    .await;
                self.running().await;
                if response.is_err() {
                    return Err(unknown());
                }
                match receiver.await {
                    Ok(Some(token)) => {
                        self.hold(Some(token));
                        Ok(self.tokens_of(token))
                    }
                    _ => Err(TokenError::InvalidGrant(InvalidGrantReason::Invalid)),
                }
            }
        }
    }
}

fn not_sent() -> TokenError {
    TokenError::NotSent {
        reason: "a simulated fault".to_owned(),
    }
}

fn unknown() -> TokenError {
    TokenError::Unknown {
        ambiguity: Ambiguity::CutOff,
        retry_after: None,
    }
}
