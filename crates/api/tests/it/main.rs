//! The routes over real HTTP, with the deeds over a memory store and the simulated cloud.

mod access;
mod connections;
mod credentials;
mod fetched;
mod flow;
mod integrations;
mod isolation;
mod manners;
mod metadata;
mod picker;
mod probes;
mod providers;
mod sessions;
mod socket;
mod support;
