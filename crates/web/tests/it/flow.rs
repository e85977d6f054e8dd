//! The browser flow, from the session to the connection.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_core::{integration::SiteRule, secret::ClientSecret, session::SessionDefaults};
use threelo_sandbox::{Consent, Effect, Endpoint, Fault};
use url::Url;

use crate::support::{Browser, Gateway, MAYA, SITES, Seen, assert_failed, code, text, until};

/// The callback's address for a flow that has just come back from Atlassian.
async fn callback(gateway: &Gateway, browser: &Browser) -> Url {
    let away = browser
        .step(gateway.begin(&[]).await)
        .await
        .leads_to()
        .unwrap();
    browser.step(away).await.leads_to().unwrap()
}

fn json_of(seen: &Seen) -> Value {
    serde_json::from_str(&seen.body).unwrap()
}

#[tokio::test]
async fn without_a_requested_site_the_only_one_is_selected() {
    let gateway = Gateway::with_integration(1).await;
    let seen = gateway.browser().open(gateway.begin(&[]).await).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let connection = gateway.only_connection().await;
    assert_eq!(seen.headline(), "Connected");
    assert!(seen.body.contains(text(&connection, "/connection_id")));
    assert_eq!(
        connection["connection_config"],
        json!({
            "cloudId": SITES[0].0,
            "domain": "acme.atlassian.net",
            "subdomain": "acme",
            "baseUrl": "https://acme.atlassian.net",
            "accountId": MAYA,
        })
    );
    assert_eq!(connection["tags"], json!({ "end_user_id": "u-77" }));
}

#[tokio::test]
async fn a_requested_domain_selects_one_of_several_sites() {
    let gateway = Gateway::with_integration(2).await;
    for (name, given) in [
        (
            "params[domain]",
            "https://ACME-research.atlassian.net/wiki/",
        ),
        ("params[subdomain]", "acme-research"),
        ("params[baseUrl]", "https://acme-research.atlassian.net"),
        ("params[cloudId]", SITES[1].0),
    ] {
        gateway
            .browser()
            .open(gateway.begin(&[(name, given)]).await)
            .await;
        let connection = gateway.only_connection().await;
        let config = &connection["connection_config"];
        assert_eq!(config["cloudId"], SITES[1].0, "{name}");
        assert_eq!(config["domain"], "acme-research.atlassian.net", "{name}");
        let id = connection["connection_id"].as_str().unwrap();
        let deleted = gateway.connect.delete_connection(&gateway.key(id)).await;
        deleted.unwrap();
    }
}

#[tokio::test]
async fn an_unknown_domain_is_an_error_that_lists_the_sites() {
    let gateway = Gateway::with_integration(2).await;
    let begin = gateway.begin(&[("params[domain]", "elsewhere")]).await;
    let seen = gateway.browser().open(begin).await;
    assert_failed(&seen, "acme.atlassian.net");
    assert_failed(&seen, "acme-research.atlassian.net");
    assert!(gateway.connections().await.is_empty());
}

#[tokio::test]
async fn the_defaults_of_the_session_take_precedence_over_the_browser() {
    let gateway = Gateway::with_integration(2).await;
    let mut defaults = SessionDefaults::default();
    let set = defaults.connection_config.set("subdomain", "acme");
    set.unwrap();
    let token = gateway
        .session(|session| session.defaults = [("jira".parse().unwrap(), defaults)].into())
        .await;
    let mut begin = gateway.url("/oauth/connect/jira");
    begin
        .query_pairs_mut()
        .append_pair("connect_session_token", &token)
        .append_pair("params[subdomain]", "acme-research");
    gateway.browser().open(begin).await;
    assert_eq!(
        gateway.only_connection().await["connection_config"]["cloudId"],
        SITES[0].0
    );
}

#[tokio::test]
async fn the_first_site_is_selected_if_the_integration_says_so() {
    let gateway = Gateway::with_sites(2).await;
    gateway
        .integration("jira", |draft| draft.site_rule = SiteRule::First)
        .await;
    let seen = gateway.browser().open(gateway.begin(&[]).await).await;
    assert_eq!(seen.headline(), "Connected");
    let config = gateway.only_connection().await["connection_config"].clone();
    assert!(SITES.iter().any(|(id, _)| config["cloudId"] == *id));
}

