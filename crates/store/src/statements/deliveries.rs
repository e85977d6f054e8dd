//! The delivery of events from the outbox.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::QueryBuilder;
use threelo_core::{
    Timestamp,
    delivery::{
        Delivery, DeliveryOutcome, DeliveryState, EventFilter, ListedDelivery, ListedEvent,
        NewDelivery, Receiver,
    },
    event::EventSubject,
    id::EnvironmentId,
    storage::{DeliveryStore, Listing, StoreError},
};

use super::{
    Connection, Db, Row, Store,
    claims::after,
    columns::{column, maybe_moment, moment, out_of_range, plain, signed, unsigned},
    events::event,
    failed,
    list::readable,
};

#[async_trait]
impl DeliveryStore for Store {
    async fn routed(&self) -> Result<u64, StoreError> {
        let (kept, written) = (&self.0.unchanged.routed, self.0.last_write());
        if let Some(routed) = kept.get(&written) {
            return Ok(routed);
        }
        let row = sqlx::query("SELECT routed FROM outbox WHERE id = 1")
            .fetch_one(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        let routed = unsigned(&row, "routed")?;
        kept.keep(written, routed);
        Ok(routed)
    }

    async fn route(
        &self,
        from: u64,
        to: u64,
        deliveries: &[NewDelivery],
    ) -> Result<bool, StoreError> {
        /// Far below the maximum number of bound values of a statement.
        const AT_ONCE: usize = 500;

        let mut write = self.0.write().await?;
        let now = write.now().as_millisecond();
        let moved = sqlx::query("UPDATE outbox SET routed = $2 WHERE id = 1 AND routed = $1")
            .bind(signed(from))
            .bind(signed(to))
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        if moved.rows_affected() == 0 {
            return Ok(false);
        }
        for deliveries in deliveries.chunks(AT_ONCE) {
            QueryBuilder::<Db>::new(
                "INSERT INTO deliveries (event, receiver, environment, integration, connection,
                     state, routed_at, due_at, attempts) ",
            )
            .push_values(deliveries, |mut row, new| {
                row.push_bind(signed(new.event))
                    .push_bind(plain(&new.receiver.to_string()))
                    .push_bind(new.subject.environment().as_str().to_owned())
                    .push_bind(new.subject.integration().as_str().to_owned())
                    // Connection ids are never empty; the empty text stands for the integration as a whole.
                    .push_bind(connection_of(&new.subject).to_owned())
                    .push_bind(DeliveryState::Waiting.as_str())
                    .push_bind(now)
                    .push_bind(now)
                    .push_bind(0_i64);
            })
            .build()
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        }
        write.commit().await?;
        Ok(true)
    }

    async fn claim_deliveries(
        &self,
        limit: u32,
        lease: Duration,
        except: &[Receiver],
    ) -> Result<Vec<Delivery>, StoreError> {
        let (kept, written) = (&self.0.unchanged.next_delivery, self.0.last_write());
        let is_due = |next: Option<Timestamp>, now| next.is_some_and(|next| next <= now);
        if let Some(next) = kept.get(&written)
            && !is_due(next, self.0.now().await?)
        {
            return Ok(Vec::new());
        }
        // Usually nothing is due, which needs no lock.
        let due = self.due(limit, except).await?;
        if due.is_empty() {
            if written.is_some() {
                kept.keep(written, self.next_delivery().await?);
            }
            return Ok(Vec::new());
        }
        let mut write = self.0.write().await?;
        let now = write.now();
        let mut claimed = Vec::with_capacity(due.len());
        for due in due {
            let delivery = match due {
                Ok(delivery) => delivery,
                Err(unreadable) => {
                    unreadable.fail(&mut write).await?;
                    continue;
                }
            };
            let row = sqlx::query(
                "UPDATE deliveries SET due_at = $4, attempts = attempts + 1
                 WHERE event = $1 AND receiver = $2 AND state = 'waiting' AND due_at <= $3
                 RETURNING attempts, routed_at",
            )
            .bind(signed(delivery.event.sequence))
            .bind(plain(&delivery.receiver.to_string()))
            .bind(now.as_millisecond())
            .bind(after(now, lease))
            .fetch_optional(&mut *write)
            .await
            .map_err(failed)?;
            if let Some(row) = row {
                claimed.push(Delivery {
                    attempt: unsigned(&row, "attempts")?,
                    age: age(&row, now)?,
                    ..delivery
                });
            }
        }
        write.commit().await?;
        Ok(claimed)
    }

