//! Makes a store outside this workspace as docs/storage.md says, and runs the whole conformance suite with it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::{Libraries, root_manifest};
use crate::workspace::{Workspace, cargo, run};

const PAGE: &str = "docs/storage.md";
const NAME: &str = "my-storage";

/// Copies the store in memory into a project that uses only what threelo-core exports, and tests it there.
pub(super) fn test(
    workspace: &Workspace,
    libraries: Option<&Libraries>,
    target: &Path,
) -> Result<()> {
    let page = workspace.root.join(PAGE);
    let page = fs::read_to_string(&page).with_context(|| format!("cannot read {PAGE}"))?;
    let project = target.join("own-storage");
    let source = project.join(NAME).join("src");
    if project.exists() {
        fs::remove_dir_all(&project)?;
    }
    fs::create_dir_all(source.join("memory"))?;
    let core = workspace.root.join("crates/core/src");
    let mut files = vec![PathBuf::from("memory.rs")];
    for entry in fs::read_dir(core.join("memory"))? {
        files.push(Path::new("memory").join(entry?.file_name()));
    }
    for file in files {
        let text = fs::read_to_string(core.join(&file))?;
        // What `sed` does on the page.
        fs::write(
            source.join(&file),
            text.replace("crate::", "threelo_core::"),
        )?;
    }
    let package = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n{}",
        block(&page, "toml")?
    );
    fs::write(project.join(NAME).join("Cargo.toml"), package)?;
    fs::write(source.join("lib.rs"), block(&page, "rs")?)?;
    let mut members = vec![NAME];
    if let Some(libraries) = libraries {
        libraries.add_to(&project)?;
        members.push(Libraries::NAME);
    }
    fs::write(
        project.join("Cargo.toml"),
        root_manifest(workspace, &members)?,
    )?;
    fs::copy(
        workspace.root.join("Cargo.lock"),
        project.join("Cargo.lock"),
    )?;
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--workspace"]);
    run(tests.current_dir(&project).env("CARGO_TARGET_DIR", target))?;
    println!("The store of {PAGE} passes the conformance suite outside this workspace.");
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
