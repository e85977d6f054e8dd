//! A simulated Atlassian, a shared clock, and the connections whose grants must not be lost.

use std::{path::Path, time::Duration};

use anyhow::{Context, Result, ensure};
use futures_util::{StreamExt, TryStreamExt, stream};
use reqwest::{Client, Method, RequestBuilder, Response, redirect::Policy};
use serde_json::{Value, json};
use tempfile::TempDir;
use threelo_sandbox::{
    App, Consent, Pass, ProjectSeed, RunningSandbox, Sandbox, SandboxConfig, Sibling, Site, User,
};
use threelo_test_postgres::{Database, Private};

use crate::gateway::{API_KEY, Gateway, PUBLIC_URL, Shared, Start};

const CLIENT: &str = "soak-client";
const SECRET: &str = "soak-client-secret";
const INTEGRATION: &str = "soak";
const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const PROJECT: &str = "SOAK";
const SCOPES: [&str; 4] = [
    "read:me",
    "read:jira-work",
    "write:jira-work",
    "offline_access",
];

/// The database of the gateways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

/// What happens to the first child of a refresh token that is exchanged again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Siblings {
    All,
    Last,
    LastKill,
}

pub(crate) struct World {
    pub(crate) cloud: RunningSandbox,
    pub(crate) shared: Shared,
    pub(crate) http: Client,
    pub(crate) connections: usize,
    offset: Duration,
    pub(crate) cluster: Option<Private>,
    database: Option<Database>,
    _folder: TempDir,
}

