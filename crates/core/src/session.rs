//! Connect sessions: a short-lived permission for a browser to run one consent.

use std::{collections::BTreeMap, fmt};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    clock::Clock,
    connection::{EndUser, Tags},
    free_object::FreeObject,
    hash::SecretHash,
    id::{AccountId, ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    scope::ScopeSet,
    secret::SessionToken,
    storage::{SessionStore, StoreError},
};

/// The prefix of connect session tokens.
pub const TOKEN_PREFIX: &str = "nango_connect_session_";

/// A connect session, as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConnectSession {
    /// The hash of its token, which identifies it.
    #[serde(rename = "token")]
    pub token_hash: SecretHash,
    /// The environment that it belongs to.
    pub environment: EnvironmentId,
    /// The integrations that it may connect, all of its environment if empty.
    pub allowed_integrations: Vec<IntegrationKey>,
    /// Server-side defaults for flows, by integration.
    pub defaults: BTreeMap<IntegrationKey, SessionDefaults>,
    /// Overrides of the connect page, by integration.
    pub overrides: FreeObject,
    /// Tags for the connection.
    pub tags: Tags,
    /// The end user of the connection.
    pub end_user: Option<EndUser>,
    /// The URL that receives the connection's events.
    pub webhook_url_override: Option<String>,
    /// The connection to reconnect.
    pub reconnect: Option<ConnectionKey>,
    /// The id of a new connection; random if absent.
    #[serde(default)]
    pub connection: Option<ConnectionId>,
    /// Whether a different Atlassian account may reconnect the connection.
    #[serde(default)]
    pub allow_other_account: bool,
    /// Whether the connection may get a different site than before.
    #[serde(default)]
    pub allow_other_site: bool,
    /// The only Atlassian account that may consent; any account if absent.
    #[serde(default)]
    pub expected_account: Option<ExpectedAccount>,
    /// The page of the customer's app that the browser has to pass through before it may consent.
    #[serde(default)]
    pub verify_url: Option<Url>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
}

/// The Atlassian account that a connect session expects, by its id, its email address, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedAccount {
    /// The account id.
    #[serde(default)]
    pub id: Option<AccountId>,
    /// The email address, in any case.
    #[serde(default)]
    pub email: Option<String>,
}

impl fmt::Display for ExpectedAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.email, &self.id) {
            (Some(email), _) => f.write_str(email),
            (None, Some(id)) => f.write_str(id.as_str()),
            (None, None) => f.write_str("of the app's user"),
        }
    }
}

impl ConnectSession {
    /// Returns the session with this token, unless it has expired.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn find(
        token: &SessionToken,
        sessions: &(impl SessionStore + ?Sized),
        clock: &dyn Clock,
    ) -> Result<Option<Self>, StoreError> {
        let found = sessions.session(&SecretHash::of(token.expose())).await?;
        let now = clock.now();
        Ok(found.filter(|session| session.expires_at > now))
    }

    /// Returns whether the session may connect this integration.
    pub fn allows(&self, integration: &IntegrationKey) -> bool {
        self.allowed_integrations.is_empty() || self.allowed_integrations.contains(integration)
    }
}

/// Server-side defaults for a flow, which take precedence over values from the browser.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionDefaults {
    /// Members of the connection config. `oauth_scopes_override` replaces the scopes.
    pub connection_config: FreeObject,
    /// Parameters of the authorize URL.
    pub authorization_params: BTreeMap<String, String>,
}

impl SessionDefaults {
    /// The member of the connection config that replaces the integration's scopes.
    pub const SCOPES_OVERRIDE: &str = "oauth_scopes_override";

    /// Returns the scopes to request instead of the integration's.
    pub fn scopes(&self) -> Option<ScopeSet> {
        let scopes = self
            .connection_config
            .get(Self::SCOPES_OVERRIDE)?
            .as_str()?;
        Some(ScopeSet::lenient(scopes))
    }
}
