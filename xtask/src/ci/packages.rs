//! Checks the packages as they are published: no file may be missing or surplus.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use cargo_metadata::Package;
use flate2::read::GzDecoder;

use crate::readmes::{self, Document, Libraries};
use crate::workspace::{Workspace, bullets, run};

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

/// Crates that are used alone in a project outside of this workspace.
const OUTSIDE: &[&str] = &["threelo-sites", "threelo-oauth", "threelo-jira"];

/// Packages all published crates, and compiles them from their packages alone. Then builds and runs the README's
/// example of some of them in projects that use nothing else of this workspace.
///
/// `cargo package` would compile them one by one, and their dependencies again each time. Here they share one build, and the
/// libraries with the tests and the step "clippy". The steps "each crate alone", "features" and "each document" find features that
/// a crate or an example forgot to enable.
pub(super) fn packages(workspace: &Workspace) -> Result<()> {
    let published = workspace.published();
    let selection = published
        .iter()
        .flat_map(|package| ["--package", package.name.as_str()]);
    // What is not committed yet is checked too. Everything was downloaded for the steps before; otherwise cargo
    // updates the index once for each crate.
    let package = [
        "package",
        "--offline",
        "--locked",
        "--no-verify",
        "--allow-dirty",
    ];
    run(&mut workspace.cargo(&package.into_iter().chain(selection).collect::<Vec<_>>()))?;

    let target = workspace.metadata.target_directory.as_std_path();
    let unpacked = Unpacked::create(workspace, target, &published)?;
    let mut check = workspace.cargo(&["check", "--offline", "--workspace"]);
    // Use the versions that were tested.
    fs::copy(
        workspace.root.join("Cargo.lock"),
        unpacked.folder.join("Cargo.lock"),
    )?;
    run(check
        .current_dir(&unpacked.folder)
        .env("CARGO_TARGET_DIR", target))?;
    for name in OUTSIDE {
        unpacked.use_alone(workspace, workspace.package(name)?)?;
    }
    Ok(())
}

/// The packages, unpacked into a workspace.
struct Unpacked {
    folder: PathBuf,
    /// The profile of the workspace, and a `[patch]` table that replaces the registry's versions, with a placeholder for the folder.
    patches: String,
    libraries: Libraries,
}

