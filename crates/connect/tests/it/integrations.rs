//! Integrations: create, change, remove.

use threelo_connect::{ConnectError, IntegrationPatch};
use threelo_core::{integration::SiteRule, provider::Provider};

use crate::house::House;

#[tokio::test]
async fn a_second_integration_of_the_same_key_is_refused() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let again = house
        .connect
        .create_integration(house.draft(Provider::Jira))
        .await;
    assert!(
        matches!(again, Err(ConnectError::IntegrationExists(_))),
        "{again:?}"
    );
}

#[tokio::test]
async fn every_fault_of_a_draft_is_told_at_once() {
    let house = House::with_sites(&[0]).await;
    let mut draft = house.draft(Provider::Jira);
    draft.scopes = Some("read:jira-work,delete:jira-work".parse().unwrap());
    let Err(ConnectError::Invalid(faults)) = house.connect.create_integration(draft).await else {
        panic!("accepted")
    };
    let told: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("add offline_access"));
    assert!(told[1].contains("write:jira-work"));
}

#[tokio::test]
async fn an_integration_without_scopes_asks_for_offline_access() {
    let house = House::with_sites(&[0]).await;
    let mut draft = house.draft(Provider::Jira);
    draft.scopes = None;
    let made = house.connect.create_integration(draft).await.unwrap();
    assert_eq!(made.scopes.to_comma_list(), "offline_access");
}

#[tokio::test]
async fn a_renamed_integration_keeps_a_client_secret_that_opens() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let patch = IntegrationPatch {
        key: Some("renamed".parse().unwrap()),
        site_rule: Some(SiteRule::First),
        ..IntegrationPatch::default()
    };
    let renamed = house
        .connect
        .change_integration(&house.key(), patch)
        .await
        .unwrap();
    let secret = house
        .connect
        .app_credentials(&renamed)
        .unwrap()
        .client_secret;
    assert_eq!(
        secret.expose(),
        house.sandbox.apps().remove(0).client_secret
    );
    assert!(house.connect.integration(&house.key()).await.is_err());
}

#[tokio::test]
async fn an_integration_with_connections_keeps_its_key() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    house.walk(serde_json::json!({})).await.unwrap();
    let patch = IntegrationPatch {
        key: Some("renamed".parse().unwrap()),
        ..IntegrationPatch::default()
    };
    let refused = house.connect.change_integration(&house.key(), patch).await;
    assert!(
        matches!(refused, Err(ConnectError::HasConnections(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_removed_integration_takes_its_connections_along() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    house.walk(serde_json::json!({})).await.unwrap();
    house
        .connect
        .remove_integration(&house.key())
        .await
        .unwrap();
    assert_eq!(house.connections().await, 0);
    let again = house.connect.remove_integration(&house.key()).await;
    assert!(
        matches!(again, Err(ConnectError::UnknownIntegration(_))),
        "{again:?}"
    );
}
