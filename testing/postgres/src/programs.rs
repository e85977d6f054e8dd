//! The programs of Postgres, and the user that they run as.

use std::{
    env, fs,
    os::unix::fs::MetadataExt,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::Command,
};

/// The folder of the programs, and the user that they run as.
#[derive(Debug, Clone)]
pub(crate) struct Programs {
    folder: PathBuf,
    /// An unprivileged user, if this process runs as root.
    user: Option<User>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct User {
    pub(crate) id: u32,
    pub(crate) group: u32,
}

impl Programs {
    /// Finds the programs.
    ///
    /// # Errors
    /// What is missing.
    pub(crate) fn find() -> Result<Self, &'static str> {
        let path = env::var_os("PATH").unwrap_or_default();
        let mut folders: Vec<_> = env::split_paths(&path).collect();
        folders.extend(packaged());
        let is_there = |folder: &PathBuf| {
            let has = |name| folder.join(name).is_file();
            has("initdb") && has("postgres")
        };
        let folder = folders.into_iter().find(is_there).ok_or(
            "initdb and postgres are neither on the PATH nor in /usr/lib/postgresql/*/bin \
             (THREELO_TEST_DATABASE_URL may name a server instead)",
        )?;
        let is_root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
        let user =
            match is_root {
                true => Some(unprivileged().ok_or(
                    "Postgres does not run as root, and there is no user postgres or nobody",
                )?),
                false => None,
            };
        Ok(Self { folder, user })
    }

    pub(crate) fn user(&self) -> Option<User> {
        self.user
    }

    /// Returns the command of a program, which runs as an unprivileged user and in its own process group, so
    /// that a signal that ends the tests does not end it.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.folder.join(name));
        self.demote(&mut command);
        command
    }

    /// Runs a command as the user of Postgres.
    pub(crate) fn demote(&self, command: &mut Command) {
        command.process_group(0).current_dir("/");
        if let Some(user) = self.user {
            command.uid(user.id).gid(user.group);
        }
    }
}

/// Returns the folders of Debian, which has one for each version; the newest comes first.
fn packaged() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut versions: Vec<u32> = versions
        .filter_map(|version| version.ok()?.file_name().to_str()?.parse().ok())
        .collect();
    versions.sort_unstable_by(|one, other| other.cmp(one));
    let folder = |version: u32| Path::new("/usr/lib/postgresql").join(format!("{version}/bin"));
    versions.into_iter().map(folder).collect()
}

fn unprivileged() -> Option<User> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let user = |name: &str| {
        let line = users
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        let id = fields.next()?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        Some(User { id, group })
    };
    user("postgres").or_else(|| user("nobody"))
}
