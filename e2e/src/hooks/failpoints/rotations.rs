//! Failpoints before and after the claim; optionally without a sweeper.

use std::sync::Arc;

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    event::Event,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::{
        Claim, ClaimOutcome, DueRotation, EndingGrant, IdleTokens, OrphanedTokens, Release,
    },
    storage::{RotationStore, StoreError},
    token::TokenRow,
};

use super::Failpoint;

/// A rotation store with failpoints before and after the claim.
pub(in crate::hooks) struct Rotations {
    pub(in crate::hooks) rotations: Arc<dyn RotationStore>,
    pub(in crate::hooks) point: Option<Failpoint>,
    /// Whether the sweeper finds rotations.
    pub(in crate::hooks) sweeps: bool,
}

impl Rotations {
    async fn reach(&self, step: &str, subject: &str) {
        if let Some(point) = &self.point {
            point.reach(step, subject).await;
        }
    }
}

#[async_trait]
impl RotationStore for Rotations {
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let connection = claim.key.connection.as_str();
        self.reach("before-claim", connection).await;
        let outcome = self.rotations.claim_rotation(claim).await;
        if let Ok(ClaimOutcome::Claimed(_)) = outcome {
            self.reach("after-claim", connection).await;
        }
        outcome
    }

    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError> {
        self.rotations.release_rotation(release).await
    }

    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError> {
        if !self.sweeps {
            return Ok(Vec::new());
        }
        self.rotations.due_rotations(after, limit).await
    }

    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError> {
        self.rotations
            .idle_tokens(issued_before, after, limit)
            .await
    }

    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        answer: &OrphanedTokens,
    ) -> Result<bool, StoreError> {
        self.rotations.keep_orphaned_tokens(key, answer).await
    }

    async fn orphaned_tokens(
        &self,
        key: &ConnectionKey,
    ) -> Result<Vec<OrphanedTokens>, StoreError> {
        self.rotations.orphaned_tokens(key).await
    }

    async fn promote_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        answer: &OrphanedTokensId,
    ) -> Result<bool, StoreError> {
        self.rotations
            .promote_orphaned_tokens(key, row, answer)
            .await
    }

    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.rotations.purge_orphaned_tokens(before).await
    }

    async fn record_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.rotations
            .record_announcement(key, granted_at, days, event)
            .await
    }

    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError> {
        self.rotations
            .ending_grants(granted_before, unannounced_days, after, limit)
            .await
    }
}
