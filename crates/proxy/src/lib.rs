#![doc = include_str!("../README.md")]
// All output goes through `output`.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod command;
pub mod config;
pub mod environment;
pub mod gateway;
pub mod hooks;
pub mod logging;
mod metrics;
#[cfg(feature = "otlp")]
mod otlp;
pub mod output;
pub mod storage;
mod telemetry;

mod apply;
mod backups;
mod browser;
mod database_lock;
mod first_start;
mod folders;
mod http;
mod public_url;
mod server;
mod simulated;

use std::process::ExitCode;

use command::Cli;
use hooks::TestHooks;

/// Runs the program: parses the arguments and the environment of this process and runs the command.
/// Returns the exit code.
pub fn run(hooks: &TestHooks) -> ExitCode {
    let cli = Cli::from_process();
    // The TLS provider of the whole process. It fails only if one was installed before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    output::exit_code(match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(command::run(cli, hooks));
            // Does not wait for a name lookup or a read from a terminal, which cannot be interrupted.
            runtime.shutdown_background();
            outcome
        }
        Err(error) => Err(error.into()),
    })
}
