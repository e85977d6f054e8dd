//! A workspace outside of this one.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, ensure};
use toml::{Table, Value, toml};

use crate::workspace::{Workspace, cargo, run};

/// A workspace in the target folder; each of its folders is a member. It is built in the same target folder, with the profile of
/// this workspace and the versions of its Cargo.lock.
pub(super) struct Project {
    folder: PathBuf,
    pub(super) target: PathBuf,
    lock: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Project {
    /// Creates a project that has nothing but its root manifest. In it, the published crates are not taken from the registry, but
    /// from folders with the names of their packages.
    pub(super) fn new(workspace: &Workspace) -> Result<Self> {
        let ours = fs::read_to_string(workspace.root.join("Cargo.toml"))?;
        let ours: Table = toml::from_str(&ours)?;
        let table =
            |name: &str, value: Value| Value::from(Table::from_iter([(name.to_owned(), value)]));
        let mut patches = Table::new();
        for package in workspace.published() {
            let folder = format!("{}-{}", package.name, package.version);
            patches.insert(package.name.to_string(), table("path", folder.into()));
        }
        let mut root = toml! {
            [workspace]
            members = ["*"]
            resolver = "3"
        };
        root.insert("patch".to_owned(), table("crates-io", patches.into()));
        root.insert(
            "profile".to_owned(),
            table("dev", ours["profile"]["dev"].clone()),
        );
        let target = workspace.metadata.target_directory.as_std_path();
        let mut project = Self {
            folder: target.join("outside"),
            target: target.to_owned(),
            lock: workspace.root.join("Cargo.lock"),
            files: BTreeMap::new(),
        };
        project.add("Cargo.toml", toml::to_string(&root)?);
        Ok(project)
    }

    /// Adds a file.
    pub(super) fn add(&mut self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), content.into());
    }

    /// Writes the files, and removes all others. Unchanged files are not written, so that nothing is rebuilt needlessly.
    pub(super) fn write(&self) -> Result<()> {
        fs::create_dir_all(&self.folder)
            .with_context(|| format!("cannot create {}", self.folder.display()))?;
        self.clean(&self.folder)?;
        for (file, content) in &self.files {
            let path = self.folder.join(file);
            if fs::read(&path).ok().as_ref() != Some(content) {
                fs::create_dir_all(path.parent().context("it is in a folder")?)?;
                fs::write(&path, content)
                    .with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
        // Cargo removes what is not needed.
        fs::copy(&self.lock, self.folder.join("Cargo.lock"))?;
        Ok(())
    }

    /// Resolves the versions, and checks that each crate of this workspace is used from its folder.
    ///
    /// # Errors
    /// If a document requires a version that is not the one here: cargo would take it from the registry.
    pub(super) fn check_sources(&self, workspace: &Workspace) -> Result<()> {
        let mut resolve = self.cargo(&["metadata", "--quiet", "--format-version", "1"]);
        run(resolve.stdout(Stdio::null()))?;
        let lock = fs::read_to_string(self.folder.join("Cargo.lock"))?;
        for package in workspace.published() {
            let entries = lock
                .matches(&format!("\nname = \"{}\"\n", package.name))
                .count();
            ensure!(
                entries == 1,
                "a document requires another version of {} than {}: cargo would take it from the registry",
                package.name,
                package.version
            );
        }
        Ok(())
    }

    fn clean(&self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.strip_prefix(&self.folder)?;
            let next = self.files.range(name.to_owned()..).next();
            let is_wanted = next.is_some_and(|(file, _)| file.starts_with(name));
            match (path.is_dir(), is_wanted) {
                (true, true) => self.clean(&path)?,
                (true, false) => fs::remove_dir_all(&path)?,
                (false, true) => {}
                (false, false) => fs::remove_file(&path)?,
            }
        }
        Ok(())
    }

    /// Returns a cargo command in the project.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target);
        command
    }
}
