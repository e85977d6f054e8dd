//! What every route requires, generated from the table of routes.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use threelo_connect::NewSession;
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::Clock,
    hash::SecretHash,
    id::ConnectionKey,
    permission::Permission,
    secret::ApiKey,
    storage::{ApiKeyStore, ConnectionStore, EnvironmentStore, IntegrationStore, TokenStore},
};
use threelo_web::dashboard::{DashboardRoute, Needs, routes};

use super::{CONNECTION, LIMITED_KEY, Office, environment, log, settings::add_environment};
use crate::{fixture::OTHER_KEY, sample};

fn changes() -> impl Iterator<Item = DashboardRoute> {
    routes()
        .into_iter()
        .filter(|route| route.method == Method::POST)
}

#[tokio::test]
async fn every_page_leads_to_the_sign_in_page_first() {
    let mut office = Office::new();
    let pages = routes()
        .into_iter()
        .filter(|route| route.method == Method::GET);
    for route in pages.filter(|route| route.needs != Needs::Nothing) {
        let seen = office.get(route.path).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{route:?}");
        assert!(seen.location.starts_with("/dashboard/sign-in"), "{route:?}");
    }
}

#[tokio::test]
async fn every_change_needs_a_login() {
    let mut office = Office::open().await;
    let csrf = office.get("/dashboard").await.csrf();
    office.cookies.clear();
    for route in changes() {
        let seen = office.post(route.path, &[("csrf", &csrf)]).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN, "{route:?}");
    }
}

#[tokio::test]
async fn every_change_needs_the_token_of_a_page() {
    let mut office = Office::open().await;
    let signed_in = office.audit().await;
    let other = Office::open().await.get("/dashboard").await.csrf();
    for route in changes() {
        for fields in [&[][..], &[("csrf", "")], &[("csrf", &*other)]] {
            let seen = office.post(route.path, fields).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{route:?} {fields:?}");
        }
    }
    assert_eq!(office.audit().await, signed_in, "something was changed");
}