#[tokio::test]
async fn the_authorize_url_has_all_required_parameters() {
    let gateway = Gateway::with_integration(1).await;
    let begin = gateway
        .begin(&[
            ("authorization_params[login_hint]", "m@a.example"),
            ("authorization_params[prompt]", "undefined"),
            ("params[color]", "red"),
        ])
        .await;
    let seen = gateway.browser().step(begin).await;
    assert_eq!(seen.status, StatusCode::FOUND);
    assert_eq!(seen.header("cache-control"), "no-store");
    let to = seen.leads_to().unwrap();
    assert!(
        to.as_str()
            .starts_with(&format!("{}/authorize?", gateway.sandbox.auth_url()))
    );
    let value = |name: &str| {
        to.query_pairs()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.into_owned())
    };
    assert_eq!(
        value("redirect_uri").unwrap(),
        gateway.url("/oauth/callback").as_str()
    );
    assert_eq!(value("code_challenge_method").unwrap(), "S256");
    assert_eq!(value("login_hint"), None, "the browser may not set it");
    assert_eq!(value("prompt").unwrap(), "consent");
}

#[tokio::test]
async fn parameters_of_a_link_cannot_bypass_the_consent_page() {
    let gateway = Gateway::with_integration(1).await;
    for (name, tampered) in [
        ("prompt", "undefined"),
        ("prompt", "none"),
        ("audience", "evil.example"),
        ("redirect_uri", "https://evil.example"),
        ("request_uri", "https://evil.example"),
        ("anything", "else"),
    ] {
        let parameter = format!("authorization_params[{name}]");
        let begin = gateway.begin(&[(&parameter, tampered)]).await;
        let to = gateway.browser().step(begin).await.leads_to().unwrap();
        let values = |name: &str| {
            let given = to.query_pairs().filter(|(given, _)| given == name);
            given
                .map(|(_, value)| value.into_owned())
                .collect::<Vec<_>>()
        };
        assert!(!values(name).contains(&tampered.to_owned()), "{to}");
        assert_eq!(values("prompt"), ["consent"]);
    }
}

#[tokio::test]
async fn a_browser_can_set_only_the_requested_site() {
    let gateway = Gateway::with_integration(2).await;
    let begin = gateway
        .begin(&[("params[subdomain]", "acme"), ("params[role]", "admin")])
        .await;
    let seen = gateway.browser().open(begin).await;
    assert_eq!(seen.headline(), "Connected");
    let config = gateway.only_connection().await["connection_config"].clone();
    assert_eq!(config["cloudId"], SITES[0].0);
    assert_eq!(config.get("role"), None);
}

#[tokio::test]
async fn the_number_of_open_flows_of_a_session_is_limited() {
    let gateway = Gateway::with_integration(1).await;
    let begin = gateway.begin(&[]).await;
    for _ in 0..20 {
        let seen = gateway.browser().step(begin.clone()).await;
        assert_eq!(seen.status, StatusCode::FOUND);
    }
    let seen = gateway.browser().step(begin).await;
    assert_eq!(seen.status, StatusCode::TOO_MANY_REQUESTS);
    let other = gateway.begin(&[]).await;
    assert_eq!(
        gateway.browser().step(other).await.status,
        StatusCode::FOUND
    );
}

#[tokio::test]
async fn two_flows_of_one_browser_share_its_cookie() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let first = callback(&gateway, &browser).await;
    let cookie = browser.cookie().unwrap();
    let second = callback(&gateway, &browser).await;
    assert_eq!(browser.cookie().unwrap(), cookie);
    for back in [first, second] {
        assert_eq!(browser.open(back).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_reload_of_connected_says_so_again_and_makes_no_second_connection() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    let first = browser.open(back.clone()).await;
    let again = browser.open(back).await;
    assert_eq!(again.headline(), "Connected");
    assert_eq!(again.body, first.body);
    assert_eq!(gateway.connections().await.len(), 1);
}

#[tokio::test]
async fn a_scanner_that_opens_the_callback_first_does_not_use_it_up() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    let scanner = gateway.browser().open(back.clone()).await;
    assert_failed(&scanner, "another browser");
    assert!(gateway.connections().await.is_empty());
    assert_eq!(browser.open(back).await.headline(), "Connected");
}

#[tokio::test]
async fn a_browser_waits_for_a_slow_atlassian_on_a_page_that_loads_itself_again() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    let gate = Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    };
    gateway
        .sandbox
        .set_fault(Fault::new(gate).at(Endpoint::Token));
    let (seen, ()) = tokio::join!(browser.step(back.clone()), async {
        assert!(gateway.sandbox.held("slow", 1).await);
        until(async || gateway.clock.sleepers() > 0).await;
        gateway.clock.advance(Duration::from_secs(3));
    });
    assert_eq!(seen.status, StatusCode::ACCEPTED, "{}", seen.body);
    assert_eq!(seen.headline(), "Still working");
    assert!(
        seen.body
            .contains(r#"http-equiv="refresh" content="2; url=""#)
    );
    assert!(!seen.body.contains("data-outcome"), "{}", seen.body);
    gateway.sandbox.open_gate("slow");
    assert_eq!(browser.open(back).await.headline(), "Connected");
    assert_eq!(gateway.sandbox.exchanges().len(), 1);
}

