//! A bounded cache by connection, in shards, each of which removes the entry that was not used for
//! longest. No library was found that checks versions and discards what was read before a change.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::{
        RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use threelo_core::{id::ConnectionKey, token::TokenVersion};

/// Power of two, several times the cores of a machine.
const SHARDS: usize = 64;

/// A value for one version of a connection's tokens.
pub(super) trait Versioned: Clone {
    fn version(&self) -> TokenVersion;
}

/// Values by connection; an older version never replaces a newer one.
pub(super) struct Cache<V> {
    shards: Box<[RwLock<Shard<V>>]>,
    most_per_shard: usize,
    hasher: RandomState,
}

struct Shard<V> {
    entries: HashMap<ConnectionKey, Entry<V>>,
    /// Increases with every removal on purpose.
    epoch: u64,
    uses: AtomicU64,
}

struct Entry<V> {
    value: V,
    last_used: AtomicU64,
}

/// Taken before a value is read from the store: it is put in only if nothing was removed since.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ticket(u64);

impl<V: Versioned> Cache<V> {
    /// Returns a cache for about so many connections.
    pub(super) fn new(most: usize) -> Self {
        let shard = || {
            RwLock::new(Shard {
                entries: HashMap::new(),
                epoch: 0,
                uses: AtomicU64::new(0),
            })
        };
        Self {
            shards: std::iter::repeat_with(shard).take(SHARDS).collect(),
            most_per_shard: most.div_ceil(SHARDS).max(1),
            hasher: RandomState::new(),
        }
    }

    pub(super) fn get(&self, key: &ConnectionKey) -> Option<V> {
        let shard = self.read(key);
        let entry = shard.entries.get(key)?;
        entry.last_used.store(shard.tick(), Relaxed);
        Some(entry.value.clone())
    }

    /// Returns a ticket for a value that is about to be read.
    pub(super) fn ticket(&self, key: &ConnectionKey) -> Ticket {
        Ticket(self.read(key).epoch)
    }

    /// Puts a value in, unless a newer one is there or something was removed since the ticket was
    /// taken.
    pub(super) fn put(&self, key: &ConnectionKey, value: V, ticket: Ticket) {
        let mut shard = self.write(key);
        let known = shard.entries.get(key).map(|entry| entry.value.version());
        if shard.epoch != ticket.0 || known.is_some_and(|known| known > value.version()) {
            return;
        }
        if known.is_none() && shard.entries.len() >= self.most_per_shard {
            shard.make_room();
        }
        let last_used = AtomicU64::new(shard.tick());
        shard
            .entries
            .insert(key.clone(), Entry { value, last_used });
    }

    /// Removes the value, and discards what is being read for it.
    pub(super) fn forget(&self, key: &ConnectionKey) {
        let mut shard = self.write(key);
        shard.epoch += 1;
        shard.entries.remove(key);
    }

    /// Removes the values of all these connections, and discards what is being read.
    pub(super) fn forget_where(&self, goes: impl Fn(&ConnectionKey) -> bool) {
        for shard in &self.shards {
            let mut shard = shard.write().unwrap_or_else(|e| e.into_inner());
            shard.epoch += 1;
            shard.entries.retain(|key, _| !goes(key));
        }
    }

    fn read(&self, key: &ConnectionKey) -> RwLockReadGuard<'_, Shard<V>> {
        self.shard(key).read().unwrap_or_else(|e| e.into_inner())
    }

    fn write(&self, key: &ConnectionKey) -> RwLockWriteGuard<'_, Shard<V>> {
        self.shard(key).write().unwrap_or_else(|e| e.into_inner())
    }

    fn shard(&self, key: &ConnectionKey) -> &RwLock<Shard<V>> {
        let hash = self.hasher.hash_one(key);
        &self.shards[hash as usize % SHARDS]
    }
}

impl<V> Shard<V> {
    fn tick(&self) -> u64 {
        self.uses.fetch_add(1, Relaxed)
    }

    fn make_room(&mut self) {
        let oldest = self
            .entries
            .iter()
            .min_by_key(|(_, entry)| entry.last_used.load(Relaxed))
            .map(|(key, _)| key.clone());
        if let Some(oldest) = oldest {
            self.entries.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Versioned for u64 {
        fn version(&self) -> TokenVersion {
            TokenVersion(*self)
        }
    }

    fn key(number: usize) -> ConnectionKey {
        let connection = format!("customer-{number}").parse().unwrap();
        ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            connection,
        )
    }

    fn put(map: &Cache<u64>, key: &ConnectionKey, value: u64) {
        map.put(key, value, map.ticket(key));
    }

    #[test]
    fn it_never_grows_past_its_bound() {
        let map = Cache::new(2 * SHARDS);
        for number in 0..10_000 {
            put(&map, &key(number), 1);
        }
        let kept = (0..10_000).filter(|n| map.get(&key(*n)).is_some()).count();
        assert_eq!(kept, 2 * SHARDS);
    }

    #[test]
    fn what_is_in_use_stays() {
        let map = Cache::new(2 * SHARDS);
        put(&map, &key(0), 7);
        for number in 1..10_000 {
            put(&map, &key(number), 1);
            assert_eq!(map.get(&key(0)), Some(7), "after {number}");
        }
    }

    #[test]
    fn an_older_version_never_takes_the_place_of_a_newer_one() {
        let map = Cache::new(10);
        put(&map, &key(0), 7);
        put(&map, &key(0), 6);
        assert_eq!(map.get(&key(0)), Some(7));
        put(&map, &key(0), 8);
        assert_eq!(map.get(&key(0)), Some(8));
    }

    #[test]
    fn what_was_read_before_it_was_forgotten_is_not_put_in_after() {
        let map = Cache::new(10);
        let ticket = map.ticket(&key(0));
        map.forget(&key(0));
        map.put(&key(0), 7, ticket);
        assert_eq!(map.get(&key(0)), None);
    }

    #[test]
    fn forgetting_some_keeps_the_others() {
        let map = Cache::new(10 * SHARDS);
        put(&map, &key(0), 1);
        put(&map, &key(1), 1);
        map.forget_where(|k| *k == key(0));
        assert_eq!((map.get(&key(0)), map.get(&key(1))), (None, Some(1)));
    }
}
