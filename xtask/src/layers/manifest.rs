//! Checks the manifest of each crate: its own version, its descriptions, and dependencies from the workspace.

use std::fs;

use anyhow::{Context as _, Result};
use cargo_metadata::{DependencyKind, Package, semver::VersionReq};
use toml::{Table, Value};

/// Returns a message for each problem of a manifest; published crates need more fields.
pub(crate) fn faults(package: &Package, published: bool) -> Result<Vec<String>> {
    let path = &package.manifest_path;
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let manifest: Table = text.parse().with_context(|| path.to_string())?;
    let folder = path.parent().context("a manifest is in a folder")?;
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();

    let mut lacks = inheritance(&manifest);
    if published {
        lacks.extend(descriptions(&manifest, read));
        lacks.extend(without_version(package));
    }
    Ok(lacks
        .into_iter()
        .map(|lack| format!("{}: {lack}", package.name))
        .collect())
}

/// Checks that a registry can find the dependencies. For tests, packaging leaves those without a version out.
fn without_version(package: &Package) -> Vec<String> {
    let path_only = package.dependencies.iter().filter(|dependency| {
        let is_for_tests = dependency.kind == DependencyKind::Development;
        dependency.path.is_some() && !is_for_tests && dependency.req == VersionReq::STAR
    });
    path_only
        .map(|dependency| format!("dependency {} has a path and no version", dependency.name))
        .collect()
}

/// Checks that dependencies and lints are inherited from the workspace.
///
/// Exceptions need a reason in `[package.metadata.own-dependencies]`.
fn inheritance(manifest: &Table) -> Vec<String> {
    let targets = manifest.get("target").and_then(Value::as_table);
    let tables = targets
        .into_iter()
        .flat_map(|targets| targets.values().filter_map(Value::as_table));
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    let dependencies = std::iter::once(manifest)
        .chain(tables)
        .flat_map(|table| {
            kinds
                .into_iter()
                .filter_map(|kind| table.get(kind)?.as_table())
        })
        .flatten();

    let reasons = manifest
        .get("package")
        .and_then(|package| package.get("metadata")?.get("own-dependencies"));
    let has_reason = |name: &str| {
        let reason = reasons.and_then(|reasons| reasons.get(name)?.as_str());
        reason.is_some_and(|reason| !reason.is_empty())
    };
    let own = dependencies.filter(|(name, value)| !inherits(value) && !has_reason(name));
    let mut lacks: Vec<_> = own
        .map(|(name, _)| format!("dependency {name} is not inherited from the workspace"))
        .collect();
    if !manifest.get("lints").is_some_and(inherits) {
        lacks.push("its lints are not inherited from the workspace".to_owned());
    }
    lacks
}

/// Checks what a registry shows. `read` returns a file beside the manifest.
fn descriptions(manifest: &Table, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let package = manifest.get("package").and_then(Value::as_table);
    let field = |name: &str| package.and_then(|package| package.get(name));
    let mut lacks = Vec::new();

    if field("version").and_then(Value::as_str).is_none() {
        lacks.push("it has no version of its own".to_owned());
    }
    for name in ["description", "license", "repository", "rust-version"] {
        if !field(name).is_some_and(|value| {
            inherits(value) || value.as_str().is_some_and(|text| !text.is_empty())
        }) {
            lacks.push(format!("its manifest lacks {name}"));
        }
    }
    let readme = field("readme").and_then(Value::as_str).and_then(&read);
    if readme.is_none_or(|text| text.trim().is_empty()) {
        lacks.push("its manifest has no readme, or an empty one".to_owned());
    }
    if !read("CHANGELOG.md")
        .is_some_and(|text| text.lines().any(|line| line.trim_end() == "## Unreleased"))
    {
        lacks.push("it has no CHANGELOG.md with a heading `## Unreleased`".to_owned());
    }
    lacks
}

