//! Integration tests of threelo-jira.

mod catalogue;
