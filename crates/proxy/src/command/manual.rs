//! `threelo manual`: pages about this program, made from its own options.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::Context as _;
use clap::{Arg, CommandFactory as _, ValueEnum};
use threelo_forward::document_paths;

use super::Cli;

mod http_api;

/// The options of `manual`.
#[derive(Debug, clap::Args)]
pub struct Flags {
    /// What to write
    #[arg(long, value_enum, default_value = "man")]
    format: Format,
    /// Folder for the pages; it is created if it does not exist
    folder: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A manual page for each command
    Man,
    /// settings.md, a table of all settings and environment variables
    Settings,
    /// http-api.md, the operations of the HTTP API
    HttpApi,
}

pub(super) fn run(flags: &Flags) -> anyhow::Result<()> {
    let folder = &flags.folder;
    let write = || {
        fs::create_dir_all(folder)?;
        match flags.format {
            Format::Man => clap_mangen::generate_to(Cli::command(), folder),
            Format::Settings => fs::write(folder.join("settings.md"), settings(&Cli::command())),
            Format::HttpApi => {
                let document =
                    threelo_api::openapi("https://gateway.example.com", &document_paths());
                fs::write(folder.join("http-api.md"), http_api::page(&document))
            }
        }
    };
    write().with_context(|| format!("cannot write to {}", folder.display()))
}

/// Returns the settings of `serve` by heading, and the variables that only other commands read.
fn settings(cli: &clap::Command) -> String {
    let mut text = "<!-- Written by `threelo manual --format settings docs`; do not edit. -->\n\
        # Settings\n\n\
        A setting of `threelo serve` is an option, an environment variable, or, except for `--log`, `--log-format`, `--core-dumps` and `--config` itself, a line of the file that `--config` names; the name in \
        the file is that of the option without the dashes in front. An option wins over a variable, and a variable over the file. An \
        empty variable counts as not set. The other commands that open the database read the same settings for it.\n"
        .to_owned();
    let mut known = Vec::new();
    let mut headings: Vec<&str> = Vec::new();
    let mut sections: BTreeMap<&str, Vec<&Arg>> = BTreeMap::new();
    let serve = cli.find_subcommand("serve");
    for argument in serve
        .into_iter()
        .chain([cli])
        .flat_map(clap::Command::get_arguments)
    {
        if argument.get_env().is_none() && argument.get_long() != Some("config") {
            continue;
        }
        let heading = argument.get_help_heading().unwrap_or("The gateway");
        if !headings.contains(&heading) {
            headings.push(heading);
        }
        sections.entry(heading).or_default().push(argument);
        known.extend(argument.get_env());
    }
    for heading in headings {
        text += &format!("\n## {heading}\n\n| option | variable | |\n| --- | --- | --- |\n");
        for argument in &sections[heading] {
            let option = format!("`--{}`", argument.get_long().unwrap_or_default());
            text += &format!(
                "| {option} | {} | {} |\n",
                variable(argument),
                meaning(argument)
            );
        }
    }

    let mut others: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
    let mut open: Vec<(String, &clap::Command)> = vec![(String::new(), cli)];
    while let Some((path, command)) = open.pop() {
        for argument in command.get_arguments() {
            if argument
                .get_env()
                .is_some_and(|name| !known.contains(&name))
            {
                let row = others.entry(variable(argument)).or_default();
                row.0.push(format!("`{}`", path.trim()));
                row.1 = meaning(argument);
            }
        }
        let below = command.get_subcommands();
        open.extend(below.map(|command| (format!("{path} {}", command.get_name()), command)));
    }
    text += "\n## Variables of other commands\n\n| variable | commands | |\n| --- | --- | --- |\n";
    for (variable, (mut commands, meaning)) in others {
        commands.sort();
        text += &format!("| {variable} | {} | {meaning} |\n", commands.join(", "));
    }
    text
}

fn variable(argument: &Arg) -> String {
    let name = argument.get_env();
    name.map_or(String::new(), |name| {
        format!("`{}`", name.to_string_lossy())
    })
}

/// Returns the help text as a cell of a table.
fn meaning(argument: &Arg) -> String {
    let help = argument.get_long_help().or_else(|| argument.get_help());
    let mut help = help.map(ToString::to_string).unwrap_or_default();
    if let [default] = argument.get_default_values() {
        help += &format!(" [default: {}]", default.to_string_lossy());
    }
    let words: Vec<_> = help.split_whitespace().collect();
    words.join(" ").replace('|', "\\|").replace('<', "&lt;")
}
