//! Connect sessions.

use std::time::Duration;

use serde_json::json;
use threelo_connect::{
    AuthorizationResponse, Begun, Callback, ConnectError, FlowAuthority, FlowError, NewSession,
    Progress,
};
use threelo_core::{
    connection::EndUser,
    hash::SecretHash,
    secret::{AuthorizationCode, BrowserNonce, State},
    session::{ExpectedAccount, SessionDefaults},
    storage::ConnectionFilter,
};

use crate::fixture::{Fixture, ONE_SITE, connected};

fn mina() -> EndUser {
    EndUser {
        id: "u-77".into(),
        display_name: Some("Mina".into()),
        email: None,
        tags: None,
        organization: None,
    }
}

#[tokio::test]
async fn tags_are_derived_from_the_end_user_and_explicit_tags_take_precedence() {
    let fixture = Fixture::with_sites(&[0]).await;
    let opened = fixture
        .connect
        .open_session(NewSession {
            end_user: Some(mina()),
            tags: [("end_user_id".to_owned(), "other".to_owned())].into(),
            ..NewSession::new("default".parse().unwrap())
        })
        .await
        .unwrap();
    let session = fixture.connect.session(&opened.token).await.unwrap();
    assert_eq!(session.tags["end_user_id"], "other");
    assert_eq!(session.tags["end_user_display_name"], "Mina");
}

#[tokio::test]
async fn a_session_expires_after_half_an_hour() {
    let fixture = Fixture::with_sites(&[0]).await;
    let opened = fixture
        .connect
        .open_session(NewSession::new("default".parse().unwrap()))
        .await
        .unwrap();
    fixture.clock.advance(Duration::from_secs(30 * 60));
    let late = fixture.connect.session(&opened.token).await;
    assert!(
        matches!(late, Err(ConnectError::UnknownSession)),
        "{late:?}"
    );
}

#[tokio::test]
async fn a_session_for_an_unknown_integration_is_refused_with_its_path() {
    let fixture = Fixture::with_sites(&[0]).await;
    let new = NewSession {
        allowed_integrations: vec!["nowhere".parse().unwrap()],
        ..NewSession::new("default".parse().unwrap())
    };
    let Err(ConnectError::Invalid(faults)) = fixture.connect.open_session(new).await else {
        panic!("accepted")
    };
    assert_eq!(faults[0].path, ["allowed_integrations", "nowhere"]);
}

#[tokio::test]
async fn session_defaults_take_precedence_over_browser_parameters() {
    let fixture = Fixture::with_sites(&[0, 1]).await;
    fixture.integration().await;
    let site = fixture.sandbox.sites().remove(1);
    let mut defaults = SessionDefaults::default();
    defaults
        .connection_config
        .set("domain", site.url())
        .unwrap();
    let opened = fixture
        .connect
        .open_session(NewSession {
            defaults: [(fixture.key(), defaults)].into(),
            end_user: Some(mina()),
            ..NewSession::new("default".parse().unwrap())
        })
        .await
        .unwrap();
    let mut flow =
        fixture.flow(json!({"domain": "elsewhere", "webhook_url": "https://evil.example"}));
    flow.authority = FlowAuthority::Session(opened.token);
    let begun = fixture.connect.begin(flow).await.unwrap();
    fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await
        .unwrap();

    let listed = fixture
        .connect
        .connections(&ConnectionFilter::new("default".parse().unwrap()))
        .await
        .unwrap();
    let connection = &listed[0].connection;
    assert_eq!(connection.config.text("cloudId"), Some(&*site.id));
    assert_eq!(connection.config.text("webhook_url"), None);
    assert_eq!(connection.tags["end_user_id"], "u-77");
    assert_eq!(connection.end_user.as_ref().unwrap().id, "u-77");
}

