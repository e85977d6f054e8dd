//! Checks the packages as they are published: no file may be missing.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::workspace::{Workspace, run};

/// Packages all published crates, and compiles them from their packages alone.
///
/// `cargo package` would compile them one by one, and their dependencies again each time. Here they share one build,
/// also with the step "clippy". The step "each crate alone" finds features that a crate forgot to enable.
pub(super) fn packages(workspace: &Workspace) -> Result<()> {
    let published = workspace.published();
    let selection = published
        .iter()
        .flat_map(|package| ["--package", package.name.as_str()]);
    let package = ["package", "--locked", "--no-verify"];
    run(&mut workspace.cargo(&package.into_iter().chain(selection).collect::<Vec<_>>()))?;

    let target = workspace.metadata.target_directory.as_std_path();
    let folder = target.join("unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n[patch.crates-io]\n".to_owned();
    for package in published {
        let name = format!("{}-{}", package.name, package.version);
        let file = target.join("package").join(format!("{name}.crate"));
        run(Command::new("tar")
            .arg("-xzf")
            .arg(file)
            .arg("-C")
            .arg(&folder))?;
        manifest += &format!("{} = {{ path = \"{name}\" }}\n", package.name);
    }
    fs::write(folder.join("Cargo.toml"), manifest)?;
    // Use the versions that were tested.
    fs::copy(workspace.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut check = workspace.cargo(&["check", "--workspace"]);
    run(check.current_dir(&folder).env("CARGO_TARGET_DIR", target))
}
