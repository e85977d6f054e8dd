//! Stores the sites that a passing list names.

use async_trait::async_trait;
use axum::body::Bytes;
use threelo_connect::Connect;
use threelo_core::id::ConnectionKey;
use threelo_forward::reach::ReachObserver;
use tokio_util::task::TaskTracker;

/// Maximum number of lists processed at once. Others are skipped, since the next call returns the
/// list again.
const MAX_CONCURRENT: usize = 16;

pub(super) struct ReachRecorder {
    pub(super) connect: Connect,
    pub(super) tasks: TaskTracker,
}

#[async_trait]
impl ReachObserver for ReachRecorder {
    async fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes) {
        let Ok(sites) = threelo_sites::resources::read(&answer) else {
            return;
        };
        if self.tasks.len() >= MAX_CONCURRENT {
            return;
        }
        let (connect, connection) = (self.connect.clone(), connection.clone());
        // In a task, so that the sites are stored even if the caller disconnects.
        let stored = self.tasks.spawn(async move {
            if let Err(error) = connect.update_sites(&connection, &sites).await {
                tracing::debug!(
                    environment = %connection.environment, integration = %connection.integration,
                    connection = %connection.connection, %error, "the sites of a connection were not stored"
                );
            }
        });
        let _ = stored.await;
    }
}
