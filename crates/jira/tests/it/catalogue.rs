//! Every operation of the table is found by its own path.

use std::collections::HashSet;

use http::Method;
use proptest::prelude::*;
use threelo_core::catalogue::{Catalogue as _, Operation};
use threelo_jira::catalogue::JiraCatalogue;

/// The template with each parameter replaced by what `value` gives for its position.
fn filled(template: &str, value: impl Fn(usize) -> String) -> String {
    let segments = template.split('/').enumerate();
    let filled = segments.map(|(at, segment)| {
        if segment.starts_with('{') {
            value(at)
        } else {
            segment.to_owned()
        }
    });
    filled.collect::<Vec<_>>().join("/")
}

/// Returns whether `found` is a correct result in place of `wanted`: it has the same method, matches the path,
/// and has a literal segment where they first differ.
fn wins(found: &Operation, wanted: &Operation, path: &str) -> bool {
    let segments = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (theirs, ours, path) = (segments(found.path), segments(wanted.path), segments(path));
    let is_parameter = |segment: &String| segment.starts_with('{');
    let matches = theirs.len() == path.len()
        && theirs
            .iter()
            .zip(&path)
            .all(|(own, at)| is_parameter(own) || own == at);
    let first = theirs
        .iter()
        .zip(&ours)
        .find(|(their, our)| is_parameter(their) != is_parameter(our));
    found.method == wanted.method && matches && first.is_some_and(|(their, _)| !is_parameter(their))
}

#[test]
fn every_operation_is_found_by_its_own_template() {
    for operation in JiraCatalogue.operations() {
        let path = filled(operation.path, |at| format!("value-{at}"));
        let found = JiraCatalogue.find(&operation.method, &path);
        assert_eq!(found, Some(operation), "{} {path}", operation.method);
    }
}

#[test]
fn a_literal_sibling_takes_precedence_over_a_parameter() {
    // The values most likely to cause a wrong match: every literal that occurs in a template.
    let literals: HashSet<&str> = JiraCatalogue
        .operations()
        .iter()
        .flat_map(|operation| operation.path.split('/'))
        .filter(|segment| !segment.is_empty() && !segment.starts_with('{'))
        .collect();
    for operation in JiraCatalogue
        .operations()
        .iter()
        .filter(|operation| operation.path.contains('{'))
    {
        for literal in &literals {
            let path = filled(operation.path, |_| (*literal).to_owned());
            let found = JiraCatalogue
                .find(&operation.method, &path)
                .expect("the operation itself matches");
            assert!(
                found == operation || wins(found, operation, &path),
                "{path} found {}",
                found.path
            );
        }
    }
}

proptest! {
    #[test]
    fn the_value_of_a_parameter_does_not_change_the_operation(
        values in prop::collection::vec("[A-Za-z0-9._~!$&'()*+,;=:@%\\-]{1,12}", 16),
        place in any::<prop::sample::Index>(),
    ) {
        prop_assume!(values.iter().all(|value| value != "." && value != ".."));
        let operation = place.get(JiraCatalogue.operations());
        let path = filled(operation.path, |at| values[at].clone());
        let found = JiraCatalogue.find(&operation.method, &path).expect("the operation itself matches");
        prop_assert!(found == operation || wins(found, operation, &path), "{path} found {}", found.path);
    }

    #[test]
    fn no_path_causes_a_panic(path in "\\PC{0,60}") {
        let _ = JiraCatalogue.find(&Method::GET, &path);
    }
}

#[test]
fn a_version_2_path_finds_the_operation_of_version_3() {
    for operation in JiraCatalogue.operations() {
        let Some(rest) = operation.path.strip_prefix("/rest/api/3/") else {
            continue;
        };
        let path = filled(&format!("/rest/api/2/{rest}"), |at| format!("value-{at}"));
        assert_eq!(
            JiraCatalogue.find(&operation.method, &path),
            Some(operation),
            "{path}"
        );
    }
}

#[test]
fn boards_have_no_version_2() {
    assert_eq!(
        JiraCatalogue.find(&Method::GET, "/rest/agile/2/board"),
        None
    );
}
