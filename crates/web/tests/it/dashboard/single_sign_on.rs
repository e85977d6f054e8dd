//! Signing in at an identity provider, which the tests play over real HTTP.

mod provider;

use std::{collections::BTreeMap, time::Duration};

use axum::{
    Router,
    http::{Request, StatusCode},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use threelo_core::{
    clock::Clock,
    environment::Environment,
    storage::{EnvironmentStore, OperatorStore},
};
use threelo_web::{
    Settings,
    dashboard::SingleSignOn,
    oidc::{OidcClient, OidcSettings},
};
use url::Url;

use super::{Office, Seen, environment};
use crate::fixture::{Fixture, KEY, fixture};
use provider::{Provider, object};

const CALLBACK: &str = "/dashboard/sign-in/oidc/callback";
const BEGIN: &str = "/dashboard/sign-in/oidc";
const COOKIE: &str = "__Secure-threelo_sign_in";

impl Office {
    /// A gateway with this identity provider.
    async fn of(settings: OidcSettings) -> Self {
        let mut fixture = fixture();
        add_environment(&fixture, "default").await;
        let rules = [
            "admins=admin",
            "other-admins=admin@other",
            "staff=viewer",
            "support=operator@other",
        ];
        let rules = rules.map(|rule| rule.parse().unwrap());
        let client = OidcClient::new(settings, reqwest::Client::new(), fixture.time());
        fixture.single_sign_on = Some(SingleSignOn::new(client, "Acme ID", rules.to_vec()));
        let settings = Settings::new("https://gateway.example.com".parse().unwrap());
        let router = fixture.dashboard(settings, Router::new(), None);
        Self {
            fixture,
            router,
            cookies: BTreeMap::new(),
        }
    }

    /// Follows the button of the sign-in page. Returns where the browser goes.
    async fn leave(&mut self, provider: &Provider, query: &str) -> BTreeMap<String, String> {
        let seen = self.get(&format!("{BEGIN}{query}")).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
        let url: Url = seen.location.parse().unwrap();
        assert!(
            seen.location
                .starts_with(&format!("{}/authorize?tenant=1&", provider.issuer))
        );
        let query: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        let now = self.fixture.clock.now().as_second();
        let mut answers = provider.answers();
        answers.challenge = query["code_challenge"].clone();
        answers.is_code_used = false;
        answers.claims = object(json!({
            "iss": provider.issuer,
            "aud": "threelo",
            "sub": "00u1",
            "iat": now,
            "exp": now + 300,
            "nonce": query["nonce"],
            "name": "Maya <Maier>",
            "groups": ["staff", "everyone"],
        }));
        query
    }

    async fn come_back(&mut self, state: &str) -> Seen {
        self.get(&callback(state)).await
    }

    /// Signs in a person with these groups.
    async fn sign_in_person(&mut self, provider: &Provider, groups: &[&str]) -> Seen {
        let query = self.leave(provider, "").await;
        provider.answers().claims["groups"] = json!(groups);
        self.come_back(&query["state"]).await
    }

    fn has_session(&self) -> bool {
        self.cookies.contains_key("__Secure-threelo_dashboard")
    }
}

/// Adds an environment whose id is its name.
async fn add_environment(fixture: &Fixture, name: &str) {
    let environment = Environment {
        id: name.parse().unwrap(),
        name: name.parse().unwrap(),
        created_at: fixture.clock.now(),
    };
    fixture
        .store
        .insert_environment(&environment)
        .await
        .unwrap();
}

fn callback(state: &str) -> String {
    let state: String = url::form_urlencoded::byte_serialize(state.as_bytes()).collect();
    format!("{CALLBACK}?code=c-1&state={state}")
}

#[tokio::test]
async fn a_person_signs_in_with_the_role_of_a_group_and_is_named_in_the_audit_log() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let page = office
        .get("/dashboard/sign-in?next=%2Fdashboard%2Flogs")
        .await;
    assert!(page.shows("Sign in with Acme ID"), "{}", page.body);
    assert!(
        page.shows("href=\"/dashboard/sign-in/oidc?next=%2Fdashboard%2Flogs\""),
        "{}",
        page.body
    );

    let query = office.leave(&provider, "?next=%2Fdashboard%2Flogs").await;
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "threelo"),
        (
            "redirect_uri",
            &format!("https://gateway.example.com{CALLBACK}"),
        ),
        ("scope", "openid profile email"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(query[name], value);
    }
    let seen = office.come_back(&query["state"]).await;
    assert_eq!(
        (seen.status, &*seen.location),
        (StatusCode::SEE_OTHER, "/dashboard/logs")
    );
    let logs = office.get("/dashboard/logs").await;
    assert_eq!(logs.status, StatusCode::OK);
    assert!(logs.shows("Maya &lt;Maier&gt;"), "{}", logs.body);

    let entry = office.audit().await.remove(0);
    assert_eq!(
        (&*entry.action, &*entry.subject),
        ("operator.sign_in", "Maya <Maier>, viewer")
    );
    assert_eq!(
        (&*entry.operator_id, &*entry.operator_name),
        ("00u1", "Maya <Maier>")
    );
}