#[tokio::test]
async fn every_change_from_a_foreign_page_is_refused() {
    let mut office = Office::open().await;
    let signed_in = office.audit().await;
    let csrf = office.get("/dashboard").await.csrf();
    for route in changes() {
        for (name, value) in [
            ("origin", "https://evil.example"),
            ("origin", "http://gateway.example.com"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            let request = Request::post(route.path).header(name, value);
            let seen = office.send(request, format!("csrf={csrf}").into()).await;
            assert_eq!(
                seen.status,
                StatusCode::FORBIDDEN,
                "{route:?} {name}: {value}"
            );
            assert!(seen.shows("was not sent from the dashboard"), "{route:?}");
        }
    }
    assert_eq!(office.audit().await, signed_in, "something was changed");
}

/// As when somebody reloads the address after a form was sent.
#[tokio::test]
async fn an_address_that_only_takes_forms_says_so_when_it_is_opened() {
    let mut office = Office::open().await;
    let pages = routes()
        .into_iter()
        .filter(|route| route.method == Method::GET)
        .map(|route| route.path);
    let pages: Vec<_> = pages.collect();
    for route in changes().filter(|route| !pages.contains(&route.path)) {
        let seen = office.get(route.path).await;
        assert_eq!(seen.status, StatusCode::METHOD_NOT_ALLOWED, "{route:?}");
        assert!(seen.shows("only takes forms"), "{route:?}");
    }
}

/// Every route and what it requires, written down a second time: a new route or another requirement has to be
/// decided here too.
const TABLE: &[(&str, &str)] = &[
    ("GET /dashboard", "sign-in"),
    ("GET /dashboard/audit", "environment:audit:read"),
    (
        "GET /dashboard/connect",
        "environment:connect_sessions:write",
    ),
    ("GET /dashboard/connection", "environment:connections:read"),
    (
        "GET /dashboard/connection/delete",
        "environment:connections:read environment:connections:delete",
    ),
    (
        "GET /dashboard/connection/edit",
        "environment:connections:read environment:connections:update",
    ),
    ("GET /dashboard/connections", "environment:connections:list"),
    (
        "GET /dashboard/integration",
        "environment:integrations:read",
    ),
    (
        "GET /dashboard/integration/app",
        "environment:integrations:read environment:integrations:read_credentials environment:integrations:update",
    ),
    (
        "GET /dashboard/integration/delete",
        "environment:integrations:read environment:integrations:delete",
    ),
    (
        "GET /dashboard/integration/edit",
        "environment:integrations:read environment:integrations:read_credentials environment:integrations:update",
    ),
    (
        "GET /dashboard/integration/scopes",
        "environment:integrations:read environment:integrations:read_credentials",
    ),
    (
        "GET /dashboard/integrations",
        "environment:integrations:list",
    ),
    (
        "GET /dashboard/integrations/new",
        "environment:integrations:create",
    ),
    ("GET /dashboard/log", "environment:logs:read"),
    ("GET /dashboard/logs", "environment:logs:read"),
    ("GET /dashboard/logs/live", "environment:logs:read"),
    ("GET /dashboard/settings", "sign-in"),
    (
        "GET /dashboard/settings/appearance",
        "environment:appearance:update",
    ),
    (
        "GET /dashboard/settings/environments",
        "environment:environments:manage in default",
    ),
    ("GET /dashboard/settings/events", "environment:events:read"),
    ("GET /dashboard/sign-in", "nothing"),
    ("GET /dashboard/sign-in/oidc", "nothing"),
    ("GET /dashboard/sign-in/oidc/callback", "nothing"),
    (
        "GET /dashboard/try",
        "environment:connections:read environment:proxy",
    ),
    (
        "POST /dashboard/connect",
        "environment:connect_sessions:write",
    ),
    (
        "POST /dashboard/connection/credentials",
        "environment:connections:read environment:connections:read_credentials",
    ),
    (
        "POST /dashboard/connection/delete",
        "environment:connections:read environment:connections:delete",
    ),
    (
        "POST /dashboard/connection/edit",
        "environment:connections:read environment:connections:update",
    ),
    (
        "POST /dashboard/connection/refresh",
        "environment:connections:read environment:connections:read_credentials",
    ),
    (
        "POST /dashboard/connection/site",
        "environment:connections:read environment:connections:update",
    ),
    (
        "POST /dashboard/connections/delete",
        "environment:connections:list environment:connections:delete",
    ),
    (
        "POST /dashboard/connections/refresh",
        "environment:connections:list environment:connections:read_credentials",
    ),
    (
        "POST /dashboard/integration/app",
        "environment:integrations:read environment:integrations:read_credentials environment:integrations:update",
    ),
    (
        "POST /dashboard/integration/delete",
        "environment:integrations:read environment:integrations:delete",
    ),
    (
        "POST /dashboard/integration/edit",
        "environment:integrations:read environment:integrations:read_credentials environment:integrations:update",
    ),
    (
        "POST /dashboard/integrations/new",
        "environment:integrations:create",
    ),
    (
        "POST /dashboard/settings/appearance",
        "environment:appearance:update",
    ),
    (
        "POST /dashboard/settings/environments/new",
        "environment:environments:manage in default",
    ),
    (
        "POST /dashboard/settings/environments/remove",
        "environment:environments:manage in default",
    ),
    (
        "POST /dashboard/settings/environments/rename",
        "environment:environments:manage in default",
    ),
    (
        "POST /dashboard/settings/events/replay",
        "environment:events:read environment:events:replay",
    ),
    (
        "POST /dashboard/settings/keys",
        "environment:api_keys:manage",
    ),
    (
        "POST /dashboard/settings/keys/revoke",
        "environment:api_keys:manage",
    ),
    (
        "POST /dashboard/settings/keys/rotate",
        "environment:api_keys:manage",
    ),
    ("POST /dashboard/sign-in", "nothing"),
    ("POST /dashboard/sign-out", "sign-in"),
    (
        "POST /dashboard/try",
        "environment:connections:read environment:proxy",
    ),
];

const SESSION_COOKIE: &str = "__Secure-threelo_dashboard";
const GUEST_COOKIE: &str = "__Secure-threelo_guest";

/// A kind of caller.
#[derive(Debug, Clone, Copy)]
enum As {
    Nobody,
    /// A browser with the token of a connect session in the cookie of the dashboard.
    ConnectSession,
    /// An operator whose key has every permission but this one, which the route needs.
    KeyWithout(Permission),
    /// An operator whose key has the permissions, and no other.
    KeyWith,
    /// The same in another environment.
    ForeignKey,
}

impl As {
    /// Returns a browser of such a caller.
    async fn office(self, needed: &[Permission]) -> Office {
        let mut office = Office::new();
        let only = || needed.iter().copied().chain([Permission::DashboardSignIn]);
        let all = || Permission::ALL.iter().copied();
        match self {
            Self::Nobody | Self::ConnectSession => {
                office.get("/dashboard/sign-in").await;
            }
            Self::KeyWithout(missing) => {
                let others = all().filter(|one| *one != missing);
                office.limit(&others.collect::<Vec<_>>()).await;
            }
            Self::KeyWith => office.limit(&only().collect::<Vec<_>>()).await,
            Self::ForeignKey => office.limit_in("other", &only().collect::<Vec<_>>()).await,
        }
        match self {
            Self::Nobody => {}
            Self::ConnectSession => {
                let session = NewSession::new(environment());
                let opened = office.fixture.connect.open_session(session).await.unwrap();
                let token = opened.token.expose().to_owned();
                office.cookies.insert(SESSION_COOKIE.to_owned(), token);
            }
            Self::KeyWithout(_) | Self::KeyWith | Self::ForeignKey => {
                let seen = office.sign_in(LIMITED_KEY).await;
                assert_eq!(seen.location, "/dashboard", "{self:?}: {}", seen.body);
            }
        }
        office
    }

    /// Returns what a route with this requirement has to answer.
    fn expected(self, requirement: &str) -> &'static str {
        match (self, requirement) {
            (_, "nothing") => "passed",
            (Self::Nobody | Self::ConnectSession, _) => "sign in first",
            (_, "sign-in") => "passed",
            (Self::KeyWithout(_), _) => "forbidden",
            (Self::ForeignKey, needed) if needed.ends_with(" in default") => "in default only",
            (Self::KeyWith | Self::ForeignKey, _) => "passed",
        }
    }
}

