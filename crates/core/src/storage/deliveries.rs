//! The delivery of the outbox.

use std::time::Duration;

use async_trait::async_trait;

use super::{Listing, StoreError};
use crate::{
    delivery::{Delivery, DeliveryOutcome, EventFilter, ListedEvent, NewDelivery, Receiver},
    id::EnvironmentId,
};

/// Stores the deliveries of events. The store's own clock, the same for all instances, decides when
/// a delivery is due.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait DeliveryStore: Send + Sync {
    /// The place in the order of events up to which they were routed.
    async fn routed(&self) -> Result<u64, StoreError>;

    /// Makes these deliveries, due at once, and notes that events were routed up to `to`,
    /// together, if they are routed up to `from` still; says whether it did.
    async fn route(
        &self,
        from: u64,
        to: u64,
        deliveries: &[NewDelivery],
    ) -> Result<bool, StoreError>;

    /// Takes the earliest deliveries that are due, at most so many and none to those receivers:
    /// no other caller gets them until the lease is over. A delivery is not due while an earlier one
    /// about the same connection or integration to the same receiver waits. A delivery whose event
    /// cannot be read fails instead, and holds up no other.
    async fn claim_deliveries(
        &self,
        limit: u32,
        lease: Duration,
        except: &[Receiver],
    ) -> Result<Vec<Delivery>, StoreError>;

    /// Notes what came of a claimed delivery, if the claim is still the latest one and nothing
    /// was noted before; says whether it did.
    async fn settle_delivery(
        &self,
        claimed: &Delivery,
        outcome: &DeliveryOutcome,
    ) -> Result<bool, StoreError>;

    /// The events that fit, the latest first. One that cannot be read is named by its place.
    async fn listed_events(&self, filter: &EventFilter)
    -> Result<Listing<ListedEvent>, StoreError>;

    /// Puts the event of this environment with this place into the outbox once more, under its id and at the end, and
    /// marks its failed deliveries as replayed, together; says whether there was one.
    async fn replay_event(
        &self,
        environment: &EnvironmentId,
        sequence: u64,
    ) -> Result<bool, StoreError>;
}
