//! A package that depends on all libraries of this workspace, with the same features as here.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use toml::{Table, Value};

use super::Project;
use crate::workspace::{Workspace, printed};

/// The name of the package, and of its folder.
pub(super) const NAME: &str = "libraries";

/// Adds a package that selects the features with which the tests of this workspace are built, so that cargo uses that build of
/// nearly every library.
///
/// It does not select features of crates of this workspace: those are built as the rest of the project asks for them. The features
/// come from `cargo tree`, which resolves them as a build does; `cargo metadata` adds those of other systems.
pub(super) fn add_to(project: &mut Project, workspace: &Workspace) -> Result<()> {
    // Build scripts and what only macros use are built for the compiler, with features of their own.
    let tree = |without: &str| {
        let mut tree = workspace.cargo(&["tree", "--locked", "--workspace", "--all-features"]);
        tree.args(["--edges", without, "--prefix", "none"]);
        printed(tree.args(["--format", "{p}|{f}|"]))
    };
    let libraries = tree("no-build,no-proc-macro")?;
    let with_macros = tree("no-build")?;
    let macros = with_macros
        .lines()
        .filter(|line| line.contains("(proc-macro)"));
    let mut dependencies = Table::new();
    for line in libraries.lines().chain(macros) {
        dependencies.extend(dependency(line)?);
    }
    let dependencies = Table::from_iter([("dependencies".to_owned(), Value::Table(dependencies))]);
    let manifest = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [lib]\ntest = false\ndoctest = false\n\n{}",
        toml::to_string(&dependencies)?
    );
    project.add(Path::new(NAME).join("Cargo.toml"), manifest);
    project.add(Path::new(NAME).join("src/lib.rs"), "");
    Ok(())
}

/// Parses a line such as `http v1.5.0|default,std|`, with ` (*)` at the end if it is there a second time; `None` for an empty line
/// and for a crate with a folder or repository, as those of the workspace.
fn dependency(line: &str) -> Result<Option<(String, Value)>> {
    if line.is_empty() {
        return Ok(None);
    }
    let parts: Vec<_> = line.split('|').collect();
    ensure!(parts.len() == 3, "cargo tree printed {line:?}");
    let (package, features) = (parts[0], parts[1]);
    let (name, version) = package
        .split_once(" v")
        .with_context(|| format!("cargo tree printed {line:?}"))?;
    let version = version.strip_suffix(" (proc-macro)").unwrap_or(version);
    if version.contains(' ') {
        return Ok(None);
    }
    // A requirement has no build metadata.
    let (version, _) = version.split_once('+').unwrap_or((version, ""));
    let features = features.split(',').filter(|feature| !feature.is_empty());
    let features = features.map(Value::from).collect();
    let dependency = Table::from_iter([
        ("package".to_owned(), Value::from(name)),
        ("version".to_owned(), Value::from(format!("={version}"))),
        ("default-features".to_owned(), Value::from(false)),
        ("features".to_owned(), Value::Array(features)),
    ]);
    // Some are there in two versions.
    let key = format!("{name}_{}", version.replace('.', "_"));
    Ok(Some((key, Value::Table(dependency))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The requirement of a line, and its features.
    fn requirement(line: &str) -> (String, Vec<String>) {
        let (_, dependency) = dependency(line).unwrap().expect("it is a library");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        assert_eq!(dependency["default-features"], Value::from(false));
        let features = dependency["features"].as_array().unwrap();
        (
            format!(
                "{} {}",
                text(&dependency["package"]),
                text(&dependency["version"])
            ),
            features.iter().map(text).collect(),
        )
    }

    #[test]
    fn a_library_is_required_in_its_version_with_its_features() {
        let (requirement, features) = requirement("toml v1.2.1+spec-1.1.0|default,std| (*)");
        assert_eq!(requirement, "toml =1.2.1");
        assert_eq!(features, ["default", "std"]);
    }

    #[test]
    fn a_macro_without_features_is_required() {
        let (requirement, features) = requirement("tokio-macros v2.7.2 (proc-macro)||");
        assert_eq!(requirement, "tokio-macros =2.7.2");
        assert!(features.is_empty());
    }

    #[test]
    fn crates_of_the_workspace_are_left_out() {
        let line = "threelo-core v0.1.0 (/threelo/crates/core)|default|";
        assert!(dependency(line).unwrap().is_none());
    }

    #[test]
    fn a_line_that_is_not_understood_is_an_error() {
        let error = dependency("toml 1.2.1").unwrap_err().to_string();
        assert!(error.contains("toml 1.2.1"), "{error}");
    }
}