#[tokio::test]
async fn the_cookie_of_a_sign_in_survives_the_way_back_and_ends_with_it() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let seen = office.get(BEGIN).await;
    let [cookie] = &seen.cookies[..] else {
        panic!("{:?}", seen.cookies)
    };
    let (_, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(
        attributes,
        "Path=/dashboard/sign-in/oidc; Max-Age=600; HttpOnly; SameSite=Lax; Secure"
    );
    office.sign_in_person(&provider, &["admins"]).await;
    assert!(!office.cookies.contains_key(COOKIE), "{:?}", office.cookies);
    assert!(office.has_session());
}

#[tokio::test]
async fn an_id_token_that_is_not_for_this_sign_in_is_refused_in_words() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let now = office.fixture.clock.now().as_second();
    let hostile = [
        ("iss", json!("https://evil.example"), "its issuer is"),
        ("iss", Value::Null, "its issuer is"),
        ("aud", json!("another-app"), "not for"),
        ("aud", json!(["another-app"]), "not for"),
        ("aud", json!(["threelo", "another-app"]), "it was issued to"),
        ("azp", json!("another-app"), "it was issued to"),
        ("exp", json!(now - 60), "has expired"),
        ("exp", Value::Null, "does not say when it expires"),
        ("exp", json!("tomorrow"), "does not say when it expires"),
        ("iat", json!(now + 3600), "issued in the future"),
        ("iat", Value::Null, "does not say when it was issued"),
        ("nonce", json!("of another sign-in"), "wrong nonce"),
        ("nonce", Value::Null, "wrong nonce"),
        ("sub", Value::Null, "names no account"),
        ("sub", json!("x".repeat(256)), "names no account"),
        ("groups", json!(["everyone", "<b>"]), "no role here"),
        ("groups", json!([]), "sends no"),
        ("groups", json!({ "admins": true }), "sends no"),
    ];
    for (claim, value, words) in hostile {
        office.fixture.clock.advance(Duration::from_secs(5 * 60));
        let now_too = office.fixture.clock.now().as_second() - now;
        let query = office.leave(&provider, "").await;
        let value = match value.as_i64() {
            Some(at) => json!(at + now_too),
            None => value,
        };
        provider
            .answers()
            .claims
            .insert(claim.to_owned(), value.clone());
        let seen = office.come_back(&query["state"]).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN, "{claim} {value}");
        assert!(seen.shows(words), "{claim} {value}: {}", seen.body);
        assert!(!seen.shows("<b>"), "{}", seen.body);
        assert!(!office.has_session(), "{claim} {value}");
    }
    assert!(office.audit().await.is_empty());
}

#[tokio::test]
async fn text_that_is_no_id_token_is_refused() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let query = office.leave(&provider, "").await;
    provider.answers().metadata["token_endpoint"] = json!(format!("{}/userinfo", provider.issuer));
    office.fixture.clock.advance(Duration::from_secs(60 * 60));
    let query_2 = office.leave(&provider, "").await;
    assert_ne!(query["state"], query_2["state"]);
    // The endpoint does not accept POST.
    let seen = office.come_back(&query_2["state"]).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert!(seen.shows("405"), "{}", seen.body);
    assert!(!office.has_session());
}

