//! The traits that guarantees about several kinds of records need together. A store implements them by
//! implementing their parts.

use crate::storage::{
    ApiKeyStore, ChangeFeed, ConnectionStore, DeliveryStore, EnvironmentStore, EventStore,
    FlowStore, IdempotencyStore, IntegrationStore, OperatorStore, RotationStore, SealedStore,
    SessionStore, TokenStore,
};

macro_rules! traits {
    ($($(#[$doc:meta])* $name:ident: $($part:ident)+;)+) => {$(
        $(#[$doc])*
        pub trait $name: $($part +)+ {}
        impl<S: $($part +)+> $name for S {}
    )+};
}

traits! {
    /// Connections, with the integrations, tokens and pending grants that they belong to, and the
    /// events that are stored with their changes.
    ConnectionStores: ConnectionStore EventStore FlowStore IntegrationStore TokenStore;

    /// Connections whose tokens are refreshed.
    RotationStores: ConnectionStores RotationStore;

    /// Events and their deliveries.
    DeliveryStores: DeliveryStore EventStore;

    /// Every record with sealed values, and the change feed, in which resealing them leaves no trace.
    SealedStores: RotationStores ChangeFeed IdempotencyStore SealedStore;

    /// The change feed, and the records whose changes are in it or are known not to be.
    ChangeStores: ConnectionStores ApiKeyStore ChangeFeed EnvironmentStore SessionStore;

    /// Environments, and everything that is removed with one or prevents its removal.
    ContentStores: ConnectionStores ApiKeyStore EnvironmentStore IdempotencyStore OperatorStore SessionStore;

    /// Every record that belongs to an environment and can be asked for by name.
    IsolationStores: SealedStores DeliveryStore SessionStore;

    /// The records in which texts, JSON and times of every kind are tried.
    ValueStores: ConnectionStores ApiKeyStore SessionStore;
}
