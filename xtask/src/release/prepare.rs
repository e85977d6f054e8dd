//! `cargo xtask release prepare`: one commit with everything that a release changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;

use super::plan::{Planned, State};
use super::{changelog, manifests, releasable};
use crate::workspace::{Workspace, printed};

/// See [`super::Step::Prepare`].
#[derive(Debug, Args)]
pub(super) struct Prepare {
    /// Names of crates, with or without `threelo-`: prepare them and what they depend on; all without names
    #[arg(value_name = "CRATE")]
    crates: Vec<String>,
}

impl Prepare {
    pub(super) fn run(&self, workspace: &Workspace) -> Result<()> {
        let plan = releasable(workspace)?;
        print!("{}", plan.table());
        plan.check()?;
        plan.compare_interfaces(workspace)?;
        let due: Vec<_> = plan
            .closure(workspace, &self.crates)?
            .into_iter()
            .filter(|planned| matches!(planned.state, State::Due { .. }))
            .collect();
        if due.is_empty() {
            println!("Nothing to prepare.");
            return Ok(());
        }
        let day = workspace.git(&["show", "--no-patch", "--format=%cs", "HEAD"])?;
        let files = changed_files(workspace, &due, &day)?;
        let titles: Vec<_> = due
            .iter()
            .map(|planned| format!("{} {}", planned.package.name, planned.version()))
            .collect();
        let message = match &titles[..] {
            [one] => format!("Release {one}"),
            several => format!(
                "Release {} crates\n\n- {}",
                several.len(),
                several.join("\n- ")
            ),
        };
        if let Err(error) = commit(workspace, &files, &message) {
            // The tree was clean, so that nothing else is lost.
            workspace.git(&["reset", "--hard", "--quiet"])?;
            return Err(error.context("nothing was changed"));
        }
        println!(
            "\nPrepared {}. Next: cargo xtask release publish",
            titles.join(", ")
        );
        Ok(())
    }
}

fn commit(workspace: &Workspace, files: &BTreeMap<PathBuf, String>, message: &str) -> Result<()> {
    for (path, text) in files {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    printed(&mut workspace.cargo(&["update", "--workspace", "--offline"]))?;
    workspace.git(&["commit", "--quiet", "--all", "--message", message])?;
    Ok(())
}

/// Returns every file that the release changes, with its new text.
fn changed_files(
    workspace: &Workspace,
    due: &[&Planned<'_>],
    day: &str,
) -> Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    let mut change = |path: PathBuf, edit: &dyn Fn(&str) -> Result<String>| -> Result<()> {
        let present = match files.get(&path) {
            Some(text) => String::clone(text),
            None => fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?,
        };
        let text = edit(&present).with_context(|| path.display().to_string())?;
        if text != present {
            files.insert(path, text);
        }
        Ok(())
    };
    let documents = workspace.git(&["ls-files", "*.md"])?;
    for planned in due {
        let (package, version) = (planned.package, planned.version());
        let manifest = package.manifest_path.as_std_path();
        change(manifest.to_owned(), &|text| {
            manifests::with_version(text, version)
        })?;
        change(workspace.root.join("Cargo.toml"), &|text| {
            manifests::with_requirement(text, &package.name, version)
        })?;
        change(manifest.with_file_name("CHANGELOG.md"), &|text| {
            ensure!(
                !changelog::has(text, version),
                "it has a heading for {version}, which is not released"
            );
            changelog::cut(text, version, day, &planned.caused)
                .context("it has no heading \"Unreleased\"")
        })?;
        for document in documents
            .lines()
            .filter(|document| !document.ends_with("CHANGELOG.md"))
        {
            change(workspace.root.join(document), &|text| {
                Ok(manifests::in_document(
                    text,
                    &package.name,
                    &package.version,
                    version,
                ))
            })?;
        }
    }
    if files.is_empty() {
        bail!("the release changes no file");
    }
    Ok(files)
}
