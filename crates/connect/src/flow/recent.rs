//! Callbacks of the last minutes, so that the same request again gets the same answer: a reload, a second request
//! of the browser, or one after a load balancer has cut the first.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use threelo_core::{clock::Monotonic, hash::SecretHash};
use threelo_oauth::STATE_LIFETIME;
use tokio::sync::watch;

use super::Progress;

/// A callback: its state, and the browser that sent it. Another browser has another id, and does not get the outcome.
type CallbackId = (SecretHash, SecretHash);

/// The callbacks of the last minutes.
#[derive(Debug, Clone, Default)]
pub(crate) struct RecentFlows(Arc<Mutex<HashMap<CallbackId, Flow>>>);

#[derive(Debug)]
struct Flow {
    since: Monotonic,
    outcome: watch::Receiver<Option<Progress>>,
}

/// Whether a callback is the first one, or a repetition that waits for the first.
pub(super) enum Turn {
    /// It is the first one, which has to set the outcome.
    First(Setter),
    /// It is a repetition.
    Again(Waiter),
}

/// Sets the outcome of the first callback. Without an outcome, the callback is forgotten.
pub(super) struct Setter {
    flows: RecentFlows,
    id: CallbackId,
    outcome: watch::Sender<Option<Progress>>,
}

/// Waits for the outcome of the first callback.
pub(super) struct Waiter(watch::Receiver<Option<Progress>>);

impl RecentFlows {
    /// Maximum number of callbacks; if it is reached, all that are complete are forgotten.
    const MAX: usize = 10_000;

    /// Notes a callback, unless it is there already.
    pub(super) fn join(&self, id: CallbackId, now: Monotonic) -> Turn {
        let mut flows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        flows.retain(|_, flow| now.since(flow.since) < STATE_LIFETIME);
        if let Some(flow) = flows.get(&id) {
            return Turn::Again(Waiter(flow.outcome.clone()));
        }
        if flows.len() >= Self::MAX {
            flows.retain(|_, flow| flow.outcome.borrow().is_none());
        }
        let (sender, outcome) = watch::channel(None);
        flows.insert(
            id,
            Flow {
                since: now,
                outcome,
            },
        );
        Turn::First(Setter {
            flows: self.clone(),
            id,
            outcome: sender,
        })
    }
}

impl Setter {
    pub(super) fn set(self, outcome: Option<Progress>) {
        self.outcome.send_replace(outcome);
    }
}

impl Drop for Setter {
    fn drop(&mut self) {
        if self.outcome.borrow().is_none() {
            let mut flows = self.flows.0.lock().unwrap_or_else(PoisonError::into_inner);
            flows.remove(&self.id);
        }
    }
}

impl Waiter {
    /// Returns the progress; `None` if the first callback failed.
    pub(super) async fn wait(mut self) -> Option<Progress> {
        let progress = self.0.wait_for(Option::is_some).await.ok()?;
        progress.clone()
    }
}
