//! Integrations: one OAuth app each.

mod create;
mod delete;
mod get;
mod list;
mod patch;
mod quickstart;

pub(crate) use create::create;
pub(crate) use delete::delete;
pub(crate) use get::get;
pub(crate) use list::list;
pub(crate) use patch::patch;
pub(crate) use quickstart::quickstart;
