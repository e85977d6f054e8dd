//! Connections: one user's grant each.

mod credentials;
mod delete;
mod find;
mod get;
mod import;
mod list;
mod metadata;
mod patch;

pub(crate) use delete::delete;
pub(crate) use get::get;
pub(crate) use import::import;
pub(crate) use list::list;
pub(crate) use metadata::{merge, merge_bare, replace, replace_bare};
pub(crate) use patch::patch;
