//! The steps of the demo. After the setup, each one uses HTTP, as a backend or a user's browser
//! would.

mod calls;
mod consent;
mod rotation;

use std::path::Path;

use anyhow::{Context, ensure};
use serde_json::Value;
use threelo_core::{
    entropy::{SystemEntropy, random_text},
    id::CloudId,
    secret::ApiKey,
};
use threelo_sandbox::RunningSandbox;

use super::Summary;
use crate::{
    config::StorageConfig,
    gateway::Gateway,
    hooks::TestHooks,
    public_url, server,
    simulated::{self, INTEGRATION},
};

/// A gateway, a simulated Atlassian, and their user.
pub(super) struct Walk {
    pub(super) sandbox: RunningSandbox,
    gateway: Gateway,
    secret_key: String,
    http: reqwest::Client,
    connected: Option<Connected>,
}

/// The connection that the calls use.
struct Connected {
    id: String,
    cloud_id: CloudId,
}

impl Summary for Walk {
    fn summary(&self) -> String {
        format!(
            "gateway {}, simulated Atlassian {}",
            self.gateway.url(),
            self.sandbox.api_url()
        )
    }
}

impl Walk {
    pub(super) async fn start(folder: &Path, hooks: &TestHooks) -> anyhow::Result<Self> {
        let any_port = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        let sandbox = simulated::cloud(any_port, "--sandbox-listen").await?;
        let listener = server::bind(any_port, "--listen").await?;
        let secret_key = format!("threelo_{}", random_text(&SystemEntropy));
        let address = listener.local_addr()?;
        let storage = StorageConfig::in_folder(folder.to_owned(), "--data-dir".to_owned());
        let config = simulated::config(address, &sandbox, storage, ApiKey::new(&*secret_key))?;
        let gateway = Gateway::start(config, listener, hooks).await?;
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self {
            sandbox,
            gateway,
            secret_key,
            http,
            connected: None,
        })
    }

    pub(super) async fn set_up(&self) -> anyhow::Result<String> {
        simulated::integration(&self.gateway, &self.sandbox).await?;
        let answer = self.get("integrations").await?;
        ensure!(
            answer["data"][0]["unique_key"] == INTEGRATION,
            "the integration is not listed: {answer}"
        );
        Ok(format!(
            "{INTEGRATION}, callback {}",
            self.gateway.callback_url()
        ))
    }

    pub(super) async fn stop(self) -> anyhow::Result<()> {
        self.gateway.stop().await?;
        self.sandbox.shutdown().await;
        Ok(())
    }

    fn connected(&self) -> anyhow::Result<&Connected> {
        self.connected
            .as_ref()
            .context("there is no connection yet")
    }

    /// Returns the tokens of the connection from the gateway.
    async fn credentials(&self, force: bool) -> anyhow::Result<Value> {
        let id = &self.connected()?.id;
        let path = format!(
            "connections/{id}?provider_config_key={INTEGRATION}&refresh_token=true\
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
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut url = public_url::below(self.gateway.url(), path);
        url.set_query(Some(query).filter(|query| !query.is_empty()));
        let mut request = self
            .http
            .request(method, url)
            .bearer_auth(&self.secret_key)
            .header("Provider-Config-Key", INTEGRATION);
        if let Some(connected) = &self.connected {
            request = request.header("Connection-Id", &connected.id);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await?;
        let status = answer.status();
        let body: Value = answer
            .json()
            .await
            .with_context(|| format!("{path}: the response is not JSON"))?;
        ensure!(status.is_success(), "{path} answered {status}: {body}");
        Ok(body)
    }
}
