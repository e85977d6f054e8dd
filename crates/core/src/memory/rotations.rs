//! Attempts, leases (columns of the token row in SQL) and orphaned tokens.

use std::{ops::Bound, time::Duration};

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    event::Event,
    id::{AttemptId, ConnectionKey, InstanceId, OrphanedTokensId},
    rotation::{
        Claim, ClaimOutcome, Claimed, DueRotation, EndingGrant, IdleTokens, OrphanedTokens,
        Release, Sent,
    },
    storage::{RotationStore, StoreError, ToMillis},
    token::{TokenRow, TokenStatus},
};

/// The rotation state of a token row.
#[derive(Default)]
pub(super) struct Rotation {
    owner: Option<InstanceId>,
    until: Option<Timestamp>,
    fence: u64,
    attempt: Option<Attempt>,
    announced: Option<u32>,
}

struct Attempt {
    id: AttemptId,
    first_sent_at: Timestamp,
    sends: u32,
    rejections: u32,
}

impl Tables {
    /// Ends the attempt and its lease after a replacement.
    pub(super) fn end_rotation(&mut self, key: &ConnectionKey, row: &TokenRow) {
        if let Some(rotation) = self.rotations.get_mut(key) {
            (rotation.owner, rotation.until, rotation.attempt) = (None, None, None);
        }
        self.orphaned_tokens
            .retain(|(of, answer)| of != key || answer.version.next() >= row.version);
    }

    /// Removes the rotation state of the previous grant.
    pub(super) fn forget_rotations(&mut self, key: &ConnectionKey) {
        self.rotations.remove(key);
        self.orphaned_tokens.retain(|(of, _)| of != key);
    }

    /// Returns the tokens after this key, except those of connections that need to be reconnected.
    fn tokens_after(
        &self,
        after: Option<ConnectionKey>,
    ) -> impl Iterator<Item = (&ConnectionKey, &TokenRow)> + use<'_> {
        let after: Bound<ConnectionKey> = after.map_or(Bound::Unbounded, Bound::Excluded);
        let rows = self.tokens.range((after, Bound::Unbounded));
        rows.filter(|(_, row)| !matches!(row.status, TokenStatus::NeedsReconnect { .. }))
    }
}

