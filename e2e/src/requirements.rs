//! What a journey needs of the machine. Where it is missing, the journey is skipped loudly, or
//! fails where everything is required.

use std::{
    env,
    fs::OpenOptions,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Something of the machine that a journey needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Node.js 20 or newer.
    Node,
    /// The npm packages of `e2e/node`.
    Packages,
    /// Chromium, or what `CHROMIUM` names.
    Chromium,
    /// curl.
    Curl,
    /// nginx, and openssl for its certificate.
    Nginx,
}

impl Requirement {
    /// What is missing, and how to get it; `None` where all is well.
    fn missing(self) -> Option<&'static str> {
        let there = match self {
            Self::Node => runs("node"),
            Self::Packages => node_folder().join("node_modules/@nangohq/node").is_dir(),
            Self::Chromium => chromium().is_some(),
            Self::Curl => runs("curl"),
            Self::Nginx => nginx() && runs_with("openssl", "version"),
        };
        let advice = match self {
            Self::Node => "node is not installed",
            Self::Packages => "the npm packages are missing: run `npm ci --prefix e2e/node`",
            Self::Chromium => "chromium is not installed (CHROMIUM may name another one)",
            Self::Curl => "curl is not installed",
            Self::Nginx => "nginx or openssl is not installed",
        };
        (!there).then_some(advice)
    }
}

/// Whether the journey can run. Where it can't, says so where `cargo xtask test` looks.
///
/// # Panics
/// Where `CI` or `THREELO_REQUIRE_ALL` is set and something is missing: nothing may be skipped.
pub fn are_met(journey: &str, requirements: &[Requirement]) -> bool {
    let Some(missing) = requirements
        .iter()
        .find_map(|requirement| requirement.missing())
    else {
        return true;
    };
    assert!(
        !(is_set("CI") || is_set("THREELO_REQUIRE_ALL")),
        "{journey} cannot run, and everything is required: {missing}"
    );
    skip(&format!("SKIPPED: {journey}: {missing}\n"));
    false
}

/// The folder of the journeys in JavaScript.
pub fn node_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("node")
}

/// The browser.
pub fn chromium() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["chromium", "chromium-browser", "google-chrome"];
    let path = env::var_os("PATH").unwrap_or_default();
    let found = || {
        let folders = env::split_paths(&path);
        folders
            .flat_map(|folder| usual.map(|name| folder.join(name)))
            .find(|file| file.is_file())
    };
    named.filter(|file| file.is_file()).or_else(found)
}

/// nginx, which some systems keep off the PATH of users.
fn nginx() -> bool {
    runs_with("nginx", "-v") || runs_with("/usr/sbin/nginx", "-v")
}

fn runs(program: &str) -> bool {
    runs_with(program, "--version")
}

fn runs_with(program: &str, argument: &str) -> bool {
    let mut command = Command::new(program);
    command
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// A line of its own in a single write, since others write beside it.
fn skip(line: &str) {
    eprint!("{line}");
    if let Some(log) = env::var_os("THREELO_SKIP_LOG") {
        let file = OpenOptions::new().create(true).append(true).open(&log);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        written.unwrap_or_else(|error| panic!("can't note in {log:?} what was skipped: {error}"));
    }
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0" && value != "false")
}
