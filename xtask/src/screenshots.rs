//! `cargo xtask screenshots`: pictures of the dashboard.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::Args;

use crate::workspace::{Workspace, run};

/// Take a picture of every page of the dashboard in light, dark and at the width of a phone
///
/// Needs Node.js, the packages of e2e/node (`npm ci --prefix e2e/node`) and Chromium, whose path is in CHROMIUM unless
/// it is in /usr/bin.
#[derive(Debug, Args)]
pub(crate) struct Screenshots {
    /// Folder for the pictures; it is created if it does not exist
    folder: PathBuf,
}

impl Screenshots {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let scripts = workspace.root.join("e2e/node");
        ensure!(
            scripts.join("node_modules").is_dir(),
            "the packages of e2e/node are missing: run `npm ci --prefix e2e/node`"
        );
        let package = ["--package", "threelo-e2e", "--bin", "threelo-e2e"];
        run(workspace.cargo(&["build"]).args(package))?;
        let target = workspace.metadata.target_directory.as_std_path();
        let binary = Path::new("debug/threelo-e2e");
        run(std::process::Command::new("node")
            .arg("screenshots.mjs")
            .arg(std::path::absolute(&self.folder)?)
            .current_dir(scripts)
            .env("THREELO_BIN", target.join(binary)))
    }
}
