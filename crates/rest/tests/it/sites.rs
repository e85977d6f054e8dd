//! The ways to reach a site, against a server that reports what it received.

use std::sync::{Arc, Mutex};

use axum::{Json, Router, extract::State, http::Request as Received, response::IntoResponse};
use serde_json::{Value, json};
use threelo_rest::{
    AccessToken, ErrorKind, Form, Part, Product, Site, SiteError, TryStreamExt,
    core::catalogue::Paging,
};

use crate::cloud::{Cloud, SITE};

/// A server that returns two pages, the second one behind a link to the site's own host.
async fn server() -> (String, Arc<Mutex<Vec<(String, String)>>>) {
    type Seen = Arc<Mutex<Vec<(String, String)>>>;

    async fn respond(
        State(seen): State<Seen>,
        request: Received<axum::body::Body>,
    ) -> impl IntoResponse {
        let target = request.uri().to_string();
        let header = request.headers()["authorization"].to_str().unwrap();
        seen.lock()
            .unwrap()
            .push((target.clone(), header.to_owned()));
        let next = "https://acme.atlassian.net/wiki/api/v2/pages?cursor=2";
        Json(match target.contains("cursor=2") {
            true => json!({"results": [{"id": "2"}], "_links": {}}),
            false => json!({"results": [{"id": "1"}], "_links": {"next": next}}),
        })
    }

    let seen = Seen::default();
    let router = Router::new().fallback(respond).with_state(seen.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (origin, seen)
}

async fn pages(site: &Site) -> Vec<Value> {
    let path = site.root().clone().at(["wiki", "api", "v2", "pages"]);
    let pages = site.client().get(path).items::<Value>(Paging::Cursor);
    pages.try_collect().await.unwrap()
}

#[tokio::test]
async fn a_connection_of_a_gateway_is_called_with_the_api_key() {
    let (origin, seen) = server().await;
    let address = format!("{origin}/c/conf/alice%20b/confluence/");
    let site = Site::through_gateway(&address, &AccessToken::new("key-1")).unwrap();
    assert_eq!(pages(&site).await.len(), 2);
    let path = "/c/conf/alice%20b/confluence/wiki/api/v2/pages";
    assert_eq!(
        *seen.lock().unwrap(),
        [
            (path.to_owned(), "Bearer key-1".to_owned()),
            (format!("{path}?cursor=2"), "Bearer key-1".to_owned())
        ]
    );
}

#[tokio::test]
async fn a_site_is_called_with_email_address_and_api_token() {
    let (origin, seen) = server().await;
    let token = AccessToken::new("open sesame");
    let site = Site::direct(&origin, "aladdin@acme.example", &token).unwrap();
    assert_eq!(pages(&site).await.len(), 2);
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].0, "/wiki/api/v2/pages");
    assert_eq!(
        seen[0].1,
        "Basic YWxhZGRpbkBhY21lLmV4YW1wbGU6b3BlbiBzZXNhbWU="
    );
    let text = format!("{site:?}");
    assert!(!text.contains("YWxh") && !text.contains("sesame"), "{text}");
}

#[tokio::test]
async fn atlassians_api_is_called_with_a_token_of_the_cloud_id() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-user");
    let site = Site::new(client, Product::Jira, &SITE.parse().unwrap());
    let path = site.root().clone().at(["rest", "api", "3", "myself"]);
    let me: Value = site
        .client()
        .get(path)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert!(me["accountId"].is_string());
}

#[tokio::test]
async fn the_error_about_an_address_shows_it_without_its_secrets() {
    let key = AccessToken::new("key");
    let error = Site::through_gateway("gateway/c/jira?key=hidden", &key).unwrap_err();
    assert!(error.to_string().contains("\"gateway/c/jira\""), "{error}");
    for address in [
        "https://user:hidden@acme.atlassian.net",
        "https://acme.atlassian.net/wiki",
        "https://acme.atlassian.net?token=hidden",
    ] {
        let error = Site::direct(address, "maya@acme.example", &key).unwrap_err();
        assert!(matches!(error, SiteError::Origin(_)), "{error}");
        assert!(!error.to_string().contains("hidden"), "{error}");
    }
}

#[test]
fn an_api_token_is_not_sent_to_a_site_over_http() {
    let token = AccessToken::new("t");
    for address in ["http://acme.atlassian.net", "http://10.0.0.1:8080"] {
        let error = Site::direct(address, "maya@acme.example", &token).unwrap_err();
        assert!(matches!(error, SiteError::Unencrypted(_)), "{error}");
    }
    for address in ["http://localhost:8080", "http://127.0.0.1", "http://[::1]"] {
        Site::direct(address, "maya@acme.example", &token).unwrap();
    }
}

#[tokio::test]
async fn an_upload_of_a_missing_file_is_an_error_that_names_the_cause() {
    let (origin, seen) = server().await;
    let site = Site::direct(&origin, "maya@acme.example", &AccessToken::new("t")).unwrap();
    let path = site.root().clone().segment("upload");
    let form = Form::new().part(Part::path("file", "/nowhere/at/all"));
    let error = site
        .client()
        .post(path)
        .form(&form)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    assert!(
        error
            .to_string()
            .starts_with("POST /upload: cannot read or write the file"),
        "{error}"
    );
    assert!(seen.lock().unwrap().is_empty());
}
