//! Limits how often signing in may fail.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::Mutex,
    time::Duration,
};

use threelo_core::Timestamp;

/// Maximum number of failures from one address within [`WINDOW`].
const MAX_OF_ADDRESS: u32 = 10;
/// Maximum number of addresses that are remembered. Failures of further ones are not counted, so that many senders can lock
/// out nobody but themselves: keys are too long to be guessed by single attempts.
const MAX_ADDRESSES: usize = 1000;
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// The failed attempts to sign in within the present window.
#[derive(Debug, Default)]
pub(super) struct Attempts(Mutex<Window>);

#[derive(Debug, Default)]
struct Window {
    ends: Option<Timestamp>,
    of_address: HashMap<IpAddr, u32>,
}

impl Attempts {
    /// Returns how long an address has to wait, if it has failed too often.
    pub(super) fn wait(&self, address: IpAddr, now: Timestamp) -> Option<Duration> {
        let window = self.window(now);
        let failed = window.of_address.get(&network(address)).copied();
        let is_over = failed.unwrap_or(0) >= MAX_OF_ADDRESS;
        let ends = window.ends.filter(|_| is_over)?;
        Duration::try_from(ends.duration_since(now)).ok()
    }

    /// Records a failure.
    pub(super) fn failed(&self, address: IpAddr, now: Timestamp) {
        let (mut window, address) = (self.window(now), network(address));
        if window.of_address.len() < MAX_ADDRESSES || window.of_address.contains_key(&address) {
            *window.of_address.entry(address).or_default() += 1;
        }
    }

    fn window(&self, now: Timestamp) -> std::sync::MutexGuard<'_, Window> {
        let mut window = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if window.ends.is_none_or(|ends| ends <= now) {
            *window = Window {
                ends: now.checked_add(WINDOW).ok(),
                ..Window::default()
            };
        }
        window
    }
}

/// Returns what one person controls: an address of version 4, or a network of version 6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_waits_after_ten_failures_until_the_window_ends() {
        let (attempts, now) = (Attempts::default(), Timestamp::UNIX_EPOCH);
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let (own, neighbour, other) = (
            address("2001:db8:1:1::1"),
            address("2001:db8:1:1::2"),
            address("2001:db8:1:2::1"),
        );
        for _ in 0..10 {
            assert_eq!(attempts.wait(own, now), None);
            attempts.failed(own, now);
        }
        assert_eq!(attempts.wait(neighbour, now), Some(WINDOW));
        assert_eq!(attempts.wait(other, now), None);
        assert_eq!(attempts.wait(own, now + WINDOW), None);
    }

    #[test]
    fn failures_from_many_addresses_lock_out_none_that_has_not_failed() {
        let (attempts, now) = (Attempts::default(), Timestamp::UNIX_EPOCH);
        let address = |n: u32| IpAddr::from(n.to_be_bytes());
        for n in (0..2_000).chain(std::iter::repeat_n(7, 9)) {
            attempts.failed(address(n), now);
        }
        assert_eq!(attempts.wait(address(5_000), now), None);
        assert_eq!(attempts.wait(address(7), now), Some(WINDOW));
        assert_eq!(attempts.window(now).of_address.len(), MAX_ADDRESSES);
    }
}
