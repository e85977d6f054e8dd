//! Every error code of the control API: a request that provokes it. The codes of the browser flow are tested in
//! `threelo-web`, those of proxied calls in `threelo-forward`.

use std::collections::BTreeSet;

use reqwest::{Method, header};
use serde_json::{Value, json};

use crate::support::{Answer, Gateway, KEY};

/// A request, and the status and code of its response.
struct Case {
    status: u16,
    code: &'static str,
    method: Method,
    path: &'static str,
    authorization: Option<String>,
    body: Option<String>,
}

impl Case {
    fn new(status: u16, code: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            status,
            code,
            method,
            path,
            authorization: Some(format!("Bearer {KEY}")),
            body: None,
        }
    }

    fn with(mut self, body: Value) -> Self {
        self.body = Some(body.to_string());
        self
    }

    fn text(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn authorization(mut self, value: impl Into<String>) -> Self {
        self.authorization = Some(value.into());
        self
    }
}

async fn cases(gateway: &Gateway) -> Vec<Case> {
    const CONNECTIONS: &str = "/connections";
    let (get, post) = (Method::GET, Method::POST);
    let ended = format!("Bearer nango_connect_session_{}", "0".repeat(64));
    let session = gateway.session(json!({})).await;
    let limited = gateway.add_key([], None);
    let new = json!({ "unique_key": "b", "provider": "jira" });
    vec![
        Case {
            authorization: None,
            ..Case::new(401, "missing_auth_header", get.clone(), CONNECTIONS)
        },
        Case::new(401, "malformed_auth_header", get.clone(), CONNECTIONS)
            .authorization("Basic YTpi"),
        Case::new(401, "malformed_auth_header", get.clone(), CONNECTIONS).authorization("Bearer"),
        Case::new(401, "unknown_account", get.clone(), CONNECTIONS).authorization("Bearer wrong"),
        Case::new(401, "unknown_account", get.clone(), CONNECTIONS).authorization("wrong"),
        Case::new(401, "invalid_secret_key_format", get.clone(), CONNECTIONS)
            .authorization(format!("Bearer {session}")),
        Case::new(
            401,
            "invalid_connect_session_token_format",
            get.clone(),
            "/connect/session",
        )
        .authorization("Bearer wrong"),
        Case::new(
            401,
            "unknown_connect_session_token",
            get.clone(),
            "/connect/session",
        )
        .authorization(ended),
        Case::new(403, "forbidden", get.clone(), CONNECTIONS)
            .authorization(format!("Bearer {limited}")),
        Case::new(400, "invalid_body", post.clone(), "/integrations").with(json!([])),
        Case::new(400, "invalid_json", post.clone(), "/integrations").text("{"),
        Case::new(
            400,
            "invalid_query_params",
            get.clone(),
            "/connections?limit=many",
        ),
        Case::new(
            400,
            "invalid_uri_params",
            get.clone(),
            "/integrations/a%23b",
        ),
        Case::new(
            400,
            "invalid_headers",
            post.clone(),
            "/connection/c-1/metadata",
        )
        .with(json!({})),
        Case::new(
            400,
            "unknown_provider_config",
            get.clone(),
            "/connections/c-1?provider_config_key=nothing",
        ),
        Case::new(
            400,
            "unknown_connection",
            Method::DELETE,
            "/connections/nobody?provider_config_key=jira",
        ),
        Case::new(
            400,
            "invalid_return_code",
            post.clone(),
            "/connect/sessions/exchange",
        )
        .with(json!({ "code": "made up" })),
        Case::new(
            400,
            "invalid_auth_mode",
            post.clone(),
            "/api-auth/basic/jira",
        ),
        Case::new(404, "not_found", get.clone(), "/records"),
        Case::new(
            404,
            "not_found",
            get,
            "/connections/nobody?provider_config_key=jira",
        ),
        Case::new(
            404,
            "unknown_connection",
            Method::PATCH,
            "/connections/metadata",
        )
        .with(json!({
            "connection_id": "nobody", "provider_config_key": "jira", "metadata": {},
        })),
        Case::new(405, "method_not_allowed", Method::DELETE, CONNECTIONS),
        Case::new(413, "payload_too_large", post.clone(), "/integrations")
            .text(" ".repeat(64 * 1024 + 1)),
        Case::new(415, "invalid_content_type", post, "/integrations").with(new),
    ]
}

#[tokio::test]
async fn every_error_code_can_be_provoked() {
    let gateway = Gateway::with_integration(0).await;
    for case in cases(&gateway).await {
        let content_type = match case.code {
            "invalid_content_type" => "text/plain",
            _ => "application/json",
        };
        let mut request = gateway
            .bare(case.method.clone(), case.path)
            .header(header::CONTENT_TYPE, content_type);
        if let Some(authorization) = &case.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        if let Some(body) = case.body {
            request = request.body(body);
        }
        let answer = Answer::of(request).await;
        let (method, path) = (&case.method, case.path);
        assert_eq!(
            answer.refusal(),
            (case.status, case.code),
            "{method} {path}"
        );
        let message = answer.body["error"]["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty(), "{} has no message", case.code);
        if case.status == 405 {
            let allowed = answer.headers[header::ALLOW].to_str().unwrap();
            assert!(
                allowed.contains("GET") && allowed.contains("POST"),
                "{allowed}"
            );
        }
    }
}

/// Codes that this test does not provoke: they need a failing store, a copy of a database, the passing of
/// time, a refresh that fails, or a race. The tests `access` and `credentials` of this crate, `readiness` of
/// `threelo-proxy`, and the unit tests of `threelo-http` and of the requests of this crate provoke them.
const ELSEWHERE: [&str; 8] = [
    "api_key_expired",
    "conflict",
    "generic_error_support",
    "invalid_credentials",
    "not_ready",
    "quarantined",
    "request_timeout",
    "server_error",
];

/// Returns every error code of the OpenAPI document.
async fn documented(gateway: &Gateway) -> BTreeSet<String> {
    let document = Answer::of(gateway.bare(Method::GET, "/openapi.json")).await;
    let document = document.ok();
    let mut documented = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            for response in operation["responses"].as_object().unwrap().values() {
                let code = "/content/application~1json/schema/allOf/1/properties/error/properties/code/enum";
                let codes = response.pointer(code).and_then(Value::as_array);
                let codes = codes.into_iter().flatten();
                documented.extend(codes.map(|code| code.as_str().unwrap().to_owned()));
            }
        }
    }
    documented
}

#[tokio::test]
async fn every_error_code_of_the_document_is_tested() {
    let gateway = Gateway::with_integration(0).await;
    let cases = cases(&gateway).await;
    let mut tested: BTreeSet<_> = cases.iter().map(|case| case.code).collect();
    tested.extend(ELSEWHERE);
    for code in documented(&gateway).await {
        assert!(tested.contains(&*code), "{code} has no test");
    }
}

#[tokio::test]
async fn every_error_code_of_the_document_has_its_cause_and_remedy_in_the_documentation() {
    let page = include_str!("../../../../docs/troubleshooting.md");
    let documented = documented(&Gateway::with_integration(0).await).await;
    assert!(documented.len() > 20, "{documented:?}");
    for code in documented {
        let heading = format!("### `{code}`");
        assert!(page.lines().any(|line| line == heading), "{code}");
    }
}
