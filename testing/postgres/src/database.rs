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
        match named
            .filter(|url| !url.is_empty())
            .map_or_else(shared::url, Ok)
        {
            Ok(url) => Some(Self { url }),
            Err(why) => {
                skip(test, why);
                None
            }
        }
    }

    pub(crate) fn at(url: String) -> Self {
        Self { url }
    }

    /// Creates an empty database, which is dropped together with the returned value.
    ///
    /// # Panics
    /// If it cannot be created.
    pub async fn fresh_database(&self) -> Database {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).expect("the system has randomness");
        let name = format!("threelo_test_{}", hex::encode(bytes));
        self.run(format!("CREATE DATABASE {name}")).await;
        Database {
            server: self.clone(),
            name,
        }
    }

    async fn run(&self, statement: String) {
        let mut connection = self.connect().await.expect("the server answers");
        let done = connection.execute(AssertSqlSafe(statement)).await;
        done.expect("the user may create databases");
        let _ = connection.close().await;
    }

    async fn connect(&self) -> Result<PgConnection, sqlx::Error> {
        let options: PgConnectOptions = self.url.parse()?;
        options.connect().await
    }
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
        let (address, parameters) = match self.server.url.split_once('?') {
            Some((address, parameters)) => (address, format!("?{parameters}")),
            None => (self.server.url.as_str(), String::new()),
        };
        let after_host = address.find("://").map_or(0, |at| at + 3);
        let host = match address[after_host..].find('/') {
            Some(end) => &address[..after_host + end],
            None => address,
        };
        format!("{host}/{}{parameters}", self.name)
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
            let database = Database {
                server: Server::at(server.to_owned()),
                name: "new".to_owned(),
            };
            assert_eq!(database.url(), url);
            // There is nothing to drop.
            std::mem::forget(database);
        }
    }
}
