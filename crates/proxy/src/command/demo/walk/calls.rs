//! Calls to Jira and Confluence: through the proxy, and with the typed clients.

use std::sync::Arc;

use anyhow::{Context, ensure};
use futures_util::{StreamExt, TryStreamExt};
use http::Method;
use serde_json::Value;
use threelo_confluence::Confluence;
use threelo_core::{clock::SystemClock, entropy::SystemEntropy, secret::AccessToken};
use threelo_jira::Jira;
use threelo_rest::{Auth, Client, Page};

use super::Walk;
use crate::config::NetworkProxy;

impl Walk {
    pub(in super::super) async fn accessible_resources(&self) -> anyhow::Result<String> {
        let sites = self.get("proxy/oauth/token/accessible-resources").await?;
        let sites = sites.as_array().context("the response is not a list")?;
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

    pub(in super::super) async fn proxied_jira_call(&self) -> anyhow::Result<String> {
        let cloud_id = &self.connected()?.cloud_id;
        let path = format!("proxy/jira/{cloud_id}/rest/api/3/project/search");
        let projects = self.get(&path).await?;
        let projects = projects["values"]
            .as_array()
            .context("the response has no projects")?;
        let keys: Vec<_> = projects
            .iter()
            .filter_map(|one| one["key"].as_str())
            .collect();
        ensure!(!keys.is_empty(), "no projects");
        Ok(format!("projects {}", keys.join(", ")))
    }

    pub(in super::super) async fn typed_jira_call(&self) -> anyhow::Result<String> {
        let jira = Jira::new(self.client().await?, self.connected()?.cloud_id.clone());
        let me = jira.call::<Value>(Method::GET, "/rest/api/3/myself", &[]);
        let me = me.send().await?;
        let found = jira
            .call::<Page<Value>>(Method::GET, "/rest/api/3/search/jql", &[])
            .query("jql", &"project = OPS ORDER BY created DESC")
            .query("maxResults", &20);
        let issues: Vec<_> = found.stream().try_collect().await?;
        ensure!(
            issues.len() > 20,
            "{} issues are fewer than two pages",
            issues.len()
        );
        Ok(format!(
            "{} sees {} issues, over several pages",
            me["displayName"].as_str().unwrap_or_default(),
            issues.len()
        ))
    }

    pub(in super::super) async fn typed_confluence_call(&self) -> anyhow::Result<String> {
        let confluence = Confluence::new(self.client().await?, self.connected()?.cloud_id.clone());
        let pages = confluence.call::<Page<Value>>(Method::GET, "/wiki/api/v2/pages", &[]);
        let pages: Vec<_> = pages.stream().take(3).try_collect().await?;
        let titles: Vec<_> = pages.iter().map(|page| page["title"].to_string()).collect();
        ensure!(!titles.is_empty(), "no pages");
        Ok(titles.join(", "))
    }

    /// Returns a typed client with the access token from the gateway.
    async fn client(&self) -> anyhow::Result<Client> {
        let credentials = self.credentials(false).await?;
        let token = credentials["access_token"].as_str();
        let token = AccessToken::new(token.context("no access token")?);
        Ok(Client::new(
            crate::http::api_client(&NetworkProxy::default())?,
            self.sandbox.api_url().parse()?,
            Auth::fixed(&token)?,
            Arc::new(SystemClock),
            Arc::new(SystemEntropy),
        )?)
    }
}
