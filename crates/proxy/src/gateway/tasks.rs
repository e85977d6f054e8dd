//! The tasks of a gateway, and how its shutdown waits for them.

use std::time::Duration;

use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Timeout of each shutdown step that only writes remaining data.
pub(super) const LAST_WRITES: Duration = Duration::from_secs(5);

/// The tasks of a gateway.
#[derive(Default)]
pub(super) struct Tasks {
    /// Stops the server and the background tasks.
    pub(super) stop: CancellationToken,
    background: TaskTracker,
    /// Token exchanges and connect attempts in progress.
    pub(super) exchanges: TaskTracker,
    /// Ends connect attempts that the shutdown cannot wait for.
    pub(super) interrupt: CancellationToken,
}

impl Tasks {
    /// Runs a background task until the gateway stops.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let stop = self.stop.clone();
        self.background.spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = task => {}
            }
        });
    }

    /// Waits for the background tasks, which have been stopped, and for exchanges up to a limit.
    /// Then interrupts the connect attempts that remain.
    pub(super) async fn finish(&self, exchange_limit: Duration) {
        self.background.close();
        let warning = "a background task is still running and is aborted";
        within(LAST_WRITES, self.background.wait(), warning).await;
        self.exchanges.close();
        let warning = "a token exchange is still in progress and is aborted";
        let finished = within(exchange_limit, self.exchanges.wait(), warning).await;
        if finished.is_none() {
            self.interrupt.cancel();
            let warning = "a connect attempt that was aborted is not in the request log";
            within(LAST_WRITES, self.exchanges.wait(), warning).await;
        }
    }
}

/// Waits for a step of the shutdown up to a limit, and logs a warning at the limit.
pub(super) async fn within<T>(
    limit: Duration,
    step: impl Future<Output = T>,
    warning: &str,
) -> Option<T> {
    let done = tokio::time::timeout(limit, step).await.ok();
    if done.is_none() {
        tracing::warn!("{warning}");
    }
    done
}