#[tokio::test]
async fn a_session_cannot_begin_a_flow_of_an_integration_that_it_does_not_allow() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let mut other = fixture.draft(threelo_core::provider::Provider::Jira);
    other.key = "other".parse().unwrap();
    fixture
        .connect
        .create_integration("default".parse().unwrap(), other)
        .await
        .unwrap();
    let opened = fixture
        .connect
        .open_session(NewSession {
            allowed_integrations: vec!["other".parse().unwrap()],
            ..NewSession::new("default".parse().unwrap())
        })
        .await
        .unwrap();
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(opened.token);
    let begun = fixture.connect.begin(flow).await;
    assert!(matches!(begun, Err(FlowError::NotAllowed)), "{begun:?}");
}

#[tokio::test]
async fn a_closed_session_cannot_begin_a_flow() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let opened = fixture
        .connect
        .open_session(NewSession::new("default".parse().unwrap()))
        .await
        .unwrap();
    fixture
        .connect
        .close_session(&SecretHash::of(opened.token.expose()))
        .await
        .unwrap();
    let unknown = fixture
        .connect
        .close_session(&SecretHash::of("never made"))
        .await;
    assert!(matches!(unknown, Err(ConnectError::UnknownSession)));
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(opened.token);
    assert!(fixture.connect.begin(flow).await.is_err());
}

#[tokio::test]
async fn closing_a_session_ends_its_flow() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let opened = fixture
        .connect
        .open_session(NewSession::new("default".parse().unwrap()))
        .await
        .unwrap();
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(opened.token.clone());
    let begun = fixture.connect.begin(flow).await.unwrap();
    let callback = fixture.consent(&begun).await;
    fixture
        .connect
        .close_session(&SecretHash::of(opened.token.expose()))
        .await
        .unwrap();
    let ended = fixture.connect.complete(callback).await.unwrap_err();
    assert_eq!(ended.to_string(), ConnectError::UnknownSession.to_string());
    assert!(fixture.sandbox.exchanges().is_empty());
}

#[tokio::test]
async fn scopes_of_a_session_are_validated_when_it_is_created() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let mut defaults = SessionDefaults::default();
    let scopes = "delete:jira-work,offline_access";
    defaults
        .connection_config
        .set(SessionDefaults::SCOPES_OVERRIDE, scopes)
        .unwrap();
    let new = NewSession {
        defaults: [(fixture.key(), defaults)].into(),
        ..NewSession::new("default".parse().unwrap())
    };
    let Err(ConnectError::Invalid(faults)) = fixture.connect.open_session(new).await else {
        panic!("accepted")
    };
    assert!(faults[0].message.contains("write:jira-work"), "{faults:?}");
}

#[tokio::test]
async fn a_connection_config_that_is_too_large_is_refused() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({"domain": "x".repeat(9_000)})))
        .await;
    assert!(matches!(begun, Err(FlowError::Connect(_))), "{begun:?}");
}

/// Runs a flow with this session, as the first user.
async fn consented(fixture: &Fixture, session: NewSession) -> Result<Progress, FlowError> {
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(token);
    let begun = fixture.connect.begin(flow).await.unwrap();
    fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await
}

fn expecting(email: Option<&str>, id: Option<&str>) -> NewSession {
    NewSession {
        expected_account: Some(ExpectedAccount {
            id: id.map(|id| id.parse().unwrap()),
            email: email.map(str::to_owned),
        }),
        ..NewSession::new("default".parse().unwrap())
    }
}

#[tokio::test]
async fn a_forwarded_link_does_not_connect_another_account_than_the_one_it_is_for() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let users = fixture.sandbox.users();
    let account = |at: usize| {
        let mut users = users.iter();
        users
            .find(|user| user.account_id == fixture.accounts[at])
            .unwrap()
    };
    let (own, other) = (account(0), account(1));
    for session in [
        expecting(Some(&other.email), None),
        expecting(None, Some(&other.account_id)),
        expecting(Some(&own.email), Some(&other.account_id)),
    ] {
        let error = consented(&fixture, session).await.unwrap_err();
        assert!(
            matches!(
                error,
                FlowError::UnexpectedAccount {
                    is_hidden: false,
                    ..
                }
            ),
            "{error:?}"
        );
        assert_eq!(fixture.connections().await, 0);
    }
    for session in [
        expecting(Some(&own.email.to_uppercase()), None),
        expecting(None, Some(&own.account_id)),
    ] {
        connected(consented(&fixture, session).await.unwrap());
    }
}

