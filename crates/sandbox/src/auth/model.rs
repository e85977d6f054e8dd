//! Authorize requests, consents, grants, families and tokens as data.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::config::{AccessType, App, Product};

/// The grant of a user to an app.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Grant {
    /// The number of the grant.
    pub id: u64,
    /// The client id of the app.
    pub client_id: String,
    /// The account id of the user.
    pub account_id: String,
    /// The scopes of the latest consent.
    pub scopes: BTreeSet<String>,
    /// The cloud ids of all consents.
    pub sites: BTreeSet<String>,
    /// The time of the first consent.
    pub first_consent: Timestamp,
}

/// A chain of refresh tokens that end together.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Family {
    /// The number of the family.
    pub id: u64,
    /// The number of its grant.
    pub grant: u64,
    /// The scopes of its latest consent.
    #[serde(default)]
    pub scopes: BTreeSet<String>,
    /// The time at which it started.
    pub started: Timestamp,
    /// The reason why its refresh tokens have ended.
    pub ended: Option<FamilyEnd>,
}

/// The reason why a token family ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FamilyEnd {
    /// A refresh token was reused when this was not allowed.
    Reuse,
    /// The user or the app revoked the grant.
    Revoked,
    /// The user changed their password.
    PasswordChanged,
    /// A later consent replaced it.
    Replaced,
}

/// A refresh token, identified by its hash.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RefreshToken {
    pub(crate) id: u64,
    pub(crate) sha256: String,
    pub(crate) family: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) issued: Timestamp,
    /// The time of the first exchange.
    pub(crate) exchanged: Option<Timestamp>,
    /// Whether a later sibling replaced it.
    pub(crate) superseded: bool,
    /// The access token that was issued with it, which ends with the leeway.
    pub(crate) access: u64,
    /// The sites of its consent, if the app is resource-level.
    pub(crate) reach: Option<BTreeSet<String>>,
    /// The pair that it was last exchanged for, while it may be sent again.
    #[serde(skip)]
    pub(crate) pair: Option<Pair>,
}

/// An access token, identified by its hash.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AccessToken {
    pub(crate) id: u64,
    pub(crate) sha256: String,
    pub(crate) grant: u64,
    pub(crate) family: u64,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) reach: Option<BTreeSet<String>>,
    /// The expiry that the token itself contains.
    pub(crate) expires: Timestamp,
    /// An earlier end, because its refresh token was exchanged or the grant was revoked.
    pub(crate) dies: Option<Timestamp>,
}

impl AccessToken {
    pub(crate) fn is_valid(&self, now: Timestamp) -> bool {
        now < self.expires && self.dies.is_none_or(|at| now < at)
    }

    pub(super) fn end_by(&mut self, at: Timestamp) {
        self.dies = Some(self.dies.map_or(at, |d| d.min(at)));
    }
}

/// The two tokens of a response.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) access: String,
    pub(crate) refresh: Option<String>,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) family: u64,
}

/// The terms that a user accepted on the consent page.
#[derive(Clone, Debug)]
pub(crate) struct Agreement {
    pub(crate) client_id: String,
    pub(crate) account_id: String,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) sites: BTreeSet<String>,
    pub(crate) resource_level: bool,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
}

/// A valid authorize request, which may be shown to the user.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizeRequest {
    pub(crate) app: App,
    pub(crate) redirect_uri: Url,
    /// The redirect URI as it was sent; the exchange must repeat it exactly.
    pub(crate) redirect_text: String,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) state: String,
    pub(crate) challenge: Option<String>,
}

impl AuthorizeRequest {
    /// Returns the terms that the user accepts by choosing `sites`.
    pub(crate) fn agreement(&self, account_id: &str, sites: BTreeSet<String>) -> Agreement {
        Agreement {
            client_id: self.app.client_id.clone(),
            account_id: account_id.to_owned(),
            scopes: self.scopes.clone(),
            sites,
            resource_level: self.app.access == AccessType::ResourceLevel,
            redirect_uri: self.redirect_text.clone(),
            challenge: self.challenge.clone(),
        }
    }

    /// Returns whether the user must choose a site, which is the case if the app requests a scope of a product.
    pub(crate) fn needs_site(&self) -> bool {
        self.scopes
            .iter()
            .any(|s| Product::ALL.iter().any(|p| p.owns(s)))
    }
}

/// An open consent page.
#[derive(Debug)]
pub(crate) struct PendingConsent {
    pub(crate) request: AuthorizeRequest,
    pub(crate) account: String,
    pub(crate) since: Timestamp,
}