    async fn settle_delivery(
        &self,
        claimed: &Delivery,
        outcome: &DeliveryOutcome,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let now = write.now();
        let (state, reason, rest) = match outcome {
            DeliveryOutcome::Delivered => (DeliveryState::Delivered, None, Duration::ZERO),
            DeliveryOutcome::Failed { reason } => {
                (DeliveryState::Failed, Some(reason), Duration::ZERO)
            }
            DeliveryOutcome::Retry { reason, after } => {
                (DeliveryState::Waiting, Some(reason), *after)
            }
        };
        let settled = sqlx::query(
            "UPDATE deliveries SET state = $4, reason = $5, due_at = $6
             WHERE event = $1 AND receiver = $2 AND attempts = $3 AND state = 'waiting'",
        )
        .bind(signed(claimed.event.sequence))
        .bind(plain(&claimed.receiver.to_string()))
        .bind(i64::from(claimed.attempt))
        .bind(state.as_str())
        .bind(reason.map(|reason| plain(reason)))
        .bind(after(now, rest))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await?;
        Ok(settled.rows_affected() > 0)
    }

    async fn listed_events(
        &self,
        filter: &EventFilter,
    ) -> Result<Listing<ListedEvent>, StoreError> {
        let rows = sqlx::query(
            "SELECT sequence, environment, document FROM events e
             WHERE environment = $1 AND sequence < $2
                 AND ($3 = 0 OR EXISTS (SELECT 1 FROM deliveries d
                     WHERE d.event = e.sequence AND d.state = 'failed'))
             ORDER BY sequence DESC LIMIT $4",
        )
        .bind(filter.environment.as_str())
        .bind(filter.before.map_or(i64::MAX, signed))
        .bind(i64::from(filter.failed))
        .bind(i64::from(filter.limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let events = rows.iter().map(|row| {
            let sequence: i64 = column(row, "sequence")?;
            Ok((sequence.to_string(), event(row)))
        });
        let Listing { rows, unreadable } = readable(events)?;
        let mut listed = Vec::with_capacity(rows.len());
        for event in rows {
            let deliveries = self.deliveries_of(event.sequence).await?;
            listed.push(ListedEvent { event, deliveries });
        }
        Ok(Listing {
            rows: listed,
            unreadable,
        })
    }

    async fn replay_event(
        &self,
        environment: &EnvironmentId,
        sequence: u64,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let copied = sqlx::query(
            "INSERT INTO events (at, environment, document)
             SELECT at, environment, document FROM events
             WHERE environment = $1 AND sequence = $2",
        )
        .bind(environment.as_str())
        .bind(signed(sequence))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if copied.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE deliveries SET state = 'replayed' WHERE event = $1 AND state = 'failed'",
        )
        .bind(signed(sequence))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await?;
        Ok(true)
    }
}

impl Store {
    /// Returns the due deliveries, the earliest first.
    async fn due(
        &self,
        limit: u32,
        except: &[Receiver],
    ) -> Result<Vec<Result<Delivery, Unreadable>>, StoreError> {
        let now = self.0.now().await?;
        let mut query = QueryBuilder::<Db>::new(
            "SELECT d.event AS sequence, d.receiver, d.attempts, d.routed_at, e.environment,
                 e.document
             FROM deliveries d JOIN events e ON e.sequence = d.event
             WHERE d.state = 'waiting' AND NOT EXISTS (
                 SELECT 1 FROM deliveries p
                 WHERE p.environment = d.environment AND p.integration = d.integration
                     AND p.connection = d.connection AND p.receiver = d.receiver AND p.event < d.event AND p.state = 'waiting')
                 AND d.due_at <= ",
        );
        query.push_bind(now.as_millisecond());
        if !except.is_empty() {
            query.push(" AND d.receiver NOT IN (");
            let mut receivers = query.separated(", ");
            for receiver in except {
                receivers.push_bind(plain(&receiver.to_string()));
            }
            query.push(")");
        }
        query.push(" ORDER BY d.event, d.receiver LIMIT ");
        query.push_bind(i64::from(limit));
        let rows = query.build().fetch_all(&mut *self.0.read().await?).await;
        let rows = rows.map_err(failed)?;
        let due = rows.iter().map(|row| {
            let receiver = receiver(row)?;
            let event = match event(row) {
                Ok(event) => event,
                Err(error) => {
                    let event = unsigned(row, "sequence")?;
                    let reason = format!("the event cannot be read: {error}");
                    return Ok(Err(Unreadable {
                        event,
                        receiver,
                        reason,
                    }));
                }
            };
            Ok(Ok(Delivery {
                event,
                receiver,
                attempt: unsigned(row, "attempts")?,
                age: age(row, now)?,
            }))
        });
        due.collect()
    }

