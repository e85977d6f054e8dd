//! Integration tests of the sandbox over HTTP.

mod attachments;
mod boards;
mod browser;
mod confluence;
mod consent;
mod content;
mod control;
mod faults;
mod field_reports;
mod gateway;
mod independent_client;
mod issues;
mod jira;
mod limits;
mod projects;
mod resources;
mod rotation;
mod service_desk;
mod token;
