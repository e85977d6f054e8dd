//! Stores in a temporary database of their own.

use threelo_store::{PostgresOptions, PostgresRequestLog, PostgresStore};
use threelo_test_postgres::{Database, Server};

pub(crate) struct Fresh(Database);

impl Fresh {
    /// Returns `None` if Postgres is not installed, which is reported.
    pub(crate) async fn new() -> Option<Self> {
        let server = Server::shared("the store on Postgres")?;
        Some(Self(server.fresh_database().await))
    }

    pub(crate) fn url(&self) -> String {
        self.0.url()
    }

    pub(crate) async fn store(&self) -> PostgresStore {
        self.store_with(PostgresOptions::default()).await
    }

    pub(crate) async fn store_with(&self, options: PostgresOptions) -> PostgresStore {
        PostgresStore::open(&self.url(), options).await.unwrap()
    }

    pub(crate) async fn log(&self) -> PostgresRequestLog {
        let url = self.url();
        let log = PostgresRequestLog::open(&url, PostgresOptions::default());
        log.await.unwrap()
    }
}
