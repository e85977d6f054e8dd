//! The browser flow: away to Atlassian, back from it, and the choice of a site.

mod begin;
mod browser;
mod callback;
mod choose;
pub(crate) mod page;
mod pending;
mod progress;

pub(crate) use begin::begin;
pub(crate) use callback::{callback, untouched};
pub(crate) use choose::choose;
pub(crate) use pending::pending;
