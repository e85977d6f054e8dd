//! Re-encrypting everything, while others read and write.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use futures_util::future::BoxFuture;
use secrecy::ExposeSecret;
use threelo_core::{
    Timestamp,
    clock::{Clock, Monotonic, SystemClock},
    conformance::samples,
    entropy::SystemEntropy,
    event::EventKind,
    integration::Integration,
    memory::MemoryStore,
    seal::{Sealed, Sealer},
    storage::{
        ConnectionStore, FlowStore, IntegrationStore, SealedColumn, SealedStore, SealedValue,
        TokenStore, VaultStore,
    },
    token::{TokenRow, TokenVersion},
};
use threelo_vault::{
    KeyRing, Vault,
    census::Census,
    key_file,
    rekey::{Rekeyed, rekey},
};

use crate::sealing::key;

fn ring(primary: char, older: &str) -> KeyRing {
    let older = older.chars().map(key);
    older.fold(KeyRing::new(key(primary)), KeyRing::with_older)
}

async fn open(store: &MemoryStore, ring: KeyRing) -> Vault {
    let opened = Vault::open(store, ring, Arc::new(SystemEntropy)).await;
    opened.unwrap()
}

const CONNECTIONS: usize = 30;

/// Stores records with sealed values in most of the columns.
async fn populate(store: &MemoryStore, vault: &Vault) {
    let mut integration = samples::integration(samples::INTEGRATION);
    let key = integration.integration_ref();
    let place = Integration::client_secret_context(&key);
    let app = integration.app.as_mut().unwrap();
    app.client_secret = vault.seal(place, b"client secret");
    let place = Integration::previous_secret_context(&key);
    app.previous_secret.as_mut().unwrap().secret = vault.seal(place, b"previous secret");
    let place = Integration::webhook_secret_context(&key);
    integration.webhook_secret = Some(vault.seal(place, b"webhook secret"));
    assert!(store.insert_integration(&integration).await.unwrap());
    for number in 0..CONNECTIONS {
        let id = format!("c{number}");
        let mut put = samples::put(samples::connection(&id), 0);
        put.tokens.sealed = tokens_of(vault, &id, 1);
        store.put_connection(put).await.unwrap();
    }
    let mut put = samples::put(samples::connection("deleted"), 0);
    put.tokens.sealed = tokens_of(vault, "deleted", 1);
    store.put_connection(put).await.unwrap();
    let key = samples::key("deleted");
    let event = samples::event(&key, EventKind::Deleted);
    assert!(store.delete_connection(&key, &event).await.unwrap());
    let mut grant = samples::pending_grant("pending");
    let (key, id) = (grant.purpose.integration_ref(), grant.id.to_hex());
    let place = threelo_core::flow::PendingGrant::tokens_context(&key, &id);
    grant.tokens = vault.seal(place, b"pending tokens");
    store.put_pending_grant(&grant).await.unwrap();
}

fn tokens_of(vault: &Vault, id: &str, version: u64) -> Sealed {
    let key = samples::key(id);
    let place = TokenRow::seal_context(&key, TokenVersion(version));
    vault.seal(place, format!("{id} {version}").as_bytes())
}

const ALL: u64 = CONNECTIONS as u64 + 5;

async fn values(store: &MemoryStore, column: SealedColumn) -> Vec<SealedValue> {
    store.sealed_values(column, None, 1000).await.unwrap()
}

/// A clock whose sleeps end immediately, after another action.
struct Meanwhile<F>(F);

impl<F: Fn() -> BoxFuture<'static, ()> + Send + Sync> Clock for Meanwhile<F> {
    fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    fn monotonic(&self) -> Monotonic {
        SystemClock.monotonic()
    }

    fn sleep_until(&self, _: Timestamp) -> BoxFuture<'static, ()> {
        (self.0)()
    }
}

