//! `cargo xtask catalogue`: makes the tables in the crates from the facts.

use std::collections::BTreeSet;
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
        for (path, text) in tables(root)? {
            let file = root.join(path);
            if fs::read_to_string(&file).is_ok_and(|present| present == text) {
                continue;
            }
            if self.check {
                stale.push(path);
            } else {
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

/// Every table: its path in the repository, and its text.
fn tables(root: &Path) -> Result<Vec<(&'static str, String)>> {
    let read = |name| {
        let path = root.join("xtask/facts").join(name);
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
    };
    let scopes = read("scopes.tsv")?;
    let scopes = facts::scopes(&scopes).context("scopes.tsv")?;
    let operations = read("operations.tsv")?;
    let operations = facts::operations(&operations, &scopes).context("operations.tsv")?;
    let corrections = read("corrections.txt")?;
    for name in api::APIS {
        let api = api::load(root, name)?;
        let api = api::corrections::correct(name, api, &corrections)?;
        check_complete(name, &api, &operations)?;
    }

    Ok(vec![
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
    ])
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
