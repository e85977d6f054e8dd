//! Tokens in the control interface.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::auth::grants::{FamilyEnd, Grants};

/// A consent without pages.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Pass {
    /// The client id of the app.
    pub client_id: String,
    /// The account id of the user.
    pub account_id: String,
    /// The cloud ids.
    pub sites: Vec<String>,
    /// The scopes; `offline_access` for a refresh token.
    pub scopes: Vec<String>,
}

impl Pass {
    /// Creates a consent of a user for an app, without sites and scopes.
    #[must_use]
    pub fn new(client_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            account_id: account_id.into(),
            sites: Vec::new(),
            scopes: Vec::new(),
        }
    }

    /// Sets the cloud ids.
    #[must_use]
    pub fn sites(mut self, sites: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sites = sites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the scopes.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

/// The tokens of a grant without pages.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Tokens {
    /// The access token.
    pub access_token: String,
    /// The refresh token, with `offline_access`.
    pub refresh_token: Option<String>,
    /// The lifetime in seconds, as in the token endpoint's response.
    pub expires_in: i64,
    /// The granted scopes.
    pub scopes: Vec<String>,
}

/// The state of a token.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum TokenState {
    /// An access token.
    Access {
        /// Whether the gateway accepts it now.
        alive: bool,
        /// The time at which it ends.
        until: Timestamp,
        /// The number of its family.
        family: u64,
        /// Its scopes.
        scopes: Vec<String>,
    },
    /// A refresh token.
    Refresh {
        /// The time of its first exchange.
        exchanged: Option<Timestamp>,
        /// The number of its family.
        family: u64,
        /// The reason why its family ended.
        ended: Option<FamilyEnd>,
        /// Whether a later sibling replaced it.
        superseded: bool,
    },
}

impl TokenState {
    pub(crate) fn of(grants: &Grants, token: &str, now: Timestamp) -> Option<Self> {
        if let Some(access) = grants.access_token(token) {
            return Some(Self::Access {
                alive: access.is_valid(now),
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
            ended: family.ended,
            superseded: refresh.superseded,
        })
    }
}
