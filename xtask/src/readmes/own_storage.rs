//! A store outside this workspace, made as docs/storage.md says.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::Project;
use crate::workspace::Workspace;

pub(super) const PAGE: &str = "docs/storage.md";
/// The name of the package.
pub(super) const NAME: &str = "my-storage";

/// Adds a package with a copy of the store in memory, which uses only what threelo-core exports. Its tests are the whole conformance
/// suite.
pub(super) fn add_to(project: &mut Project, workspace: &Workspace) -> Result<()> {
    let page = workspace.root.join(PAGE);
    let page = fs::read_to_string(&page).with_context(|| format!("cannot read {PAGE}"))?;
    let core = workspace.root.join("crates/core/src");
    let mut files = vec![PathBuf::from("memory.rs")];
    for entry in fs::read_dir(core.join("memory"))? {
        files.push(Path::new("memory").join(entry?.file_name()));
    }
    let source = Path::new(NAME).join("src");
    for file in files {
        let text = fs::read_to_string(core.join(&file))?;
        // What `sed` does on the page.
        project.add(source.join(file), text.replace("crate::", "threelo_core::"));
    }
    let package = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n{}",
        block(&page, "toml")?
    );
    project.add(Path::new(NAME).join("Cargo.toml"), package);
    project.add(source.join("lib.rs"), block(&page, "rs")?);
    Ok(())
}

/// Returns the first block of the page in this language.
fn block<'a>(page: &'a str, language: &str) -> Result<&'a str> {
    let start = format!("\n```{language}\n");
    let block = page
        .split_once(&start)
        .and_then(|(_, rest)| rest.split_once("\n```"));
    let (block, _) = block.with_context(|| format!("{PAGE} has no block of {language}"))?;
    Ok(block)
}
