//! Packages as people will get them: nothing may be missing in them.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::workspace::{Workspace, run};

/// Packages all published crates, and compiles them from nothing but their packages.
///
/// `cargo package` would do so, too, but one by one, and with that everything below them as many times. Together they
/// share it, with the step "clippy" as well. That none hides what another forgot to ask for is the step "each crate
/// alone".
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
        fs::remove_dir_all(&folder).with_context(|| format!("can't empty {}", folder.display()))?;
    }
    fs::create_dir(&folder).with_context(|| format!("can't make {}", folder.display()))?;
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
    // The versions that were tested.
    fs::copy(workspace.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut check = workspace.cargo(&["check", "--workspace"]);
    run(check.current_dir(&folder).env("CARGO_TARGET_DIR", target))
}
