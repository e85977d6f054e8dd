//! Programs that a test requires. If one is missing, the test is skipped with a message, or fails if all
//! tests are required.

use std::{
    env,
    fs::{File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A program that a test requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Node.js 20 or newer.
    Node,
    /// The npm packages of `e2e/node`.
    Packages,
    /// Chromium, or the browser in `CHROMIUM`.
    Chromium,
    /// curl.
    Curl,
    /// nginx, and openssl for its certificate.
    Nginx,
    /// Python 3 with the packages of `e2e/python`, which are installed if they are missing.
    Python,
}

impl Requirement {
    /// Returns what is missing and how to install it, or `None` if it is present.
    fn missing(self) -> Option<&'static str> {
        let there = match self {
            Self::Node => runs("node"),
            Self::Packages => node_folder().join("node_modules/nango-node-058").is_dir(),
            Self::Chromium => chromium().is_some(),
            Self::Curl => runs("curl"),
            Self::Nginx => nginx() && runs_with("openssl", "version"),
            Self::Python => python().is_some(),
        };
        let advice = match self {
            Self::Node => "node is not installed",
            Self::Packages => "the npm packages are missing: run `npm ci --prefix e2e/node`",
            Self::Chromium => {
                "chromium is not installed (or set CHROMIUM to the path of another browser)"
            }
            Self::Curl => "curl is not installed",
            Self::Nginx => "nginx or openssl is not installed",
            Self::Python => {
                "python3 with venv is not installed, or pip cannot install e2e/python/requirements.txt"
            }
        };
        (!there).then_some(advice)
    }
}

/// Returns whether the test can run. If not, reports that to `cargo xtask test`.
///
/// # Panics
/// If something is missing and `CI` or `THREELO_REQUIRE_ALL` is set.
pub fn are_met(journey: &str, requirements: &[Requirement]) -> bool {
    let Some(missing) = requirements
        .iter()
        .find_map(|requirement| requirement.missing())
    else {
        return true;
    };
    assert!(
        !(is_set("CI") || is_set("THREELO_REQUIRE_ALL")),
        "{journey} cannot run, and all tests are required: {missing}"
    );
    skip(&format!("SKIPPED: {journey}: {missing}\n"));
    false
}

/// Returns the folder of the tests in JavaScript.
pub fn node_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("node")
}

/// Returns the folder of the tests in Python.
pub fn python_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("python")
}

/// Returns the Python of a virtual environment with the pinned packages, which is created below the target
/// folder on first use.
pub fn python() -> Option<PathBuf> {
    let requirements = python_folder().join("requirements.txt");
    let pinned = std::fs::read(&requirements).ok()?;
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let folder = env::var_os("CARGO_TARGET_DIR").map_or(target, PathBuf::from);
    let folder = folder.join("e2e-python");
    std::fs::create_dir_all(&folder).ok()?;
    // Tests run at the same time; one of them installs. The lock is beside the folder, which `--clear` empties.
    let lock = File::create(folder.with_extension("lock")).ok()?;
    lock.lock().ok()?;
    let python = folder.join("bin/python");
    let installed = folder.join("installed.txt");
    if std::fs::read(&installed).is_ok_and(|installed| installed == pinned) {
        return Some(python);
    }
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]);
    pip.arg("-r").arg(&requirements);
    for mut step in [venv, pip] {
        if !step.status().is_ok_and(|status| status.success()) {
            return None;
        }
    }
    std::fs::write(&installed, pinned).ok()?;
    Some(python)
}

/// Returns the path of the browser.
pub fn chromium() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    // The first one has no window, and takes a fraction of the processor time of the others.
    let usual = [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
    ];
    let path = env::var_os("PATH").unwrap_or_default();
    let found = || {
        usual.iter().find_map(|name| {
            env::split_paths(&path)
                .map(|folder| folder.join(name))
                .find(|file| file.is_file())
        })
    };
    named.filter(|file| file.is_file()).or_else(found)
}

/// Returns whether nginx is installed, which on some systems is not in the PATH of users.
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

/// Writes a line in a single write, since other processes write to the same file.
fn skip(line: &str) {
    eprint!("{line}");
    if let Some(log) = env::var_os("THREELO_SKIP_LOG") {
        let file = OpenOptions::new().create(true).append(true).open(&log);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        written.unwrap_or_else(|error| panic!("cannot write to {log:?}: {error}"));
    }
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0" && value != "false")
}
