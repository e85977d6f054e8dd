//! What the pages load.

use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use http_body_util::BodyExt;
use threelo_web::{Pages, Settings};
use tower::ServiceExt;

use crate::{fixture::fixture, sample};

async fn fetch(path: &str) -> Response<Body> {
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    let request = Request::get(path).body(Body::empty()).unwrap();
    fixture().router(settings).oneshot(request).await.unwrap()
}

/// Every address below `/assets` that a page names.
fn named(html: &str) -> Vec<String> {
    let addresses = html.split('"').filter(|text| text.starts_with("/assets/"));
    addresses.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_asset_of_a_page_exists_and_may_be_cached() {
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    let html = Pages::new(&settings).connected(&sample::connected("Acme", None));
    let addresses = named(&html);
    assert_eq!(addresses.len(), 3, "mark, style, script: {addresses:?}");
    for address in addresses {
        let answer = fetch(&address).await;
        assert_eq!(answer.status(), StatusCode::OK, "{address}");
        assert_eq!(answer.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(
            answer.headers()[header::CACHE_CONTROL]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
        let content_type = answer.headers()[header::CONTENT_TYPE]
            .to_str()
            .unwrap()
            .to_owned();
        let expected = match address.rsplit('.').next().unwrap() {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        assert_eq!(content_type, expected);
        assert!(
            !answer
                .into_body()
                .collect()
                .await
                .unwrap()
                .to_bytes()
                .is_empty()
        );
    }
}

#[tokio::test]
async fn an_asset_of_another_version_is_not_found() {
    assert_eq!(
        fetch("/assets/threelo.000000000000.css").await.status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        fetch("/assets/..%2fCargo.toml").await.status(),
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_files_name_no_other_host() {
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    let html = Pages::new(&settings).connected(&sample::connected("Acme", None));
    for address in named(&html) {
        let body = fetch(&address)
            .await
            .into_body()
            .collect()
            .await
            .unwrap()
            .to_bytes();
        let text = String::from_utf8(body.to_vec()).unwrap();
        let text = text.replace("http://www.w3.org/2000/svg", "");
        assert!(
            !text.contains("//") || address.ends_with(".js"),
            "{address}"
        );
        assert!(
            !text.contains("http:") && !text.contains("https:"),
            "{address}"
        );
        assert!(
            !text.contains("@import") && !text.contains("url("),
            "{address}"
        );
    }
}
