//! Simulates api.atlassian.com: the gateway in front of the products, sites, and profiles.

pub(crate) mod answer;
pub(crate) mod bearer;
pub(crate) mod discovery;
pub(crate) mod errors;
pub(crate) mod files;
pub(crate) mod gateway;
pub(crate) mod headers;
pub(crate) mod limits;
pub(crate) mod me;
pub(crate) mod media;
pub(crate) mod resources;
pub(crate) mod tenant;
