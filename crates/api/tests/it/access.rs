//! Who may call what: every route of the table, by every kind of caller.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_api::{Access, Route, routes};
use threelo_core::{clock::Clock, permission::Permission};

use crate::support::{Gateway, KEY, code};

/// The codes with which a request is refused before its handler runs.
const REFUSALS: [&str; 8] = [
    "api_key_expired",
    "forbidden",
    "invalid_connect_session_token_format",
    "invalid_secret_key_format",
    "malformed_auth_header",
    "missing_auth_header",
    "unknown_account",
    "unknown_connect_session_token",
];

/// A kind of caller.
#[derive(Debug, Clone, Copy)]
enum As {
    Nobody,
    Session,
    EndedSession,
    UnknownKey,
    ExpiredKey,
    KeyWithout,
    KeyWith,
    /// With the permission, in another environment.
    ForeignKey,
}

const CALLERS: [As; 8] = [
    As::Nobody,
    As::Session,
    As::EndedSession,
    As::UnknownKey,
    As::ExpiredKey,
    As::KeyWithout,
    As::KeyWith,
    As::ForeignKey,
];

fn needed(access: Access) -> Option<Permission> {
    match access {
        Access::Key(needed) | Access::KeyOrSession(needed) => Some(needed),
        _ => None,
    }
}

impl As {
    /// Returns the credential of such a caller for a route.
    async fn credential(self, gateway: &Gateway, access: Access) -> Option<String> {
        let needed = needed(access);
        let all = Permission::ALL.iter().copied();
        Some(match self {
            Self::Nobody => return None,
            // Another one for each route, as one of them ends the session.
            Self::Session => gateway.session(json!({})).await,
            Self::EndedSession => format!("nango_connect_session_{}", "0".repeat(64)),
            Self::UnknownKey => "a-key-that-was-never-created-00000000".to_owned(),
            Self::ExpiredKey => gateway.add_key(all, Some(gateway.clock.now())),
            // Where no permission is needed, a key without any is enough.
            Self::KeyWithout if needed.is_none() => gateway.add_key([], None),
            Self::KeyWithout => gateway.add_key(all.filter(|one| Some(*one) != needed), None),
            Self::KeyWith => gateway.add_key(needed, None),
            Self::ForeignKey => gateway.add_foreign_key(needed),
        })
    }

    /// Returns what a route must answer to such a caller: a code, or that the request passes.
    fn expected(self, access: Access) -> &'static str {
        use Access::{AnyKey, AnyKeyOrSession, Everyone, Key, KeyOrSession, Session};

        match (self, access) {
            (_, Everyone) => "passed",
            (Self::Nobody, _) => "missing_auth_header",
            (Self::Session, Session | AnyKeyOrSession | KeyOrSession(_)) => "passed",
            (Self::Session | Self::EndedSession, AnyKey | Key(_)) => "invalid_secret_key_format",
            (Self::EndedSession, _) => "unknown_connect_session_token",
            (_, Session) => "invalid_connect_session_token_format",
            (Self::UnknownKey, _) => "unknown_account",
            (Self::ExpiredKey, _) => "api_key_expired",
            (Self::KeyWithout, Key(_) | KeyOrSession(_)) => "forbidden",
            // What it reaches is what `isolation` looks at.
            (Self::KeyWithout | Self::KeyWith | Self::ForeignKey, _) => "passed",
            (_, other) => panic!("the matrix does not know {other:?}"),
        }
    }
}

