//! The command line.

mod apply;
mod backup;
mod confirm;
mod connect;
mod connections;
mod context;
mod demo;
mod dev;
mod doctor;
mod environments;
mod events;
mod healthcheck;
mod integrations;
mod keys;
mod logs;
mod manual;
mod rekey;
mod sandbox;
mod serve;
mod table;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand, parser::ValueSource};
use clap_complete::Shell;
use url::Url;

use crate::{
    config::{SecretText, warn_of_unknown_variables, without_empty_variables},
    hooks::TestHooks,
    logging::{self, LogFlags},
    output,
};

/// OAuth connections to Atlassian Cloud, kept alive, behind one proxy.
#[derive(Debug, Parser)]
#[command(name = "threelo", version)]
pub struct Cli {
    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub log: LogFlags,

    /// Allow core dumps of this process, which contain its secrets
    #[arg(
        long,
        global = true,
        env = "THREELO_CORE_DUMPS",
        help_heading = "Global options"
    )]
    pub core_dumps: bool,

    #[command(subcommand)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the whole flow against a simulated Atlassian, explaining each step
    Demo(demo::Flags),
    /// Run a gateway with a simulated Atlassian and one connection, for development
    Dev(dev::Flags),
    /// Run the gateway
    Serve(Box<crate::config::GatewayFlags>),
    /// Check the settings, the database and the network, and say what to do
    Doctor(Box<doctor::Flags>),
    /// Ask the gateway on this machine whether it answers, for container engines
    Healthcheck(Box<healthcheck::Flags>),
    /// Run the simulated Atlassian alone
    Sandbox(sandbox::Flags),
    /// Add, list and remove integrations (one OAuth app each)
    #[command(subcommand)]
    Integrations(integrations::Command),
    /// Print the consent link and wait for the connection
    Connect(connect::Flags),
    /// List, show and remove connections (one user's grant each)
    #[command(subcommand)]
    Connections(connections::Command),
    /// List, add, rename and remove environments (separate spaces in one gateway)
    #[command(subcommand)]
    Environments(environments::Command),
    /// Add, list, rotate and revoke API keys
    #[command(subcommand)]
    Keys(keys::Command),
    /// Create and change environments, API keys and integrations as a file says, after a plan
    Apply(apply::Flags),
    /// List and redeliver events
    #[command(subcommand)]
    Events(events::Command),
    /// Copy the database, while the gateway runs, to a file that is marked as a copy
    Backup(backup::BackupFlags),
    /// Restore a backup into a new database file, which is marked as a copy
    Restore(backup::RestoreFlags),
    /// Mark the database as a copy: no gateway refreshes its tokens until it is adopted
    Quarantine(crate::config::StorageFlags),
    /// Put a copy of the database into use; its original must be stopped permanently
    Adopt(backup::AdoptFlags),
    /// Re-encrypt all secrets with the primary key, while the gateway runs
    Rekey(rekey::Flags),
    /// Check that all secrets decrypt with the primary key
    Verify(crate::config::StorageFlags),
    /// Show the requests that went through the gateway
    Logs(logs::Flags),
    /// Print the completion script for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write manual pages, or a table of all settings, to a folder
    Manual(manual::Flags),
}

impl Cli {
    /// Parses the arguments and the environment of this process, and installs the log. Exits the
    /// process with a message if they are invalid.
    pub fn from_process() -> Self {
        let mut command = without_empty_variables(Self::command());
        let matches = command.get_matches_mut();
        let cli = match Self::from_arg_matches(&matches) {
            Ok(cli) => cli,
            Err(error) => error.format(&mut command).exit(),
        };
        logging::install(&cli.log);
        if !cli.core_dumps {
            forbid_core_dumps();
        }
        warn_of_unknown_variables(&Self::command());
        for exposed in exposed(&command, &matches) {
            exposed.warn();
        }
        cli
    }
}

/// Turns core dumps off: the memory of this process holds tokens and keys. Other processes of the
/// same user cannot read its memory and variables then either. Only Linux supports this.
fn forbid_core_dumps() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};

        if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
            tracing::warn!(%error, "cannot turn core dumps off");
        }
    }
}

/// An option whose secret value was passed on the command line.
#[derive(Debug)]
struct Exposed {
    option: String,
    variable: Option<String>,
}

impl Exposed {
    fn warn(&self) {
        let option = &self.option;
        let advice = match &self.variable {
            Some(variable) => format!("set {variable} instead"),
            None => "do not write it there".to_owned(),
        };
        tracing::warn!(
            "the value of --{option} can be read in the list of processes and in the shell's history: \
             {advice}"
        );
    }
}

fn exposed(command: &clap::Command, matches: &ArgMatches) -> Vec<Exposed> {
    let is_exposed = |argument: &&clap::Arg| {
        let id = argument.get_id().as_str();
        let Ok(Some(value)) = matches.try_get_one::<SecretText>(id) else {
            return false;
        };
        matches.value_source(id) == Some(ValueSource::CommandLine) && is_secret(id, value.expose())
    };
    let mut found: Vec<Exposed> = command
        .get_arguments()
        .filter(is_exposed)
        .map(|argument| Exposed {
            option: argument.get_long().unwrap_or_default().to_owned(),
            variable: argument
                .get_env()
                .map(|name| name.to_string_lossy().into_owned()),
        })
        .collect();
    if let Some((name, matches)) = matches.subcommand()
        && let Some(command) = command.find_subcommand(name)
    {
        found.extend(exposed(command, matches));
    }
    found
}