#[tokio::test]
async fn a_callback_is_answered_once() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let query = office.leave(&provider, "").await;
    let kept = office.cookies[COOKIE].clone();
    let first = office.come_back(&query["state"]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    office.cookies.clear();
    // The browser has forgotten the sign-in, and the provider the code.
    let again = office.come_back(&query["state"]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.shows("was completed already"), "{}", again.body);
    office.cookies.insert(COOKIE.to_owned(), kept);
    let again = office.come_back(&query["state"]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.shows("the code was used"), "{}", again.body);
    assert!(!office.has_session());
}

#[tokio::test]
async fn a_callback_is_accepted_only_from_the_browser_that_began_and_within_ten_minutes() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let foreign = office.leave(&provider, "").await;
    office.cookies.clear();
    let own = office.leave(&provider, "").await;
    for state in [
        &foreign["state"],
        "",
        "x.y",
        own["state"].split('.').next().unwrap(),
    ] {
        let kept = office.cookies.clone();
        let seen = office.come_back(state).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN);
        assert!(seen.shows("another browser"), "{state}: {}", seen.body);
        office.cookies = kept;
    }
    office.fixture.clock.advance(Duration::from_secs(10 * 60));
    let late = office.come_back(&own["state"]).await;
    assert!(late.shows("longer than ten minutes"), "{}", late.body);
    assert!(!office.has_session());
}

#[tokio::test]
async fn what_the_provider_refuses_is_quoted() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let query = office.leave(&provider, "").await;
    let to = callback(&query["state"]).replace(
        "code=c-1",
        "error=access_denied&error_description=%3Cb%3Eno",
    );
    let seen = office.get(&to).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert!(seen.shows("access_denied &lt;b&gt;no"), "{}", seen.body);
    let query = office.leave(&provider, "").await;
    let to = format!(
        "{}&iss=https%3A%2F%2Fevil.example",
        callback(&query["state"])
    );
    let seen = office.get(&to).await;
    assert!(seen.shows("another identity provider"), "{}", seen.body);
}

#[tokio::test]
async fn claims_that_the_id_token_lacks_come_from_the_userinfo_endpoint() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    for (subject, is_accepted) in [("00u2", false), ("00u1", true)] {
        let query = office.leave(&provider, "").await;
        {
            let mut answers = provider.answers();
            answers.claims.remove("groups");
            answers.claims.remove("name");
            answers.user_info = object(json!({
                "sub": subject, "groups": "admins", "preferred_username": "maya", "iss": "https://evil.example"
            }));
        }
        let seen = office.come_back(&query["state"]).await;
        assert_eq!(
            seen.status == StatusCode::SEE_OTHER,
            is_accepted,
            "{}",
            seen.body
        );
        assert_eq!(office.has_session(), is_accepted);
    }
    let entry = office.audit().await.remove(0);
    assert_eq!(&*entry.subject, "maya, admin");
}

