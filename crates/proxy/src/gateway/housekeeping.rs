//! What would grow for ever is cut back once a minute.

use std::{sync::Arc, time::Duration};

use threelo_connect::RESTORABLE;
use threelo_core::{
    Timestamp,
    clock::Clock,
    storage::{Store, StoreError},
};

const INTERVAL: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long flows and sessions are kept after their end, so that a late browser is told so.
const FLOWS_KEPT: Duration = Duration::from_secs(60 * 60);
/// How long changes are kept for an instance that was away.
const CHANGES_KEPT: Duration = DAY;
/// How long events are kept.
const EVENTS_KEPT: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// How long answers are kept that came too late: nothing that is older can still be good.
const LATE_KEPT: Duration = DAY;

pub(super) struct Housekeeping {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Housekeeping {
    /// Cuts back for ever.
    pub(super) async fn run(self) {
        loop {
            if let Err(error) = self.cut_back().await {
                tracing::warn!(%error, "old records could not be removed; trying again");
            }
            self.clock.sleep(INTERVAL).await;
        }
    }

    async fn cut_back(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let before = |kept: Duration| -> Timestamp { now - kept };
        self.store.purge_flows(before(FLOWS_KEPT)).await?;
        self.store.purge_sessions(before(FLOWS_KEPT)).await?;
        self.store.purge_changes(before(CHANGES_KEPT)).await?;
        self.store.purge_events(before(EVENTS_KEPT)).await?;
        self.store.purge_connections(before(RESTORABLE)).await?;
        self.store.purge_integrations(before(RESTORABLE)).await?;
        self.store.purge_orphaned_tokens(before(LATE_KEPT)).await?;
        Ok(())
    }
}
