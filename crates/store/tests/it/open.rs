//! Errors of opening a file, and permissions of new files.

use std::{fs, sync::Arc};

use futures_util::future::join_all;
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use threelo_core::{conformance::samples::api_key, storage::ApiKeyStore};
use threelo_store::{OpenError, SqliteOptions, SqliteRequestLog, SqliteStore};

use crate::temporary::Folder;

async fn open_error(path: impl AsRef<std::path::Path>) -> OpenError {
    let opened = SqliteStore::open(path, SqliteOptions::default()).await;
    opened.expect_err("it cannot be opened")
}

#[cfg(unix)]
#[tokio::test]
async fn new_files_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let path = folder.path("data/threelo.db");
    let store = SqliteStore::open(&path, SqliteOptions::default())
        .await
        .unwrap();
    let log = folder.path("data/log.db");
    let log = SqliteRequestLog::open(log, SqliteOptions::default())
        .await
        .unwrap();
    let key = api_key("a", Default::default());
    store.put_api_key(&key).await.unwrap();

    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.path("data")), 0o700);
    let mut files: Vec<_> = fs::read_dir(folder.path("data")).unwrap().collect();
    assert!(files.len() >= 4, "databases and write-ahead logs");
    for file in files.drain(..) {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{path:?}");
    }
    store.close().await.unwrap();
    log.close().await.unwrap();
}

#[tokio::test]
async fn a_closed_store_is_one_file_and_is_unavailable() {
    let folder = Folder::new();
    let store = folder.store().await;
    let key = api_key("a", Default::default());
    store.put_api_key(&key).await.unwrap();
    store.close().await.unwrap();
    store.close().await.unwrap();
    assert!(store.api_keys().await.unwrap_err().is_transient());
    assert!(store.put_api_key(&key).await.unwrap_err().is_transient());
    assert!(!folder.path("threelo.db-wal").exists());
    assert_eq!(folder.store().await.api_keys().await.unwrap().rows, [key]);
}

#[tokio::test]
async fn a_folder_is_no_database() {
    let folder = Folder::new();
    let error = open_error(folder.path("")).await;
    assert!(matches!(error, OpenError::IsFolder(_)), "{error}");
    assert!(
        error
            .to_string()
            .ends_with("is a folder: name a file in it")
    );
}

#[tokio::test]
async fn a_mistyped_folder_is_not_created() {
    let folder = Folder::new();
    let error = open_error(folder.path("no/such/threelo.db")).await;
    assert!(matches!(error, OpenError::FolderMissing(_)), "{error}");
    assert!(
        error.to_string().contains("no/such does not exist"),
        "{error}"
    );
    assert!(!folder.path("no").exists());
}

#[tokio::test]
async fn the_error_names_a_path_that_cannot_be_written() {
    let folder = Folder::new();
    fs::write(folder.path("file"), "").unwrap();
    let error = open_error(folder.path("file/threelo.db")).await;
    assert!(matches!(error, OpenError::NotWritable { .. }), "{error}");
    assert!(error.to_string().contains("must be writable"), "{error}");
}

#[tokio::test]
async fn another_file_is_left_as_it_is() {
    let folder = Folder::new();
    let text = "not a database, but longer than the head of one: ".repeat(9);
    fs::write(folder.path("notes.txt"), &text).unwrap();
    let error = open_error(folder.path("notes.txt")).await;
    assert!(matches!(error, OpenError::NotADatabase(_)), "{error}");
    assert_eq!(fs::read_to_string(folder.path("notes.txt")).unwrap(), text);
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_not_touched() {
    let folder = Folder::new();
    let store = folder.store().await;
    store.close().await.unwrap();
    tamper(
        &folder,
        "INSERT INTO _sqlx_migrations
             (version, description, success, checksum, execution_time)
         VALUES (9000, 'from the future', 1, x'00', 0)",
    )
    .await;
    let error = open_error(folder.path("threelo.db")).await;
    assert!(
        matches!(
            error,
            OpenError::Newer {
                migration: 9000,
                ..
            }
        ),
        "{error}"
    );
    assert!(
        error.to_string().contains("newer version of threelo"),
        "{error}"
    );
}

#[tokio::test]
async fn a_migration_that_was_changed_is_noticed() {
    let folder = Folder::new();
    folder.store().await.close().await.unwrap();
    tamper(&folder, "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = open_error(folder.path("threelo.db")).await;
    assert!(matches!(error, OpenError::Unreleased { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_file_can_be_created_concurrently() {
    let folder = Arc::new(Folder::new());
    let opening = (0..8).map(|_| {
        let folder = folder.clone();
        tokio::spawn(async move { folder.store().await })
    });
    let opening: Vec<_> = opening.collect();
    let stores: Vec<_> = join_all(opening)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let key = api_key("a", Default::default());
    assert!(stores[0].put_api_key(&key).await.unwrap());
    for store in &stores {
        assert_eq!(store.api_keys().await.unwrap().len(), 1);
    }
}

async fn tamper(folder: &Folder, statement: &'static str) {
    let options = SqliteConnectOptions::new().filename(folder.path("threelo.db"));
    let mut connection = options.connect().await.unwrap();
    sqlx::query(statement)
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}
