//! The name of a database.

use std::{fmt, path::PathBuf, str::FromStr};

use anyhow::bail;

/// The database that everything is kept in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// A file of this machine.
    Sqlite(PathBuf),
}

impl FromStr for Database {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        match text.split_once(':') {
            Some(("sqlite", path)) => {
                let path = path.strip_prefix("//").unwrap_or(path);
                if path.is_empty() {
                    bail!("--database {text:?} names no file: write sqlite:PATH");
                }
                Ok(Self::Sqlite(path.into()))
            }
            // The text may hold a password, so it is not repeated.
            Some((scheme, _)) => {
                bail!("--database: {scheme:?} is not supported, write sqlite:PATH")
            }
            None => bail!("--database: write sqlite:PATH"),
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_path_are_read() {
        for text in ["sqlite:/tmp/a.db", "sqlite:///tmp/a.db"] {
            assert_eq!(
                text.parse::<Database>().unwrap(),
                Database::Sqlite("/tmp/a.db".into())
            );
        }
    }

    #[test]
    fn the_error_does_not_repeat_a_password() {
        let error = "mysql://me:hunter2@x/y"
            .parse::<Database>()
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "--database: \"mysql\" is not supported, write sqlite:PATH"
        );
    }
}
