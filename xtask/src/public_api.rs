//! `cargo xtask public-api`: the public interface of each crate as a file that a reviewer sees change.
//!
//! The files are made from the sources alone, in a second and with the stable compiler. rustdoc's JSON, which
//! cargo-public-api uses, needs a nightly one whose format changes, and documents all crates a second time.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Package;
use clap::Args;

use crate::workspace::{Workspace, bullets};

mod listing;
mod source;

pub(crate) use listing::Interface;

/// Folder of the snapshots, in the root.
const FOLDER: &str = "xtask/public-api";

/// Maximum number of lines of a difference that are printed.
const SHOWN: usize = 60;

/// Write the public interface of each crate to xtask/public-api
///
/// The files contain every declaration that can be used from outside of a crate, without bodies and documentation.
/// With `--check`, print what changed and fail, also if a public item has no documentation.
#[derive(Debug, Args)]
pub(crate) struct PublicApi {
    /// Write nothing, and fail if the files are not current
    #[arg(long)]
    check: bool,
}

impl PublicApi {
    /// Returns the task as CI runs it.
    pub(crate) fn check() -> Self {
        Self { check: true }
    }

    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let folder = workspace.root.join(FOLDER);
        let (mut stale, mut undocumented) = (Vec::new(), Vec::new());
        let mut expected = BTreeSet::new();
        for (name, interface) in interfaces(workspace)? {
            undocumented.extend(interface.undocumented_in(&name));
            let file = folder.join(format!("{name}.rs.txt"));
            expected.insert(file.clone());
            let text = format!(
                "// The public interface of {name}, written by `cargo xtask public-api`; do not edit.\n{}",
                interface.text
            );
            let present = fs::read_to_string(&file).unwrap_or_default();
            if present == text {
                continue;
            }
            if self.check {
                stale.push(difference(&name, &present, &text));
            } else {
                fs::create_dir_all(&folder)?;
                fs::write(&file, text)
                    .with_context(|| format!("cannot write {}", file.display()))?;
                println!("wrote {}", file.display());
            }
        }
        for entry in
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?
        {
            let path = entry?.path();
            if expected.contains(&path) {
                continue;
            }
            if self.check {
                stale.push(format!("{} belongs to no published crate", path.display()));
            } else {
                fs::remove_file(&path)?;
                println!("removed {}", path.display());
            }
        }
        ensure!(
            undocumented.is_empty(),
            "{}",
            bullets("public items without documentation", &undocumented)
        );
        ensure!(
            stale.is_empty(),
            "the public interface changed:\n\n{}\nIf this is intended, run `cargo xtask public-api`, commit {FOLDER}, and add a line to \
             the crate's CHANGELOG.md",
            stale.join("\n")
        );
        Ok(())
    }
}

impl Interface {
    /// Returns a line for each public item without documentation.
    pub(crate) fn undocumented_in(&self, name: &str) -> Vec<String> {
        let items = self.undocumented.iter();
        items.map(|item| format!("{name}: {item}")).collect()
    }
}

/// Returns the public interface of each published crate with a library, by name.
pub(crate) fn interfaces(workspace: &Workspace) -> Result<BTreeMap<String, Interface>> {
    let mut interfaces = BTreeMap::new();
    for package in workspace.published() {
        if let Some(root) = library(package) {
            let interface = listing::interface(root).with_context(|| package.name.to_string())?;
            interfaces.insert(package.name.to_string(), interface);
        }
    }
    Ok(interfaces)
}

fn library(package: &Package) -> Option<&Path> {
    let target = package.targets.iter().find(|target| target.is_lib())?;
    Some(target.src_path.as_std_path())
}

/// Returns the lines that were removed and added. Each declaration is a line or a few, so context is not needed.
fn difference(name: &str, old: &str, new: &str) -> String {
    let count = |text: &str| {
        let mut lines: BTreeMap<String, usize> = BTreeMap::new();
        for line in text.lines() {
            *lines.entry(line.to_owned()).or_default() += 1;
        }
        lines
    };
    let (before, after) = (count(old), count(new));
    let mut lines = Vec::new();
    for (sign, text, these, others) in [('-', old, &before, &after), ('+', new, &after, &before)] {
        let mut surplus: BTreeMap<&str, usize> = these
            .iter()
            .map(|(line, count)| {
                (
                    line.as_str(),
                    count.saturating_sub(others.get(line).copied().unwrap_or(0)),
                )
            })
            .collect();
        for line in text.lines() {
            if let Some(left) = surplus.get_mut(line).filter(|left| **left > 0) {
                *left -= 1;
                lines.push(format!("{sign} {line}"));
            }
        }
    }
    let mut text = format!("{name}:\n");
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(text, "    {line}");
    }
    if lines.len() > SHOWN {
        let _ = writeln!(text, "    … and {} more lines", lines.len() - SHOWN);
    }
    text
}
