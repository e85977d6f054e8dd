//! A gateway under test: a process of the binary with test hooks.

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

use crate::bench::processors;

/// The API key of every gateway under test.
pub(crate) const API_KEY: &str = "soak-api-key-0123456789abcdef0123456789";
const ENCRYPTION_KEY: &str = "7f3a91c2d4e5b6078899aabbccddeeff1032547698badcfe5a6b7c8d9e0f1a2b";

/// The public URL of every gateway, registered for the app.
pub(crate) const PUBLIC_URL: &str = "http://127.0.0.1";

/// Timeout for the start of a process.
const STARTING: Duration = Duration::from_secs(60);

/// How to start a gateway.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// The step at which rotations block.
    pub(crate) failpoint: Option<String>,
    /// The part of the protocol to disable.
    pub(crate) without: Option<String>,
    /// The size that the request log may have, if not the usual one.
    pub(crate) keep_request_bytes: Option<u64>,
    /// The binary to run in place of the one with test hooks, as it is shipped.
    pub(crate) binary: Option<PathBuf>,
    /// The command that runs the binary, with its arguments.
    pub(crate) wrapper: Vec<String>,
    /// The processor that it runs on.
    pub(crate) processor: Option<usize>,
    /// The file with the certificates to trust.
    pub(crate) trusted: Option<PathBuf>,
}

impl Start {
    /// Blocks at a step.
    pub(crate) fn at(step: &str) -> Self {
        Self {
            failpoint: Some(step.to_owned()),
            ..Self::default()
        }
    }
}

/// The configuration that all gateways of a world share.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    /// The URL of Atlassian's authorization server.
    pub(crate) auth_url: String,
    /// The URL of Atlassian's API.
    pub(crate) api_url: String,
    pub(crate) database: Option<String>,
    pub(crate) folder: PathBuf,
}

impl Shared {
    pub(crate) fn clock(&self) -> PathBuf {
        self.folder.join("clock")
    }

    /// The file with the encryption keys, the primary key first.
    fn keys(&self) -> PathBuf {
        self.folder.join("keys")
    }

    /// Creates the first key.
    pub(crate) fn make_key(&self) -> Result<()> {
        std::fs::write(self.keys(), ENCRYPTION_KEY)?;
        Ok(std::fs::set_permissions(
            self.keys(),
            Permissions::from_mode(0o600),
        )?)
    }

    /// Removes all keys except the primary key.
    pub(crate) fn forget_old_keys(&self) -> Result<()> {
        let keys = std::fs::read_to_string(self.keys())?;
        let first = keys.lines().next().context("there is a key")?;
        Ok(std::fs::write(self.keys(), first)?)
    }

    fn reached(&self) -> PathBuf {
        self.folder.join("reached")
    }

    /// Returns the number of tasks that are blocked at the failpoint.
    pub(crate) fn blocked(&self) -> usize {
        let text = std::fs::read_to_string(self.reached()).unwrap_or_default();
        text.lines().count()
    }

    /// Returns a command of the binary with the shared settings; its output files are named `name`.
    pub(crate) fn threelo(&self, name: &str, start: &Start) -> Result<Command> {
        let data = match self.database {
            Some(_) => self.folder.join(name),
            None => self.folder.join("data"),
        };
        let binary = match &start.binary {
            Some(shipped) => shipped.clone(),
            None => binary()?,
        };
        let mut command = match start.wrapper.split_first() {
            Some((wrapper, arguments)) => {
                let mut command = Command::new(wrapper);
                command.args(arguments).arg(binary);
                command
            }
            None => Command::new(binary),
        };
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
        if let Some(bytes) = start.keep_request_bytes {
            command.env("THREELO_KEEP_REQUEST_BYTES", bytes.to_string());
        }
        if let Some(part) = &start.without {
            command.env(hooks::WITHOUT, part);
        }
        if let Some(certificates) = &start.trusted {
            command.env("SSL_CERT_FILE", certificates);
        }
        Ok(command)
    }

