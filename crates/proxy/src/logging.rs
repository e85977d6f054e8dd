//! The log, on standard error.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

use crate::output::{LogWriter, errln};

/// The options of the log.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct LogFlags {
    /// Log level (error, warn, info, debug) or filter, such as threelo_oauth=debug
    #[arg(
        long,
        global = true,
        env = "THREELO_LOG",
        default_value = "info",
        value_name = "FILTER"
    )]
    pub log: String,

    /// Log format
    #[arg(
        long,
        global = true,
        env = "THREELO_LOG_FORMAT",
        default_value = "text"
    )]
    pub log_format: LogFormat,
}

/// Log format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Readable text.
    Text,
    /// One JSON object per line.
    Json,
}

/// Installs the subscriber. Reports a filter that cannot be parsed, and uses `info` instead.
pub fn install(flags: &LogFlags) {
    let filter = EnvFilter::try_new(&flags.log).unwrap_or_else(|error| {
        errln!(
            "threelo: cannot parse the log filter {:?} ({error}), given by --log or THREELO_LOG; using info",
            flags.log
        );
        EnvFilter::new("info")
    });
    let subscriber = tracing_subscriber::registry().with(filter);
    // Fails only in tests, which may have installed a subscriber.
    let _ = match flags.log_format {
        LogFormat::Json => {
            let lines = fmt::layer().with_writer(LogWriter::json).json();
            subscriber.with(lines).try_init()
        }
        LogFormat::Text => {
            let colours = std::io::stderr().is_terminal();
            let lines = fmt::layer()
                .with_writer(LogWriter::text)
                .with_target(false)
                .with_ansi(colours);
            subscriber.with(lines).try_init()
        }
    };
}
