//! A simulated cloud, and a Jira client for one of its sites.

use std::sync::Arc;

use threelo_jira::{
    Jira,
    rest::{
        Auth, Client, Http,
        core::{clock::ManualClock, entropy::SystemEntropy, secret::AccessToken},
        reqwest,
    },
};
use threelo_sandbox::{Pass, RunningSandbox, Sandbox, SandboxConfig};

pub(crate) const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
pub(crate) const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";

pub(crate) async fn cloud() -> RunningSandbox {
    Sandbox::start(SandboxConfig::default()).await.unwrap()
}

/// Returns a Jira client whose consent has these scopes.
pub(crate) fn jira(cloud: &RunningSandbox, scopes: &str) -> Jira {
    jira_of(cloud, SITE, scopes)
}

/// Returns a Jira client for another site.
pub(crate) fn jira_of(cloud: &RunningSandbox, site: &str, scopes: &str) -> Jira {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let app = cloud.apps()[0].client_id.clone();
    let pass = Pass::new(app, MAYA).sites([site]).scopes(scopes.split(' '));
    let token = AccessToken::new(cloud.grant(pass).unwrap().access_token);
    let http = Http::new(|| reqwest::Client::builder().no_proxy()).unwrap();
    let origin = cloud.api_url().parse().unwrap();
    let auth = Auth::fixed(&token).unwrap();
    let clock = Arc::new(ManualClock::default());
    let client = Client::new(http, origin, auth, clock, Arc::new(SystemEntropy)).unwrap();
    Jira::new(client, site.parse().unwrap())
}