    /// Returns the command that re-encrypts all secrets, with a new key if `begun` is set.
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
    /// Starts a gateway, and waits until it listens.
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
            .env("THREELO_ATLASSIAN_AUTH_URL", &shared.auth_url)
            .env("THREELO_ATLASSIAN_API_URL", &shared.api_url)
            .env(hooks::KEEP_ALIVE_PER_MINUTE, "60000")
            .stderr(said);
        if start.binary.is_none() {
            // Some steps block whole threads, one per connection.
            command.env("TOKIO_WORKER_THREADS", "32");
        }
        let mut command = tokio::process::Command::from(command);
        command.kill_on_drop(true);
        let process = match start.processor {
            Some(processor) => processors::on(processor, || command.spawn())?,
            None => command.spawn(),
        }?;
        let url = String::new();
        let mut gateway = Self { url, process, log };
        let listening = tokio::time::timeout(STARTING, gateway.listening(before)).await;
        gateway.url = listening.context("nothing listens after a minute")??;
        Ok(gateway)
    }

    /// Waits for the address that the gateway logs, so that no other process is mistaken for it.
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
            let text = said.split_once("listens on ");
            if let Some((url, _)) = text.and_then(|(_, text)| text.split_once('\n')) {
                return Ok(url.to_owned());
            }
        }
    }

    /// Stops the gateway with SIGTERM, and waits until it has ended.
    pub(crate) async fn stop(mut self) -> Result<()> {
        self.signal("TERM")?;
        let ended = self.process.wait().await?;
        ensure!(
            ended.success(),
            "the gateway ended with {ended}: {}",
            self.said()
        );
        Ok(())
    }

    /// Kills the gateway with SIGKILL.
    pub(crate) async fn kill(mut self) -> Result<()> {
        self.process.kill().await?;
        Ok(())
    }

    /// Waits until the process ends.
    pub(crate) async fn ended(&mut self) -> Result<std::process::ExitStatus> {
        Ok(self.process.wait().await?)
    }

    /// Returns the process id.
    pub(crate) fn id(&self) -> Result<u32> {
        self.process.id().context("the gateway has ended")
    }

    /// Returns the memory that the gateway uses, in bytes.
    pub(crate) fn memory(&self) -> Result<u64> {
        self.status("VmRSS:")
    }

    /// Returns the most memory that the gateway has used since the last reset, in bytes.
    pub(crate) fn peak_memory(&self) -> Result<u64> {
        self.status("VmHWM:")
    }

    pub(crate) fn reset_peak_memory(&self) -> Result<()> {
        let path = format!("/proc/{}/clear_refs", self.id()?);
        // Man page proc_pid_clear_refs(5).
        Ok(std::fs::write(path, "5")?)
    }

    fn status(&self, name: &str) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id()?))?;
        let value = status.lines().find_map(|line| line.strip_prefix(name));
        let kibibytes = value.and_then(|value| value.trim().strip_suffix(" kB"));
        let kibibytes = kibibytes.context("Linux reports the memory of a process")?;
        Ok(kibibytes.trim().parse::<u64>()? * 1024)
    }

    /// Sends a signal, given by its name.
    pub(crate) fn signal(&self, name: &str) -> Result<()> {
        let id = self.id()?;
        let sent = Command::new("kill")
            .args([format!("-{name}"), id.to_string()])
            .status()?;
        ensure!(sent.success(), "SIG{name} could not be sent");
        Ok(())
    }

    /// Stops the process until it gets SIGCONT, and waits until all its threads are stopped. SIGSTOP takes effect
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
        bail!("the process does not stop")
    }

    /// Returns the log of the gateway.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Returns the end of the log, for error messages.
    pub(crate) fn said(&self) -> String {
        let said = self.log();
        let lines: Vec<&str> = said.lines().rev().take(20).collect();
        lines.into_iter().rev().collect::<Vec<_>>().join("\n")
    }
}

/// Returns the path of the binary with test hooks, beside this one.
fn binary() -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("threelo-e2e");
    ensure!(
        Path::new(&path).exists(),
        "{} is not there: `cargo xtask soak` builds it, and so do this package's tests",
        path.display()
    );
    Ok(path)
}
