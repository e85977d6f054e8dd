//! The sockets that wait for the outcome of a flow.

use std::{
    collections::{HashMap, hash_map::Entry},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use threelo_connect::{Announcement, Announcer, TaskTracker};
use threelo_core::{
    clock::{Clock, Seldom},
    entropy::{Entropy, random_uuid},
    storage::{ChangeFeed, ChangeListener, SocketUpdate, Subject},
};
use tokio::sync::oneshot;

use super::message;

/// Maximum number of sockets.
const MAX: usize = 10_000;
/// Maximum number of sockets whose flow has not begun: opening them needs no credential.
const MAX_UNCLAIMED: usize = 512;
/// Maximum number of those from one address.
const MAX_PER_ADDRESS: usize = 64;

/// Minimum time between two failures that are relayed to other instances.
const RELAYED_FAILURES_EVERY: Duration = Duration::from_millis(100);

#[derive(Default)]
struct Waiting {
    places: HashMap<String, Place>,
    /// Number of places whose flow has not begun, by address.
    unclaimed: HashMap<IpAddr, usize>,
}

struct Place {
    outcome: oneshot::Sender<String>,
    /// The address that the place counts for, until a flow has begun whose outcome goes there.
    unclaimed_of: Option<IpAddr>,
}

impl Waiting {
    /// Stops counting a place for its address.
    fn uncount(&mut self, address: Option<IpAddr>) {
        let Some(address) = address else { return };
        if let Entry::Occupied(mut count) = self.unclaimed.entry(address) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }

    /// Notes that the flow of a place has begun. Returns whether there is such a place.
    fn claim(&mut self, name: &str) -> bool {
        let Some(place) = self.places.get_mut(name) else {
            return false;
        };
        let address = place.unclaimed_of.take();
        self.uncount(address);
        true
    }

    fn remove(&mut self, name: &str) -> Option<Place> {
        let place = self.places.remove(name)?;
        self.uncount(place.unclaimed_of);
        Some(place)
    }
}

/// The sockets of this instance that wait for the outcome of a flow. Clones share everything.
///
/// Announcing never blocks. An announcement whose socket is not here is relayed to the other instances, if there is a
/// [relay](Self::with_relay), and dropped otherwise.
#[derive(Clone)]
pub struct WsHub {
    waiting: Arc<Mutex<Waiting>>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    noted: Arc<Seldom>,
    /// Limits the failures that are relayed.
    failures: Arc<Seldom>,
    relay: Option<Relay>,
}

/// The way to the sockets of other instances.
#[derive(Clone)]
struct Relay {
    feed: Arc<dyn ChangeFeed>,
    tasks: TaskTracker,
}

impl WsHub {
    /// Returns an empty hub. Its sockets are pinged and closed by this clock, and named with this entropy.
    pub fn new(clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            waiting: Arc::default(),
            clock,
            entropy,
            noted: Arc::new(Seldom::new(Duration::from_secs(1))),
            failures: Arc::new(Seldom::new(RELAYED_FAILURES_EVERY)),
            relay: None,
        }
    }

    /// Relays updates for sockets of other instances over this feed, in these tasks. The hub has to be notified of
    /// the changes in the feed.
    #[must_use]
    pub fn with_relay(self, feed: Arc<dyn ChangeFeed>, tasks: TaskTracker) -> Self {
        let relay = Some(Relay { feed, tasks });
        Self { relay, ..self }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Returns the number of waiting sockets.
    pub fn waiting(&self) -> usize {
        self.lock().places.len()
    }

    /// Returns whether to log an event that strangers can cause, and how many events the line stands for.
    pub(crate) fn note(&self) -> Option<u64> {
        self.noted.allow(self.clock.monotonic())
    }

    /// Adds a socket from this address; `None` if a limit is reached.
    pub(super) fn wait(&self, address: IpAddr) -> Option<Waiter> {
        let mut waiting = self.lock();
        let unclaimed: usize = waiting.unclaimed.values().sum();
        let of_address = waiting.unclaimed.get(&address).copied().unwrap_or(0);
        if waiting.places.len() >= MAX
            || unclaimed >= MAX_UNCLAIMED
            || of_address >= MAX_PER_ADDRESS
        {
            return None;
        }
        *waiting.unclaimed.entry(address).or_default() += 1;
        let name = random_uuid(&*self.entropy);
        let (sender, outcome) = oneshot::channel();
        let place = Place {
            outcome: sender,
            unclaimed_of: Some(address),
        };
        waiting.places.insert(name.clone(), place);
        Some(Waiter {
            hub: self.clone(),
            name,
            outcome,
        })
    }

    /// Sends a message to the socket of this name, and ends it.
    pub(crate) fn send(&self, name: &str, message: String) {
        if let Err(message) = self.deliver(name, message) {
            self.relay(name, Some(message));
        }
    }

    /// Sends the failure of a flow that did not begin. The holder of a connect link can cause any number of these, so
    /// few are relayed.
    pub(crate) fn send_failure(&self, name: &str, message: String) {
        if let Err(message) = self.deliver(name, message)
            && self.failures.allow(self.clock.monotonic()).is_some()
        {
            self.relay(name, Some(message));
        }
    }

    /// Sends a message of a request without a session to the socket of this name, and ends it. It is not relayed, so
    /// that strangers cannot write into the store.
    pub(crate) fn send_from_stranger(&self, name: &str, message: String) {
        // There may be no such socket.
        let _ = self.deliver(name, message);
    }

    /// Notes that the flow of this socket has begun.
    pub(crate) fn claim(&self, name: &str) {
        let is_here = self.lock().claim(name);
        if !is_here {
            self.relay(name, None);
        }
    }

    /// Sends a message to a socket of this instance, and ends it. Returns the message if there is no such socket.
    fn deliver(&self, name: &str, message: String) -> Result<(), String> {
        let place = self.lock().remove(name);
        match place {
            Some(place) => {
                // The browser may have just left.
                let _ = place.outcome.send(message);
                Ok(())
            }
            None => Err(message),
        }
    }

    fn relay(&self, name: &str, message: Option<String>) {
        let Some(Relay { feed, tasks }) = self.relay.clone() else {
            return;
        };
        let (socket, at) = (name.to_owned(), self.clock.now());
        tasks.spawn(async move {
            let update = SocketUpdate { socket, message };
            if let Err(error) = feed.publish_socket_update(&update, at).await {
                tracing::warn!(%error, "the outcome of a sign-in was not relayed to the instance of its browser");
            }
        });
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
        self.send(&announcement.socket, message::outcome(&announcement));
    }
}

impl ChangeListener for WsHub {
    fn changed(&self, subject: &Subject) {
        let Subject::Socket(SocketUpdate { socket, message }) = subject else {
            return;
        };
        match message {
            Some(message) => drop(self.deliver(socket, message.clone())),
            None => {
                self.lock().claim(socket);
            }
        }
    }

    fn forget_all(&self) {}
}

/// A waiting socket; its place is free again when it is dropped.
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

    /// Returns whether the flow of this socket has begun, or has already ended.
    pub(super) fn is_claimed(&self) -> bool {
        let waiting = self.hub.lock();
        let place = waiting.places.get(&self.name);
        place.is_none_or(|place| place.unclaimed_of.is_none())
    }

    /// Waits for the message that ends the socket.
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
    use threelo_core::{clock::ManualClock, entropy::SystemEntropy};

    use super::*;

    fn hub() -> WsHub {
        WsHub::new(Arc::new(ManualClock::default()), Arc::new(SystemEntropy))
    }

    fn address(number: usize) -> IpAddr {
        let [.., high, low] = u32::try_from(number).unwrap().to_be_bytes();
        IpAddr::from([10, 0, high, low])
    }

    #[test]
    fn a_place_is_free_again_when_its_browser_goes() {
        let hub = hub();
        let waiter = hub.wait(address(0)).unwrap();
        assert_eq!(hub.waiting(), 1);
        drop(waiter);
        assert_eq!(hub.waiting(), 0);
        assert!(hub.lock().unclaimed.is_empty());
    }

    #[test]
    fn few_sockets_of_one_address_wait_for_their_flow_to_begin() {
        let hub = hub();
        let waiters: Vec<_> = (0..MAX_PER_ADDRESS)
            .map(|_| hub.wait(address(0)).unwrap())
            .collect();
        assert!(hub.wait(address(0)).is_none());
        assert!(hub.wait(address(1)).is_some());
        hub.claim(waiters[0].name());
        assert!(hub.wait(address(0)).is_some());
        drop(waiters);
        assert!(hub.lock().unclaimed.is_empty());
    }

    #[test]
    fn few_sockets_of_all_addresses_wait_for_their_flow_to_begin() {
        let hub = hub();
        let waiters: Vec<_> = (0..MAX_UNCLAIMED)
            .map(|at| hub.wait(address(at)).unwrap())
            .collect();
        assert!(hub.wait(address(MAX_UNCLAIMED)).is_none());
        for waiter in &waiters {
            hub.claim(waiter.name());
        }
        assert!(hub.wait(address(0)).is_some());
    }

    #[test]
    fn no_more_browsers_wait_than_there_are_places() {
        let hub = hub();
        let claimed = |at: usize| {
            let waiter = hub.wait(address(at % 1000)).unwrap();
            hub.claim(waiter.name());
            waiter
        };
        let waiters: Vec<_> = (0..MAX).map(claimed).collect();
        assert!(hub.wait(address(0)).is_none());
        drop(waiters);
        assert!(hub.wait(address(0)).is_some());
    }
}
