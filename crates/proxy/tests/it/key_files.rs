//! Key files with another owner, such as the secrets that a container platform mounts.
#![cfg(unix)]

use std::{
    fs,
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    process::{Command, Stdio},
};

use crate::process::{Serving, run, threelo};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// An unprivileged user, as which containers run.
const NOBODY: u32 = 65_534;

/// A folder for a gateway that runs as this user, and a key file that root provides.
struct Provided {
    home: tempfile::TempDir,
}

const FILE: &str = "secrets-of-root/encryption.key";

impl Provided {
    /// Returns `None` unless the tests run as root, which is required to create such a file.
    fn new() -> Option<Self> {
        let provided = Self {
            home: tempfile::tempdir().unwrap(),
        };
        let path = |name: &str| provided.home.path().join(name);
        fs::create_dir(path("secrets-of-root")).unwrap();
        fs::create_dir(path("data")).unwrap();
        fs::create_dir(path("printed")).unwrap();
        fs::copy(env!("CARGO_BIN_EXE_threelo"), path("threelo-copy")).unwrap();
        for name in [".", "secrets-of-root", "threelo-copy"] {
            fs::set_permissions(path(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        if chown(path("data"), Some(NOBODY), Some(NOBODY)).is_err() {
            eprintln!("SKIPPED: key files of another user: the tests do not run as root");
            return None;
        }
        provided.put(FILE, 0, 0o444);
        let runs = provided.threelo(&["--version"]).output();
        if runs.is_ok_and(|output| output.status.success()) {
            return Some(provided);
        }
        eprintln!(
            "SKIPPED: key files of another user: other users cannot enter the temporary folder"
        );
        None
    }

    /// Creates the key file with this owner, group and mode.
    fn put(&self, file: &str, owner: u32, mode: u32) {
        let file = self.home.path().join(file);
        let _ = fs::remove_file(&file);
        fs::write(&file, KEY).unwrap();
        chown(&file, Some(owner), Some(owner)).unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Returns a command that runs the binary as this user.
    fn threelo(&self, arguments: &[&str]) -> Command {
        let usual = threelo(self.home.path(), &[]);
        let mut command = Command::new(self.home.path().join("threelo-copy"));
        for (name, value) in usual.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.current_dir(self.home.path()).args(arguments);
        command.stdin(Stdio::null()).uid(NOBODY).gid(NOBODY);
        command
    }

    fn serve(&self, key_file: &str) -> Command {
        let mut serve = self.threelo(&["serve", "--listen", "127.0.0.1:0", "--data-dir", "data"]);
        serve.args(["--encryption-key-file", key_file]);
        serve
    }
}

#[test]
fn a_key_file_that_a_container_platform_mounts_is_used() {
    let Some(provided) = Provided::new() else {
        return;
    };
    for mode in [0o444, 0o644] {
        provided.put(FILE, 0, mode);
        let gateway = Serving::start(&mut provided.serve(FILE));
        let line = format!("has mode {mode:03o}; it is used, since");
        assert_eq!(
            gateway.startup_log.matches(&line).count(),
            1,
            "{}",
            gateway.startup_log
        );
        gateway.terminate();
    }
    // Kubernetes sets the group of the gateway on files with `fsGroup`.
    provided.put(FILE, 0, 0o440);
    chown(provided.home.path().join(FILE), Some(0), Some(NOBODY)).unwrap();
    Serving::start(&mut provided.serve(FILE)).terminate();

    let mut rekey = provided.threelo(&["rekey", "--new-key", "--data-dir", "data"]);
    let said = run(rekey.args(["--encryption-key-file", FILE]));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("cannot be changed here"), "{}", said.err);
}

#[test]
fn a_key_file_that_others_can_write_is_rejected_regardless_of_its_owner() {
    let Some(provided) = Provided::new() else {
        return;
    };
    for mode in [0o646, 0o464, 0o666] {
        provided.put(FILE, 0, mode);
        refused(&provided, FILE, mode);
    }
}

#[test]
fn a_readable_key_file_in_the_gateways_own_folder_is_rejected() {
    let Some(provided) = Provided::new() else {
        return;
    };
    // The owner of the folder can replace the file, even if root owns it.
    for owner in [0, NOBODY] {
        for mode in [0o644, 0o444] {
            provided.put("data/encryption.key", owner, mode);
            refused(&provided, "data/encryption.key", mode);
        }
    }
}

fn refused(provided: &Provided, file: &str, mode: u32) {
    let said = run(&mut provided.serve(file));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    let wanted = format!("has mode {mode:03o}: run `chmod 600");
    assert!(said.err.contains(&wanted), "{}", said.err);
}
