//! Step 2: single flight. One task for each connection, whose outcome everybody shares who came
//! while it ran.
//!
//! The task belongs to the tracker and not to who asked first, so a caller that hangs up takes
//! nothing down. It clears its place whatever happens, a panic included: nobody ever waits for a
//! flight that is not there.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use futures_util::{FutureExt, future::Shared};
use threelo_core::id::ConnectionKey;
use tokio::sync::oneshot;
use tokio_util::task::TaskTracker;

/// The flights of one kind that are under way.
pub(super) struct Flights<T: Clone>(Arc<Mutex<UnderWay<T>>>);

struct UnderWay<T: Clone> {
    flights: HashMap<ConnectionKey, (u64, Flight<T>)>,
    next: u64,
}

/// A flight to wait for. It fails only where the task was broken off.
pub(super) type Flight<T> = Shared<oneshot::Receiver<T>>;

/// A flight, and whether it was begun for the one who asked.
pub(super) struct Joined<T: Clone> {
    pub(super) flight: Flight<T>,
    pub(super) begun: bool,
}

impl<T: Clone + Send + Sync + 'static> Flights<T> {
    /// Joins the flight that is under way, or begins one.
    pub(super) fn join<F>(
        &self,
        tasks: &TaskTracker,
        key: &ConnectionKey,
        begin: impl FnOnce() -> F,
    ) -> Joined<T>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut under_way = lock(&self.0);
        if let Some((_, flight)) = under_way.flights.get(key) {
            let flight = flight.clone();
            return Joined {
                flight,
                begun: false,
            };
        }
        let (land, landing) = oneshot::channel();
        let flight = landing.shared();
        let number = under_way.next;
        under_way.next += 1;
        under_way
            .flights
            .insert(key.clone(), (number, flight.clone()));
        let place = Place {
            under_way: self.0.clone(),
            key: key.clone(),
            number,
        };
        let work = begin();
        tasks.spawn(async move {
            let outcome = work.await;
            // First out of the way, then told: who comes now finds what the flight left behind.
            drop(place);
            // Nobody may be waiting any more.
            let _ = land.send(outcome);
        });
        Joined {
            flight,
            begun: true,
        }
    }

    /// Lets a flight end for those who wait for it, but not for anybody who comes from now on.
    pub(super) fn let_go(&self, key: &ConnectionKey) {
        lock(&self.0).flights.remove(key);
    }

    /// The same for all flights.
    pub(super) fn let_all_go(&self) {
        lock(&self.0).flights.clear();
    }
}

impl<T: Clone> Default for Flights<T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(UnderWay {
            flights: HashMap::new(),
            next: 0,
        })))
    }
}

/// A flight's place among those under way.
struct Place<T: Clone> {
    under_way: Arc<Mutex<UnderWay<T>>>,
    key: ConnectionKey,
    number: u64,
}

impl<T: Clone> Drop for Place<T> {
    fn drop(&mut self) {
        let mut under_way = lock(&self.under_way);
        let mine = under_way.flights.get(&self.key);
        if mine.is_some_and(|(number, _)| *number == self.number) {
            under_way.flights.remove(&self.key);
        }
    }
}

fn lock<T: Clone>(under_way: &Mutex<UnderWay<T>>) -> MutexGuard<'_, UnderWay<T>> {
    under_way.lock().unwrap_or_else(|e| e.into_inner())
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
    async fn who_comes_while_it_runs_shares_the_outcome() {
        let (flights, tasks) = (Flights::default(), TaskTracker::new());
        let (finish, finished) = oneshot::channel();
        let first = flights.join(&tasks, &key(), || async { finished.await.unwrap() });
        let second = flights.join(&tasks, &key(), || async {
            unreachable!("one is under way")
        });
        assert!(first.begun && !second.begun);
        finish.send(7).unwrap();
        assert_eq!((first.flight.await, second.flight.await), (Ok(7), Ok(7)));
    }

    #[tokio::test]
    async fn who_comes_after_it_begins_another() {
        let (flights, tasks) = (Flights::default(), TaskTracker::new());
        let first = flights.join(&tasks, &key(), || async { 1 });
        assert_eq!(first.flight.await, Ok(1));
        let second = flights.join(&tasks, &key(), || async { 2 });
        assert_eq!(second.flight.await, Ok(2));
    }

    #[tokio::test]
    async fn it_ends_although_nobody_waits() {
        let (flights, tasks) = (Flights::default(), TaskTracker::new());
        let (finish, finished) = oneshot::channel::<()>();
        let (tell, told) = oneshot::channel();
        let joined = flights.join(&tasks, &key(), || async {
            finished.await.unwrap();
            tell.send(()).unwrap();
        });
        drop(joined);
        finish.send(()).unwrap();
        assert_eq!(told.await, Ok(()));
    }

    #[tokio::test]
    async fn a_panic_is_told_and_leaves_the_way_free() {
        let (flights, tasks) = (Flights::default(), TaskTracker::new());
        let fails: bool = true;
        let broken = flights.join(&tasks, &key(), || async move {
            assert!(!fails, "on purpose");
            1
        });
        assert!(broken.flight.await.is_err());
        let next = flights.join(&tasks, &key(), || async { 2 });
        assert_eq!(next.flight.await, Ok(2));
    }

    #[tokio::test]
    async fn a_flight_that_was_let_go_does_not_clear_its_successor_away() {
        let (flights, tasks) = (Flights::default(), TaskTracker::new());
        let (finish_first, first_finished) = oneshot::channel::<()>();
        let (finish_second, second_finished) = oneshot::channel::<()>();
        let first = flights.join(&tasks, &key(), || async {
            first_finished.await.unwrap();
            1
        });
        flights.let_go(&key());
        let second = flights.join(&tasks, &key(), || async {
            second_finished.await.unwrap();
            2
        });
        finish_first.send(()).unwrap();
        assert_eq!(first.flight.await, Ok(1));
        let third = flights.join(&tasks, &key(), || async { 3 });
        assert!(!third.begun);
        finish_second.send(()).unwrap();
        assert_eq!((second.flight.await, third.flight.await), (Ok(2), Ok(2)));
    }
}
