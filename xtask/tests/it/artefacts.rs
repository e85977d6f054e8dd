//! `cargo xtask release artefacts`, with a script in place of the binary.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use tempfile::TempDir;

use crate::scratch::{repository, succeeds, task};

/// Returns the files of a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries
        .map(|entry| {
            let entry = entry.expect("the entry can be read");
            let bytes = fs::read(entry.path()).expect("the file can be read");
            (entry.file_name().to_string_lossy().into_owned(), bytes)
        })
        .collect()
}

fn ending<'a>(files: &'a BTreeMap<String, Vec<u8>>, end: &str) -> (&'a str, &'a [u8]) {
    let found = files.iter().find(|(name, _)| name.ends_with(end));
    let (name, bytes) = found.unwrap_or_else(|| panic!("no file ends with {end}"));
    (name, bytes)
}

/// Makes the artefacts of this repository in folders with these names.
fn artefacts<const N: usize>(names: [&str; N]) -> [BTreeMap<String, Vec<u8>>; N] {
    let scratch = TempDir::new().expect("a temporary folder can be created");
    let binary = scratch.path().join("threelo");
    fs::write(
        &binary,
        "#!/bin/sh\ncase $1 in\n  completions) echo \"completions for $2\" ;;\n  \
         --version) echo \"threelo stand-in\" ;;\n  \
         manual) mkdir -p \"$4\" && echo .TH >\"$4/threelo.1\" ;;\nesac\n",
    )
    .expect("it can be written");
    succeeds(Command::new("chmod").arg("+x").arg(&binary));
    names.map(|name| {
        let folder = scratch.path().join(name);
        let mut made = task(repository(), &["release", "artefacts", "--binary"]);
        succeeds(made.arg(&binary).arg("--folder").arg(&folder));
        files(&folder)
    })
}

#[test]
fn two_runs_give_the_same_bytes_and_everything_that_an_installation_needs() {
    let made = artefacts(["first", "second"]);
    assert!(made[0] == made[1], "two runs differ");

    let (archive, bytes) = ending(&made[0], ".tar.gz");
    let (_, sums) = ending(&made[0], ".sha256");
    let sums = String::from_utf8_lossy(sums);
    assert!(
        sums.contains(&format!(
            "{}  {archive}\n",
            hex::encode(Sha256::digest(bytes))
        )),
        "{sums}"
    );

    let mut contents = BTreeMap::new();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes));
    for entry in archive.entries().expect("it is an archive") {
        let mut entry = entry.expect("it is whole");
        let path = entry.path().expect("it has a path");
        let path = path
            .components()
            .skip(1)
            .collect::<PathBuf>()
            .display()
            .to_string();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("it is text");
        contents.insert(path, text);
    }
    for path in [
        "threelo",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "README.md",
        "CHANGELOG.md",
        "systemd/threelo.service",
    ] {
        assert!(contents.contains_key(path), "{path} is missing");
    }
    assert_eq!(contents["man/man1/threelo.1"], ".TH\n");
    assert_eq!(contents["completions/_threelo"], "completions for zsh\n");
    let notices = &contents["THIRD-PARTY-LICENSES.txt"];
    assert!(notices.contains("- tokio "), "{notices}");
    assert!(
        notices.contains("Copyright (c) Tokio Contributors"),
        "no licence text of tokio"
    );
    // It is compiled into tests only.
    assert!(!notices.contains("- proptest "));
}

#[test]
fn a_profile_that_is_not_there_is_named_before_anything_is_built() {
    let made = ["release", "artefacts", "--profile", "missing.profdata"];
    let output = task(repository(), &made).output().expect("it runs");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(error.contains("cannot read missing.profdata"), "{error}");
    assert!(!error.contains("Compiling"), "{error}");
}

