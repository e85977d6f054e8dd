//! From pieces of text to files: what a file imports, how long it gets, and rustfmt.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context as _, Result, ensure};

/// The most lines that a file may get.
const LONGEST: usize = 600;

/// Before rustfmt, which makes a text longer.
const ROOM: usize = 400;

/// Where the names of the generated code come from, unless they are generated themselves.
const KNOWN: [(&str, &str); 18] = [
    ("AsId", "threelo_rest::typed"),
    ("BTreeMap", "std::collections"),
    ("Display", "std::fmt"),
    ("Deref", "std::ops"),
    ("Bytes", "threelo_rest::typed"),
    ("Call", "threelo_rest::typed"),
    ("DateTime", "threelo_rest::typed"),
    ("Form", "threelo_rest::typed"),
    ("Map", "serde_json"),
    ("Method", "http"),
    ("Model", "threelo_rest::typed"),
    ("ModelError", "threelo_rest::typed"),
    ("Open", "threelo_rest::typed"),
    ("Page", "threelo_rest"),
    ("Reader", "threelo_rest::typed"),
    ("Response", "threelo_rest"),
    ("Value", "serde_json"),
    ("Writer", "threelo_rest::typed"),
];

/// Where each generated name is: its module, as in `crate::platform::issues`.
pub(super) type Places = HashMap<String, String>;

/// The `use` lines for a text in the module `here`.
pub(super) fn imports(text: &str, here: &str, places: &Places) -> String {
    let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in names(text) {
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        let module = match (places.get(name), known) {
            (Some(module), _) if module == here => continue,
            (Some(module), _) => module.as_str(),
            (None, Some((_, module))) => module,
            (None, None) => continue,
        };
        used.entry(module).or_default().insert(name);
    }
    let line = |(module, names): (&&str, &BTreeSet<&str>)| {
        let names: Vec<&str> = names.iter().copied().collect();
        match names[..] {
            [name] => format!("use {module}::{name};\n"),
            _ => format!("use {module}::{{{}}};\n", names.join(", ")),
        }
    };
    // In the usual order: the standard library, other crates, this crate.
    let part = |wanted: fn(&str) -> bool| -> String {
        used.iter()
            .filter(|(module, _)| wanted(module))
            .map(line)
            .collect()
    };
    let parts = [
        part(|module| module.starts_with("std::")),
        part(|module| !module.starts_with("std::") && !module.starts_with("crate::")),
        part(|module| module.starts_with("crate::")),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n") + "\n"
}

/// The names of types in the code of a text, without its comments and strings.
fn names(text: &str) -> BTreeSet<&str> {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split('"').step_by(2))
        .flat_map(|code| code.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')))
        .filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase()))
        .collect()
}

/// Pieces of text in as few chunks as may be, none too long for a file.
pub(super) fn chunks(pieces: Vec<String>) -> Vec<Vec<String>> {
    let mut chunks: Vec<(usize, Vec<String>)> = Vec::new();
    for piece in pieces {
        let lines = piece.lines().count();
        match chunks.last_mut() {
            Some((length, chunk)) if *length + lines <= ROOM => {
                *length += lines;
                chunk.push(piece);
            }
            _ => chunks.push((lines, vec![piece])),
        }
    }
    chunks.into_iter().map(|(_, chunk)| chunk).collect()
}

/// A text with the serde implementations of its models.
fn with_serde(text: &str) -> String {
    let models = text
        .lines()
        .filter_map(|line| line.strip_prefix("impl Model for ")?.strip_suffix(" {"));
    let models: Vec<_> = models.collect();
    match models.is_empty() {
        true => text.to_owned(),
        false => format!(
            "{text}\n#[cfg(feature = \"serde\")]\nthreelo_rest::forward_serde!({});\n",
            models.join(", ")
        ),
    }
}

/// The same files as rustfmt writes them.
pub(super) fn formatted(files: BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    let folder = env::temp_dir().join(format!("threelo-catalogue-{}", std::process::id()));
    let formatted = format_in(&folder, files);
    fs::remove_dir_all(&folder).ok();
    formatted
}

fn format_in(folder: &Path, files: BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    for (path, text) in &files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, with_serde(text))?;
    }
    // A file brings the modules that it declares along, so the rest is skipped; several at once cost little.
    let paths: Vec<_> = files.keys().collect();
    for some in paths.chunks(200) {
        let mut rustfmt = Command::new("rustfmt");
        rustfmt
            .args(["--edition", "2024"])
            .args(some)
            .current_dir(folder);
        let done = rustfmt.status().context("rustfmt does not start")?;
        ensure!(done.success(), "rustfmt refuses the generated code");
    }
    let mut formatted = BTreeMap::new();
    for path in files.into_keys() {
        let text = fs::read_to_string(folder.join(&path))?;
        let lines = text.lines().count();
        ensure!(
            lines <= LONGEST || !path.contains("/src/"),
            "{path} gets {lines} lines, more than {LONGEST}"
        );
        formatted.insert(path, text);
    }
    Ok(formatted)
}