/// A clock for a vault that no other process uses.
fn alone() -> impl Clock {
    Meanwhile(|| Box::pin(async {}) as BoxFuture<'static, ()>)
}

async fn rekey_all(vault: &Vault, store: &MemoryStore) -> Rekeyed {
    rekey(vault, store, store, &alone(), 7, |_| {})
        .await
        .unwrap()
}

#[tokio::test]
async fn afterwards_the_new_key_alone_opens_everything() {
    let store = MemoryStore::new();
    populate(&store, &open(&store, ring('a', "")).await).await;
    let vault = open(&store, ring('b', "a")).await;
    let before = Census::take(&vault, &store).await.unwrap();
    assert_eq!(before.values[&key('a').id()], ALL);
    assert!(!before.is_all_under(key('b').id()));

    let done = rekey_all(&vault, &store).await;
    assert_eq!((done.resealed, done.unreadable), (ALL, 0));
    assert_eq!(done.still_sealing, []);

    let vault = open(&store, ring('b', "")).await;
    let census = Census::take(&vault, &store).await.unwrap();
    assert!(census.is_all_under(key('b').id()), "{census:?}");
    assert_eq!(census.total(), ALL);
    for value in values(&store, SealedColumn::Tokens).await {
        let plain = vault.open(value.context(), &value.sealed).unwrap();
        let expected = format!("{} 1", value.record);
        assert_eq!(plain.expose_secret(), expected.as_bytes());
    }
    let old = Vault::open(&store, ring('a', ""), Arc::new(SystemEntropy)).await;
    assert!(old.is_err());
}

#[tokio::test]
async fn a_second_time_there_is_nothing_to_do() {
    let store = MemoryStore::new();
    populate(&store, &open(&store, ring('a', "")).await).await;
    let vault = open(&store, ring('b', "a")).await;
    rekey_all(&vault, &store).await;
    let (header, before) = (
        store.vault_header().await.unwrap(),
        values(&store, SealedColumn::Tokens).await,
    );
    assert_eq!(rekey_all(&vault, &store).await.resealed, 0);
    assert_eq!(store.vault_header().await.unwrap(), header);
    assert_eq!(values(&store, SealedColumn::Tokens).await, before);
}

#[tokio::test]
async fn an_interrupted_rekeying_is_completed_by_the_next_run() {
    let store = MemoryStore::new();
    populate(&store, &open(&store, ring('a', "")).await).await;
    let vault = Arc::new(open(&store, ring('b', "a")).await);
    let task = tokio::spawn({
        let (vault, store) = (vault.clone(), store.clone());
        async move {
            // Interrupted after two batches.
            let stop = |so_far| assert!(so_far < 14, "cut off");
            rekey(&vault, &store, &store, &alone(), 7, stop).await
        }
    });
    assert!(task.await.unwrap_err().is_panic());
    let census = Census::take(&vault, &store).await.unwrap();
    assert_eq!(census.values[&key('b').id()], 14);
    assert!(census.unreadable.is_empty());
    assert_eq!(rekey_all(&vault, &store).await.resealed, ALL - 14);
    let census = Census::take(&vault, &store).await.unwrap();
    assert!(census.is_all_under(key('b').id()), "{census:?}");
}

#[tokio::test]
async fn a_process_that_still_seals_with_the_old_key_is_found() {
    let store = MemoryStore::new();
    let old = Arc::new(open(&store, ring('a', "b")).await);
    populate(&store, &old).await;
    let vault = open(&store, ring('b', "a")).await;
    let clock = Meanwhile(|| {
        let (old, store) = (old.clone(), store.clone());
        Box::pin(async move { drop(old.follow(&store).await.unwrap()) }) as BoxFuture<'static, ()>
    });
    let done = rekey(&vault, &store, &store, &clock, 7, |_| {})
        .await
        .unwrap();
    assert_eq!(done.still_sealing, [key('a').id()]);
    let census = Census::take(&vault, &store).await.unwrap();
    assert!(!census.is_all_under(key('b').id()));
    // Once the process has ended, rekeying completes.
    assert_eq!(rekey_all(&vault, &store).await.still_sealing, []);
    let census = Census::take(&vault, &store).await.unwrap();
    assert!(census.is_all_under(key('b').id()));
}

#[tokio::test]
async fn cells_sealed_with_the_old_key_during_a_rekeying_are_resealed_too() {
    let store = MemoryStore::new();
    let old = Arc::new(open(&store, ring('a', "b")).await);
    populate(&store, &old).await;
    let vault = open(&store, ring('b', "a")).await;
    let rounds = Arc::new(AtomicU32::new(0));
    let clock = Meanwhile(|| {
        let (old, store, rounds) = (old.clone(), store.clone(), rounds.clone());
        Box::pin(async move {
            if rounds.fetch_add(1, Ordering::Relaxed) == 0 {
                let row = store.tokens(&samples::key("c3")).await.unwrap().unwrap();
                let row = TokenRow {
                    version: row.version.next(),
                    sealed: tokens_of(&old, "c3", 2),
                    ..row
                };
                let key = samples::key("c3");
                assert!(store.replace_tokens(&key, &row).await.unwrap());
            }
        }) as BoxFuture<'static, ()>
    });
    let done = rekey(&vault, &store, &store, &clock, 7, |_| {})
        .await
        .unwrap();
    assert_eq!((done.resealed, done.still_sealing), (ALL + 1, vec![]));
    let census = Census::take(&open(&store, ring('b', "")).await, &store)
        .await
        .unwrap();
    assert!(census.is_all_under(key('b').id()), "{census:?}");
}

#[tokio::test]
async fn a_damaged_cell_is_reported_and_stops_nothing() {
    let store = MemoryStore::new();
    populate(&store, &open(&store, ring('a', "")).await).await;
    let victim = values(&store, SealedColumn::Tokens).await.remove(5);
    let mut bytes = victim.sealed.as_bytes().to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    let damaged = Sealed::from_bytes(bytes);
    assert!(store.reseal(&victim, &damaged).await.unwrap());

    let vault = open(&store, ring('b', "a")).await;
    let done = rekey_all(&vault, &store).await;
    assert_eq!((done.resealed, done.unreadable), (ALL - 1, 1));
    assert_eq!(done.still_sealing, []);
    let census = Census::take(&vault, &store).await.unwrap();
    assert_eq!(census.total(), ALL);
    let [found] = &*census.unreadable else {
        panic!("{census:?}")
    };
    assert_eq!(found.value.record, victim.record);
    assert_eq!(found.value.sealed, damaged, "it is left as it is");
    assert!(!census.is_all_under(key('b').id()));
}

#[tokio::test]
async fn a_key_that_comes_into_the_key_file_later_opens_at_once_and_seals_once_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("encryption.key");
    let store = MemoryStore::new();
    let first = key_file::create(&path, &SystemEntropy).unwrap();
    let running = open(&store, first.clone()).await.with_key_file(&path);
    populate(&store, &running).await;

    let both = key_file::put_new_first(&path, &SystemEntropy).unwrap();
    let (new, old) = (both.primary_id(), first.primary_id());
    assert_eq!(both.ids(), [new, old]);
    let other = open(&store, both).await;
    let sealed = tokens_of(&other, "c1", 1);
    let key = samples::key("c1");
    let place = TokenRow::seal_context(&key, TokenVersion(1));
    assert!(running.open(place, &sealed).is_ok());
    let by_running = tokens_of(&running, "c1", 1);
    assert_eq!(Vault::key_of(&by_running), Some(old));

    running.follow(&store).await.unwrap();
    let by_running = tokens_of(&running, "c1", 1);
    assert_eq!(Vault::key_of(&by_running), Some(new));
    let old_cell = values(&store, SealedColumn::Tokens).await.remove(0);
    let place = old_cell.context();
    assert!(running.open(place, &old_cell.sealed).is_ok());
}

#[tokio::test]
async fn a_key_file_that_cannot_be_read_changes_nothing_for_a_running_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("encryption.key");
    let store = MemoryStore::new();
    let ring = key_file::create(&path, &SystemEntropy).unwrap();
    let id = ring.primary_id();
    let running = open(&store, ring).await.with_key_file(&path);
    std::fs::write(&path, "half a ke").unwrap();
    assert!(running.follow(&store).await.is_err());
    assert_eq!(running.ring().ids(), [id]);
}
