//! Checks that each feature of a crate builds without the others.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use cargo_metadata::Package;

use crate::workspace::{Workspace, run};

/// Compiles each published crate with one feature at a time.
///
/// Features that the code does not mention only choose features of dependencies; they cannot be incomplete. The other
/// steps compile the crates without features, with their default and with all.
pub(super) fn features(workspace: &Workspace) -> Result<()> {
    for package in workspace.published() {
        for feature in alone(package)? {
            let check = [
                "check",
                "--locked",
                "--lib",
                "--no-default-features",
                "--package",
            ];
            run(workspace
                .cargo(&check)
                .args([package.name.as_str(), "--features", feature]))
            .with_context(|| {
                format!(
                    "{} does not build with its feature \"{feature}\" alone",
                    package.name
                )
            })?;
        }
    }
    Ok(())
}

/// Returns the features that the code mentions, except one that is the whole default.
fn alone(package: &Package) -> Result<Vec<&str>> {
    let mut code = String::new();
    let source = package.manifest_path.with_file_name("src");
    read(source.as_std_path(), &mut code).with_context(|| format!("cannot read {source}"))?;
    let default = package.features.get("default");
    let features = package.features.keys().filter(|name| {
        let is_default = default.is_some_and(|default| default == std::slice::from_ref(*name));
        !is_default && code.contains(&format!("feature = \"{name}\""))
    });
    Ok(features.map(String::as_str).collect())
}

/// Adds the text of all Rust files in a folder.
fn read(folder: &Path, code: &mut String) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, code)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            *code += &fs::read_to_string(&path)?;
        }
    }
    Ok(())
}
