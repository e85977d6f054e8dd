//! What pages say once the app of an integration is another one, or once Atlassian refuses it.

use axum::http::StatusCode;
use threelo_core::{
    clock::Clock,
    connection::Tags,
    event::{Event, EventKind},
    id::{ConnectionKey, IntegrationRef},
    integration::{Integration, IntegrationHealth},
    permission::Permission,
    provider::Provider,
    storage::IntegrationStore,
};

use super::{CONNECTION, LIMITED_KEY, Office, Seen, environment, log, office};

const PAGE: &str = "/dashboard/integration/app?key=jira";
const APP: &str = "/dashboard/integration/app";

/// Sends the form with the credentials.
async fn change(office: &mut Office, client_id: &str, secret: &str, confirmed: bool) -> Seen {
    let mut fields = vec![
        ("key", "jira"),
        ("client_id", client_id),
        ("client_secret", secret),
    ];
    if confirmed {
        fields.push(("other_app", "on"));
    }
    office.submit(PAGE, APP, &fields).await
}

async fn integration(office: &Office) -> Integration {
    let key = IntegrationRef::new(environment(), "jira".parse().unwrap());
    let connect = &office.fixture.connect;
    connect.integration(&key).await.unwrap()
}

fn client_id(integration: &Integration) -> &str {
    &integration.app.as_ref().unwrap().client_id
}

#[tokio::test]
async fn another_client_id_is_confirmed_since_all_connections_have_to_be_reconnected() {
    let (mut office, key) = office().await;
    office.fixture.add_connection(&key.integration, "u-2").await;
    let asked = change(&mut office, "client-2", "another", false).await;
    assert_eq!(asked.status, StatusCode::BAD_REQUEST);
    let consequence = "all 2 connections of this integration have to be reconnected";
    assert!(asked.shows(consequence), "{}", asked.body);
    assert!(asked.shows("value=\"client-2\""), "{}", asked.body);
    assert_eq!(client_id(&integration(&office).await), "client");
    assert_ne!(office.latest().await.0, "integration.rotate_secret");

    let saved = change(&mut office, "client-2", "another", true).await;
    assert_eq!(saved.location, "/dashboard/integration?key=jira&done=app");
    assert_eq!(client_id(&integration(&office).await), "client-2");
    let page = office.get(&saved.location).await;
    assert!(
        page.shows("Its connections have to be reconnected"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_client_id_is_changed_without_a_question_where_it_affects_nobody() {
    let mut office = Office::open().await;
    office.fixture.add_integration("jira", "Acme Planner").await;
    let form = office.get(PAGE).await;
    assert!(!form.shows("other_app"), "{}", form.body);
    let saved = change(&mut office, "client-2", "another", false).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

#[tokio::test]
async fn the_same_client_id_with_a_new_secret_needs_no_confirmation() {
    let (mut office, _) = office().await;
    for pasted in ["client", " \"client\" "] {
        let saved = change(&mut office, pasted, "another", false).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }
}

#[tokio::test]
async fn an_empty_field_is_named_as_the_form_names_it() {
    let (mut office, _) = office().await;
    let seen = change(&mut office, "client", "", false).await;
    assert!(
        seen.shows("Client secret must not be empty."),
        "{}",
        seen.body
    );
    let seen = change(&mut office, "", "another", false).await;
    assert!(seen.shows("Client ID must not be empty."), "{}", seen.body);
}

/// Notes that Atlassian has refused the new secret, as the token manager does.
async fn refuse_new_secret(office: &Office) {
    let mut changed = integration(office).await;
    let app = changed.app.as_mut().unwrap();
    let previous = app.previous_secret.as_mut().unwrap();
    previous.new_refused_at = Some(office.fixture.clock.now());
    changed.revision += 1;
    let (store, key) = (&office.fixture.store, changed.integration_ref());
    assert!(store.update_integration(&key, &changed).await.unwrap());
}

#[tokio::test]
async fn a_new_secret_that_atlassian_refuses_is_on_every_page_about_the_integration() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    change(&mut office, "client", "mistyped", false).await;
    let waiting = office.get("/dashboard").await;
    assert!(
        waiting.shows("Nothing needs your attention."),
        "{}",
        waiting.body
    );
    refuse_new_secret(&office).await;
    for page in ["/dashboard/integrations", "/dashboard/integration?key=jira"] {
        let seen = office.get(page).await;
        let is_right = seen.shows("New secret refused") && !seen.shows("Working");
        assert!(is_right, "{}", seen.body);
    }
    let seen = office.get("/dashboard").await;
    let expected =
        "Atlassian refuses the new client secret of Acme Planner. The old one is still used";
    assert!(seen.shows(expected), "{}", seen.body);
    assert!(!seen.shows("Nothing needs"), "{}", seen.body);
}

/// Notes that Atlassian has refused the app, as the token manager does.
async fn refuse_app(office: &Office) {
    let present = integration(office).await;
    let reason = "Atlassian refuses the OAuth app (access_denied)".to_owned();
    let now = office.fixture.clock.now();
    let health = IntegrationHealth::CredentialsRefused {
        since: now,
        reason: reason.clone(),
    };
    let key = present.integration_ref();
    let event = Event {
        id: "e-1".to_owned(),
        sequence: 0,
        at: now,
        kind: EventKind::IntegrationBroken { reason },
        subject: key.clone().into(),
        provider: Provider::Jira,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
    };
    let store = &office.fixture.store;
    let noted = store.record_health(&key, present.revision, &health, &event);
    assert!(noted.await.unwrap());
}

async fn office_with_refused_app() -> (Office, ConnectionKey) {
    let (office, key) = office().await;
    log(&office, |_| {}).await;
    refuse_app(&office).await;
    (office, key)
}

#[tokio::test]
async fn the_overview_blames_the_client_id_as_well_as_the_secret() {
    let (mut office, _) = office_with_refused_app().await;
    let seen = office.get("/dashboard").await;
    let expected = "Atlassian refuses the client ID or secret of Acme Planner";
    assert!(seen.shows(expected), "{}", seen.body);
}

#[tokio::test]
async fn a_connection_whose_app_is_refused_is_not_called_working() {
    let (mut office, _) = office_with_refused_app().await;
    let page = format!("/dashboard/connection?{CONNECTION}");
    let seen = office.get(&page).await;
    let expected = "Refreshes fail, because Atlassian refuses the client ID or secret of the integration Acme Planner";
    assert!(
        seen.shows(expected) && !seen.shows("Working"),
        "{}",
        seen.body
    );
    let link = "href=\"/dashboard/integration?key=jira\">Open the integration";
    assert!(seen.shows(link), "{}", seen.body);
    let list = office.get("/dashboard/connections").await;
    let state = list.shows("Refreshes fail") && list.shows("Its app is refused");
    assert!(state, "{}", list.body);

    let permissions = [Permission::DashboardSignIn, Permission::ConnectionsRead];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get(&page).await;
    assert!(
        seen.shows(expected) && !seen.shows("Open the integration"),
        "{}",
        seen.body
    );
}
