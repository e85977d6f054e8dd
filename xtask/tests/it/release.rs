//! `cargo xtask release`.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::registry::Registry;
use crate::scratch::Scratch;

/// The row of a crate in the plan, without the columns' padding.
fn row(plan: &str, name: &str) -> String {
    let row = plan
        .lines()
        .find(|line| line.split_whitespace().next() == Some(name));
    let words = row
        .unwrap_or_else(|| panic!("no row of {name}: {plan}"))
        .split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

/// Prepares the first release, and tags it as publishing does.
fn released(scratch: &Scratch) {
    scratch.run(&["release", "prepare"]);
    let plan = scratch.run(&["release", "plan"]);
    let prepared: Vec<_> = plan
        .lines()
        .filter(|line| line.contains("(prepared)"))
        .collect();
    assert!(!prepared.is_empty(), "{plan}");
    for line in prepared {
        let name = line.split_whitespace().next().expect("a row has a name");
        scratch.git(&[
            "tag",
            "--annotate",
            &format!("{name}-v0.1.0"),
            "--message",
            "x",
        ]);
    }
}

#[test]
fn a_copy_of_this_workspace_is_planned_and_prepared_in_one_commit() {
    let scratch = Scratch::copy();
    scratch.commit("A copy");
    released(&scratch);
    assert_eq!(
        row(&scratch.run(&["release", "plan"]), "threelo-core"),
        "threelo-core 0.1.0 - unchanged since threelo-core-v0.1.0"
    );

    scratch.replace(
        "crates/core/src/lib.rs",
        "pub mod ",
        "// Changed.\npub mod ",
    );
    scratch.change("core", "Breaking", "A type is renamed.");
    scratch.append(
        "crates/sites/src/me.rs",
        "\n/// New.\npub const NEW: u8 = 1;\n",
    );
    scratch.change("sites", "Added", "`me::NEW`.");
    scratch.append("crates/jira/src/task.rs", "\n// Repaired.\n");
    scratch.change("jira", "Fixed", "A repair.");
    scratch.commit("Three changes");

    let plan = scratch.run(&["release", "plan"]);
    assert_eq!(
        row(&plan, "threelo-core"),
        "threelo-core 0.1.0 0.2.0 1 under \"Breaking\""
    );
    let sites = row(&plan, "threelo-sites");
    assert!(
        sites.starts_with("threelo-sites 0.1.0 0.2.0 1 under \"Added\"; its interface contains types of threelo-core, which becomes 0.2.0"),
        "{sites}"
    );
    let jira = row(&plan, "threelo-jira");
    assert!(
        jira.starts_with(
            "threelo-jira 0.1.0 0.2.0 1 under \"Fixed\"; its interface contains types of "
        ),
        "{jira}"
    );
    // It depends on no crate of this workspace.
    assert_eq!(
        row(&plan, "threelo-sandbox"),
        "threelo-sandbox 0.1.0 - unchanged since threelo-sandbox-v0.1.0"
    );

    let before = scratch.git(&["rev-list", "--count", "HEAD"]);
    scratch.run(&["release", "prepare"]);
    let after = scratch.git(&["rev-list", "--count", "HEAD"]);
    assert_eq!(
        after.parse::<u32>().expect("a number"),
        before.parse::<u32>().expect("a number") + 1
    );
    assert_eq!(scratch.git(&["status", "--porcelain"]), "");
    let changed = scratch.git(&["show", "--name-only", "--format=", "HEAD"]);
    for path in [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "crates/sites/Cargo.toml",
        "crates/sites/CHANGELOG.md",
        "crates/sites/README.md",
    ] {
        assert!(
            changed.lines().any(|line| line == path),
            "{path} is not in {changed}"
        );
    }
    assert!(
        scratch
            .read("Cargo.toml")
            .contains("threelo-core = { version = \"0.2.0\", path = \"crates/core\" }")
    );
    // The lock file fits the manifests. Unlike `cargo metadata`, `cargo tree` needs no package of another system.
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--workspace", "--locked", "--offline"])
        .current_dir(scratch.root())
        .output()
        .expect("cargo can be run");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
}

#[test]
fn a_crate_that_uses_a_breaking_one_only_inside_gets_a_small_release() {
    let scratch = Scratch::small();
    released(&scratch);
    scratch.append(
        "crates/core/src/lib.rs",
        "\n/// Another.\npub struct Other;\n",
    );
    scratch.change("core", "Breaking", "Much.");
    scratch.commit("A breaking change");

    let plan = scratch.run(&["release", "plan"]);
    assert_eq!(
        row(&plan, "threelo-jira"),
        "threelo-jira 0.1.0 0.1.1 it requires threelo-core 0.1.0, which becomes 0.2.0"
    );
    scratch.run(&["release", "prepare"]);
    let changelog = scratch.read("crates/jira/CHANGELOG.md");
    assert!(
        changelog.contains("### Fixed\n\n- Requires threelo-core 0.2.0.\n"),
        "{changelog}"
    );
    let changelog = scratch.read("crates/sites/CHANGELOG.md");
    assert!(
        changelog
            .contains("### Breaking\n\n- Types of threelo-core 0.2.0 are part of the interface.\n"),
        "{changelog}"
    );
    // Formatting, comments and documents.
    assert!(
        scratch
            .read("Cargo.toml")
            .contains("threelo-core = { version = \"0.2.0\", path = \"crates/core\" } # below all")
    );
    assert!(
        scratch
            .read("crates/core/README.md")
            .contains("threelo-core = \"0.2\"")
    );
}

#[test]
fn a_crate_is_prepared_with_what_it_depends_on_and_nothing_else() {
    let scratch = Scratch::small();
    let output = scratch.run(&["release", "prepare", "jira"]);
    assert!(
        output.contains("Prepared threelo-core 0.1.0, threelo-jira 0.1.0."),
        "{output}"
    );
    let plan = scratch.run(&["release", "plan"]);
    assert_eq!(
        row(&plan, "threelo-sites"),
        "threelo-sites - 0.1.0 first release"
    );
    assert_eq!(
        row(&plan, "threelo-jira"),
        "threelo-jira - 0.1.0 (prepared) no tag threelo-jira-v0.1.0"
    );
}

/// A small workspace whose crates.io is a registry on this machine.
pub(crate) fn with_registry() -> (Scratch, Registry) {
    let (scratch, registry) = (Scratch::small(), Registry::start());
    let configuration = scratch.around().join(".cargo");
    fs::create_dir(&configuration).expect("the folder can be created");
    fs::write(
        configuration.join("config.toml"),
        format!(
            "[source.crates-io]\nreplace-with = \"stand-in\"\n[registries.stand-in]\nindex = \"sparse+{}/\"\ntoken = \"secret\"\n",
            registry.address
        ),
    )
    .expect("the file can be written");
    (scratch, registry)
}

/// Returns the command that publishes to the registry on this machine.
fn publish(scratch: &Scratch, further: &[&str]) -> Command {
    let mut task = scratch.task(&["release", "publish", "--registry", "stand-in"]);
    task.args(further)
        .env("CARGO_HOME", scratch.around().join("cargo-home"));
    task
}

fn output_of(mut command: Command) -> String {
    let output = command.output().expect("the task can be run");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8_lossy(&output.stdout).into_owned() + &error
}

#[test]
fn a_dry_run_builds_every_package_in_the_order_of_dependencies_and_publishes_nothing() {
    let (scratch, registry) = with_registry();
    scratch.run(&["release", "prepare"]);
    let output = output_of(publish(&scratch, &[]));
    let verified: Vec<_> = output
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("Verifying threelo-")?
                .split(' ')
                .next()
        })
        .collect();
    assert_eq!(verified.len(), 3, "{output}");
    assert_eq!(verified[0], "core", "{output}");
    assert!(output.contains("Nothing was published"), "{output}");
    assert_eq!(registry.published(), BTreeMap::new());
    assert_eq!(scratch.git(&["tag"]), "");
}

