//! `cargo xtask readmes`: builds the Rust examples of the documentation as a reader would.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;

use crate::workspace::{Workspace, run};

mod examples;
mod libraries;
mod own_storage;
mod packages;
mod project;

use examples::Document;
use project::Project;

/// Maximum run time of an example.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Package all crates and check what is in the packages, then build the packages and the Rust examples of the READMEs and of
/// docs/ in a project outside this workspace
///
/// Each example uses the packages, with the Cargo.toml that its document shows, and runs unless it is marked `no_run`. A store of
/// one's own is made as docs/storage.md says, and tested. All other crates are used in the versions of this workspace's Cargo.lock,
/// and without --each with the features that they have in this workspace, so that they are not built again.
#[derive(Debug, Args)]
pub(crate) struct Readmes {
    /// Build each document separately: slower, but no document gets a feature that another one or this workspace enables
    #[arg(long)]
    each: bool,
}

impl Readmes {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let documents = documents(workspace)?;
        check_programs(&documents)?;
        let mut project = Project::new(workspace)?;
        packages::add_to(&mut project, workspace)?;
        for document in &documents {
            document.add_to(&mut project);
        }
        own_storage::add_to(&mut project, workspace)?;
        if !self.each {
            libraries::add_to(&mut project, workspace)?;
        }
        project.write()?;
        project.check_sources(workspace)?;

        if self.each {
            for document in &documents {
                run(&mut project.cargo(&["build", "--package", &document.package]))?;
            }
        } else {
            let mut all = project.cargo(&["build", "--workspace", "--exclude", own_storage::NAME]);
            // The program of threelo-proxy would replace that of this workspace.
            run(all.args(["--lib", "--bin", "readme-*", "--bin", "docs-*"]))?;
        }
        let mut ran = 0;
        for example in documents.iter().flat_map(|document| &document.examples) {
            if example.runs {
                eprintln!("running {}", example.source);
                let program = project.target.join("debug").join(&example.name);
                run_example(&program).with_context(|| format!("{} failed", example.source))?;
                ran += 1;
            }
        }
        let mut tests = project.cargo(&["test", "--quiet", "--package", own_storage::NAME]);
        if !self.each {
            tests.args(["--package", libraries::NAME]);
        }
        run(&mut tests)?;
        println!(
            "The store of {} passes the conformance suite.",
            own_storage::PAGE
        );
        packages::check_weights(&project, workspace)?;
        let compiled: usize = documents
            .iter()
            .map(|document| document.examples.len())
            .sum();
        println!(
            "{compiled} examples of {} documents compile, and {ran} of them ran.",
            documents.len()
        );
        Ok(())
    }

    /// Returns the task that builds all documents at once.
    pub(crate) fn together() -> Self {
        Self { each: false }
    }

    /// Returns the task that builds each document separately.
    pub(crate) fn each() -> Self {
        Self { each: true }
    }
}

/// Returns the documents with Rust examples: the READMEs of the repository and of each published crate, and docs/.
fn documents(workspace: &Workspace) -> Result<Vec<Document>> {
    let mut files = vec![("readme".to_owned(), workspace.root.join("README.md"))];
    for package in workspace.published() {
        let folder = package
            .manifest_path
            .parent()
            .context("a manifest is in a folder")?;
        files.push((
            format!("readme-{}", package.name),
            folder.join("README.md").into(),
        ));
    }
    let mut docs: Vec<PathBuf> = fs::read_dir(workspace.root.join("docs"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    docs.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    docs.sort();
    for path in docs {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        files.push((format!("docs-{stem}"), path.clone()));
    }
    let mut documents = Vec::new();
    for (name, path) in files {
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(&workspace.root).unwrap_or(&path);
        documents.extend(Document::all(&name, &shown.display().to_string(), &text)?);
    }
    ensure!(!documents.is_empty(), "no document has a Rust example");
    Ok(documents)
}

/// Checks that the READMEs of crates that are often used alone have a program that runs.
fn check_programs(documents: &[Document]) -> Result<()> {
    for name in packages::STANDALONE {
        let package = format!("readme-{name}-");
        let mut examples = (documents.iter())
            .filter(|document| document.package.starts_with(&package))
            .flat_map(|document| &document.examples);
        ensure!(
            examples.any(|example| example.runs && example.program().contains("threelo_sandbox")),
            "the README of {name} has no example that runs against threelo-sandbox"
        );
    }
    Ok(())
}

/// Runs a program, and shows its output only if it fails.
fn run_example(program: &Path) -> Result<()> {
    let child = Command::new(program)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {}", program.display()))?;
    let (sender, receiver) = mpsc::channel();
    let id = child.id();
    thread::spawn(move || sender.send(child.wait_with_output()));
    let Ok(output) = receiver.recv_timeout(TIMEOUT) else {
        bail!("it is still running after {TIMEOUT:?} (process {id})");
    };
    let output = output?;
    if !output.status.success() {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        bail!(
            "{}\n{}{}",
            output.status,
            text(&output.stdout),
            text(&output.stderr)
        );
    }
    Ok(())
}
