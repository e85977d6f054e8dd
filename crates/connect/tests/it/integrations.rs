//! Integrations: create, change and remove.

use threelo_connect::{AppCheck, AppPatch, ConnectError, IntegrationPatch};
use threelo_core::{
    integration::{Integration, SiteRule},
    provider::Provider,
    secret::ClientSecret,
};
use threelo_oauth::AppCredentials;
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::fixture::Fixture;

#[tokio::test]
async fn a_second_integration_with_the_same_key_is_refused() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let again = fixture
        .connect
        .create_integration("default".parse().unwrap(), fixture.draft(Provider::Jira))
        .await;
    assert!(
        matches!(again, Err(ConnectError::IntegrationExists(_))),
        "{again:?}"
    );
}

#[tokio::test]
async fn all_faults_of_a_draft_are_reported_at_once() {
    let fixture = Fixture::with_sites(&[0]).await;
    let mut draft = fixture.draft(Provider::Jira);
    draft.scopes = Some("read:jira-work,delete:jira-work".parse().unwrap());
    let Err(ConnectError::Invalid(faults)) = fixture
        .connect
        .create_integration("default".parse().unwrap(), draft)
        .await
    else {
        panic!("accepted")
    };
    let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].starts_with("add offline_access"));
    assert!(messages[1].contains("write:jira-work"));
}

#[tokio::test]
async fn scopes_that_open_no_site_are_refused_when_they_are_set_and_when_they_are_changed() {
    let fixture = Fixture::with_sites(&[0]).await;
    let useless = || Some("read:me,offline_access".parse().unwrap());
    let mut draft = fixture.draft(Provider::Jira);
    draft.scopes = useless();
    let environment = "default".parse().unwrap();
    let refused = fixture.connect.create_integration(environment, draft);
    let refused = refused.await.unwrap_err();
    assert!(
        refused.to_string().contains("no scope of Jira"),
        "{refused}"
    );
    fixture.integration().await;
    let patch = IntegrationPatch {
        scopes: useless(),
        ..IntegrationPatch::default()
    };
    let own = fixture.integration_ref();
    let refused = fixture.connect.change_integration(&own, patch).await;
    let refused = refused.unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("no scope of Jira or Confluence"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_display_name_that_changes_the_text_direction_is_refused() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    for name in ["Jira\u{202e}", "Jira\u{1b}[2J", "Jira\n", &"j".repeat(256)] {
        let patch = IntegrationPatch {
            display_name: Some(name.to_owned()),
            ..IntegrationPatch::default()
        };
        let own = fixture.integration_ref();
        let refused = fixture.connect.change_integration(&own, patch).await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("display_name"), "{name:?}: {refused}");
    }
}

#[tokio::test]
async fn an_integration_without_scopes_asks_for_offline_access() {
    let fixture = Fixture::with_sites(&[0]).await;
    let mut draft = fixture.draft(Provider::Jira);
    draft.scopes = None;
    let made = fixture
        .connect
        .create_integration("default".parse().unwrap(), draft)
        .await
        .unwrap();
    assert_eq!(made.scopes.to_comma_list(), "offline_access");
}

#[tokio::test]
async fn the_client_secret_of_a_renamed_integration_can_be_decrypted() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let patch = IntegrationPatch {
        key: Some("renamed".parse().unwrap()),
        site_rule: Some(SiteRule::First),
        ..IntegrationPatch::default()
    };
    let renamed = fixture
        .connect
        .change_integration(&fixture.integration_ref(), patch)
        .await
        .unwrap();
    let secret = fixture
        .connect
        .app_credentials(&renamed)
        .unwrap()
        .client_secret;
    assert_eq!(
        secret.expose(),
        fixture.sandbox.apps().remove(0).client_secret
    );
    assert!(
        fixture
            .connect
            .integration(&fixture.integration_ref())
            .await
            .is_err()
    );
}