#[test]
fn publishing_that_was_killed_between_two_crates_goes_on_and_tags_each_crate_once() {
    let (scratch, registry) = with_registry();
    scratch.run(&["release", "prepare"]);
    // The first crate is published and tagged, the second is published only.
    registry.hold(Some("threelo-jira"));
    let mut task = publish(&scratch, &["--execute"]);
    let mut task = task
        .process_group(0)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the task can be run");
    registry
        .held
        .recv_timeout(Duration::from_secs(300))
        .expect("the second crate is published");
    let killed = Command::new("kill")
        .args(["-KILL", "--", &format!("-{}", task.id())])
        .status();
    assert!(killed.expect("kill can be run").success());
    task.wait().expect("it was started");
    assert_eq!(scratch.git(&["tag"]), "threelo-core-v0.1.0");
    registry.hold(None);

    let output = output_of(publish(&scratch, &["--execute"]));
    assert!(
        output.contains("threelo-jira 0.1.0 is published already"),
        "{output}"
    );
    assert_eq!(
        scratch.git(&["tag"]),
        "threelo-core-v0.1.0\nthreelo-jira-v0.1.0\nthreelo-sites-v0.1.0"
    );
    let once = ["threelo-core", "threelo-jira", "threelo-sites"]
        .map(|name| (name.to_owned(), vec!["0.1.0".to_owned()]));
    assert_eq!(registry.published(), BTreeMap::from(once));
    let output = output_of(publish(&scratch, &["--execute"]));
    assert!(output.contains("Nothing to publish"), "{output}");
}

