//! Connections, except the rotation of their tokens.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Listing, StoreError};
use crate::{
    connection::{Connection, Tags},
    deadline::{Ending, TokenDates},
    event::Event,
    hash::SecretHash,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    token::{TokenRow, TokenState, TokenStatus, TokenVersion},
};

/// A connection to store, with its tokens and event.
#[derive(Debug, Clone)]
pub struct PutConnection {
    /// The connection. The store sets `id`. If the connection exists, the store also keeps `created_at`
    /// and `last_fetched_at`, and increases `revision`.
    pub connection: Connection,
    /// Its tokens, sealed under the version after `expected`.
    pub tokens: TokenRow,
    /// The version of the tokens that these follow, as returned by
    /// [`token_version`](ConnectionStore::token_version).
    pub expected: TokenVersion,
    /// The events that are sent to the customer, in this order.
    pub events: Vec<Event>,
    /// The pending grant that becomes the connection.
    pub pending: Option<SecretHash>,
}

/// The outcome of a [`PutConnection`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutOutcome {
    /// Everything is stored; the connection has this id.
    Stored(i64),
    /// Nothing is stored: the tokens do not have the expected version, or the integration no longer
    /// exists.
    Conflict,
    /// Nothing is stored: the pending grant was already used or deleted. Takes precedence over a
    /// conflict.
    PendingGone,
}

/// The outcome of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpdateOutcome {
    /// All connections are updated.
    Updated,
    /// No connection is updated: this one does not exist.
    Unknown(ConnectionKey),
    /// No connection is updated: this one was changed meanwhile, or deleted and created again.
    Conflict(ConnectionKey),
}

/// A filter for connections. A connection must match every criterion. In texts, NUL and U+FFFD may be
/// treated as equal.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectionFilter {
    /// Only connections of this environment.
    pub environment: EnvironmentId,
    /// Only connections with exactly this id.
    pub connection: Option<ConnectionId>,
    /// Only connections with this text, ignoring case, in the id, in the end user's name or email address,
    /// or in the domain or cloud id of a site.
    pub search: Option<String>,
    /// Only connections whose end user has this id, or with this value of the tag `end_user_id`.
    pub end_user: Option<String>,
    /// Only connections whose end user's organization has this id, or with this value of the tag
    /// `organization_id`.
    pub organization: Option<String>,
    /// Only connections of these integrations; empty means all.
    pub integrations: Vec<IntegrationKey>,
    /// Only connections with all of these tags.
    pub tags: Tags,
    /// Only connections whose tokens have this state.
    pub state: Option<TokenState>,
    /// Only connections that match this filter by end.
    pub ending: Option<Ending>,
    /// Maximum number of connections; 0 means 10,000.
    pub limit: u32,
    /// Only connections that follow this one in the list: the time of its creation, and its number. Unlike
    /// `page`, this does not slow down with the length of the list, and connections that are added
    /// meanwhile shift nothing.
    pub after: Option<(Timestamp, i64)>,
    /// Number of pages of `limit` connections to skip.
    pub page: u32,
}

impl ConnectionFilter {
    /// Returns the filter for all connections of an environment.
    pub fn new(environment: EnvironmentId) -> Self {
        Self {
            environment,
            connection: None,
            search: None,
            end_user: None,
            organization: None,
            integrations: Vec::new(),
            tags: Tags::new(),
            state: None,
            ending: None,
            limit: 0,
            after: None,
            page: 0,
        }
    }
}

/// A connection in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedConnection {
    /// The connection.
    pub connection: Connection,
    /// The status of its tokens.
    pub status: TokenStatus,
    /// The dates of its tokens.
    pub dates: TokenDates,
}

/// A deleted connection that can still be restored.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletedConnection {
    /// The connection at the time of deletion.
    pub connection: Connection,
    /// Its tokens, sealed under their last version.
    pub tokens: TokenRow,
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

/// Stores connections.
///
/// A deleted connection is kept with its sealed tokens until it is restored, erased or purged, or
/// another connection takes its key. Until then only the methods for deleted connections return it;
/// it is not found, listed, changed or refreshed by others.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ConnectionStore: Send + Sync {
    /// Stores the connection, its tokens and its events and consumes the pending grant, all atomically. An
    /// existing connection with the key is replaced and keeps its number. A deleted connection with the
    /// key is erased, and the new one gets a new number.
    async fn put_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError>;

    /// Returns the highest version that the tokens of this connection ever had, including deleted ones
    /// until they are [purged](ConnectionStore::purge_connections).
    async fn token_version(&self, key: &ConnectionKey) -> Result<TokenVersion, StoreError>;

    /// Returns the connection with this key, unless it was deleted.
    async fn connection(&self, key: &ConnectionKey) -> Result<Option<Connection>, StoreError>;

    /// Returns the matching connections, newest first, then by descending number. A row that cannot be
    /// read is listed by name and does not hide others.
    async fn connections(
        &self,
        filter: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, StoreError>;

    /// Returns how many connections match the filter, whose limit and page do not count.
    async fn count_connections(&self, filter: &ConnectionFilter) -> Result<u64, StoreError>;

    /// Returns the number of connections of all environments in each state; states without one may be
    /// missing.
    async fn connection_states(&self) -> Result<Vec<(TokenState, u64)>, StoreError>;

    /// Replaces all of these connections and stores the events, atomically, if each connection exists
    /// with the same number and a revision one less than its new one; otherwise does nothing.
    /// `created_at` and `last_fetched_at` stay.
    async fn update_connections(
        &self,
        connections: &[Connection],
        events: &[Event],
    ) -> Result<UpdateOutcome, StoreError>;

    /// Records when the credentials of these connections were last requested; a later time
    /// that is already recorded stays. No change is announced, and unknown connections are
    /// skipped.
    async fn touch_connections(
        &self,
        fetched: &[(ConnectionKey, Timestamp)],
    ) -> Result<(), StoreError>;

    /// Deletes the connection and stores the event, atomically. Returns whether there was one. Works even
    /// if the connection cannot be read.
    async fn delete_connection(
        &self,
        key: &ConnectionKey,
        event: &Event,
    ) -> Result<bool, StoreError>;

    /// Returns the deleted connection with this key.
    async fn deleted_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<Option<DeletedConnection>, StoreError>;

    /// Returns the deleted connections of this environment, optionally of one integration, latest first,
    /// at most 1,000.
    async fn deleted_connections(
        &self,
        environment: &EnvironmentId,
        integration: Option<IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, StoreError>;

    /// Restores a deleted connection with these fields, its newly sealed tokens and its events, or does
    /// nothing. The number, `created_at` and `last_fetched_at` are those of `put.connection`;
    /// `put.pending` is not used. [`PutOutcome::Conflict`] if no connection with this key and number
    /// is deleted any more, the tokens do not follow the expected version, or the
    /// integration does not exist.
    async fn restore_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError>;

    /// Erases a deleted connection. Returns whether there was one.
    async fn erase_connection(&self, key: &ConnectionKey) -> Result<bool, StoreError>;

    /// Erases the connections that were deleted before this time, and the versions of their tokens.
    /// Returns how many. The time must be longer ago than any rotation can take.
    async fn purge_connections(&self, deleted_before: Timestamp) -> Result<u64, StoreError>;
}
