//! Grants, families and tokens as data.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::config::{AccessType, App, Product};

/// What one user granted to one app.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Grant {
    /// Number of the grant.
    pub id: u64,
    /// The app.
    pub client_id: String,
    /// The user.
    pub account_id: String,
    /// Scopes of the latest consent.
    pub scopes: BTreeSet<String>,
    /// Cloud ids of every consent so far.
    pub sites: BTreeSet<String>,
    /// When the user first consented.
    pub first_consent: Timestamp,
}

/// A chain of refresh tokens that live and die together.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Family {
    /// Number of the family.
    pub id: u64,
    /// Number of its grant.
    pub grant: u64,
    /// When it began.
    pub started: Timestamp,
    /// Why no refresh token of it works any more.
    pub dead: Option<Death>,
}

/// Why a token family died.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Death {
    /// A refresh token was used again when it must not be.
    Reuse,
    /// The user or the app revoked the grant.
    Revoked,
    /// The user changed their password.
    PasswordChanged,
    /// A later consent replaced it.
    Replaced,
}

/// A refresh token, known by its hash.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RefreshToken {
    pub(crate) id: u64,
    pub(crate) sha256: String,
    pub(crate) family: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) issued: Timestamp,
    /// When it was first exchanged.
    pub(crate) exchanged: Option<Timestamp>,
    /// A later sibling took its place.
    pub(crate) superseded: bool,
    /// Its companion, which dies with the leeway.
    pub(crate) access: u64,
    /// Sites of its consent, when the app is resource-level.
    pub(crate) reach: Option<BTreeSet<String>>,
    /// The pair it was last exchanged for; kept for as long as it may be replayed.
    #[serde(skip)]
    pub(crate) pair: Option<Pair>,
}

/// An access token, known by its hash.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AccessToken {
    pub(crate) id: u64,
    pub(crate) sha256: String,
    pub(crate) grant: u64,
    pub(crate) family: u64,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) reach: Option<BTreeSet<String>>,
    /// What the token itself says.
    pub(crate) expires: Timestamp,
    /// The end that comes earlier, because its refresh token was exchanged or the grant was revoked.
    pub(crate) dies: Option<Timestamp>,
}

impl AccessToken {
    pub(crate) fn is_alive(&self, now: Timestamp) -> bool {
        now < self.expires && self.dies.is_none_or(|at| now < at)
    }

    pub(super) fn die_by(&mut self, at: Timestamp) {
        self.dies = Some(self.dies.map_or(at, |d| d.min(at)));
    }
}

/// The two tokens of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) access: String,
    pub(crate) refresh: Option<String>,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) family: u64,
}

/// What a user agreed to on the consent page.
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

/// An authorize request that may be put before the user.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizeRequest {
    pub(crate) app: App,
    pub(crate) redirect_uri: Url,
    /// The redirect URI as it was sent; it must come again in the same words.
    pub(crate) redirect_text: String,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) state: String,
    pub(crate) challenge: Option<String>,
}

impl AuthorizeRequest {
    /// What the user agrees to by choosing `sites`.
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

    /// Whether the user must choose a site: not for an app that asks for nothing on one.
    pub(crate) fn needs_site(&self) -> bool {
        self.scopes
            .iter()
            .any(|s| Product::ALL.iter().any(|p| p.owns(s)))
    }
}

/// A consent page that waits for a click.
#[derive(Debug)]
pub(crate) struct PendingConsent {
    pub(crate) request: AuthorizeRequest,
    pub(crate) account: String,
    pub(crate) since: Timestamp,
}