#[tokio::test]
async fn the_claim_for_roles_may_be_nested() {
    let provider = Provider::start().await;
    let mut settings = provider.settings();
    settings.role_claim = "realm_access.roles".to_owned();
    let mut office = Office::of(settings).await;
    let query = office.leave(&provider, "").await;
    provider
        .answers()
        .claims
        .insert("realm_access".to_owned(), json!({ "roles": ["admins"] }));
    let seen = office.come_back(&query["state"]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
}

#[tokio::test]
async fn the_credentials_are_sent_as_the_provider_accepts_them() {
    let basic = format!(
        "Basic {}",
        STANDARD.encode("threelo:kept+from+every+page+%26+log")
    );
    for (methods, has_secret, authorization, secret) in [
        (None, true, &*basic, None),
        (
            Some(json!(["client_secret_basic", "none"])),
            true,
            &*basic,
            None,
        ),
        (
            Some(json!(["client_secret_post"])),
            true,
            "",
            Some("kept from every page & log"),
        ),
        (None, false, "", None),
    ] {
        let provider = Provider::start().await;
        if let Some(methods) = methods {
            let name = "token_endpoint_auth_methods_supported".to_owned();
            provider.answers().metadata.insert(name, methods);
        }
        let mut settings = provider.settings();
        settings.client_secret = settings.client_secret.filter(|_| has_secret);
        let mut office = Office::of(settings).await;
        let seen = office.sign_in_person(&provider, &["admins"]).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
        let (header, form) = &provider.answers().request;
        assert_eq!(header, authorization);
        assert_eq!(form.get("client_secret").map(String::as_str), secret);
        assert_eq!(form.contains_key("client_id"), authorization.is_empty());
    }
}

#[tokio::test]
async fn a_provider_that_cannot_be_used_is_reported_and_keys_still_work() {
    let provider = Provider::start().await;
    let good = provider.answers().metadata.clone();
    for (member, value, words) in [
        (
            "issuer",
            json!("https://evil.example"),
            "set the issuer exactly",
        ),
        (
            "token_endpoint",
            json!("http://id.example.com/token"),
            "does not begin with https",
        ),
        ("token_endpoint", json!("/token"), "unexpected JSON"),
    ] {
        let mut office = Office::of(provider.settings()).await;
        provider.answers().metadata = good.clone();
        provider.answers().metadata.insert(member.to_owned(), value);
        let seen = office.get(BEGIN).await;
        assert_eq!(seen.status, StatusCode::BAD_GATEWAY);
        assert!(seen.shows(words), "{}", seen.body);
        let seen = office.sign_in(KEY).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER);
    }
    let nobody = OidcSettings::new("http://127.0.0.1:9".parse().unwrap(), "threelo");
    let seen = Office::of(nobody).await.get(BEGIN).await;
    assert!(seen.shows("does not answer"), "{}", seen.body);
}

