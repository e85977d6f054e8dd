//! A bounded cache of values by connection, for what is read from a store.

use std::{
    hash::BuildHasher,
    sync::{Mutex, MutexGuard, PoisonError},
};

use foldhash::fast::RandomState;
use quick_cache::{OptionsBuilder, UnitWeighter, sync};

use crate::id::ConnectionKey;

/// Number of independent locks. A power of two, because `quick_cache` needs one.
const SHARDS: usize = 16;

/// A bounded, concurrent cache of values by connection.
///
/// A value that was read before a change must not be cached after it. So a reader takes a
/// [`Ticket`] before it reads, and [`insert`](Self::insert) discards the value if the entry has been
/// removed since.
pub struct ConnectionCache<V> {
    values: sync::Cache<ConnectionKey, V, UnitWeighter, RandomState>,
    /// The number of removals, by the hash of the key. Every write holds the lock of its key.
    removals: [Mutex<u64>; SHARDS],
    hasher: RandomState,
}

/// Proof of when the reading of a value began.
#[derive(Debug, Clone, Copy)]
pub struct Ticket(u64);

impl<V: Clone> ConnectionCache<V> {
    /// Returns a cache with room for this number of connections. If there are more, those that are
    /// used least are evicted.
    pub fn new(capacity: usize) -> Self {
        // Keys are not spread evenly over the shards. With a quarter more room in each, no shard
        // evicts as long as there are no more connections than the capacity.
        let capacity = capacity.saturating_add(capacity.div_ceil(4)).max(1);
        let options = OptionsBuilder::new()
            .shards(SHARDS)
            .estimated_items_capacity(capacity)
            .weight_capacity(capacity as u64)
            .build()
            .expect("both capacities are set");
        Self {
            values: sync::Cache::with_options(
                options,
                UnitWeighter,
                RandomState::default(),
                sync::DefaultLifecycle::default(),
            ),
            removals: std::array::from_fn(|_| Mutex::new(0)),
            hasher: RandomState::default(),
        }
    }

    /// Returns the cached value.
    pub fn get(&self, key: &ConnectionKey) -> Option<V> {
        self.values.get(key)
    }

    /// Returns a ticket for a value that is about to be read.
    pub fn ticket(&self, key: &ConnectionKey) -> Ticket {
        Ticket(*self.removals(key))
    }

    /// Caches a value, unless the entry has been removed since the ticket was issued.
    pub fn insert(&self, key: &ConnectionKey, value: V, ticket: Ticket) {
        self.insert_unless(key, value, ticket, |_| false);
    }

    /// Caches a value, unless the entry has been removed since the ticket was issued or `keep` returns
    /// true for the present value.
    pub fn insert_unless(
        &self,
        key: &ConnectionKey,
        value: V,
        ticket: Ticket,
        keep: impl FnOnce(&V) -> bool,
    ) {
        let removals = self.removals(key);
        if *removals == ticket.0 && !self.values.peek(key).is_some_and(|present| keep(&present)) {
            self.values.insert(key.clone(), value);
        }
    }

    /// Removes the value, and discards values that are being read.
    pub fn remove(&self, key: &ConnectionKey) {
        *self.removals(key) += 1;
        self.values.remove(key);
    }

    /// Removes the values of all connections for which `remove` returns true, and discards values that
    /// are being read.
    pub fn remove_where(&self, remove: impl Fn(&ConnectionKey) -> bool) {
        for removals in &self.removals {
            *lock(removals) += 1;
        }
        self.values.retain(|key, _| !remove(key));
    }

    /// Returns the number of cached values.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Returns whether the cache is empty.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    fn removals(&self, key: &ConnectionKey) -> MutexGuard<'_, u64> {
        let hash = self.hasher.hash_one(key);
        lock(&self.removals[hash as usize % SHARDS])
    }
}

impl<V> std::fmt::Debug for ConnectionCache<V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionCache").finish_non_exhaustive()
    }
}

fn lock(removals: &Mutex<u64>) -> MutexGuard<'_, u64> {
    removals.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> ConnectionKey {
        ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            format!("customer-{number}").parse().unwrap(),
        )
    }

    fn insert(cache: &ConnectionCache<usize>, number: usize) {
        let key = key(number);
        cache.insert(&key, number, cache.ticket(&key));
    }

    #[test]
    fn it_never_holds_more_than_its_capacity_and_a_quarter() {
        let cache = ConnectionCache::new(160);
        for number in 0..10_000 {
            insert(&cache, number);
        }
        assert!((100..=208).contains(&cache.len()), "{}", cache.len());
    }

    #[test]
    fn connections_up_to_the_capacity_are_called_in_rotation_without_an_eviction() {
        let cache = ConnectionCache::new(10_000);
        for number in 0..10_000 {
            insert(&cache, number);
        }
        let missing = (0..10_000).filter(|number| cache.get(&key(*number)).is_none());
        assert_eq!(missing.count(), 0);
    }

    #[test]
    fn a_value_that_is_used_often_is_not_evicted() {
        let cache = ConnectionCache::new(160);
        insert(&cache, 0);
        for number in 1..10_000 {
            assert_eq!(cache.get(&key(0)), Some(0), "after {number}");
            insert(&cache, number);
        }
    }

    #[test]
    fn a_value_that_was_read_before_a_removal_is_discarded() {
        let cache = ConnectionCache::new(10);
        let ticket = cache.ticket(&key(1));
        cache.remove(&key(1));
        cache.insert(&key(1), 7, ticket);
        assert_eq!(cache.get(&key(1)), None);

        let ticket = cache.ticket(&key(1));
        cache.remove_where(|_| true);
        cache.insert(&key(1), 7, ticket);
        assert_eq!(cache.get(&key(1)), None);
    }

    #[test]
    fn a_value_is_kept_if_the_caller_prefers_it() {
        let cache = ConnectionCache::new(10);
        let insert_newer = |value| {
            let ticket = cache.ticket(&key(0));
            cache.insert_unless(&key(0), value, ticket, |present| *present > value);
        };
        insert_newer(7);
        insert_newer(6);
        assert_eq!(cache.get(&key(0)), Some(7));
        insert_newer(8);
        assert_eq!(cache.get(&key(0)), Some(8));
    }

    #[test]
    fn removing_some_values_keeps_the_others() {
        let cache = ConnectionCache::new(10);
        insert(&cache, 0);
        insert(&cache, 1);
        cache.remove_where(|removed| *removed == key(0));
        assert_eq!((cache.get(&key(0)), cache.get(&key(1))), (None, Some(1)));
    }
}
