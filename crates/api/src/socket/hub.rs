//! The browsers that wait.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use threelo_connect::{Announcement, Announcer};
use threelo_core::clock::Clock;
use tokio::sync::oneshot;

use super::message;

/// How many browsers may wait at once.
const MOST: usize = 10_000;

type Waiting = HashMap<String, Place>;

struct Place {
    outcome: oneshot::Sender<String>,
    /// Whether a flow has begun whose outcome is told here.
    is_claimed: bool,
}

/// The browsers that wait for the outcome of their flow, on this instance. Clones are the same
/// hub. Announcing never blocks; what is announced to nobody is dropped.
#[derive(Clone)]
pub struct WsHub {
    waiting: Arc<Mutex<Waiting>>,
    clock: Arc<dyn Clock>,
}

impl WsHub {
    /// A hub where nobody waits, whose pings and time limits go by this clock.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            waiting: Arc::default(),
            clock,
        }
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// How many browsers wait now.
    pub fn waiting(&self) -> usize {
        self.lock().len()
    }

    /// A place to wait in; `None` where all are taken.
    pub(super) fn wait(&self) -> Option<Waiter> {
        let mut waiting = self.lock();
        if waiting.len() >= MOST {
            return None;
        }
        let name = uuid::Uuid::new_v4().to_string();
        let (sender, outcome) = oneshot::channel();
        let place = Place {
            outcome: sender,
            is_claimed: false,
        };
        waiting.insert(name.clone(), place);
        Some(Waiter {
            hub: self.clone(),
            name,
            outcome,
        })
    }

    /// Hands a message to the browser of this name.
    pub(crate) fn tell(&self, name: &str, message: String) {
        if let Some(place) = self.lock().remove(name) {
            // A browser that has just gone needs no message.
            let _ = place.outcome.send(message);
        }
    }

    /// Notes that a flow has begun for the browser of this name.
    pub(crate) fn claim(&self, name: &str) {
        if let Some(place) = self.lock().get_mut(name) {
            place.is_claimed = true;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for WsHub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WsHub({} waiting)", self.waiting())
    }
}

impl Announcer for WsHub {
    fn announce(&self, announcement: Announcement) {
        self.tell(&announcement.socket, message::outcome(&announcement));
    }
}

/// One place to wait in; free again when it is dropped.
pub(super) struct Waiter {
    hub: WsHub,
    name: String,
    outcome: oneshot::Receiver<String>,
}

impl Waiter {
    pub(super) fn hub(&self) -> &WsHub {
        &self.hub
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether a flow has begun for this browser, or has already ended.
    pub(super) fn is_claimed(&self) -> bool {
        let waiting = self.hub.lock();
        waiting.get(&self.name).is_none_or(|place| place.is_claimed)
    }

    /// The message that ends the waiting.
    pub(super) async fn outcome(&mut self) -> Option<String> {
        (&mut self.outcome).await.ok()
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        self.hub.lock().remove(&self.name);
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::clock::ManualClock;

    use super::*;

    #[test]
    fn a_place_is_free_again_when_its_browser_goes() {
        let hub = WsHub::new(Arc::new(ManualClock::default()));
        let waiter = hub.wait().unwrap();
        assert_eq!(hub.waiting(), 1);
        drop(waiter);
        assert_eq!(hub.waiting(), 0);
    }

    #[test]
    fn no_more_browsers_wait_than_there_are_places() {
        let hub = WsHub::new(Arc::new(ManualClock::default()));
        let waiters: Vec<_> = (0..MOST).map(|_| hub.wait().unwrap()).collect();
        assert!(hub.wait().is_none());
        drop(waiters);
        assert!(hub.wait().is_some());
    }
}
