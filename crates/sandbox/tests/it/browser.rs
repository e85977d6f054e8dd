//! A small cloud, and a browser without scripts that uses its pages.

use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use serde_json::{Value, json};
use threelo_sandbox::{
    App, IssueSeed, Pass, Product, ProjectSeed, RunningSandbox, Sandbox, SandboxConfig,
};
use threelo_sandbox::{Site, SpaceSeed, Tokens, User};

pub(crate) const CLIENT: &str = "inventory-app";
pub(crate) const SECRET: &str = "inventory-secret";
pub(crate) const CALLBACK: &str = "https://inventory.example/callback";
pub(crate) const MAYA: &str = "712020:maya";
pub(crate) const NORTH: &str = "11111111-1111-4111-8111-111111111111";
pub(crate) const SOUTH: &str = "22222222-2222-4222-8222-222222222222";

/// Returns two sites, one user and one app with every scope; the clock is stopped.
pub(crate) fn config() -> SandboxConfig {
    let issues = (1..=120).map(|n| IssueSeed::new(format!("Count shelf {n}")));
    let pages = (1..=60).map(|n| (format!("Shelf {n}"), format!("<p>Shelf number {n}</p>")));
    SandboxConfig::empty()
        .app(App::new(CLIENT, SECRET, CALLBACK).name("Inventory"))
        .user(User::new(MAYA, "Maya Lindqvist", "maya@north.example"))
        .site(
            Site::new(NORTH, "north")
                .project(ProjectSeed::new("STOCK", "Stock").issues(issues))
                .space(SpaceSeed::new("SHELF", "Shelves").pages(pages)),
        )
        .site(Site::new(SOUTH, "south").products([Product::Confluence]))
        .stopped_at("2026-11-02T09:00:00Z".parse().unwrap())
}

pub(crate) async fn start() -> RunningSandbox {
    Sandbox::start(config()).await.unwrap()
}

/// Returns a client that follows no redirects.
pub(crate) fn http() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(Policy::none()).build().unwrap()
}

/// Grants tokens of Maya for the northern site with these scopes and `offline_access`.
pub(crate) fn tokens(sandbox: &RunningSandbox, scopes: &[&str]) -> Tokens {
    let scopes = scopes.iter().copied().chain(["offline_access"]);
    sandbox
        .grant(Pass::new(CLIENT, MAYA).sites([NORTH]).scopes(scopes))
        .unwrap()
}

/// Returns the query of a complete authorize request.
pub(crate) fn authorize_query(scope: &str) -> Vec<(&'static str, String)> {
    vec![
        ("audience", "api.atlassian.com".to_owned()),
        ("client_id", CLIENT.to_owned()),
        ("scope", scope.to_owned()),
        ("redirect_uri", CALLBACK.to_owned()),
        ("state", "state-of-this-browser".to_owned()),
        ("response_type", "code".to_owned()),
        ("prompt", "consent".to_owned()),
    ]
}

pub(crate) fn location(response: &Response) -> String {
    response.headers()["location"].to_str().unwrap().to_owned()
}

/// Returns a query parameter of a URL.
pub(crate) fn parameter(url: &str, name: &str) -> Option<String> {
    let url = url::Url::parse("http://localhost")
        .unwrap()
        .join(url)
        .unwrap();
    let found = url.query_pairs().find(|(n, _)| n == name);
    found.map(|(_, value)| value.into_owned())
}

/// Returns the value of the hidden field `name`.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let start = page.find(&format!("name=\"{name}\" value=\"")).unwrap();
    let value = &page[start..].split("value=\"").nth(1).unwrap();
    value.split('"').next().unwrap().to_owned()
}

/// A browser, which keeps the session cookie.
pub(crate) struct Browser {
    pub(crate) http: Client,
    base: String,
    cookie: Option<String>,
}

impl Browser {
    pub(crate) fn new(sandbox: &RunningSandbox) -> Self {
        Self {
            http: http(),
            base: sandbox.auth_url(),
            cookie: None,
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        let request = self.http.get(format!("{}{path}", self.base));
        self.with_cookie(request).send().await.unwrap()
    }

    pub(crate) async fn authorize(&self, query: &[(&str, String)]) -> Response {
        let request = self
            .http
            .get(format!("{}/authorize", self.base))
            .query(query);
        self.with_cookie(request).send().await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let request = self.http.post(format!("{}{path}", self.base)).form(form);
        self.with_cookie(request).send().await.unwrap()
    }

    /// Logs in, and follows the redirect of the form.
    pub(crate) async fn log_in(&mut self, email: &str, next: &str) -> Response {
        let answer = self
            .post("/login", &[("email", email), ("continue", next)])
            .await;
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        self.cookie = cookie.split(';').next().map(str::to_owned);
        self.get(&location(&answer)).await
    }

    /// Logs in and accepts the consent; returns the callback URL.
    pub(crate) async fn consent(&mut self, query: &[(&str, String)], site: &str) -> String {
        let login = location(&self.authorize(query).await);
        let next = parameter(&login, "continue").unwrap();
        let page = self.log_in("maya@north.example", &next).await;
        let page = page.text().await.unwrap();
        let request = hidden(&page, "request");
        let form = [
            ("request", request.as_str()),
            ("site", site),
            ("action", "accept"),
        ];
        location(&self.post("/consent", &form).await)
    }

    fn with_cookie(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match &self.cookie {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        }
    }
}

/// Sends a request to the token endpoint as a 3LO app does.
pub(crate) async fn exchange(sandbox: &RunningSandbox, members: Value) -> (u16, Value) {
    let mut body = json!({"client_id": CLIENT, "client_secret": SECRET});
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    let url = format!("{}/oauth/token", sandbox.auth_url());
    let answer = http().post(url).json(&body).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

/// Refreshes as a 3LO app does.
pub(crate) async fn refresh(sandbox: &RunningSandbox, token: &str) -> (u16, Value) {
    exchange(
        sandbox,
        json!({"grant_type": "refresh_token", "refresh_token": token}),
    )
    .await
}

/// Sends a GET with a bearer token.
pub(crate) async fn get(sandbox: &RunningSandbox, token: &str, path: &str) -> Response {
    let url = format!("{}{path}", sandbox.api_url());
    http().get(url).bearer_auth(token).send().await.unwrap()
}

/// Sends a GET with a bearer token; returns status and JSON.
pub(crate) async fn get_json(sandbox: &RunningSandbox, token: &str, path: &str) -> (u16, Value) {
    let answer = get(sandbox, token, path).await;
    (answer.status().as_u16(), answer.json().await.unwrap())
}

/// Sends a call with a body; returns status and JSON (null if there is no body).
pub(crate) async fn send(
    sandbox: &RunningSandbox,
    token: &str,
    method: &str,
    path: &str,
    body: Value,
) -> (u16, Value) {
    let url = format!("{}{path}", sandbox.api_url());
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let answer = http()
        .request(method, url)
        .bearer_auth(token)
        .json(&body)
        .send()
        .await
        .unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}