fn inherits(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use toml::Table;

    use super::{descriptions, inheritance};

    const WHOLE: &str = r#"
        [package]
        name = "threelo-shed"
        version = "0.1.0"
        description = "A place for tools"
        readme = "README.md"
        license.workspace = true
        repository.workspace = true
        rust-version.workspace = true
        [dependencies]
        http.workspace = true
        url = { workspace = true, features = ["serde"] }
        [lints]
        workspace = true
    "#;

    fn table(text: &str) -> Table {
        text.parse().expect("it is TOML")
    }

    fn beside(name: &str) -> Option<String> {
        match name {
            "README.md" => Some("# threelo-shed".to_owned()),
            "CHANGELOG.md" => Some("# Changelog\n\n## Unreleased\n".to_owned()),
            _ => None,
        }
    }

    /// Returns the messages after `line` of the manifest was replaced.
    fn without(line: &str, instead: &str) -> Vec<String> {
        assert!(WHOLE.contains(line), "{line:?} is in the manifest");
        descriptions(&table(&WHOLE.replace(line, instead)), beside)
    }

    #[test]
    fn a_complete_manifest_has_no_problems() {
        assert_eq!(inheritance(&table(WHOLE)), [""; 0]);
        assert_eq!(descriptions(&table(WHOLE), beside), [""; 0]);
    }

    #[test]
    fn a_version_from_the_workspace_is_reported() {
        assert_eq!(
            without("version = \"0.1.0\"", "version.workspace = true"),
            ["it has no version of its own"]
        );
    }

    #[test]
    fn each_missing_description_is_reported() {
        assert_eq!(
            without("description = \"A place for tools\"", ""),
            ["its manifest lacks description"]
        );
        assert_eq!(
            without("license.workspace = true", ""),
            ["its manifest lacks license"]
        );
        assert_eq!(
            without("repository.workspace = true", ""),
            ["its manifest lacks repository"]
        );
        assert_eq!(
            without("rust-version.workspace = true", ""),
            ["its manifest lacks rust-version"]
        );
        assert_eq!(
            without("\"README.md\"", "\"NONE.md\""),
            ["its manifest has no readme, or an empty one"]
        );
    }

    #[test]
    fn a_changelog_without_unreleased_is_reported() {
        let old = |name: &str| beside(name).map(|text| text.replace("Unreleased", "0.1.0"));
        assert_eq!(
            descriptions(&table(WHOLE), old),
            ["it has no CHANGELOG.md with a heading `## Unreleased`"]
        );
    }

    #[test]
    fn a_dependency_with_its_own_version_is_reported() {
        let text = WHOLE.replace("http.workspace = true", "http = \"1\"");
        assert_eq!(
            inheritance(&table(&text)),
            ["dependency http is not inherited from the workspace"]
        );
    }

    #[test]
    fn a_dependency_with_a_reason_is_allowed() {
        let own = WHOLE.replace("http.workspace = true", "http = \"1\"");
        let excused = |reason: &str| {
            let reasons = format!("[package.metadata.own-dependencies]\nhttp = {reason:?}\n");
            inheritance(&table(&format!("{own}\n{reasons}")))
        };
        assert_eq!(excused("without its default features"), [""; 0]);
        assert_eq!(
            excused(""),
            ["dependency http is not inherited from the workspace"]
        );
    }

    #[test]
    fn dependencies_for_one_target_are_checked_too() {
        let text = format!("{WHOLE}\n[target.'cfg(unix)'.dev-dependencies]\nnix = \"1\"");
        assert_eq!(
            inheritance(&table(&text)),
            ["dependency nix is not inherited from the workspace"]
        );
    }

    #[test]
    fn own_lints_are_reported() {
        let text = WHOLE.replace("[lints]\n        workspace = true", "");
        assert_eq!(
            inheritance(&table(&text)),
            ["its lints are not inherited from the workspace"]
        );
    }
}
