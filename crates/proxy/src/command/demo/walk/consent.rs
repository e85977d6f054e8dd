//! Connects users: the backend creates a session, a browser opens its link, and the connection is
//! found by the user's id.

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::{Connected, Walk};
use crate::{
    browser::{Browser, Page},
    simulated::INTEGRATION,
};

impl Walk {
    /// Connects a user with a session that contains the site, so the user does not choose.
    pub(in super::super) async fn connect_by_domain(&mut self) -> anyhow::Result<String> {
        let site = self.sandbox.sites()[0].clone();
        let domain = json!({"connection_config": {"domain": site.url()}});
        let body = json!({
            "end_user": {"id": "demo-ada"},
            "allowed_integrations": [INTEGRATION],
            "integrations_config_defaults": {INTEGRATION: domain},
        });
        self.consent(&Browser::new()?, body).await?;
        let (id, config) = self.connection_of("demo-ada").await?;
        ensure!(
            config["cloudId"] == site.id,
            "another site was stored: {config}"
        );
        let summary = format!("connection {id}: {}", names(&config));
        let cloud_id = site.id.parse()?;
        self.connected = Some(Connected { id, cloud_id });
        Ok(summary)
    }

    /// Connects a user with a session without a site, so the user chooses one of the granted sites.
    pub(in super::super) async fn connect_by_choice(&self) -> anyhow::Result<String> {
        let body = json!({"end_user": {"id": "demo-bob"}, "allowed_integrations": [INTEGRATION]});
        let browser = Browser::new()?;
        let picker = self.consent(&browser, body).await?;
        let sites = self.sandbox.sites();
        let site = sites.last().context("the simulated Atlassian has sites")?;
        ensure!(
            picker.html.contains(&site.id),
            "the page does not offer {}",
            site.url()
        );
        let chosen = browser.submit(&picker, &[("cloud_id", &site.id)]).await?;
        chosen.expect_success()?;
        let (id, config) = self.connection_of("demo-bob").await?;
        ensure!(
            config["cloudId"] == site.id,
            "another site was stored: {config}"
        );
        Ok(format!("connection {id}: {}", names(&config)))
    }

    /// Opens the link of a new session, gives consent, and returns the last page.
    async fn consent(&self, browser: &Browser, session: Value) -> anyhow::Result<Page> {
        let session = self
            .send(reqwest::Method::POST, "connect/sessions", Some(session))
            .await?;
        let link = session["data"]["connect_link"].as_str();
        let link = link.context("the session has no link")?.parse()?;
        let page = browser.open(link).await?.expect_success()?;
        let leaving = browser.submit(&page, &[]).await?.expect_success()?;
        browser.follow_refresh(&leaving).await?.expect_success()
    }

    /// Returns the id and the configuration of the user's connection.
    async fn connection_of(&self, end_user: &str) -> anyhow::Result<(String, Value)> {
        let listed = self
            .get(&format!("connections?endUserId={end_user}"))
            .await?;
        let id = listed["connections"][0]["connection_id"].as_str();
        let id = id.with_context(|| format!("{end_user} has no connection: {listed}"))?;
        let path = format!("connections/{id}?provider_config_key={INTEGRATION}");
        let mut connection = self.get(&path).await?;
        Ok((id.to_owned(), connection["connection_config"].take()))
    }
}

fn names(config: &Value) -> String {
    let text = |name: &str| config[name].as_str().unwrap_or_default().to_owned();
    format!("{}, cloud id {}", text("domain"), text("cloudId"))
}
