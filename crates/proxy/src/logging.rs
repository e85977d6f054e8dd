//! What the binary prints about itself, on stderr.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

use crate::output::{LogWriter, errln};

/// How the binary tells what it does.
#[derive(Debug, Clone, Args)]
pub struct LogFlags {
    /// What to tell: error, warn, info, debug, or a filter such as threelo_oauth=debug
    #[arg(
        long,
        global = true,
        env = "THREELO_LOG",
        default_value = "info",
        value_name = "FILTER"
    )]
    pub log: String,

    /// In which form
    #[arg(
        long,
        global = true,
        env = "THREELO_LOG_FORMAT",
        default_value = "text"
    )]
    pub log_format: LogFormat,
}

/// The form of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Installs the subscriber. A filter that can not be read is told, and `info` taken.
pub fn install(flags: &LogFlags) {
    let filter = EnvFilter::try_new(&flags.log).unwrap_or_else(|error| {
        errln!(
            "threelo: --log {:?} cannot be read ({error}); logging info",
            flags.log
        );
        EnvFilter::new("info")
    });
    let lines = fmt::layer().with_writer(|| LogWriter);
    let subscriber = tracing_subscriber::registry().with(filter);
    // A second subscriber can only be met in tests.
    let _ = match flags.log_format {
        LogFormat::Json => subscriber.with(lines.json()).try_init(),
        LogFormat::Text => {
            let colours = std::io::stderr().is_terminal();
            subscriber
                .with(lines.with_target(false).with_ansi(colours))
                .try_init()
        }
    };
}
