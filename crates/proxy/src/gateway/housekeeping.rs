//! Deletes old records once a minute.

use std::{sync::Arc, time::Duration};

use threelo_connect::RESTORABLE;
use threelo_core::{
    Timestamp,
    clock::Clock,
    idempotency,
    storage::{Store, StoreError},
};

const INTERVAL: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long flows and sessions are kept after their end, so that a late browser gets an explanation.
const FLOWS_KEPT: Duration = Duration::from_secs(60 * 60);
/// How long changes are kept for an instance that could not read them.
const CHANGES_KEPT: Duration = DAY;
/// How long events are kept.
const EVENTS_KEPT: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// How long orphaned tokens are kept; older ones are no longer valid.
const ORPHANED_TOKENS_KEPT: Duration = DAY;

pub(super) struct Housekeeping {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Housekeeping {
    /// Runs forever.
    pub(super) async fn run(self) {
        loop {
            if let Err(error) = self.purge().await {
                tracing::warn!(%error, "could not delete old records; retrying");
            }
            self.clock.sleep(INTERVAL).await;
        }
    }

    async fn purge(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let before = |kept: Duration| -> Timestamp { now - kept };
        self.store.purge_flows(before(FLOWS_KEPT)).await?;
        self.store.purge_sessions(before(FLOWS_KEPT)).await?;
        self.store.purge_changes(before(CHANGES_KEPT)).await?;
        self.store.purge_events(before(EVENTS_KEPT)).await?;
        self.store.purge_connections(before(RESTORABLE)).await?;
        self.store.purge_integrations(before(RESTORABLE)).await?;
        self.store
            .purge_orphaned_tokens(before(ORPHANED_TOKENS_KEPT))
            .await?;
        self.store
            .purge_writes(before(idempotency::RETENTION))
            .await?;
        Ok(())
    }
}
