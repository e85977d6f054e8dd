//! Settings of the files. Settings of a connection are tested by their effect.

use sqlx::{ConnectOptions, Row, SqliteConnection, sqlite::SqliteConnectOptions};
use threelo_core::{
    conformance::samples::{
        INTEGRATION, all_requests, connection, integration, moment, put, request,
    },
    request_log::{LogLimits, RequestRecord},
    storage::{ConnectionStore, IntegrationStore, RequestLogStore},
};

use crate::temporary::Folder;

async fn connect(folder: &Folder, name: &str) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(folder.path(name));
    options.read_only(true).connect().await.unwrap()
}

async fn text(connection: &mut SqliteConnection, query: &'static str) -> String {
    let row = sqlx::query(query).fetch_one(connection).await.unwrap();
    row.try_get::<String, _>(0)
        .unwrap_or_else(|_| row.get::<i64, _>(0).to_string())
}

#[tokio::test]
async fn both_files_have_a_write_ahead_log() {
    let folder = Folder::new();
    let (_store, _log) = (folder.store().await, folder.log().await);
    for name in ["threelo.db", "log.db"] {
        let mut connection = connect(&folder, name).await;
        assert_eq!(text(&mut connection, "PRAGMA journal_mode").await, "wal");
    }
}

#[tokio::test]
async fn sqlite_is_new_enough() {
    let folder = Folder::new();
    let _store = folder.store().await;
    let mut connection = connect(&folder, "threelo.db").await;
    let version = text(&mut connection, "SELECT sqlite_version()").await;
    let numbers: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    // 3.51.3 fixes a rare loss of the write-ahead log's newest pages.
    assert!(numbers >= vec![3, 51, 3], "{version}");
}

#[tokio::test]
async fn the_log_returns_space_to_the_disk() {
    let folder = Folder::new();
    let log = folder.log().await;
    let records: Vec<_> = (0..4000).map(|n| request(&format!("/{n:0>500}"))).collect();
    log.append_requests(&records).await.unwrap();
    let mut connection = connect(&folder, "log.db").await;
    let pages = async |connection: &mut SqliteConnection| -> i64 {
        let pages = text(connection, "PRAGMA page_count").await;
        pages.parse().unwrap()
    };
    let keep = LogLimits {
        bytes: records[..10].iter().map(RequestRecord::size).sum(),
        ..LogLimits::NONE
    };
    let before = pages(&mut connection).await;
    assert!(before > 500, "{before}");
    assert_eq!(log.trim_requests(&keep, moment(0)).await.unwrap(), 3990);
    let after = pages(&mut connection).await;
    assert!(after < 20, "{after} of {before} pages are left");
    assert_eq!(log.requests(&all_requests()).await.unwrap().len(), 10);
}

#[tokio::test]
async fn an_integration_with_connections_cannot_be_removed_by_hand() {
    let folder = Folder::new();
    let store = folder.store().await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    let options = SqliteConnectOptions::new().filename(folder.path("threelo.db"));
    let mut connection = options.connect().await.unwrap();
    let removed = sqlx::query("DELETE FROM integrations")
        .execute(&mut connection)
        .await;
    assert!(removed.unwrap_err().to_string().contains("FOREIGN KEY"));
}
