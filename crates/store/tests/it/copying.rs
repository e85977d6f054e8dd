//! A copy is complete, marked, private, and never replaces a file.

use std::{fs, path::Path};

use threelo_core::{
    conformance::samples,
    seal::Sealed,
    storage::{ConnectionStore, IntegrationStore, TokenStore, VaultHeader, VaultStore},
};
use threelo_store::{CopyError, SqliteOptions, SqliteStore};

use crate::temporary::Folder;

async fn open(path: &Path) -> SqliteStore {
    let opened = SqliteStore::open(path, SqliteOptions::default()).await;
    opened.unwrap()
}

async fn populated(folder: &Folder) -> SqliteStore {
    let store = folder.store().await;
    let header = VaultHeader {
        vault_id: "vault".to_owned(),
        check: Sealed::from_bytes(vec![1; 50]),
        older: vec![Sealed::from_bytes(vec![2; 50])],
        copied_at: None,
        public_url: None,
    };
    store.init_vault_header(&header).await.unwrap();
    let integration = samples::integration(samples::INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    let put = samples::put(samples::connection("a"), 0);
    store.put_connection(put).await.unwrap();
    store
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_copy_has_everything_and_the_mark_that_the_original_has_not() {
    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = populated(&folder).await;
    let path = target.path().join("backup.db");
    store.copy_to(&path, samples::moment(5)).await.unwrap();
    assert_eq!(names(target.path()), ["backup.db"]);

    let copy = open(&path).await;
    let header = store.vault_header().await.unwrap().unwrap();
    assert_eq!(header.copied_at, None);
    let marked = VaultHeader {
        copied_at: Some(samples::moment(5)),
        ..header
    };
    assert_eq!(copy.vault_header().await.unwrap(), Some(marked));
    let key = samples::key("a");
    assert_eq!(
        copy.tokens(&key).await.unwrap(),
        store.tokens(&key).await.unwrap()
    );
    assert!(copy.connection(&key).await.unwrap().is_some());
}

#[tokio::test]
async fn a_copy_contains_all_writes_before_it_and_none_after_it() {
    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = populated(&folder).await;
    let key = samples::key("a");
    let second = samples::tokens(2);
    assert!(store.replace_tokens(&key, &second).await.unwrap());
    let path = target.path().join("backup.db");
    store.copy_to(&path, samples::moment(5)).await.unwrap();
    let third = samples::tokens(3);
    assert!(store.replace_tokens(&key, &third).await.unwrap());
    let copied = open(&path).await.tokens(&key).await.unwrap();
    assert_eq!(copied, Some(second));
}

#[cfg(unix)]
#[tokio::test]
async fn a_copy_is_private() {
    use std::os::unix::fs::PermissionsExt;

    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = populated(&folder).await;
    let path = target.path().join("backup.db");
    store.copy_to(&path, samples::moment(5)).await.unwrap();
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_file_that_exists_is_left_alone() {
    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = populated(&folder).await;
    let path = target.path().join("letter.txt");
    fs::write(&path, "Dear Sir or Madam").unwrap();
    let error = store.copy_to(&path, samples::moment(5)).await.unwrap_err();
    assert!(matches!(error, CopyError::Exists(_)), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "Dear Sir or Madam");
    assert_eq!(names(target.path()), ["letter.txt"]);
}

#[tokio::test]
async fn an_interrupted_copy_does_not_block_the_next_one() {
    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = populated(&folder).await;
    fs::write(target.path().join("backup.db.part"), "half").unwrap();
    let path = target.path().join("backup.db");
    store.copy_to(&path, samples::moment(5)).await.unwrap();
    assert_eq!(names(target.path()), ["backup.db"]);
}

#[tokio::test]
async fn a_copy_of_nothing_and_a_copy_to_nowhere_leave_nothing() {
    let (folder, target) = (Folder::new(), tempfile::tempdir().unwrap());
    let store = folder.store().await;
    let path = target.path().join("backup.db");
    let error = store.copy_to(&path, samples::moment(5)).await.unwrap_err();
    assert!(matches!(error, CopyError::Empty), "{error}");
    let nowhere = target.path().join("no/such/backup.db");
    let error = store.copy_to(nowhere, samples::moment(5)).await;
    let error = error.unwrap_err();
    assert!(matches!(error, CopyError::NotWritable { .. }), "{error}");
    assert!(names(target.path()).is_empty());
}
