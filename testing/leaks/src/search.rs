//! The search through the files that tests have left.

mod found;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use crate::{Kind, Leak, Scanner, leftovers::OUTPUT};
use found::Found;

/// The result of a search.
#[derive(Debug, Default)]
pub struct Search {
    /// Number of files that were searched.
    pub files: usize,
    /// Number of bytes in them.
    pub bytes: u64,
    /// Number of files with each extension; output of a gateway counts as `output`.
    pub endings: BTreeMap<String, usize>,
    /// Number of secrets of each kind.
    pub secrets: BTreeMap<Kind, usize>,
    /// The secrets that were found.
    pub leaks: BTreeSet<Leak>,
}

/// What a search must cover at least; otherwise it proves nothing.
#[derive(Debug, Clone, Copy)]
pub struct Minimum<'a> {
    /// Files.
    pub files: usize,
    /// Bytes in them.
    pub bytes: u64,
    /// Secrets of every kind together; there must be one of each kind.
    pub secrets: usize,
    /// Extensions of which there must be a file.
    pub endings: &'a [&'a str],
}

impl Search {
    /// Searches every file below a folder for every secret that is listed below it.
    ///
    /// # Errors
    /// If a file cannot be read, or a list of secrets cannot be parsed.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let found = Found::below(folder)?;
        let mut search = Self::default();
        for kind in found.secrets.values() {
            *search.secrets.entry(*kind).or_default() += 1;
        }
        let names: Vec<_> = found
            .secrets
            .iter()
            .map(|(value, kind)| (kind.as_str(), value.as_str()))
            .collect();
        let scanner = Scanner::of_ends(names);
        for file in &found.files {
            let place = file.strip_prefix(folder).unwrap_or(file);
            let place = place.display().to_string();
            let bytes = found::without_printed_on_purpose(file, fs::read(file)?);
            search.files += 1;
            search.bytes += bytes.len() as u64;
            *search.endings.entry(ending(file)).or_default() += 1;
            let name = format!("the name of {place}");
            search.leaks.extend(scanner.scan(&name, place.as_bytes()));
            search.leaks.extend(scanner.scan(&place, &bytes));
        }
        Ok(search)
    }

    /// Returns the failures, one sentence each: leaks, and what was not covered.
    pub fn faults(&self, minimum: Minimum<'_>) -> Vec<String> {
        let mut faults: Vec<String> = self.leaks.iter().map(ToString::to_string).collect();
        let secrets: usize = self.secrets.values().sum();
        let mut at_least = |what: &str, seen: u64, least: u64| {
            if seen < least {
                faults.push(format!("only {seen} {what} were there, not {least}"));
            }
        };
        at_least("files", self.files as u64, minimum.files as u64);
        at_least("bytes", self.bytes, minimum.bytes);
        at_least("secrets", secrets as u64, minimum.secrets as u64);
        for kind in Kind::ALL {
            let seen = self.secrets.get(&kind).copied().unwrap_or_default();
            at_least(&format!("secrets of kind {kind}"), seen as u64, 1);
        }
        for ending in minimum.endings {
            let seen = self.endings.get(*ending).copied().unwrap_or_default();
            at_least(&format!("files of .{ending}"), seen as u64, 1);
        }
        faults
    }
}

fn ending(file: &Path) -> String {
    let folder = file.parent().and_then(Path::file_name);
    if folder.is_some_and(|folder| folder == OUTPUT) {
        return OUTPUT.to_owned();
    }
    let ending = file.extension().unwrap_or_default();
    ending.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests;
