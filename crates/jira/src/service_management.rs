//! The calls of the API `jira-service-management`, a module for each of its groups: made by `cargo xtask catalogue`; do not edit.

pub mod assets;
pub mod common;
pub mod customers;
pub mod knowledge_base;
pub mod organizations;
pub mod request_types;
pub mod requests;
pub mod service_desks;
pub mod service_management_info;
