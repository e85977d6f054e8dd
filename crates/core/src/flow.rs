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
    seal::{Cell, Sealed},
    site::Site,
};

/// What a flow is to end in; set when it begins, carried to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Purpose {
    /// The environment that all of it belongs to.
    pub environment: EnvironmentId,
    /// The integration.
    pub integration: IntegrationKey,
    /// The id of the connection.
    pub connection: ConnectionId,
    /// Whether the flow replaces the grant of an existing connection.
    pub reconnect: bool,
    /// Whether another Atlassian account than before may do so.
    #[serde(default)]
    pub allow_other_account: bool,
    /// Whether the connection may end up with another site than before.
    #[serde(default)]
    pub allow_other_site: bool,
    /// The connect session that allowed the flow.
    pub session: Option<SecretHash>,
    /// Members of the connection config that the flow was begun with, site wishes included.
    pub config: FreeObject,
    /// Labels for the connection.
    pub tags: Tags,
    /// Whose grant it will be.
    pub end_user: Option<EndUser>,
    /// Where its events go instead of the usual place.
    pub webhook_url_override: Option<String>,
    /// The socket that waits for the outcome.
    pub socket: Option<String>,
    /// The page of the customer's own app that the browser returns to.
    pub return_url: Option<Url>,
}

impl Purpose {
    /// Names the connection that the flow is for.
    pub fn key(&self) -> ConnectionKey {
        self.integration_ref().connection(self.connection.clone())
    }

    /// Names the integration that the flow uses.
    pub fn integration_ref(&self) -> IntegrationRef {
        IntegrationRef::new(self.environment.clone(), self.integration.clone())
    }
}

/// A user was sent to Atlassian and has not come back yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Authorization {
    /// The hash of the `state`, which is its name.
    pub state: SecretHash,
    /// The hash of the nonce that binds it to the browser it began in.
    pub browser: SecretHash,
    /// What it is to end in.
    pub purpose: Purpose,
    /// The scopes that were asked for.
    pub scopes: ScopeSet,
    /// The callback that the code must be exchanged with.
    pub redirect_uri: Url,
    /// The PKCE verifier, sealed for [`Authorization::verifier_cell`].
    pub verifier: Sealed,
    /// When it began.
    pub created_at: Timestamp,
    /// When it is too late to come back.
    pub expires_at: Timestamp,
}

impl Authorization {
    /// Where the PKCE verifier is sealed for; `state` is the state's hash in hex.
    pub fn verifier_cell<'a>(integration: &'a IntegrationRef, state: &'a str) -> Cell<'a> {
        Cell {
            table: "authorizations",
            column: "verifier",
            environment: integration.environment.as_str(),
            integration: integration.key.as_str(),
            record: state,
            version: 0,
        }
    }
}

/// How many authorizations may be open at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlowLimits {
    /// Maximum number of one connect session that have not expired.
    pub per_session: u32,
    /// Maximum number in total that have not expired.
    pub total: u32,
}

impl Default for FlowLimits {
    /// 20 of a session and 10,000 in total.
    fn default() -> Self {
        Self {
            per_session: 20,
            total: 10_000,
        }
    }
}

/// A grant that is ours, but for whose connection something is still to be decided: mostly
/// which site it is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingGrant {
    /// The hash of the token that names it.
    pub id: SecretHash,
    /// The hash of the nonce that binds it to the browser it began in.
    pub browser: SecretHash,
    /// What it is to end in.
    pub purpose: Purpose,
    /// The sealed token set, for [`PendingGrant::tokens_cell`].
    pub tokens: Sealed,
    /// The sites to choose from; empty until they were fetched.
    pub sites: Vec<Site>,
    /// When the code was exchanged.
    pub created_at: Timestamp,
    /// When it is given up.
    pub expires_at: Timestamp,
}

impl PendingGrant {
    /// Where the tokens are sealed for; `id` is the id's hash in hex.
    pub fn tokens_cell<'a>(integration: &'a IntegrationRef, id: &'a str) -> Cell<'a> {
        Cell {
            table: "pending_grants",
            column: "tokens",
            environment: integration.environment.as_str(),
            integration: integration.key.as_str(),
            record: id,
            version: 0,
        }
    }
}
