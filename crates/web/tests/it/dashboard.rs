//! The dashboard, request by request.

mod api_keys;
mod apps;
mod changes;
mod failures;
mod gate;
mod hostile;
mod overview;
mod pages;
mod safety;
mod settings;
mod sign_in;
mod single_sign_on;

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, Response, StatusCode, header},
};
use http_body_util::BodyExt;
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::Clock,
    credentials::Credentials,
    id::{ConnectionKey, EnvironmentId},
    operator::AuditEntry,
    permission::{Permission, Permissions},
    request_log::{RequestKind, RequestRecord},
    secret::ApiKey,
    storage::{ApiKeyStore, OperatorStore, RequestLogStore},
};
use threelo_web::Settings;
use tower::ServiceExt;
use url::form_urlencoded;

use crate::fixture::{Fixture, KEY, fixture};

/// An API key with these permissions only.
const LIMITED_KEY: &str = "a-key-with-few-permissions-for-tests-0000";

/// A gateway with a dashboard, and a browser at it.
struct Office {
    fixture: Fixture,
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// A response.
struct Seen {
    status: StatusCode,
    location: String,
    cookies: Vec<String>,
    policy: String,
    headers: HeaderMap,
    body: String,
}

fn environment() -> EnvironmentId {
    "default".parse().unwrap()
}

impl Office {
    fn at(public_url: &str) -> Self {
        Self::with_proxy(public_url, Router::new())
    }

    fn with_proxy(public_url: &str, proxy: Router) -> Self {
        Self::with_credentials(public_url, proxy, None)
    }

    fn with_credentials(
        public_url: &str,
        proxy: Router,
        credentials: Option<Arc<dyn Credentials>>,
    ) -> Self {
        let fixture = fixture();
        let settings = Settings::new(public_url.parse().unwrap());
        let router = fixture.dashboard(settings, proxy, credentials);
        Self {
            fixture,
            router,
            cookies: BTreeMap::new(),
        }
    }

    fn new() -> Self {
        Self::at("https://gateway.example.com")
    }

    /// A browser that is signed in with a key that has every permission.
    async fn open() -> Self {
        let mut office = Self::new();
        office.sign_in(KEY).await;
        office
    }

    /// Adds the key [`LIMITED_KEY`] with these permissions.
    async fn limit(&self, permissions: &[Permission]) {
        self.limit_in("default", permissions).await;
    }

    /// Adds the key [`LIMITED_KEY`] of an environment with these permissions.
    async fn limit_in(&self, of: &str, permissions: &[Permission]) {
        let now = self.fixture.clock.now();
        let key = ApiKey::new(LIMITED_KEY);
        let record = ApiKeyRecord {
            permissions: permissions.iter().copied().collect::<Permissions>(),
            ..ApiKeyRecord::new(
                of.parse().unwrap(),
                "limited",
                "limited",
                &key,
                KeyOrigin::Generated,
                now,
            )
        };
        self.fixture.store.put_api_key(&record).await.unwrap();
        let full = ApiKey::new(KEY);
        let full = ApiKeyRecord::new(
            environment(),
            "key-of-default",
            "backend",
            &full,
            KeyOrigin::Generated,
            now,
        );
        self.fixture.store.put_api_key(&full).await.unwrap();
        self.reload().await;
    }

    /// Does what a gateway does when its keys have changed.
    async fn reload(&self) {
        let keys = self.fixture.store.api_keys().await.unwrap();
        self.fixture.keys.replace(keys.rows);
    }

    /// Signs in.
    async fn sign_in(&mut self, key: &str) -> Seen {
        self.cookies.clear();
        let page = self.get("/dashboard/sign-in").await;
        let csrf = page.csrf();
        let seen = self
            .post("/dashboard/sign-in", &[("csrf", &csrf), ("api_key", key)])
            .await;
        assert!(!seen.body.contains(key), "a page shows the key");
        seen
    }

    async fn get(&mut self, path: &str) -> Seen {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form from a page of the dashboard.
    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        self.send(request, form.into()).await
    }

    /// Sends the form of the page at `page`, with the token of that page.
    async fn submit(&mut self, page: &str, to: &str, fields: &[(&str, &str)]) -> Seen {
        let shown = self.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.body);
        let csrf = shown.csrf();
        let mut all = vec![("csrf", &*csrf)];
        all.extend(fields);
        self.post(to, &all).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Seen {
        let cookies = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        let request = request.header(header::COOKIE, cookies).body(body).unwrap();
        let seen = Seen::of(self.router.clone().oneshot(request).await.unwrap()).await;
        for set in &seen.cookies {
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            match value {
                "" => self.cookies.remove(name),
                value => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        seen
    }

    /// The ids of the keys with this name, in the order of their creation.
    async fn keys_named(&self, name: &str) -> Vec<String> {
        let keys = self.fixture.store.api_keys().await.unwrap().rows;
        let named = keys.into_iter().filter(|key| key.name == name);
        named.map(|key| key.id).collect()
    }

    async fn audit(&self) -> Vec<AuditEntry> {
        self.fixture
            .store
            .audit(&environment(), None, 100)
            .await
            .unwrap()
    }

    /// The latest entry of the audit log: what was done to what.
    async fn latest(&self) -> (String, String) {
        let entry = self.audit().await.remove(0);
        (entry.action.to_string(), entry.subject.to_string())
    }
}

impl Seen {
    async fn of(response: Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        let text = |name| {
            let value = head.headers.get(name);
            value.map_or("", |value| value.to_str().unwrap()).to_owned()
        };
        let cookies = head.headers.get_all(header::SET_COOKIE).iter();
        Self {
            status: head.status,
            location: text(header::LOCATION),
            policy: text(header::CONTENT_SECURITY_POLICY),
            cookies: cookies
                .map(|value| value.to_str().unwrap().to_owned())
                .collect(),
            headers: head.headers,
            body: String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap(),
        }
    }

    /// The token of the page's forms.
    fn csrf(&self) -> String {
        let (_, after) = self
            .body
            .split_once("name=\"csrf\" value=\"")
            .expect(&self.body);
        after.split('"').next().unwrap().to_owned()
    }

    fn shows(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

/// An office over this fixture.
async fn office_over(fixture: Fixture) -> Office {
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    let router = fixture.dashboard(settings, Router::new(), None);
    let mut office = Office {
        fixture,
        router,
        cookies: BTreeMap::new(),
    };
    office.sign_in(KEY).await;
    office
}

/// An office with one integration and one connection, `u-1`.
async fn office() -> (Office, ConnectionKey) {
    let office = Office::open().await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    let key = office.fixture.add_connection(&integration, "u-1").await;
    (office, key)
}

const CONNECTION: &str = "integration=jira&connection=u-1";

async fn log(office: &Office, change: impl FnOnce(&mut RequestRecord)) {
    let now = office.fixture.clock.now();
    let mut record = RequestRecord::new(RequestKind::Proxy, now, "GET", "/rest/api/3/myself", 200);
    record.environment = Some(environment());
    change(&mut record);
    office
        .fixture
        .store
        .append_requests(&[record])
        .await
        .unwrap();
}
