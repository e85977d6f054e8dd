//! One gateway under test: a real process of the binary with the tests' hooks.

use std::{
    fs::{File, Permissions},
    io::{Read, Seek, SeekFrom},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use threelo_core::clock::{Clock, SystemClock};
use threelo_e2e::hooks;
use tokio::process::Child;

/// The API key of every gateway under test.
pub(crate) const API_KEY: &str = "soak-api-key-0123456789abcdef0123456789";
const ENCRYPTION_KEY: &str = "7f3a91c2d4e5b6078899aabbccddeeff1032547698badcfe5a6b7c8d9e0f1a2b";

/// Where browsers reach every gateway, as the app has it registered.
pub(crate) const PUBLIC_URL: &str = "http://127.0.0.1";

/// How long a process may take until it answers.
const STARTING: Duration = Duration::from_secs(60);

/// How one is started.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// The step at which rotations stand still.
    pub(crate) failpoint: Option<String>,
    /// The part of the protocol that is taken out.
    pub(crate) without: Option<String>,
}

impl Start {
    /// Standing still at a step.
    pub(crate) fn at(step: &str) -> Self {
        Self {
            failpoint: Some(step.to_owned()),
            without: None,
        }
    }
}

/// What all gateways of a world share.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) cloud: String,
    pub(crate) database: Option<String>,
    pub(crate) folder: PathBuf,
}

impl Shared {
    pub(crate) fn clock(&self) -> PathBuf {
        self.folder.join("clock")
    }

    /// The keys that the vault is sealed with, the first one first.
    fn keys(&self) -> PathBuf {
        self.folder.join("keys")
    }

    /// Puts the first key there.
    pub(crate) fn make_key(&self) -> Result<()> {
        std::fs::write(self.keys(), ENCRYPTION_KEY)?;
        Ok(std::fs::set_permissions(
            self.keys(),
            Permissions::from_mode(0o600),
        )?)
    }

    /// Takes all keys away but the one that seals.
    pub(crate) fn forget_old_keys(&self) -> Result<()> {
        let keys = std::fs::read_to_string(self.keys())?;
        let first = keys.lines().next().context("there is a key")?;
        Ok(std::fs::write(self.keys(), first)?)
    }

    fn reached(&self) -> PathBuf {
        self.folder.join("reached")
    }

    /// Who stands at the failpoint.
    pub(crate) fn standing(&self) -> usize {
        let told = std::fs::read_to_string(self.reached()).unwrap_or_default();
        told.lines().count()
    }

    /// The binary, which is called `name` here, with the settings that its commands share.
    pub(crate) fn threelo(&self, name: &str, start: &Start) -> Result<Command> {
        let data = match self.database {
            Some(_) => self.folder.join(name),
            None => self.folder.join("data"),
        };
        let mut command = Command::new(binary()?);
        command
            .env_clear()
            .env("THREELO_ENCRYPTION_KEY_FILE", self.keys())
            .env("THREELO_DATA_DIR", &data)
            .env("THREELO_LOG", "info")
            .env(hooks::CLOCK, self.clock())
            .env(hooks::REACHED, self.reached())
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if let Some(database) = &self.database {
            command.env("THREELO_DATABASE", database);
        }
        if let Some(step) = &start.failpoint {
            command.env(hooks::FAILPOINT, step);
        }
        if let Some(part) = &start.without {
            command.env(hooks::WITHOUT, part);
        }
        Ok(command)
    }

    /// Re-encrypts everything; with a new key first, if it is to be `begun`.
    pub(crate) fn rekey(&self, begun: bool, start: &Start) -> Result<tokio::process::Command> {
        let mut command = self.threelo("rekey", start)?;
        command.args(["rekey", "--batch", "3"]);
        if begun {
            command.arg("--new-key");
        }
        command.stderr(Stdio::null());
        let mut command = tokio::process::Command::from(command);
        command.kill_on_drop(true);
        Ok(command)
    }
}

/// A running gateway.
pub(crate) struct Gateway {
    pub(crate) url: String,
    process: Child,
    log: PathBuf,
}

