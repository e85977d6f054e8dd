#![doc = include_str!("../README.md")]
// Everything is printed by `output`.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod command;
pub mod config;
pub mod environment;
pub mod gateway;
pub mod hooks;
pub mod logging;
pub mod opened;
pub mod output;

mod browser;
mod first_start;
mod folder_lock;
mod http;
mod public_url;
mod server;
mod simulated;
