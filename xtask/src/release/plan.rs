//! Which crates need a release, with which version and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use cargo_metadata::Package;
use semver::{Version, VersionReq};
use toml::Table;

use super::changelog::{self, Kind};
use crate::public_api;
use crate::workspace::{Tool, Workspace, bullets, run};

/// The state of all published crates.
pub(crate) struct Plan<'a> {
    /// A crate comes after its dependencies.
    pub(super) crates: Vec<Planned<'a>>,
    /// A line for each public item without documentation.
    pub(super) undocumented: Vec<String>,
}

/// What is to be done about a crate.
pub(super) struct Planned<'a> {
    pub(super) package: &'a Package,
    /// The version that was released last.
    pub(super) released: Option<Version>,
    pub(super) state: State,
    /// Changes that dependencies cause, for the changelog.
    pub(super) caused: Vec<(Kind, String)>,
    reasons: Vec<String>,
    faults: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum State {
    /// Needs no release.
    Current,
    /// Needs a release, with this version.
    Due { version: Version, kind: Kind },
    /// The manifest's version is in the changelog, and has no tag.
    Prepared,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(workspace: &'a Workspace) -> Result<Self> {
        let interfaces = public_api::interfaces(workspace)?;
        let tags = workspace.git(&["tag", "--list", "*-v*"])?;
        let mut versions = BTreeMap::new();
        let mut crates = Vec::new();
        for package in in_order(workspace)? {
            let exposed = interfaces
                .get(package.name.as_str())
                .map(|interface| &interface.exposed);
            let planned = plan(workspace, package, &tags, &versions, |dependency| {
                exposed.is_some_and(|exposed| exposed.contains(&dependency.replace('-', "_")))
            })
            .with_context(|| package.name.to_string())?;
            versions.insert(package.name.as_str(), planned.version().clone());
            crates.push(planned);
        }
        let undocumented = interfaces.iter().flat_map(|(name, interface)| {
            let items = interface.undocumented_in(name).into_iter();
            items.map(|item| format!("{item} has no documentation"))
        });
        Ok(Self {
            crates,
            undocumented: undocumented.collect(),
        })
    }

    /// Returns an error if a crate cannot be released as it is.
    pub(crate) fn check(&self) -> Result<()> {
        let faults: Vec<_> = self
            .crates
            .iter()
            .flat_map(|planned| {
                planned
                    .faults
                    .iter()
                    .map(|fault| format!("{}: {fault}", planned.package.name))
            })
            .collect();
        ensure!(
            faults.is_empty(),
            "{}",
            bullets("not fit for a release", &faults)
        );
        Ok(())
    }

    /// Returns the plan as a table.
    pub(super) fn table(&self) -> String {
        let mut rows = vec![["CRATE", "RELEASED", "NEXT", "WHY"].map(str::to_owned)];
        for planned in &self.crates {
            let released = planned
                .released
                .as_ref()
                .map_or("-".to_owned(), Version::to_string);
            let next = match &planned.state {
                State::Current => "-".to_owned(),
                State::Due { version, .. } => version.to_string(),
                State::Prepared => format!("{} (prepared)", planned.package.version),
            };
            rows.push([
                planned.package.name.to_string(),
                released,
                next,
                planned.reasons.join("; "),
            ]);
        }
        let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
        let (first, second, third) = (width(0), width(1), width(2));
        rows.iter()
            .fold(String::new(), |mut table, [name, released, next, why]| {
                let _ = writeln!(
                    table,
                    "{name:first$}  {released:second$}  {next:third$}  {why}"
                );
                table
            })
    }

    /// Compares the interface of each crate that is due with the one of its tag, with cargo-semver-checks.
    pub(super) fn compare_interfaces(&self, workspace: &Workspace) -> Result<()> {
        let due: Vec<_> = self
            .crates
            .iter()
            .filter_map(|planned| match (&planned.state, &planned.released) {
                (State::Due { kind, .. }, Some(released)) => {
                    Some((planned.package, *kind, released))
                }
                _ => None,
            })
            .collect();
        if due.is_empty() || !SEMVER_CHECKS.is_usable(workspace)? {
            return Ok(());
        }
        for (package, kind, released) in due {
            let kind = match kind {
                Kind::Breaking => "major",
                Kind::Added => "minor",
                Kind::Fixed => "patch",
            };
            run(workspace
                .cargo(&[
                    "semver-checks",
                    "--package",
                    &package.name,
                    "--release-type",
                    kind,
                ])
                .args(["--baseline-rev", &tag(&package.name, released)]))
            .with_context(|| {
                format!(
                    "the changelog of {} promises less than its interface changed",
                    package.name
                )
            })?;
        }
        Ok(())
    }

    /// Returns the crates with these names and those that they depend on, in order; all if there are no names.
    pub(super) fn closure(
        &self,
        workspace: &Workspace,
        names: &[String],
    ) -> Result<Vec<&Planned<'a>>> {
        let mut wanted = BTreeSet::new();
        for name in names {
            let package = workspace.package(name)?;
            ensure!(
                self.crates
                    .iter()
                    .any(|planned| planned.package.name == package.name),
                "{} is never published",
                package.name
            );
            wanted.insert(package.name.as_str());
        }
        let mut closure: Vec<_> = self
            .crates
            .iter()
            .rev()
            .filter(|planned| {
                let is_wanted = names.is_empty() || wanted.contains(planned.package.name.as_str());
                if is_wanted {
                    wanted.extend(dependencies(planned.package));
                }
                is_wanted
            })
            .collect();
        closure.reverse();
        Ok(closure)
    }
}

