//! `cargo xtask facts`: what is known about the APIs.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, Subcommand};
use flate2::read::GzDecoder;

use super::{APIS, Api, import::import};
use crate::workspace::Workspace;

/// Import facts about an API from Atlassian's description of it.
#[derive(Debug, Args)]
pub(crate) struct Facts {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Import(Import),
}

/// Take the facts out of an OpenAPI document, print how they differ from those at hand, and write them.
///
/// The document may be compressed with gzip. Only names and types are taken, none of its prose.
#[derive(Debug, Args)]
struct Import {
    /// Which API it describes.
    #[arg(value_parser = APIS)]
    api: String,
    /// The document.
    file: PathBuf,
    /// Print the difference, write nothing, and fail if there is one.
    #[arg(long)]
    check: bool,
}

impl Facts {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let Task::Import(import) = &self.task;
        import.run(&workspace.root)
    }
}

impl Import {
    fn run(&self, root: &Path) -> Result<()> {
        let document = read(&self.file)?;
        let document = serde_json::from_str(&document)
            .with_context(|| format!("{} is not JSON", self.file.display()))?;
        let api = import(&document).with_context(|| self.file.display().to_string())?;
        let (operations, schemas) = api.to_texts();
        let mut differ = false;
        for (kind, text) in [("operations", operations), ("schemas", schemas)] {
            let path = path(root, &self.api, kind);
            let text = format!("{}{text}", header(&self.api, kind));
            let present = fs::read_to_string(&path).unwrap_or_default();
            if present == text {
                continue;
            }
            differ = true;
            print_difference(&present, &text);
            if !self.check {
                fs::write(&path, text)
                    .with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
        println!(
            "{}: {} operations, {} schemas{}",
            self.api,
            api.operations.len(),
            api.schemas.len(),
            if differ { "" } else { ", as they were" }
        );
        ensure!(
            !(differ && self.check),
            "the facts are not those of {}",
            self.file.display()
        );
        Ok(())
    }
}

/// The facts at hand about an API, as they were imported.
pub(crate) fn load(root: &Path, api: &str) -> Result<Api> {
    let read = |kind| {
        let path = path(root, api, kind);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    Api::from_texts(&read("operations")?, &read("schemas")?)
        .with_context(|| format!("facts of {api}"))
}

fn path(root: &Path, api: &str, kind: &str) -> PathBuf {
    root.join("xtask/facts").join(format!("{api}.{kind}"))
}

fn header(api: &str, kind: &str) -> String {
    format!(
        "# The {kind} of {api}: written by `cargo xtask facts import`; do not edit. Errors of the\n\
         # document are corrected in corrections.txt. The form: xtask/src/api/text.rs.\n\n"
    )
}

fn read(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        GzDecoder::new(&bytes[..]).read_to_string(&mut text)
    } else {
        (&bytes[..]).read_to_string(&mut text)
    }
    .with_context(|| format!("{} is not text", file.display()))?;
    Ok(text)
}

/// Prints which lines are gone and which are new, each below the line without indentation that it belongs to.
fn print_difference(before: &str, after: &str) {
    let lines = |text: &str| -> Vec<String> {
        let mut head = String::new();
        let with_heads = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        with_heads
            .map(|line| match line.strip_prefix("  ") {
                Some(detail) => format!("{head}: {detail}"),
                None => {
                    line.clone_into(&mut head);
                    head.clone()
                }
            })
            .collect()
    };
    let (before, after) = (lines(before), lines(after));
    let had: std::collections::HashSet<&String> = before.iter().collect();
    let has: std::collections::HashSet<&String> = after.iter().collect();
    for line in before.iter().filter(|line| !has.contains(line)) {
        println!("- {line}");
    }
    for line in after.iter().filter(|line| !had.contains(line)) {
        println!("+ {line}");
    }
}
