//! Checks the licences of all dependencies against the list in deny.toml, also where cargo-deny is not installed.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::{MetadataCommand, Package};
use serde::Deserialize;
use spdx::{Expression, LicenseItem, ParseMode};

use crate::workspace::{Workspace, bullets};

#[derive(Debug, Deserialize)]
struct Rules {
    licenses: Licenses,
}

#[derive(Debug, Deserialize)]
struct Licenses {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Debug, Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

/// Returns an error if a dependency has a licence that is not in the list.
pub(super) fn check(workspace: &Workspace) -> Result<()> {
    let rules =
        fs::read_to_string(workspace.root.join("deny.toml")).context("cannot read deny.toml")?;
    let rules: Rules = toml::from_str(&rules).context("deny.toml")?;
    let metadata = MetadataCommand::new()
        .current_dir(&workspace.root)
        .features(cargo_metadata::CargoOpt::AllFeatures)
        .other_options(["--locked".to_owned()])
        .exec()?;
    let members = &metadata.workspace_members;
    // Crates that are not published are private.
    let published = workspace.published();
    let checked = metadata.packages.iter().filter(|package| {
        !members.contains(&package.id) || published.iter().any(|other| other.id == package.id)
    });
    let faults: Vec<_> = checked
        .filter_map(|package| fault(package, &rules.licenses))
        .collect();
    ensure!(
        faults.is_empty(),
        "{}",
        bullets("licences that deny.toml does not allow", &faults)
    );
    Ok(())
}

fn fault(package: &Package, rules: &Licenses) -> Option<String> {
    let shown = format!("{} {}", package.name, package.version);
    let Some(licence) = &package.license else {
        return Some(format!("{shown} names no licence"));
    };
    let exceptions = rules
        .exceptions
        .iter()
        .filter(|exception| exception.name == *package.name);
    let allowed: Vec<_> = exceptions
        .flat_map(|exception| &exception.allow)
        .chain(&rules.allow)
        .collect();
    is_allowed(licence, &allowed).map_or_else(
        |error| {
            Some(format!(
                "{shown}: {licence:?} is not an SPDX expression: {error}"
            ))
        },
        |is_allowed| (!is_allowed).then(|| format!("{shown}: {licence}")),
    )
}

/// Evaluates an expression such as `MIT OR Apache-2.0`.
fn is_allowed(licence: &str, allowed: &[&String]) -> Result<bool> {
    // Old packages write "MIT/Apache-2.0".
    let expression = Expression::parse_mode(licence, ParseMode::LAX)
        .map_err(|error| anyhow::anyhow!("{}", error.reason))?;
    Ok(expression.evaluate(|required| match &required.license {
        LicenseItem::Spdx { id, .. } => allowed.iter().any(|allowed| *allowed == id.name),
        LicenseItem::Other { .. } => false,
    }))
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn one_of_several_licences_is_enough_and_all_of_several_are_needed() {
        let allowed = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
        let is_allowed = |licence| {
            is_allowed(licence, &allowed.iter().collect::<Vec<_>>()).expect("it is an expression")
        };
        assert!(is_allowed("MIT"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(is_allowed("(Apache-2.0 OR MIT) AND Unicode-3.0"));
        assert!(!is_allowed("MIT AND Apache-2.0"));
        assert!(!is_allowed("GPL-3.0-only"));
    }

    #[test]
    fn a_licence_that_is_no_expression_is_an_error() {
        assert!(is_allowed("see the file", &[]).is_err());
    }
}
