//! Events: what happened to a connection or an integration, kept until the customer was notified.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    connection::{EndUser, Tags},
    id::{CloudId, ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey, IntegrationRef},
    provider::Provider,
    scope::ScopeSet,
};

/// Something that happened to a connection or an integration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its id, the same in every delivery.
    pub id: String,
    /// Its position in the order of events, which the store assigns; 0 until then.
    pub sequence: u64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// The subject of the event.
    // The stored name is older than events about integrations.
    #[serde(rename = "connection")]
    pub subject: EventSubject,
    /// The provider of its integration.
    pub provider: Provider,
    /// The connection's tags at that time.
    pub tags: Tags,
    /// The end user of the connection at that time.
    pub end_user: Option<EndUser>,
    /// The URL that receives the event instead of the configured one.
    pub webhook_url_override: Option<String>,
}

/// The subject of an event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum EventSubject {
    /// One connection, which may not exist if an authorization failed.
    Connection(ConnectionKey),
    /// An integration as a whole.
    Integration(IntegrationRef),
}

impl EventSubject {
    /// Returns the integration that the event is about, or that its connection belongs to.
    pub fn integration(&self) -> &IntegrationKey {
        match self {
            Self::Connection(key) => &key.integration,
            Self::Integration(integration) => &integration.key,
        }
    }

    /// Returns the environment that the subject belongs to.
    pub fn environment(&self) -> &EnvironmentId {
        match self {
            Self::Connection(key) => &key.environment,
            Self::Integration(integration) => &integration.environment,
        }
    }

    /// Returns the id of the connection, unless the event is about an integration.
    pub fn connection(&self) -> Option<&ConnectionId> {
        match self {
            Self::Connection(key) => Some(&key.connection),
            Self::Integration(_) => None,
        }
    }
}

impl From<ConnectionKey> for EventSubject {
    fn from(key: ConnectionKey) -> Self {
        Self::Connection(key)
    }
}

impl From<IntegrationRef> for EventSubject {
    fn from(integration: IntegrationRef) -> Self {
        Self::Integration(integration)
    }
}

impl PartialEq<ConnectionKey> for EventSubject {
    fn eq(&self, key: &ConnectionKey) -> bool {
        matches!(self, Self::Connection(own) if own == key)
    }
}

impl fmt::Display for EventSubject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection(key) => key.fmt(f),
            Self::Integration(integration) => integration.fmt(f),
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
#[non_exhaustive]
pub enum EventKind {
    /// A connection was created.
    Created,
    /// A connection got a new grant.
    Overridden,
    /// A connect attempt failed: there is no new connection, and no new grant.
    AuthorizationFailed {
        /// Whether the attempt was to give an existing connection a new grant.
        reconnect: bool,
        /// The kind of failure, as an error code.
        error: String,
        /// What happened and what to do, as text.
        reason: String,
    },
    /// A refresh failed for a reason that may be temporary.
    RefreshFailed {
        /// The reason as text.
        reason: String,
    },
    /// The user has to consent again.
    NeedsReconnect {
        /// The reason as text.
        reason: String,
    },
    /// The grant ends soon, and only a new consent replaces it.
    Expiring {
        /// When it ends.
        ends_at: Timestamp,
    },
    /// The site of the connection has another address than before. Its cloud id is the same.
    SiteRenamed {
        /// The cloud id of the site.
        cloud_id: CloudId,
        /// Its address before.
        from: String,
        /// Its address now.
        to: String,
    },
    /// A refresh returned tokens with fewer scopes than the user consented to.
    ScopesReduced {
        /// The scopes that are missing.
        missing: ScopeSet,
    },
    /// The connection was deleted.
    Deleted,
    /// Atlassian refuses the credentials of an integration: none of its tokens can be refreshed.
    IntegrationBroken {
        /// The reason as text.
        reason: String,
    },
    /// Atlassian accepts the credentials of an integration again.
    IntegrationRecovered,
}

impl EventKind {
    /// Returns the name of the kind, as in its stored form.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Overridden => "overridden",
            Self::AuthorizationFailed { .. } => "authorization_failed",
            Self::RefreshFailed { .. } => "refresh_failed",
            Self::NeedsReconnect { .. } => "needs_reconnect",
            Self::Expiring { .. } => "expiring",
            Self::SiteRenamed { .. } => "site_renamed",
            Self::ScopesReduced { .. } => "scopes_reduced",
            Self::Deleted => "deleted",
            Self::IntegrationBroken { .. } => "integration_broken",
            Self::IntegrationRecovered => "integration_recovered",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subject_of_an_event_reads_back_unchanged() {
        let environment = "default".parse().unwrap();
        let integration = IntegrationRef::new(environment, "jira".parse().unwrap());
        let connection = integration.connection("a".parse().unwrap());
        for subject in [EventSubject::from(connection), integration.into()] {
            let text = serde_json::to_string(&subject).unwrap();
            let read: EventSubject = serde_json::from_str(&text).unwrap();
            assert_eq!(read, subject);
        }
    }
}
