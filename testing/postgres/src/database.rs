//! Databases of a server, one for each test.

use std::{env, thread};

use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection, postgres::PgConnectOptions,
};

use crate::{shared, skip::skip};

/// A server on which databases can be created.
#[derive(Debug, Clone)]
pub struct Server {
    url: String,
    /// Whether it is removed after the tests, with what they leave on it.
    temporary: bool,
}

impl Server {
    /// Returns the server that all tests share. Returns `None`, and reports the test as skipped, if there is
    /// none.
    ///
    /// # Panics
    /// If nothing may be skipped, or the cluster does not start.
    pub fn shared(test: &str) -> Option<Self> {
        let named = env::var_os("THREELO_TEST_DATABASE_URL");
        let named = named.and_then(|url| url.into_string().ok());
        if let Some(url) = named.filter(|url| !url.is_empty()) {
            let temporary = false;
            return Some(Self { url, temporary });
        }
        shared::url()
            .map(Self::at)
            .map_err(|why| skip(test, why))
            .ok()
    }

    /// Returns the server of a cluster of ours.
    pub(crate) fn at(url: String) -> Self {
        let temporary = true;
        Self { url, temporary }
    }

    /// Creates an empty database, which is dropped together with the returned value.
    ///
    /// # Panics
    /// If it cannot be created.
    pub async fn fresh_database(&self) -> Database {
        let mut connection = self.connect().await.expect("the server answers");
        let database = self.named(random_name());
        run(
            &mut connection,
            format!("CREATE DATABASE {}", database.name),
        )
        .await;
        database
    }

    /// Creates a database with the tables that `create` makes in an empty database, whose address it gets.
    ///
    /// They are made once, in the database `template`, which is copied: another `create` needs another name. On
    /// a server that is named by `THREELO_TEST_DATABASE_URL`, where a template would stay, they are made each
    /// time.
    ///
    /// # Panics
    /// If it cannot be created.
    pub async fn database_like(
        &self,
        template: &str,
        create: impl AsyncFnOnce(String),
    ) -> Database {
        if !self.temporary {
            let database = self.fresh_database().await;
            create(database.url()).await;
            return database;
        }
        let mut connection = self.connect().await.expect("the server answers");
        // Other tests, each in its process, wait here until the template is complete.
        let lock = "SELECT pg_advisory_lock(hashtext($1))";
        let locked = sqlx::query(lock).bind(template).execute(&mut connection);
        locked.await.expect("the server answers");
        let complete =
            "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1 AND datistemplate)";
        let is_complete = sqlx::query_scalar(complete).bind(template);
        let is_complete: bool = is_complete
            .fetch_one(&mut connection)
            .await
            .expect("the server answers");
        if !is_complete {
            // A test that was killed may have left a part of it.
            run(
                &mut connection,
                format!("DROP DATABASE IF EXISTS {template} WITH (FORCE)"),
            )
            .await;
            run(&mut connection, format!("CREATE DATABASE {template}")).await;
            create(self.address(template)).await;
            let done = format!("ALTER DATABASE {template} IS_TEMPLATE true");
            run(&mut connection, done).await;
        }
        // This releases the lock, so that copies are made side by side.
        let _ = connection.close().await;

        let mut connection = self.connect().await.expect("the server answers");
        let database = self.named(random_name());
        let copy = format!("CREATE DATABASE {} TEMPLATE {template}", database.name);
        run(&mut connection, copy).await;
        database
    }

    fn named(&self, name: String) -> Database {
        let server = self.clone();
        Database { server, name }
    }

    /// Returns the address of a database, including the password.
    fn address(&self, name: &str) -> String {
        let (address, parameters) = match self.url.split_once('?') {
            Some((address, parameters)) => (address, format!("?{parameters}")),
            None => (self.url.as_str(), String::new()),
        };
        let after_host = address.find("://").map_or(0, |at| at + 3);
        let host = match address[after_host..].find('/') {
            Some(end) => &address[..after_host + end],
            None => address,
        };
        format!("{host}/{name}{parameters}")
    }

    async fn connect(&self) -> Result<PgConnection, sqlx::Error> {
        let options: PgConnectOptions = self.url.parse()?;
        options.connect().await
    }
}

fn random_name() -> String {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    format!("threelo_test_{}", hex::encode(bytes))
}

async fn run(connection: &mut PgConnection, statement: String) {
    let done = connection.execute(AssertSqlSafe(statement)).await;
    done.expect("the user may create databases");
}

/// A database for one test.
#[derive(Debug)]
pub struct Database {
    server: Server,
    name: String,
}

impl Database {
    /// Returns its address, including the password.
    pub fn url(&self) -> String {
        self.server.address(&self.name)
    }

    /// Returns the number of transactions in it so far. The server counts one up to ten seconds after its end.
    ///
    /// # Panics
    /// If the server does not answer.
    pub async fn transactions(&self) -> i64 {
        let mut connection = self.server.connect().await.expect("the server answers");
        let counted = sqlx::query_scalar(
            "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = $1",
        )
        .bind(&self.name)
        .fetch_one(&mut connection)
        .await;
        counted.expect("the server counts transactions")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // A runtime must not be entered twice, so the database is dropped in another thread.
        let dropping = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(async {
                // If the server was killed, there is nothing to do.
                if let Ok(mut connection) = server.connect().await {
                    let statement = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                    let _ = connection.execute(AssertSqlSafe(statement)).await;
                    let _ = connection.close().await;
                }
            });
            std::io::Result::Ok(())
        });
        let _ = dropping.join();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_name_differs_in_the_address() {
        for (server, url) in [
            (
                "postgres://me:pw@host:5/postgres",
                "postgres://me:pw@host:5/new",
            ),
            ("postgres://host", "postgres://host/new"),
            (
                "postgres://host/x?sslmode=require",
                "postgres://host/new?sslmode=require",
            ),
        ] {
            let server = Server::at(server.to_owned());
            assert_eq!(server.address("new"), url);
        }
    }
}
