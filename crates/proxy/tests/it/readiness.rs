//! `/ready` while the database cannot be written, or its file was moved.

use std::time::Duration;

use sqlx::{ConnectOptions, Executor, sqlite::SqliteConnectOptions};

use crate::process::{Fixture, KEY, pause};

/// Waits up to half a minute until `/ready` has this status.
async fn ready_is(fixture: &Fixture, wanted: u16) {
    let mut last = 0;
    for _ in 0..300 {
        last = fixture.get("/ready", KEY).await.0;
        if last == wanted {
            return;
        }
        pause(Duration::from_millis(100)).await;
    }
    panic!("/ready is {last}, not {wanted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_whose_database_cannot_be_written_is_not_ready() {
    let fixture = Fixture::start().await;
    ready_is(&fixture, 200).await;
    let path = fixture.folder.path().join("threelo-data/threelo.db");
    let mut other = SqliteConnectOptions::new()
        .filename(path)
        .connect()
        .await
        .unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    ready_is(&fixture, 503).await;
    let refused = fixture.get("/ready", KEY).await.1;
    assert_eq!(refused["error"]["code"], "not_ready");
    assert_eq!(fixture.get("/health", KEY).await.0, 200);
    other.execute("ROLLBACK").await.unwrap();
    ready_is(&fixture, 200).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_whose_database_file_was_moved_away_is_not_ready() {
    let fixture = Fixture::start().await;
    ready_is(&fixture, 200).await;
    let data = fixture.folder.path().join("threelo-data");
    let (path, away) = (data.join("threelo.db"), data.join("away.db"));
    std::fs::rename(&path, &away).unwrap();
    ready_is(&fixture, 503).await;
    std::fs::rename(&away, &path).unwrap();
    ready_is(&fixture, 200).await;
}
