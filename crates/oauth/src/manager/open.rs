//! A connection's tokens, opened: whole for who asks for credentials, and as little of it as
//! possible for memory.

use std::sync::Arc;

use jiff::Timestamp;
use threelo_core::{
    bearer::BearerError,
    id::ConnectionKey,
    token::{Bearer, TokenRow, TokenSet, TokenStatus, TokenVersion},
};

use super::{
    Shared,
    bounded::Versioned,
    decide::{Life, Step},
};

/// What is said of a connection that was made without a refresh token.
pub(super) const NO_REFRESH_TOKEN: &str =
    "no refresh token: the integration did not ask for offline_access";

/// What memory keeps: the bearer and its life, but no refresh token.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) bearer: Bearer,
    pub(super) life: Life,
    /// Why there can be no successor, where that is so.
    pub(super) over: Option<Over>,
}

/// Why there can be no successor.
#[derive(Clone)]
pub(super) enum Over {
    /// The grant has ended; the reason in words.
    Dead(Arc<str>),
    /// There never was a refresh token.
    NoRefreshToken,
}

/// What was read from the store, or has just been stored.
pub(super) struct Loaded {
    pub(super) open: Open,
    pub(super) row: TokenRow,
    pub(super) tokens: TokenSet,
}

impl Open {
    pub(super) fn step(&self, now: Timestamp) -> Step {
        self.life.step(now, self.over.is_none())
    }

    pub(super) fn needs_reconnect(&self, key: &ConnectionKey) -> BearerError {
        let reason = match &self.over {
            Some(Over::Dead(reason)) => reason,
            Some(Over::NoRefreshToken) | None => NO_REFRESH_TOKEN,
        };
        BearerError::NeedsReconnect {
            connection: key.clone(),
            reason: reason.to_string(),
        }
    }

    /// Why there is no bearer in the place of one that was refused.
    pub(super) fn no_other(&self, key: &ConnectionKey) -> Option<BearerError> {
        match self.over.as_ref()? {
            Over::Dead(_) => Some(self.needs_reconnect(key)),
            Over::NoRefreshToken => Some(BearerError::Refused),
        }
    }
}

impl Versioned for Open {
    fn version(&self) -> TokenVersion {
        self.bearer.version()
    }
}

impl Loaded {
    pub(super) fn version(&self) -> TokenVersion {
        self.row.version
    }
}

impl Shared {
    /// Opens a row that the store gave.
    pub(super) fn open_row(
        &self,
        key: &ConnectionKey,
        row: TokenRow,
    ) -> Result<Loaded, BearerError> {
        let cell = TokenRow::cell(key, row.version);
        let plain = self
            .parts
            .sealer
            .open(cell, &row.sealed)
            .map_err(|error| BearerError::sealed(key, &error))?;
        let tokens = TokenSet::from_plain(&plain).map_err(|error| unreadable(key, &error))?;
        self.loaded(key, row, tokens)
    }

    /// Puts a row and what is sealed in it together.
    pub(super) fn loaded(
        &self,
        key: &ConnectionKey,
        row: TokenRow,
        tokens: TokenSet,
    ) -> Result<Loaded, BearerError> {
        let bearer =
            Bearer::new(&tokens.access, row.version).map_err(|error| unreadable(key, &error))?;
        let life = Life::of(
            tokens.issued_at,
            tokens.access_expires_at,
            &self.settings,
            self.chance(),
        );
        let over = match &row.status {
            TokenStatus::NeedsReconnect { reason, .. } => Some(Over::Dead(reason.as_str().into())),
            _ if tokens.refresh.is_none() => Some(Over::NoRefreshToken),
            _ => None,
        };
        Ok(Loaded {
            open: Open { bearer, life, over },
            row,
            tokens,
        })
    }

    /// A number from 0 to 1.
    pub(super) fn chance(&self) -> f64 {
        let mut bytes = [0; 4];
        self.parts.entropy.fill(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
    }
}

fn unreadable(key: &ConnectionKey, error: &dyn std::error::Error) -> BearerError {
    BearerError::Unreadable {
        connection: key.clone(),
        reason: error.to_string(),
    }
}
