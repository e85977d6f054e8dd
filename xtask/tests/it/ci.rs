//! The checks of `cargo xtask ci`, each with a fault that it must find.

use crate::scratch::Scratch;

/// Returns the error of one step.
fn error_of(scratch: &Scratch, step: &str) -> String {
    let error = scratch.fail(&["ci", "--only", step]);
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
