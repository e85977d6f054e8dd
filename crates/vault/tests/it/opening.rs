//! A store's vault opens with its own key only, and a refused key changes nothing.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use threelo_core::{
    entropy::SystemEntropy,
    seal::{SealContext, Sealed, Sealer},
    storage::{StoreError, VaultHeader, VaultStore},
};
use threelo_vault::{KeyRing, Vault, VaultError};

use crate::sealing::key;

const CONTEXT: SealContext<'static> = SealContext {
    table: "tokens",
    column: "sealed",
    environment: "default",
    integration: "jira",
    record: "customer-17",
    version: 1,
};

/// A store that can be made to report that it has no header, as the second of two processes that
/// start at the same time sees it.
#[derive(Default)]
struct OneHeader {
    kept: Mutex<Option<VaultHeader>>,
    looks_new: bool,
}

impl OneHeader {
    fn kept(&self) -> Option<VaultHeader> {
        self.kept.lock().unwrap().clone()
    }
}

#[async_trait]
impl VaultStore for OneHeader {
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError> {
        Ok(self.kept().filter(|_| !self.looks_new))
    }

    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError> {
        let mut kept = self.kept.lock().unwrap();
        Ok(kept.get_or_insert_with(|| header.clone()).clone())
    }

    async fn replace_vault_header(
        &self,
        old: &VaultHeader,
        new: &VaultHeader,
    ) -> Result<bool, StoreError> {
        let mut kept = self.kept.lock().unwrap();
        let is_old = kept.as_ref() == Some(old);
        if is_old {
            *kept = Some(new.clone());
        }
        Ok(is_old)
    }
}

async fn open(store: &OneHeader, ring: KeyRing) -> Result<Vault, VaultError> {
    Vault::open(store, ring, Arc::new(SystemEntropy)).await
}

#[tokio::test]
async fn cells_can_be_opened_after_a_restart() {
    let store = OneHeader::default();
    let first = open(&store, KeyRing::new(key('a'))).await.unwrap();
    let sealed = first.seal(CONTEXT, b"secret");
    let second = open(&store, KeyRing::new(key('a'))).await.unwrap();
    assert!(second.open(CONTEXT, &sealed).is_ok());
}

#[tokio::test]
async fn two_stores_never_share_a_vault() {
    let ring = || KeyRing::new(key('a'));
    let one = open(&OneHeader::default(), ring()).await.unwrap();
    let other = open(&OneHeader::default(), ring()).await.unwrap();
    assert!(other.open(CONTEXT, &one.seal(CONTEXT, b"secret")).is_err());
}

#[tokio::test]
async fn a_wrong_key_stops_the_start_and_overwrites_nothing() {
    let store = OneHeader::default();
    open(&store, KeyRing::new(key('a'))).await.unwrap();
    let before = store.kept();

    let error = open(&store, KeyRing::new(key('b'))).await.unwrap_err();
    let (needed, given) = (key('a').id(), key('b').id());
    assert_eq!(
        error.to_string(),
        format!(
            "this database is sealed with key {needed}, the key given is {given}; nothing was \
             changed: start with every key that belongs to this database, or with another database"
        )
    );
    assert_eq!(store.kept(), before);
    assert!(open(&store, KeyRing::new(key('a'))).await.is_ok());
}

#[tokio::test]
async fn the_process_that_comes_second_takes_the_vault_of_the_first() {
    let mut store = OneHeader::default();
    let first = open(&store, KeyRing::new(key('a'))).await.unwrap();
    store.looks_new = true;
    let second = open(&store, KeyRing::new(key('a'))).await.unwrap();
    assert!(
        second
            .open(CONTEXT, &first.seal(CONTEXT, b"secret"))
            .is_ok()
    );
}

#[tokio::test]
async fn the_process_that_comes_second_with_another_key_is_stopped() {
    let mut store = OneHeader::default();
    open(&store, KeyRing::new(key('a'))).await.unwrap();
    store.looks_new = true;
    let error = open(&store, KeyRing::new(key('b'))).await.unwrap_err();
    assert!(matches!(error, VaultError::WrongKey { .. }), "{error}");
}

#[tokio::test]
async fn a_rotated_ring_opens_the_vault() {
    let store = OneHeader::default();
    open(&store, KeyRing::new(key('a'))).await.unwrap();
    let rotated = KeyRing::new(key('b')).with_older(key('a'));
    assert!(open(&store, rotated).await.is_ok());
}

#[tokio::test]
async fn while_the_key_changes_the_old_and_the_new_one_are_both_needed() {
    let store = OneHeader::default();
    let ring = |primary, older: &str| {
        let older = older.chars().map(key);
        older.fold(KeyRing::new(key(primary)), KeyRing::with_older)
    };
    open(&store, ring('a', "")).await.unwrap();
    open(&store, ring('b', "a")).await.unwrap();
    for (primary, older) in [('a', "b"), ('b', "a"), ('b', "ca")] {
        let opened = open(&store, ring(primary, older)).await;
        assert!(opened.is_ok(), "{primary} {older}");
    }
    for (primary, older) in [('a', ""), ('b', ""), ('b', "c")] {
        let before = store.kept();
        let error = open(&store, ring(primary, older)).await.unwrap_err();
        assert!(matches!(error, VaultError::WrongKey { .. }), "{error}");
        assert_eq!(store.kept(), before, "{primary} {older}");
    }
}

#[tokio::test]
async fn some_keys_are_enough_to_look_and_nothing_is_changed() {
    let store = OneHeader::default();
    open(&store, KeyRing::new(key('a'))).await.unwrap();
    open(&store, KeyRing::new(key('b')).with_older(key('a')))
        .await
        .unwrap();
    let before = store.kept();
    let some = |ring| Vault::open_with_some_keys(&store, ring, Arc::new(SystemEntropy));
    for known in ['a', 'b'] {
        assert!(some(KeyRing::new(key(known))).await.is_ok(), "{known}");
    }
    assert!(
        some(KeyRing::new(key('c')).with_older(key('b')))
            .await
            .is_ok()
    );
    let error = some(KeyRing::new(key('c'))).await.unwrap_err();
    assert!(matches!(error, VaultError::WrongKey { .. }), "{error}");
    assert_eq!(store.kept(), before);
}

#[tokio::test]
async fn a_damaged_header_stops_the_start() {
    let store = OneHeader::default();
    open(&store, KeyRing::new(key('a'))).await.unwrap();
    let header = store.kept().unwrap();
    let mut flipped = header.check.as_bytes().to_vec();
    *flipped.last_mut().unwrap() ^= 1;
    let damaged = [
        VaultHeader {
            vault_id: "another".to_owned(),
            ..header.clone()
        },
        VaultHeader {
            check: Sealed::from_bytes(flipped),
            ..header.clone()
        },
        VaultHeader {
            check: Sealed::from_bytes(Vec::new()),
            ..header
        },
    ];
    for header in damaged {
        *store.kept.lock().unwrap() = Some(header);
        let error = open(&store, KeyRing::new(key('a'))).await.unwrap_err();
        assert!(matches!(error, VaultError::Damaged { .. }), "{error}");
    }
}
