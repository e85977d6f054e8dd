//! Who may call what: every route, by every kind of caller.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Gateway, KEY, code};

#[derive(Clone, Copy, PartialEq)]
enum For {
    Backend,
    Shared,
    Browser,
    Everybody,
}
use For::{Backend, Browser, Everybody, Shared};

/// Every route. A path names nothing that exists, so that a caller who passes is told so.
const ROUTES: &[(&str, &str, For)] = &[
    ("GET", "/integrations", Shared),
    ("POST", "/integrations", Backend),
    ("GET", "/integrations/none", Backend),
    ("PATCH", "/integrations/none", Backend),
    ("DELETE", "/integrations/none", Backend),
    ("POST", "/integrations/quickstart", Backend),
    ("GET", "/providers", Shared),
    ("GET", "/providers/jira", Shared),
    ("GET", "/providers/jira/templates", Backend),
    ("GET", "/providers.json", Everybody),
    ("GET", "/connections", Backend),
    ("POST", "/connections", Backend),
    ("GET", "/connections/none", Backend),
    ("PATCH", "/connections/none", Backend),
    ("DELETE", "/connections/none", Backend),
    ("POST", "/connections/metadata", Backend),
    ("PATCH", "/connections/metadata", Backend),
    ("GET", "/connection", Backend),
    ("POST", "/connection", Backend),
    ("GET", "/connection/none", Backend),
    ("PATCH", "/connection/none", Backend),
    ("DELETE", "/connection/none", Backend),
    ("POST", "/connection/metadata", Backend),
    ("PATCH", "/connection/metadata", Backend),
    ("POST", "/connection/none/metadata", Backend),
    ("PATCH", "/connection/none/metadata", Backend),
    ("POST", "/connect/sessions", Backend),
    ("POST", "/connect/sessions/reconnect", Backend),
    ("GET", "/connect/session", Browser),
    ("DELETE", "/connect/session", Browser),
    ("POST", "/connect/telemetry", Everybody),
    ("GET", "/logs/requests", Backend),
    ("GET", "/environment-variables", Backend),
    ("GET", "/scripts/config", Backend),
    ("GET", "/health", Everybody),
    ("GET", "/ready", Everybody),
    ("GET", "/", Everybody),
];

/// What each route answers to a caller with this credential; refusals as their code.
async fn answers(
    credential: impl AsyncFn(&Gateway) -> Option<String>,
) -> Vec<(String, For, String)> {
    let gateway = Gateway::with_sites(0).await;
    let mut told = Vec::new();
    for (method, path, whose) in ROUTES {
        // Anew for each route, as one of them ends the session.
        let credential = credential(&gateway).await;
        let method: Method = method.parse().unwrap();
        let mut request = gateway.bare(method.clone(), path);
        if method != Method::GET && method != Method::DELETE {
            request = request.json(&json!({}));
        }
        if let Some(credential) = credential {
            request = request.bearer_auth(credential);
        }
        let answer = request.send().await.unwrap();
        let outcome = match answer.status() {
            StatusCode::UNAUTHORIZED => code(&answer.json::<Value>().await.unwrap()).to_owned(),
            _ => "passed".to_owned(),
        };
        told.push((format!("{method} {path}"), *whose, outcome));
    }
    told
}

fn check(told: Vec<(String, For, String)>, expected: impl Fn(For) -> &'static str) {
    let wrong: Vec<_> = told
        .into_iter()
        .filter(|(_, whose, outcome)| outcome != expected(*whose))
        .collect();
    let wrong: Vec<_> = wrong
        .iter()
        .map(|(route, _, outcome)| (route, outcome))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test]
async fn nobody_passes_only_where_everybody_may() {
    let told = answers(async |_: &Gateway| None).await;
    check(told, |whose| {
        if whose == Everybody {
            "passed"
        } else {
            "missing_auth_header"
        }
    });
}

#[tokio::test]
async fn a_key_opens_all_but_the_browser_s_own_routes() {
    let told = answers(async |_: &Gateway| Some(KEY.to_owned())).await;
    check(told, |whose| match whose {
        Browser => "invalid_connect_session_token_format",
        _ => "passed",
    });
}

#[tokio::test]
async fn a_wrong_key_opens_nothing() {
    let told =
        answers(async |_: &Gateway| Some("a-key-that-nobody-made-0000000000000".into())).await;
    check(told, |whose| match whose {
        Backend | Shared => "unknown_account",
        Browser => "invalid_connect_session_token_format",
        Everybody => "passed",
    });
}

#[tokio::test]
async fn a_session_token_opens_no_backend_route() {
    let told = answers(async |gateway: &Gateway| Some(gateway.session(json!({})).await)).await;
    check(told, |whose| match whose {
        Backend => "invalid_secret_key_format",
        _ => "passed",
    });
}

#[tokio::test]
async fn a_session_token_that_nobody_made_opens_nothing() {
    let made_up = format!("nango_connect_session_{}", "0".repeat(64));
    let told = answers(async |_: &Gateway| Some(made_up.clone())).await;
    check(told, |whose| match whose {
        Backend => "invalid_secret_key_format",
        Shared | Browser => "unknown_connect_session_token",
        Everybody => "passed",
    });
}

#[tokio::test]
async fn the_word_bearer_may_be_left_out() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway
        .bare(Method::GET, "/connections")
        .header("authorization", KEY);
    assert_eq!(request.send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn another_scheme_and_two_headers_are_malformed() {
    let gateway = Gateway::with_sites(0).await;
    let request = || gateway.bare(Method::GET, "/connections");
    let basic = request().header("authorization", "Basic YTpi");
    let twice = request().bearer_auth(KEY).header("authorization", KEY);
    for request in [basic, twice] {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(
            code(&answer.json::<Value>().await.unwrap()),
            "malformed_auth_header"
        );
    }
}
