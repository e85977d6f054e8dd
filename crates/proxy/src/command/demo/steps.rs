//! The steps of the demo. Beyond setting up, each goes over HTTP, as a customer's software and
//! a user's browser would.

use std::path::Path;

use anyhow::{Context, ensure};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use threelo_confluence::Confluence;
use threelo_core::{
    clock::SystemClock,
    entropy::{SystemEntropy, random_text},
    id::CloudId,
    secret::AccessToken,
};
use threelo_jira::Jira;
use threelo_rest::Auth;
use threelo_sandbox::RunningSandbox;

use super::Told;
use crate::{
    browser::Browser,
    gateway::Gateway,
    server,
    simulated::{self, CONNECTION, INTEGRATION},
};

/// A gateway and a simulated cloud, and somebody who uses them.
pub(super) struct Walk {
    pub(super) sandbox: RunningSandbox,
    gateway: Gateway,
    secret_key: String,
    http: reqwest::Client,
    cloud_id: Option<CloudId>,
}

impl Told for Walk {
    fn words(&self) -> String {
        format!(
            "gateway {}, simulated cloud {}",
            self.gateway.url(),
            self.sandbox.api_url()
        )
    }
}

impl Walk {
    pub(super) async fn start(folder: &Path) -> anyhow::Result<Self> {
        let any_port = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        let sandbox = simulated::cloud(any_port).await?;
        let listener = server::bind(any_port).await?;
        let secret_key = format!("threelo_{}", random_text(&SystemEntropy));
        let address = listener.local_addr()?;
        let config = simulated::config(address, &sandbox, folder.to_owned(), &secret_key)?;
        let gateway = Gateway::start(config, listener).await?;
        let http = reqwest::Client::builder().build()?;
        Ok(Self {
            sandbox,
            gateway,
            secret_key,
            http,
            cloud_id: None,
        })
    }

    pub(super) async fn set_up(&self) -> anyhow::Result<String> {
        simulated::integration(&self.gateway, &self.sandbox).await?;
        let answer = self.get("integrations").await?;
        ensure!(
            answer["data"][0]["unique_key"] == INTEGRATION,
            "it is not listed: {answer}"
        );
        Ok(format!(
            "{INTEGRATION}, callback {}",
            self.gateway.callback_url()
        ))
    }

    pub(super) async fn connect_by_domain(&mut self) -> anyhow::Result<String> {
        let site = self.sandbox.sites()[0].url();
        let connection = simulated::connect(&self.gateway, &site).await?;
        let domain = connection
            .config
            .text("domain")
            .unwrap_or_default()
            .to_owned();
        ensure!(site.contains(&domain), "asked for {site}, got {domain}");
        let cloud_id = connection
            .config
            .cloud_id()
            .context("no cloud id was stored")?;
        let words = format!("connection {CONNECTION}: {domain}, cloud id {cloud_id}");
        self.cloud_id = Some(cloud_id);
        Ok(words)
    }

    pub(super) async fn connect_by_choice(&self) -> anyhow::Result<String> {
        let body = json!({"end_user": {"id": "demo-user"}, "allowed_integrations": [INTEGRATION]});
        let session = self
            .send(reqwest::Method::POST, "connect/sessions", Some(body))
            .await?;
        let token = session["data"]["token"]
            .as_str()
            .context("no session token")?;
        let browser = Browser::new()?;
        let link = simulated::begin_link(self.gateway.url(), token)?;
        let picker = browser.open(link).await?.expect_success()?;
        let site = self
            .sandbox
            .sites()
            .pop()
            .context("the simulated cloud has sites")?;
        let choice = site.id.as_str();
        ensure!(
            picker.html.contains(choice),
            "the page does not offer {}",
            site.url()
        );
        browser
            .submit(picker.url, &[("cloud_id", choice)])
            .await?
            .expect_success()?;

        let listed = self.get("connections?endUserId=demo-user").await?;
        let id = listed["connections"][0]["connection_id"].as_str();
        let id = id.context("the connection is not listed")?;
        let path = format!("connections/{id}?provider_config_key={INTEGRATION}");
        let connection = self.get(&path).await?;
        let stored = &connection["connection_config"];
        ensure!(
            stored["cloudId"] == choice,
            "another site was stored: {stored}"
        );
        Ok(format!(
            "connection {id}: {}",
            stored["domain"].as_str().unwrap_or_default()
        ))
    }

    pub(super) async fn accessible_resources(&self) -> anyhow::Result<String> {
        let sites = self.get("proxy/oauth/token/accessible-resources").await?;
        let sites = sites.as_array().context("the answer is no list")?;
        ensure!(!sites.is_empty(), "the list is empty");
        let mut urls: Vec<_> = sites
            .iter()
            .filter_map(|site| site["url"].as_str())
            .collect();
        urls.sort_unstable();
        urls.dedup();
        Ok(format!(
            "{} entries for {}",
            sites.len(),
            urls.join(" and ")
        ))
    }

