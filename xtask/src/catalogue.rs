//! `cargo xtask catalogue`: makes the tables in the crates from the facts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

use crate::api::{self, Api};
use crate::facts;
use crate::workspace::Workspace;

mod product;
mod sandbox;
mod scopes;
mod typed;

/// Make the tables of operations and scopes from `xtask/facts`.
#[derive(Debug, Args)]
pub(crate) struct Catalogue {
    /// Write nothing; fail when a table is not what the facts give.
    #[arg(long)]
    check: bool,
}

/// The first line of every table.
const GENERATED: &str = "made by `cargo xtask catalogue`; do not edit.";

impl Catalogue {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let root = &workspace.root;
        let mut stale = Vec::new();
        let tables = tables(root)?;
        // What is no longer made: a group that has another name, or needs fewer files.
        for path in generated(root)? {
            if tables.contains_key(&path) {
                continue;
            }
            if self.check {
                stale.push(path);
            } else {
                fs::remove_file(root.join(&path))?;
                println!("removed {path}");
            }
        }
        for (path, text) in tables {
            let file = root.join(&path);
            if fs::read_to_string(&file).is_ok_and(|present| present == text) {
                continue;
            }
            if self.check {
                stale.push(path);
            } else {
                fs::create_dir_all(file.parent().unwrap_or(root))?;
                fs::write(&file, text)
                    .with_context(|| format!("can't write {}", file.display()))?;
                println!("wrote {path}");
            }
        }
        ensure!(
            stale.is_empty(),
            "not what the facts give: {}; run `cargo xtask catalogue`",
            stale.join(", ")
        );
        Ok(())
    }

    /// The form that CI runs.
    pub(crate) fn check() -> Self {
        Self { check: true }
    }
}

/// The files in the folders that hold nothing but generated ones.
fn generated(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = typed::folders();
    folders.push("crates/sandbox/facts".to_owned());
    // Beside each folder is the file of its module.
    let modules = folders.iter().map(|folder| format!("{folder}.rs"));
    found.extend(modules.filter(|module| root.join(module).exists()));
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// Every file: its path in the repository, and its text.
fn tables(root: &Path) -> Result<BTreeMap<String, String>> {
    let read = |name| {
        let path = root.join("xtask/facts").join(name);
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
    };
    let scopes = read("scopes.tsv")?;
    let scopes = facts::scopes(&scopes).context("scopes.tsv")?;
    let operations = read("operations.tsv")?;
    let operations = facts::operations(&operations, &scopes).context("operations.tsv")?;
    let corrections = read("corrections.txt")?;
    let mut apis = BTreeMap::new();
    for name in api::APIS {
        let api = api::load(root, name)?;
        let api = api::corrections::correct(name, api, &corrections)?;
        check_complete(name, &api, &operations)?;
        apis.insert(name, api);
    }

    let mut files = typed::files(&apis, &operations, &read("names.txt")?)?;
    let tables = [
        ("crates/core/src/scope/known.rs", scopes::known(&scopes)),
        (
            "crates/jira/src/operations.rs",
            product::operations("Jira", "jira-", &operations),
        ),
        (
            "crates/confluence/src/operations.rs",
            product::operations("Confluence", "confluence-", &operations),
        ),
        (
            "crates/sandbox/src/facts.rs",
            sandbox::facts(&operations, &scopes),
        ),
    ];
    files.extend(tables.map(|(path, text)| (path.to_owned(), text)));
    for (name, api) in &apis {
        let (operations, schemas) = api.to_texts();
        for (kind, text) in [("operations", operations), ("schemas", schemas)] {
            files.insert(
                format!("crates/sandbox/facts/{name}.{kind}"),
                format!("# {GENERATED}\n\n{text}"),
            );
        }
    }
    Ok(files)
}

/// That both kinds of facts are about the same operations.
fn check_complete(name: &str, api: &Api, operations: &[facts::Operation]) -> Result<()> {
    let tables = operations
        .iter()
        .filter(|operation| operation.api == name)
        .map(|operation| (operation.method, operation.path, operation.id));
    let calls = api
        .operations
        .iter()
        .map(|call| (call.method.as_str(), call.path.as_str(), call.id.as_str()));
    let (tables, calls): (BTreeSet<_>, BTreeSet<_>) = (tables.collect(), calls.collect());
    let differ: Vec<_> = tables.symmetric_difference(&calls).collect();
    ensure!(
        differ.is_empty(),
        "operations.tsv and the facts of {name} do not have the same operations: {differ:?}"
    );
    Ok(())
}

/// `&["a", "b"]`.
fn list(items: &[&str]) -> String {
    format!("&{items:?}")
}
