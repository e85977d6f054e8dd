//! The command line.

mod backup;
mod connect;
mod connections;
mod demo;
mod dev;
mod events;
mod integrations;
mod keys;
mod logs;
mod operator;
mod rekey;
mod sandbox;
mod serve;
mod table;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    config::{warn_of_unknown_variables, without_empty_variables},
    logging::{self, LogFlags},
    seams::Seams,
};

/// OAuth connections to Atlassian Cloud, kept alive, behind one proxy.
#[derive(Debug, Parser)]
#[command(name = "threelo", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub log: LogFlags,

    #[command(subcommand)]
    #[allow(missing_docs)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Walk the whole path against a simulated cloud, and tell each step
    Demo(demo::Flags),
    /// Run a gateway over a seeded, simulated cloud, for developing against
    Dev(dev::Flags),
    /// Run the gateway
    Serve(crate::config::GatewayFlags),
    /// Run the simulated cloud alone
    Sandbox(sandbox::Flags),
    /// Add, list and remove integrations (one OAuth app each)
    #[command(subcommand)]
    Integrations(integrations::Command),
    /// Connect a user: print the consent link, wait, show the connection
    Connect(connect::Flags),
    /// List, show and remove connections (one user's grant each)
    #[command(subcommand)]
    Connections(connections::Command),
    /// Add, list and remove API keys
    #[command(subcommand)]
    Keys(keys::Command),
    /// List events, and send them once more
    #[command(subcommand)]
    Events(events::Command),
    /// Copy the database, while the gateway runs, into a file that is marked as a copy
    Backup(backup::BackupFlags),
    /// Mark the database as a copy: no token of it is renewed until it is adopted
    Quarantine(crate::config::StorageFlags),
    /// Take a copy into use; its original must be stopped for good
    Adopt(backup::AdoptFlags),
    /// Seal everything anew with the first of the encryption keys, while the gateway runs
    Rekey(rekey::Flags),
    /// Open everything that is sealed, and prove that the first encryption key is the only one used
    Verify(crate::config::StorageFlags),
    /// Show the requests that went through the gateway
    Logs(logs::Flags),
}

impl Cli {
    /// Reads the command line and the variables of this process, and installs the log. A mistake
    /// ends the process with an explanation.
    pub fn from_process() -> Self {
        let mut command = without_empty_variables(Self::command());
        let matches = command.get_matches_mut();
        let cli = match Self::from_arg_matches(&matches) {
            Ok(cli) => cli,
            Err(error) => error.format(&mut command).exit(),
        };
        logging::install(&cli.log);
        warn_of_unknown_variables(&Self::command());
        cli
    }
}

/// Does what the command line says.
///
/// # Errors
/// In words that say what to do.
pub async fn run(cli: Cli, seams: &Seams) -> anyhow::Result<()> {
    match cli.command {
        Command::Demo(flags) => demo::run(flags, seams).await,
        Command::Dev(flags) => dev::run(flags, seams).await,
        Command::Serve(flags) => serve::run(flags, seams).await,
        Command::Sandbox(flags) => sandbox::run(flags).await,
        Command::Integrations(command) => integrations::run(command, seams).await,
        Command::Connect(flags) => connect::run(flags, seams).await,
        Command::Connections(command) => connections::run(command, seams).await,
        Command::Keys(command) => keys::run(command, seams).await,
        Command::Events(command) => events::run(command, seams).await,
        Command::Backup(flags) => backup::backup(flags, seams).await,
        Command::Quarantine(flags) => backup::quarantine(flags, seams).await,
        Command::Adopt(flags) => backup::adopt(flags, seams).await,
        Command::Rekey(flags) => rekey::run(flags, seams).await,
        Command::Verify(flags) => rekey::verify(flags, seams).await,
        Command::Logs(flags) => logs::run(flags, seams).await,
    }
}

/// Whether to print for people or for programs.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct OutputFlags {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Ends at Ctrl-C or when the system asks the process to stop. Signals are taken from the call
/// on, not only once somebody waits.
pub(crate) fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the process simply ends at Ctrl-C.
            std::future::pending::<()>().await;
        }
    })
}
