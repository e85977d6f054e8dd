//! The files of a search and its secrets.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::OPERATORS;
use crate::{
    Kind,
    leftovers::{SECRETS, SHORTEST},
};

/// How an API key that the gateway makes begins.
const API_KEY: &str = "threelo_";

/// Files to search, and the secrets to search for.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) files: Vec<PathBuf>,
    pub(super) secrets: BTreeMap<String, Kind>,
}

impl Found {
    pub(super) fn below(folder: &Path) -> io::Result<Self> {
        let mut found = Self::default();
        found.walk(folder)?;
        found.files.sort();
        Ok(found)
    }

    fn walk(&mut self, folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.walk(&path)?;
                continue;
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name == SECRETS {
                self.read_list(&fs::read_to_string(&path)?)?;
            } else if name == "encryption.key" {
                for key in fs::read_to_string(&path)?.split_whitespace() {
                    self.add(Kind::EncryptionKey, key);
                }
            } else if is_stdout(&path) {
                for key in keys(&String::from_utf8_lossy(&fs::read(&path)?)) {
                    self.add(Kind::ApiKey, key);
                }
            }
            if !OPERATORS.contains(&&*name) {
                self.files.push(path);
            }
        }
        Ok(())
    }

    fn read_list(&mut self, list: &str) -> io::Result<()> {
        for line in list.lines() {
            let (kind, value) = line.split_once('\t').unwrap_or((line, ""));
            let kind = kind.parse().map_err(io::Error::other)?;
            self.add(kind, value);
        }
        Ok(())
    }

    fn add(&mut self, kind: Kind, value: &str) {
        if value.len() >= SHORTEST {
            self.secrets.insert(value.to_owned(), kind);
        }
    }
}

/// The bytes without what is shown on purpose: on stdout, the line of `dev`, and each API key the
/// first time.
pub(super) fn without_what_is_shown(file: &Path, bytes: Vec<u8>) -> Vec<u8> {
    if !is_stdout(file) {
        return bytes;
    }
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    let first = text.lines().next().unwrap_or_default();
    if first.starts_with('{') && first.contains("\"secret_key\"") {
        text = text.replacen(&first.to_owned(), "", 1);
    }
    let keys: Vec<_> = keys(&text).into_iter().map(str::to_owned).collect();
    for key in keys {
        text = text.replacen(&key, "", 1);
    }
    text.into_bytes()
}

/// The API keys in a text, each once.
fn keys(text: &str) -> Vec<&str> {
    let begins = text.match_indices(API_KEY).map(|(at, _)| &text[at..]);
    let in_key = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let mut keys: Vec<_> = begins
        .map(|text| &text[..text.find(|c| !in_key(c)).unwrap_or(text.len())])
        .filter(|key| key.len() >= API_KEY.len() + SHORTEST)
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn is_stdout(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "stdout")
}