/// Returns what a route answers to a browser.
async fn outcome(office: &mut Office, line: &str, requirement: &str) -> &'static str {
    let (method, path) = line.split_once(' ').unwrap();
    let is_change = method == "POST";
    let seen = match is_change {
        true => {
            let cookie = match requirement {
                "nothing" => GUEST_COOKIE,
                _ => SESSION_COOKIE,
            };
            let token = office.cookies.get(cookie).cloned().unwrap_or_default();
            let csrf = SecretHash::of(&format!("form of {token}")).to_hex();
            office.post(path, &[("csrf", &csrf)]).await
        }
        false => office.get(path).await,
    };
    let is_forbidden = seen.status == StatusCode::FORBIDDEN;
    if is_forbidden && seen.shows("lacks the permission") {
        return "forbidden";
    }
    if is_forbidden && seen.shows("counts in the environment default only") {
        return "in default only";
    }
    let sent_away = !is_change && seen.location.starts_with("/dashboard/sign-in?");
    let sent_away = sent_away || !is_change && seen.location == "/dashboard/sign-in";
    if sent_away || is_forbidden && is_change && seen.shows("This page has expired") {
        return "sign in first";
    }
    let status = seen.status;
    assert!(
        !is_forbidden && status != StatusCode::METHOD_NOT_ALLOWED && !status.is_server_error(),
        "{line}: {status} {}",
        seen.body
    );
    "passed"
}

