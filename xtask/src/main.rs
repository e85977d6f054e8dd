//! The tasks of this repository: `cargo xtask --help`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use workspace::Workspace;

mod api;
mod bench;
mod catalogue;
mod ci;
mod facts;
mod layers;
mod public_api;
mod readmes;
mod release;
mod screenshots;
mod soak;
mod test;
mod tidy;
mod workspace;

/// The tasks of this repository.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Test(test::Test),
    Ci(ci::Ci),
    CheckLayers(layers::CheckLayers),
    Catalogue(catalogue::Catalogue),
    Facts(api::Facts),
    PublicApi(public_api::PublicApi),
    Readmes(readmes::Readmes),
    Release(release::Release),
    Soak(soak::Soak),
    Bench(bench::Bench),
    Screenshots(screenshots::Screenshots),
    Tidy(tidy::Tidy),
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without the backtrace of `Debug`: a failed check is not a bug of this program.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let workspace = Workspace::load()?;
    match task {
        Task::Test(task) => task.run(&workspace),
        Task::Ci(task) => task.run(&workspace),
        Task::CheckLayers(task) => task.run(&workspace),
        Task::Catalogue(task) => task.run(&workspace),
        Task::Facts(task) => task.run(&workspace),
        Task::PublicApi(task) => task.run(&workspace),
        Task::Readmes(task) => task.run(&workspace),
        Task::Release(task) => task.run(&workspace),
        Task::Soak(task) => task.run(&workspace),
        Task::Bench(task) => task.run(&workspace),
        Task::Screenshots(task) => task.run(&workspace),
        Task::Tidy(task) => task.run(&workspace),
    }
}
