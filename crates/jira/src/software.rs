//! The calls of the API `jira-software`, a module for each of its groups: made by `cargo xtask catalogue`; do not edit.

pub mod agile_issues;
pub mod backlog;
pub mod boards;
pub mod builds;
pub mod common;
pub mod deployments;
pub mod development_information;
pub mod development_links;
pub mod devops_components;
pub mod epics;
pub mod feature_flags;
pub mod incidents;
pub mod security_information;
pub mod sprints;