    /// Returns when the next delivery is due, unless another one of its connection has to be made before.
    async fn next_delivery(&self) -> Result<Option<Timestamp>, StoreError> {
        let next = "SELECT MIN(due_at) AS due_at FROM deliveries WHERE state = 'waiting'";
        let next = sqlx::query(next)
            .fetch_one(&mut *self.0.read().await?)
            .await;
        maybe_moment(&next.map_err(failed)?, "due_at")
    }

    async fn deliveries_of(&self, event: u64) -> Result<Vec<ListedDelivery>, StoreError> {
        let rows = sqlx::query(
            "SELECT receiver, state, attempts, reason FROM deliveries
             WHERE event = $1 ORDER BY receiver",
        )
        .bind(signed(event))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let deliveries = rows.iter().map(|row| {
            Ok(ListedDelivery {
                receiver: receiver(row)?,
                state: state(row)?,
                attempts: unsigned(row, "attempts")?,
                reason: column(row, "reason")?,
            })
        });
        deliveries.collect()
    }
}

/// A delivery whose event cannot be read.
struct Unreadable {
    event: u64,
    receiver: Receiver,
    reason: String,
}

impl Unreadable {
    /// Gives up the delivery, so that later ones are not delayed.
    async fn fail(self, connection: &mut Connection) -> Result<(), StoreError> {
        let (event, reason) = (self.event, &*self.reason);
        tracing::error!(event, reason, "event given up");
        sqlx::query(
            "UPDATE deliveries SET state = 'failed', reason = $3
             WHERE event = $1 AND receiver = $2 AND state = 'waiting'",
        )
        .bind(signed(event))
        .bind(plain(&self.receiver.to_string()))
        .bind(plain(reason))
        .execute(connection)
        .await
        .map_err(failed)?;
        Ok(())
    }
}

fn connection_of(subject: &EventSubject) -> &str {
    subject.connection().map_or("", |id| id.as_str())
}

fn receiver(row: &Row) -> Result<Receiver, StoreError> {
    let text: &str = column(row, "receiver")?;
    text.parse()
        .map_err(|never: std::convert::Infallible| match never {})
}

fn state(row: &Row) -> Result<DeliveryState, StoreError> {
    match column(row, "state")? {
        "waiting" => Ok(DeliveryState::Waiting),
        "delivered" => Ok(DeliveryState::Delivered),
        "failed" => Ok(DeliveryState::Failed),
        "replayed" => Ok(DeliveryState::Replayed),
        _ => Err(out_of_range("deliveries.state")),
    }
}

fn age(row: &Row, now: Timestamp) -> Result<Duration, StoreError> {
    let age = now.duration_since(moment(row, "routed_at")?);
    // The clock may have stepped back.
    Ok(age.try_into().unwrap_or_default())
}
