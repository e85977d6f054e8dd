//! Checks a refresh on both sides, and the request log.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use threelo_core::{
    clock::{Clock, SystemClock},
    hash::SecretHash,
};
use threelo_sandbox::TokenState;

use super::Walk;

impl Walk {
    pub(in super::super) async fn rotate(&self) -> anyhow::Result<String> {
        let seen = self.sandbox.exchanges().len();
        let old = self.refresh_token(false).await?;
        let new = self.refresh_token(true).await?;
        ensure!(old != new, "the refresh token is still the old one");

        let exchanges = self.sandbox.exchanges().split_off(seen);
        let [exchange] = exchanges.as_slice() else {
            bail!("{} exchanges were made instead of one", exchanges.len());
        };
        let presented = Some(SecretHash::of(&old).to_hex());
        ensure!(
            exchange.presented_sha256 == presented,
            "the exchanged token was not the old one"
        );
        ensure!(
            self.is_exchanged(&old)?,
            "the old refresh token is still valid"
        );
        ensure!(
            !self.is_exchanged(&new)?,
            "the new refresh token was already exchanged"
        );
        let resources = self.accessible_resources().await;
        resources.context("with the new token")?;
        Ok("one exchange replaced the old refresh token, and the next call succeeded".to_owned())
    }

    pub(in super::super) async fn request_log(&self) -> anyhow::Result<String> {
        // The log is written after the calls, so retry until it contains them.
        for _ in 0..50 {
            let answer = self.get("logs?kind=proxy").await?;
            let records = answer["data"]
                .as_array()
                .context("the response is not a list")?;
            if let Some(last) = records.first().filter(|_| records.len() >= 3) {
                let text = |name: &str| last[name].as_str().unwrap_or_default().to_owned();
                let (count, status) = (records.len(), &last["status"]);
                let (method, path) = (text("method"), text("path"));
                return Ok(format!(
                    "{count} records, the last: {method} {path} {status}"
                ));
            }
            SystemClock.sleep(Duration::from_millis(100)).await;
        }
        bail!("the calls are not in the request log")
    }

    async fn refresh_token(&self, force: bool) -> anyhow::Result<String> {
        let credentials = self.credentials(force).await?;
        let token = credentials["refresh_token"].as_str();
        Ok(token.context("no refresh token")?.to_owned())
    }

    /// Returns whether the simulated Atlassian has exchanged a refresh token.
    fn is_exchanged(&self, token: &str) -> anyhow::Result<bool> {
        match self.sandbox.inspect(token) {
            Some(TokenState::Refresh { exchanged, .. }) => Ok(exchanged.is_some()),
            _ => bail!("the simulated Atlassian does not know the refresh token"),
        }
    }
}
