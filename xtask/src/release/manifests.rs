//! Versions in manifests and documents. Formatting and comments of manifests are kept.

use anyhow::{Context as _, Result};
use semver::Version;
use toml_edit::{DocumentMut, Item, Value};

/// Returns a crate's manifest with another version.
pub(super) fn with_version(manifest: &str, version: &Version) -> Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let item = document
        .get_mut("package")
        .and_then(|package| package.get_mut("version"));
    set(
        item.context("the manifest has no package.version")?,
        version,
    )?;
    Ok(document.to_string())
}

/// Returns the root manifest with another requirement for a crate.
pub(super) fn with_requirement(manifest: &str, name: &str, version: &Version) -> Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let item = document.get_mut("workspace").and_then(|workspace| {
        workspace
            .get_mut("dependencies")?
            .get_mut(name)?
            .get_mut("version")
    });
    set(
        item.with_context(|| {
            format!("the root manifest has no workspace.dependencies.{name}.version")
        })?,
        version,
    )?;
    Ok(document.to_string())
}

fn set(item: &mut Item, version: &Version) -> Result<()> {
    let present = item.as_value_mut().context("the version is not a value")?;
    let decor = present.decor().clone();
    *present = Value::from(version.to_string());
    *present.decor_mut() = decor;
    Ok(())
}

/// Returns a document that shows `name = "0.1"` with the requirement of the new version.
pub(super) fn in_document(text: &str, name: &str, old: &Version, new: &Version) -> String {
    let short = |version: &Version| match version.major {
        0 => format!("0.{}", version.minor),
        major => major.to_string(),
    };
    let (old, new) = (short(old), short(new));
    let forms = ["NAME = \"", "NAME = { version = \""].map(|form| form.replace("NAME", name));
    forms.iter().fold(text.to_owned(), |text, form| {
        text.replace(&format!("{form}{old}\""), &format!("{form}{new}\""))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Version = Version::new(0, 2, 0);

    #[test]
    fn a_manifest_keeps_its_formatting_and_comments() {
        let manifest =
            "[package]\nname = \"a\"\nversion   =  \"0.1.0\"  # ours\n\n[features]\nx = []\n";
        assert_eq!(
            with_version(manifest, &NEW).expect("it has a version"),
            "[package]\nname = \"a\"\nversion   =  \"0.2.0\"  # ours\n\n[features]\nx = []\n"
        );
    }

    #[test]
    fn a_requirement_is_changed_only_for_its_crate() {
        let manifest = "[workspace.dependencies]\na = { version = \"0.1.0\", path = \"a\" }\nb = { version = \"0.1.0\", path = \"b\" }\n";
        assert_eq!(
            with_requirement(manifest, "b", &NEW).expect("it is there"),
            "[workspace.dependencies]\na = { version = \"0.1.0\", path = \"a\" }\nb = { version = \"0.2.0\", path = \"b\" }\n"
        );
    }

    #[test]
    fn documents_show_the_new_requirement() {
        let text = "a = \"0.1\"\na = { version = \"0.1\", features = [] }\nb-a-c = \"0.1\"\n";
        assert_eq!(
            in_document(text, "a", &Version::new(0, 1, 7), &NEW),
            "a = \"0.2\"\na = { version = \"0.2\", features = [] }\nb-a-c = \"0.1\"\n"
        );
    }
}
