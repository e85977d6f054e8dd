//! The delivery of events from the outbox.

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
    /// Returns the position up to which events were routed.
    async fn routed(&self) -> Result<u64, StoreError>;

    /// Adds these deliveries, due immediately, and records atomically that events were routed up to `to`,
    /// if they are still routed up to `from`. Returns whether it did.
    async fn route(
        &self,
        from: u64,
        to: u64,
        deliveries: &[NewDelivery],
    ) -> Result<bool, StoreError>;

    /// Claims the earliest due deliveries, at most `limit` and none to the excluded receivers. No other
    /// caller gets them until the lease expires. A delivery is not due while an earlier one about the
    /// same connection or integration to the same receiver is waiting. A delivery whose event cannot be
    /// read fails instead and does not delay others.
    async fn claim_deliveries(
        &self,
        limit: u32,
        lease: Duration,
        except: &[Receiver],
    ) -> Result<Vec<Delivery>, StoreError>;

    /// Stores the outcome of a claimed delivery, if the claim is still the latest one and has no outcome
    /// yet. Returns whether it did.
    async fn settle_delivery(
        &self,
        claimed: &Delivery,
        outcome: &DeliveryOutcome,
    ) -> Result<bool, StoreError>;

    /// Returns the matching events, newest first. An event that cannot be read is listed by its position.
    async fn listed_events(&self, filter: &EventFilter)
    -> Result<Listing<ListedEvent>, StoreError>;

    /// Adds the event of this environment at this position to the end of the outbox again, with the same
    /// id, and marks its failed deliveries as replayed, atomically. Returns whether the event exists.
    async fn replay_event(
        &self,
        environment: &EnvironmentId,
        sequence: u64,
    ) -> Result<bool, StoreError>;
}
