//! The files of a search and its secrets.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    Kind,
    leftovers::{SECRETS, SHORTEST},
};

/// An operator's settings, which may contain an API key.
const SETTINGS: &str = "threelo.toml";

/// The file with the API key that was generated at a first start.
const API_KEY_FILE: &str = "api-key";

/// The extension of an operator's file with one secret, which a setting names.
const SECRET_FILE: &str = "secret";

/// The prefix of a generated API key, and the length of the random text after it.
const API_KEY: &str = "threelo_";
const RANDOM: usize = 43;

/// The prefix of the functions of a shell completion, which look like API keys.
const COMPLETION: &str = "threelo__subcmd__";

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
            // A dangling link has no content.
            if !path.exists() {
                continue;
            }
            let name = path.file_name().unwrap_or_default();
            if name == SECRETS {
                self.read_list(&fs::read_to_string(&path)?)?;
            } else if ends(&path, "key") {
                let keys = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
                for key in keys.split_whitespace() {
                    self.add(Kind::EncryptionKey, key);
                }
            } else if name == API_KEY_FILE {
                self.add(Kind::ApiKey, fs::read_to_string(&path)?.trim());
            } else if name != SETTINGS && !ends(&path, SECRET_FILE) {
                self.read_shown(&path)?;
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

    fn read_shown(&mut self, path: &Path) -> io::Result<()> {
        if ends(path, "stdout") {
            for key in keys(&String::from_utf8_lossy(&fs::read(path)?)) {
                self.add(Kind::ApiKey, key);
            }
        }
        Ok(())
    }

    fn add(&mut self, kind: Kind, value: &str) {
        if value.len() >= SHORTEST {
            self.secrets.insert(value.to_owned(), kind);
        }
    }
}

/// Returns the bytes without what is printed on purpose: on stdout, the line of `dev`, and the first
/// occurrence of each API key.
pub(super) fn without_printed_on_purpose(file: &Path, bytes: Vec<u8>) -> Vec<u8> {
    if !ends(file, "stdout") {
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

/// Returns the API keys in a text, each once.
fn keys(text: &str) -> Vec<&str> {
    let in_key = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    // The text may be the end of another word, such as a function of a shell completion.
    let begins = text
        .match_indices(API_KEY)
        .filter(|(at, _)| !text[..*at].ends_with(in_key))
        .map(|(at, _)| &text[at..]);
    let mut keys: Vec<_> = begins
        .map(|text| &text[..text.find(|c| !in_key(c)).unwrap_or(text.len())])
        .filter(|key| key.len() == API_KEY.len() + RANDOM && !key.starts_with(COMPLETION))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn ends(file: &Path, with: &str) -> bool {
    file.extension().is_some_and(|ending| ending == with)
}