impl Gateway {
    /// Starts one, and waits until it answers.
    pub(crate) async fn start(shared: &Shared, name: &str, start: &Start) -> Result<Self> {
        let _ = std::fs::remove_file(shared.reached());
        let log = shared.folder.join(format!("{name}.log"));
        let said = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&log)?;
        let before = said.metadata()?.len();
        let mut command = shared.threelo(name, start)?;
        command
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--public-url",
                PUBLIC_URL,
            ])
            .env("THREELO_SECRET_KEY", API_KEY)
            .env("THREELO_ATLASSIAN_AUTH_URL", &shared.cloud)
            .env("THREELO_ATLASSIAN_API_URL", &shared.cloud)
            .env(hooks::KEEP_ALIVE_PER_MINUTE, "60000")
            // At some steps whole threads stand still, one for each connection.
            .env("TOKIO_WORKER_THREADS", "32")
            .stderr(said);
        let process = tokio::process::Command::from(command)
            .kill_on_drop(true)
            .spawn()?;
        let url = String::new();
        let mut gateway = Self { url, process, log };
        let listening = tokio::time::timeout(STARTING, gateway.listening(before)).await;
        gateway.url = listening.context("nothing listens after a minute")??;
        Ok(gateway)
    }

    /// Where it listens, as it says itself: nobody else is taken for it.
    async fn listening(&mut self, before: u64) -> Result<String> {
        let mut pause = tokio::time::interval(Duration::from_millis(5));
        loop {
            pause.tick().await;
            if let Some(status) = self.process.try_wait()? {
                bail!("the gateway ended with {status}: {}", self.said());
            }
            let mut said = String::new();
            let mut log = File::open(&self.log)?;
            log.seek(SeekFrom::Start(before))?;
            log.read_to_string(&mut said)?;
            let told = said.split_once("listens on ");
            if let Some((url, _)) = told.and_then(|(_, told)| told.split_once('\n')) {
                return Ok(url.to_owned());
            }
        }
    }

    /// Ends it with SIGKILL.
    pub(crate) async fn kill(mut self) -> Result<()> {
        self.process.kill().await?;
        Ok(())
    }

    /// Waits for it to end.
    pub(crate) async fn ended(&mut self) -> Result<std::process::ExitStatus> {
        Ok(self.process.wait().await?)
    }

    /// The id of its process.
    pub(crate) fn id(&self) -> Result<u32> {
        self.process.id().context("the gateway has ended")
    }

    /// Sends it a signal, by its name.
    pub(crate) fn signal(&self, name: &str) -> Result<()> {
        let id = self.id()?;
        let sent = Command::new("kill")
            .args([format!("-{name}"), id.to_string()])
            .status()?;
        ensure!(sent.success(), "SIG{name} could not be sent");
        Ok(())
    }

    /// Stops it until it gets SIGCONT, and waits until all its threads stand still. SIGSTOP takes effect
    /// when a thread of the process gets a processor: on a busy machine the others may still work for
    /// a while after `kill` has returned.
    pub(crate) async fn freeze(&self) -> Result<()> {
        self.signal("STOP")?;
        let threads = format!("/proc/{}/task", self.id()?);
        let stands_still = || -> std::io::Result<bool> {
            for thread in std::fs::read_dir(&threads)? {
                let status = std::fs::read_to_string(thread?.path().join("status"))?;
                let state = status.lines().find_map(|line| line.strip_prefix("State:"));
                if !state.is_some_and(|state| state.trim_start().starts_with('T')) {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        for _ in 0..1000 {
            if stands_still()? {
                return Ok(());
            }
            SystemClock.sleep(Duration::from_millis(5)).await;
        }
        bail!("it does not stop")
    }

    /// All that it has said.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The end of what it has said, for an error.
    pub(crate) fn said(&self) -> String {
        let said = self.log();
        let lines: Vec<&str> = said.lines().rev().take(20).collect();
        lines.into_iter().rev().collect::<Vec<_>>().join("\n")
    }
}

/// The binary with the tests' hooks, which is built beside this one.
fn binary() -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("threelo-e2e");
    ensure!(
        Path::new(&path).exists(),
        "{} is not there: `cargo xtask soak` builds it, and so do this package's tests",
        path.display()
    );
    Ok(path)
}