#[test]
fn a_dirty_tree_is_refused() {
    let scratch = Scratch::small();
    scratch.append("crates/core/src/lib.rs", "// Not committed.\n");
    let error = scratch.fail(&["release", "prepare"]);
    assert!(error.contains("the working tree is not clean"), "{error}");
    assert!(error.contains("crates/core/src/lib.rs"), "{error}");
}

/// Changes a small workspace, commits, and returns why no release is prepared.
fn refused(change: impl FnOnce(&Scratch)) -> String {
    let scratch = Scratch::small();
    change(&scratch);
    scratch.commit("A change");
    let error = scratch.fail(&["release", "prepare"]);
    assert_eq!(scratch.git(&["status", "--porcelain"]), "");
    error
}

#[test]
fn a_crate_without_a_readme_is_refused() {
    let error = refused(|scratch| scratch.write("crates/core/README.md", ""));
    assert!(
        error.contains("threelo-core: its manifest has no readme, or an empty one"),
        "{error}"
    );
}

#[test]
fn a_crate_without_a_description_is_refused() {
    let error = refused(|scratch| {
        scratch.replace(
            "crates/core/Cargo.toml",
            "description = \"The crate core\"\n",
            "",
        )
    });
    assert!(
        error.contains("threelo-core: its manifest lacks description"),
        "{error}"
    );
}

#[test]
fn another_requirement_of_a_library_needs_a_line_in_the_changelog() {
    let scratch = Scratch::copy();
    scratch.commit("A copy");
    released(&scratch);
    scratch.replace(
        "Cargo.toml",
        "\nhttp = \"1.5\"",
        "\nhttp = \">=1.5, <1.99\"",
    );
    scratch.commit("Another requirement");
    let error = scratch.fail(&["release", "prepare"]);
    assert!(
        error.contains("threelo-core: its requirement of http changed since threelo-core-v0.1.0"),
        "{error}"
    );
    assert!(!error.contains("threelo-vault"), "{error}");
}

#[test]
fn a_crate_without_a_licence_is_refused() {
    let error = refused(|scratch| {
        scratch.replace("crates/core/Cargo.toml", "license.workspace = true\n", "")
    });
    assert!(
        error.contains("threelo-core: its manifest lacks license"),
        "{error}"
    );
}

