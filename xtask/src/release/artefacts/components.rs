//! The crates that a binary is made of: their licences, and a CycloneDX bill of materials.
//!
//! cargo-cyclonedx and cargo-about would be two more tools to install, with a time stamp and a random number in each
//! file. What is needed of the format is below.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result};
use cargo_metadata::{Metadata, MetadataCommand, Package, PackageId};
use serde_json::{Value, json};
use toml::Table;

use crate::workspace::{Workspace, printed};

pub(super) struct Components {
    metadata: Metadata,
    /// The crates in the binary, without those that run only while it is compiled.
    used: BTreeSet<PackageId>,
    /// SHA-256 of each package, by name and version.
    checksums: BTreeMap<(String, String), String>,
}

impl Components {
    pub(super) fn load(workspace: &Workspace, package: &Package, target: &str) -> Result<Self> {
        let metadata = MetadataCommand::new()
            .current_dir(&workspace.root)
            .other_options([
                "--locked".to_owned(),
                "--filter-platform".to_owned(),
                target.to_owned(),
            ])
            .exec()?;
        // Unlike the metadata, the tree has the features that this package enables.
        let tree = printed(
            workspace
                .cargo(&[
                    "tree",
                    "--locked",
                    "--edges",
                    "normal,no-proc-macro",
                    "--prefix",
                    "none",
                ])
                .args([
                    "--format",
                    "{p}",
                    "--target",
                    target,
                    "--package",
                    &package.name,
                ]),
        )?;
        let named: BTreeSet<_> = tree
            .lines()
            .filter_map(|line| {
                let (name, rest) = line.split_once(" v")?;
                Some((name, rest.split(' ').next()?))
            })
            .collect();
        let used = metadata
            .packages
            .iter()
            .filter(|package| {
                named.contains(&(package.name.as_str(), &*package.version.to_string()))
            })
            .map(|package| package.id.clone())
            .collect();
        let lock: Table = fs::read_to_string(workspace.root.join("Cargo.lock"))?.parse()?;
        let checksums = lock["package"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|package| {
                let text = |name: &str| Some(package.get(name)?.as_str()?.to_owned());
                Some(((text("name")?, text("version")?), text("checksum")?))
            });
        Ok(Self {
            checksums: checksums.collect(),
            metadata,
            used,
        })
    }

    fn packages(&self) -> impl Iterator<Item = &Package> {
        let packages = self.metadata.packages.iter();
        packages.filter(|package| self.used.contains(&package.id))
    }

    /// Returns the licences of all crates from a registry, each text once.
    pub(super) fn notices(&self) -> Result<String> {
        let mut list =
            "Crates in this program that others have written, and their licences\n\n".to_owned();
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for package in self.packages().filter(|package| package.source.is_some()) {
            let shown = format!("{} {}", package.name, package.version);
            let licence = package.license.as_deref().unwrap_or("see its licence file");
            writeln!(list, "- {shown}: {licence}")?;
            let folder = package
                .manifest_path
                .parent()
                .context("a manifest is in a folder")?;
            for entry in fs::read_dir(folder).with_context(|| format!("cannot read {folder}"))? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().to_uppercase();
                let is_notice = [
                    "LICENSE",
                    "LICENCE",
                    "COPYING",
                    "COPYRIGHT",
                    "NOTICE",
                    "UNLICENSE",
                ]
                .iter()
                .any(|start| name.starts_with(start));
                if is_notice && entry.file_type()?.is_file() {
                    let text = fs::read(entry.path())?;
                    let text = String::from_utf8_lossy(&text)
                        .replace("\r\n", "\n")
                        .trim()
                        .to_owned();
                    texts.entry(text).or_default().push(shown.clone());
                }
            }
        }
        let mut sections: Vec<_> = texts
            .into_iter()
            .map(|(text, mut crates)| {
                crates.sort();
                crates.dedup();
                format!("\n{}\n{}\n\n{text}\n", "=".repeat(80), crates.join(", "))
            })
            .collect();
        sections.sort();
        Ok(list + &sections.concat())
    }

    /// Returns the bill of materials.
    pub(super) fn sbom(&self, root: &Package) -> Result<String> {
        let reference =
            |package: &Package| format!("pkg:cargo/{}@{}", package.name, package.version);
        let component = |package: &Package, kind: &str| {
            let mut component = json!({
                "type": kind,
                "bom-ref": reference(package),
                "name": package.name,
                "version": package.version.to_string(),
                "purl": reference(package),
            });
            if let Some(licence) = &package.license {
                // Before SPDX had "OR", it was written as a slash.
                component["licenses"] = json!([{ "expression": licence.replace('/', " OR ") }]);
            }
            if let Some(description) = &package.description {
                component["description"] = json!(description.trim());
            }
            let key = (package.name.to_string(), package.version.to_string());
            if let Some(checksum) = self.checksums.get(&key) {
                component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
            }
            component
        };
        let mut components: Vec<Value> = self
            .packages()
            .filter(|package| package.id != root.id)
            .map(|package| component(package, "library"))
            .collect();
        components.sort_by_key(|component| component["bom-ref"].to_string());

        let by_id: BTreeMap<_, _> = self
            .packages()
            .map(|package| (&package.id, reference(package)))
            .collect();
        let nodes = &self
            .metadata
            .resolve
            .as_ref()
            .context("cargo resolved nothing")?
            .nodes;
        let mut dependencies: Vec<Value> = nodes
            .iter()
            .filter_map(|node| {
                let mut on: Vec<_> = node
                    .dependencies
                    .iter()
                    .filter_map(|id| by_id.get(id))
                    .collect();
                on.sort();
                on.dedup();
                Some(json!({ "ref": by_id.get(&node.id)?, "dependsOn": on }))
            })
            .collect();
        dependencies.sort_by_key(|dependency| dependency["ref"].to_string());
        let document = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": { "component": component(root, "application") },
            "components": components,
            "dependencies": dependencies,
        });
        Ok(serde_json::to_string_pretty(&document)? + "\n")
    }
}
