//! Reconnecting: another consent replaces the grant of a connection.

use serde_json::{Value, json};
use threelo_connect::{
    ConnectError, FlowAuthority, FlowError, IntegrationPatch, NewSession, Progress,
};
use threelo_core::{event::EventKind, id::ConnectionKey, storage::EventStore};
use threelo_sandbox::{Consent, Effect, Endpoint, Fault};

use crate::fixture::{Fixture, ONE_SITE, TWO_SITES, connected, connection_id};

/// Revokes all grants of the user, who then consents only for the site with this index.
fn consents_to(fixture: &Fixture, at: usize) {
    let app = fixture.sandbox.apps().remove(0);
    fixture
        .sandbox
        .revoke_grant(&app.client_id, &fixture.accounts[0]);
    fixture.sandbox.set_consent(Consent::Auto {
        account_id: fixture.accounts[0].clone(),
        sites: vec![fixture.sandbox.sites()[at].id.clone()],
    });
}

/// Runs a flow with a session that reconnects the connection.
async fn reconnect(
    fixture: &Fixture,
    session: NewSession,
    config: Value,
) -> Result<Progress, FlowError> {
    let session = NewSession {
        reconnect: Some(ConnectionKey::new(
            "default".parse().unwrap(),
            fixture.key(),
            connection_id(),
        )),
        ..session
    };
    let opened = fixture.connect.open_session(session).await.unwrap();
    let mut flow = fixture.flow(config);
    flow.authority = FlowAuthority::Session(opened.token);
    let begun = fixture.connect.begin(flow).await.unwrap();
    fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await
}

async fn stored_site(fixture: &Fixture) -> String {
    let key = ConnectionKey::new("default".parse().unwrap(), fixture.key(), connection_id());
    let connection = fixture.connect.connection(&key).await.unwrap();
    connection.config.text("cloudId").unwrap().to_owned()
}

#[tokio::test]
async fn a_second_consent_reconnects_the_connection_and_keeps_its_row_id() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let first = connected(fixture.run_flow(json!({})).await.unwrap());
    let second = connected(fixture.run_flow(json!({})).await.unwrap());
    assert_eq!(first.id, second.id);
    assert_eq!(fixture.connections().await, 1);
}

#[tokio::test]
async fn a_site_renamed_since_is_reconnected_from_the_prefilled_page_and_gets_its_new_address() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let before = connected(fixture.run_flow(json!({})).await.unwrap());
    let mut site = fixture.sandbox.sites().remove(0);
    site.name = "renamed-since".to_owned();
    fixture.sandbox.put_site(site);
    let session = NewSession::new("default".parse().unwrap());
    let prefilled = json!({ "domain": before.config.text("domain") });
    let after = connected(reconnect(&fixture, session, prefilled).await.unwrap());
    assert_eq!(after.config.cloud_id(), before.config.cloud_id());
    assert_eq!(
        after.config.text("domain"),
        Some("renamed-since.atlassian.net")
    );
    assert_eq!(
        after.config.text("baseUrl"),
        Some("https://renamed-since.atlassian.net")
    );
}

#[tokio::test]
async fn a_second_consent_by_another_account_is_refused() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture.run_flow(json!({})).await.unwrap();
    let other = fixture.accounts[1].clone();
    fixture.sandbox.set_consent(Consent::Auto {
        account_id: other,
        sites: Vec::new(),
    });
    let site = fixture.sandbox.sites().remove(0).url();
    let error = fixture.run_flow(json!({"domain": site})).await.unwrap_err();
    assert!(matches!(error, FlowError::OtherAccount), "{error:?}");
    let key = ConnectionKey::new("default".parse().unwrap(), fixture.key(), connection_id());
    let kept = fixture.connect.connection(&key).await.unwrap();
    assert_eq!(kept.config.text("accountId"), Some(&*fixture.accounts[0]));
}

#[tokio::test]
async fn without_a_scope_that_reads_the_account_a_reconnect_is_refused_before_the_consent() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture
        .integration_with("read:page:confluence,offline_access")
        .await;
    fixture.run_flow(json!({})).await.unwrap();
    let refused = fixture.connect.begin(fixture.flow(json!({}))).await;
    assert!(
        matches!(refused, Err(FlowError::AccountUnknown)),
        "{refused:?}"
    );
}