#[async_trait]
impl RotationStore for MemoryStore {
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        let present = tables.tokens.get(&claim.key);
        if present.is_none_or(|row| row.version != claim.version) {
            return Ok(ClaimOutcome::VersionChanged);
        }
        let rotation = tables.rotations.entry(claim.key.clone()).or_default();
        let own = rotation.owner.as_ref() == Some(&claim.owner);
        let repeated = rotation.attempt.as_ref().map(|attempt| &attempt.id) == Some(&claim.attempt);
        let confirms = own && repeated && !claim.restart;
        if let Some(until) = rotation.until
            && until > now
            && !confirms
            && !(own && claim.restart)
        {
            let left = Duration::try_from(until.duration_since(now)).unwrap_or_default();
            return Ok(match rotation.owner {
                Some(_) => ClaimOutcome::Held { left },
                None => ClaimOutcome::CoolingDown { left },
            });
        }
        if claim.restart {
            rotation.attempt = None;
        }
        let attempt = rotation.attempt.get_or_insert_with(|| Attempt {
            id: claim.attempt.clone(),
            first_sent_at: now,
            sends: 0,
            rejections: 0,
        });
        if !confirms {
            attempt.sends += 1;
        }
        rotation.owner = Some(claim.owner.clone());
        rotation.until = Some((now + claim.lease).to_millis());
        rotation.fence += 1;
        Ok(ClaimOutcome::Claimed(Claimed {
            attempt: attempt.id.clone(),
            fence: rotation.fence,
            sends: attempt.sends,
            rejections: attempt.rejections,
            since_first_send: Duration::try_from(now.duration_since(attempt.first_sent_at))
                .unwrap_or_default(),
        }))
    }

    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError> {
        let now = self.clock.now().to_millis();
        let mut tables = self.tables();
        let present = tables.tokens.get(&release.key);
        let is_present = present.is_some_and(|row| row.version == release.version);
        let Some(rotation) = tables.rotations.get_mut(&release.key) else {
            return Ok(false);
        };
        let claimed = is_present && rotation.fence == release.fence && rotation.owner.is_some();
        let (true, Some(attempt)) = (claimed, &mut rotation.attempt) else {
            return Ok(false);
        };
        match release.sent {
            Sent::No => attempt.sends -= 1,
            Sent::Perhaps => {}
            Sent::Rejected => attempt.rejections += 1,
        }
        if attempt.sends == 0 {
            rotation.attempt = None;
        }
        rotation.owner = None;
        rotation.until =
            (!release.cooldown.is_zero()).then(|| (now + release.cooldown).to_millis());
        Ok(true)
    }

    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError> {
        let now = self.clock.now().to_millis();
        let tables = self.tables();
        let due = tables.tokens_after(after).filter(|(key, _)| {
            let rotation = tables.rotations.get(*key);
            rotation.is_some_and(|r| r.attempt.is_some() && r.until.is_none_or(|at| at <= now))
        });
        let due = due.map(|(key, row)| DueRotation {
            key: key.clone(),
            version: row.version,
        });
        Ok(due.take(limit as usize).collect())
    }

    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError> {
        let issued_before = issued_before.to_millis();
        let tables = self.tables();
        let idle = tables.tokens_after(after).filter(|(key, row)| {
            let is_under_way = || {
                let rotation = tables.rotations.get(*key);
                rotation.is_some_and(|rotation| rotation.attempt.is_some())
            };
            row.refreshable && row.issued_at < issued_before && !is_under_way()
        });
        let idle = idle.map(|(key, row)| IdleTokens {
            key: key.clone(),
            version: row.version,
            issued_at: row.issued_at,
        });
        Ok(idle.take(limit as usize).collect())
    }

    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        answer: &OrphanedTokens,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let answer = answer.to_millis();
        let deleted = || tables.restorable.get(key).map(|deleted| &deleted.tokens);
        let present = tables.tokens.get(key).or_else(deleted);
        if present.is_none_or(|row| row.granted_at != answer.granted_at) {
            return Ok(false);
        }
        tables.orphaned_tokens.push((key.clone(), answer));
        Ok(true)
    }

    async fn orphaned_tokens(
        &self,
        key: &ConnectionKey,
    ) -> Result<Vec<OrphanedTokens>, StoreError> {
        let tables = self.tables();
        let answers = tables.orphaned_tokens.iter().filter(|(of, _)| of == key);
        let mut answers: Vec<_> = answers.map(|(_, answer)| answer.clone()).collect();
        answers.sort_by(|a, b| (b.received_at, &b.id).cmp(&(a.received_at, &a.id)));
        Ok(answers)
    }

    async fn promote_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        answer: &OrphanedTokensId,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let place = tables
            .orphaned_tokens
            .iter()
            .position(|(of, kept)| of == key && kept.id == *answer);
        let Some(place) = place else {
            return Ok(false);
        };
        let others: Vec<_> = tables.orphaned_tokens.clone();
        if !tables.replace(key, row) {
            return Ok(false);
        }
        tables.orphaned_tokens = others;
        tables.orphaned_tokens.remove(place);
        Ok(true)
    }

    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let (before, count) = (before.to_millis(), tables.orphaned_tokens.len());
        let Tables {
            orphaned_tokens,
            restorable,
            ..
        } = &mut *tables;
        orphaned_tokens
            .retain(|(key, answer)| answer.received_at >= before || restorable.contains_key(key));
        Ok((count - orphaned_tokens.len()) as u64)
    }

    async fn record_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let deleted = || tables.restorable.get(key).map(|deleted| &deleted.tokens);
        let present = tables.tokens.get(key).or_else(deleted);
        if present.is_none_or(|row| row.granted_at != granted_at.to_millis()) {
            return Ok(false);
        }
        let rotation = tables.rotations.entry(key.clone()).or_default();
        if rotation
            .announced
            .is_some_and(|announced| announced <= days)
        {
            return Ok(false);
        }
        rotation.announced = Some(days);
        tables.emit(event);
        Ok(true)
    }

    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError> {
        let granted_before = granted_before.to_millis();
        let tables = self.tables();
        let ending = tables.tokens_after(after).filter(|(key, row)| {
            let is_unannounced = || {
                let rotation = tables.rotations.get(*key);
                let announced = rotation.and_then(|rotation| rotation.announced);
                announced.is_none_or(|days| days > unannounced_days)
            };
            row.granted_at < granted_before && is_unannounced()
        });
        let ending = ending.map(|(key, row)| EndingGrant {
            key: key.clone(),
            granted_at: row.granted_at,
        });
        Ok(ending.take(limit as usize).collect())
    }
}
