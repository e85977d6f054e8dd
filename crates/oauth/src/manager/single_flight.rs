//! Single flight: at most one task for each connection. All callers that arrive while it runs share
//! its outcome.
//!
//! The task belongs to the tracker and not to its first caller, so a caller that hangs up cancels
//! nothing. It removes its entry even if it panics, so no caller waits for a task that does not
//! exist.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use futures_util::{FutureExt, future::Shared};
use threelo_core::id::ConnectionKey;
use tokio::sync::oneshot;
use tokio_util::task::TaskTracker;

/// The tasks of one kind that are in progress.
pub(super) struct SingleFlight<T: Clone>(Arc<Mutex<InProgress<T>>>);

struct InProgress<T: Clone> {
    tasks: HashMap<ConnectionKey, (u64, Pending<T>)>,
    next: u64,
}

/// The outcome of a task to wait for. It fails only if the task was cancelled or has panicked.
pub(super) type Pending<T> = Shared<oneshot::Receiver<T>>;

/// The outcome of a task, and whether the task was started for this caller.
pub(super) struct Joined<T: Clone> {
    pub(super) pending: Pending<T>,
    pub(super) is_new: bool,
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Joins the task that is in progress, or starts one.
    pub(super) fn join<F>(
        &self,
        tasks: &TaskTracker,
        key: &ConnectionKey,
        begin: impl FnOnce() -> F,
    ) -> Joined<T>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut in_progress = lock(&self.0);
        if let Some((_, pending)) = in_progress.tasks.get(key) {
            let pending = pending.clone();
            return Joined {
                pending,
                is_new: false,
            };
        }
        let (sender, receiver) = oneshot::channel();
        let pending = receiver.shared();
        let number = in_progress.next;
        in_progress.next += 1;
        in_progress
            .tasks
            .insert(key.clone(), (number, pending.clone()));
        let entry = Entry {
            in_progress: self.0.clone(),
            key: key.clone(),
            number,
        };
        let work = begin();
        tasks.spawn(async move {
            let outcome = work.await;
            // Before waking the waiters, so that new callers read what was stored.
            drop(entry);
            // All callers may have gone.
            let _ = sender.send(outcome);
        });
        Joined {
            pending,
            is_new: true,
        }
    }

    /// Detaches a task: its present callers still get its outcome, and new callers start another task.
    pub(super) fn detach(&self, key: &ConnectionKey) {
        lock(&self.0).tasks.remove(key);
    }

    /// Detaches all tasks.
    pub(super) fn detach_all(&self) {
        lock(&self.0).tasks.clear();
    }
}

impl<T: Clone> Default for SingleFlight<T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(InProgress {
            tasks: HashMap::new(),
            next: 0,
        })))
    }
}

/// A task's entry, which is removed when this is dropped.
struct Entry<T: Clone> {
    in_progress: Arc<Mutex<InProgress<T>>>,
    key: ConnectionKey,
    number: u64,
}

impl<T: Clone> Drop for Entry<T> {
    fn drop(&mut self) {
        let mut in_progress = lock(&self.in_progress);
        let mine = in_progress.tasks.get(&self.key);
        if mine.is_some_and(|(number, _)| *number == self.number) {
            in_progress.tasks.remove(&self.key);
        }
    }
}

fn lock<T: Clone>(in_progress: &Mutex<InProgress<T>>) -> MutexGuard<'_, InProgress<T>> {
    in_progress.lock().unwrap_or_else(|e| e.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> ConnectionKey {
        ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            "customer-17".parse().unwrap(),
        )
    }

    #[tokio::test]
    async fn callers_that_arrive_while_it_runs_share_the_outcome() {
        let (single_flight, tasks) = (SingleFlight::default(), TaskTracker::new());
        let (finish, finished) = oneshot::channel();
        let first = single_flight.join(&tasks, &key(), || async { finished.await.unwrap() });
        let second = single_flight.join(&tasks, &key(), || async {
            unreachable!("one is in progress")
        });
        assert!(first.is_new && !second.is_new);
        finish.send(7).unwrap();
        assert_eq!((first.pending.await, second.pending.await), (Ok(7), Ok(7)));
    }

    #[tokio::test]
    async fn a_caller_that_arrives_afterwards_starts_another() {
        let (single_flight, tasks) = (SingleFlight::default(), TaskTracker::new());
        let first = single_flight.join(&tasks, &key(), || async { 1 });
        assert_eq!(first.pending.await, Ok(1));
        let second = single_flight.join(&tasks, &key(), || async { 2 });
        assert_eq!(second.pending.await, Ok(2));
    }

    #[tokio::test]
    async fn a_task_finishes_without_callers() {
        let (single_flight, tasks) = (SingleFlight::default(), TaskTracker::new());
        let (finish, finished) = oneshot::channel::<()>();
        let (report, reported) = oneshot::channel();
        let joined = single_flight.join(&tasks, &key(), || async {
            finished.await.unwrap();
            report.send(()).unwrap();
        });
        drop(joined);
        finish.send(()).unwrap();
        assert_eq!(reported.await, Ok(()));
    }

    #[tokio::test]
    async fn a_panic_is_reported_and_does_not_block_the_next_task() {
        let (single_flight, tasks) = (SingleFlight::default(), TaskTracker::new());
        let fails: bool = true;
        let broken = single_flight.join(&tasks, &key(), || async move {
            assert!(!fails, "on purpose");
            1
        });
        assert!(broken.pending.await.is_err());
        let next = single_flight.join(&tasks, &key(), || async { 2 });
        assert_eq!(next.pending.await, Ok(2));
    }

    #[tokio::test]
    async fn a_detached_task_does_not_remove_its_successor() {
        let (single_flight, tasks) = (SingleFlight::default(), TaskTracker::new());
        let (finish_first, first_finished) = oneshot::channel::<()>();
        let (finish_second, second_finished) = oneshot::channel::<()>();
        let first = single_flight.join(&tasks, &key(), || async {
            first_finished.await.unwrap();
            1
        });
        single_flight.detach(&key());
        let second = single_flight.join(&tasks, &key(), || async {
            second_finished.await.unwrap();
            2
        });
        finish_first.send(()).unwrap();
        assert_eq!(first.pending.await, Ok(1));
        let third = single_flight.join(&tasks, &key(), || async { 3 });
        assert!(!third.is_new);
        finish_second.send(()).unwrap();
        assert_eq!((second.pending.await, third.pending.await), (Ok(2), Ok(2)));
    }
}
