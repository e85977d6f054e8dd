//! `cargo xtask release artefacts`: what people install who do not use Rust.
//!
//! The archive's bytes depend on the commit, the compiler and the profile of calls only: entries are sorted, and have the
//! time of the commit and no owner.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use clap::Args;
use flate2::{Compression, GzBuilder};
use sha2::{Digest as _, Sha256};

use crate::workspace::{Workspace, printed};

mod binary;
mod components;

use components::Components;

const SHELLS: [(&str, &str); 5] = [
    ("bash", "threelo.bash"),
    ("elvish", "threelo.elv"),
    ("fish", "threelo.fish"),
    ("powershell", "threelo.ps1"),
    ("zsh", "_threelo"),
];

/// See [`super::Step::Artefacts`].
#[derive(Debug, Args)]
pub(super) struct Artefacts {
    /// Folder to write to [default: target/artefacts]
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// A binary that is built already [default: build it]
    #[arg(long, value_name = "FILE")]
    binary: Option<PathBuf>,
    /// The profile of calls that was released with a binary, to build the same binary again [default: make one, with a
    /// build that counts and calls through it]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["binary", "no_profile"])]
    profile: Option<PathBuf>,
    /// Build without a profile of calls: in half of the time, for a binary that needs more instructions per call
    #[arg(long, conflicts_with = "binary")]
    no_profile: bool,
    /// Target triple, such as x86_64-unknown-linux-musl for a static binary; it has to run on this machine [default: that of
    /// this machine]
    #[arg(long, value_name = "TRIPLE")]
    target: Option<String>,
}

impl Artefacts {
    pub(super) fn run(&self, workspace: &Workspace) -> Result<()> {
        let package = workspace.package("threelo-proxy")?;
        let target = match &self.target {
            Some(target) => target.clone(),
            None => binary::host()?,
        };
        let profile = match &self.profile {
            Some(profile) => Some(profile.clone()),
            None if self.no_profile || self.binary.is_some() => None,
            None => Some(binary::profile(workspace, &target)?),
        };
        let binary = match &self.binary {
            Some(binary) => binary.clone(),
            None => binary::build(workspace, &target, profile.as_deref())?,
        };
        let components = Components::load(workspace, package, &target)?;
        let name = format!("threelo-{}-{target}", package.version);

        let mut files = Files::new();
        let read =
            |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
        files.insert("threelo".into(), (0o755, read(&binary)?));
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
            files.insert(file.into(), (0o644, read(&workspace.root.join(file))?));
        }
        let changelog = package.manifest_path.with_file_name("CHANGELOG.md");
        files.insert(
            "CHANGELOG.md".into(),
            (0o644, read(changelog.as_std_path())?),
        );
        let unit = workspace.root.join("deploy/systemd/threelo.service");
        files.insert("systemd/threelo.service".into(), (0o644, read(&unit)?));
        for (shell, file) in SHELLS {
            let script = Command::new(&binary).args(["completions", shell]).output();
            let script = script.with_context(|| format!("cannot run {}", binary.display()))?;
            anyhow::ensure!(
                script.status.success(),
                "`threelo completions {shell}` failed"
            );
            files.insert(format!("completions/{file}"), (0o644, script.stdout));
        }
        let folder = self.folder.clone().unwrap_or_else(|| {
            let target = workspace.metadata.target_directory.as_std_path();
            target.join("artefacts")
        });
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let pages = folder.join("man");
        printed(
            Command::new(&binary)
                .args(["manual", "--format", "man"])
                .arg(&pages),
        )?;
        for entry in
            fs::read_dir(&pages).with_context(|| format!("cannot read {}", pages.display()))?
        {
            let path = entry?.path();
            let page = path
                .file_name()
                .context("an entry has a name")?
                .to_string_lossy()
                .into_owned();
            files.insert(format!("man/man1/{page}"), (0o644, read(&path)?));
        }
        fs::remove_dir_all(&pages)?;
        let sbom = components.sbom(package)?;
        files.insert(
            "THIRD-PARTY-LICENSES.txt".into(),
            (0o644, components.notices()?.into_bytes()),
        );
        files.insert("sbom.cdx.json".into(), (0o644, sbom.clone().into_bytes()));

        let seconds = workspace.git(&["show", "--no-patch", "--format=%ct", "HEAD"])?;
        let archive = archive(&name, &files, seconds.parse()?)?;
        let mut sums = String::new();
        let mut written = vec![
            (format!("{name}.tar.gz"), archive),
            (format!("{name}.cdx.json"), sbom.into_bytes()),
        ];
        if let Some(profile) = &profile {
            written.push((format!("{name}.profdata"), read(profile)?));
        }
        for (file, bytes) in written {
            writeln!(sums, "{}  {file}", hex::encode(Sha256::digest(&bytes)))?;
            let path = folder.join(&file);
            fs::write(&path, &bytes).with_context(|| format!("cannot write {}", path.display()))?;
            println!("{} ({} KB)", path.display(), bytes.len().div_ceil(1024));
        }
        let script = workspace.root.join("deploy/install.sh");
        let script = fs::read_to_string(&script)
            .with_context(|| format!("cannot read {}", script.display()))?;
        let version = format!("version={}", package.version);
        fs::write(
            folder.join("threelo-install.sh"),
            script.replace("version=@VERSION@", &version),
        )?;
        let path = folder.join(format!("{name}.sha256"));
        fs::write(&path, sums)?;
        println!("{}", path.display());
        Ok(())
    }
}

/// Files of the archive: their paths, modes and bytes.
type Files = BTreeMap<String, (u32, Vec<u8>)>;

/// Returns a compressed archive with the files in a folder `name`.
fn archive(name: &str, files: &Files, seconds: u64) -> Result<Vec<u8>> {
    let gzip = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(gzip);
    for (path, (mode, bytes)) in files {
        let mut header = tar::Header::new_ustar();
        header.set_mode(*mode);
        header.set_size(bytes.len() as u64);
        header.set_mtime(seconds);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, format!("{name}/{path}"), &bytes[..])?;
    }
    Ok(archive.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn an_archive_has_the_same_bytes_whenever_it_is_made_and_the_modes_of_its_files() {
        let files = Files::from([
            ("threelo".to_owned(), (0o755, b"binary".to_vec())),
            ("man/man1/threelo.1".to_owned(), (0o644, b".TH".to_vec())),
        ]);
        let bytes = archive("threelo-1", &files, 1_700_000_000).expect("it is written to memory");
        assert_eq!(
            bytes,
            archive("threelo-1", &files, 1_700_000_000).expect("it is written to memory")
        );

        let mut found = Vec::new();
        let mut read = tar::Archive::new(flate2::read::GzDecoder::new(&bytes[..]));
        for entry in read.entries().expect("it is an archive") {
            let mut entry = entry.expect("it is whole");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("it is text");
            let header = entry.header();
            assert_eq!(header.mtime().ok(), Some(1_700_000_000));
            assert_eq!(header.uid().ok(), Some(0));
            let path = entry.path().expect("it has a path").display().to_string();
            found.push((path, entry.header().mode().expect("it has a mode"), text));
        }
        let file = |path: &str, mode, text: &str| (path.to_owned(), mode, text.to_owned());
        assert_eq!(
            found,
            [
                file("threelo-1/man/man1/threelo.1", 0o644, ".TH"),
                file("threelo-1/threelo", 0o755, "binary")
            ]
        );
    }
}
