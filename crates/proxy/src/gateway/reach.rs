//! Noting the sites that a passing answer listed.

use axum::body::Bytes;
use threelo_connect::Connect;
use threelo_core::id::ConnectionKey;
use threelo_forward::reach::ReachObserver;
use tokio_util::task::TaskTracker;

/// How many lists may be worked on at once; the next call brings the list again.
const MOST_AT_ONCE: usize = 16;

pub(super) struct Noting {
    pub(super) connect: Connect,
    pub(super) tasks: TaskTracker,
}

impl ReachObserver for Noting {
    fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes) {
        let Ok(sites) = threelo_sites::resources::read(&answer) else {
            return;
        };
        if self.tasks.len() >= MOST_AT_ONCE {
            return;
        }
        let (connect, connection) = (self.connect.clone(), connection.clone());
        self.tasks.spawn(async move {
            if let Err(error) = connect.update_sites(&connection, &sites).await {
                tracing::debug!(%connection, %error, "the sites of a connection were not noted");
            }
        });
    }
}
