//! Guarantees of [`VaultStore`](crate::storage::VaultStore).

use super::{count, samples::moment};
use crate::{
    seal::Sealed,
    storage::{SpaceProbe, VaultHeader, VaultStore, WriteProbe},
};

type Fixture = super::Fixture<dyn VaultStore>;

/// `None` until a header is written.
pub async fn a_new_store_has_no_vault_header(fixture: &Fixture) {
    assert_eq!(fixture.store().vault_header().await.unwrap(), None);
}

/// A second header is not stored.
pub async fn the_first_vault_header_stays(fixture: &Fixture) {
    let store = fixture.store();
    let (first, second) = (header("first"), header("second"));
    assert_eq!(store.init_vault_header(&first).await.unwrap(), first);
    assert_eq!(store.init_vault_header(&second).await.unwrap(), first);
    assert_eq!(store.vault_header().await.unwrap(), Some(first));
}

/// Every call succeeds, at all instances at the same time.
pub async fn a_write_probe_succeeds(fixture: &super::Fixture<dyn WriteProbe>) {
    let probes = fixture
        .race(|_, store| async move { store.probe_write().await.is_ok() })
        .await;
    assert!(probes.into_iter().all(|is_ok| is_ok));
}

/// All instances report it, and a disk that holds a store is not smaller than it.
pub async fn the_space_of_a_store_is_reported(fixture: &super::Fixture<dyn SpaceProbe>) {
    let probes = fixture
        .race(|_, store| async move { store.space().await.unwrap() })
        .await;
    for space in probes {
        assert!(space.used < 1 << 40, "{space:?}");
        assert_ne!(space.free, Some(0), "{space:?}");
    }
}

/// Instances that start at the same time agree on one header.
pub async fn of_many_vault_headers_all_callers_get_the_same(fixture: &Fixture) {
    let kept = fixture
        .race(|caller, store| async move {
            let header = header(&caller.to_string());
            store.init_vault_header(&header).await.unwrap()
        })
        .await;
    let stored = fixture.store().vault_header().await.unwrap().unwrap();
    assert!(kept.iter().all(|header| *header == stored), "{kept:?}");
}

/// Every member of a header that replaces another one is read back.
pub async fn a_vault_header_is_replaced_whole(fixture: &Fixture) {
    let store = fixture.store();
    let first = store.init_vault_header(&header("v")).await.unwrap();
    let second = VaultHeader {
        check: Sealed::from_bytes(vec![7; 60]),
        older: vec![first.check.clone(), Sealed::from_bytes(vec![0, 255])],
        copied_at: Some(moment(0)),
        public_url: Some("https://gateway.example/".to_owned()),
        ..first.clone()
    };
    assert!(store.replace_vault_header(&first, &second).await.unwrap());
    assert_eq!(fixture.peer().vault_header().await.unwrap(), Some(second));
}

/// A caller that has not read the latest header, or has read none, changes nothing.
pub async fn a_vault_header_that_has_changed_is_not_replaced(fixture: &Fixture) {
    let store = fixture.store();
    let (first, second) = (header("v"), header("w"));
    assert!(!store.replace_vault_header(&first, &second).await.unwrap());
    assert_eq!(store.vault_header().await.unwrap(), None);
    store.init_vault_header(&first).await.unwrap();
    assert!(!store.replace_vault_header(&second, &first).await.unwrap());
    assert_eq!(store.vault_header().await.unwrap(), Some(first));
}

/// No caller overwrites what another one has added.
pub async fn of_many_that_replace_a_vault_header_one_does(fixture: &Fixture) {
    let first = header("v");
    fixture.store().init_vault_header(&first).await.unwrap();
    let replaced = fixture
        .race(|caller, store| {
            let old = first.clone();
            async move {
                let new = header(&caller.to_string());
                store.replace_vault_header(&old, &new).await.unwrap()
            }
        })
        .await;
    assert_eq!(count(&replaced, true), 1);
}

fn header(vault_id: &str) -> VaultHeader {
    VaultHeader {
        vault_id: vault_id.into(),
        check: Sealed::from_bytes(vec![0, 1, 2, 255]),
        older: Vec::new(),
        copied_at: None,
        public_url: None,
    }
}
