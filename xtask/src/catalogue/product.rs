//! The table of a product crate: `crates/{jira,confluence}/src/operations.rs`.

use std::collections::{BTreeMap, BTreeSet};

use super::{GENERATED, list};
use crate::api::{Api, Place};
use crate::facts::{Availability, Items, Operation, Paging};

/// The table of those operations whose API begins with `prefix`. Their parameters are those of `apis`.
pub(super) fn operations(
    product: &str,
    prefix: &str,
    operations: &[Operation],
    apis: &BTreeMap<&str, Api>,
) -> String {
    let operations: Vec<_> = operations
        .iter()
        .filter(|operation| operation.api.starts_with(prefix))
        .collect();
    let rows: String = operations
        .iter()
        .map(|operation| format!("    {},\n", row(operation, apis.get(operation.api))))
        .collect();

    // Short names keep a row on one line; a name that no row uses would be a warning.
    let apis: BTreeSet<_> = operations
        .iter()
        .map(|operation| variant(operation.api))
        .collect();
    let apis: Vec<_> = apis.into_iter().collect();
    let types = ["Availability", "Items", "Operation", "Paging"];
    let types: Vec<_> = types
        .into_iter()
        .filter(|name| rows.contains(name))
        .collect();
    let methods: BTreeSet<_> = operations
        .iter()
        .map(|operation| operation.method)
        .collect();
    let methods: String = methods
        .into_iter()
        .map(|method| format!("const {method}: Method = Method::{method};\n"))
        .collect();

    format!(
        "//! The operations of {product}: {GENERATED}\n\n\
         use http::Method;\n\
         use threelo_core::catalogue::Api::{{{}}};\n\
         use threelo_core::catalogue::{{{}}};\n\n\
         {methods}\n\
         #[rustfmt::skip]\n\
         pub(crate) static OPERATIONS: &[Operation] = &[\n{rows}];\n",
        apis.join(", "),
        types.join(", "),
    )
}

fn row(operation: &Operation, of: Option<&Api>) -> String {
    let Operation {
        api,
        method,
        path,
        id,
        ..
    } = operation;
    let mut row = format!(
        "Operation::new({}, {method}, {path:?}, {id:?})",
        variant(api)
    );
    if !operation.classic.is_empty() {
        row += &format!(".classic({})", list(&operation.classic));
    }
    if !operation.granular.is_empty() {
        row += &format!(".granular({})", list(&operation.granular));
    }
    let (names, required) = query(operation, of);
    if !names.is_empty() {
        row += &format!(".query({}, {required})", list(&names));
    }
    if let Some(paging) = paging(&operation.paging) {
        row += &format!(".paging(Paging::{paging})");
    }
    if operation.deprecated {
        row += ".deprecated()";
    }
    if operation.experimental {
        row += ".experimental()";
    }
    if operation.oauth != Availability::Yes {
        row += &format!(".oauth(Availability::{:?})", operation.oauth);
    }
    row
}

/// The query parameters of an operation, those that it requires first, and how many these are.
fn query<'a>(operation: &Operation, of: Option<&'a Api>) -> (Vec<&'a str>, usize) {
    let found = of.into_iter().flat_map(|api| &api.operations);
    let mut parameters: Vec<_> = found
        .filter(|one| one.method == operation.method && one.path == operation.path)
        .flat_map(|one| &one.parameters)
        .filter(|parameter| parameter.place == Place::Query)
        .collect();
    parameters.sort_by_key(|parameter| !parameter.required);
    let required = parameters.iter().filter(|one| one.required).count();
    let names = parameters.iter().map(|one| one.name.as_str());
    (names.collect(), required)
}

/// The variant of `Paging`; none for the default.
fn paging(paging: &Paging) -> Option<String> {
    Some(match paging {
        Paging::Whole => return None,
        Paging::Items { style, items } => format!("{style} {{ items: {} }}", items_of(items)),
        Paging::Start { items, last } => {
            format!("Start {{ items: {}, last: {last:?} }}", items_of(items))
        }
        plain => format!("{plain:?}"),
    })
}

fn items_of(items: &Items) -> String {
    match items {
        Items::Member(name) => format!("Items::Member({name:?})"),
        Items::Bare => "Items::Bare".to_owned(),
        Items::Unknown => "Items::Unknown".to_owned(),
    }
}

/// `jira-platform` as a variant of `Api`: `JiraPlatform`.
fn variant(api: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    api.split('-').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::operations;
    use crate::facts::{Availability, Items, Operation, Paging};

    fn operation() -> Operation<'static> {
        Operation {
            api: "jira-service-management",
            method: "GET",
            path: "/rest/servicedeskapi/request",
            id: "getCustomerRequests",
            classic: vec![],
            granular: vec![],
            paging: Paging::Whole,
            deprecated: false,
            experimental: false,
            oauth: Availability::Yes,
        }
    }

    fn only_row(operation: Operation) -> String {
        let table = operations("Jira", "jira-", &[operation], &BTreeMap::new());
        let row = table
            .lines()
            .find(|line| line.trim_start().starts_with("Operation::new"));
        row.expect("one operation makes one row").trim().to_owned()
    }

    #[test]
    fn a_row_says_only_what_is_not_usual() {
        assert_eq!(
            only_row(operation()),
            r#"Operation::new(JiraServiceManagement, GET, "/rest/servicedeskapi/request", "getCustomerRequests"),"#
        );
    }

    #[test]
    fn a_row_says_all_that_is_unusual() {
        let row = only_row(Operation {
            classic: vec!["a", "b"],
            granular: vec!["c"],
            paging: Paging::Start {
                items: Items::Member("values"),
                last: Some("isLastPage"),
            },
            deprecated: true,
            experimental: true,
            oauth: Availability::Anonymous,
            ..operation()
        });
        let unusual = r#".classic(&["a", "b"]).granular(&["c"]).paging(Paging::Start { items: Items::Member("values"), last: Some("isLastPage") }).deprecated().experimental().oauth(Availability::Anonymous),"#;
        assert!(row.ends_with(unusual), "{row}");
    }

    #[test]
    fn operations_of_another_product_are_left_out() {
        let table = operations(
            "Confluence",
            "confluence-",
            &[operation()],
            &BTreeMap::new(),
        );
        assert!(!table.contains("getCustomerRequests"), "{table}");
    }
}
