//! `cargo xtask release -p NAME`: cuts a version of one crate. It can be run again after a failure: what is done
//! already is seen in the changelog and in git's tags, and left alone.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Package;
use cargo_metadata::semver::Version;
use clap::{Args, ValueEnum};

use crate::workspace::{Workspace, run};

mod changelog;

/// Cut a version of a crate: changelog, manifest, commit, package, tag.
///
/// A version that has no tag yet is released as it stands in the manifest; else the next one is. Nothing leaves
/// this machine: pushing the tag and publishing are told at the end.
#[derive(Debug, Args)]
pub(crate) struct Release {
    /// The crate, with or without `threelo-`.
    #[arg(short, long, value_name = "NAME")]
    package: String,
    /// Which part of the version goes up, if the present one is released.
    #[arg(long, value_enum, default_value = "patch")]
    bump: Bump,
    /// Change nothing, only say what would be done.
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
            "the tree is not clean; commit or discard first:\n{changes}"
        );

        let version = self.version(workspace, package)?;
        let tag = tag(&package.name, &version);
        let path = package.manifest_path.with_file_name("CHANGELOG.md");
        let changelog = fs::read_to_string(&path).with_context(|| format!("can't read {path}"))?;

        if changelog::has(&changelog, &version) {
            self.step("the changelog has this version already", || Ok(()))?;
        } else {
            // The day of what is released, so that the same commit gives the same release.
            let day = workspace.git(&["show", "--no-patch", "--format=%cs", "HEAD"])?;
            let cut = changelog::cut(&changelog, &version, &day).with_context(|| {
                format!("nothing is under \"Unreleased\" in {path}: what would people get?")
            })?;
            self.step(
                &format!("move \"Unreleased\" under {version} ({day}) in {path}"),
                || Ok(fs::write(&path, cut)?),
            )?;
            self.step(
                &format!("set the version to {version}, here and where others ask for it"),
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
        self.step("package and build it from its package", || {
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

    /// Says what is done, and does it unless this is a dry run.
    fn step(&self, what: &str, action: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("{} {what}", if self.dry_run { "would:" } else { "now:" });
        if self.dry_run {
            Ok(())
        } else {
            action().with_context(|| what.to_owned())
        }
    }

    /// The version in the manifest while it has no tag, else the next one.
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

/// In the crate's manifest, and in the root's table of dependencies.
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

/// Together with our crates below it, for the registry need not have these yet.
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
    fn a_part_goes_up_and_the_lower_ones_start_anew() {
        let version = Version::new(1, 2, 3);
        assert_eq!(Bump::Patch.after(&version), Version::new(1, 2, 4));
        assert_eq!(Bump::Minor.after(&version), Version::new(1, 3, 0));
        assert_eq!(Bump::Major.after(&version), Version::new(2, 0, 0));
    }

    #[test]
    fn each_crate_has_tags_of_its_own() {
        assert_eq!(
            tag("threelo-core", &Version::new(0, 1, 0)),
            "threelo-core-v0.1.0"
        );
    }
}
