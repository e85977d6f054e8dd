//! Which of our crates depends on which.

use cargo_metadata::{DependencyKind, Metadata};

use super::{Layers, Place};

/// What is wrong with the dependencies between our crates, a sentence each.
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
                "{} is in no place of [workspace.metadata.layers]",
                package.name
            )),
            1 => {}
            _ => faults.push(format!(
                "{} is in two places of [workspace.metadata.layers]",
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

/// Why one crate may not depend on another; `None` when it may. Crates without a place are told elsewhere.
fn fault(layers: &Layers, from: &str, to: &str, kind: DependencyKind) -> Option<&'static str> {
    let in_tests = kind == DependencyKind::Development;
    match (layers.place(from)?, layers.place(to)?) {
        // A crate may name itself in its tests, to have its own features switched on there.
        _ if from == to && in_tests => None,
        (Place::Unpublished, _) => None,
        (_, Place::Unpublished) => Some("it is not published"),
        (Place::TestTool, _) => Some("a tool for tests depends on no crate of ours"),
        (_, Place::TestTool) => (!in_tests).then_some("it is for tests only, and not published"),
        (Place::Beside, _) => Some("what stands beside the workspace depends on no crate of ours"),
        (Place::Floor(_), Place::Beside)
            if in_tests || layers.beside_users.iter().any(|user| user == from) =>
        {
            None
        }
        (Place::Floor(_), Place::Beside) => Some("it is for tests only"),
        (Place::Floor(from), Place::Floor(to)) if to > from => Some("the arrow points up"),
        (Place::Floor(from), Place::Floor(to)) if to == from => Some("they are on the same floor"),
        (Place::Floor(_), Place::Floor(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use cargo_metadata::Metadata;
    use serde_json::{Value, json};

    use super::faults;
    use crate::layers::Layers;

    /// A dependency, as `cargo metadata` prints it; `kind` is null for a normal one.
    fn arrow(to: &str, kind: Option<&str>) -> Value {
        json!({
            "name": to, "kind": kind, "path": format!("/workspace/{to}"), "source": null, "req": "^0.1", "rename": null,
            "optional": false, "uses_default_features": true, "features": [], "target": null, "registry": null,
        })
    }

    /// A workspace of `core` below `oauth` and `rest` below `proxy`, beside it the sandbox and the tool `rig`,
    /// outside of it `e2e`; `from` depends on `to`.
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
                "floors": [["core"], ["oauth", "rest"], ["proxy"]],
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

    fn verdict(from: &str, to: &str, kind: Option<&str>) -> Vec<String> {
        faults_of(&workspace(from, to, kind))
    }

    const NORMAL: Option<&str> = None;
    const BUILD: Option<&str> = Some("build");
    const DEV: Option<&str> = Some("dev");

    #[test]
    fn an_arrow_down_is_fine() {
        for kind in [NORMAL, BUILD, DEV] {
            assert_eq!(verdict("proxy", "core", kind), [""; 0]);
        }
    }

    #[test]
    fn an_arrow_up_is_a_fault() {
        let expected = ["core must not depend on oauth: the arrow points up"];
        assert_eq!(verdict("core", "oauth", NORMAL), expected);
        assert_eq!(verdict("core", "oauth", BUILD), expected);
    }

    #[test]
    fn an_arrow_sideways_is_a_fault() {
        assert_eq!(
            verdict("oauth", "rest", NORMAL),
            ["oauth must not depend on rest: they are on the same floor"]
        );
    }

    #[test]
    fn tests_look_neither_up_nor_sideways() {
        assert_eq!(
            verdict("core", "oauth", DEV),
            ["the tests of core must not depend on oauth: the arrow points up"]
        );
        assert_eq!(
            verdict("oauth", "rest", DEV),
            ["the tests of oauth must not depend on rest: they are on the same floor"]
        );
    }

    #[test]
    fn a_crate_may_use_itself_in_its_tests() {
        assert_eq!(verdict("core", "core", DEV), [""; 0]);
    }

    #[test]
    fn the_sandbox_is_for_tests_and_for_the_binary() {
        assert_eq!(verdict("core", "sandbox", DEV), [""; 0]);
        assert_eq!(verdict("proxy", "sandbox", NORMAL), [""; 0]);
        assert_eq!(
            verdict("rest", "sandbox", NORMAL),
            ["rest must not depend on sandbox: it is for tests only"]
        );
    }

    #[test]
    fn the_sandbox_depends_on_no_crate_of_ours_even_in_tests() {
        for kind in [NORMAL, DEV] {
            let [fault] = &verdict("sandbox", "core", kind)[..] else {
                panic!("one arrow makes one fault")
            };
            assert!(
                fault.ends_with("what stands beside the workspace depends on no crate of ours"),
                "{fault}"
            );
        }
    }

    #[test]
    fn a_tool_for_tests_is_for_tests_and_depends_on_no_crate_of_ours() {
        assert_eq!(verdict("core", "rig", DEV), [""; 0]);
        assert_eq!(verdict("e2e", "rig", NORMAL), [""; 0]);
        assert_eq!(
            verdict("proxy", "rig", NORMAL),
            ["proxy must not depend on rig: it is for tests only, and not published"]
        );
        assert_eq!(
            verdict("rig", "core", DEV),
            [
                "the tests of rig must not depend on core: a tool for tests depends on no crate of ours"
            ]
        );
    }

    #[test]
    fn unpublished_crates_see_all_and_are_seen_by_none() {
        assert_eq!(verdict("e2e", "proxy", NORMAL), [""; 0]);
        assert_eq!(
            verdict("proxy", "e2e", DEV),
            ["the tests of proxy must not depend on e2e: it is not published"]
        );
    }

    #[test]
    fn a_crate_without_a_place_is_a_fault() {
        let workspace = metadata(
            &[
                "core", "oauth", "rest", "proxy", "sandbox", "rig", "e2e", "cellar",
            ],
            |_| vec![],
        );
        assert_eq!(
            faults_of(&workspace),
            ["cellar is in no place of [workspace.metadata.layers]"]
        );
    }

    #[test]
    fn a_place_without_a_crate_is_a_fault() {
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