impl Unpacked {
    fn create(workspace: &Workspace, target: &Path, published: &[&Package]) -> Result<Self> {
        let folder = target.join("unpacked");
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        let mut patches = "\n[patch.crates-io]\n".to_owned();
        let mut faults = Vec::new();
        for package in published {
            let name = format!("{}-{}", package.name, package.version);
            let file = target.join("package").join(format!("{name}.crate"));
            let size = fs::metadata(&file)
                .with_context(|| format!("cannot read {}", file.display()))?
                .len();
            if size > LARGEST {
                faults.push(format!(
                    "{name} has {} KB, more than {} KB",
                    size / 1024,
                    LARGEST / 1024
                ));
            }
            let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(&file)?));
            archive
                .unpack(&folder)
                .with_context(|| format!("cannot unpack {}", file.display()))?;
            faults.extend(contents(&folder.join(&name), &name)?);
            patches += &format!("{} = {{ path = \"FOLDER{name}\" }}\n", package.name);
        }
        ensure!(
            faults.is_empty(),
            "{}",
            bullets("contents of packages", &faults)
        );
        let patches = format!(
            "\n{}{patches}",
            toml::to_string(&readmes::profile(workspace)?)?
        );
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n{}",
            patches.replace("FOLDER", "")
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let libraries = Libraries::new(workspace)?;
        libraries.add_to(&folder)?;
        Ok(Self {
            folder,
            patches,
            libraries,
        })
    }

    /// Builds and runs the README's example against the sandbox, and checks the number of crates in the README.
    fn use_alone(&self, workspace: &Workspace, package: &Package) -> Result<()> {
        let name = package.name.as_str();
        let readme = self
            .folder
            .join(format!("{name}-{}/README.md", package.version));
        let readme = fs::read_to_string(&readme)
            .with_context(|| format!("cannot read {}", readme.display()))?;
        let documents = Document::all("outside", &format!("README.md of {name}"), &readme)?;
        let found = documents.iter().find_map(|document| {
            let mut examples = document.examples.iter();
            let example = examples
                .find(|example| example.runs && example.program().contains("threelo_sandbox"));
            Some((document, example?))
        });
        let Some((document, example)) = found else {
            bail!("the README of {name} has no example that runs against threelo-sandbox");
        };

        let target = workspace.metadata.target_directory.as_std_path();
        let project = target.join("outside").join(name);
        for folder in ["src", "alone/src"] {
            fs::create_dir_all(project.join(folder))?;
        }
        let requirement = format!("{}.{}", package.version.major, package.version.minor);
        fs::write(
            project.join("Cargo.toml"),
            format!(
                "{}\n[workspace]\nmembers = [\"alone\", \"{}\"]\n{}",
                document.manifest(),
                Libraries::NAME,
                self.patches
                    .replace("FOLDER", &format!("{}/", self.folder.display()))
            ),
        )?;
        fs::write(project.join("src/main.rs"), example.program())?;
        fs::write(
            project.join("alone/Cargo.toml"),
            format!(
                "[package]\nname = \"alone\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{name} = \"{requirement}\"\n"
            ),
        )?;
        fs::write(project.join("alone/src/lib.rs"), "")?;
        self.libraries.add_to(&project)?;
        fs::copy(
            workspace.root.join("Cargo.lock"),
            project.join("Cargo.lock"),
        )?;

        let cargo = |arguments: &[&str]| {
            let mut cargo = workspace.cargo(arguments);
            cargo.current_dir(&project).env("CARGO_TARGET_DIR", target);
            cargo
        };
        let build = ["build", "--offline", "--package", &document.package];
        run(cargo(&build).args(["--package", Libraries::NAME]))?;
        eprintln!("running {}", example.source);
        let program = target.join("debug").join(&document.package);
        readmes::run_example(&program).with_context(|| format!("{} failed", example.source))?;

        let tree = [
            "tree",
            "--offline",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--package",
            "alone",
        ];
        let count = crates(cargo(&tree).args(["--target", "x86_64-unknown-linux-gnu"]))? - 1;
        println!("{name} pulls in {count} crates, itself included.");
        ensure!(
            readme.contains(&format!("{count} crates")),
            "{name} pulls in {count} crates, and its README has another number: correct the section \"Weight\""
        );
        Ok(())
    }
}

/// Returns a message for each file that is missing in a package or does not belong into it.
fn contents(folder: &Path, name: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        found.push((
            entry.file_name().to_string_lossy().into_owned(),
            entry.file_type()?.is_dir(),
        ));
    }
    let missing = NEEDED
        .iter()
        .filter(|needed| !found.iter().any(|(file, _)| file == *needed));
    let mut faults: Vec<_> = missing
        .map(|needed| format!("{name} lacks {needed}"))
        .collect();
    for (file, is_folder) in &found {
        let is_known = if *is_folder {
            FOLDERS.contains(&file.as_str())
        } else {
            NEEDED.contains(&file.as_str()) || ADDED.contains(&file.as_str())
        };
        if !is_known {
            faults.push(format!("{name} contains {file}"));
        }
    }
    faults.sort();
    Ok(faults)
}

/// Returns the number of crates that `cargo tree` lists.
fn crates(tree: &mut Command) -> Result<usize> {
    let tree = crate::workspace::printed(tree)?;
    let mut crates: Vec<_> = tree
        .lines()
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>())
        .collect();
    crates.sort();
    crates.dedup();
    Ok(crates.len())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{NEEDED, contents};

    #[test]
    fn a_missing_licence_and_a_surplus_file_are_reported() {
        let folder = tempfile::tempdir().expect("it can be created");
        for file in NEEDED
            .iter()
            .filter(|file| **file != "LICENSE-MIT")
            .chain(&["notes.txt", "Cargo.lock"])
        {
            fs::write(folder.path().join(file), "").expect("it can be written");
        }
        for name in ["src", "scratch"] {
            fs::create_dir(folder.path().join(name)).expect("it can be created");
        }
        assert_eq!(
            contents(folder.path(), "a-0.1.0").expect("it can be read"),
            [
                "a-0.1.0 contains notes.txt",
                "a-0.1.0 contains scratch",
                "a-0.1.0 lacks LICENSE-MIT"
            ]
        );
    }
}
