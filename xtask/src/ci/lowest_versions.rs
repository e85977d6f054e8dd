//! Checks that the lowest versions of dependencies that Cargo.toml requires are enough.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::workspace::{Workspace, run};

/// Compiles the published crates with the lowest version of each direct dependency that they accept, as a project that
/// is careful with updates may have it.
///
/// The versions are chosen in a copy, so that Cargo.lock stays as it is.
pub(super) fn lowest_versions(workspace: &Workspace) -> Result<()> {
    let target = workspace.metadata.target_directory.as_std_path();
    let copy = target.join("lowest-versions");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let files = ["ls-files", "--cached", "--others", "--exclude-standard"];
    for path in workspace.git(&files)?.lines() {
        let from = workspace.root.join(path);
        // A file whose removal is not committed yet is still listed.
        if from.exists() {
            let to = copy.join(path);
            fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
            fs::copy(from, to)?;
        }
    }
    let cargo = |arguments: &[&str]| {
        let mut cargo = workspace.cargo(arguments);
        cargo.current_dir(&copy).env("CARGO_TARGET_DIR", target);
        cargo
    };
    // The option is unstable. It only chooses versions, so the stable cargo is made to accept it, instead of a nightly
    // toolchain that everybody had to install; the code is compiled by the stable compiler.
    let update = ["update", "--quiet", "-Z", "direct-minimal-versions"];
    run(cargo(&update).env("RUSTC_BOOTSTRAP", "1")).context(
        "the lowest versions that Cargo.toml accepts cannot be used together: the error above names a dependency; \
         require a higher version of it",
    )?;
    let mut check = cargo(&["check", "--all-features"]);
    for package in workspace.published() {
        check.args(["--package", package.name.as_str()]);
    }
    if run(&mut check).is_err() {
        bail!(
            "the crates do not compile with the lowest versions that Cargo.toml accepts: require the version that has what \
             they use"
        );
    }
    Ok(())
}
