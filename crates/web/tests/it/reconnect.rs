//! Reconnecting an existing connection.

use reqwest::StatusCode;
use serde_json::Value;
use threelo_connect::NewSession;
use threelo_core::{secret::State, session::SessionDefaults};
use threelo_sandbox::{Consent, Site};

use crate::support::{Gateway, JONAS, MAYA, Seen, assert_failed, text};

#[tokio::test]
async fn a_reconnect_replaces_the_grant_of_its_connection() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    browser.open(gateway.begin(&[]).await).await;
    let before = gateway.only_connection().await;
    let id = text(&before, "/connection_id");
    let access_token = gateway.access_token(id).await;
    let token = gateway.reconnect(id, |_| {}).await;
    let mut begin = gateway.url("/oauth/connect/jira");
    begin
        .query_pairs_mut()
        .append_pair("connect_session_token", &token);
    assert_eq!(browser.open(begin).await.status, StatusCode::OK);
    let after = gateway.only_connection().await;
    assert_eq!(after["id"], before["id"]);
    assert_ne!(gateway.access_token(id).await, access_token);
}

/// Connects the first site as Maya, then reconnects with this consent.
async fn reconnected(
    gateway: &Gateway,
    consent: Consent,
    change: impl FnOnce(&mut NewSession),
) -> Seen {
    gateway.browser().open(gateway.begin(&[]).await).await;
    let connection = gateway.only_connection().await;
    let id = text(&connection, "/connection_id");
    let token = gateway.reconnect(id, change).await;
    let app = gateway.sandbox.apps().remove(0);
    gateway.sandbox.revoke_grant(&app.client_id, MAYA);
    gateway.sandbox.set_consent(consent);
    let begin = format!("/oauth/connect/jira?connect_session_token={token}");
    gateway.browser().open(gateway.url(&begin)).await
}

#[tokio::test]
async fn another_account_cannot_reconnect_unless_the_backend_allows_it() {
    let jonas = || Consent::Auto {
        account_id: JONAS.into(),
        sites: vec![],
    };
    let gateway = Gateway::with_integration(1).await;
    let seen = reconnected(&gateway, jonas(), |_| {}).await;
    assert_failed(&seen, "another Atlassian account");
    let config = gateway.only_connection().await["connection_config"].clone();
    assert_eq!(config["accountId"], MAYA);

    let gateway = Gateway::with_integration(1).await;
    let seen = reconnected(&gateway, jonas(), |session| {
        session.allow_other_account = true;
    })
    .await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let config = gateway.only_connection().await["connection_config"].clone();
    assert_eq!(config["accountId"], JONAS);
}

#[tokio::test]
async fn a_connection_does_not_change_its_site_unless_the_backend_allows_it() {
    for (is_allowed, domain) in [
        (false, "acme.atlassian.net"),
        (true, "acme-research.atlassian.net"),
    ] {
        let gateway = Gateway::with_integration(2).await;
        let [site, other] = gateway.sandbox.sites().try_into().unwrap();
        let maya_for = |site: Site| Consent::Auto {
            account_id: MAYA.into(),
            sites: vec![site.id],
        };
        gateway.sandbox.set_consent(maya_for(site));
        let seen = reconnected(&gateway, maya_for(other), |session| {
            session.allow_other_site = is_allowed;
        })
        .await;
        if domain == "acme.atlassian.net" {
            assert_failed(&seen, "access was given to another site");
        }
        let config = gateway.only_connection().await["connection_config"].clone();
        assert_eq!(config["domain"], domain);
    }
}

#[tokio::test]
async fn a_user_whose_account_was_unknown_confirms_it_on_a_page_instead_of_being_refused() {
    let gateway = Gateway::with_sites(1).await;
    gateway
        .integration("jira", |draft| {
            draft.scopes = Some("read:jira-work offline_access".parse().unwrap());
        })
        .await;
    let browser = gateway.browser();
    browser.open(gateway.begin(&[]).await).await;
    let connection = gateway.only_connection().await;
    assert_eq!(connection["connection_config"]["accountId"], Value::Null);
    let id = text(&connection, "/connection_id");
    let token = gateway
        .reconnect(id, |session| {
            let mut defaults = SessionDefaults::default();
            let scopes = "read:jira-work read:me offline_access";
            let member = SessionDefaults::SCOPES_OVERRIDE;
            defaults.connection_config.set(member, scopes).unwrap();
            session.defaults = [("jira".parse().unwrap(), defaults)].into();
        })
        .await;
    let begin = format!("/oauth/connect/jira?connect_session_token={token}");
    let asked = browser.open(gateway.url(&begin)).await;
    assert_eq!(asked.headline(), "Is this your connection?");
    assert!(asked.body.contains("maya@acme.example"), "{}", asked.body);
    assert!(asked.body.contains(id), "{}", asked.body);
    let field = r#"<input type="hidden" name="account" value="confirmed">"#;
    assert!(asked.body.contains(field), "{}", asked.body);

    let stranger = gateway.browser();
    let foreign = stranger.submit(asked.url.clone(), &[("account", "confirmed")]);
    assert_eq!(foreign.await.status, StatusCode::BAD_REQUEST);
    let unsaid = browser
        .submit(asked.url.clone(), &[("account", "no")])
        .await;
    assert_eq!(unsaid.headline(), "Is this your connection?");
    let confirmed = browser.submit(asked.url, &[("account", "confirmed")]).await;
    assert_eq!(confirmed.headline(), "Connected");
    let config = gateway.only_connection().await["connection_config"].clone();
    assert_eq!(config["accountId"], MAYA);
}

#[tokio::test]
async fn a_browser_passes_through_the_customers_app_before_it_may_consent() {
    let gateway = Gateway::with_integration(1).await;
    let token = gateway
        .session(|session| {
            session.verify_url = Some("https://app.example.com/verify".parse().unwrap());
        })
        .await;
    let begin = format!("/oauth/connect/jira?connect_session_token={token}");
    let browser = gateway.browser();
    let away = browser.step(gateway.url(&begin)).await;
    let app = away.leads_to().unwrap();
    assert_eq!(app.host_str(), Some("app.example.com"));
    let (_, verification) = app.query_pairs().next().unwrap();
    let environment = "default".parse().unwrap();
    let verification = State::new(verification);
    let verified = gateway.connect.verify(&environment, &verification).await;
    let mut onward = gateway.url("/oauth/verified");
    onward
        .query_pairs_mut()
        .append_pair("verification", verified.unwrap().expose());
    let other = gateway.browser().open(onward.clone()).await;
    assert_failed(&other, "another browser");
    assert_eq!(browser.open(onward).await.headline(), "Connected");
    gateway.only_connection().await;
}
