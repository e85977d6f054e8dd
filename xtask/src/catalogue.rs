//! `cargo xtask catalogue`: makes the tables in the crates from the facts.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

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

/// `&["a", "b"]`.
fn list(items: &[&str]) -> String {
    format!("&{items:?}")
}