/// Returns whether a value is secret: the URL of a database is only if it contains a password, and
/// `-` means standard input.
fn is_secret(id: &str, value: &str) -> bool {
    match (id, Url::parse(value)) {
        ("database", Ok(url)) => {
            url.password().is_some() || url.query_pairs().any(|(name, _)| name == "password")
        }
        ("database", Err(_)) => false,
        _ => value != "-",
    }
}

/// Runs the command.
///
/// # Errors
/// If the command fails; the error contains advice.
pub async fn run(cli: Cli, hooks: &TestHooks) -> anyhow::Result<()> {
    match cli.command {
        Command::Demo(flags) => demo::run(flags, hooks).await,
        Command::Dev(flags) => dev::run(flags, hooks).await,
        Command::Serve(flags) => serve::run(*flags, hooks).await,
        Command::Doctor(flags) => doctor::run(*flags, hooks).await,
        Command::Healthcheck(flags) => healthcheck::run(*flags).await,
        Command::Sandbox(flags) => sandbox::run(flags).await,
        Command::Integrations(command) => integrations::run(command, hooks).await,
        Command::Connect(flags) => connect::run(flags, hooks).await,
        Command::Connections(command) => connections::run(command, hooks).await,
        Command::Environments(command) => environments::run(command, hooks).await,
        Command::Keys(command) => keys::run(command, hooks).await,
        Command::Apply(flags) => apply::run(flags, hooks).await,
        Command::Events(command) => events::run(command, hooks).await,
        Command::Backup(flags) => backup::backup(flags, hooks).await,
        Command::Restore(flags) => backup::restore(flags, hooks).await,
        Command::Quarantine(flags) => backup::quarantine(flags, hooks).await,
        Command::Adopt(flags) => backup::adopt(flags, hooks).await,
        Command::Rekey(flags) => rekey::run(flags, hooks).await,
        Command::Verify(flags) => rekey::verify(flags, hooks).await,
        Command::Logs(flags) => logs::run(flags, hooks).await,
        Command::Completions { shell } => completions(shell),
        Command::Manual(flags) => manual::run(&flags),
    }
}

fn completions(shell: Shell) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "threelo", &mut script);
    output::bytes(&script)
}

/// The format of the output.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct OutputFlags {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// The signals that ask the process to stop: Ctrl-C, and SIGTERM from the system.
pub(crate) struct StopSignals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl StopSignals {
    /// Installs the handlers. Signals that arrive before [`next`](Self::next) are not lost.
    pub(crate) fn install() -> std::io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
            })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Waits for the next signal.
    pub(crate) async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler, Ctrl-C ends the process.
            std::future::pending::<()>().await;
        }
    }

    /// Stops the gateway. A second signal ends the process immediately. That aborts only requests in
    /// progress, since an aborted token exchange is completed at the next start.
    ///
    /// # Errors
    /// If the gateway had failed, or at a second signal.
    pub(crate) async fn stop(mut self, gateway: crate::gateway::Gateway) -> anyhow::Result<()> {
        tokio::select! {
            stopped = gateway.stop() => stopped,
            () = self.next() => anyhow::bail!("stopped immediately by a second signal; requests in progress were aborted"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first words of the commands' help texts.
    const VERBS: &[&str] = &[
        "Add",
        "Ask",
        "Change",
        "Check",
        "Copy",
        "Create",
        "List",
        "Mark",
        "Print",
        "Put",
        "Re-encrypt",
        "Redeliver",
        "Remove",
        "Restore",
        "Revoke",
        "Run",
        "Show",
        "Delete",
        "Update",
        "Undo",
        "Write",
    ];

    fn assert_begins_with_a_verb(command: &clap::Command) {
        for command in command.get_subcommands() {
            let name = command.get_name();
            let text = command.get_about().unwrap_or_default().to_string();
            let first = text.split([' ', ',']).next().unwrap_or_default();
            assert!(VERBS.contains(&first), "{name}: {text}");
            assert_begins_with_a_verb(command);
        }
    }

    #[test]
    fn help_texts_begin_with_a_verb() {
        assert_begins_with_a_verb(&Cli::command());
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_database_is_secret_only_with_a_password() {
        for (value, secret) in [
            ("sqlite:./x.db", false),
            ("postgres://db.example/threelo", false),
            ("postgres://me@db.example/threelo", false),
            ("postgres://me:hunter2@db.example/threelo", true),
            ("postgres://db.example/threelo?password=hunter2", true),
        ] {
            assert_eq!(is_secret("database", value), secret, "{value}");
        }
        assert!(is_secret("client_secret", "hunter2"));
        assert!(!is_secret("client_secret", "-"));
    }
}