/// Connects with an account that could not be read, then adds the scope that reads it.
async fn with_an_unread_account(fixture: &Fixture) {
    fixture
        .integration_with("read:page:confluence,offline_access")
        .await;
    fixture.run_flow(json!({})).await.unwrap();
    let patch = IntegrationPatch {
        scopes: Some(
            "read:page:confluence,read:me,offline_access"
                .parse()
                .unwrap(),
        ),
        ..IntegrationPatch::default()
    };
    let key = fixture.integration_ref();
    fixture
        .connect
        .change_integration(&key, patch)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_reconnect_that_reveals_the_account_asks_the_user_to_confirm_it_instead_of_refusing() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    with_an_unread_account(&fixture).await;
    let (begun, callback) = fixture.returned().await;
    let asked = fixture.connect.complete(callback).await.unwrap();
    let Progress::ConfirmAccount(asked) = asked else {
        panic!("{asked:?}")
    };
    let mut users = fixture.sandbox.users();
    users.retain(|user| user.account_id == fixture.accounts[0]);
    assert!(
        asked.atlassian_account.contains(&users[0].email),
        "{}",
        asked.atlassian_account
    );
    let token = &asked.grant.token;
    let foreign = fixture.connect.confirm_account(token, None).await;
    assert!(
        matches!(foreign, Err(FlowError::ForeignBrowser)),
        "{foreign:?}"
    );
    let key = ConnectionKey::new("default".parse().unwrap(), fixture.key(), connection_id());
    let before = fixture.connect.connection(&key).await.unwrap();
    assert_eq!(before.config.account_id(), None, "nothing changed yet");
    let browser = Some(&begun.browser);
    let confirmed = fixture.connect.confirm_account(token, browser).await;
    let after = connected(confirmed.unwrap());
    assert_eq!(after.id, before.id);
    assert_eq!(after.config.text("accountId"), Some(&*fixture.accounts[0]));
    assert!(
        fixture.run_flow(json!({})).await.is_ok(),
        "known from now on"
    );
}

#[tokio::test]
async fn a_renamed_site_is_reported_by_an_event_when_its_list_is_seen_and_when_it_is_reconnected() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let before = connected(fixture.run_flow(json!({})).await.unwrap());
    let rename = |name: &str| {
        let mut site = fixture.sandbox.sites().remove(0);
        site.name = name.to_owned();
        fixture.sandbox.put_site(site);
    };
    let cloud_id = before.config.cloud_id().unwrap();
    let old = before.config.text("domain").unwrap().to_owned();

    let mut seen = before.sites.clone();
    seen[0].url = "https://seen-since.atlassian.net".parse().unwrap();
    for _ in 0..2 {
        fixture
            .connect
            .update_sites(&before.key, &seen)
            .await
            .unwrap();
    }
    let stored = fixture.connect.connection(&before.key).await.unwrap();
    assert_eq!(
        stored.config.text("domain"),
        Some("seen-since.atlassian.net")
    );
    assert_eq!(stored.config.text("subdomain"), Some("seen-since"));
    rename("reconnected-since");
    let session = NewSession::new("default".parse().unwrap());
    connected(reconnect(&fixture, session, json!({})).await.unwrap());

    let events = fixture.store.events_after(0, 10).await.unwrap().events;
    let kinds: Vec<_> = events.into_iter().map(|event| event.kind).collect();
    let renamed = |from: &str, to: &str| EventKind::SiteRenamed {
        cloud_id: cloud_id.clone(),
        from: from.to_owned(),
        to: format!("{to}.atlassian.net"),
    };
    assert_eq!(
        kinds,
        [
            EventKind::Created,
            renamed(&old, "seen-since"),
            EventKind::Overridden,
            renamed("seen-since.atlassian.net", "reconnected-since"),
        ]
    );
}

#[tokio::test]
async fn a_site_deleted_and_created_again_under_its_name_is_said_to_be_another_site() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let before = connected(fixture.run_flow(json!({})).await.unwrap());
    let mut again = fixture.sandbox.sites().remove(0);
    again.id = "99999999-0000-4000-8000-000000000000".to_owned();
    let app = fixture.sandbox.apps().remove(0);
    fixture
        .sandbox
        .revoke_grant(&app.client_id, &fixture.accounts[0]);
    let mut old = fixture.sandbox.sites().remove(0);
    old.name = "somewhere-else".to_owned();
    fixture.sandbox.put_site(old);
    fixture.sandbox.put_site(again.clone());
    fixture.sandbox.set_consent(Consent::Auto {
        account_id: fixture.accounts[0].clone(),
        sites: vec![again.id.clone()],
    });
    let session = NewSession::new("default".parse().unwrap());
    let prefilled = json!({ "domain": before.config.text("domain") });
    let error = reconnect(&fixture, session, prefilled).await.unwrap_err();
    let FlowError::SiteRecreated { now, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!(now.as_str(), again.id);
    assert!(error.to_string().contains("allow_other_site"), "{error}");
    let session = NewSession {
        allow_other_site: true,
        ..NewSession::new("default".parse().unwrap())
    };
    let moved = reconnect(&fixture, session, json!({})).await.unwrap();
    assert_eq!(connected(moved).config.text("cloudId"), Some(&*again.id));
}