#[tokio::test]
async fn a_browser_with_another_cookie_is_refused_too() {
    let gateway = Gateway::with_integration(1).await;
    let (one, other) = (gateway.browser(), gateway.browser());
    let back = callback(&gateway, &one).await;
    callback(&gateway, &other).await;
    assert_failed(&other.open(back).await, "another browser");
}

#[tokio::test]
async fn an_expired_state_is_an_error() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    gateway.clock.advance(Duration::from_secs(10 * 60 + 1));
    assert_failed(&browser.open(back).await, "longer than ten minutes");
    assert!(gateway.connections().await.is_empty());
}

#[tokio::test]
async fn an_unknown_state_and_a_missing_one_are_errors() {
    let gateway = Gateway::with_integration(1).await;
    for path in [
        "/oauth/callback?state=made-up&code=x",
        "/oauth/callback?code=x",
        "/oauth/callback",
    ] {
        let seen = gateway.browser().open(gateway.url(path)).await;
        assert_failed(&seen, "did not begin at this gateway");
    }
}

/// Puts another response of Atlassian in the place of the code.
fn answer_with(back: &mut Url, answer: &[(&str, &str)]) {
    let mut query = back.query_pairs();
    let (_, state) = query.find(|(name, _)| name == "state").unwrap();
    let state = state.into_owned();
    back.query_pairs_mut()
        .clear()
        .append_pair("state", &state)
        .extend_pairs(answer);
}

#[tokio::test]
async fn a_refusal_at_atlassian_is_an_error_page() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let mut back = callback(&gateway, &browser).await;
    answer_with(
        &mut back,
        &[
            ("error", "access_denied"),
            ("error_description", "User did not authorize the request"),
        ],
    );
    assert_failed(&browser.open(back).await, "declined");
    assert!(gateway.connections().await.is_empty());
}

#[tokio::test]
async fn any_other_error_of_atlassian_is_shown_with_its_code() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let mut back = callback(&gateway, &browser).await;
    answer_with(&mut back, &[("error", "invalid_scope")]);
    assert_failed(&browser.open(back).await, "invalid_scope");
}

#[tokio::test]
async fn a_callback_without_a_code_is_an_error() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let mut back = callback(&gateway, &browser).await;
    let state = back
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    back.query_pairs_mut().clear().append_pair("state", &state);
    assert_failed(&browser.open(back).await, "has no authorization code");
}

#[tokio::test]
async fn a_wrong_client_secret_is_an_error() {
    const WRONG: &str = "not-the-secret-of-this-app";

    let gateway = Gateway::with_sites(1).await;
    let wrong = ClientSecret::new(WRONG);
    gateway
        .integration("jira", |draft| {
            draft.app.as_mut().unwrap().client_secret = wrong
        })
        .await;
    let seen = gateway.browser().open(gateway.begin(&[]).await).await;
    assert_failed(&seen, "did not accept");
    assert!(!seen.body.contains(WRONG));
}

#[tokio::test]
async fn prefetching_does_not_consume_the_state() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    let http = gateway.http();
    for request in [
        http.head(back.clone()),
        http.get(back.clone()).header("purpose", "prefetch"),
        http.get(back.clone())
            .header("sec-purpose", "prefetch;prerender"),
    ] {
        let seen = browser.send(request).await;
        assert_eq!(seen.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(seen.header("cache-control"), "no-store");
    }
    assert_eq!(browser.open(back).await.status, StatusCode::OK);
}

#[tokio::test]
async fn pages_are_not_stored_not_framed_and_send_no_referrer() {
    let gateway = Gateway::with_integration(1).await;
    let connected = gateway.browser().open(gateway.begin(&[]).await).await;
    let failed = gateway
        .browser()
        .open(gateway.url("/oauth/callback?state=x"))
        .await;
    for page in [connected, failed] {
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self'; "));
        assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"));
    }
}

