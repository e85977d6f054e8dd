//! Simulates api.atlassian.com: the gateway in front of the products, sites, and profiles.

pub(crate) mod answer;
pub(crate) mod bearer;
pub(crate) mod errors;
pub(crate) mod gateway;
pub(crate) mod headers;
pub(crate) mod me;
pub(crate) mod resources;
pub(crate) mod tenant;