#[test]
fn the_sbom_names_each_crate_with_its_licence_and_checksum_and_what_depends_on_what() {
    let [made] = artefacts(["only"]);
    let sbom: Value = serde_json::from_slice(ending(&made, ".cdx.json").1).expect("it is JSON");
    assert_eq!(sbom["bomFormat"], "CycloneDX");
    assert_eq!(sbom["metadata"]["component"]["name"], "threelo-proxy");
    let components = sbom["components"].as_array().expect("it is a list");
    let tokio = components
        .iter()
        .find(|component| component["name"] == "tokio")
        .expect("tokio is used");
    assert_eq!(tokio["licenses"][0]["expression"], "MIT");
    let checksum = tokio["hashes"][0]["content"]
        .as_str()
        .expect("it has a checksum");
    let lock = fs::read_to_string(repository().join("Cargo.lock")).expect("it can be read");
    assert!(lock.contains(&format!("checksum = \"{checksum}\"")));
    let dependencies = sbom["dependencies"].as_array().expect("it is a list");
    let store = dependencies
        .iter()
        .find(|dependency| {
            dependency["ref"]
                .as_str()
                .is_some_and(|name| name.starts_with("pkg:cargo/threelo-store@"))
        })
        .expect("the store is used");
    assert!(
        store["dependsOn"].to_string().contains("pkg:cargo/sqlx@"),
        "{store}"
    );
    // Only while it is compiled.
    assert!(
        !components
            .iter()
            .any(|component| component["name"] == "syn")
    );
}

/// Serves the files as those of a release, at any path that ends with their name. Returns the URL.
fn serve(files: BTreeMap<String, Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a client connects");
            let mut lines = BufReader::new(stream.try_clone().expect("it can be shared")).lines();
            let first = lines
                .next()
                .expect("a request has a line")
                .expect("it is text");
            // The head is read to its end, so that closing does not reset the connection.
            lines.map_while(Result::ok).find(String::is_empty);
            let name = first
                .split([' ', '/'])
                .find(|part| files.contains_key(*part));
            let (status, body) = match name {
                Some(name) => ("200 OK", &files[name][..]),
                None => ("404 Not Found", &b""[..]),
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            let answered = stream
                .write_all(head.as_bytes())
                .and_then(|()| stream.write_all(body));
            answered.expect("the client reads");
        }
    });
    format!("http://{address}")
}

/// Runs the installation script of a release. Returns whether it succeeded, and what it said.
fn install(files: &BTreeMap<String, Vec<u8>>, prefix: &Path, arguments: &[&str]) -> (bool, String) {
    let script = prefix.with_extension("sh");
    fs::write(&script, &files["threelo-install.sh"]).expect("it can be written");
    let mut install = Command::new("sh");
    install
        .arg(&script)
        .arg("--prefix")
        .arg(prefix)
        .args(arguments);
    let output = install
        .env("THREELO_RELEASES", serve(files.clone()))
        .output();
    let output = output.expect("sh is installed");
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

#[test]
fn the_script_of_a_release_installs_its_verified_archive_and_nothing_else() {
    let [made] = artefacts(["only"]);
    let (archive, bytes) = ending(&made, ".tar.gz");
    let target = archive.trim_end_matches(".tar.gz").splitn(3, '-').last();
    let target = target.expect("the name contains the target");
    let scratch = TempDir::new().expect("a temporary folder can be created");

    let prefix = scratch.path().join("right");
    let (succeeded, said) = install(&made, &prefix, &["--target", target]);
    assert!(
        succeeded && said.contains("threelo stand-in is installed in"),
        "{said}"
    );
    succeeds(Command::new(prefix.join("bin/threelo")).arg("--version"));
    for file in [
        "share/man/man1/threelo.1",
        "share/zsh/site-functions/_threelo",
    ] {
        assert!(prefix.join(file).exists(), "{file}");
    }
    // A second time it replaces the first installation.
    assert!(install(&made, &prefix, &["--target", target]).0);

    let mut altered = made.clone();
    altered.insert(archive.to_owned(), [bytes, b"more"].concat());
    let mut silent = made.clone();
    let sums = made
        .keys()
        .find(|name| name.ends_with(".sha256"))
        .expect("it has sums");
    silent.insert(sums.clone(), b"".to_vec());
    for (files, arguments, wanted) in [
        (&altered, &["--target", target][..], "the checksum of"),
        (&silent, &["--target", target], "has no checksum"),
        (&made, &["--target", "z80-unknown"], "cannot download"),
        (&made, &["--destination", "/"], "unknown argument"),
    ] {
        let prefix = scratch.path().join("wrong");
        let (succeeded, said) = install(files, &prefix, arguments);
        assert!(!succeeded && said.contains(wanted), "{wanted}: {said}");
        assert!(!prefix.exists(), "{wanted}");
    }
}
