//! Flows in progress: from the authorize URL to the stored connection.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    connection::{EndUser, Tags},
    free_object::FreeObject,
    hash::SecretHash,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey, IntegrationRef},
    scope::ScopeSet,
    seal::{SealContext, Sealed},
    session::ExpectedAccount,
    site::Site,
};

/// The intended result of a flow, set when it starts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Purpose {
    /// The environment that the flow belongs to.
    pub environment: EnvironmentId,
    /// The integration.
    pub integration: IntegrationKey,
    /// The id of the connection.
    pub connection: ConnectionId,
    /// Whether the flow replaces the grant of an existing connection.
    pub reconnect: bool,
    /// Whether a different Atlassian account may replace the grant.
    #[serde(default)]
    pub allow_other_account: bool,
    /// Whether the connection may get a different site than before.
    #[serde(default)]
    pub allow_other_site: bool,
    /// The connect session that allowed the flow.
    pub session: Option<SecretHash>,
    /// Members of the connection config that the flow was started with, including the requested site.
    pub config: FreeObject,
    /// Tags for the connection.
    pub tags: Tags,
    /// The end user of the connection.
    pub end_user: Option<EndUser>,
    /// The URL that receives its events instead of the configured one.
    pub webhook_url_override: Option<String>,
    /// The WebSocket that receives the outcome.
    pub socket: Option<String>,
    /// The page of the customer's app that the browser is redirected to.
    pub return_url: Option<Url>,
    /// The only Atlassian account that may consent; any account if absent.
    #[serde(default)]
    pub expected_account: Option<ExpectedAccount>,
    /// How far the flow is before it returns from Atlassian.
    #[serde(default)]
    pub stage: FlowStage,
}

/// Where the browser of an authorization is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowStage {
    /// At the customer's app, which has to say that this is the right user.
    Verifying,
    /// On its way back from the customer's app, which has said so.
    Verified,
    /// At Atlassian.
    #[default]
    Consenting,
}

impl Purpose {
    /// Returns the key of the connection.
    pub fn key(&self) -> ConnectionKey {
        self.integration_ref().connection(self.connection.clone())
    }

    /// Returns the reference to the integration.
    pub fn integration_ref(&self) -> IntegrationRef {
        IntegrationRef::new(self.environment.clone(), self.integration.clone())
    }
}

/// A flow whose user was sent to Atlassian and has not returned yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingAuthorization {
    /// The hash of the `state`, which identifies the authorization.
    pub state: SecretHash,
    /// The hash of the nonce that binds the flow to its browser.
    pub browser: SecretHash,
    /// The intended result.
    pub purpose: Purpose,
    /// The requested scopes.
    pub scopes: ScopeSet,
    /// The redirect URI, which the code exchange must repeat.
    pub redirect_uri: Url,
    /// The PKCE verifier, sealed for [`PendingAuthorization::verifier_context`].
    pub verifier: Sealed,
    /// When it was started.
    pub created_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
}

impl PendingAuthorization {
    /// Returns the context that the PKCE verifier is sealed for; `state` is the state's hash in hex.
    pub fn verifier_context<'a>(
        integration: &'a IntegrationRef,
        state: &'a str,
    ) -> SealContext<'a> {
        SealContext {
            table: "authorizations",
            column: "verifier",
            environment: integration.environment.as_str(),
            integration: integration.key.as_str(),
            record: state,
            version: 0,
        }
    }
}

/// Limits on the number of open authorizations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlowLimits {
    /// Maximum number per connect session, not counting expired ones.
    pub per_session: u32,
    /// Maximum total number, not counting expired ones.
    pub total: u32,
}

impl Default for FlowLimits {
    /// 20 per session and 10,000 in total.
    fn default() -> Self {
        Self {
            per_session: 20,
            total: 10_000,
        }
    }
}

/// A grant whose tokens were received, but whose connection still needs a decision: usually the
/// choice of a site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingGrant {
    /// The hash of the token that identifies it.
    pub id: SecretHash,
    /// The hash of the nonce that binds the flow to its browser.
    pub browser: SecretHash,
    /// The intended result.
    pub purpose: Purpose,
    /// The sealed token set, for [`PendingGrant::tokens_context`].
    pub tokens: Sealed,
    /// The sites to choose from; empty until they are fetched.
    pub sites: Vec<Site>,
    /// When the code was exchanged.
    pub created_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
}

impl PendingGrant {
    /// Returns the context that the tokens are sealed for; `id` is the id's hash in hex.
    pub fn tokens_context<'a>(integration: &'a IntegrationRef, id: &'a str) -> SealContext<'a> {
        SealContext {
            table: "pending_grants",
            column: "tokens",
            environment: integration.environment.as_str(),
            integration: integration.key.as_str(),
            record: id,
            version: 0,
        }
    }
}
