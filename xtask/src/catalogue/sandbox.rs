//! The sandbox's table: `crates/sandbox/src/facts.rs`. The sandbox shares no types with the other crates, so
//! that a mistake in one of them cannot cancel itself out in a test.

use super::{GENERATED, list};
use crate::facts::{Availability, Operation, Scope};

pub(super) fn facts(operations: &[Operation], scopes: &[Scope]) -> String {
    let rows: String = operations
        .iter()
        .map(|operation| format!("    {},\n", row(operation)))
        .collect();
    let scopes: String = scopes
        .iter()
        .map(|scope| format!("    {:?},\n", scope.name))
        .collect();
    format!(
        "//! The operations of Atlassian Cloud and their scopes: {GENERATED}\n\n\
         use crate::operation::Operation;\n\n\
         type Names = &'static [&'static str];\n\n\
         #[rustfmt::skip]\n\
         const fn op(product: &'static str, method: &'static str, path: &'static str, id: &'static str, \
         classic: Names, granular: Names) -> Operation {{\n    \
         Operation {{ product, method, path, id, classic, granular, deprecated: false, oauth: true }}\n}}\n\n\
         #[rustfmt::skip]\n\
         pub(crate) static OPERATIONS: &[Operation] = &[\n{rows}];\n\n\
         #[rustfmt::skip]\n\
         pub(crate) static SCOPES: &[&str] = &[\n{scopes}];\n"
    )
}

fn row(operation: &Operation) -> String {
    let Operation {
        api,
        method,
        path,
        id,
        classic,
        granular,
        ..
    } = operation;
    let usual = format!(
        "op({api:?}, {method:?}, {path:?}, {id:?}, {}, {})",
        list(classic),
        list(granular)
    );
    let deprecated = if operation.deprecated {
        "deprecated: true, "
    } else {
        ""
    };
    let oauth = if operation.oauth == Availability::Yes {
        ""
    } else {
        "oauth: false, "
    };
    match (deprecated, oauth) {
        ("", "") => usual,
        _ => format!("Operation {{ {deprecated}{oauth}..{usual} }}"),
    }
}
