//! Checks the dependencies between the crates of the workspace.

use cargo_metadata::{DependencyKind, Metadata};

use super::{Layers, Place};

/// Returns a message for each forbidden dependency between crates of the workspace.
pub(super) fn faults(metadata: &Metadata, layers: &Layers) -> Vec<String> {
    let packages = metadata.workspace_packages();
    let mut faults = Vec::new();
    for package in &packages {
        match layers
            .placed()
            .filter(|name| **name == *package.name)
            .count()
        {
            0 => faults.push(format!(
                "{} is missing in [workspace.metadata.layers]",
                package.name
            )),
            1 => {}
            _ => faults.push(format!(
                "{} is in [workspace.metadata.layers] more than once",
                package.name
            )),
        }
        for dependency in package
            .dependencies
            .iter()
            .filter(|dependency| dependency.path.is_some())
        {
            let fault = fault(layers, &package.name, &dependency.name, dependency.kind);
            faults.extend(fault.map(|why| {
                let arrow = if dependency.kind == DependencyKind::Development {
                    "the tests of "
                } else {
                    ""
                };
                format!(
                    "{arrow}{} must not depend on {}: {why}",
                    package.name, dependency.name
                )
            }));
        }
    }
    let gone = layers
        .placed()
        .filter(|name| !packages.iter().any(|package| **name == *package.name));
    faults.extend(
        gone.map(|name| format!("[workspace.metadata.layers] names {name}, which does not exist")),
    );
    faults
}

