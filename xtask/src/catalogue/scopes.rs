//! The list of scopes in core: `crates/core/src/scope/known.rs`.

use super::GENERATED;
use crate::facts::Scope;

pub(super) fn known(scopes: &[Scope]) -> String {
    let rows: String = scopes
        .iter()
        .map(|Scope { name, product, kind }| {
            format!("    KnownScope {{ name: {name:?}, product: {product:?}, kind: Kind::{kind:?} }},\n")
        })
        .collect();
    format!(
        "//! The scopes of Atlassian Cloud: {GENERATED}\n\n\
         use super::{{Kind, KnownScope}};\n\n\
         /// Every scope that Atlassian is known to have, sorted by name.\n\
         #[rustfmt::skip]\n\
         pub(crate) static KNOWN: &[KnownScope] = &[\n{rows}];\n"
    )
}
