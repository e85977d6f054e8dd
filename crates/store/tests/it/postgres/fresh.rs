//! Stores in a temporary database of their own.

use std::hash::{DefaultHasher, Hash, Hasher};

use include_dir::include_dir;
use threelo_store::{PostgresOptions, PostgresRequestLog, PostgresStore};
use threelo_test_postgres::{Database, Server};

pub(crate) struct Fresh(Database);

impl Fresh {
    /// Returns an empty database, or `None` if Postgres is not installed, which is reported.
    pub(crate) async fn new() -> Option<Self> {
        let server = Server::shared("the store on Postgres")?;
        Some(Self(server.fresh_database().await))
    }

    /// Returns a database that is migrated already, which takes a fraction of the time of migrating it.
    pub(crate) async fn migrated() -> Option<Self> {
        let server = Server::shared("the store on Postgres")?;
        let template = format!("threelo_template_{:x}", migrations());
        let migrated = server.database_like(&template, async |url| {
            let store = PostgresStore::open(&url, PostgresOptions::default());
            store.await.unwrap().close().await;
        });
        Some(Self(migrated.await))
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

/// Returns a hash of all migrations that are compiled in.
fn migrations() -> u64 {
    let folder = include_dir!("$CARGO_MANIFEST_DIR/migrations/postgres");
    let mut hasher = DefaultHasher::new();
    for file in folder.files() {
        (file.path(), file.contents()).hash(&mut hasher);
    }
    hasher.finish()
}
