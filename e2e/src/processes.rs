//! The processes under test, whose output is written to files.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use threelo_sandbox::RunningSandbox;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// Timeout for the start of a process.
const STARTING: Duration = Duration::from_secs(60);

/// A process, which is killed when dropped.
pub struct Process {
    child: Child,
    /// The file with its standard output.
    pub stdout: PathBuf,
    /// The file with its standard error.
    pub stderr: PathBuf,
}

impl Process {
    /// Starts the binary with these arguments and environment variables only. Its output is written to
    /// files in the folder, named after the process.
    ///
    /// # Errors
    /// If it cannot be started.
    pub fn start(
        binary: &str,
        name: &str,
        arguments: &[&str],
        variables: &[(&str, &str)],
        folder: &Path,
    ) -> Result<Self> {
        let stdout = folder.join(format!("{name}.stdout"));
        let stderr = folder.join(format!("{name}.stderr"));
        let child = Command::new(binary)
            .args(arguments)
            .env_clear()
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(File::create(&stdout)?)
            .stderr(File::create(&stderr)?)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("cannot start {binary}"))?;
        Ok(Self {
            child,
            stdout,
            stderr,
        })
    }

    /// Starts a gateway on a free port, with one environment and its secret key, in front of a simulated Atlassian;
    /// waits until it listens, and returns its address besides. Its data and output are written to the folder.
    ///
    /// # Errors
    /// If it cannot be started, or ends.
    pub async fn gateway(
        binary: &str,
        secret_key: &str,
        atlassian: &RunningSandbox,
        more_variables: &[(&str, &str)],
        folder: &Path,
    ) -> Result<(Self, String)> {
        let (auth, api) = (atlassian.auth_url(), atlassian.api_url());
        let data = folder.join("data").display().to_string();
        let variables = [
            ("THREELO_DATA_DIR", data.as_str()),
            ("THREELO_LISTEN", "127.0.0.1:0"),
            ("THREELO_SECRET_KEY", secret_key),
            ("THREELO_ATLASSIAN_AUTH_URL", auth.as_str()),
            ("THREELO_ATLASSIAN_API_URL", api.as_str()),
        ];
        let variables = [&variables, more_variables].concat();
        let mut gateway = Self::start(binary, "gateway", &["serve"], &variables, folder)?;
        let address = gateway.listens().await?;
        Ok((gateway, address))
    }

    /// Waits until the URL responds with status 200.
    ///
    /// # Errors
    /// If the process ends, or after a minute. The error contains its output.
    pub async fn answers(&mut self, client: &reqwest::Client, url: &str) -> Result<()> {
        let asked = async {
            // There is no notification when a port opens, so poll it.
            let mut pause = tokio::time::interval(Duration::from_millis(50));
            loop {
                pause.tick().await;
                if let Some(status) = self.child.try_wait()? {
                    bail!("the process ended with {status}");
                }
                let answer = client.get(url).send().await;
                if answer.is_ok_and(|answer| answer.status() == 200) {
                    return Ok(());
                }
            }
        };
        let answered = tokio::time::timeout(STARTING, asked).await;
        let answered = answered.unwrap_or_else(|_| bail!("no response within a minute"));
        answered.with_context(|| format!("{url}: {}", self.said()))
    }

    /// Waits until a gateway logs its address, and returns it.
    ///
    /// # Errors
    /// If the process ends, or after a minute. The error contains its output.
    pub async fn listens(&mut self) -> Result<String> {
        let asked = async {
            let mut pause = tokio::time::interval(Duration::from_millis(20));
            loop {
                pause.tick().await;
                let said = self.said();
                let text = said.split_once("listens on ");
                if let Some((url, _)) = text.and_then(|(_, text)| text.split_once('\n')) {
                    return Ok(url.to_owned());
                }
                if let Some(status) = self.child.try_wait()? {
                    bail!("the process ended with {status}");
                }
            }
        };
        let listens = tokio::time::timeout(STARTING, asked).await;
        let listens = listens.unwrap_or_else(|_| bail!("nothing listens after a minute"));
        listens.with_context(|| self.said())
    }

    /// Sends SIGTERM, and waits until the process ends.
    ///
    /// # Errors
    /// If it does not end within a minute, or fails.
    pub async fn stop(mut self) -> Result<()> {
        let id = self
            .child
            .id()
            .context("the process ended before it was stopped")?;
        let asked = Command::new("kill").arg(id.to_string()).status().await?;
        anyhow::ensure!(asked.success(), "cannot send SIGTERM to the process");
        let ended = tokio::time::timeout(STARTING, self.child.wait()).await;
        let status = ended.context("the process did not stop within a minute")??;
        anyhow::ensure!(
            status.success(),
            "the process ended with {status}: {}",
            self.said()
        );
        Ok(())
    }

    fn said(&self) -> String {
        std::fs::read_to_string(&self.stderr).unwrap_or_default()
    }
}

/// Gateway and simulated Atlassian in one process, as run by `threelo dev`.
pub struct Dev {
    /// The first line of the output.
    pub line: serde_json::Value,
    _child: Child,
}

impl Dev {
    /// Starts both on free ports, and reads the first line.
    ///
    /// # Errors
    /// If there is no first line, or it is not JSON.
    pub async fn start(binary: &str, folder: &Path) -> Result<Self> {
        let mut child = Command::new(binary)
            .args([
                "dev",
                "--listen",
                "127.0.0.1:0",
                "--sandbox-listen",
                "127.0.0.1:0",
            ])
            .arg("--data-dir")
            .arg(folder)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(folder.join("dev.stderr"))?)
            .kill_on_drop(true)
            .spawn()?;
        let stdout = child.stdout.take().context("stdout is a pipe")?;
        let mut lines = BufReader::new(stdout).lines();
        let line = tokio::time::timeout(STARTING, lines.next_line()).await;
        let line = line
            .context("no line within a minute")??
            .context("the process ended without a line")?;
        Ok(Self {
            line: serde_json::from_str(&line)?,
            _child: child,
        })
    }

    /// Returns a field of the first line.
    ///
    /// # Panics
    /// If there is no such text.
    pub fn text(&self, member: &str) -> &str {
        let text = self.line[member].as_str();
        text.unwrap_or_else(|| panic!("the first line has no {member}: {}", self.line))
    }
}
