//! `cargo xtask release -p NAME`: prepares a version of one crate. It can be run again after a failure: it finds
//! completed steps by the changelog and git's tags, and skips them.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Package;
use cargo_metadata::semver::Version;
use clap::{Args, ValueEnum};

use crate::workspace::{Workspace, run};

mod changelog;

/// Prepare a version of a crate: changelog, manifest, commit, package, tag
///
/// Releases the version in the manifest if it has no tag yet, otherwise the next one. Nothing is uploaded: the
/// commands that push the tag and publish the crate are printed at the end.
#[derive(Debug, Args)]
pub(crate) struct Release {
    /// Name of the crate, with or without `threelo-`
    #[arg(short, long, value_name = "NAME")]
    package: String,
    /// Part of the version to increase, if the current one is released already
    #[arg(long, value_enum, default_value = "patch")]
    bump: Bump,
    /// Print the steps without executing them
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Bump {
    Patch,
    Minor,
    Major,
}

impl Release {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let package = workspace.package(&self.package)?;
        let published = workspace
            .published()
            .iter()
            .any(|other| other.name == package.name);
        ensure!(published, "{} is never published", package.name);
        let changes = workspace.git(&["status", "--porcelain"])?;
        ensure!(
            changes.is_empty(),
            "the working tree is not clean; commit or discard these changes first:\n{changes}"
        );

        let version = self.version(workspace, package)?;
        let tag = tag(&package.name, &version);
        let path = package.manifest_path.with_file_name("CHANGELOG.md");
        let changelog = fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;

        if changelog::has(&changelog, &version) {
            self.step("the changelog already has this version", || Ok(()))?;
        } else {
            // The date of the commit, so that the same commit always gives the same release.
            let day = workspace.git(&["show", "--no-patch", "--format=%cs", "HEAD"])?;
            let cut = changelog::cut(&changelog, &version, &day).with_context(|| {
                format!("nothing is under \"Unreleased\" in {path}: describe the changes first")
            })?;
            self.step(
                &format!("move \"Unreleased\" under {version} ({day}) in {path}"),
                || Ok(fs::write(&path, cut)?),
            )?;
            self.step(
                &format!("set the version to {version} in its manifest and in the workspace"),
                || set_version(workspace, package, &version),
            )?;
            self.step("commit", || {
                run(&mut workspace.cargo(&["update", "--workspace", "--offline"]))?;
                let message = format!("{}: release {version}", package.name);
                workspace
                    .git(&["commit", "--all", "--message", &message])
                    .map(drop)
            })?;
        }
        self.step("create its package and build it from there", || {
            build_package(workspace, package)
        })?;
        self.step(&format!("tag {tag}"), || {
            workspace
                .git(&["tag", "--annotate", &tag, "--message", &tag])
                .map(drop)
        })?;
        println!(
            "then: git push origin HEAD {tag} && cargo publish -p {}",
            package.name
        );
        Ok(())
    }

    /// Prints a step, and executes it unless this is a dry run.
    fn step(&self, what: &str, action: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("{} {what}", if self.dry_run { "would:" } else { "now:" });
        if self.dry_run {
            Ok(())
        } else {
            action().with_context(|| what.to_owned())
        }
    }

    /// Returns the version in the manifest if it has no tag yet, otherwise the next one.
    fn version(&self, workspace: &Workspace, package: &Package) -> Result<Version> {
        let present = &package.version;
        let tagged = workspace.git(&["tag", "--list", &tag(&package.name, present)])?;
        Ok(if tagged.is_empty() {
            present.clone()
        } else {
            self.bump.after(present)
        })
    }
}

impl Bump {
    fn after(self, version: &Version) -> Version {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *version;
        match self {
            Bump::Patch => Version::new(major, minor, patch + 1),
            Bump::Minor => Version::new(major, minor + 1, 0),
            Bump::Major => Version::new(major + 1, 0, 0),
        }
    }
}

fn tag(name: &str, version: &Version) -> String {
    format!("{name}-v{version}")
}

/// Sets the version in the crate's manifest and in the dependencies of the workspace.
fn set_version(workspace: &Workspace, package: &Package, version: &Version) -> Result<()> {
    let old = &package.version;
    let root = workspace.root.join("Cargo.toml");
    let line = |version| format!("version = \"{version}\"");
    let entry = |version| format!("{} = {{ {}", package.name, line(version));
    for (path, from, to) in [
        (
            package.manifest_path.as_std_path(),
            line(old),
            line(version),
        ),
        (&root, entry(old), entry(version)),
    ] {
        let text = fs::read_to_string(path)?;
        ensure!(
            text.contains(&from),
            "{} does not contain `{from}`",
            path.display()
        );
        fs::write(path, text.replacen(&from, &to, 1))?;
    }
    Ok(())
}

/// Builds the package together with the crates it depends on, because the registry may not have them yet.
fn build_package(workspace: &Workspace, package: &Package) -> Result<()> {
    let mut names = BTreeSet::new();
    let mut open = vec![package];
    while let Some(next) = open.pop() {
        if names.insert(next.name.as_str()) {
            let ours = next
                .dependencies
                .iter()
                .filter(|dependency| dependency.path.is_some());
            for dependency in ours {
                open.push(workspace.package(&dependency.name)?);
            }
        }
    }
    let selection = names.into_iter().flat_map(|name| ["--package", name]);
    run(&mut workspace.cargo(&["package"].into_iter().chain(selection).collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use cargo_metadata::semver::Version;

    use super::{Bump, tag};

    #[test]
    fn a_part_is_increased_and_the_lower_ones_are_reset() {
        let version = Version::new(1, 2, 3);
        assert_eq!(Bump::Patch.after(&version), Version::new(1, 2, 4));
        assert_eq!(Bump::Minor.after(&version), Version::new(1, 3, 0));
        assert_eq!(Bump::Major.after(&version), Version::new(2, 0, 0));
    }

    #[test]
    fn each_crate_has_its_own_tags() {
        assert_eq!(
            tag("threelo-core", &Version::new(0, 1, 0)),
            "threelo-core-v0.1.0"
        );
    }
}
