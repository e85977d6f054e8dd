//! The processes under test, with all they print kept in files.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// How long a process may take until it answers.
const STARTING: Duration = Duration::from_secs(60);

/// A process; it is killed when this is dropped.
pub struct Process {
    child: Child,
    /// What it printed on stdout.
    pub stdout: PathBuf,
    /// What it printed on stderr.
    pub stderr: PathBuf,
}

impl Process {
    /// Starts the binary with arguments and variables, and no other variables. What it prints goes
    /// to files in the folder, named after it.
    ///
    /// # Errors
    /// Where it can't be started.
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
            .with_context(|| format!("{binary} can't be started"))?;
        Ok(Self {
            child,
            stdout,
            stderr,
        })
    }

    /// Waits until something answers there with 200.
    ///
    /// # Errors
    /// Where the process ends, or a minute passes; with what it said.
    pub async fn answers(&mut self, client: &reqwest::Client, url: &str) -> Result<()> {
        let asked = async {
            // Nothing tells when a port opens but trying it.
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
        let answered = answered.unwrap_or_else(|_| bail!("nothing answered within a minute"));
        answered.with_context(|| format!("{url}: {}", self.said()))
    }

    /// Waits until a gateway says where it listens.
    ///
    /// # Errors
    /// Where the process ends, or a minute passes; with what it said.
    pub async fn listens(&mut self) -> Result<String> {
        let asked = async {
            let mut pause = tokio::time::interval(Duration::from_millis(20));
            loop {
                pause.tick().await;
                let said = self.said();
                let told = said.split_once("listens on ");
                if let Some((url, _)) = told.and_then(|(_, told)| told.split_once('\n')) {
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

    /// Asks it to stop and waits until it has.
    ///
    /// # Errors
    /// Where it has to be killed, or ends badly.
    pub async fn stop(mut self) -> Result<()> {
        let id = self
            .child
            .id()
            .context("the process ended before it was asked to")?;
        let asked = Command::new("kill").arg(id.to_string()).status().await?;
        anyhow::ensure!(asked.success(), "the process can't be told to stop");
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

/// Gateway and simulated cloud in one process, as `threelo dev` runs them.
pub struct Dev {
    /// What the first line says.
    pub line: serde_json::Value,
    _child: Child,
}

impl Dev {
    /// Starts them on free ports, and reads the first line.
    ///
    /// # Errors
    /// Where there is no first line, or it is not JSON.
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
            .context("it ended without a line")?;
        Ok(Self {
            line: serde_json::from_str(&line)?,
            _child: child,
        })
    }

    /// A member of the first line.
    ///
    /// # Panics
    /// Where there is no such text.
    pub fn text(&self, member: &str) -> &str {
        let text = self.line[member].as_str();
        text.unwrap_or_else(|| panic!("the first line has no {member}: {}", self.line))
    }
}