#[tokio::test]
async fn every_route_answers_every_kind_of_caller_as_the_table_says() {
    let mut wrong = Vec::new();
    for (line, requirement) in TABLE {
        let name = requirement.strip_suffix(" in default");
        let name = name.unwrap_or(requirement);
        let needed: Vec<_> = Permission::ALL
            .iter()
            .copied()
            .filter(|one| name.split(' ').any(|name| one.as_str() == name))
            .collect();
        let is_known = ["nothing", "sign-in"].contains(&name);
        let is_known = is_known || needed.len() == name.split(' ').count();
        assert!(is_known, "{line}: {requirement}");
        let callers = [As::Nobody, As::ConnectSession, As::KeyWith, As::ForeignKey];
        let without = needed.iter().map(|one| As::KeyWithout(*one));
        for caller in callers.into_iter().chain(without) {
            let mut office = caller.office(&needed).await;
            let outcome = outcome(&mut office, line, requirement).await;
            let expected = caller.expected(requirement);
            if outcome != expected {
                wrong.push(format!("{line} as {caller:?}: {outcome}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_has_every_route() {
    let line = |route: DashboardRoute| format!("{} {}", route.method, route.path);
    let mut lines: Vec<_> = routes().into_iter().map(line).collect();
    lines.sort();
    let table: Vec<_> = TABLE.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, table);
}

/// What a gateway has in the environment `default`, and all environments.
async fn contents(office: &Office, connection: &ConnectionKey) -> String {
    let store = &office.fixture.store;
    let mut keys = store.api_keys().await.unwrap().rows;
    keys.retain(|key| key.environment == environment());
    let integrations = store.integrations(&environment()).await.unwrap();
    let (connection, token) = (
        store.connection(connection).await.unwrap(),
        store.tokens(connection).await.unwrap(),
    );
    let (audit, environments) = (office.audit().await, store.environments().await.unwrap());
    format!("{keys:#?}{integrations:#?}{connection:#?}{token:#?}{audit:#?}{environments:#?}")
}

#[tokio::test]
async fn a_key_of_another_environment_sees_and_changes_nothing_on_any_page() {
    const MARK: &str = "kept-in-the-first-environment";

    let mut office = Office::open().await;
    let integration = office.fixture.add_integration("jira", MARK).await;
    let connection = office.fixture.add_connection(&integration, "u-1").await;
    let sites = [("Acme", "acme"), ("Acme Labs", "acme-labs")];
    let sites = sites.map(|(name, label)| sample::site(name, label, "read:jira-work"));
    let connect = &office.fixture.connect;
    connect.update_sites(&connection, &sites).await.unwrap();
    let site = sites[1].cloud_id.as_str();
    for id in ["default", "empty"] {
        add_environment(&office, id).await;
    }
    let key = ApiKey::new(LIMITED_KEY);
    let now = office.fixture.clock.now();
    let key = ApiKeyRecord::new(environment(), MARK, MARK, &key, KeyOrigin::Generated, now);
    office.fixture.store.put_api_key(&key).await.unwrap();
    let edit = "/dashboard/connection/edit";
    let page = format!("{edit}?{CONNECTION}");
    let tags = format!("mark={MARK}");
    let saved = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("tags", &*tags),
    ];
    let saved = office.submit(&page, edit, &saved).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    log(&office, |record| record.path = MARK.into()).await;

    let fields = [
        ("key", "jira"),
        ("integration", "jira"),
        ("connection", "u-1"),
        ("selected", "jira/u-1"),
        ("number", "1"),
        ("name", "taken"),
        ("display_name", "taken"),
        ("client_id", "taken"),
        ("client_secret", "taken"),
        ("scopes", "read:jira-user"),
        ("tags", "mark=taken"),
        ("site", site),
        ("metadata", r#"{"mark":"taken"}"#),
        ("permission", "environment:logs:read"),
        ("method", "GET"),
        ("path", ""),
    ];
    let query = |id: &str| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(fields).append_pair("id", id).finish()
    };
    // The same requests show it to a key of its own environment.
    for path in [
        "/dashboard/connection",
        "/dashboard/connection/edit",
        "/dashboard/integration",
        "/dashboard/integration/edit",
        "/dashboard/integrations",
        "/dashboard/log",
        "/dashboard/settings",
    ] {
        let seen = office.get(&format!("{path}?{}", query("1"))).await;
        assert!(seen.shows(MARK), "{path}: {} {}", seen.status, seen.body);
    }

    let before = contents(&office, &connection).await;
    office.sign_in(OTHER_KEY).await;
    for route in routes() {
        if route.needs == Needs::Nothing || route.path == "/dashboard/sign-out" {
            continue;
        }
        // The id of a record, of a key, and of environments.
        for id in ["1", MARK, "default", "empty"] {
            let seen = match route.method {
                Method::POST => {
                    let csrf = office.get("/dashboard").await.csrf();
                    let fields = fields.into_iter().chain([("csrf", &*csrf), ("id", id)]);
                    office.post(route.path, &fields.collect::<Vec<_>>()).await
                }
                _ => office.get(&format!("{}?{}", route.path, query(id))).await,
            };
            assert!(!seen.status.is_server_error(), "{route:?}: {}", seen.body);
            assert!(!seen.shows(MARK), "{route:?} {id}: {}", seen.body);
        }
    }
    assert_eq!(contents(&office, &connection).await, before);
}

#[tokio::test]
async fn the_navigation_shows_only_what_the_key_allows() {
    let mut office = Office::new();
    office
        .limit(&[Permission::DashboardSignIn, Permission::LogsRead])
        .await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get("/dashboard").await;
    assert!(seen.shows("href=\"/dashboard/logs\""), "{}", seen.body);
    assert!(
        !seen.shows("href=\"/dashboard/connections\""),
        "{}",
        seen.body
    );
    assert!(!seen.shows("Create integration</a>"), "{}", seen.body);
}

#[tokio::test]
async fn client_id_and_scopes_are_shown_to_operators_who_may_read_the_credentials() {
    let page = "/dashboard/integration?key=jira";
    for (more, shown) in [
        (None, false),
        (Some(Permission::IntegrationsReadCredentials), true),
    ] {
        let mut office = Office::new();
        office.fixture.add_integration("jira", "Acme Planner").await;
        let permissions = [Permission::DashboardSignIn, Permission::IntegrationsRead];
        let permissions: Vec<_> = permissions.into_iter().chain(more).collect();
        office.limit(&permissions).await;
        office.sign_in(LIMITED_KEY).await;
        let seen = office.get(page).await;
        assert!(seen.shows("Acme Planner"), "{}", seen.body);
        assert_eq!(seen.shows("<h2>Scopes</h2>"), shown, "{}", seen.body);
    }
}

#[tokio::test]
async fn no_page_may_be_framed_or_load_anything_from_elsewhere() {
    let mut office = Office::open().await;
    let pages = routes()
        .into_iter()
        .filter(|route| route.method == Method::GET);
    for route in pages {
        let seen = office.get(route.path).await;
        if seen.status.is_redirection() {
            continue;
        }
        // The page that follows the log loads more of it.
        let connect = match route.path {
            "/dashboard/logs/live" => "connect-src 'self'; ",
            _ => "",
        };
        let policy = format!(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; {connect}base-uri 'none'; \
             frame-ancestors 'none'; form-action 'self'"
        );
        assert_eq!(seen.policy, policy, "{route:?}");
        assert!(!seen.shows(" style=") && !seen.shows("<style"), "{route:?}");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused() {
    let mut office = Office::open().await;
    let request = Request::post("/dashboard/sign-out").header("sec-fetch-site", "same-origin");
    let seen = office
        .send(request, Body::from("x".repeat(300 * 1024)))
        .await;
    assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE);
}
