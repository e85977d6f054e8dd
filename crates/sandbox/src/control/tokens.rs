//! Tokens as the controls show them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::auth::grants::{Death, Grants};

/// A consent without pages.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Pass {
    /// The app.
    pub client_id: String,
    /// The user.
    pub account_id: String,
    /// Cloud ids.
    pub sites: Vec<String>,
    /// Scopes; `offline_access` for a refresh token.
    pub scopes: Vec<String>,
}

impl Pass {
    /// A consent of a user for an app, without sites and scopes so far.
    #[must_use]
    pub fn new(client_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            account_id: account_id.into(),
            sites: Vec::new(),
            scopes: Vec::new(),
        }
    }

    /// For these cloud ids.
    #[must_use]
    pub fn sites(mut self, sites: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sites = sites.into_iter().map(Into::into).collect();
        self
    }

    /// With these scopes.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

/// What a grant without pages gives.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Tokens {
    /// Access token.
    pub access_token: String,
    /// Refresh token, with `offline_access`.
    pub refresh_token: Option<String>,
    /// Seconds, as the token endpoint would say.
    pub expires_in: i64,
    /// Granted scopes.
    pub scopes: Vec<String>,
}

/// What the cloud knows about a token.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum TokenState {
    /// An access token.
    Access {
        /// Whether the gateway takes it now.
        alive: bool,
        /// When it ends.
        until: Timestamp,
        /// Number of its family.
        family: u64,
        /// Its scopes.
        scopes: Vec<String>,
    },
    /// A refresh token.
    Refresh {
        /// When it was first exchanged.
        exchanged: Option<Timestamp>,
        /// Number of its family.
        family: u64,
        /// Why its family is dead.
        dead: Option<Death>,
        /// A later sibling took its place.
        superseded: bool,
    },
}

impl TokenState {
    pub(crate) fn of(grants: &Grants, token: &str, now: Timestamp) -> Option<Self> {
        if let Some(access) = grants.access_token(token) {
            return Some(Self::Access {
                alive: access.is_alive(now),
                until: access
                    .dies
                    .map_or(access.expires, |d| d.min(access.expires)),
                family: access.family,
                scopes: access.scopes.iter().cloned().collect(),
            });
        }
        let refresh = grants.refresh.get(&grants.refresh_token(token)?)?;
        let family = grants.families.get(&refresh.family)?;
        Some(Self::Refresh {
            exchanged: refresh.exchanged,
            family: family.id,
            dead: family.dead,
            superseded: refresh.superseded,
        })
    }
}