impl World {
    /// Starts a simulated Atlassian with one user per connection, and an empty database.
    pub(crate) async fn new(kind: Kind, siblings: Siblings, connections: usize) -> Result<Self> {
        let accounts: Vec<String> = (0..connections).map(account).collect();
        let mut config = SandboxConfig::empty()
            .app(App::new(
                CLIENT,
                SECRET,
                format!("{PUBLIC_URL}/oauth/callback"),
            ))
            .site(
                Site::new(SITE, "acme")
                    .members(accounts.iter().cloned())
                    .project(ProjectSeed::new(PROJECT, "Soak")),
            )
            .switches(|switches| {
                switches.sibling = match siblings {
                    Siblings::All => Sibling::All,
                    Siblings::Last => Sibling::Last,
                    Siblings::LastKill => Sibling::LastKill,
                };
            });
        for account in &accounts {
            config = config.user(User::new(account, "Somebody", "somebody@acme.example"));
        }
        let cloud = Sandbox::start(config).await?;
        let folder = tempfile::tempdir()?;
        let (cluster, database) = match kind {
            Kind::Sqlite => (None, None),
            Kind::Postgres => {
                let cluster = Private::start("soak").context(
                    "this machine has no Postgres: install it, or soak with --database sqlite",
                )?;
                let database = cluster.server().fresh_database().await;
                (Some(cluster), Some(database))
            }
        };
        let shared = Shared {
            auth_url: cloud.auth_url(),
            api_url: cloud.auth_url(),
            database: database.as_ref().map(Database::url),
            folder: folder.path().to_owned(),
        };
        std::fs::write(shared.clock(), "0")?;
        shared.make_key()?;
        Ok(Self {
            cloud,
            shared,
            http: Client::builder()
                .timeout(Duration::from_secs(60))
                // Shorter than the idle limit of a gateway, so that no call uses a closing connection.
                .pool_idle_timeout(Duration::from_secs(2))
                .build()?,
            connections,
            offset: Duration::ZERO,
            cluster,
            database,
            _folder: folder,
        })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// Returns the number of transactions in Postgres so far.
    pub(crate) async fn transactions(&self) -> Result<i64> {
        let database = self.database.as_ref().context("a world with Postgres")?;
        Ok(database.transactions().await)
    }

    /// Starts a gateway.
    pub(crate) async fn gateway(&self, name: &str, start: &Start) -> Result<Gateway> {
        Gateway::start(&self.shared, name, start).await
    }

    /// Moves the clock of the gateways and of the simulated Atlassian.
    pub(crate) fn pass(&mut self, span: Duration) -> Result<()> {
        self.offset += span;
        let (clock, new) = (self.shared.clock(), self.folder().join("clock.new"));
        std::fs::write(&new, self.offset.as_millis().to_string())?;
        std::fs::rename(new, clock)?;
        self.cloud.advance(span);
        Ok(())
    }

    /// Adds the integration and all connections, with a grant each.
    pub(crate) async fn connect_all(&self, gateway: &Gateway) -> Result<()> {
        self.add_integration(gateway).await?;
        let connections = (0..self.connections).map(|number| self.connect(gateway, number));
        stream::iter(connections)
            .buffer_unordered(8)
            .try_collect()
            .await
    }

    /// Adds the integration of all connections.
    pub(crate) async fn add_integration(&self, gateway: &Gateway) -> Result<()> {
        let integration = json!({
            "provider": "atlassian",
            "unique_key": INTEGRATION,
            "credentials": {
                "type": "OAUTH2",
                "client_id": CLIENT,
                "client_secret": SECRET,
                "scopes": SCOPES.join(","),
            },
        });
        let made = self
            .api(gateway, Method::POST, "/integrations")
            .json(&integration)
            .send()
            .await?;
        ensure!(made.status() == 200, "{}", made.text().await?);
        Ok(())
    }

    /// Adds a connection with a new grant.
    pub(crate) async fn connect(&self, gateway: &Gateway, number: usize) -> Result<()> {
        let made = self.import(gateway, number, "")?.send().await?;
        ensure!(made.status().is_success(), "{}", made.text().await?);
        Ok(())
    }

    /// Returns the request that imports a connection with a new grant. Its events are sent to this URL
    /// unless it is empty.
    pub(crate) fn import(
        &self,
        gateway: &Gateway,
        number: usize,
        webhook_url: &str,
    ) -> Result<RequestBuilder> {
        let pass = Pass::new(CLIENT, account(number))
            .sites([SITE])
            .scopes(SCOPES);
        let tokens = self
            .cloud
            .grant(pass)
            .context("the cloud has the account")?;
        let ends = self.cloud.now() + Duration::from_secs(tokens.expires_in.unsigned_abs());
        let grant = json!({
            "provider_config_key": INTEGRATION,
            "connection_id": name(number),
            "connection_config": { "cloudId": SITE, "accountId": account(number) },
            "webhook_url_override": webhook_url,
            "credentials": {
                "type": "OAUTH2",
                "access_token": tokens.access_token,
                "refresh_token": tokens.refresh_token,
                "expires_at": ends.to_string(),
            },
        });
        Ok(self.api(gateway, Method::POST, "/connections").json(&grant))
    }

    /// Returns the request that creates a connect session.
    pub(crate) fn session(&self, gateway: &Gateway) -> RequestBuilder {
        self.api(gateway, Method::POST, "/connect/sessions").json(
            &json!({ "tags": { "end_user_id": "soak" }, "allowed_integrations": [INTEGRATION] }),
        )
    }

    /// Returns the request that changes a connection's metadata.
    pub(crate) fn set_metadata(&self, gateway: &Gateway, number: usize) -> RequestBuilder {
        let path = format!("/connection/{}/metadata", name(number));
        self.api(gateway, Method::PATCH, &path)
            .header("Provider-Config-Key", INTEGRATION)
            .json(&json!({ "plan": "pro" }))
    }

    /// Makes the connection's user consent again, and returns the request of the callback.
    pub(crate) async fn consent(&self, gateway: &Gateway, number: usize) -> Result<RequestBuilder> {
        self.cloud.set_consent(Consent::Auto {
            account_id: account(number),
            sites: vec![SITE.to_owned()],
        });
        let session = self
            .api(gateway, Method::POST, "/connect/sessions/reconnect")
            .json(&json!({ "connection_id": name(number), "integration_id": INTEGRATION }))
            .send()
            .await?;
        let session: Value = serde_json::from_str(&session.text().await?)?;
        let token = session["data"]["token"].as_str();
        let token = token.with_context(|| format!("no session: {session}"))?;
        let browser = Client::builder()
            .redirect(Policy::none())
            .cookie_store(true)
            .timeout(Duration::from_secs(60))
            .build()?;
        let begin = format!("{}/oauth/connect/{INTEGRATION}", gateway.url);
        let begin = browser
            .get(begin)
            .query(&[("connect_session_token", token)])
            .send()
            .await?;
        let consent = browser.get(target(&begin)?).send().await?;
        let back = target(&consent)?;
        let back = back.strip_prefix(PUBLIC_URL);
        let back = back.context("Atlassian redirects to an unexpected URL")?;
        Ok(browser.get(format!("{}{back}", gateway.url)))
    }

    pub(crate) fn api(&self, gateway: &Gateway, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", gateway.url);
        self.http.request(method, url).bearer_auth(API_KEY)
    }

    /// Returns a call through the proxy.
    pub(crate) fn call(&self, gateway: &Gateway, number: usize) -> RequestBuilder {
        self.api(
            gateway,
            Method::GET,
            "/proxy/oauth/token/accessible-resources",
        )
        .header("Provider-Config-Key", INTEGRATION)
        .header("Connection-Id", name(number))
    }

    /// Returns a call of Jira's API through the proxy.
    pub(crate) fn jira(
        &self,
        gateway: &Gateway,
        method: Method,
        connection: usize,
        path: &str,
    ) -> RequestBuilder {
        self.api(gateway, method, &jira_path(path))
            .header("Provider-Config-Key", INTEGRATION)
            .header("Connection-Id", name(connection))
            .timeout(Duration::from_secs(3600))
    }

    /// The key and the summary of every issue, from the cloud itself.
    pub(crate) async fn issues(&self) -> Result<Vec<(String, String)>> {
        let pass = Pass::new(CLIENT, account(0)).sites([SITE]).scopes(SCOPES);
        let tokens = self.cloud.grant(pass).context("it has the account")?;
        let search = format!(
            "{}/ex/jira/{SITE}/rest/api/3/search/jql",
            self.cloud.api_url()
        );
        let mut issues = Vec::new();
        let mut page = String::new();
        loop {
            let mut query = vec![
                ("jql", "project = SOAK"),
                ("fields", "summary"),
                ("maxResults", "100"),
            ];
            if !page.is_empty() {
                query.push(("nextPageToken", &page));
            }
            let found = self.http.get(&search).bearer_auth(&tokens.access_token);
            let found = found.query(&query).send().await?.text().await?;
            let found: Value = serde_json::from_str(&found)?;
            for issue in found["issues"].as_array().context("a list of issues")? {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                issues.push((text(&issue["key"]), text(&issue["fields"]["summary"])));
            }
            match found["nextPageToken"].as_str() {
                Some(next) => page = next.to_owned(),
                None => return Ok(issues),
            }
        }
    }

    /// Returns the request for the connection's credentials after a forced refresh.
    pub(crate) fn refresh(&self, gateway: &Gateway, number: usize) -> RequestBuilder {
        let name = name(number);
        let path =
            format!("/connections/{name}?provider_config_key={INTEGRATION}&force_refresh=true");
        self.api(gateway, Method::GET, &path)
    }

    /// Returns the connection's refresh token, if it has one.
    pub(crate) async fn refresh_token(
        &self,
        gateway: &Gateway,
        number: usize,
    ) -> Result<Option<String>> {
        let name = name(number);
        let path =
            format!("/connections/{name}?provider_config_key={INTEGRATION}&refresh_token=true");
        let answer = self.api(gateway, Method::GET, &path).send().await?;
        let answer: Value = serde_json::from_str(&answer.text().await?)?;
        let token = answer["credentials"]["refresh_token"].as_str();
        Ok(token.map(str::to_owned))
    }

    /// Makes a call with the connection. Returns the response if it fails.
    pub(crate) async fn works(&self, gateway: &Gateway, number: usize) -> Result<Option<String>> {
        let answer = self.call(gateway, number).send().await?;
        let status = answer.status();
        let text = answer.text().await?;
        if status == 200 {
            let sites: Value = serde_json::from_str(&text)?;
            ensure!(
                sites[0]["id"] == SITE,
                "the call reached something else: {text}"
            );
            return Ok(None);
        }
        Ok(Some(format!("{status}: {text}")))
    }
}

/// Returns the path of a Jira operation at the gateway.
fn jira_path(path: &str) -> String {
    format!("/proxy/ex/jira/{SITE}{path}")
}

/// Returns the head of a Jira call, with these header lines.
pub(crate) fn jira_head(method: &str, path: &str, connection: usize, headers: &str) -> String {
    let (path, connection) = (jira_path(path), name(connection));
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {API_KEY}\r\n\
         Provider-Config-Key: {INTEGRATION}\r\nConnection-Id: {connection}\r\n{headers}\r\n"
    )
}

/// A call that creates an issue, through the gateway at this URL.
pub(crate) fn issue(
    http: &Client,
    gateway: &str,
    connection: usize,
    summary: &str,
) -> RequestBuilder {
    let url = format!("{gateway}{}", jira_path("/rest/api/3/issue"));
    http.post(url)
        .bearer_auth(API_KEY)
        .header("Provider-Config-Key", INTEGRATION)
        .header("Connection-Id", name(connection))
        .json(&json!({ "fields": {
            "project": { "key": PROJECT },
            "issuetype": { "name": "Task" },
            "summary": summary,
        }}))
}

/// Returns the target of a redirect.
fn target(answer: &Response) -> Result<String> {
    let target = answer.headers().get("location");
    let target = target.with_context(|| format!("no redirect but {}", answer.status()))?;
    Ok(target.to_str()?.to_owned())
}

fn account(number: usize) -> String {
    format!("712020:soak-{number}")
}

/// Returns the id of a connection.
pub(crate) fn name(number: usize) -> String {
    format!("connection-{number}")
}
