//! The binary `threelo`, run as its users run it.

mod beside;
mod connecting;
mod demo;
mod home;
mod links;
mod page;
mod process;
mod refusals;
mod serving;
mod starting;
