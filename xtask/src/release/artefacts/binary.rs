//! The binary: with link-time optimisation, and with a profile of calls.
//!
//! The profile tells the compiler which code calls run. It comes from a first build, which counts, and it fits the target, the
//! compiler and the libraries of that build only.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::workspace::{Workspace, printed, run};

/// Builds the binary with the profile in a file, or without any.
pub(super) fn build(
    workspace: &Workspace,
    target: &str,
    profile: Option<&Path>,
) -> Result<PathBuf> {
    let folder = workspace.metadata.target_directory.as_std_path();
    let Some(profile) = profile else {
        return compile(workspace, target, folder, None);
    };
    let shown = profile.display();
    let profile = fs::canonicalize(profile).with_context(|| format!("cannot read {shown}"))?;
    // Cargo does not notice that a file in a flag has changed: the libraries would keep the old profile.
    let folder = folder.join("profile/optimised");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let flag = format!("-Cprofile-use={}", profile.display());
    compile(workspace, target, &folder, Some(flag))
}

/// Builds the binary so that it counts, runs it, and returns the file with the profile.
pub(super) fn profile(workspace: &Workspace, target: &str) -> Result<PathBuf> {
    let merge = profdata()?;
    let folder = workspace.metadata.target_directory.as_std_path();
    let folder = folder.join("profile");
    let counts = folder.join("counts");
    if counts.exists() {
        fs::remove_dir_all(&counts)?;
    }
    let flag = format!("-Cprofile-generate={}", counts.display());
    let binary = compile(workspace, target, &folder.join("counting"), Some(flag))?;

    // The demo runs most of the code once, which calls do not: consent, refreshes, the API.
    run(Command::new(&binary).arg("demo"))?;
    let package = [
        "--release",
        "--locked",
        "--package",
        "threelo-e2e",
        "--bins",
    ];
    run(workspace.cargo(&["build"]).args(package))?;
    let target_directory = workspace.metadata.target_directory.as_std_path();
    let gateway = format!("--gateway={}", binary.display());
    run(Command::new(target_directory.join("release/threelo-soak")).args(["training", &gateway]))?;

    let file = folder.join("calls.profdata");
    run(Command::new(merge)
        .args(["merge", "--sparse", "--output"])
        .args([&file, &counts]))?;
    Ok(file)
}

/// Builds the binary without the paths of this machine in it.
fn compile(
    workspace: &Workspace,
    target: &str,
    folder: &Path,
    flag: Option<String>,
) -> Result<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let mut flags = vec![format!(
        "--remap-path-prefix={}=/threelo",
        workspace.root.display()
    )];
    flags.extend(home.map(|home| format!("--remap-path-prefix={}=/cargo", home.display())));
    flags.extend(flag);
    let mut build = workspace.cargo(&["build", "--profile", "dist", "--locked"]);
    build.args(["--package", "threelo-proxy", "--target", target]);
    build.arg("--target-dir").arg(folder);
    run(build.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")))?;
    Ok(folder.join(target).join("dist/threelo"))
}

/// Returns `llvm-profdata` of the compiler's LLVM.
fn profdata() -> Result<PathBuf> {
    let sysroot = printed(Command::new("rustc").args(["--print", "sysroot"]))?;
    let host = host()?;
    let tool = Path::new(&sysroot).join(format!("lib/rustlib/{host}/bin/llvm-profdata"));
    ensure!(
        tool.exists(),
        "llvm-profdata is not installed: `rustup component add llvm-tools`, or build without a profile: `--no-profile`"
    );
    Ok(tool)
}

/// Returns the target triple of this machine.
pub(super) fn host() -> Result<String> {
    let version = printed(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not name its host")?.to_owned())
}
