//! What a rotation leaves behind while it is in progress.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    event::Event,
    id::ConnectionKey,
    rotation::{
        Claim, ClaimOutcome, DueRotation, EndingGrant, IdleTokens, OrphanedTokens,
        OrphanedTokensId, Release,
    },
    token::TokenRow,
};

/// Keeps attempts, leases and orphaned tokens. How long a lease lasts is measured by the store's own
/// clock, the same for all instances.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait RotationStore: Send + Sync {
    /// Writes down, durably, that the refresh token of this version is about to be sent, if no
    /// lease or rest is in the way. An attempt that is there goes on under its own name and from
    /// its own first send.
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError>;

    /// Ends a claim, if it is still the latest one and the tokens are those it was made for;
    /// says whether it did.
    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError>;

    /// The attempts without a lease, in the order of their keys and after this one; those of
    /// connections that need their user are not among them.
    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError>;

    /// The tokens issued before this moment that can be refreshed and do not wait for their user or
    /// for an attempt, in the order of their keys and after this one.
    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError>;

    /// Keeps an answer that came too late, if the connection still has the grant that it belongs
    /// to; says whether it did.
    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        answer: &OrphanedTokens,
    ) -> Result<bool, StoreError>;

    /// The orphaned tokens of a connection, newest first. A new grant, or a
    /// deletion, leaves none; a replacement of tokens none for versions before the replaced one.
    async fn orphaned_tokens(&self, key: &ConnectionKey)
    -> Result<Vec<OrphanedTokens>, StoreError>;

    /// Replaces the tokens by orphaned ones, which are used up, together and durably, if
    /// their version is still one less than the new one's and the answer is still there; says
    /// whether it did. Other orphaned tokens stay.
    async fn adopt_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        answer: &OrphanedTokensId,
    ) -> Result<bool, StoreError>;

    /// Removes orphaned tokens that came before this moment; says how many.
    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError>;

    /// Notes, with the event that reports it, that the end of a grant was announced so many days
    /// ahead, unless it was announced as few days ahead before or there is another grant by now;
    /// says whether it did.
    async fn note_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError>;

    /// Grants of before this moment that do not need their user and whose end was not announced
    /// so few days ahead, in the order of their keys and after this one.
    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError>;
}