#[tokio::test]
async fn a_completed_flow_redirects_to_the_return_url() {
    let gateway = Gateway::with_sites(1).await;
    let page = "https://app.example/done?tab=1";
    gateway
        .integration("jira", |draft| {
            draft.return_urls = vec![page.parse().unwrap()]
        })
        .await;
    let seen = gateway
        .browser()
        .open(gateway.begin(&[("return_url", page)]).await)
        .await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    let id = gateway.only_connection().await["connection_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let expected = format!("{page}&connection_id={id}&provider_config_key=jira");
    assert_eq!(seen.leads_to().unwrap().as_str(), expected);
}

#[tokio::test]
async fn a_return_url_that_is_not_listed_is_refused() {
    let gateway = Gateway::with_sites(1).await;
    gateway
        .integration("jira", |draft| {
            draft.return_urls = vec!["https://app.example/done".parse().unwrap()];
        })
        .await;
    let begin = gateway
        .begin(&[("return_url", "https://app.example/done/../evil")])
        .await;
    assert_failed(&gateway.browser().open(begin).await, "return URLs");
}

#[tokio::test]
async fn an_integration_that_the_session_does_not_allow_is_refused() {
    let gateway = Gateway::with_integration(1).await;
    gateway.integration("other", |_| {}).await;
    let token = gateway
        .session(|session| session.allowed_integrations = vec!["other".parse().unwrap()])
        .await;
    let begin = gateway.url(&format!(
        "/oauth/connect/jira?connect_session_token={token}"
    ));
    let seen = gateway.browser().open(begin).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert_eq!(code(&json_of(&seen)), "integration_not_allowed");
}

#[tokio::test]
async fn a_flow_needs_a_session() {
    let gateway = Gateway::with_integration(1).await;
    let made_up = format!(
        "connect_session_token=nango_connect_session_{}",
        "0".repeat(64)
    );
    for (query, status, expected) in [
        ("", 401, "missing_public_key"),
        (
            "public_key=5d9bbd2b-5b0e-4e8b-a7b5-7d6f0f7a3a11",
            401,
            "deprecated_authentication",
        ),
        (
            "connect_session_token=short",
            401,
            "invalid_connect_session_token_format",
        ),
        (made_up.as_str(), 401, "unknown_connect_session_token"),
        (
            &format!("{made_up}&connection_id=c1"),
            400,
            "invalid_query_params",
        ),
        (
            &format!("{made_up}&credentials[oauth_client_id_override]=x"),
            400,
            "invalid_query_params",
        ),
        (
            &format!("{made_up}&return_url=nowhere"),
            400,
            "invalid_query_params",
        ),
    ] {
        let seen = gateway
            .browser()
            .open(gateway.url(&format!("/oauth/connect/jira?{query}")))
            .await;
        assert_eq!(seen.status.as_u16(), status, "{query}");
        assert_eq!(code(&json_of(&seen)), expected, "{query}");
    }
}

#[tokio::test]
async fn an_ended_session_is_shown_as_a_page() {
    let gateway = Gateway::with_integration(1).await;
    let begin = gateway.begin(&[]).await;
    gateway.clock.advance(Duration::from_secs(31 * 60));
    let request = gateway.http().get(begin).header("accept", "text/html,*/*");
    let seen = gateway.browser().send(request).await;
    assert_eq!(seen.status, StatusCode::UNAUTHORIZED);
    assert_eq!(seen.headline(), "This link has expired");
}

#[tokio::test]
async fn sites_that_could_not_be_read_are_read_when_the_page_is_opened_again() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::FirewallPage).at(Endpoint::Resources));
    let seen = browser.open(gateway.begin(&[]).await).await;
    assert_failed(&seen, ">Try again</a>");
    assert!(gateway.connections().await.is_empty());
    gateway.sandbox.clear_faults();
    let again = browser.open(seen.url).await;
    assert_eq!(again.headline(), "Connected");
}

#[tokio::test]
async fn a_flow_outlives_its_session_while_the_user_consents() {
    let gateway = Gateway::with_integration(1).await;
    gateway.sandbox.set_consent(Consent::Manual);
    let browser = gateway.browser();
    let away = browser
        .step(gateway.begin(&[]).await)
        .await
        .leads_to()
        .unwrap();
    gateway.clock.advance(Duration::from_secs(9 * 60));
    gateway.sandbox.set_consent(Consent::Auto {
        account_id: MAYA.into(),
        sites: vec![],
    });
    assert_eq!(browser.open(away).await.headline(), "Connected");
}

#[tokio::test]
async fn the_callback_accepts_only_get() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let back = callback(&gateway, &browser).await;
    let posted = browser
        .send(gateway.http().request(Method::POST, back.clone()))
        .await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(browser.open(back).await.status, StatusCode::OK);
}
