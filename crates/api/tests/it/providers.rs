//! Providers.

use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Gateway};

#[tokio::test]
async fn a_provider_is_shown_with_the_cloud_that_the_gateway_speaks_to() {
    let gateway = Gateway::with_sites(0).await;
    let shown = gateway.get("/providers/jira").await.ok();
    let data = &shown["data"];
    assert_eq!(data["name"], "jira");
    assert_eq!(data["auth_mode"], "OAUTH2");
    assert_eq!(
        data["authorization_url"],
        "https://auth.atlassian.com/authorize"
    );
    assert_eq!(data["token_url"], "https://auth.atlassian.com/oauth/token");
    assert_eq!(
        data["proxy"],
        json!({ "base_url": "https://api.atlassian.com" })
    );
    assert_eq!(data["default_scopes"], json!(["offline_access"]));
    assert_eq!(data["connection_config"]["subdomain"]["optional"], true);
}

#[tokio::test]
async fn the_provider_for_everything_asks_for_no_site() {
    let gateway = Gateway::with_sites(0).await;
    let shown = gateway.get("/providers/atlassian").await.ok();
    assert!(shown["data"].get("connection_config").is_none());
}

#[tokio::test]
async fn providers_are_found_by_a_part_of_their_name() {
    let gateway = Gateway::with_sites(0).await;
    let names = async |path| {
        let shown = gateway.get(path).await.ok();
        let shown = shown["data"].as_array().unwrap().clone();
        shown
            .iter()
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("/providers?search=CONF").await, ["confluence"]);
    assert_eq!(
        names("/providers").await,
        ["atlassian", "jira", "confluence"]
    );
}

#[tokio::test]
async fn an_unknown_provider_is_not_found() {
    let gateway = Gateway::with_sites(0).await;
    assert_eq!(
        gateway.get("/providers/github").await.refusal(),
        (404, "not_found")
    );
}

#[tokio::test]
async fn the_catalogue_needs_no_credential_and_is_keyed_by_name() {
    let gateway = Gateway::with_sites(0).await;
    let all = Answer::of(gateway.bare(Method::GET, "/providers.json"))
        .await
        .ok();
    assert_eq!(all["confluence"]["display_name"], "Confluence");
    assert_eq!(all.as_object().unwrap().len(), 3);
}

#[tokio::test]
async fn every_provider_has_its_logo() {
    let gateway = Gateway::with_sites(0).await;
    for provider in ["atlassian", "jira", "confluence"] {
        let shown = gateway.get(&format!("/providers/{provider}")).await.ok();
        let url = shown["data"]["logo_url"].as_str().unwrap().to_owned();
        let picture = gateway.http().get(url).send().await.unwrap();
        assert_eq!(picture.headers()["content-type"], "image/svg+xml");
        assert!(picture.text().await.unwrap().starts_with("<svg"));
    }
}

#[tokio::test]
async fn there_are_no_templates() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.get("/providers/jira/templates").await.ok();
    assert_eq!(answer, json!({ "data": [] }));
}
