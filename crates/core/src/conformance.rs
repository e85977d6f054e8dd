//! Conformance tests for the storage ports: one function per promise.

use std::{sync::Arc, time::Duration};

use futures_util::{
    FutureExt, StreamExt,
    future::{BoxFuture, join_all},
};

use crate::storage::{RequestLogStore, Store};

mod api_keys;
mod changes;
mod connections;
mod deleted;
mod deliveries;
mod environments;
mod events;
mod flows;
mod idempotency;
mod integrations;
mod isolation;
mod list;
mod promises;
mod purging;
mod putting;
mod request_log;
mod rotations;
pub mod samples;
mod sealed;
mod sessions;
mod tokens;
mod values;
mod vault;

pub use self::{
    api_keys::*, changes::*, connections::*, deleted::*, deliveries::*, environments::*, events::*,
    flows::*, idempotency::*, integrations::*, isolation::*, list::*, purging::*, putting::*,
    request_log::*, rotations::*, sealed::*, sessions::*, tokens::*, values::*, vault::*,
};

/// A new, empty backend under test.
pub trait Backend: Send + Sync {
    /// Returns the store.
    fn store(&self) -> Arc<dyn Store>;

    /// Returns the same store as seen by another instance, if the backend supports several.
    /// Concurrent callers are spread over both.
    fn peer(&self) -> Arc<dyn Store> {
        self.store()
    }

    /// Advances the store's own clock, which ends leases.
    fn advance(&self, span: Duration);

    /// Returns the request log.
    fn request_log(&self) -> Arc<dyn RequestLogStore>;
}

/// Spawns a task immediately and completes when the task has completed.
pub type Spawn = fn(BoxFuture<'static, ()>) -> BoxFuture<'static, ()>;

/// A backend under test, for one promise.
pub struct Fixture {
    backend: Box<dyn Backend>,
    spawn: Spawn,
}

impl Fixture {
    /// Number of concurrent callers.
    pub const CALLERS: usize = 32;

    /// Creates a fixture of a backend.
    pub fn new(backend: impl Backend + 'static, spawn: Spawn) -> Self {
        Self {
            backend: Box::new(backend),
            spawn,
        }
    }

    fn store(&self) -> Arc<dyn Store> {
        self.backend.store()
    }

    fn peer(&self) -> Arc<dyn Store> {
        self.backend.peer()
    }

    fn advance(&self, seconds: u64) {
        self.backend.advance(Duration::from_secs(seconds));
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        self.backend.request_log()
    }

    /// Calls a function concurrently, each call in its own task. Returns the results in the order
    /// in which they completed.
    async fn race<T, F>(&self, call: impl Fn(usize, Arc<dyn Store>) -> F) -> Vec<T>
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        let (sender, receiver) = futures_channel::mpsc::unbounded();
        let tasks = (0..Self::CALLERS).map(|caller| {
            let store = match caller % 2 {
                0 => self.store(),
                _ => self.peer(),
            };
            let (answer, sender) = (call(caller, store), sender.clone());
            let task = async move { sender.unbounded_send(answer.await).expect("we listen") };
            (self.spawn)(task.boxed())
        });
        let tasks: Vec<_> = tasks.collect();
        drop(sender);
        join_all(tasks).await;
        let answers: Vec<T> = receiver.collect().await;
        assert_eq!(answers.len(), Self::CALLERS, "a caller failed");
        answers
    }
}

/// Returns how many of the answers equal this one.
fn count<T: PartialEq>(answers: &[T], answer: T) -> usize {
    answers.iter().filter(|given| **given == answer).count()
}
