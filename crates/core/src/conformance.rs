//! The promises of the storage ports as tests: one named function a promise.
//!
//! A backend's crate implements [`Backend`] and runs all of them with
//! [`conformance_suite!`](crate::conformance_suite). They race on many threads where a promise
//! speaks of many callers. Time is an argument of the ports, but for that of leases, which a backend
//! on trial lets [pass](Backend::pass).

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
mod forgetting;
mod idempotency;
mod integrations;
mod isolation;
mod list;
mod promises;
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
    flows::*, forgetting::*, idempotency::*, integrations::*, isolation::*, list::*, putting::*,
    request_log::*, rotations::*, sealed::*, sessions::*, tokens::*, values::*, vault::*,
};

/// A backend, new and empty.
pub trait Backend: Send + Sync {
    /// The store.
    fn store(&self) -> Arc<dyn Store>;

    /// The same store as another instance has it, where a backend knows several; callers that
    /// race are spread over both.
    fn peer(&self) -> Arc<dyn Store> {
        self.store()
    }

    /// Lets so much time pass on the store's own clock, which ends leases.
    fn pass(&self, span: Duration);

    /// The request log.
    fn request_log(&self) -> Arc<dyn RequestLogStore>;
}

/// Starts a task at once, and ends when it has.
pub type Spawn = fn(BoxFuture<'static, ()>) -> BoxFuture<'static, ()>;

/// One backend on trial for one promise.
pub struct Trial {
    backend: Box<dyn Backend>,
    spawn: Spawn,
}

impl Trial {
    /// How many race.
    pub const CALLERS: usize = 32;

    /// Puts a backend on trial.
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

    fn pass(&self, seconds: u64) {
        self.backend.pass(Duration::from_secs(seconds));
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        self.backend.request_log()
    }

    /// Lets many callers do the same at once, each in a task of its own; what they got, in the
    /// order in which they ended.
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

/// How often the answer is among the answers.
fn count<T: PartialEq>(answers: &[T], answer: T) -> usize {
    answers.iter().filter(|given| **given == answer).count()
}
