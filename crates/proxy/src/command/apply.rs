//! `threelo apply`: creates and changes environments, API keys and integrations as a file says.

use std::{
    io::{BufRead, IsTerminal},
    path::PathBuf,
};

use anyhow::ensure;
use clap::Args;
use serde_json::{Value, json};

use super::OutputFlags;
use crate::{
    apply::{Action, Applier, GeneratedKey, Plan, Step},
    config::{Config, Declaration, GatewayFlags, StorageFlags},
    hooks::TestHooks,
    output::{self, errln, outln},
    public_url,
    storage::{Listeners, Storage},
};

/// The options of `apply`.
#[derive(Debug, Args)]
pub struct Flags {
    /// TOML file with what the gateway should have
    #[arg(long, short, value_name = "FILE")]
    file: PathBuf,

    /// Print what would be created, changed, removed and left alone, and change nothing
    #[arg(long)]
    plan: bool,

    /// Remove integrations and API keys that the file does not mention, in the environments that it
    /// mentions, and other environments if they are empty
    #[arg(long)]
    prune: bool,

    /// Remove without asking
    #[arg(long)]
    yes: bool,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let declaration = Declaration::read(&flags.file)?;
    let config = Config::of_gateway(GatewayFlags {
        origins: flags.storage.origins.clone(),
        storage: flags.storage,
        ..GatewayFlags::default()
    })?;
    let storage = Storage::open(&config.storage, false, hooks).await?;
    // Nothing is sent to Atlassian, and no user is redirected.
    let url = public_url::of(config.listen);
    let connect = storage.connect(&config.cloud, &url, Listeners::none())?;
    let applier = Applier::new(&storage, connect, flags.prune);
    let plan = applier.plan(&declaration).await?;
    if flags.output.json {
        let steps = plan.steps.iter().map(to_json);
        output::json(&json!({ "plan": Value::from_iter(steps) }))?;
    } else {
        print(&plan)?;
    }
    let removals = plan
        .changes()
        .filter(|step| step.action() == Action::Remove);
    match removals.count() {
        _ if flags.plan => return Ok(()),
        0 => {}
        _ if flags.yes => {}
        count => confirm(count)?,
    }
    let mut done = 0;
    let print_key = |_: &Step, key: Option<GeneratedKey>| {
        done += 1;
        let Some(GeneratedKey { name, key }) = key else {
            return Ok(());
        };
        if flags.output.json {
            return output::json(&json!({ "api_key": name, "key": key.expose() }));
        }
        errln!("The API key {name}, shown only once:");
        outln!("{}", key.expose())
    };
    applier.apply(&declaration, plan, print_key).await?;
    if !flags.output.json && done > 0 {
        errln!("Applied.");
    }
    Ok(())
}

fn confirm(count: usize) -> anyhow::Result<()> {
    ensure!(
        std::io::stdin().is_terminal(),
        "{count} to remove: look at the plan, then confirm with --yes; nothing was changed"
    );
    output::ask(format_args!("Remove {count}? Type yes: "))?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    ensure!(answer.trim() == "yes", "not confirmed: nothing was changed");
    Ok(())
}

fn print(plan: &Plan) -> anyhow::Result<()> {
    let count = |action| {
        plan.steps
            .iter()
            .filter(|step| step.action() == action)
            .count()
    };
    for step in &plan.steps {
        let sign = match step.action() {
            Action::Create => '+',
            Action::Change => '~',
            Action::Remove => '-',
            Action::Keep => '=',
        };
        let details = step.details.join("; ");
        let line = format!(
            "{sign} {:<12} {:<28} {details}",
            step.kind,
            step.full_name()
        );
        outln!("{}", line.trim_end())?;
    }
    outln!(
        "{} to create, {} to change, {} to remove, {} unchanged",
        count(Action::Create),
        count(Action::Change),
        count(Action::Remove),
        count(Action::Keep)
    )
}

fn to_json(step: &Step) -> Value {
    let action = match step.action() {
        Action::Create => "create",
        Action::Change => "change",
        Action::Remove => "remove",
        Action::Keep => "keep",
    };
    json!({
        "action": action,
        "kind": step.kind,
        "environment": step.environment,
        "name": step.name,
        "details": step.details,
    })
}
