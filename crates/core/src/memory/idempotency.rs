//! Writes with an idempotency key.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    id::EnvironmentId,
    idempotency::{
        BeginOutcome, ENTRY_BYTES, Fingerprint, KeyedWrite, KnownWrite, NewWrite, WriteAttemptId,
        WriteEnd, WriteState,
    },
    seal::Sealed,
    storage::{IdempotencyStore, StoreError, ToMillis},
};

pub(super) struct Entry {
    attempt: WriteAttemptId,
    fingerprint: Fingerprint,
    began_at: Timestamp,
    /// `None` once it has ended.
    lease_until: Option<Timestamp>,
    pub(super) answer: Option<Sealed>,
}

impl Entry {
    fn bytes(&self) -> u64 {
        let answer = self.answer.as_ref();
        ENTRY_BYTES + answer.map_or(0, |answer| answer.as_bytes().len() as u64)
    }

    fn known(&self, now: Timestamp) -> KnownWrite {
        let left = self.lease_until.map(|until| until.duration_since(now));
        let left = left.and_then(|left| Duration::try_from(left).ok());
        let state = match (&self.answer, left.filter(|left| !left.is_zero())) {
            (Some(answer), _) => WriteState::Answered(answer.clone()),
            (None, Some(left)) => WriteState::InProgress { left },
            (None, None) => WriteState::Unknown,
        };
        KnownWrite {
            fingerprint: self.fingerprint.clone(),
            began_at: self.began_at,
            state,
        }
    }
}

impl Tables {
    fn bytes_of_writes(&self, environment: &EnvironmentId) -> u64 {
        let of_environment =
            |(write, _): &(&KeyedWrite, &Entry)| write.integration.environment == *environment;
        let entries = self.writes.iter().filter(of_environment);
        entries.map(|(_, entry)| entry.bytes()).sum()
    }

    /// The entry, if this attempt began it and its response is not known.
    fn open_write(&mut self, write: &KeyedWrite, attempt: &WriteAttemptId) -> Option<&mut Entry> {
        let entry = self.writes.get_mut(write)?;
        (entry.attempt == *attempt && entry.answer.is_none()).then_some(entry)
    }
}

fn after(now: Timestamp, lease: Duration) -> Timestamp {
    now.checked_add(lease).unwrap_or(Timestamp::MAX).to_millis()
}

#[async_trait]
impl IdempotencyStore for MemoryStore {
    async fn begin_write(
        &self,
        new: &NewWrite,
        most_bytes: u64,
    ) -> Result<BeginOutcome, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        if let Some(entry) = tables.writes.get(&new.write) {
            return Ok(BeginOutcome::Known(entry.known(now)));
        }
        let environment = &new.write.integration.environment;
        if tables.bytes_of_writes(environment) + ENTRY_BYTES > most_bytes {
            return Ok(BeginOutcome::Full);
        }
        let entry = Entry {
            attempt: new.attempt.clone(),
            fingerprint: new.fingerprint.clone(),
            began_at: new.began_at.to_millis(),
            lease_until: Some(after(now, new.lease)),
            answer: None,
        };
        tables.writes.insert(new.write.clone(), entry);
        Ok(BeginOutcome::Begun)
    }

    async fn extend_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        let until = after(self.clock.now(), lease);
        let mut tables = self.tables();
        match tables.open_write(write, attempt) {
            Some(Entry {
                lease_until: Some(lease_until),
                ..
            }) => {
                *lease_until = until;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    async fn end_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        end: &WriteEnd,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(entry) = tables.open_write(write, attempt) else {
            return Ok(false);
        };
        entry.lease_until = None;
        match end {
            WriteEnd::Answered(answer) => entry.answer = Some(answer.clone()),
            WriteEnd::Unknown => {}
            WriteEnd::NotProcessed => {
                tables.writes.remove(write);
            }
        }
        Ok(true)
    }

    async fn purge_writes(&self, began_before: Timestamp) -> Result<u64, StoreError> {
        let before = began_before.to_millis();
        let writes = &mut self.tables().writes;
        let count = writes.len();
        writes.retain(|_, entry| entry.began_at >= before);
        Ok((count - writes.len()) as u64)
    }
}
