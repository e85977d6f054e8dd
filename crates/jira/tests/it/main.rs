//! Integration tests of threelo-jira.

mod answers;
mod catalogue;
mod cloud;
mod create_issue;
#[cfg(feature = "markdown")]
mod examples;
mod get_issue;
mod list_projects;
#[cfg(feature = "serde")]
mod models;
mod myself;
mod paths;
mod search;
mod tasks;
