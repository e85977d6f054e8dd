//! The storage traits. The first sentence of each method's documentation is a guarantee that a store
//! keeps under concurrent calls. Stores only see sealed secrets.
//!
//! Each guarantee is a function of the conformance suite, which runs for every backend.
//!
//! Times are stored in milliseconds; finer fractions are dropped ([`ToMillis`]). Every time is an argument
//! or part of the record, except for leases, cooldowns, first sends and due
//! deliveries: the store measures them with its own clock, since the clocks of several instances differ.

mod api_keys;
mod changes;
mod connections;
mod deliveries;
mod environments;
mod error;
mod events;
mod flows;
mod idempotency;
mod integrations;
mod kept;
mod listing;
mod operators;
mod request_log;
mod rotations;
mod sealed;
mod sessions;
mod space_probe;
mod tokens;
mod vault;
mod write_probe;

pub use api_keys::ApiKeyStore;
pub use changes::{Change, ChangeFeed, ChangeListener, SocketUpdate, Subject};
pub use connections::{
    ConnectionFilter, ConnectionStore, DeletedConnection, ListedConnection, PutConnection,
    PutOutcome, UpdateOutcome,
};
pub use deliveries::DeliveryStore;
pub use environments::{EnvironmentStore, RemoveOutcome};
pub use error::StoreError;
pub use events::{EventPage, EventStore};
pub use flows::{FlowStore, InsertOutcome};
pub use idempotency::IdempotencyStore;
pub use integrations::{DeletedIntegration, IntegrationStore};
pub use kept::ToMillis;
pub use listing::Listing;
pub use operators::OperatorStore;
pub use request_log::RequestLogStore;
pub use rotations::RotationStore;
pub use sealed::{SealedColumn, SealedStore, SealedValue};
pub use sessions::SessionStore;
pub use space_probe::{Space, SpaceProbe};
pub use tokens::TokenStore;
pub use vault::{VaultHeader, VaultStore};
pub use write_probe::WriteProbe;

#[cfg(feature = "mock")]
pub use self::{
    api_keys::MockApiKeyStore, changes::MockChangeFeed, connections::MockConnectionStore,
    deliveries::MockDeliveryStore, environments::MockEnvironmentStore, events::MockEventStore,
    flows::MockFlowStore, idempotency::MockIdempotencyStore, integrations::MockIntegrationStore,
    operators::MockOperatorStore, request_log::MockRequestLogStore, rotations::MockRotationStore,
    sealed::MockSealedStore, sessions::MockSessionStore, space_probe::MockSpaceProbe,
    tokens::MockTokenStore, vault::MockVaultStore, write_probe::MockWriteProbe,
};

/// All storage traits except the request log's, which is stored separately so that it can neither fill nor slow
/// down the store of tokens.
pub trait Store:
    ApiKeyStore
    + ChangeFeed
    + ConnectionStore
    + DeliveryStore
    + EnvironmentStore
    + EventStore
    + FlowStore
    + IdempotencyStore
    + IntegrationStore
    + OperatorStore
    + RotationStore
    + SealedStore
    + SessionStore
    + SpaceProbe
    + TokenStore
    + VaultStore
    + WriteProbe
{
}

impl<S> Store for S where
    S: ApiKeyStore
        + ChangeFeed
        + ConnectionStore
        + DeliveryStore
        + EnvironmentStore
        + EventStore
        + FlowStore
        + IdempotencyStore
        + IntegrationStore
        + OperatorStore
        + RotationStore
        + SealedStore
        + SessionStore
        + SpaceProbe
        + TokenStore
        + VaultStore
        + WriteProbe
{
}
