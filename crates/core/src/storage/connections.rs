//! Connections, apart from their tokens' rotation.

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

/// A connection to store with all that belongs to it.
#[derive(Debug, Clone)]
pub struct PutConnection {
    /// The connection; its `id` is the store's. Of one that exists, `created_at` and
    /// `last_fetched_at` are the store's too, and `revision` goes up in any case.
    pub connection: Connection,
    /// Its tokens, sealed under the version after `expected`.
    pub tokens: TokenRow,
    /// The version of the tokens that these follow, as returned by
    /// [`token_version`](ConnectionStore::token_version).
    pub expected: TokenVersion,
    /// The event that is sent to the customer.
    pub event: Event,
    /// The pending grant that becomes the connection.
    pub pending: Option<SecretHash>,
}

/// What became of a [`PutConnection`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutOutcome {
    /// Everything is stored; the connection has this id.
    Stored(i64),
    /// Nothing is stored: the tokens are not at the expected version, or the integration does
    /// not exist any more.
    Conflict,
    /// Nothing is stored: the pending grant was used already, or has gone. Told rather than a
    /// conflict where both are so.
    PendingGone,
}

/// What became of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpdateOutcome {
    /// All of them are updated.
    Updated,
    /// None is: this one does not exist.
    Unknown(ConnectionKey),
    /// None is: this one was changed in between, or deleted and made again.
    Conflict(ConnectionKey),
}

/// Which connections are wanted. Everything given must fit. In texts a NUL and U+FFFD may count
/// as the same.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectionFilter {
    /// Of this environment.
    pub environment: EnvironmentId,
    /// With exactly this id.
    pub connection: Option<ConnectionId>,
    /// With this text, in any case, in the id or in the end user's name or address.
    pub search: Option<String>,
    /// Whose end user has this id, or which carry it as the tag `end_user_id`.
    pub end_user: Option<String>,
    /// Whose end user's organization has this id, or which carry it as the tag
    /// `organization_id`.
    pub organization: Option<String>,
    /// Of one of these integrations; empty means all.
    pub integrations: Vec<IntegrationKey>,
    /// With all of these labels.
    pub tags: Tags,
    /// Only connections whose tokens have this health.
    pub state: Option<TokenState>,
    /// Which end like this.
    pub ending: Option<Ending>,
    /// At most so many; 0 means 10,000.
    pub limit: u32,
    /// How many pages of `limit` to pass over.
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
            page: 0,
        }
    }
}

/// A connection in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedConnection {
    /// The connection.
    pub connection: Connection,
    /// The health of its tokens.
    pub status: TokenStatus,
    /// The dates of its tokens.
    pub dates: TokenDates,
}

/// A deleted connection that can still be restored.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletedConnection {
    /// The connection as it was.
    pub connection: Connection,
    /// Its tokens, sealed under the version that they had.
    pub tokens: TokenRow,
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

/// Keeps connections.
///
/// A deleted connection is set aside with its sealed tokens until it is restored, erased or purged,
/// or another connection takes its key. Until then only the methods that name deleted connections
/// see it: it is not found, listed, changed or refreshed.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ConnectionStore: Send + Sync {
    /// Stores the connection, its tokens and its event together and uses up the pending grant,
    /// or nothing of it. A connection that exists, or existed and was deleted, is replaced;
    /// its number is kept in the first case and new in the second. A deleted one is erased by it.
    async fn put_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError>;

    /// The highest version that the tokens of this connection ever had, deleted ones included
    /// until they are [forgotten](ConnectionStore::purge_connections).
    async fn token_version(&self, key: &ConnectionKey) -> Result<TokenVersion, StoreError>;

    /// The connection with this key, unless it was deleted.
    async fn connection(&self, key: &ConnectionKey) -> Result<Option<Connection>, StoreError>;

    /// The connections that fit, newest first, then by falling number. A row that cannot be read
    /// is named, and does not keep the others from being listed.
    async fn connections(
        &self,
        filter: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, StoreError>;

    /// Replaces all of these connections if each exists with the same number and a revision one
    /// less than its new one, or none of them. `created_at` and `last_fetched_at` stay.
    async fn update_connections(
        &self,
        connections: &[Connection],
    ) -> Result<UpdateOutcome, StoreError>;

    /// Records when the credentials of these connections were last requested; a later time
    /// that is already recorded stays. No change is announced, and one that is gone is passed over.
    async fn touch_connections(
        &self,
        fetched: &[(ConnectionKey, Timestamp)],
    ) -> Result<(), StoreError>;

    /// Deletes the connection and stores the event, together. Returns whether there was one. Also
    /// where the connection cannot be read.
    async fn delete_connection(
        &self,
        key: &ConnectionKey,
        event: &Event,
    ) -> Result<bool, StoreError>;

    /// The deleted connection with this key.
    async fn deleted_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<Option<DeletedConnection>, StoreError>;

    /// The deleted connections of this environment, and of this integration or of all in it:
    /// latest first, at most 1,000.
    async fn deleted_connections(
        &self,
        environment: &EnvironmentId,
        integration: Option<IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, StoreError>;

    /// Puts a deleted connection back as it is given, with its tokens sealed again and its event, or does
    /// nothing. The number, `created_at` and `last_fetched_at` are those of `put.connection`;
    /// `put.pending` is not used. [`PutOutcome::Conflict`] if no connection with this key and number
    /// is among the deleted ones any more, the tokens do not follow the expected version, or the
    /// integration does not exist.
    async fn restore_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError>;

    /// Erases a deleted connection. Returns whether there was one.
    async fn erase_connection(&self, key: &ConnectionKey) -> Result<bool, StoreError>;

    /// Erases the connections that were deleted before this moment and forgets the versions of
    /// their tokens. Returns how many. A rotation cannot be in progress for that long.
    async fn purge_connections(&self, deleted_before: Timestamp) -> Result<u64, StoreError>;
}
