//! The workspace, and running commands in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use cargo_metadata::{Metadata, MetadataCommand, Package};

/// The workspace that contains this program.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) metadata: Metadata,
}

impl Workspace {
    pub(crate) fn load() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no folder above it")?;
        let metadata = MetadataCommand::new().current_dir(root).no_deps().exec()?;
        Ok(Self {
            root: root.to_owned(),
            metadata,
        })
    }

    /// Returns the crate with this name, with or without the prefix `threelo-`.
    pub(crate) fn package(&self, name: &str) -> Result<&Package> {
        let packages = self.metadata.workspace_packages();
        let full = format!("threelo-{name}");
        let found = packages
            .iter()
            .find(|package| *package.name == name || *package.name == full);
        found.copied().with_context(|| {
            let names: Vec<_> = packages
                .iter()
                .map(|package| package.name.as_str())
                .collect();
            format!(
                "there is no crate {name:?}; the crates are {}",
                names.join(", ")
            )
        })
    }

    /// Returns the crates that are published, sorted by name.
    pub(crate) fn published(&self) -> Vec<&Package> {
        // `publish = false` is an empty list of registries.
        let is_published =
            |package: &&Package| package.publish.as_ref().is_none_or(|to| !to.is_empty());
        self.metadata
            .workspace_packages()
            .into_iter()
            .filter(is_published)
            .collect()
    }

    /// Returns a cargo command in the root folder.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// Runs git, and returns its output.
    pub(crate) fn git(&self, arguments: &[&str]) -> Result<String> {
        printed(Command::new("git").args(arguments).current_dir(&self.root))
    }

    /// Returns the names of all crates that a package depends on with its default features, without tests.
    pub(crate) fn dependencies(&self, package: &str) -> Result<BTreeSet<String>> {
        let tree = ["tree", "--locked", "--edges", "normal", "--prefix", "none"];
        let tree = printed(
            self.cargo(&tree)
                .args(["--format", "{p}", "--package", package]),
        )?;
        let names = tree
            .lines()
            .filter_map(|line| line.split_whitespace().next());
        Ok(names.map(str::to_owned).collect())
    }
}

/// Runs a command that must succeed, and returns its output.
fn printed(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command
        .output()
        .with_context(|| format!("cannot run `{shown}`"))?;
    let error = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "`{shown}` failed: {}",
        error.trim()
    );
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}

/// Prints and runs a command.
///
/// # Errors
/// If the command fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    eprintln!("\n$ {shown}");
    let status = command
        .status()
        .with_context(|| format!("cannot run `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Returns the command as it would be typed in a shell.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns a headline followed by a list.
pub(crate) fn bullets(headline: &str, items: &[String]) -> String {
    items.iter().fold(format!("{headline}:"), |text, item| {
        format!("{text}\n  - {item}")
    })
}
