//! `cargo xtask check-layers`: dependencies point down only, and every crate's manifest is in order.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Metadata;
use clap::Args;
use serde::Deserialize;

use crate::workspace::{self, Workspace};

mod arrows;
mod manifest;

/// Check that dependencies between our crates point down only, and that each manifest is in order.
///
/// The floors are in `[workspace.metadata.layers]` of the root manifest. A crate may depend on crates of lower
/// floors. The same goes for its tests, which may use the sandbox, too: a test that looks up or sideways would
/// make a circle that `cargo package` can't resolve, and belongs into the upper crate or into `e2e`.
#[derive(Debug, Args)]
pub(crate) struct CheckLayers;

/// The table of floors.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Layers {
    /// Lowest first; a crate sees only lower floors.
    floors: Vec<Vec<String>>,
    /// Depend on no crate of ours; tests of any crate may use them.
    beside: Vec<String>,
    /// May use the crates beside the workspace outside of tests.
    beside_users: Vec<String>,
    /// Depend on no crate of ours; tests of any crate may use them. Not published.
    test_tools: Vec<String>,
    /// May use everything; used by nothing. Not published.
    unpublished: Vec<String>,
    /// Libraries that a crate must not pull in, directly or through others.
    #[serde(default)]
    without: BTreeMap<String, Vec<String>>,
}

impl CheckLayers {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let layers = Layers::read(&workspace.metadata)?;
        let mut faults = arrows::faults(&workspace.metadata, &layers);
        for package in workspace.metadata.workspace_packages() {
            let published = !matches!(
                layers.place(&package.name),
                Some(Place::Unpublished | Place::TestTool)
            );
            faults.extend(manifest::faults(package, published)?);
        }
        for (package, libraries) in &layers.without {
            let pulled_in = workspace.dependencies(package)?;
            let found = libraries.iter().filter(|name| pulled_in.contains(*name));
            faults.extend(found.map(|name| format!("{package} pulls in {name}")));
        }
        ensure!(
            faults.is_empty(),
            "{}",
            workspace::bullets("layering violations", &faults)
        );
        Ok(())
    }
}

impl Layers {
    fn read(metadata: &Metadata) -> Result<Self> {
        let table = metadata.workspace_metadata.get("layers").cloned();
        let table = table.context("the root manifest has no [workspace.metadata.layers]")?;
        serde_json::from_value(table).context("[workspace.metadata.layers]")
    }

    /// Every name in the table that places a crate.
    fn placed(&self) -> impl Iterator<Item = &String> {
        self.floors
            .iter()
            .flatten()
            .chain(&self.beside)
            .chain(&self.test_tools)
            .chain(&self.unpublished)
    }

    fn place(&self, name: &str) -> Option<Place> {
        let named = |names: &[String]| names.iter().any(|other| other == name);
        if named(&self.unpublished) {
            Some(Place::Unpublished)
        } else if named(&self.test_tools) {
            Some(Place::TestTool)
        } else if named(&self.beside) {
            Some(Place::Beside)
        } else {
            self.floors
                .iter()
                .position(|floor| named(floor))
                .map(Place::Floor)
        }
    }
}

/// Where a crate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Floor(usize),
    Beside,
    TestTool,
    Unpublished,
}
