//! The routes over real HTTP, with the connection service over a memory store and the simulated cloud.

mod access;
mod connections;
mod conventions;
mod credentials;
mod error_codes;
mod fetched;
mod integrations;
mod isolation;
mod logs;
mod metadata;
mod openapi;
mod probes;
mod providers;
mod sessions;
mod support;