#[tokio::test]
async fn without_a_provider_there_is_no_button_and_no_way_in() {
    let mut office = Office::new();
    let page = office.get("/dashboard/sign-in").await;
    assert!(!page.shows("Sign in with"), "{}", page.body);
    for path in [BEGIN, CALLBACK] {
        assert_eq!(office.get(path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_role_decides_what_a_person_may_do() {
    let provider = Provider::start().await;
    for (group, logs, keys) in [
        ("staff", StatusCode::OK, false),
        ("admins", StatusCode::OK, true),
    ] {
        let mut office = Office::of(provider.settings()).await;
        office.sign_in_person(&provider, &[group]).await;
        assert_eq!(office.get("/dashboard/logs").await.status, logs);
        let settings = office.get("/dashboard/settings").await;
        assert_eq!(settings.shows("Create API key"), keys, "{}", settings.body);
        let seen = office.get("/dashboard/audit").await;
        assert_eq!(seen.status == StatusCode::OK, keys);
        assert_eq!(
            seen.shows("your role, viewer, lacks") || seen.shows("Your role, viewer, lacks"),
            !keys,
            "{}",
            seen.body
        );
    }
}

#[tokio::test]
async fn an_admin_of_another_environment_does_not_manage_environments() {
    let provider = Provider::start().await;
    for (group, environments) in [("other-admins", false), ("admins", true)] {
        let mut office = Office::of(provider.settings()).await;
        add_environment(&office.fixture, "other").await;
        office.sign_in_person(&provider, &[group]).await;
        let audit = office.get("/dashboard/audit").await;
        assert_eq!(audit.status, StatusCode::OK, "{}", audit.body);
        let tab = "/dashboard/settings/environments";
        assert_eq!(audit.shows(tab), environments, "{}", audit.body);
        let seen = office.get(tab).await;
        assert_eq!(seen.status == StatusCode::OK, environments, "{}", seen.body);
    }
}

#[tokio::test]
async fn a_change_is_written_to_the_audit_log_with_the_name_of_the_person() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    office.sign_in_person(&provider, &["admins"]).await;
    let fields = [("name", "reports"), ("permission", "environment:logs:read")];
    let seen = office
        .submit("/dashboard/settings", "/dashboard/settings/keys", &fields)
        .await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let entry = office.audit().await.remove(0);
    assert_eq!(&*entry.action, "api_key.create");
    assert!(entry.subject.starts_with("reports ("), "{}", entry.subject);
    assert_eq!(
        (&*entry.operator_id, &*entry.operator_name),
        ("00u1", "Maya <Maier>")
    );
}

#[tokio::test]
async fn a_person_works_in_an_environment_with_a_role_and_can_change_to_another() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    add_environment(&office.fixture, "other").await;

    // A role in one environment only.
    office.sign_in_person(&provider, &["support"]).await;
    let page = office.get("/dashboard").await;
    assert!(page.shows("title=\"Environment\">other<"), "{}", page.body);
    assert!(!page.shows("?environment="), "{}", page.body);
    let query = office
        .leave(&provider, &format!("?environment={}", environment()))
        .await;
    provider.answers().claims["groups"] = json!(["support"]);
    let seen = office.come_back(&query["state"]).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert!(seen.shows("no role in that environment"), "{}", seen.body);

    // Roles in both.
    office.cookies.clear();
    office
        .sign_in_person(&provider, &["support", "staff"])
        .await;
    let page = office.get("/dashboard").await;
    assert!(
        page.shows("href=\"/dashboard/sign-in/oidc?environment=other\""),
        "{}",
        page.body
    );
    let query = office.leave(&provider, "?environment=other").await;
    provider.answers().claims["groups"] = json!(["support", "staff"]);
    office.come_back(&query["state"]).await;
    let page = office.get("/dashboard").await;
    assert!(
        page.shows("Change the environment\">other<"),
        "{}",
        page.body
    );
    let audit = office
        .fixture
        .store
        .audit(&"other".parse().unwrap(), None, 1)
        .await
        .unwrap();
    assert_eq!(&*audit[0].subject, "Maya <Maier>, operator");
}

#[tokio::test]
async fn the_session_of_a_person_ends_after_twelve_hours_and_on_sign_out() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    office.sign_in_person(&provider, &["staff"]).await;
    office
        .fixture
        .clock
        .advance(Duration::from_secs(12 * 60 * 60 - 1));
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
    office.fixture.clock.advance(Duration::from_secs(1));
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);

    office.sign_in_person(&provider, &["staff"]).await;
    let copied = office.cookies.clone();
    office
        .submit("/dashboard", "/dashboard/sign-out", &[])
        .await;
    assert_eq!(
        office.latest().await,
        ("operator.sign_out".to_owned(), "Maya <Maier>".to_owned())
    );
    office.cookies = copied;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_session_of_a_person_ends_when_the_gateway_has_another_provider() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    office.sign_in_person(&provider, &["staff"]).await;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    for issuer in [None, Some("https://other.example")] {
        office.fixture.single_sign_on = issuer.map(|issuer| {
            let settings = OidcSettings::new(issuer.parse().unwrap(), "threelo");
            let client = OidcClient::new(settings, reqwest::Client::new(), office.fixture.time());
            SingleSignOn::new(client, "Other", Vec::new())
        });
        office.router = office
            .fixture
            .dashboard(settings.clone(), Router::new(), None);
        assert_eq!(
            office.get("/dashboard").await.status,
            StatusCode::SEE_OTHER,
            "{issuer:?}"
        );
    }
}

#[tokio::test]
async fn an_address_that_fails_too_often_has_to_wait() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    for _ in 0..10 {
        office.come_back("forged").await;
    }
    let seen = office.sign_in_person(&provider, &["admins"]).await;
    assert_eq!(seen.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!office.has_session());
}

/// The browser comes from another site, so it has not sent the cookie of the session yet.
#[tokio::test]
async fn the_page_after_the_callback_loads_itself_again_with_the_cookie() {
    let provider = Provider::start().await;
    let mut office = Office::of(provider.settings()).await;
    let seen = office.sign_in_person(&provider, &["staff"]).await;
    let session = std::mem::take(&mut office.cookies);
    let request = Request::get(seen.location).header("sec-fetch-site", "cross-site");
    let page = office.send(request, axum::body::Body::empty()).await;
    assert!(page.shows("http-equiv=\"refresh\""), "{}", page.body);
    office.cookies = session;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
}
