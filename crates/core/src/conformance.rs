//! Conformance tests for the storage traits: one function per guarantee, in groups.
//!
//! A group needs one trait, or the few traits whose records belong together, and can be run for a
//! store that implements nothing else. [`conformance_suite!`](crate::conformance_suite) expands to
//! its tests, which run on the stores of a [`StoreUnderTest`]. Each module names in `type Fixture` what its
//! guarantees need.

use std::{sync::Arc, time::Duration};

use futures_util::{
    FutureExt, StreamExt,
    future::{BoxFuture, join_all},
};

mod api_keys;
mod changes;
mod connections;
mod deleted;
mod deliveries;
mod environments;
mod events;
mod flows;
mod guarantees;
mod idempotency;
mod integrations;
mod isolation;
mod list;
mod operators;
mod purging;
mod putting;
mod request_log;
mod rotations;
pub mod samples;
mod sealed;
mod sessions;
mod tokens;
mod traits;
mod values;
mod vault;

pub use self::{guarantees::*, traits::*};

/// A new, empty store under test.
pub trait StoreUnderTest: Send + Sync {
    /// The store. It implements the traits that the group of guarantees needs.
    type Store;

    /// Returns the store.
    fn store(&self) -> Arc<Self::Store>;

    /// Returns the same store as seen by another instance, if it supports several.
    /// Concurrent callers are spread over both.
    fn peer(&self) -> Arc<Self::Store> {
        self.store()
    }

    /// Advances the store's own clock, which ends leases.
    ///
    /// # Panics
    /// If it is not implemented. Only guarantees about leases and delays call it.
    fn advance(&self, span: Duration) {
        panic!(
            "the guarantee advances the store's clock by {span:?}: implement StoreUnderTest::advance"
        );
    }
}

/// Spawns a task immediately and completes when the task has completed.
pub type Spawn = fn(BoxFuture<'static, ()>) -> BoxFuture<'static, ()>;

/// A store under test, for one guarantee, as the traits `S` that the guarantee needs.
pub struct Fixture<S: ?Sized> {
    store: Arc<S>,
    peer: Arc<S>,
    advance: Box<dyn Fn(Duration) + Send + Sync>,
    spawn: Spawn,
}

impl<S: ?Sized + Send + Sync + 'static> Fixture<S> {
    /// Number of concurrent callers.
    pub const CALLERS: usize = 32;

    /// Creates a fixture of a store and its peer, and keeps what they belong to.
    pub fn new(
        store: Arc<S>,
        peer: Arc<S>,
        under_test: impl StoreUnderTest + 'static,
        spawn: Spawn,
    ) -> Self {
        Self {
            store,
            peer,
            advance: Box::new(move |span| under_test.advance(span)),
            spawn,
        }
    }

    fn store(&self) -> Arc<S> {
        self.store.clone()
    }

    fn peer(&self) -> Arc<S> {
        self.peer.clone()
    }

    fn advance(&self, seconds: u64) {
        (self.advance)(Duration::from_secs(seconds));
    }

    /// Calls a function concurrently, each call in its own task. Returns the results in the order
    /// in which they completed.
    async fn race<T, F>(&self, call: impl Fn(usize, Arc<S>) -> F) -> Vec<T>
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

/// Returns how many of the responses equal this one.
fn count<T: PartialEq>(answers: &[T], answer: T) -> usize {
    answers.iter().filter(|given| **given == answer).count()
}
