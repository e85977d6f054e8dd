//! Events: what happened to a connection, kept until the customer was told.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    connection::{EndUser, Tags},
    id::ConnectionKey,
    provider::Provider,
};

/// Something that happened to a connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its id, the same over every delivery.
    pub id: String,
    /// Its place in the order of events, which the store gives; 0 until then.
    pub sequence: u64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// To which connection.
    pub connection: ConnectionKey,
    /// The provider of its integration.
    pub provider: Provider,
    /// The connection's labels at that time.
    pub tags: Tags,
    /// Whose grant it was at that time.
    pub end_user: Option<EndUser>,
    /// Where the event goes instead of the usual place.
    pub webhook_url_override: Option<String>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
#[non_exhaustive]
pub enum EventKind {
    /// A connection was made.
    Created,
    /// A connection got a new grant.
    Overridden,
    /// A refresh failed for a reason that may pass.
    RefreshFailed {
        /// The reason in words.
        reason: String,
    },
    /// Only the user can mend the connection.
    NeedsReconnect {
        /// The reason in words.
        reason: String,
    },
    /// The grant will end, whatever is done: the user has to consent anew before that.
    Expiring {
        /// When it ends.
        ends_at: Timestamp,
    },
    /// The connection was deleted.
    Deleted,
}
