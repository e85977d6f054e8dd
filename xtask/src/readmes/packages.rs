//! The packages of this workspace's crates, as they are published: no file may be missing or surplus.

use std::{
    collections::BTreeSet,
    fs,
    io::Read as _,
    path::{Component, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use flate2::read::GzDecoder;

use super::Project;
use crate::workspace::{Workspace, bullets, printed, run};

/// Files that every package has.
const NEEDED: &[&str] = &[
    "CHANGELOG.md",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

/// What cargo adds to a package.
const ADDED: &[&str] = &[".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];

/// Folders that a package may have.
const FOLDERS: &[&str] = &[
    "assets",
    "benches",
    "examples",
    "facts",
    "migrations",
    "src",
    "tests",
];

/// Maximum size of a package; crates.io refuses more than 10 MiB.
const LARGEST: u64 = 2 * 1024 * 1024;

/// Crates that are often used without the others. Their READMEs say how many crates they pull in, and have a whole program.
pub(super) const STANDALONE: &[&str] = &["threelo-sites", "threelo-oauth", "threelo-jira"];

/// Packages all published crates, and adds what is in the packages to a project.
///
/// `cargo package` would compile them one by one, and their dependencies again each time. In a project, they share one build.
pub(super) fn add_to(project: &mut Project, workspace: &Workspace) -> Result<()> {
    let published = workspace.published();
    // What is not committed yet is packaged too. Without `--offline`, cargo updates the index once for each crate.
    let mut command = workspace.cargo(&["package", "--offline", "--locked", "--no-verify"]);
    command.arg("--allow-dirty");
    for package in &published {
        command.args(["--package", package.name.as_str()]);
    }
    run(&mut command)?;

    let mut faults = Vec::new();
    for package in published {
        let name = format!("{}-{}", package.name, package.version);
        let file = project.target.join("package").join(format!("{name}.crate"));
        let archive =
            fs::File::open(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let size = archive.metadata()?.len();
        if size > LARGEST {
            faults.push(format!(
                "{name} has {} KB, more than {} KB",
                size / 1024,
                LARGEST / 1024
            ));
        }
        let mut paths = Vec::new();
        for entry in tar::Archive::new(GzDecoder::new(archive)).entries()? {
            let mut entry = entry?;
            let path = entry.path()?.into_owned();
            let mut content = Vec::new();
            entry
                .read_to_end(&mut content)
                .with_context(|| format!("cannot unpack {}", file.display()))?;
            paths.push(path.strip_prefix(&name)?.to_owned());
            project.add(path, content);
        }
        faults.extend(contents(&name, &paths));
    }
    ensure!(
        faults.is_empty(),
        "{}",
        bullets("contents of packages", &faults)
    );
    Ok(())
}

/// Checks the number of crates in the section "Weight" of READMEs.
pub(super) fn check_weights(project: &Project, workspace: &Workspace) -> Result<()> {
    for name in STANDALONE {
        let path = workspace
            .package(name)?
            .manifest_path
            .with_file_name("README.md");
        let readme = fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
        let tree = [
            "tree", "--edges", "normal", "--prefix", "none", "--format", "{p}",
        ];
        let mut tree = project.cargo(&tree);
        tree.args(["--package", name, "--target", "x86_64-unknown-linux-gnu"]);
        let tree = printed(&mut tree)?;
        let crates: BTreeSet<_> = tree
            .lines()
            .map(|line| line.split(' ').take(2).collect::<Vec<_>>())
            .collect();
        let count = crates.len();
        println!("{name} pulls in {count} crates, itself included.");
        ensure!(
            readme.contains(&format!("{count} crates")),
            "{name} pulls in {count} crates, and its README has another number: correct the section \"Weight\""
        );
    }
    Ok(())
}

/// Returns a message for each file that is missing in a package or does not belong into it.
fn contents(name: &str, paths: &[PathBuf]) -> Vec<String> {
    // Each entry of the top folder, and whether it is a folder.
    let found: BTreeSet<_> = paths
        .iter()
        .map(|path| {
            let mut parts = path.components().map(Component::as_os_str);
            let entry = parts.next().unwrap_or_default().to_string_lossy();
            (entry, parts.next().is_some())
        })
        .collect();
    let missing = NEEDED
        .iter()
        .filter(|needed| !found.contains(&((**needed).into(), false)))
        .map(|needed| format!("{name} lacks {needed}"));
    let surplus = found
        .iter()
        .filter(|(entry, is_folder)| match is_folder {
            true => !FOLDERS.contains(&&**entry),
            false => !NEEDED.contains(&&**entry) && !ADDED.contains(&&**entry),
        })
        .map(|(entry, _)| format!("{name} contains {entry}"));
    missing.chain(surplus).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_licence_and_a_surplus_file_are_reported() {
        let files = NEEDED.iter().filter(|file| **file != "LICENSE-MIT");
        let others = ["notes.txt", "Cargo.lock", "src/lib.rs", "scratch/notes.txt"];
        let paths: Vec<_> = files.chain(&others).map(PathBuf::from).collect();
        assert_eq!(
            contents("a-0.1.0", &paths),
            [
                "a-0.1.0 lacks LICENSE-MIT",
                "a-0.1.0 contains notes.txt",
                "a-0.1.0 contains scratch",
            ]
        );
    }
}
