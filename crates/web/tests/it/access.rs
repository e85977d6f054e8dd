//! Access to every route, for every kind of caller.

use reqwest::{Method, StatusCode, header::AUTHORIZATION};
use threelo_web::{Access, Route, Settings, routes};

use crate::{
    fixture::{KEY, OTHER_KEY},
    support::{Gateway, settings},
};

/// Returns a path of the route whose parameters name nothing that exists.
fn path_of(route: &Route) -> String {
    let segments = route.path.split('/').map(|segment| match segment {
        parameter if parameter.starts_with('{') => "none",
        segment => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The expected routes, listed independently of the router: a new route has to be added here too.
const TABLE: &[&str] = &[
    "GET /",
    "GET /assets/{file}",
    "GET /connect",
    "GET /connect/",
    "GET /connect/logo/{environment}",
    "GET /connect/start/{integration}",
    "GET /connect/style/{environment}",
    "GET /oauth/callback",
    "GET /oauth/connect/{integration}",
    "GET /oauth/pending/{token}",
    "GET /oauth/verified",
    "GET /sockets",
    "GET /sockets/",
    "HEAD /oauth/callback",
    "HEAD /oauth/connect/{integration}",
    "HEAD /oauth/pending/{token}",
    "HEAD /oauth/verified",
    "POST /oauth/pending/{token}",
];

#[test]
fn every_route_is_open_to_browsers_without_a_header() {
    let mut settings = Settings::new("https://gateway.example.com".parse().unwrap());
    settings.websockets_path = "/sockets".to_owned();
    let table = routes(&settings);
    let open = table.iter().all(|route| route.access == Access::Everyone);
    assert!(
        open,
        "test the access of a route that is not open: {table:?}"
    );
    let line = |route: Route| format!("{} {}", route.method, route.path);
    let mut lines: Vec<_> = table.into_iter().map(line).collect();
    lines.sort();
    assert_eq!(lines, TABLE);
}

/// A browser authenticates with a token in the query or with a cookie. A header that another program could add
/// must neither grant nor deny access.
#[tokio::test]
async fn a_credential_in_the_header_does_not_change_the_response() {
    let gateway = Gateway::with_integration(1).await;
    let session = gateway.session(|_| {}).await;
    let unknown = "a-key-that-was-never-created-00000000";
    let ended = format!("nango_connect_session_{}", "0".repeat(64));
    let table = routes(&settings(&gateway.url));
    assert_eq!(table.len(), TABLE.len());
    for route in table {
        let answer = async |credential: Option<&str>| {
            let mut request = gateway.bare(route.method.clone(), &path_of(&route));
            if let Some(credential) = credential {
                request = request.header(AUTHORIZATION, format!("Bearer {credential}"));
            }
            let response = request.send().await.unwrap();
            (response.status(), response.text().await.unwrap())
        };
        let anonymous = answer(None).await;
        assert_ne!(anonymous.0, StatusCode::METHOD_NOT_ALLOWED, "{route:?}");
        // `HEAD` is answered with 503, so that a state is not used up.
        let is_head = route.method == Method::HEAD;
        assert_eq!(anonymous.0.is_server_error(), is_head, "{route:?}");
        for credential in [KEY, OTHER_KEY, &session, unknown, &ended] {
            assert_eq!(answer(Some(credential)).await, anonymous, "{route:?}");
        }
    }
}

#[tokio::test]
async fn a_wrong_method_is_refused() {
    let gateway = Gateway::with_sites(0).await;
    for path in ["/oauth/callback", "/connect"] {
        let answer = gateway.bare(Method::DELETE, path).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{path}");
        let body = answer.text().await.unwrap();
        assert!(body.contains("method_not_allowed"), "{path}: {body}");
    }
}

#[tokio::test]
async fn pages_are_not_for_scripts_of_other_origins() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway
        .bare(Method::GET, "/oauth/callback")
        .header("origin", "https://app.example");
    let answer = request.send().await.unwrap();
    assert!(!answer.headers().contains_key("access-control-allow-origin"));
}
