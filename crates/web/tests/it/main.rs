//! The pages; and the routes over real HTTP, with the connection service over a memory store and the
//! simulated cloud.

mod access;
mod apps;
mod assets;
mod connect_page;
mod dashboard;
mod environments;
mod fixture;
mod flow;
mod inertness;
mod pages;
mod picker;
mod reconnect;
mod sample;
mod socket;
mod support;
