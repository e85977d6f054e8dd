//! Finds the documented operation of a method and path.

use std::collections::HashMap;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;

use crate::facts::OPERATIONS;
use crate::operation::Operation;

/// The result of a lookup by method and path.
#[derive(Debug)]
pub(crate) enum Lookup {
    /// A documented operation, with its path parameters decoded.
    Operation(&'static Operation, Vec<(&'static str, String)>),
    /// The path is known, but not with this method.
    OtherMethod,
    /// No operation has this path.
    UnknownPath,
}

/// Finds the operation of `method` and the raw `path` below `/ex/{product}/{cloudid}`.
pub(crate) fn find(method: &str, path: &str) -> Lookup {
    let parts: Vec<&str> = segments(path).collect();
    let Some(candidates) = INDEX.get(&parts.len()) else {
        return Lookup::UnknownPath;
    };
    let mut path_is_known = false;
    for operation in candidates {
        let Some(params) = matches(operation.path, &parts) else {
            continue;
        };
        if operation.method == method {
            return Lookup::Operation(operation, params);
        }
        path_is_known = true;
    }
    if path_is_known {
        Lookup::OtherMethod
    } else {
        Lookup::UnknownPath
    }
}

/// The operations by number of path segments, those with the most literal segments first.
static INDEX: LazyLock<HashMap<usize, Vec<&'static Operation>>> = LazyLock::new(|| {
    let mut index: HashMap<usize, Vec<&'static Operation>> = HashMap::new();
    for operation in OPERATIONS {
        index
            .entry(segments(operation.path).count())
            .or_default()
            .push(operation);
    }
    for operations in index.values_mut() {
        operations.sort_by_key(|o| specificity(o));
    }
    index
});

fn specificity(operation: &Operation) -> Vec<bool> {
    segments(operation.path).map(is_parameter).collect()
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_start_matches('/').split('/')
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

fn matches(template: &'static str, parts: &[&str]) -> Option<Vec<(&'static str, String)>> {
    let mut params = Vec::new();
    for (expected, part) in segments(template).zip(parts) {
        if is_parameter(expected) {
            if matches!(*part, "" | "." | "..") {
                return None;
            }
            let value = percent_decode_str(part).decode_utf8().ok()?.into_owned();
            params.push((expected.trim_matches(['{', '}']), value));
        } else if expected != *part {
            return None;
        }
    }
    Some(params)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: &str, path: &str) -> Option<&'static str> {
        match find(method, path) {
            Lookup::Operation(operation, _) => Some(operation.id),
            _ => None,
        }
    }

    #[test]
    fn every_operation_is_found_by_its_own_template() {
        for operation in OPERATIONS {
            let found = id(operation.method, operation.path);
            assert_eq!(
                found,
                Some(operation.id),
                "{} {}",
                operation.method,
                operation.path
            );
        }
    }

    #[test]
    fn a_literal_segment_wins_over_a_parameter() {
        assert_eq!(
            id("GET", "/rest/api/3/project/search"),
            Some("searchProjects")
        );
        assert_eq!(id("GET", "/rest/api/3/project/OPS"), Some("getProject"));
    }

    #[test]
    fn parameters_come_decoded() {
        let Lookup::Operation(_, params) = find("GET", "/rest/api/3/issue/OPS%2D7") else {
            panic!("no operation");
        };
        assert_eq!(params, [("issueIdOrKey", "OPS-7".to_owned())]);
    }

    #[test]
    fn an_unknown_method_is_told_apart_from_an_unknown_path() {
        assert!(matches!(
            find("PATCH", "/rest/api/3/myself"),
            Lookup::OtherMethod
        ));
        assert!(matches!(
            find("GET", "/rest/api/3/nothing"),
            Lookup::UnknownPath
        ));
    }

    #[test]
    fn half_of_a_scope_set_opens_nothing() {
        let Lookup::Operation(operation, _) = find("GET", "/rest/api/3/myself") else {
            panic!("no operation");
        };
        let scopes = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
        assert!(operation.permitted_by(&scopes(&["read:jira-user"])));
        assert!(!operation.permitted_by(&scopes(&["read:user:jira", "read:group:jira"])));
        assert!(operation.permitted_by(&scopes(&[
            "read:user:jira",
            "read:group:jira",
            "read:avatar:jira",
            "read:application-role:jira"
        ])));
    }
}
