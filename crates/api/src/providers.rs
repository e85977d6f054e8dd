//! Providers: the templates that integrations are made from.

mod catalogue;
mod get;
mod list;
mod logo;
mod template;
mod templates;

pub(crate) use catalogue::catalogue;
pub(crate) use get::get;
pub(crate) use list::list;
pub(crate) use logo::{logo, logo_url};
pub(crate) use templates::templates;