const SEMVER_CHECKS: Tool = Tool {
    name: "cargo-semver-checks",
    version: &["cargo", "semver-checks", "--version"],
};

impl Planned<'_> {
    /// Returns the version that the crate has after the plan.
    pub(super) fn version(&self) -> &Version {
        match &self.state {
            State::Due { version, .. } => version,
            State::Current | State::Prepared => &self.package.version,
        }
    }
}

/// Returns the tag of a version.
pub(super) fn tag(name: &str, version: &Version) -> String {
    format!("{name}-v{version}")
}

/// Returns the names of the crates of this workspace that a crate depends on, its tests included.
fn dependencies(package: &Package) -> impl Iterator<Item = &str> {
    package
        .dependencies
        .iter()
        .filter(|dependency| dependency.path.is_some() && dependency.name != *package.name)
        .map(|dependency| dependency.name.as_str())
}

/// Returns the published crates, each after its dependencies.
fn in_order(workspace: &Workspace) -> Result<Vec<&Package>> {
    let mut open = workspace.published();
    let mut ordered: Vec<&Package> = Vec::new();
    while !open.is_empty() {
        let next = open.iter().position(|package| {
            !dependencies(package).any(|name| open.iter().any(|other| *other.name == name))
        });
        let Some(next) = next else {
            let names: Vec<_> = open.iter().map(|package| package.name.as_str()).collect();
            bail!("these crates depend on each other: {}", names.join(", "));
        };
        ordered.push(open.remove(next));
    }
    Ok(ordered)
}