#[test]
fn a_crate_without_a_changelog_entry_is_refused() {
    let error = refused(|scratch| {
        scratch.write("crates/core/CHANGELOG.md", "# Changelog\n\n## Unreleased\n")
    });
    assert!(
        error.contains("threelo-core: nothing is under \"Unreleased\" in its CHANGELOG.md"),
        "{error}"
    );
}

#[test]
fn a_dependency_with_a_path_and_no_version_is_refused() {
    let error = refused(|scratch| {
        scratch.replace(
            "Cargo.toml",
            "threelo-core = { version = \"0.1.0\", path",
            "threelo-core = { path",
        );
    });
    assert!(
        error.contains("threelo-sites: dependency threelo-core has a path and no version"),
        "{error}"
    );
}

#[test]
fn a_public_item_without_documentation_is_refused() {
    let error = refused(|scratch| scratch.append("crates/core/src/lib.rs", "pub fn silent() {}\n"));
    assert!(
        error.contains("threelo-core: silent has no documentation"),
        "{error}"
    );
}

#[test]
fn changes_of_a_released_crate_need_a_heading_that_decides_about_the_version() {
    let scratch = Scratch::small();
    released(&scratch);
    scratch.replace(
        "crates/core/CHANGELOG.md",
        "## Unreleased\n",
        "## Unreleased\n\n- Something.\n",
    );
    scratch.commit("A change without a heading");
    let error = scratch.fail(&["release", "prepare"]);
    assert!(
        error.contains(
            "threelo-core: 1 of its unreleased changes are under none of the headings ### Breaking"
        ),
        "{error}"
    );
}

#[test]
fn an_interface_that_changed_more_than_the_changelog_says_is_refused() {
    let scratch = Scratch::small();
    released(&scratch);
    scratch.change("core", "Fixed", "A repair.");
    scratch.commit("A change");
    // Stands in for cargo-semver-checks, which finds a breaking change.
    let tools = scratch.around().join("tools");
    fs::create_dir(&tools).expect("the folder can be created");
    let tool = tools.join("cargo-semver-checks");
    fs::write(
        &tool,
        "#!/bin/sh\n[ \"$2\" = --version ] && exit\necho \"$@\" >>\"$0.log\"\nexit 1\n",
    )
    .expect("it can be written");
    let executable = Command::new("chmod").arg("+x").arg(&tool).status();
    assert!(executable.expect("chmod can be run").success());
    let path = std::env::var_os("PATH").expect("there is a PATH");
    let mut plan = scratch.task(&["release", "plan"]);
    let plan = plan
        .env("PATH", format!("{}:{}", tools.display(), path.display()))
        .output()
        .expect("the task can be run");
    let error = String::from_utf8_lossy(&plan.stderr);
    assert!(!plan.status.success(), "{error}");
    assert!(
        error.contains("the changelog of threelo-core promises less than its interface changed"),
        "{error}"
    );
    assert_eq!(
        fs::read_to_string(tools.join("cargo-semver-checks.log"))
            .expect("it was called")
            .trim(),
        "semver-checks --package threelo-core --release-type patch --baseline-rev threelo-core-v0.1.0"
    );
}

#[test]
fn cargo_semver_checks_is_reported_as_missing_and_can_be_required() {
    let scratch = Scratch::small();
    released(&scratch);
    scratch.change("core", "Fixed", "A repair.");
    scratch.commit("A change");
    let home = scratch.around().join("cargo-home");
    let plan = |required: &str| {
        let mut plan = scratch.task(&["release", "plan"]);
        // Without the tools of this machine.
        plan.env("PATH", "/usr/bin:/bin")
            .env("CARGO_HOME", &home)
            .env("THREELO_REQUIRED_TOOLS", required);
        let output = plan.output().expect("the task can be run");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (succeeds, error) = plan("");
    assert!(
        succeeds && error.contains("skipped: cargo-semver-checks is not installed"),
        "{error}"
    );
    let (succeeds, error) = plan("cargo-semver-checks");
    assert!(
        !succeeds && error.contains("error: cargo-semver-checks is not installed"),
        "{error}"
    );
}
