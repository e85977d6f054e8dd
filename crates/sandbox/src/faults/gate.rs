//! Gates hold requests until a test opens them, so that no test has to sleep.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use serde::Serialize;
use tokio::sync::watch;

/// The maximum wait at a gate, and for requests to arrive there.
const MAX_WAIT: Duration = Duration::from_secs(120);

/// The visible state of a gate.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct GateState {
    /// The number of waiting requests.
    pub(crate) held: usize,
    /// Whether requests may pass.
    pub(crate) open: bool,
}

/// All gates by name. A gate is created, closed, when it is first named.
#[derive(Debug, Default)]
pub(crate) struct Gates {
    gates: Mutex<HashMap<String, watch::Sender<GateState>>>,
}

impl Gates {
    /// Waits until the gate is open.
    pub(crate) async fn pass(&self, name: &str) {
        let gate = self.named(name);
        gate.send_modify(|s| s.held += 1);
        let leave = WaitGuard(&gate);
        let mut seen = gate.subscribe();
        // After the maximum wait this request passes; the gate itself stays closed.
        let _ = tokio::time::timeout(MAX_WAIT, seen.wait_for(|s| s.open)).await;
        drop(leave);
    }

    /// Waits until `count` requests are held; `false` after the maximum wait.
    pub(crate) async fn held(&self, name: &str, count: usize) -> bool {
        let mut seen = self.named(name).subscribe();
        let arrived = seen.wait_for(|s| s.held >= count);
        tokio::time::timeout(MAX_WAIT, arrived).await.is_ok()
    }

    /// Opens the gate for waiting and future requests.
    pub(crate) fn open(&self, name: &str) {
        self.named(name).send_modify(|s| s.open = true);
    }

    /// Closes the gate again.
    pub(crate) fn close(&self, name: &str) {
        self.named(name).send_modify(|s| s.open = false);
    }

    /// Opens every gate.
    pub(crate) fn open_all(&self) {
        for gate in self.lock().values() {
            gate.send_modify(|s| s.open = true);
        }
    }

    pub(crate) fn all(&self) -> HashMap<String, GateState> {
        self.lock()
            .iter()
            .map(|(name, gate)| (name.clone(), *gate.borrow()))
            .collect()
    }

    fn named(&self, name: &str) -> watch::Sender<GateState> {
        self.lock()
            .entry(name.to_owned())
            .or_insert_with(|| watch::channel(GateState::default()).0)
            .clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, watch::Sender<GateState>>> {
        self.gates.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// Decrements the number of waiting requests, even if the future is dropped.
struct WaitGuard<'a>(&'a watch::Sender<GateState>);

impl Drop for WaitGuard<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|s| s.held -= 1);
    }
}