/// Plans one crate. `versions` are those that the crates below will have.
fn plan<'a>(
    workspace: &Workspace,
    package: &'a Package,
    tags: &str,
    versions: &BTreeMap<&str, Version>,
    exposes: impl Fn(&str) -> bool,
) -> Result<Planned<'a>> {
    let path = package.manifest_path.with_file_name("CHANGELOG.md");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
    let unreleased = changelog::unreleased(&text);
    let present = &package.version;
    let released = tags
        .lines()
        .filter_map(|tag| {
            tag.strip_prefix(package.name.as_str())?
                .strip_prefix("-v")?
                .parse::<Version>()
                .ok()
        })
        .max();
    let mut planned = Planned {
        package,
        released,
        state: State::Current,
        caused: Vec::new(),
        reasons: Vec::new(),
        faults: Vec::new(),
    };

    if planned
        .released
        .as_ref()
        .is_none_or(|released| released < present)
        && changelog::has(&text, present)
    {
        planned.state = State::Prepared;
        planned
            .reasons
            .push(format!("no tag {}", tag(&package.name, present)));
        if !unreleased.is_empty() {
            planned.faults.push(format!(
                "{present} is prepared and not published, and there are unreleased changes; publish it first, or move \
                 them under \"{present}\" in its CHANGELOG.md"
            ));
        }
        return Ok(planned);
    }
    let Some(released) = planned.released.clone() else {
        if unreleased.is_empty() {
            planned
                .faults
                .push("nothing is under \"Unreleased\" in its CHANGELOG.md".to_owned());
        }
        planned.state = State::Due {
            version: present.clone(),
            kind: Kind::Added,
        };
        planned.reasons.push("first release".to_owned());
        return Ok(planned);
    };

    let mut kind = unreleased.greatest();
    for (kind, count) in &unreleased.kinds {
        planned.reasons.push(format!(
            "{count} under \"{}\"",
            kind.heading().trim_start_matches("### ")
        ));
    }
    if unreleased.unsorted > 0 {
        planned.faults.push(format!(
            "{} of its unreleased changes are under none of the headings {}, {} and {} in its CHANGELOG.md",
            unreleased.unsorted,
            Kind::Breaking.heading(),
            Kind::Added.heading(),
            Kind::Fixed.heading()
        ));
    }
    if unreleased.misplaced > 0 {
        planned.faults.push(format!(
            "{} headings of its CHANGELOG.md are neither \"{}\" nor that of a version: write kinds of changes as \"{}\", \
             below the only \"{}\"",
            unreleased.misplaced,
            changelog::UNRELEASED.trim_end(),
            Kind::Breaking.heading(),
            changelog::UNRELEASED.trim_end(),
        ));
    }
    let tag = tag(&package.name, &released);
    // Requirements are in the root manifest.
    let root: Table = workspace
        .git(&["show", &format!("{tag}:Cargo.toml")])?
        .parse()?;
    let present_root: Table = fs::read_to_string(workspace.root.join("Cargo.toml"))?.parse()?;
    if unreleased.is_empty() {
        let fault = match changed_requirement(package, &root, &present_root) {
            Some(name) => Some(format!("its requirement of {name} changed")),
            None if changed_since(workspace, package, &tag)? => Some("it changed".to_owned()),
            None => None,
        };
        planned.faults.extend(fault.map(|fault| {
            format!("{fault} since {tag}, and nothing is under \"Unreleased\" in its CHANGELOG.md")
        }));
    }

    let names: BTreeSet<_> = dependencies(package).collect();
    for name in names {
        let required = root["workspace"]
            .get("dependencies")
            .and_then(|table| table.get(name)?.get("version")?.as_str());
        let (Some(required), Some(version)) = (required, versions.get(name)) else {
            continue;
        };
        if VersionReq::parse(required)?.matches(version) {
            continue;
        }
        // Tests are not part of what users build.
        let is_for_tests = !package.dependencies.iter().any(|dependency| {
            dependency.name == name
                && dependency.kind != cargo_metadata::DependencyKind::Development
        });
        if is_for_tests {
            continue;
        }
        let (caused, reason) = if exposes(name) {
            (
                Kind::Breaking,
                format!("its interface contains types of {name}, which becomes {version}"),
            )
        } else {
            (
                Kind::Fixed,
                format!("it requires {name} {required}, which becomes {version}"),
            )
        };
        kind = kind.max(Some(caused));
        planned.reasons.push(reason);
        let change = match caused {
            Kind::Breaking => format!("Types of {name} {version} are part of the interface."),
            _ => format!("Requires {name} {version}."),
        };
        planned.caused.push((caused, change));
    }
    if let Some(kind) = kind {
        let version = kind.after(&released);
        // Somebody may have set a higher one.
        let version = version.max(present.clone());
        planned.state = State::Due { version, kind };
    } else if *present != released {
        planned.faults.push(format!(
            "its manifest says {present}, and {released} was released last"
        ));
    }
    if planned.reasons.is_empty() {
        planned.reasons.push(format!("unchanged since {tag}"));
    }
    Ok(planned)
}

/// Returns the first dependency whose requirement another root manifest has differently. Those of the workspace's own crates
/// follow their versions.
fn changed_requirement<'a>(package: &'a Package, root: &Table, other: &Table) -> Option<&'a str> {
    let required = |root: &Table, name: &str| {
        let of_workspace = root.get("workspace")?.get("dependencies")?;
        of_workspace.get(name).cloned()
    };
    let mut names = package
        .dependencies
        .iter()
        .filter(|one| one.path.is_none())
        .filter(|one| one.kind != cargo_metadata::DependencyKind::Development)
        .map(|one| one.rename.as_deref().unwrap_or(&one.name));
    names.find(|name| required(root, name) != required(other, name))
}

/// Returns whether what users build of a crate changed since a tag.
fn changed_since(workspace: &Workspace, package: &Package, tag: &str) -> Result<bool> {
    let folder = package
        .manifest_path
        .parent()
        .context("a manifest is in a folder")?;
    let folder = folder
        .strip_prefix(&workspace.root)
        .context("a crate is in the workspace")?;
    let mut arguments = vec![
        "diff".to_owned(),
        "--name-only".to_owned(),
        tag.to_owned(),
        "--".to_owned(),
        folder.to_string(),
    ];
    for other in ["tests", "benches", "examples", "README.md", "CHANGELOG.md"] {
        arguments.push(format!(":(exclude){folder}/{other}"));
    }
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    Ok(!workspace.git(&arguments)?.is_empty())
}