#[tokio::test]
async fn a_failure_to_read_the_account_keeps_the_grant_pending() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture
        .integration_with("read:jira-work,read:me,offline_access")
        .await;
    fixture.run_flow(json!({})).await.unwrap();
    let fault = fixture
        .sandbox
        .set_fault(Fault::new(Effect::HtmlPage { status: 500 }).at(Endpoint::Me));
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    let progress = fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await;
    let Ok(Progress::ChooseSite(waiting)) = progress else {
        panic!("{progress:?}")
    };
    fixture.sandbox.remove_fault(fault);
    let look = fixture
        .connect
        .pending(&waiting.token, Some(&begun.browser))
        .await;
    assert_eq!(
        connected(look.unwrap()).config.text("accountId"),
        Some(&*fixture.accounts[0])
    );
}

#[tokio::test]
async fn another_account_can_reconnect_if_the_session_allows_it() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture.run_flow(json!({})).await.unwrap();
    fixture.sandbox.set_consent(Consent::Auto {
        account_id: fixture.accounts[1].clone(),
        sites: Vec::new(),
    });
    let session = NewSession {
        allow_other_account: true,
        ..NewSession::new("default".parse().unwrap())
    };
    let site = fixture.sandbox.sites().remove(0).url();
    let progress = reconnect(&fixture, session, json!({"domain": site})).await;
    assert_eq!(
        connected(progress.unwrap()).config.text("accountId"),
        Some(&*fixture.accounts[1])
    );
}

#[tokio::test]
async fn a_reconnect_keeps_the_site_without_asking() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let site = fixture.sandbox.sites().remove(1);
    let config = json!({"domain": site.url()});
    connected(fixture.run_flow(config).await.unwrap());
    connected(
        reconnect(
            &fixture,
            NewSession::new("default".parse().unwrap()),
            json!({}),
        )
        .await
        .unwrap(),
    );
    assert_eq!(stored_site(&fixture).await, site.id);
}

#[tokio::test]
async fn a_grant_without_the_site_does_not_reconnect_the_connection() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let site = fixture.sandbox.sites().remove(0);
    connected(fixture.run_flow(json!({})).await.unwrap());
    consents_to(&fixture, 1);
    let error = reconnect(
        &fixture,
        NewSession::new("default".parse().unwrap()),
        json!({}),
    )
    .await
    .unwrap_err();
    assert!(
        matches!(&error, FlowError::OtherSite { present } if site.url().ends_with(present)),
        "{error:?}"
    );
    assert_eq!(stored_site(&fixture).await, site.id);
}

#[tokio::test]
async fn the_browser_cannot_reconnect_a_connection_to_another_site() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let [site, other] = fixture.sandbox.sites().try_into().unwrap();
    connected(
        fixture
            .run_flow(json!({"domain": site.url()}))
            .await
            .unwrap(),
    );
    let error = fixture
        .run_flow(json!({"domain": other.url()}))
        .await
        .unwrap_err();
    assert!(matches!(error, FlowError::OtherSite { .. }), "{error:?}");
    assert_eq!(stored_site(&fixture).await, site.id);
}

#[tokio::test]
async fn a_connection_can_change_its_site_if_the_session_allows_it() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    connected(fixture.run_flow(json!({})).await.unwrap());
    consents_to(&fixture, 1);
    let session = NewSession {
        allow_other_site: true,
        ..NewSession::new("default".parse().unwrap())
    };
    connected(reconnect(&fixture, session, json!({})).await.unwrap());
    assert_eq!(stored_site(&fixture).await, fixture.sandbox.sites()[1].id);
}

#[tokio::test]
async fn a_reconnect_does_not_recreate_a_connection_that_was_deleted_in_the_meantime() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture.run_flow(json!({})).await.unwrap();
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    let key = ConnectionKey::new("default".parse().unwrap(), fixture.key(), connection_id());
    fixture.connect.delete_connection(&key).await.unwrap();
    let progress = fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await;
    let gone = ConnectError::UnknownConnection(key);
    assert_eq!(progress.unwrap_err().to_string(), gone.to_string());
    assert_eq!(fixture.connections().await, 0);
}

#[tokio::test]
async fn a_reconnect_link_of_a_connection_that_was_deleted_leads_nowhere() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let domain = fixture.sandbox.sites()[0].url();
    let created = fixture.run_flow(json!({ "baseUrl": domain })).await;
    let key = connected(created.unwrap()).key;
    let session = NewSession {
        reconnect: Some(key.clone()),
        ..NewSession::new("default".parse().unwrap())
    };
    let opened = fixture.connect.open_session(session).await.unwrap();
    fixture.connect.delete_connection(&key).await.unwrap();
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(opened.token);
    let refused = fixture.connect.begin(flow).await.unwrap_err();
    let gone = ConnectError::UnknownConnection(key);
    assert_eq!(refused.to_string(), gone.to_string());
}
