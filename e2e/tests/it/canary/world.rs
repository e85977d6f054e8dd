//! A gateway with planted secrets over a simulated Atlassian, and its responses.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Method, RequestBuilder, Response, header};
use serde_json::{Value, json};
use tempfile::TempDir;
use threelo_e2e::processes::Process;
use threelo_leaks::{Kind, Leftovers};

use crate::THREELO;

/// The API key of the operator.
pub(crate) const SECRET_KEY: &str = "canary-api-key-Zq7/w+3Rk9xV1mB5nC8dF2gH6jL0pS4t";
/// The encryption key.
const ENCRYPTION_KEY: &str = "7f3a91c2d4e5b6078899aabbccddeeff1032547698badcfe5a6b7c8d9e0f1a2b";
/// The secret of the OAuth app.
const CLIENT_SECRET: &str = "canary-client-secret/ATOA+k2J8s7Q4w9Z1xC3vB6nM5";
const CLIENT_ID: &str = "canary-client";
pub(crate) const INTEGRATION: &str = "canary";

pub(crate) struct World {
    left: Leftovers,
    /// The output of the simulated Atlassian, which is not searched.
    _aside: TempDir,
    sandbox_process: Process,
    gateway_process: Process,
    pub(crate) sandbox: String,
    pub(crate) gateway: String,
    pub(crate) http: Client,
    /// The id of the connection, once it exists.
    pub(crate) connection: String,
}

impl World {
    /// Starts both. The files of the gateway are in the folder; `more` are its environment variables.
    pub(crate) async fn start(left: Leftovers, more: &[(&str, &str)]) -> Result<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let aside = tempfile::tempdir()?;
        let data = left.path().join("data");
        std::fs::create_dir(&data)?;
        let (sandbox_address, gateway_address) = (free_address()?, free_address()?);
        let sandbox = format!("http://{sandbox_address}");
        let gateway = format!("http://{gateway_address}");

        let arguments = ["sandbox", "--auto-consent", "--listen", &sandbox_address];
        let mut sandbox_process =
            Process::start(THREELO, "sandbox", &arguments, &[], aside.path())?;
        sandbox_process
            .answers(&http, &format!("{sandbox}/_sandbox"))
            .await?;

        let arguments = [
            "serve",
            "--listen",
            &gateway_address,
            "--public-url",
            &gateway,
        ];
        let mut variables = vec![
            ("THREELO_SECRET_KEY", SECRET_KEY),
            ("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY),
            (
                "THREELO_DATA_DIR",
                data.to_str().context("the folder's name is text")?,
            ),
            ("THREELO_ATLASSIAN_AUTH_URL", &sandbox),
            ("THREELO_ATLASSIAN_API_URL", &sandbox),
            ("THREELO_LOG", "trace"),
            ("RUST_LOG", "trace"),
            ("RUST_BACKTRACE", "1"),
        ];
        variables.extend(more);
        let mut gateway_process =
            Process::start(THREELO, "gateway", &arguments, &variables, left.path())?;
        gateway_process
            .answers(&http, &format!("{gateway}/ready"))
            .await?;

        let world = Self {
            left,
            _aside: aside,
            sandbox_process,
            gateway_process,
            sandbox,
            gateway,
            http,
            connection: String::new(),
        };
        world.secret(Kind::ApiKey, SECRET_KEY);
        world.secret(Kind::EncryptionKey, ENCRYPTION_KEY);
        world.secret(Kind::ClientSecret, CLIENT_SECRET);
        world.register_app().await?;
        Ok(world)
    }

    /// Registers the app with its planted secret in the simulated Atlassian and the gateway.
    async fn register_app(&self) -> Result<()> {
        let apps: Value = self
            .http
            .get(self.control("/apps"))
            .send()
            .await?
            .json()
            .await?;
        let mut app = apps[0].clone();
        app["client_id"] = CLIENT_ID.into();
        app["client_secret"] = CLIENT_SECRET.into();
        self.control_post("/apps", &app).await?;
        let integration = json!({
            "provider": "atlassian",
            "unique_key": INTEGRATION,
            "credentials": {
                "type": "OAUTH2",
                "client_id": CLIENT_ID,
                "client_secret": CLIENT_SECRET,
                "scopes": "read:me,read:jira-work,write:jira-work,offline_access",
            },
        });
        let made = self
            .api(Method::POST, "/integrations")
            .json(&integration)
            .send()
            .await?;
        ensure!(made.status() == 200, "{}", made.text().await?);
        Ok(())
    }

    /// Returns a request with the API key.
    pub(crate) fn api(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.gateway);
        self.http.request(method, url).bearer_auth(SECRET_KEY)
    }

    /// Returns a call through the proxy with the connection.
    pub(crate) fn proxied(&self, method: Method, path: &str) -> RequestBuilder {
        self.api(method, &format!("/proxy{path}"))
            .header("Provider-Config-Key", INTEGRATION)
            .header("Connection-Id", &self.connection)
    }

    /// Records a secret, which must not appear anywhere.
    pub(crate) fn secret(&self, kind: Kind, value: &str) {
        self.left.secret(kind, value);
    }

    /// Records a response, whose head and body must not contain secrets.
    pub(crate) async fn record(&self, what: &str, answer: Response) -> Result<String> {
        let head = answer.headers().clone();
        let body = answer.bytes().await?;
        for (name, value) in &head {
            // The cookie is sent only to its browser.
            if name != header::SET_COOKIE {
                self.left
                    .output(&format!("{name} of {what}"), value.as_bytes());
            }
        }
        self.left.output(what, &body);
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// Records a page, which must not contain secrets.
    pub(crate) fn shows(&self, what: &str, page: &str) {
        self.left.output(what, page.as_bytes());
    }

    /// Sends a request that must fail, and records the response.
    pub(crate) async fn refuses(&self, what: &str, request: RequestBuilder) -> Result<String> {
        let answer = request.send().await?;
        ensure!(
            answer.status().as_u16() >= 400,
            "{what} was answered with {}",
            answer.status()
        );
        self.record(what, answer).await
    }

    /// Records the request log.
    pub(crate) async fn collect_request_log(&self) -> Result<()> {
        let answer = self.api(Method::GET, "/logs").send().await?;
        ensure!(
            answer.status() == 200,
            "the request log can be read: {}",
            answer.status()
        );
        self.record("the request log", answer).await?;
        Ok(())
    }

    pub(crate) fn control(&self, path: &str) -> String {
        format!("{}/_sandbox{path}", self.sandbox)
    }

    pub(crate) async fn control_post(&self, path: &str, body: &Value) -> Result<()> {
        let answer = self.http.post(self.control(path)).json(body).send().await?;
        ensure!(
            answer.status().is_success(),
            "{path}: {}",
            answer.text().await?
        );
        Ok(())
    }

    /// Copies the files of the running gateway, including the write-ahead log. Then stops everything, and
    /// returns all that was recorded.
    pub(crate) async fn stop(self) -> Result<Leftovers> {
        let answer = self.http.get(self.control("/secrets")).send().await?;
        for secret in answer.json::<Vec<Value>>().await? {
            let text = |name: &str| secret[name].as_str().context("kind and value are text");
            let kind = text("kind")?.parse().map_err(anyhow::Error::msg)?;
            self.secret(kind, text("value")?);
        }
        let left = self.left;
        copy_folder(&left.path().join("data"), &left.path().join("running"))?;
        self.gateway_process.stop().await?;
        self.sandbox_process.stop().await?;
        Ok(left)
    }
}

/// Returns an address with a free port.
fn free_address() -> Result<String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.to_string())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
