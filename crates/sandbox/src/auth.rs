//! Simulates auth.atlassian.com and id.atlassian.com: consent, tokens, grants.

pub(crate) mod authorize;
mod client;
pub(crate) mod consent;
pub(crate) mod grants;
pub(crate) mod login;
mod mint;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod revoke;
pub(crate) mod rotation;
pub(crate) mod token;
