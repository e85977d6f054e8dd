//! Steps of flows in the last minutes, so that the same request again gets the same outcome: a reload, a second
//! request of the browser, or one after a load balancer has cut the first.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use threelo_core::{clock::Monotonic, hash::SecretHash};
use threelo_oauth::STATE_LIFETIME;
use tokio::sync::watch;

use super::{FlowError, Progress};

/// A step: its state or pending grant, and the browser that sent the request. Another browser has another id, and
/// learns nothing.
pub(super) type StepId = (SecretHash, SecretHash);

/// The outcome of a step.
pub(super) type Outcome = Result<Progress, FlowError>;

/// The steps of the last minutes.
#[derive(Debug, Clone, Default)]
pub(crate) struct RecentSteps(Arc<Mutex<HashMap<StepId, Step>>>);

#[derive(Debug)]
struct Step {
    since: Monotonic,
    outcome: watch::Receiver<Option<Outcome>>,
}

/// Whose turn a step is.
pub(super) enum Turn {
    /// It is the first one, which has to set the outcome.
    First(Setter),
    /// It is a repetition.
    Again(Waiter),
}

/// Sets the outcome of the first request. Without an outcome, the step is forgotten.
pub(super) struct Setter {
    steps: RecentSteps,
    id: StepId,
    outcome: watch::Sender<Option<Outcome>>,
}

/// Waits for the outcome of the first request.
pub(super) struct Waiter(watch::Receiver<Option<Outcome>>);

impl RecentSteps {
    /// Maximum number of steps; if it is reached, all that are complete are forgotten.
    const MAX: usize = 10_000;

    /// Notes a step, unless it is there already.
    pub(super) fn join(&self, id: StepId, now: Monotonic) -> Turn {
        let mut steps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        steps.retain(|_, step| now.since(step.since) < STATE_LIFETIME);
        if let Some(step) = steps.get(&id) {
            return Turn::Again(Waiter(step.outcome.clone()));
        }
        if steps.len() >= Self::MAX {
            steps.retain(|_, step| step.outcome.borrow().is_none());
        }
        let (sender, outcome) = watch::channel(None);
        steps.insert(
            id,
            Step {
                since: now,
                outcome,
            },
        );
        Turn::First(Setter {
            steps: self.clone(),
            id,
            outcome: sender,
        })
    }
}

impl Setter {
    pub(super) fn set(self, outcome: Outcome) {
        self.outcome.send_replace(Some(outcome));
    }
}

impl Drop for Setter {
    fn drop(&mut self) {
        if self.outcome.borrow().is_none() {
            let mut steps = self.steps.0.lock().unwrap_or_else(PoisonError::into_inner);
            steps.remove(&self.id);
        }
    }
}

impl Waiter {
    /// Returns the outcome; `None` if the step was forgotten.
    pub(super) async fn wait(mut self) -> Option<Outcome> {
        let progress = self.0.wait_for(Option::is_some).await.ok()?;
        progress.clone()
    }
}
