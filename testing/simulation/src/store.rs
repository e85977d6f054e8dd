//! The store as a process sees it: statements are slow, fail, or are executed although they failed.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    event::Event,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::{
        Claim, ClaimOutcome, Claimed, DueRotation, EndingGrant, IdleTokens, OrphanedTokens, Release,
    },
    storage::{RotationStore, StoreError, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};
use tokio::sync::oneshot;

use super::{process::Instance, time::SECOND};

impl Instance {
    /// Executes a statement in the store: in a task of its own, because a statement that was sent is
    /// executed even if the process crashes.
    async fn statement<T, F>(
        &self,
        name: &'static str,
        has_effect: bool,
        statement: F,
    ) -> Result<T, StoreError>
    where
        T: std::fmt::Debug + Send + 'static,
        F: Future<Output = Result<T, StoreError>> + Send + 'static,
    {
        // Reads are repeated while another instance holds the lease. They are no steps, or hardly
        // any process would survive that.
        let crashes = has_effect && self.step(true).await;
        let world = self.world.clone();
        if world.is_store_away() {
            self.pause(world.between(1, 5 * SECOND)).await;
            return Err(unavailable());
        }
        let faults = world.with(|state| state.faults);
        let delay = if world.chance(faults.slow_storage) {
            world.between(SECOND / 2, 40 * SECOND)
        } else {
            world.between(1, 20)
        };
        let fails = world.chance(faults.storage);
        let executes = !fails || (has_effect && world.chance(0.5));
        let (sender, receiver) = oneshot::channel();
        if executes {
            let world = world.clone();
            let process = self.process;
            tokio::spawn(async move {
                world.sleep(delay).await;
                let is_away = world.is_store_away();
                if !is_away || world.chance(0.5) {
                    let outcome = statement.await;
                    world.say(Some(process), || format!("    {name}: {outcome:?}"));
                    world.after_statement().await;
                    if !is_away {
                        let _ = sender.send(outcome);
                    }
                }
            });
        }
        if crashes {
            return self.crash().await;
        }
        if fails {
            self.pause(world.between(1, 2 * SECOND)).await;
            return Err(unavailable());
        }
        let outcome = receiver.await;
        self.running().await;
        match outcome {
            Ok(outcome) => outcome,
            Err(_) => {
                self.pause(SECOND).await;
                Err(unavailable())
            }
        }
    }
}

fn unavailable() -> StoreError {
    StoreError::Unavailable(Arc::new(std::io::Error::other("a simulated fault")))
}

#[async_trait]
impl TokenStore for Instance {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        let (store, key) = (self.world.store.clone(), key.clone());
        let read = async move { store.tokens(&key).await };
        self.statement("read", false, read).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let compares = self.world.setup.variant.compares_versions();
        let (store, key, mut row) = (self.world.store.clone(), key.clone(), row.clone());
        let replace = async move {
            if !compares && let Some(present) = store.tokens(&key).await? {
                row.version = present.version.next();
            }
            store.replace_tokens(&key, &row).await
        };
        let replaced = self.statement("replace", true, replace).await?;
        if replaced {
            self.hold(None);
        }
        Ok(replaced)
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let (store, key) = (self.world.store.clone(), key.clone());
        let (status, event) = (status.clone(), event.clone());
        let set = async move { store.set_token_status(&key, version, &status, &event).await };
        self.statement("status", true, set).await
    }
}

#[async_trait]
impl RotationStore for Instance {
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let records = self.world.setup.variant.records_claims();
        let (world, claim) = (self.world.clone(), claim.clone());
        let claim = async move {
            if records {
                return world.store.claim_rotation(&claim).await;
            }
            Ok(ClaimOutcome::Claimed(Claimed {
                attempt: claim.attempt,
                fence: world.with(|state| state.next_fence()),
                sends: 1,
                rejections: 0,
                since_first_send: Duration::ZERO,
            }))
        };
        let outcome = self.statement("claim", true, claim).await;
        self.world.expect_interruptions();
        outcome
    }

    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError> {
        let (store, release) = (self.world.store.clone(), release.clone());
        let release = async move { store.release_rotation(&release).await };
        self.statement("release", true, release).await
    }

    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError> {
        let store = self.world.store.clone();
        let find = async move { store.due_rotations(after, limit).await };
        self.statement("due", false, find).await
    }

    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError> {
        let store = &self.world.store;
        store.idle_tokens(issued_before, after, limit).await
    }

    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        tokens: &OrphanedTokens,
    ) -> Result<bool, StoreError> {
        let keeps = self.world.setup.variant.keeps_orphaned_tokens();
        let (store, key, tokens) = (self.world.store.clone(), key.clone(), tokens.clone());
        let keep = async move {
            if keeps {
                return store.keep_orphaned_tokens(&key, &tokens).await;
            }
            Ok(true)
        };
        let kept = self.statement("keep orphaned tokens", true, keep).await?;
        self.hold(None);
        Ok(kept)
    }

    async fn orphaned_tokens(
        &self,
        key: &ConnectionKey,
    ) -> Result<Vec<OrphanedTokens>, StoreError> {
        let (store, key) = (self.world.store.clone(), key.clone());
        let read = async move { store.orphaned_tokens(&key).await };
        self.statement("orphaned tokens", false, read).await
    }

    async fn promote_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        tokens: &OrphanedTokensId,
    ) -> Result<bool, StoreError> {
        let store = self.world.store.clone();
        let (key, row, tokens) = (key.clone(), row.clone(), tokens.clone());
        let promote = async move { store.promote_orphaned_tokens(&key, &row, &tokens).await };
        self.statement("promote", true, promote).await
    }

    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.world.store.purge_orphaned_tokens(before).await
    }

    async fn record_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let store = &self.world.store;
        store
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
        let store = &self.world.store;
        store
            .ending_grants(granted_before, unannounced_days, after, limit)
            .await
    }
}
