//! The export of traces and metrics to a collector.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Uri},
    routing::post,
};
use reqwest::header::CONTENT_TYPE;

use crate::process::{Fixture, KEY};

/// What a collector was sent: path, content type and body.
type Exports = Arc<Mutex<Vec<(String, String, Vec<u8>)>>>;

/// Starts a collector, and returns its URL.
async fn collector() -> (String, Exports) {
    async fn take(State(exports): State<Exports>, uri: Uri, headers: HeaderMap, body: Bytes) {
        let kind = headers[CONTENT_TYPE].to_str().unwrap().to_owned();
        let export = (uri.path().to_owned(), kind, body.to_vec());
        exports.lock().unwrap().push(export);
    }
    let exports = Exports::default();
    let router = Router::new()
        .route("/{*path}", post(take))
        .with_state(exports.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (url, exports)
}

fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_exported_as_a_span_in_the_trace_of_its_caller() {
    let (url, exports) = collector().await;
    let mut fixture = Fixture::start_with(&["--otlp-endpoint", &url]).await;
    let call = fixture.http.get(format!(
        "{}/proxy/jira/1/rest/api/3/myself?jql=secretive",
        fixture.gateway.url
    ));
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let call = call.bearer_auth(KEY).header("traceparent", trace);
    assert_eq!(call.send().await.unwrap().status(), 400);
    // The shutdown exports the rest.
    fixture.stop();

    let exports = exports.lock().unwrap();
    let of = |path: &str| exports.iter().find(|(given, ..)| given == path);
    let (_, kind, spans) = of("/v1/traces").expect("spans");
    assert_eq!(kind, "application/x-protobuf");
    let trace_id = 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c_u128.to_be_bytes();
    let parent = 0xb7ad_6b71_6920_3331_u64.to_be_bytes();
    for part in [
        &trace_id[..],
        &parent,
        b"service.name",
        b"threelo",
        b"/proxy/jira/1/rest/api/3/myself",
        b"threelo.answered_by",
    ] {
        let shown = String::from_utf8_lossy(part);
        assert!(contains(spans, part), "{shown} is missing");
    }
    assert!(!contains(spans, b"secretive"));
    assert!(!contains(spans, KEY.as_bytes()));
    let (_, _, metrics) = of("/v1/metrics").expect("metrics");
    for name in ["threelo.operations", "threelo.open_connections"] {
        assert!(contains(metrics, name.as_bytes()), "{name} is missing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_cannot_be_reached_disturbs_no_call_and_no_shutdown() {
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", nowhere.local_addr().unwrap());
    drop(nowhere);
    let mut fixture = Fixture::start_with(&["--otlp-endpoint", &url]).await;
    assert_eq!(fixture.get("/health", KEY).await.0, 200);
    let call = fixture.get("/proxy/jira/1/rest/api/3/myself", KEY).await;
    assert_eq!(call.0, 404);
    fixture.stop();
}