/// Returns a path of the route. Its parameters name nothing that exists, so that a request that
/// passes changes nothing.
fn path_of(route: &Route) -> String {
    let segments = route.path.split('/').map(|segment| match segment {
        parameter if parameter.starts_with('{') => "none",
        segment => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Returns the code with which the request was refused, or `passed`.
async fn outcome(gateway: &Gateway, route: &Route, credential: Option<&str>) -> String {
    let mut request = gateway.bare(route.method.clone(), &path_of(route));
    if ![Method::GET, Method::HEAD, Method::DELETE].contains(&route.method) {
        request = request.json(&json!({}));
    }
    if let Some(credential) = credential {
        request = request.bearer_auth(credential);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status();
    let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap_or_default();
    let code = body.pointer("/error/code").and_then(Value::as_str);
    let Some(code) = code.filter(|code| REFUSALS.contains(code)) else {
        assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{route:?}");
        return "passed".to_owned();
    };
    let is_forbidden = code == "forbidden";
    assert_eq!(status.as_u16(), if is_forbidden { 403 } else { 401 });
    if is_forbidden {
        let needed = needed(route.access).expect("a permission").as_str();
        let message = body["error"]["message"].as_str().unwrap();
        assert!(message.contains(needed), "{message}");
        assert_eq!(body["error"]["payload"]["permission"], needed);
    }
    code.to_owned()
}

#[tokio::test]
async fn every_route_answers_every_kind_of_caller_as_the_table_says() {
    let gateway = Gateway::with_sites(0).await;
    let mut wrong = Vec::new();
    let mut cells = 0;
    for route in routes() {
        for caller in CALLERS {
            let credential = caller.credential(&gateway, route.access).await;
            let outcome = outcome(&gateway, &route, credential.as_deref()).await;
            let expected = caller.expected(route.access);
            cells += 1;
            if outcome != expected {
                let Route { method, path, .. } = &route;
                wrong.push(format!(
                    "{method} {path} as {caller:?}: {outcome}, not {expected}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(cells, CALLERS.len() * TABLE.len());
}

/// Every route and who may use it, written down a second time: a new route or another access has to
/// be decided here too.
const TABLE: &[&str] = &[
    "DELETE /api-auth/{*rest}: everyone",
    "DELETE /auth/{*rest}: everyone",
    "DELETE /config/{key}: environment:integrations:delete",
    "DELETE /connect/session: session",
    "DELETE /connection/{id}: environment:connections:delete",
    "DELETE /connections/{id}: environment:connections:delete",
    "DELETE /integrations/{key}: environment:integrations:delete",
    "DELETE /oauth2/auth/{key}: everyone",
    "GET /api-auth/{*rest}: everyone",
    "GET /auth/{*rest}: everyone",
    "GET /config/{key}: environment:integrations:read",
    "GET /config: environment:integrations:list",
    "GET /connect/session: session",
    "GET /connection/{id}: environment:connections:read",
    "GET /connection: environment:connections:list",
    "GET /connections/{id}: environment:connections:read",
    "GET /connections: environment:connections:list",
    "GET /environment-variables: any key",
    "GET /health: everyone",
    "GET /images/template-logos/{file}: everyone",
    "GET /integrations/{key}: environment:integrations:read",
    "GET /integrations: environment:integrations:list or session",
    "GET /logs: environment:logs:read",
    "GET /oauth2/auth/{key}: everyone",
    "GET /openapi.json: everyone",
    "GET /providers.json: everyone",
    "GET /providers/{name}/templates: any key",
    "GET /providers/{name}: any key or session",
    "GET /providers: any key or session",
    "GET /ready: everyone",
    "GET /scripts/config: any key",
    "PATCH /api-auth/{*rest}: everyone",
    "PATCH /auth/{*rest}: everyone",
    "PATCH /connection/metadata: environment:connections:update",
    "PATCH /connection/{id}/metadata: environment:connections:update",
    "PATCH /connection/{id}: environment:connections:update",
    "PATCH /connections/metadata: environment:connections:update",
    "PATCH /connections/{id}: environment:connections:update",
    "PATCH /integrations/{key}: environment:integrations:update",
    "PATCH /oauth2/auth/{key}: everyone",
    "POST /api-auth/{*rest}: everyone",
    "POST /auth/{*rest}: everyone",
    "POST /config: environment:integrations:create",
    "POST /connect/sessions/exchange: environment:connect_sessions:write",
    "POST /connect/sessions/reconnect: environment:connect_sessions:write",
    "POST /connect/sessions: environment:connect_sessions:write",
    "POST /connect/telemetry: everyone",
    "POST /connect/verifications: environment:connect_sessions:write",
    "POST /connection/metadata: environment:connections:update",
    "POST /connection/{id}/metadata: environment:connections:update",
    "POST /connection: environment:connections:create",
    "POST /connections/metadata: environment:connections:update",
    "POST /connections: environment:connections:create",
    "POST /integrations/{key}: environment:integrations:create",
    "POST /integrations: environment:integrations:create",
    "POST /oauth2/auth/{key}: everyone",
    "PUT /api-auth/{*rest}: everyone",
    "PUT /auth/{*rest}: everyone",
    "PUT /config: environment:integrations:update",
    "PUT /oauth2/auth/{key}: everyone",
];

#[test]
fn the_access_of_every_route_is_the_one_that_was_decided() {
    let line = |route: Route| {
        let access = match route.access {
            Access::Everyone => "everyone".to_owned(),
            Access::AnyKey => "any key".to_owned(),
            Access::Key(needed) => needed.to_string(),
            Access::AnyKeyOrSession => "any key or session".to_owned(),
            Access::KeyOrSession(needed) => format!("{needed} or session"),
            Access::Session => "session".to_owned(),
            other => panic!("the table does not know {other:?}"),
        };
        format!("{} {}: {access}", route.method, route.path)
    };
    let mut lines: Vec<_> = routes().into_iter().map(line).collect();
    lines.sort();
    assert_eq!(lines, TABLE);
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
