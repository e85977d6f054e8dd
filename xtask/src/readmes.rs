//! `cargo xtask readmes`: builds the Rust examples of the documentation as a reader would.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use toml::{Table, Value};

use crate::workspace::{Workspace, cargo as cargo_command, run};

mod examples;
mod libraries;
mod own_storage;

pub(crate) use examples::Document;
pub(crate) use libraries::Libraries;

/// Maximum run time of an example.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Compile the Rust examples of the READMEs and of docs/ in a project outside this workspace, with the
/// Cargo.toml that they show, and run those that are not marked `no_run`; test a store of one's own as docs/storage.md
/// makes it
///
/// The crates of this workspace are used from their folders, all others in the versions of its Cargo.lock, and without --each
/// with the features that they have in this workspace, so that they are not built again.
#[derive(Debug, Args)]
pub(crate) struct Readmes {
    /// Build each document separately: slower, but no document gets a feature that another one or this workspace enables
    #[arg(long)]
    each: bool,
}

impl Readmes {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let documents = documents(workspace)?;
        let target = workspace.metadata.target_directory.as_std_path();
        let project = target.join("readmes");
        let mut members: Vec<_> = documents.iter().map(|one| &*one.package).collect();
        let libraries = match self.each {
            true => None,
            false => Some(Libraries::new(workspace)?),
        };
        if let Some(libraries) = &libraries {
            libraries.add_to(&project)?;
            members.push(Libraries::NAME);
        }
        write_project(workspace, &documents, &members, &project)?;
        let cargo = |arguments: &[&str]| {
            let mut command = cargo_command();
            command
                .args(arguments)
                .current_dir(&project)
                .env("CARGO_TARGET_DIR", target);
            command
        };
        if self.each {
            for document in &documents {
                run(&mut cargo(&["build", "--package", &document.package]))?;
            }
        } else {
            run(&mut cargo(&["build", "--workspace"]))?;
        }
        let mut ran = 0;
        for example in documents.iter().flat_map(|document| &document.examples) {
            if example.runs {
                eprintln!("running {}", example.source);
                let program = target.join("debug").join(&example.name);
                run_example(&program).with_context(|| format!("{} failed", example.source))?;
                ran += 1;
            }
        }
        let compiled: usize = documents
            .iter()
            .map(|document| document.examples.len())
            .sum();
        own_storage::test(workspace, libraries.as_ref(), target)?;
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

/// Writes the project. Unchanged files are not written, so that nothing is rebuilt needlessly.
fn write_project(
    workspace: &Workspace,
    documents: &[Document],
    members: &[&str],
    project: &Path,
) -> Result<()> {
    let mut wanted = BTreeMap::new();
    for document in documents {
        let folder = PathBuf::from(&document.package);
        wanted.insert(folder.join("Cargo.toml"), document.manifest());
        for example in &document.examples {
            let file = folder.join("src/bin").join(format!("{}.rs", example.name));
            wanted.insert(file, example.program());
        }
    }
    wanted.insert("Cargo.toml".into(), root_manifest(workspace, members)?);
    if project.exists() {
        for entry in fs::read_dir(project)? {
            let path = entry?.path();
            let is_member = members.iter().any(|member| path.ends_with(member));
            if path.is_dir() && !is_member {
                fs::remove_dir_all(path)?;
            }
        }
    }
    // Remove examples that no longer exist.
    for document in documents {
        let Ok(programs) = fs::read_dir(project.join(&document.package).join("src/bin")) else {
            continue;
        };
        for program in programs {
            let path = program?.path();
            let is_wanted =
                (path.strip_prefix(project)).is_ok_and(|file| wanted.contains_key(file));
            if !is_wanted {
                fs::remove_file(path)?;
            }
        }
    }
    for (file, text) in &wanted {
        let path = project.join(file);
        if fs::read_to_string(&path).ok().as_ref() != Some(text) {
            fs::create_dir_all(path.parent().context("it is in a folder")?)?;
            fs::write(path, text)?;
        }
    }
    // Cargo removes what is not needed.
    fs::copy(
        workspace.root.join("Cargo.lock"),
        project.join("Cargo.lock"),
    )?;
    Ok(())
}

/// Returns the same profile as that of the workspace, so that its build can be reused.
pub(crate) fn profile(workspace: &Workspace) -> Result<Table> {
    let ours = fs::read_to_string(workspace.root.join("Cargo.toml"))?;
    let ours: Table = toml::from_str(&ours)?;
    let profiles = Table::from_iter([("dev".to_owned(), ours["profile"]["dev"].clone())]);
    Ok(Table::from_iter([(
        "profile".to_owned(),
        Value::Table(profiles),
    )]))
}

fn root_manifest(workspace: &Workspace, members: &[&str]) -> Result<String> {
    let mut patches = Table::new();
    for package in workspace.published() {
        let folder = package
            .manifest_path
            .parent()
            .context("a manifest is in a folder")?;
        let path = Table::from_iter([("path".to_owned(), Value::from(folder.as_str()))]);
        patches.insert(package.name.to_string(), Value::Table(path));
    }
    let table =
        |name: &str, value: Table| Table::from_iter([(name.to_owned(), Value::Table(value))]);
    let mut project = Table::new();
    project.insert("members".to_owned(), members.to_vec().into());
    project.insert("resolver".to_owned(), Value::from("3"));
    let mut root = table("workspace", project);
    root.extend(table("patch", table("crates-io", patches)));
    root.extend(profile(workspace)?);
    let mut text = "# Generated by `cargo xtask readmes`.\n".to_owned();
    write!(text, "{}", toml::to_string(&root)?)?;
    Ok(text)
}

/// Runs a program, and shows its output only if it fails.
pub(crate) fn run_example(program: &Path) -> Result<()> {
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
