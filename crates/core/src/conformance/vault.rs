//! Promises of [`VaultStore`](crate::storage::VaultStore).

use super::Trial;
use crate::{seal::Sealed, storage::VaultHeader};

/// `None` until somebody writes one.
pub async fn a_new_store_has_no_vault_header(trial: &Trial) {
    assert_eq!(trial.store().vault_header().await.unwrap(), None);
}

/// A second header changes nothing.
pub async fn the_first_vault_header_stays(trial: &Trial) {
    let store = trial.store();
    let (first, second) = (header("first"), header("second"));
    assert_eq!(store.init_vault_header(&first).await.unwrap(), first);
    assert_eq!(store.init_vault_header(&second).await.unwrap(), first);
    assert_eq!(store.vault_header().await.unwrap(), Some(first));
}

/// Instances that start together agree.
pub async fn of_many_vault_headers_all_callers_get_the_same(trial: &Trial) {
    let kept = trial
        .race(|caller, store| async move {
            let header = header(&caller.to_string());
            store.init_vault_header(&header).await.unwrap()
        })
        .await;
    let stored = trial.store().vault_header().await.unwrap().unwrap();
    assert!(kept.iter().all(|header| *header == stored), "{kept:?}");
}

fn header(vault_id: &str) -> VaultHeader {
    VaultHeader {
        vault_id: vault_id.into(),
        check: Sealed::from_bytes(vec![0, 1, 2, 255]),
    }
}
