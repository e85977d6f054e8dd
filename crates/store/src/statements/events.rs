//! The outbox of events.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    event::Event,
    storage::{EventPage, EventStore, StoreError, ToMillis},
};

use super::{
    Connection, Row, Store,
    columns::{document_in, signed, to_document_in, unsigned},
    failed,
};

/// Adds an event to the outbox, in the transaction that it reports.
pub(super) async fn emit(connection: &mut Connection, event: &Event) -> Result<(), StoreError> {
    let event = event.to_millis();
    sqlx::query("INSERT INTO events (at, environment, document) VALUES ($1, $2, $3)")
        .bind(event.at.as_millisecond())
        .bind(event.subject.environment().as_str())
        .bind(to_document_in(&event))
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

#[async_trait]
impl EventStore for Store {
    async fn append_event(&self, event: &Event) -> Result<(), StoreError> {
        let mut write = self.0.write().await?;
        emit(&mut write, event).await?;
        write.commit().await
    }

    async fn events_after(&self, sequence: u64, limit: u32) -> Result<EventPage, StoreError> {
        let (last_event, written) = (&self.0.unchanged.last_event, self.0.last_write());
        if last_event.get(&written) == Some(sequence) {
            return Ok(EventPage::default());
        }
        let rows = sqlx::query(
            "SELECT sequence, environment, document FROM events
             WHERE sequence > $1 ORDER BY sequence LIMIT $2",
        )
        .bind(signed(sequence))
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        if rows.is_empty() {
            last_event.keep(written, sequence);
        }
        let mut page = EventPage::default();
        for row in &rows {
            let sequence = unsigned(row, "sequence")?;
            page.last = Some(sequence);
            match event(row) {
                Ok(event) => page.events.push(event),
                Err(error) => tracing::error!(sequence, %error, "an event cannot be read"),
            }
        }
        Ok(page)
    }

    async fn purge_events(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        let purged = sqlx::query("DELETE FROM events WHERE at < $1")
            .bind(before.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }
}

pub(super) fn event(row: &Row) -> Result<Event, StoreError> {
    Ok(Event {
        sequence: unsigned(row, "sequence")?,
        ..document_in("events", row)?
    })
}
