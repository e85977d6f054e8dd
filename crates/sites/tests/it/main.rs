//! Integration tests of threelo-sites: the calls over real HTTP, against a simulated cloud.

use std::sync::Arc;

use threelo_rest::{
    Auth, Client, ErrorKind, Http,
    core::{
        clock::ManualClock, entropy::SystemEntropy, integration::SiteRule, secret::AccessToken,
        site::Product,
    },
};
use threelo_sandbox::{Effect, Endpoint, Fault, Pass, RunningSandbox, Sandbox, SandboxConfig};
use threelo_sites::{RequestedSite, accessible_resources, me, resolve};

const ACME: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const RESEARCH: &str = "9a7e3c54-2f8d-4d6b-8e21-5b1f7c9d3e62";
const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";
const SCOPES: &str = "read:jira-work read:jira-user read:space:confluence read:me";

async fn cloud() -> RunningSandbox {
    Sandbox::start(SandboxConfig::default()).await.unwrap()
}

fn client(cloud: &RunningSandbox, sites: &[&str], scopes: &str) -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let app = cloud.apps()[0].client_id.clone();
    let pass = Pass::new(app, MAYA);
    let pass = pass.sites(sites.iter().copied()).scopes(scopes.split(' '));
    let tokens = cloud.grant(pass).unwrap();
    let http = Http::new(|| reqwest::Client::builder().no_proxy()).unwrap();
    let auth = Auth::fixed(&AccessToken::new(tokens.access_token)).unwrap();
    let origin = cloud.api_url().parse().unwrap();
    let clock = Arc::new(ManualClock::default());
    Client::new(http, origin, auth, clock, Arc::new(SystemEntropy)).unwrap()
}

#[tokio::test]
async fn each_site_of_the_grant_is_listed_once_with_all_its_scopes() {
    let cloud = cloud().await;
    let client = client(&cloud, &[ACME, RESEARCH], SCOPES);
    let mut sites = accessible_resources(&client).await.unwrap();
    sites.sort_by_key(|site| site.domain().to_owned());
    let domains: Vec<_> = sites.iter().map(|site| site.domain()).collect();
    assert_eq!(
        domains,
        ["acme-research.atlassian.net", "acme.atlassian.net"]
    );
    for site in &sites {
        assert!(
            site.serves(Product::Jira) && site.serves(Product::Confluence),
            "{site:?}"
        );
    }
}

#[tokio::test]
async fn the_requested_site_is_found_among_several() {
    let cloud = cloud().await;
    let client = client(&cloud, &[ACME, RESEARCH], SCOPES);
    let sites = accessible_resources(&client).await.unwrap();
    let requested = RequestedSite::Domain("https://ACME.atlassian.net/wiki/".parse().unwrap());
    let site = resolve(&sites, &requested, Some(Product::Jira), SiteRule::Ask).unwrap();
    assert_eq!(site.cloud_id.as_str(), ACME);
}

#[tokio::test]
async fn a_grant_without_sites_yields_an_empty_list() {
    let cloud = cloud().await;
    let client = client(&cloud, &[ACME], SCOPES);
    cloud.set_fault(Fault::new(Effect::EmptyResources).at(Endpoint::Resources));
    assert_eq!(accessible_resources(&client).await.unwrap(), []);
}

#[tokio::test]
async fn the_account_behind_the_grant_is_read() {
    let cloud = cloud().await;
    let me = me(&client(&cloud, &[ACME], SCOPES)).await.unwrap();
    assert_eq!(me.account_id.as_str(), MAYA);
    assert_eq!(me.name.as_deref(), Some("Maya Lindqvist"));
}

#[tokio::test]
async fn reading_the_account_needs_its_scope() {
    let cloud = cloud().await;
    let error = me(&client(&cloud, &[ACME], "read:jira-work"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScopes);
}
