//! The delivery of events from the outbox.

use std::{collections::BTreeSet, time::Duration};

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    delivery::{
        Delivery, DeliveryOutcome, DeliveryState, EventFilter, ListedDelivery, ListedEvent,
        NewDelivery, Receiver,
    },
    event::EventSubject,
    id::EnvironmentId,
    storage::{DeliveryStore, Listing, StoreError, ToMillis},
};

/// A delivery, keyed by its event and its receiver.
pub(super) struct Row {
    subject: EventSubject,
    state: DeliveryState,
    routed_at: Timestamp,
    due_at: Timestamp,
    attempts: u32,
    reason: Option<String>,
}

impl Tables {
    /// Returns the earliest due deliveries.
    fn due(&self, now: Timestamp, limit: u32, except: &[Receiver]) -> Vec<(u64, Receiver)> {
        let mut ahead = BTreeSet::new();
        let waiting = self
            .deliveries
            .iter()
            .filter(|(_, row)| row.state == DeliveryState::Waiting);
        let due = waiting.filter(|((_, receiver), row)| {
            let is_first = ahead.insert((&row.subject, receiver));
            is_first && row.due_at <= now && !except.contains(receiver)
        });
        due.take(limit as usize)
            .map(|(key, _)| key.clone())
            .collect()
    }

    /// Removes the deliveries of removed events.
    pub(super) fn forget_deliveries(&mut self) {
        let left: BTreeSet<u64> = self.events.iter().map(|event| event.sequence).collect();
        self.deliveries.retain(|(event, _), _| left.contains(event));
    }
}

#[async_trait]
impl DeliveryStore for MemoryStore {
    async fn routed(&self) -> Result<u64, StoreError> {
        Ok(self.tables().routed)
    }

    async fn route(
        &self,
        from: u64,
        to: u64,
        deliveries: &[NewDelivery],
    ) -> Result<bool, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        if tables.routed != from {
            return Ok(false);
        }
        tables.routed = to;
        for delivery in deliveries {
            let row = Row {
                subject: delivery.subject.clone(),
                state: DeliveryState::Waiting,
                routed_at: now,
                due_at: now,
                attempts: 0,
                reason: None,
            };
            let key = (delivery.event, delivery.receiver.clone());
            tables.deliveries.insert(key, row);
        }
        Ok(true)
    }

    async fn claim_deliveries(
        &self,
        limit: u32,
        lease: Duration,
        except: &[Receiver],
    ) -> Result<Vec<Delivery>, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        let due = tables.due(now, limit, except);
        let mut claimed = Vec::with_capacity(due.len());
        for key in due {
            let Some(event) = tables.events.iter().find(|e| e.sequence == key.0).cloned() else {
                continue;
            };
            let Some(row) = tables.deliveries.get_mut(&key) else {
                continue;
            };
            row.attempts += 1;
            row.due_at = (now + lease).to_millis();
            claimed.push(Delivery {
                event,
                receiver: key.1,
                attempt: row.attempts,
                age: Duration::try_from(now.duration_since(row.routed_at)).unwrap_or_default(),
            });
        }
        Ok(claimed)
    }

    async fn settle_delivery(
        &self,
        claimed: &Delivery,
        outcome: &DeliveryOutcome,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        let key = (claimed.event.sequence, claimed.receiver.clone());
        let row = tables.deliveries.get_mut(&key);
        let Some(row) =
            row.filter(|r| r.state == DeliveryState::Waiting && r.attempts == claimed.attempt)
        else {
            return Ok(false);
        };
        match outcome {
            DeliveryOutcome::Delivered => {
                (row.state, row.reason) = (DeliveryState::Delivered, None);
            }
            DeliveryOutcome::Failed { reason } => {
                (row.state, row.reason) = (DeliveryState::Failed, Some(reason.clone()));
            }
            DeliveryOutcome::Retry { reason, after } => {
                row.reason = Some(reason.clone());
                row.due_at = (now + *after).to_millis();
            }
        }
        Ok(true)
    }

    async fn listed_events(
        &self,
        filter: &EventFilter,
    ) -> Result<Listing<ListedEvent>, StoreError> {
        let tables = self.tables();
        let listed = tables.events.iter().rev().map(|event| {
            let (from, to) = (event.sequence, event.sequence + 1);
            let rows = tables
                .deliveries
                .range((from, Receiver::Primary)..(to, Receiver::Primary));
            let deliveries = rows.map(|((_, receiver), row)| ListedDelivery {
                receiver: receiver.clone(),
                state: row.state,
                attempts: row.attempts,
                reason: row.reason.clone(),
            });
            ListedEvent {
                deliveries: deliveries.collect(),
                event: event.clone(),
            }
        });
        let has_failed = |listed: &ListedEvent| {
            let mut deliveries = listed.deliveries.iter();
            deliveries.any(|delivery| delivery.state == DeliveryState::Failed)
        };
        let fitting = listed.filter(|listed| {
            *listed.event.subject.environment() == filter.environment
                && filter
                    .before
                    .is_none_or(|before| listed.event.sequence < before)
                && (!filter.failed || has_failed(listed))
        });
        let fitting: Vec<_> = fitting.take(filter.limit as usize).collect();
        Ok(fitting.into())
    }

    async fn replay_event(
        &self,
        environment: &EnvironmentId,
        sequence: u64,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let event = tables
            .events
            .iter()
            .find(|event| event.sequence == sequence && event.subject.environment() == environment);
        let Some(event) = event.cloned() else {
            return Ok(false);
        };
        for ((of, _), row) in &mut tables.deliveries {
            if *of == sequence && row.state == DeliveryState::Failed {
                row.state = DeliveryState::Replayed;
            }
        }
        tables.emit(&event);
        Ok(true)
    }
}
