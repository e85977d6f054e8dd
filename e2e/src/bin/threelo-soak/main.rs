//! Long runs against real processes that are killed, stopped and disconnected: `cargo xtask soak`.

mod abuse;
mod bench;
mod bodies;
mod callers;
mod dashboard;
mod disk;
mod events;
mod gateway;
mod hangups;
mod idempotency;
mod logs;
mod outage;
mod rotation;
mod slow;
mod timing;
mod upstream;
mod world;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask soak", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    run: Run,
}

#[derive(Debug, Subcommand)]
enum Run {
    Abuse(abuse::Abuse),
    Bodies(bodies::Bodies),
    Rotation(rotation::Rotation),
    Callers(callers::Callers),
    Counts(bench::Counts),
    Dashboard(dashboard::Dashboard),
    Expiry(bench::Expiry),
    Gateways(bench::Gateways),
    Outage(outage::Outage),
    Proxy(bench::Proxy),
    Training(bench::Training),
    Hangups(hangups::Hangups),
    Idempotency(idempotency::Idempotency),
    Disk(disk::Disk),
    Logs(logs::Logs),
    Model(threelo_simulation::Simulation),
    Slow(slow::Slow),
    Events(events::Events),
}

#[tokio::main]
async fn main() -> ExitCode {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let outcome = match Cli::parse().run {
        Run::Abuse(run) => run.run().await,
        Run::Rotation(run) => run.run().await,
        Run::Callers(run) => run.run().await,
        Run::Counts(run) => run.run().await,
        Run::Proxy(run) => run.run().await,
        Run::Training(run) => run.run().await,
        Run::Dashboard(run) => run.run().await,
        Run::Expiry(run) => run.run().await,
        Run::Gateways(run) => run.run().await,
        Run::Outage(run) => run.run().await,
        Run::Hangups(run) => run.run().await,
        Run::Idempotency(run) => run.run().await,
        Run::Disk(run) => run.run().await,
        Run::Logs(run) => run.run().await,
        // It has runtimes of its own.
        Run::Model(run) => tokio::task::block_in_place(|| run.run()),
        Run::Slow(run) => run.run().await,
        Run::Bodies(run) => run.run().await,
        Run::Events(run) => run.run().await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
