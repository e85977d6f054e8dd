//! Integration tests of threelo-jira.

mod catalogue;
mod cloud;
mod create_issue;
mod get_issue;
mod list_projects;
mod myself;
mod search;