#[tokio::test]
async fn an_integration_with_connections_keeps_its_key() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    fixture.run_flow(serde_json::json!({})).await.unwrap();
    let patch = IntegrationPatch {
        key: Some("renamed".parse().unwrap()),
        ..IntegrationPatch::default()
    };
    let refused = fixture
        .connect
        .change_integration(&fixture.integration_ref(), patch)
        .await;
    assert!(
        matches!(refused, Err(ConnectError::HasConnections(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn removing_an_integration_removes_its_connections() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    fixture.run_flow(serde_json::json!({})).await.unwrap();
    fixture
        .connect
        .remove_integration(&fixture.integration_ref())
        .await
        .unwrap();
    assert_eq!(fixture.connections().await, 0);
    let again = fixture
        .connect
        .remove_integration(&fixture.integration_ref())
        .await;
    assert!(
        matches!(again, Err(ConnectError::UnknownIntegration(_))),
        "{again:?}"
    );
}

fn secret(new: &str) -> IntegrationPatch {
    IntegrationPatch {
        app: AppPatch {
            client_secret: Some(ClientSecret::new(new)),
            ..AppPatch::default()
        },
        ..IntegrationPatch::default()
    }
}

impl Fixture {
    async fn change(&self, patch: IntegrationPatch) -> Integration {
        let changed = self
            .connect
            .change_integration(&self.integration_ref(), patch)
            .await;
        changed.unwrap()
    }

    fn change_secret_at_atlassian(&self, secret: &str) {
        let client_id = self.sandbox.apps().remove(0).client_id;
        self.sandbox
            .change_app(&client_id, |app| app.client_secret = secret.to_owned());
    }

    fn secrets(&self, integration: &Integration) -> (String, Option<String>) {
        let app = threelo_oauth::IntegrationApp::open(integration, &*self.vault).unwrap();
        let text = |app: AppCredentials| app.client_secret.expose().to_owned();
        (text(app.current), app.previous.map(text))
    }
}

#[tokio::test]
async fn a_new_client_secret_is_kept_beside_the_one_it_replaces() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let old = fixture.sandbox.apps().remove(0).client_secret;

    let changed = fixture.change(secret("new")).await;
    assert_eq!(fixture.secrets(&changed), ("new".into(), Some(old.clone())));
    // Setting the same secret again changes nothing.
    let changed = fixture.change(secret("new")).await;
    assert_eq!(fixture.secrets(&changed), ("new".into(), Some(old.clone())));
    // A correction replaces a secret that has not been accepted yet.
    let changed = fixture.change(secret("newer")).await;
    assert_eq!(
        fixture.secrets(&changed),
        ("newer".into(), Some(old.clone()))
    );
    // Setting the old secret again ends the rotation.
    let changed = fixture.change(secret(&old)).await;
    assert_eq!(fixture.secrets(&changed), (old, None));
}

#[tokio::test]
async fn a_user_can_connect_while_the_new_client_secret_is_not_accepted_yet() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    fixture.change(secret("new")).await;
    fixture.run_flow(serde_json::json!({})).await.unwrap();
    let stored = fixture
        .connect
        .integration(&fixture.integration_ref())
        .await
        .unwrap();
    let previous = stored.app.unwrap().previous_secret.unwrap();
    assert!(previous.new_refused_at.is_some());

    fixture.change_secret_at_atlassian("new");
    fixture.run_flow(serde_json::json!({})).await.unwrap();
    let stored = fixture
        .connect
        .integration(&fixture.integration_ref())
        .await
        .unwrap();
    assert_eq!(fixture.secrets(&stored), ("new".into(), None));
}

#[tokio::test]
async fn a_rotation_of_the_client_secret_survives_a_renaming() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let old = fixture.sandbox.apps().remove(0).client_secret;
    let patch = IntegrationPatch {
        key: Some("renamed".parse().unwrap()),
        ..secret("new")
    };
    let renamed = fixture.change(patch).await;
    assert_eq!(fixture.secrets(&renamed), ("new".into(), Some(old)));
}

#[tokio::test]
async fn another_client_id_requires_its_own_secret_and_discards_the_old_one() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let mut patch = IntegrationPatch::default();
    patch.app.client_id = Some("another".to_owned());
    let refused = fixture
        .connect
        .change_integration(&fixture.integration_ref(), patch.clone())
        .await;
    let Err(ConnectError::Invalid(faults)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(faults[0].path, ["credentials", "client_secret"]);

    patch.app.client_secret = Some(ClientSecret::new("its-secret"));
    let changed = fixture.change(patch).await;
    assert_eq!(fixture.secrets(&changed), ("its-secret".into(), None));
}

#[tokio::test]
async fn the_client_secret_is_checked_with_atlassian() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let right = fixture
        .connect
        .integration(&fixture.integration_ref())
        .await
        .unwrap();
    let check = fixture.connect.check_app(&right).await.unwrap();
    assert_eq!(check, AppCheck::Accepted);

    let wrong = fixture.change(secret("mistyped")).await;
    let check = fixture.connect.check_app(&wrong).await.unwrap();
    assert!(matches!(check, AppCheck::Refused(_)), "{check:?}");

    fixture
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    let check = fixture.connect.check_app(&wrong).await.unwrap();
    assert!(matches!(check, AppCheck::Unknown(_)), "{check:?}");
}
