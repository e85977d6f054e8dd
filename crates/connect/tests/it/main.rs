//! The connection service, against the simulated cloud over real HTTP.

mod attempts;
mod connections;
mod fixture;
mod flows;
mod integrations;
mod reconnect;
mod restoring;
mod sessions;
