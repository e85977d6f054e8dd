//! A cluster in its own folder: created, started, killed and restarted.

use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpListener},
    os::unix::fs::{PermissionsExt, chown},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::{programs::Programs, watch};

/// A cluster: its folder and its address.
#[derive(Debug)]
pub(crate) struct Cluster {
    programs: Programs,
    folder: PathBuf,
    port: u16,
    password: String,
    /// Arguments of the server.
    options: &'static [&'static str],
}

/// For a server that is never killed: without waiting for the disk, a database is created in a third of the time. What it writes may
/// be in memory, so it keeps little of its log.
pub(crate) const WITHOUT_SYNC: &[&str] = &[
    "-c",
    "fsync=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "max_wal_size=128MB",
];

impl Cluster {
    /// Creates a cluster in a new folder below this one. `options` are arguments of its server.
    pub(crate) fn create(
        programs: Programs,
        parent: &Path,
        options: &'static [&'static str],
    ) -> Self {
        let folder = parent.join(format!("cluster-{}", random()));
        fs::create_dir(&folder).expect("the name is new");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("it is ours");
        if let Some(user) = programs.user() {
            chown(&folder, Some(user.id), Some(user.group)).expect("we are root");
        }
        let password = random();
        let file = folder.join("password");
        fs::write(&file, &password).expect("the folder is ours");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("the file is ours");
        let mut initdb = programs.command("initdb");
        initdb
            .arg("--pgdata")
            .arg(folder.join("data"))
            .arg("--pwfile")
            .arg(&file)
            // Over the loopback, thousands of times: SCRAM's 4096 rounds are half the work of a start.
            .args(["--username=threelo", "--auth=md5", "--encoding=UTF8"])
            .args(["--locale=C.UTF-8", "--no-sync"]);
        run(initdb);
        Self {
            programs,
            folder,
            port: free_port(),
            password,
            options,
        }
    }

    /// Starts the server, and waits until it is ready.
    ///
    /// After a kill, the children of the old server may keep its memory in use for a moment: a start that
    /// fails is repeated.
    pub(crate) fn start(&self) -> Child {
        for _ in 0..50 {
            let mut server = self.spawn();
            if self.wait(&mut server) {
                return server;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        panic!("Postgres does not start:\n{log}");
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the address of its database `postgres`.
    pub(crate) fn url(&self) -> String {
        let Self { port, password, .. } = self;
        format!("postgres://threelo:{password}@127.0.0.1:{port}/postgres")
    }

    fn spawn(&self) -> Child {
        let _ = fs::remove_file(self.pid_file());
        let log = File::options().create(true).append(true).open(self.log());
        let log = log.expect("the folder is ours");
        let mut server = self.programs.command("postgres");
        server
            .arg("-D")
            .arg(self.folder.join("data"))
            .arg("-k")
            .arg(&self.folder)
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string()])
            .args(["-c", "max_connections=300"])
            .args(RECOVERY)
            .args(self.options)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file can be had twice"))
            .stderr(log);
        server.spawn().expect("the program was found")
    }

    /// Returns whether the server gets ready.
    fn wait(&self, server: &mut Child) -> bool {
        loop {
            if server.try_wait().expect("it is our child").is_some() {
                return false;
            }
            let state = fs::read_to_string(self.pid_file()).unwrap_or_default();
            if state
                .lines()
                .nth(7)
                .is_some_and(|state| state.trim() == "ready")
            {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn pid_file(&self) -> PathBuf {
        self.folder.join("data/postmaster.pid")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// Stops the cluster when it is no longer used.
    pub(crate) fn watch(&self) {
        let mut script = Command::new("sh");
        self.programs.demote(&mut script);
        watch::begin(script, &self.folder);
    }
}

/// After a kill, the system syncs its disk as a whole; Postgres would sync file by file, which takes
/// seconds.
const RECOVERY: &[&str] = if cfg!(target_os = "linux") {
    &["-c", "recovery_init_sync_method=syncfs"]
} else {
    &[]
};

/// Returns 128 random bits in hex.
fn random() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    hex::encode(bytes)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there are free ports");
    listener.local_addr().expect("it is bound").port()
}

fn run(mut command: Command) {
    let done = command.stdin(Stdio::null()).output().expect("it was found");
    assert!(
        done.status.success(),
        "{command:?} failed: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}
