//! The name of a database.

use std::{fmt, path::PathBuf};

use anyhow::bail;
use url::Url;

/// The database that everything is kept in.
#[derive(Debug, Clone)]
pub enum Database {
    /// A file of this machine.
    Sqlite(PathBuf),
    /// A database of a Postgres server, which several gateways may share.
    Postgres(PostgresUrl),
}

/// The address of a database on a server. It may hold a password.
#[derive(Clone)]
pub struct PostgresUrl(Url);

impl PostgresUrl {
    /// The address itself.
    pub fn expose(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for PostgresUrl {
    /// Server and name: neither user and password, nor parameters, which may repeat them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.0.host_str().unwrap_or_default();
        let port = self.0.port().map(|port| format!(":{port}"));
        let name = self.0.path();
        write!(f, "postgres://{host}{}{name}", port.unwrap_or_default())
    }
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresUrl({self})")
    }
}

impl Database {
    /// Reads the name of a database.
    ///
    /// # Errors
    /// Names the setting and how databases are named. The text is not repeated where it may hold
    /// a password.
    pub fn parse(text: &str, setting: &str) -> anyhow::Result<Self> {
        const ADVICE: &str = "write sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME";

        match text.split_once(':') {
            Some(("sqlite", path)) => {
                let path = path.strip_prefix("//").unwrap_or(path);
                if path.is_empty() {
                    bail!("{setting} {text:?} names no file: write sqlite:PATH");
                }
                Ok(Self::Sqlite(path.into()))
            }
            Some(("postgres" | "postgresql", _)) => match text.parse() {
                Ok(url) => Ok(Self::Postgres(PostgresUrl(url))),
                Err(_) => bail!(
                    "{setting}: the address cannot be read: {ADVICE}, with other characters than letters \
                     and digits as %XX"
                ),
            },
            Some((scheme, _)) => bail!("{setting}: {scheme:?} is not supported, {ADVICE}"),
            None => bail!("{setting}: {ADVICE}"),
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => url.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn both_spellings_of_a_path_are_read() {
        for text in ["sqlite:/tmp/a.db", "sqlite:///tmp/a.db"] {
            match Database::parse(text, "--database").unwrap() {
                Database::Sqlite(path) => assert_eq!(path, Path::new("/tmp/a.db")),
                other => panic!("{other}"),
            }
        }
    }

    #[test]
    fn an_address_is_shown_without_its_secrets() {
        let text = "postgres://me:hunter2@db.example:5433/threelo?password=hunter2&sslmode=require";
        let database = Database::parse(text, "--database").unwrap();
        assert_eq!(database.to_string(), "postgres://db.example:5433/threelo");
        assert!(!format!("{database:?}").contains("hunter2"));
        assert!(!format!("{database:?}").contains("me:"));
        match database {
            Database::Postgres(url) => assert_eq!(url.expose(), text),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn the_error_does_not_repeat_a_password() {
        let error = |text| {
            let refused = Database::parse(text, "--database").unwrap_err();
            refused.to_string()
        };
        assert_eq!(
            error("mysql://me:hunter2@x/y"),
            "--database: \"mysql\" is not supported, write sqlite:PATH or \
             postgres://USER:PASSWORD@HOST:PORT/NAME"
        );
        let unreadable = error("postgres://me:hunter2@x:port/y");
        assert!(unreadable.contains("cannot be read"), "{unreadable}");
        assert!(!unreadable.contains("hunter2"), "{unreadable}");
    }
}
