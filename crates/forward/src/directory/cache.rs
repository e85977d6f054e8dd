//! A bounded map in shards: many readers, rare writers, no lock across an await.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use threelo_core::id::ConnectionKey;

const SHARDS: usize = 16;
/// How many entries are looked at to find one that was not used for long.
const CANDIDATES: usize = 8;

pub(super) struct Cache<V> {
    shards: [RwLock<Shard<V>>; SHARDS],
    hasher: RandomState,
    /// Counts lookups, as a measure of age.
    uses: AtomicU64,
    capacity: usize,
}

struct Shard<V> {
    entries: HashMap<ConnectionKey, Slot<V>>,
    /// Counts what was forgotten; see [`Ticket`].
    forgotten: u64,
}

struct Slot<V> {
    value: V,
    used: AtomicU64,
}

/// Taken before a value is read from the store: it may only be kept if nothing was forgotten
/// meanwhile.
#[derive(Clone, Copy)]
pub(super) struct Ticket(u64);

impl<V: Clone> Cache<V> {
    pub(super) fn new(capacity: usize) -> Self {
        let shard = || Shard {
            entries: HashMap::new(),
            forgotten: 0,
        };
        Self {
            shards: std::array::from_fn(|_| RwLock::new(shard())),
            hasher: RandomState::new(),
            uses: AtomicU64::new(0),
            capacity: capacity.div_ceil(SHARDS).max(1),
        }
    }

    pub(super) fn get(&self, key: &ConnectionKey) -> Option<V> {
        let shard = self.shard(key);
        let shard = shard.read().unwrap_or_else(PoisonError::into_inner);
        let slot = shard.entries.get(key)?;
        slot.used.store(self.next_use(), Ordering::Relaxed);
        Some(slot.value.clone())
    }

    pub(super) fn ticket(&self, key: &ConnectionKey) -> Ticket {
        let shard = self.shard(key);
        Ticket(
            shard
                .read()
                .unwrap_or_else(PoisonError::into_inner)
                .forgotten,
        )
    }

    pub(super) fn insert(&self, key: &ConnectionKey, value: V, ticket: Ticket) {
        let used = AtomicU64::new(self.next_use());
        let shard = self.shard(key);
        let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
        if shard.forgotten != ticket.0 {
            return;
        }
        if shard.entries.len() >= self.capacity && !shard.entries.contains_key(key) {
            shard.evict();
        }
        shard.entries.insert(key.clone(), Slot { value, used });
    }

    pub(super) fn forget(&self, key: &ConnectionKey) {
        let shard = self.shard(key);
        let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
        shard.forgotten += 1;
        shard.entries.remove(key);
    }

    pub(super) fn forget_if(&self, stale: impl Fn(&ConnectionKey) -> bool) {
        for shard in &self.shards {
            let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
            shard.forgotten += 1;
            shard.entries.retain(|key, _| !stale(key));
        }
    }

    pub(super) fn len(&self) -> usize {
        let of = |shard: &RwLock<Shard<V>>| {
            let shard = shard.read().unwrap_or_else(PoisonError::into_inner);
            shard.entries.len()
        };
        self.shards.iter().map(of).sum()
    }

    fn shard(&self, key: &ConnectionKey) -> &RwLock<Shard<V>> {
        let at = self.hasher.hash_one(key) as usize % SHARDS;
        &self.shards[at]
    }

    fn next_use(&self) -> u64 {
        self.uses.fetch_add(1, Ordering::Relaxed)
    }
}

impl<V> Shard<V> {
    /// Makes room: of a few entries, the one whose last use is longest ago goes.
    fn evict(&mut self) {
        let candidates = self.entries.iter().take(CANDIDATES);
        let oldest = candidates.min_by_key(|(_, slot)| slot.used.load(Ordering::Relaxed));
        if let Some(key) = oldest.map(|(key, _)| key.clone()) {
            self.entries.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> ConnectionKey {
        let connection = format!("c{number}").parse().unwrap();
        ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            connection,
        )
    }

    #[test]
    fn it_never_holds_more_than_its_capacity() {
        let cache = Cache::new(160);
        for number in 0..10_000 {
            let key = key(number);
            cache.insert(&key, number, cache.ticket(&key));
            assert_eq!(cache.get(&key), Some(number));
        }
        assert!(cache.len() <= 160, "{}", cache.len());
    }

    #[test]
    fn what_is_used_all_the_time_stays() {
        let cache = Cache::new(SHARDS * CANDIDATES);
        let busy = key(0);
        cache.insert(&busy, 0, cache.ticket(&busy));
        for number in 1..1_000 {
            assert!(cache.get(&busy).is_some(), "after {number} others");
            let key = key(number);
            cache.insert(&key, number, cache.ticket(&key));
        }
    }

    #[test]
    fn what_was_read_before_a_change_is_not_kept() {
        let cache = Cache::new(100);
        let ticket = cache.ticket(&key(1));
        cache.forget(&key(1));
        cache.insert(&key(1), "stale", ticket);
        assert_eq!(cache.get(&key(1)), None);

        let ticket = cache.ticket(&key(1));
        cache.forget_if(|_| true);
        cache.insert(&key(1), "stale", ticket);
        assert_eq!(cache.get(&key(1)), None);
    }
}
