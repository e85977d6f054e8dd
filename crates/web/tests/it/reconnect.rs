//! Reconnecting an existing connection.

use reqwest::StatusCode;
use threelo_connect::NewSession;
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
