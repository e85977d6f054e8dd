//! The traits that promises about several kinds of records need together. A store implements them by
//! implementing their parts.

use crate::storage::{
    ApiKeyStore, ChangeFeed, ConnectionStore, DeliveryStore, EnvironmentStore, EventStore,
    FlowStore, IdempotencyStore, IntegrationStore, OperatorStore, RotationStore, SealedStore,
    SessionStore, TokenStore,
};

macro_rules! ports {
    ($($(#[$doc:meta])* $name:ident: $($part:ident)+;)+) => {$(
        $(#[$doc])*
        pub trait $name: $($part +)+ {}
        impl<S: $($part +)+> $name for S {}
    )+};
}

ports! {
    /// Connections, with the integrations, tokens and pending grants that they belong to, and the
    /// events that are stored with their changes.
    ConnectionPorts: ConnectionStore EventStore FlowStore IntegrationStore TokenStore;

    /// Connections whose tokens are refreshed.
    RotationPorts: ConnectionPorts RotationStore;

    /// Events and their deliveries.
    DeliveryPorts: DeliveryStore EventStore;

    /// Every record with sealed values, and the change feed, in which resealing them leaves no trace.
    SealedPorts: RotationPorts ChangeFeed IdempotencyStore SealedStore;

    /// The change feed, and the records whose changes are in it or are known not to be.
    ChangePorts: ConnectionPorts ApiKeyStore ChangeFeed EnvironmentStore SessionStore;

    /// Environments, and everything that is removed with one or prevents its removal.
    ContentPorts: ConnectionPorts ApiKeyStore EnvironmentStore IdempotencyStore OperatorStore SessionStore;

    /// Every record that belongs to an environment and can be asked for by name.
    IsolationPorts: SealedPorts DeliveryStore SessionStore;

    /// The records in which texts, JSON and times of every kind are tried.
    ValuePorts: ConnectionPorts ApiKeyStore SessionStore;
}
