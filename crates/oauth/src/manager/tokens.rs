//! A connection's tokens, read and decrypted: the whole row for callers that request credentials, and
//! as little as possible of it for the cache.

use std::sync::Arc;

use jiff::Timestamp;
use threelo_core::{
    bearer::BearerError,
    cache::Ticket,
    id::ConnectionKey,
    token::{Bearer, TokenRow, TokenSet, TokenStatus, TokenVersion},
};

use super::{
    Outcome, Shared,
    errors::{SOON, unavailable},
    lifetime::{Lifetime, Use},
};

/// Why a connection without a refresh token ends.
pub(super) const NO_REFRESH_TOKEN: &str = "Atlassian issued no refresh token, so the access ended \
    with its access token: check that the integration requests offline_access and that its OAuth app \
    may use it, then let the user reconnect";

/// What the cache keeps: the bearer and its lifetime, but no refresh token.
#[derive(Clone)]
pub(super) struct CachedTokens {
    pub(super) bearer: Bearer,
    pub(super) lifetime: Lifetime,
    /// Why these tokens can have no successor; `None` if they can.
    pub(super) no_successor: Option<NoSuccessor>,
}

/// Why tokens can have no successor.
#[derive(Clone)]
pub(super) enum NoSuccessor {
    /// The grant has ended, for this reason.
    GrantEnded(Arc<str>),
    /// There never was a refresh token.
    NoRefreshToken,
}

/// A row that was read or stored, with its decrypted tokens.
pub(super) struct Loaded {
    pub(super) cached: CachedTokens,
    pub(super) row: TokenRow,
    pub(super) tokens: TokenSet,
}

impl CachedTokens {
    pub(super) fn version(&self) -> TokenVersion {
        self.bearer.version()
    }

    /// Returns what to do with the bearer now.
    pub(super) fn next_use(&self, now: Timestamp) -> Use {
        self.lifetime.next_use(now, self.no_successor.is_none())
    }

    /// Returns whether there never was a refresh token.
    pub(super) fn lacks_refresh_token(&self) -> bool {
        matches!(self.no_successor, Some(NoSuccessor::NoRefreshToken))
    }

    pub(super) fn needs_reconnect(&self, key: &ConnectionKey) -> BearerError {
        let reason = match &self.no_successor {
            Some(NoSuccessor::GrantEnded(reason)) => reason,
            Some(NoSuccessor::NoRefreshToken) | None => NO_REFRESH_TOKEN,
        };
        BearerError::NeedsReconnect {
            connection: key.clone(),
            reason: reason.to_string(),
        }
    }

    /// Returns the error if a bearer that was refused cannot be replaced.
    pub(super) fn irreplaceable(&self, key: &ConnectionKey) -> Option<BearerError> {
        match self.no_successor.as_ref()? {
            NoSuccessor::GrantEnded(_) => Some(self.needs_reconnect(key)),
            NoSuccessor::NoRefreshToken => Some(BearerError::Refused),
        }
    }
}

impl Loaded {
    pub(super) fn version(&self) -> TokenVersion {
        self.row.version
    }
}

impl Shared {
    /// Reads the tokens from the store, once for all concurrent callers, and caches them.
    pub(super) async fn load(self: &Arc<Self>, key: &ConnectionKey) -> Outcome {
        let joined = self.loads.join(&self.dependencies.tasks, key, || {
            let (shared, key) = (self.clone(), key.clone());
            async move { shared.read(&key).await }
        });
        let outcome = self.outcome(key, joined.pending).await;
        let reason = "the store is taking unusually long";
        outcome.unwrap_or_else(|| Err(unavailable(key, reason, SOON)))
    }

    /// Reads the tokens from the store and caches them.
    pub(super) async fn read(&self, key: &ConnectionKey) -> Outcome {
        let ticket = self.cache.ticket(key);
        let row = self.dependencies.tokens.tokens(key).await?;
        let row = row.ok_or_else(|| BearerError::UnknownConnection(key.clone()))?;
        let loaded = self.decrypted(key, row)?;
        self.cache_tokens(key, loaded.cached.clone(), ticket);
        Ok(Arc::new(loaded))
    }

    /// Caches tokens, unless newer ones are cached already or the entry was removed since the ticket was
    /// issued.
    pub(super) fn cache_tokens(&self, key: &ConnectionKey, cached: CachedTokens, ticket: Ticket) {
        let version = cached.version();
        let is_newer = |present: &CachedTokens| present.version() > version;
        self.cache.insert_unless(key, cached, ticket, is_newer);
    }

    fn decrypted(&self, key: &ConnectionKey, row: TokenRow) -> Result<Loaded, BearerError> {
        let context = TokenRow::seal_context(key, row.version);
        let plain = self
            .dependencies
            .sealer
            .open(context, &row.sealed)
            .map_err(|error| BearerError::sealed(key, &error))?;
        let tokens = TokenSet::from_plain(&plain).map_err(|error| unreadable(key, &error))?;
        self.loaded(key, row, tokens)
    }

    /// Combines a row with the tokens that are encrypted in it.
    pub(super) fn loaded(
        &self,
        key: &ConnectionKey,
        row: TokenRow,
        tokens: TokenSet,
    ) -> Result<Loaded, BearerError> {
        let bearer =
            Bearer::new(&tokens.access, row.version).map_err(|error| unreadable(key, &error))?;
        let lifetime = Lifetime::of(
            tokens.issued_at,
            tokens.access_expires_at,
            &self.settings,
            self.random_share(),
        );
        let no_successor = match &row.status {
            TokenStatus::NeedsReconnect { reason, .. } => {
                Some(NoSuccessor::GrantEnded(reason.as_str().into()))
            }
            _ if tokens.refresh.is_none() => Some(NoSuccessor::NoRefreshToken),
            _ => None,
        };
        let cached = CachedTokens {
            bearer,
            lifetime,
            no_successor,
        };
        Ok(Loaded {
            cached,
            row,
            tokens,
        })
    }

    /// Returns a random number from 0 to 1.
    pub(super) fn random_share(&self) -> f64 {
        let mut bytes = [0; 4];
        self.dependencies.entropy.fill(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
    }
}

fn unreadable(key: &ConnectionKey, error: &dyn std::error::Error) -> BearerError {
    BearerError::Unreadable {
        connection: key.clone(),
        reason: error.to_string(),
    }
}
