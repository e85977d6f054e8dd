//! The location of the database.

use std::{fmt, path::PathBuf};

use anyhow::bail;
use url::Url;

/// The location of the database.
#[derive(Debug, Clone)]
pub enum Database {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A database of a Postgres server, which several gateways may share.
    Postgres(PostgresUrl),
}

/// The URL of a database on a server. It may contain a password.
#[derive(Clone)]
pub struct PostgresUrl(Url);

impl PostgresUrl {
    /// Returns the URL, including its secrets.
    pub fn expose(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for PostgresUrl {
    /// Formats host, port and database name, without credentials and parameters, which may contain
    /// credentials.
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
    /// Parses the location of a database.
    ///
    /// # Errors
    /// If the text is invalid. The error names the setting and the format, and does not contain the
    /// text if that may include a password.
    pub fn parse(text: &str, setting: &str) -> anyhow::Result<Self> {
        const ADVICE: &str = "write sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME";

        match text.split_once(':') {
            Some(("sqlite", path)) => {
                let path = path.strip_prefix("//").unwrap_or(path);
                if path.is_empty() {
                    bail!("{setting} {text:?} contains no file name: write sqlite:PATH");
                }
                if path == ":memory:" {
                    bail!("{setting} {text:?}: a vault needs a file: write sqlite:PATH");
                }
                if let Some((path, _)) = path.split_once('?') {
                    bail!(
                        "{setting} {text:?} has parameters, which are not supported: write sqlite:{path}"
                    );
                }
                Ok(Self::Sqlite(path.into()))
            }
            Some(("postgres" | "postgresql", _)) => match text.parse() {
                Ok(url) => Ok(Self::Postgres(PostgresUrl(url))),
                Err(_) => bail!(
                    "{setting}: the URL cannot be parsed: {ADVICE}, with characters other than letters \
                     and digits written as %XX"
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
    fn both_notations_of_a_path_are_accepted() {
        for text in ["sqlite:/tmp/a.db", "sqlite:///tmp/a.db"] {
            match Database::parse(text, "--database").unwrap() {
                Database::Sqlite(path) => assert_eq!(path, Path::new("/tmp/a.db")),
                other => panic!("{other}"),
            }
        }
    }

    #[test]
    fn a_url_is_displayed_without_its_secrets() {
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
    fn the_error_does_not_contain_the_password() {
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
        assert!(unreadable.contains("cannot be parsed"), "{unreadable}");
        assert!(!unreadable.contains("hunter2"), "{unreadable}");
    }
}
