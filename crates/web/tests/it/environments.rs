//! A session connects integrations of its own environment only.

use threelo_connect::NewSession;
use threelo_core::id::EnvironmentId;

use crate::support::Gateway;

fn other() -> EnvironmentId {
    "other".parse().unwrap()
}

#[tokio::test]
async fn a_session_connects_in_its_own_environment() {
    let gateway = Gateway::with_integration(1).await;
    gateway.integration_in(other(), "jira", |_| {}).await;
    let seen = gateway.browser().open(gateway.begin(&[]).await).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    assert_eq!(gateway.connections_in(other()).await.len(), 0);
    assert_eq!(gateway.connections().await.len(), 1);
}

#[tokio::test]
async fn a_session_of_one_environment_does_not_connect_an_integration_of_another() {
    let gateway = Gateway::with_sites(1).await;
    gateway.integration_in(other(), "jira", |_| {}).await;
    let seen = gateway.browser().open(gateway.begin(&[]).await).await;
    assert!(seen.status.is_client_error(), "{}", seen.body);
    assert_eq!(gateway.connections_in(other()).await.len(), 0);
}

#[tokio::test]
async fn a_connect_page_shows_the_integrations_of_its_environment() {
    let gateway = Gateway::with_integration(1).await;
    let named = |draft: &mut threelo_connect::IntegrationDraft| {
        draft.display_name = Some("Of another environment".to_owned());
    };
    gateway.integration_in(other(), "jira", named).await;
    let open = async |environment: EnvironmentId| {
        let change = |session: &mut NewSession| session.environment = environment;
        let token = gateway.session(change).await;
        let path = format!("/connect?session_token={token}");
        gateway.browser().open(gateway.url(&path)).await.body
    };
    let foreign = "Of another environment";
    assert!(!open("default".parse().unwrap()).await.contains(foreign));
    assert!(open(other()).await.contains(foreign));
}
