//! Integration tests of the sandbox over HTTP.

mod attachments;
mod browser;
mod confluence;
mod consent;
mod control;
mod faults;
mod gateway;
mod independent_client;
mod jira;
mod limits;
mod resources;
mod rotation;
mod token;