#[tokio::test]
async fn an_expected_account_that_could_not_be_checked_is_refused_when_the_session_is_created() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture
        .integration_with("read:jira-work,offline_access")
        .await;
    for (session, part) in [
        (expecting(Some("a@acme.example"), None), "add read:me"),
        (expecting(None, Some("712020:a")), "add read:me"),
        (expecting(None, None), "needs an id or an email"),
        (expecting(Some("acme"), None), "an email that is none"),
    ] {
        let session = NewSession {
            allowed_integrations: vec![fixture.key()],
            ..session
        };
        let error = fixture.connect.open_session(session).await.unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
    }
}

/// Opens a session whose browser passes through the customer's app; returns the flow and its verification.
async fn sent_to_the_app(fixture: &Fixture) -> (Begun, State) {
    let session = NewSession {
        verify_url: Some("https://app.example/verify?tab=1".parse().unwrap()),
        ..NewSession::new("default".parse().unwrap())
    };
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let mut flow = fixture.flow(json!({}));
    flow.authority = FlowAuthority::Session(token);
    let begun = fixture.connect.begin(flow).await.unwrap();
    assert_eq!(begun.leads_to.host_str(), Some("app.example"));
    let mut query = begun.leads_to.query_pairs();
    let (_, verification) = query.find(|(name, _)| name == "verification").unwrap();
    let verification = State::new(verification);
    (begun, verification)
}

#[tokio::test]
async fn a_browser_reaches_the_consent_only_after_the_customers_app_has_accepted_its_user() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let default = "default".parse().unwrap();
    let (begun, verification) = sent_to_the_app(&fixture).await;
    let browser = Some(&begun.browser);

    let early = fixture
        .connect
        .resume_verified(&verification, browser)
        .await;
    assert!(matches!(early, Err(FlowError::UnknownState)), "{early:?}");
    let callback = Callback {
        state: verification.clone(),
        response: AuthorizationResponse::Code(AuthorizationCode::new("code")),
        browser: browser.cloned(),
    };
    let skipped = fixture.connect.complete(callback).await;
    assert!(
        matches!(skipped, Err(FlowError::UnknownState)),
        "{skipped:?}"
    );
    let other = "other".parse().unwrap();
    let elsewhere = fixture.connect.verify(&other, &verification);
    assert!(elsewhere.await.is_err(), "another environment");

    let verified = fixture.connect.verify(&default, &verification).await;
    let verified = verified.unwrap();
    assert!(
        fixture
            .connect
            .verify(&default, &verification)
            .await
            .is_err(),
        "it is used once"
    );
    let stolen = BrowserNonce::new("another");
    let stolen = fixture
        .connect
        .resume_verified(&verified, Some(&stolen))
        .await;
    assert!(
        matches!(stolen, Err(FlowError::ForeignBrowser)),
        "{stolen:?}"
    );
    let leads_to = fixture.connect.resume_verified(&verified, browser).await;
    let begun = Begun {
        leads_to: leads_to.unwrap(),
        ..begun
    };
    let callback = fixture.consent(&begun).await;
    connected(fixture.connect.complete(callback).await.unwrap());
}

#[tokio::test]
async fn a_verification_ends_after_ten_minutes() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, verification) = sent_to_the_app(&fixture).await;
    fixture.clock.advance(Duration::from_secs(10 * 60));
    let default = "default".parse().unwrap();
    let late = fixture.connect.verify(&default, &verification).await;
    assert!(
        matches!(late, Err(ConnectError::UnknownVerification)),
        "{late:?}"
    );
}
