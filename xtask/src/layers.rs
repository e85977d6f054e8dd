//! `cargo xtask check-layers`: checks the dependencies between the crates, and their manifests.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Metadata;
use clap::Args;
use serde::Deserialize;

use crate::workspace::{self, Workspace};

mod arrows;
mod manifest;

pub(crate) use manifest::faults as manifest_faults;

/// Check that crates depend only on lower layers, and that each manifest is complete
///
/// The layers are in `[workspace.metadata.layers]` of the root manifest. A crate may depend on crates of lower
/// layers. So may its tests, which may also use the sandbox: a test that depends on a higher layer or its own would
/// cause a cycle that `cargo package` cannot resolve, and belongs in the upper crate or in `e2e`.
#[derive(Debug, Args)]
pub(crate) struct CheckLayers;

/// The table of layers.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Layers {
    /// The layers, lowest first; a crate may depend only on lower ones.
    order: Vec<Vec<String>>,
    /// Depend on no crate of this workspace; tests of any crate may use them.
    beside: Vec<String>,
    /// May use the crates in `beside` outside of tests.
    beside_users: Vec<String>,
    /// Depend on no crate of this workspace; tests of any crate may use them. Not published.
    test_tools: Vec<String>,
    /// May depend on everything; nothing depends on them. Not published.
    unpublished: Vec<String>,
    /// Libraries that a crate must not depend on, directly or indirectly.
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
        // Cargo resolves no cycle, which a dependency on a higher layer can cause.
        let resolvable = faults.is_empty();
        for (package, libraries) in layers.without.iter().filter(|_| resolvable) {
            let pulled_in = workspace.dependencies(package)?;
            let found = libraries.iter().filter(|name| pulled_in.contains(*name));
            faults.extend(found.map(|name| format!("{package} depends on {name}")));
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

    /// Returns all crate names in the table.
    fn placed(&self) -> impl Iterator<Item = &String> {
        self.order
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
            self.order
                .iter()
                .position(|layer| named(layer))
                .map(Place::Layer)
        }
    }
}

/// The place of a crate in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Layer(usize),
    Beside,
    TestTool,
    Unpublished,
}
