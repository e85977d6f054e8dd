//! The workspace, and running commands in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use cargo_metadata::{Metadata, MetadataCommand, Package};

/// The workspace of the current folder.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) metadata: Metadata,
}

impl Workspace {
    pub(crate) fn load() -> Result<Self> {
        let metadata = MetadataCommand::new().no_deps().exec()?;
        Ok(Self {
            root: metadata.workspace_root.clone().into(),
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
        let mut command = cargo();
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// Returns the command of a tool in the root folder.
    pub(crate) fn tool(&self, words: &[&str]) -> Command {
        let mut command = outside_cargo(Command::new(words[0]));
        command.args(&words[1..]).current_dir(&self.root);
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

/// Returns a cargo command.
pub(crate) fn cargo() -> Command {
    outside_cargo(Command::new(env!("CARGO")))
}

/// Removes the variables that `cargo run` has set for this program. Tools misinterpret them, and build scripts of libraries
/// run again when they change: everything would be built twice, once with `cargo xtask` and once without.
fn outside_cargo(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// A program that is not part of the Rust toolchain, and can be installed with cargo.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    /// A command that succeeds if it is installed.
    pub(crate) version: &'static [&'static str],
}

impl Tool {
    /// Environment variable with the names of the tools that must be installed, separated by commas.
    const REQUIRED: &str = "THREELO_REQUIRED_TOOLS";

    /// Returns whether the tool is installed, and prints that it is skipped if it is not.
    ///
    /// # Errors
    /// If it is required and not installed.
    pub(crate) fn is_usable(&self, workspace: &Workspace) -> Result<bool> {
        let name = self.name;
        let mut version = workspace.tool(self.version);
        version.stdout(Stdio::null()).stderr(Stdio::null());
        if version.status().is_ok_and(|status| status.success()) {
            return Ok(true);
        }
        let required = std::env::var_os(Self::REQUIRED).unwrap_or_default();
        let required = required.to_string_lossy();
        ensure!(
            !required.split(',').any(|required| required == name),
            "{name} is not installed: `cargo install --locked {name}`"
        );
        eprintln!("skipped: {name} is not installed (`cargo install --locked {name}`)");
        Ok(false)
    }
}

/// Runs a command that must succeed, and returns its output.
pub(crate) fn printed(command: &mut Command) -> Result<String> {
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