/// Returns why one crate must not depend on another; `None` if it may. [`faults`] reports crates without a place.
fn fault(layers: &Layers, from: &str, to: &str, kind: DependencyKind) -> Option<&'static str> {
    let in_tests = kind == DependencyKind::Development;
    match (layers.place(from)?, layers.place(to)?) {
        // A crate may depend on itself in its tests, to enable its own features.
        _ if from == to && in_tests => None,
        (Place::Unpublished, _) => None,
        (_, Place::Unpublished) => Some("it is not published"),
        (Place::TestTool, _) => {
            Some("a tool for tests must not depend on crates of this workspace")
        }
        (_, Place::TestTool) => (!in_tests).then_some("it is for tests only, and not published"),
        (Place::Beside, _) => {
            Some("a crate outside the layers must not depend on crates of this workspace")
        }
        (Place::Layer(_), Place::Beside)
            if in_tests || layers.beside_users.iter().any(|user| user == from) =>
        {
            None
        }
        (Place::Layer(_), Place::Beside) => Some("it is for tests only"),
        (Place::Layer(from), Place::Layer(to)) if to > from => Some("it is in a higher layer"),
        (Place::Layer(from), Place::Layer(to)) if to == from => Some("it is in the same layer"),
        (Place::Layer(_), Place::Layer(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use cargo_metadata::Metadata;
    use serde_json::{Value, json};

    use super::faults;
    use crate::layers::Layers;

    /// Returns a dependency as `cargo metadata` prints it; `kind` is null for a normal one.
    fn arrow(to: &str, kind: Option<&str>) -> Value {
        json!({
            "name": to, "kind": kind, "path": format!("/workspace/{to}"), "source": null, "req": "^0.1", "rename": null,
            "optional": false, "uses_default_features": true, "features": [], "target": null, "registry": null,
        })
    }

    /// Returns a workspace with the layers `core`, then `oauth` and `rest`, then `proxy`, with the sandbox, the tool
    /// `rig` and the unpublished `e2e`; `from` depends on `to`.
    fn workspace(from: &str, to: &str, kind: Option<&str>) -> Metadata {
        metadata(
            &["core", "oauth", "rest", "proxy", "sandbox", "rig", "e2e"],
            |name| {
                if name == from {
                    vec![arrow(to, kind)]
                } else {
                    vec![]
                }
            },
        )
    }

    fn metadata(crates: &[&str], arrows: impl Fn(&str) -> Vec<Value>) -> Metadata {
        let id = |name: &str| format!("path+file:///workspace/{name}#0.1.0");
        let packages = crates.iter().map(|name| {
            json!({
                "name": name, "version": "0.1.0", "id": id(name), "dependencies": arrows(name), "targets": [],
                "features": {}, "manifest_path": format!("/workspace/{name}/Cargo.toml"), "source": null,
            })
        });
        let members: Vec<_> = crates.iter().map(|name| id(name)).collect();
        let metadata = json!({
            "packages": packages.collect::<Vec<_>>(), "workspace_members": members, "resolve": null,
            "workspace_root": "/workspace", "target_directory": "/workspace/target", "version": 1,
            "metadata": { "layers": {
                "order": [["core"], ["oauth", "rest"], ["proxy"]],
                "beside": ["sandbox"], "beside-users": ["proxy"],
                "test-tools": ["rig"], "unpublished": ["e2e"],
            } },
        });
        serde_json::from_value(metadata).expect("it has the form of `cargo metadata`")
    }

    fn faults_of(metadata: &Metadata) -> Vec<String> {
        faults(
            metadata,
            &Layers::read(metadata).expect("the table is complete"),
        )
    }

    fn faults_between(from: &str, to: &str, kind: Option<&str>) -> Vec<String> {
        faults_of(&workspace(from, to, kind))
    }

    const NORMAL: Option<&str> = None;
    const BUILD: Option<&str> = Some("build");
    const DEV: Option<&str> = Some("dev");

    #[test]
    fn a_dependency_on_a_lower_layer_is_allowed() {
        for kind in [NORMAL, BUILD, DEV] {
            assert_eq!(faults_between("proxy", "core", kind), [""; 0]);
        }
    }

    #[test]
    fn a_dependency_on_a_higher_layer_is_reported() {
        let expected = ["core must not depend on oauth: it is in a higher layer"];
        assert_eq!(faults_between("core", "oauth", NORMAL), expected);
        assert_eq!(faults_between("core", "oauth", BUILD), expected);
    }

    #[test]
    fn a_dependency_within_a_layer_is_reported() {
        assert_eq!(
            faults_between("oauth", "rest", NORMAL),
            ["oauth must not depend on rest: it is in the same layer"]
        );
    }

    #[test]
    fn tests_must_not_depend_on_a_higher_or_the_same_layer() {
        assert_eq!(
            faults_between("core", "oauth", DEV),
            ["the tests of core must not depend on oauth: it is in a higher layer"]
        );
        assert_eq!(
            faults_between("oauth", "rest", DEV),
            ["the tests of oauth must not depend on rest: it is in the same layer"]
        );
    }

    #[test]
    fn a_crate_may_depend_on_itself_in_its_tests() {
        assert_eq!(faults_between("core", "core", DEV), [""; 0]);
    }

    #[test]
    fn the_sandbox_is_for_tests_and_for_the_binary() {
        assert_eq!(faults_between("core", "sandbox", DEV), [""; 0]);
        assert_eq!(faults_between("proxy", "sandbox", NORMAL), [""; 0]);
        assert_eq!(
            faults_between("rest", "sandbox", NORMAL),
            ["rest must not depend on sandbox: it is for tests only"]
        );
    }

    #[test]
    fn the_sandbox_depends_on_no_crate_of_the_workspace_even_in_tests() {
        for kind in [NORMAL, DEV] {
            let [fault] = &faults_between("sandbox", "core", kind)[..] else {
                panic!("one dependency causes one message")
            };
            assert!(
                fault.ends_with(
                    "a crate outside the layers must not depend on crates of this workspace"
                ),
                "{fault}"
            );
        }
    }

    #[test]
    fn a_tool_for_tests_is_used_only_in_tests_and_depends_on_no_crate_of_the_workspace() {
        assert_eq!(faults_between("core", "rig", DEV), [""; 0]);
        assert_eq!(faults_between("e2e", "rig", NORMAL), [""; 0]);
        assert_eq!(
            faults_between("proxy", "rig", NORMAL),
            ["proxy must not depend on rig: it is for tests only, and not published"]
        );
        assert_eq!(
            faults_between("rig", "core", DEV),
            [
                "the tests of rig must not depend on core: a tool for tests must not depend on crates of this workspace"
            ]
        );
    }

    #[test]
    fn unpublished_crates_may_depend_on_all_and_none_may_depend_on_them() {
        assert_eq!(faults_between("e2e", "proxy", NORMAL), [""; 0]);
        assert_eq!(
            faults_between("proxy", "e2e", DEV),
            ["the tests of proxy must not depend on e2e: it is not published"]
        );
    }

    #[test]
    fn a_crate_that_is_missing_in_the_table_is_reported() {
        let workspace = metadata(
            &[
                "core", "oauth", "rest", "proxy", "sandbox", "rig", "e2e", "cellar",
            ],
            |_| vec![],
        );
        assert_eq!(
            faults_of(&workspace),
            ["cellar is missing in [workspace.metadata.layers]"]
        );
    }

    #[test]
    fn a_crate_that_does_not_exist_is_reported() {
        let workspace = metadata(
            &["core", "oauth", "proxy", "sandbox", "rig", "e2e"],
            |_| vec![],
        );
        assert_eq!(
            faults_of(&workspace),
            ["[workspace.metadata.layers] names rest, which does not exist"]
        );
    }
}
