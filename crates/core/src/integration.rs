//! Integrations: one OAuth app each.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    free_object::FreeObject,
    id::{EnvironmentId, IntegrationKey, IntegrationRef},
    provider::Provider,
    scope::ScopeSet,
    seal::{SealContext, Sealed},
};

/// One OAuth app, as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Integration {
    /// The environment that it belongs to.
    pub environment: EnvironmentId,
    /// The customer's name for it.
    pub key: IntegrationKey,
    /// Its provider.
    pub provider: Provider,
    /// Its display name.
    pub display_name: String,
    /// The app's credentials; absent until they are entered.
    pub app: Option<OAuthApp>,
    /// The scopes to ask for.
    pub scopes: ScopeSet,
    /// How a site is chosen if the flow names none.
    #[serde(default)]
    pub site_rule: SiteRule,
    /// The form of requests to the token endpoint.
    #[serde(default)]
    pub token_request: TokenRequestStyle,
    /// The pages of the customer's app that a completed flow may redirect to.
    #[serde(default)]
    pub return_urls: Vec<Url>,
    /// The sealed key that incoming webhooks are verified with.
    pub webhook_secret: Option<Sealed>,
    /// Whether incoming webhooks are forwarded.
    #[serde(default)]
    pub forward_webhooks: bool,
    /// Whether links in responses to calls lead to the gateway, so that clients that follow them keep
    /// their API key there.
    #[serde(default)]
    pub rewrite_links: bool,
    /// Data that the customer stores with it.
    #[serde(default, deserialize_with = "FreeObject::stored")]
    pub custom: FreeObject,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Number of changes, for compare-and-swap.
    pub revision: u64,
    /// Whether Atlassian accepts the app's credentials, as last stored
    /// ([`record_health`](crate::storage::IntegrationStore::record_health)).
    #[serde(skip)]
    pub health: IntegrationHealth,
}

/// Whether Atlassian accepts the credentials of an integration's app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum IntegrationHealth {
    /// No problem is known.
    #[default]
    Ok,
    /// Atlassian refuses the client id or the secret: no token can be refreshed and no user
    /// can connect.
    CredentialsRefused {
        /// When it was first refused.
        since: Timestamp,
        /// The reason as text.
        reason: String,
    },
    /// The credentials that were refused have been replaced; the new ones have not been used yet.
    CredentialsReplaced {
        /// When the old ones were first refused.
        since: Timestamp,
    },
}

impl IntegrationHealth {
    /// Returns the name of the state, the same in every output.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::CredentialsRefused { .. } => "credentials_refused",
            Self::CredentialsReplaced { .. } => "credentials_replaced",
        }
    }

    /// Returns the time since which the integration has not been known to work.
    pub fn since(&self) -> Option<Timestamp> {
        match self {
            Self::Ok => None,
            Self::CredentialsRefused { since, .. } | Self::CredentialsReplaced { since } => {
                Some(*since)
            }
        }
    }

    /// Returns the reason as text.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::CredentialsRefused { reason, .. } => Some(reason),
            Self::Ok | Self::CredentialsReplaced { .. } => None,
        }
    }
}

/// The credentials of an OAuth app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OAuthApp {
    /// The client id of Atlassian's developer console.
    pub client_id: String,
    /// The client secret, sealed for [`Integration::client_secret_context`].
    pub client_secret: Sealed,
    /// The secret that `client_secret` replaces, until the new one has been used successfully.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_secret: Option<PreviousSecret>,
}

/// A client secret that has been replaced but is still usable.
///
/// It is kept until a token exchange has succeeded with the new secret, so that a mistyped secret,
/// or one that Atlassian does not accept yet, stops no connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreviousSecret {
    /// The secret, sealed for [`Integration::previous_secret_context`].
    pub secret: Sealed,
    /// When it was replaced.
    pub replaced_at: Timestamp,
    /// When Atlassian first refused the new secret; `None` if it has not.
    #[serde(default)]
    pub new_refused_at: Option<Timestamp>,
}

/// How a site is chosen if a grant reaches several sites and the flow names none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SiteRule {
    /// Ask the user.
    #[default]
    Ask,
    /// Take the first site in Atlassian's list, whose order is arbitrary. For migrations from software
    /// that did so; never the default.
    First,
}

/// How requests to the token endpoint are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenRequestStyle {
    /// The form of the body.
    pub body: BodyStyle,
    /// Where the client secret goes.
    pub secret: ClientAuthMethod,
}

/// The form of a token request's body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyStyle {
    /// JSON, as Atlassian documents it.
    #[default]
    Json,
    /// Form encoding, as specified in RFC 6749.
    Form,
}

/// How the client authenticates at the token endpoint (RFC 6749, 2.3.1).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClientAuthMethod {
    /// In the body, as Atlassian documents it.
    #[default]
    Body,
    /// In an `Authorization: Basic` header.
    Basic,
}

impl Integration {
    /// Returns the health after `changed` has replaced this integration. New credentials are not known
    /// to work; setting or removing a previous secret does not count as new credentials.
    pub fn health_after(&self, changed: &Self) -> IntegrationHealth {
        fn credentials(integration: &Integration) -> Option<(&str, &Sealed)> {
            let app = integration.app.as_ref()?;
            Some((&app.client_id, &app.client_secret))
        }
        match self.health.since() {
            Some(since) if credentials(self) != credentials(changed) => {
                IntegrationHealth::CredentialsReplaced { since }
            }
            _ => self.health.clone(),
        }
    }

    /// Returns the reference to this integration.
    pub fn integration_ref(&self) -> IntegrationRef {
        IntegrationRef::new(self.environment.clone(), self.key.clone())
    }

    /// Returns the context that the client secret of an integration is sealed for.
    pub fn client_secret_context(integration: &IntegrationRef) -> SealContext<'_> {
        Self::seal_context("client_secret", integration)
    }

    /// Returns the context that the replaced client secret of an integration is sealed for.
    pub fn previous_secret_context(integration: &IntegrationRef) -> SealContext<'_> {
        Self::seal_context("previous_client_secret", integration)
    }

    /// Returns the context that the webhook secret of an integration is sealed for.
    pub fn webhook_secret_context(integration: &IntegrationRef) -> SealContext<'_> {
        Self::seal_context("webhook_secret", integration)
    }

    fn seal_context<'a>(column: &'static str, integration: &'a IntegrationRef) -> SealContext<'a> {
        SealContext {
            table: "integrations",
            column,
            environment: integration.environment.as_str(),
            integration: integration.key.as_str(),
            record: "",
            version: 0,
        }
    }
}