    pub(super) async fn proxied_jira_call(&self) -> anyhow::Result<String> {
        let cloud_id = self.cloud_id()?;
        let path = format!("proxy/jira/{cloud_id}/rest/api/3/project/search");
        let projects = self.get(&path).await?;
        let projects = projects["values"]
            .as_array()
            .context("the answer has no projects")?;
        let keys: Vec<_> = projects
            .iter()
            .filter_map(|one| one["key"].as_str())
            .collect();
        ensure!(!keys.is_empty(), "no projects");
        Ok(format!("projects {}", keys.join(", ")))
    }

    pub(super) async fn typed_jira_call(&self) -> anyhow::Result<String> {
        let jira = Jira::new(self.client().await?, self.cloud_id()?.clone());
        let me = jira.myself().send().await?;
        let found = jira
            .search("project = OPS ORDER BY created DESC")
            .page_size(20)
            .stream();
        let issues: Vec<_> = found.try_collect().await?;
        ensure!(
            issues.len() > 20,
            "{} issues are less than two pages",
            issues.len()
        );
        Ok(format!(
            "{} sees {} issues, over several pages",
            me.display_name,
            issues.len()
        ))
    }

    pub(super) async fn typed_confluence_call(&self) -> anyhow::Result<String> {
        let confluence = Confluence::new(self.client().await?, self.cloud_id()?.clone());
        let pages: Vec<_> = confluence.pages().stream().take(3).try_collect().await?;
        let titles: Vec<_> = pages
            .iter()
            .map(|page| format!("{:?}", page.title))
            .collect();
        ensure!(!titles.is_empty(), "no pages");
        Ok(titles.join(", "))
    }

    pub(super) async fn rotate(&self) -> anyhow::Result<String> {
        let before = self.credentials(false).await?;
        let exchanges = self.sandbox.exchanges().len();
        let after = self.credentials(true).await?;
        for member in ["access_token", "refresh_token"] {
            ensure!(
                before[member] != after[member],
                "the {member} is still the old one"
            );
        }
        let made = self.sandbox.exchanges().len() - exchanges;
        ensure!(made == 1, "{made} exchanges were made instead of one");
        self.accessible_resources()
            .await
            .context("with the new token")?;
        Ok("one exchange at the token endpoint, and the next call went through".to_owned())
    }

    pub(super) async fn request_log(&self) -> anyhow::Result<String> {
        // The log is written behind the calls, so look until it is there.
        for _ in 0..50 {
            let records = self
                .gateway
                .requests()
                .requests(&Default::default())
                .await?;
            if let Some(record) = records.first().filter(|_| records.len() >= 3) {
                return Ok(format!(
                    "{} records, the last: {} {} {}",
                    records.len(),
                    record.method,
                    record.path,
                    record.status
                ));
            }
            threelo_core::clock::Clock::sleep(&SystemClock, std::time::Duration::from_millis(100))
                .await;
        }
        anyhow::bail!("the calls are not there")
    }

    pub(super) async fn stop(self) -> anyhow::Result<()> {
        self.gateway.stop().await?;
        self.sandbox.shutdown().await;
        Ok(())
    }

    fn cloud_id(&self) -> anyhow::Result<&CloudId> {
        self.cloud_id.as_ref().context("there is no connection yet")
    }

    /// The typed clients' way in: the token that the gateway keeps alive.
    async fn client(&self) -> anyhow::Result<threelo_rest::Client> {
        let credentials = self.credentials(false).await?;
        let token = credentials["access_token"]
            .as_str()
            .context("no access token")?;
        let auth = Auth::fixed(&AccessToken::new(token))?;
        Ok(threelo_rest::Client::new(
            crate::http::api_client()?,
            self.sandbox.api_url().parse()?,
            auth,
            std::sync::Arc::new(SystemClock),
            std::sync::Arc::new(SystemEntropy),
        )?)
    }

    async fn credentials(&self, force: bool) -> anyhow::Result<Value> {
        let path = format!(
            "connections/{CONNECTION}?provider_config_key={INTEGRATION}&refresh_token=true\
             &force_refresh={force}"
        );
        Ok(self.get(&path).await?["credentials"].take())
    }

    async fn get(&self, path: &str) -> anyhow::Result<Value> {
        self.send(reqwest::Method::GET, path, None).await
    }

    async fn send(
        &self,
        method: reqwest::Method,
        path: &str,
        body: Option<Value>,
    ) -> anyhow::Result<Value> {
        let url = self.gateway.url().join(path)?;
        let mut request = self
            .http
            .request(method, url)
            .bearer_auth(&self.secret_key)
            .header("Provider-Config-Key", INTEGRATION)
            .header("Connection-Id", CONNECTION);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await?;
        let status = answer.status();
        let body: Value = answer
            .json()
            .await
            .with_context(|| format!("{path}: no JSON"))?;
        ensure!(status.is_success(), "{path} answered {status}: {body}");
        Ok(body)
    }
}
