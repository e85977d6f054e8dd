//! The stored state of rotations in progress.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    event::Event,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::{
        Claim, ClaimOutcome, DueRotation, EndingGrant, IdleTokens, OrphanedTokens, Release,
    },
    token::TokenRow,
};

/// Stores attempts, leases and orphaned tokens. How long a lease lasts is measured by the store's own
/// clock, the same for all instances.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait RotationStore: Send + Sync {
    /// Records durably that the refresh token of this version is about to be sent, unless a lease or a
    /// cooldown prevents it. An existing attempt continues with its id and the time of its first send. The owner of the lease can
    /// claim again with the id of the present attempt: the number of sends stays, and the lease begins again under a new fence.
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError>;

    /// Ends a claim, if it is still the latest one and the tokens still have the claimed version. Returns
    /// whether it did.
    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError>;

    /// Returns the attempts without a running lease or cooldown, those that follow this key, ordered by key, except those of connections
    /// that need to be reconnected.
    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError>;

    /// Returns the tokens issued before this time that can be refreshed and have no attempt, after this
    /// key and ordered by key, except those of connections that need to be reconnected.
    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError>;

    /// Stores orphaned tokens, if the connection still has the grant that they belong to. Returns whether
    /// it did.
    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        orphaned: &OrphanedTokens,
    ) -> Result<bool, StoreError>;

    /// Returns the orphaned tokens of a connection, newest first. A new grant or an erasure removes all of
    /// them; a replacement of the tokens removes those for versions before the replaced one.
    async fn orphaned_tokens(&self, key: &ConnectionKey)
    -> Result<Vec<OrphanedTokens>, StoreError>;

    /// Replaces the tokens by orphaned ones and removes these, atomically and durably, if the stored
    /// version is still one less than the new one and the orphaned tokens still exist. Returns whether it
    /// did. Other orphaned tokens stay.
    async fn promote_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        orphaned: &OrphanedTokensId,
    ) -> Result<bool, StoreError>;

    /// Removes orphaned tokens that arrived before this time. Returns how many.
    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError>;

    /// Records that the end of a grant was announced this number of days ahead, and stores the event,
    /// unless it was already announced for as few days or the grant was replaced. Returns whether it did.
    async fn record_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError>;

    /// Returns the grants from before this time whose end was not yet announced for as few days, after this
    /// key and ordered by key, except those of connections that need to be reconnected.
    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError>;
}
