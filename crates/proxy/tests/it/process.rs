//! Running the binary.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    time::Duration,
};

use serde_json::Value;
use threelo_sandbox::{RunningSandbox, Sandbox, SandboxConfig};

use crate::home::{self, Home};

/// Longer than any step takes, even on a busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) const KEY: &str = "a key that the tests chose, long enough";

/// Returns a command that runs the binary in its own folder, without our variables.
pub(crate) fn threelo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_threelo"));
    command
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("THREELO_") {
            command.env_remove(name);
        }
    }
    command.env("THREELO_LOG", "trace");
    command
}

/// Returns the folder in which [`threelo`] runs the command.
fn home(command: &Command) -> &Path {
    command.get_current_dir().expect("it has a folder")
}

/// Returns the first link that a running command prints.
pub(crate) fn first_link(child: &mut Child) -> String {
    let lines = BufReader::new(child.stderr.take().expect("it is piped")).lines();
    lines
        .map_while(Result::ok)
        .find(|line| line.trim().starts_with("http"))
        .expect("it prints the link")
        .trim()
        .to_owned()
}

/// The output of a finished command.
pub(crate) struct CommandOutput {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Parses what a command printed as JSON lines.
pub(crate) fn json_lines(out: &str) -> Vec<Value> {
    let lines = out.lines().map(serde_json::from_str);
    lines.collect::<Result<_, _>>().expect(out)
}

pub(crate) fn run(command: &mut Command) -> CommandOutput {
    let output = command.output().expect("the binary runs");
    for (ending, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        let mut file = home::output(home(command), ending);
        file.write_all(bytes).expect("there is room");
    }
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it speaks UTF-8");
    CommandOutput {
        status: output.status,
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// A gateway process. Killed when dropped.
pub(crate) struct Serving {
    child: Child,
    pub(crate) url: String,
    /// The lines that it printed before it listened.
    pub(crate) startup_log: String,
    /// The lines that it prints after that.
    lines: mpsc::Receiver<String>,
    /// The file with its standard output.
    shown: File,
}

impl Serving {
    /// Starts `threelo serve` on a free port and waits until it listens.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let mut kept = home::output(home(command), "stderr");
        let shown = home::output(home(command), "stdout");
        let lines = BufReader::new(child.stderr.take().expect("it is piped")).lines();
        let (sender, receiver) = mpsc::channel();
        let (later, lines_after) = mpsc::channel();
        std::thread::spawn(move || {
            let mut message = String::new();
            for line in lines.map_while(Result::ok) {
                if let Some((_, rest)) = line.split_once("listens on ") {
                    let _ = sender.send(Ok((rest.to_owned(), message.clone())));
                }
                writeln!(kept, "{line}").expect("there is room");
                message.push_str(&line);
                message.push('\n');
                let _ = later.send(line);
            }
            let _ = sender.send(Err(message));
        });
        let (url, message) = match receiver.recv_timeout(TIMEOUT) {
            Ok(Ok(heard)) => heard,
            Ok(Err(message)) => panic!("the gateway ended: {message}"),
            Err(_) => panic!("the gateway does not listen"),
        };
        Self {
            child,
            url,
            startup_log: message,
            lines: lines_after,
            shown,
        }
    }

    /// Waits for a line that contains a text, among all lines since its start.
    pub(crate) fn wait_for_line_with(&self, text: &str) {
        loop {
            match self.lines.recv_timeout(TIMEOUT) {
                Ok(line) if line.contains(text) => return,
                Ok(_) => {}
                Err(error) => panic!("no line contains {text:?}: {error}"),
            }
        }
    }

    /// Returns the remaining lines after the process has ended.
    pub(crate) fn last_lines(&self) -> Vec<String> {
        self.lines.iter().collect()
    }

    /// Waits until the process ends.
    pub(crate) fn ended(&mut self) {
        self.child.wait().expect("it ends");
    }

    /// Sends SIGTERM.
    pub(crate) fn ask_to_stop(&self) {
        let pid = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(asked.expect("kill runs").success());
    }

    /// Sends SIGTERM, waits, and returns the exit status and the standard output.
    pub(crate) fn terminate(mut self) -> (ExitStatus, String) {
        self.ask_to_stop();
        let mut out = String::new();
        let stdout = self.child.stdout.as_mut().expect("it is piped");
        stdout.read_to_string(&mut out).expect("it speaks UTF-8");
        self.shown.write_all(out.as_bytes()).expect("there is room");
        (self.child.wait().expect("it ends"), out)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A gateway over the simulated Atlassian.
pub(crate) struct Fixture {
    pub(crate) folder: Home,
    pub(crate) sandbox: RunningSandbox,
    pub(crate) gateway: Serving,
    pub(crate) http: reqwest::Client,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// Starts a gateway with these options besides.
    pub(crate) async fn start_with(options: &[&str]) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let config = SandboxConfig::default();
        let account = config.users[0].account_id.clone();
        let site = config.sites[0].id.clone();
        let sandbox = Sandbox::start(config.auto_consent(account, [site]))
            .await
            .unwrap();
        let folder = Home::beside(&sandbox);
        let (auth, api) = (sandbox.auth_url(), sandbox.api_url());
        let gateway = Serving::start(
            threelo(folder.path(), &["serve", "--listen", "127.0.0.1:0"])
                .args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api])
                .args(options)
                .env("THREELO_SECRET_KEY", KEY),
        );
        let http = reqwest::Client::builder()
            .cookie_store(true)
            .build()
            .unwrap();
        Self {
            folder,
            sandbox,
            gateway,
            http,
        }
    }

    /// Stops the gateway, and starts another one in the same folder.
    pub(crate) fn restart(&mut self) {
        self.stop();
        self.start_again();
    }

    /// Stops the gateway.
    pub(crate) fn stop(&mut self) {
        self.gateway.ask_to_stop();
        self.gateway.ended();
    }

    /// Starts another gateway in the folder of a stopped one.
    pub(crate) fn start_again(&mut self) {
        let (auth, api) = (self.sandbox.auth_url(), self.sandbox.api_url());
        let mut serve = self.threelo(&["serve", "--listen", "127.0.0.1:0"]);
        serve.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
        self.gateway = Serving::start(serve.env("THREELO_SECRET_KEY", KEY));
    }

    pub(crate) fn threelo(&self, arguments: &[&str]) -> Command {
        threelo(self.folder.path(), arguments)
    }

    pub(crate) fn add_integration(&self) {
        self.add_integration_called("jira-cloud");
    }

    pub(crate) fn add_integration_called(&self, key: &str) {
        self.add_integration_with(key, &[]);
    }

    /// Adds an integration for Jira, with additional options.
    pub(crate) fn add_integration_with(&self, key: &str, more: &[&str]) {
        let app = self.sandbox.apps().remove(0);
        let mut add = self.threelo(&["integrations", "add", key, "--provider", "jira"]);
        add.args([
            "--client-id",
            &app.client_id,
            "--client-secret",
            &app.client_secret,
        ]);
        let said = run(add
            .args(more)
            .args(["--scopes", "read:jira-work read:jira-user offline_access"]));
        assert!(said.status.success(), "{}", said.err);
    }

    /// Waits up to a second until a call with this connection has this status.
    pub(crate) async fn called_within_a_second(&self, connection: &str, wanted: u16) {
        let mut last = 0;
        for _ in 0..20 {
            last = self.call(connection).await.0;
            if last == wanted {
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("a call is still answered {last} instead of {wanted}");
    }

    pub(crate) async fn get(&self, path: &str, key: &str) -> (u16, Value) {
        let request = self
            .http
            .get(format!("{}{path}", self.gateway.url))
            .bearer_auth(key)
            .header("Provider-Config-Key", "jira-cloud")
            .header("Connection-Id", "somebody");
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        if status >= 400 {
            self.folder.response(&format!("{status} {path}"), &text);
        }
        (
            status,
            serde_json::from_str(&text).unwrap_or(Value::String(text)),
        )
    }

    /// Repeats the request up to a second until the response has this status: commands must take
    /// effect within a second.
    pub(crate) async fn within_a_second(&self, path: &str, key: &str, wanted: u16) {
        let mut last = 0;
        for _ in 0..20 {
            last = self.get(path, key).await.0;
            if last == wanted {
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("{path} still answers {last} instead of {wanted}");
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "another process is looked at, whose clock is real"
)]
pub(crate) async fn pause(span: Duration) {
    tokio::time::sleep(span).await;
}
