//! Imports connections with grants that the simulated Atlassian creates without consent pages.

use serde_json::{Value, json};
use threelo_sandbox::Pass;

use crate::process::{Fixture, KEY};

/// A path that every connection can call.
pub(crate) const SITES: &str = "/proxy/oauth/token/accessible-resources";

impl Fixture {
    /// Imports a separate grant for each of these connections.
    pub(crate) async fn import(&self, ids: &[String]) {
        self.import_with(KEY, 0, ids).await;
    }

    /// Like [`import`](Self::import), with this API key, for the user and site at this index of the lists
    /// of the simulated Atlassian.
    pub(crate) async fn import_with(&self, key: &str, place: usize, ids: &[String]) {
        let (app, user) = (&self.sandbox.apps()[0], &self.sandbox.users()[place]);
        let site = &self.sandbox.sites()[place].id;
        for id in ids {
            let pass = Pass::new(&app.client_id, &user.account_id)
                .sites([site])
                .scopes(["read:jira-work", "read:jira-user", "offline_access"]);
            let tokens = self.sandbox.grant(pass).expect("app and user are known");
            let body = json!({
                "provider_config_key": "jira-cloud",
                "connection_id": id,
                "connection_config": { "cloudId": site },
                "credentials": {
                    "type": "OAUTH2",
                    "access_token": tokens.access_token,
                    "refresh_token": tokens.refresh_token,
                    "expires_at": self.sandbox.now() + std::time::Duration::from_secs(3600),
                },
            });
            let request = self.http.post(format!("{}/connections", self.gateway.url));
            let answer = request.bearer_auth(key).json(&body).send().await.unwrap();
            let status = answer.status();
            assert_eq!(status, 201, "{}", answer.text().await.unwrap());
        }
    }

    /// Makes a call with a connection.
    pub(crate) fn call(&self, id: &str) -> impl Future<Output = (u16, Value)> + use<> {
        let request = self
            .http
            .get(format!("{}{SITES}", self.gateway.url))
            .header("Provider-Config-Key", "jira-cloud")
            .header("Connection-Id", id);
        answered(request)
    }

    /// Reads the credentials after a forced refresh.
    pub(crate) fn refreshed(&self, id: &str) -> impl Future<Output = (u16, Value)> + use<> {
        let path = format!("connections/{id}?provider_config_key=jira-cloud&force_refresh=true");
        answered(self.http.get(format!("{}/{path}", self.gateway.url)))
    }
}

async fn answered(request: reqwest::RequestBuilder) -> (u16, Value) {
    let answer = request.bearer_auth(KEY).send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::String(text)),
    )
}
