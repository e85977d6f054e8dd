//! The checks of `cargo xtask ci`, each with a fault that it must find.

use std::process::Command;

use crate::release::with_registry;
use crate::scratch::{self, Scratch, succeeds};

/// Returns the error of one step.
fn error_of(scratch: &Scratch, step: &str) -> String {
    cause_of(&scratch.fail(&["ci", "--only", step]), step)
}

/// Returns the error without the name of the step that failed.
fn cause_of(error: &str, step: &str) -> String {
    let start = format!("error: the step \"{step}\" failed: ");
    let cause = error.strip_prefix(&start);
    cause.unwrap_or_else(|| panic!("{error}")).to_owned()
}

/// Returns a small workspace that the step accepts.
fn accepted_by(step: &str) -> Scratch {
    let scratch = Scratch::small();
    scratch.run(&["public-api"]);
    scratch.run(&["ci", "--only", step]);
    scratch
}

#[test]
fn a_dependency_on_a_higher_layer_fails() {
    let scratch = Scratch::copy();
    scratch.replace(
        "crates/vault/Cargo.toml",
        "[dependencies]\n",
        "[dependencies]\nthreelo-sites.workspace = true\n",
    );
    assert_eq!(
        error_of(&scratch, "layers"),
        "layering violations:\n  - threelo-vault must not depend on threelo-sites: it is in a higher layer"
    );
}

#[test]
fn a_stale_catalogue_fails() {
    let scratch = Scratch::copy();
    scratch.append("crates/jira/src/operations.rs", "// By hand.\n");
    assert_eq!(
        error_of(&scratch, "catalogue"),
        "not what the facts give: crates/jira/src/operations.rs; run `cargo xtask catalogue`"
    );
}

#[test]
fn a_public_item_without_documentation_fails() {
    let scratch = accepted_by("public api");
    scratch.append(
        "crates/core/src/lib.rs",
        "mod inner {\n    pub struct Silent;\n    pub struct Unused;\n}\npub use inner::Silent;\n",
    );
    assert_eq!(
        error_of(&scratch, "public api"),
        "public items without documentation:\n  - threelo-core: inner::Silent"
    );
}

#[test]
fn a_public_interface_that_differs_from_its_snapshot_fails_and_is_shown() {
    let scratch = accepted_by("public api");
    scratch.replace(
        "crates/core/src/lib.rs",
        "pub struct Id(pub u32);",
        "pub struct Id(pub u64);",
    );
    let error = error_of(&scratch, "public api");
    assert!(
        error.contains(
            "threelo-core:\n    - pub struct Id(pub u32);\n    + pub struct Id(pub u64);\n"
        ),
        "{error}"
    );
    assert!(error.contains("run `cargo xtask public-api`"), "{error}");
}

#[test]
fn a_feature_that_does_not_build_alone_fails() {
    let scratch = accepted_by("features");
    scratch.append(
        "crates/core/Cargo.toml",
        "[features]\nlow = []\nhigh = []\n",
    );
    scratch.append(
        "crates/core/src/lib.rs",
        "#[cfg(feature = \"low\")]\nmod low {\n    pub(crate) const ONE: u32 = 1;\n}\n\
         /// Two.\n#[cfg(feature = \"high\")]\npub const TWO: u32 = low::ONE + 1;\n",
    );
    let error = error_of(&scratch, "features");
    assert!(
        error.starts_with("threelo-core does not build with its feature \"high\" alone"),
        "{error}"
    );
}

#[test]
fn a_dependency_whose_lowest_version_lacks_what_is_used_fails() {
    let (scratch, _registry) = with_registry();
    let home = scratch.around().join("cargo-home");
    for (version, code) in [
        ("1.0.0", ""),
        ("1.1.0", "/// Two.\npub const TWO: u32 = 2;\n"),
    ] {
        let manifest = format!(
            "[package]\nname = \"helper\"\nversion = \"{version}\"\nlicense = \"MIT\"\ndescription = \"A helper\"\n"
        );
        scratch.write("../helper/Cargo.toml", &manifest);
        scratch.write("../helper/src/lib.rs", code);
        let mut publish = Command::new(env!("CARGO"));
        publish.args([
            "publish",
            "--registry",
            "stand-in",
            "--no-verify",
            "--allow-dirty",
        ]);
        succeeds(
            publish
                .current_dir(scratch.around().join("helper"))
                .env("CARGO_HOME", &home),
        );
    }
    let accepted = |version: &str| format!("[dependencies]\nhelper = \"{version}\"\n");
    scratch.replace(
        "crates/core/Cargo.toml",
        "[dependencies]\n",
        &accepted("1.1"),
    );
    scratch.append(
        "crates/core/src/lib.rs",
        "/// Two.\npub const TWO: u32 = helper::TWO;\n",
    );
    let step = "lowest versions";
    let task = || {
        let mut task = scratch.task(&["ci", "--only", step]);
        task.env("CARGO_HOME", &home);
        task
    };
    succeeds(&mut task());
    scratch.replace("crates/core/Cargo.toml", &accepted("1.1"), &accepted("1.0"));
    assert_eq!(
        cause_of(&scratch::error_of(&mut task()), step),
        "the crates do not compile with the lowest versions that Cargo.toml accepts: require the version that has what they use"
    );
    let lock = scratch.read("Cargo.lock");
    assert!(!lock.contains("helper"), "Cargo.lock was changed: {lock}");
}

#[test]
fn a_crate_that_changed_without_a_line_in_its_changelog_fails() {
    let scratch = Scratch::small();
    scratch.run(&["release", "prepare"]);
    for name in ["core", "sites", "jira"] {
        scratch.git(&["tag", &format!("threelo-{name}-v0.1.0")]);
    }
    scratch.run(&["ci", "--only", "releasable"]);
    scratch.append(
        "crates/core/src/lib.rs",
        "/// Two.\npub const TWO: u32 = 2;\n",
    );
    assert_eq!(
        error_of(&scratch, "releasable"),
        "not fit for a release:\n  - threelo-core: it changed since threelo-core-v0.1.0, and nothing is under \"Unreleased\" in \
         its CHANGELOG.md"
    );
}

#[test]
fn a_licence_outside_the_list_fails() {
    let scratch = accepted_by("licences");
    scratch.write(
        "../vendored/Cargo.toml",
        "[package]\nname = \"vendored\"\nversion = \"1.0.0\"\nlicense = \"GPL-3.0-only\"\n",
    );
    scratch.write("../vendored/src/lib.rs", "");
    scratch.replace(
        "crates/core/Cargo.toml",
        "[dependencies]\n",
        "[dependencies]\nvendored = { version = \"1\", path = \"../../../vendored\" }\n",
    );
    scratch.cargo(&["update", "--workspace", "--offline"]);
    assert_eq!(
        error_of(&scratch, "licences"),
        "licences that deny.toml does not allow:\n  - vendored 1.0.0: GPL-3.0-only"
    );
}
