//! Private clusters and new databases.

use sqlx::{ConnectOptions, Connection, PgConnection, postgres::PgConnectOptions};
use threelo_test_postgres::{Database, Private, Server};

async fn connect(database: &Database) -> Result<PgConnection, sqlx::Error> {
    let options: PgConnectOptions = database.url().parse()?;
    options.connect().await
}

#[tokio::test]
async fn a_new_database_is_empty_and_is_dropped_after_its_test() {
    let Some(server) = Server::shared("a fresh database") else {
        return;
    };
    let database = server.fresh_database().await;
    let mut connection = connect(&database).await.unwrap();
    sqlx::query("CREATE TABLE things (id BIGINT)")
        .execute(&mut connection)
        .await
        .unwrap();
    let other = server.fresh_database().await;
    let mut elsewhere = connect(&other).await.unwrap();
    assert!(
        sqlx::query("SELECT id FROM things")
            .fetch_all(&mut elsewhere)
            .await
            .is_err()
    );

    let options: PgConnectOptions = database.url().parse().unwrap();
    drop(database);
    assert!(options.connect().await.is_err());
}

#[tokio::test]
async fn a_server_that_was_killed_restarts_with_its_data() {
    let Some(mut private) = Private::start("a server that was killed") else {
        return;
    };
    let database = private.server().fresh_database().await;
    let mut connection = connect(&database).await.unwrap();
    sqlx::query("CREATE TABLE things (id BIGINT)")
        .execute(&mut connection)
        .await
        .unwrap();
    for _ in 0..2 {
        private.kill();
        assert!(connect(&database).await.is_err());
        private.restart();
        let mut connection = connect(&database).await.unwrap();
        sqlx::query("INSERT INTO things VALUES (1)")
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    }
    let mut connection = connect(&database).await.unwrap();
    let things = sqlx::query("SELECT id FROM things")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    assert_eq!(things.len(), 2);
}
