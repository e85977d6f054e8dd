//! Connect sessions.

use std::time::Duration;

use serde_json::json;
use threelo_connect::{ConnectError, FlowAuthority, FlowError, NewSession};
use threelo_core::{
    connection::EndUser, hash::SecretHash, session::SessionDefaults, storage::ConnectionFilter,
};

use crate::fixture::Fixture;

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
