//! The binary `threelo`, run as its users run it.

mod beside;
mod commands;
mod connecting;
mod copies;
mod damaged;
mod demo;
mod events;
mod first_starts;
mod grants;
mod home;
mod key_files;
mod links;
mod locking;
mod page;
mod printing;
mod process;
mod readiness;
mod refusals;
mod rekeying;
mod secrets;
mod serving;
mod sharing;
mod starting;
mod tampering;
mod undoing;
mod variables;
