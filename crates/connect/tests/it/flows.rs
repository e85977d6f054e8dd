//! From the authorize URL to the stored connection.

use std::time::Duration;

use serde_json::json;
use threelo_connect::{
    AuthorizationResponse, BeginFlow, Begun, FlowAuthority, FlowError, NewSession, Outcome,
    PendingSite, Progress,
};
use threelo_core::{
    id::EnvironmentId,
    integration::SiteRule,
    provider::Provider,
    secret::BrowserNonce,
    session::SessionDefaults,
    storage::{EventStore, FlowStore},
};
use threelo_sandbox::{Effect, Endpoint, Fault};
use threelo_sites::SiteError;

use crate::fixture::{Fixture, ONE_SITE, TWO_SITES, connected, connection_id};

/// Runs a flow up to the choice of a site.
async fn asked(fixture: &Fixture) -> (Begun, PendingSite) {
    let (begun, callback) = fixture.returned().await;
    match fixture.connect.complete(callback).await.unwrap() {
        Progress::ChooseSite(pending) => (begun, *pending),
        Progress::Connected(connected) => panic!("not asked: {connected:?}"),
    }
}

#[tokio::test]
async fn a_domain_in_any_spelling_stores_that_site() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let site = fixture.sandbox.sites().remove(1);
    let host = site.url().replace("https://", "");
    let label = host.split('.').next().unwrap().to_owned();
    for domain in [
        label.to_uppercase(),
        host.clone(),
        format!("https://{host}/wiki/spaces/X"),
    ] {
        let connection = connected(fixture.run_flow(json!({"domain": domain})).await.unwrap());
        assert_eq!(connection.config.text("cloudId"), Some(&*site.id));
        assert_eq!(connection.config.text("domain"), Some(&*host));
        assert_eq!(connection.config.text("baseUrl"), Some(&*site.url()));
        assert_eq!(connection.config.text("subdomain"), Some(&*label));
    }
}

#[tokio::test]
async fn an_unknown_domain_is_an_error_that_lists_the_sites() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let error = fixture
        .run_flow(json!({"domain": "elsewhere"}))
        .await
        .unwrap_err();
    let messages = error.to_string();
    for site in fixture.sandbox.sites() {
        assert!(
            messages.contains(&site.url().replace("https://", "")),
            "{messages}"
        );
    }
    assert_eq!(fixture.connections().await, 0);
}

#[tokio::test]
async fn an_invalid_domain_is_refused_before_the_redirect_to_atlassian() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({"domain": "not a host!"})))
        .await;
    assert!(
        matches!(begun, Err(FlowError::RequestedSite(_))),
        "{begun:?}"
    );
}

#[tokio::test]
async fn the_only_site_is_selected_without_asking() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let connection = connected(fixture.run_flow(json!({})).await.unwrap());
    let site = fixture.sandbox.sites().remove(0);
    assert_eq!(connection.config.text("cloudId"), Some(&*site.id));
    assert_eq!(connection.sites.len(), 1);
}

#[tokio::test]
async fn with_two_sites_the_user_is_asked_and_the_choice_is_stored() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (begun, pending) = asked(&fixture).await;
    assert_eq!(pending.sites.len(), 2);
    assert_eq!(fixture.connections().await, 0);

    let choice = pending.sites[1].cloud_id.clone();
    let chosen = fixture
        .connect
        .choose_site(&pending.token, Some(&begun.browser), choice.clone())
        .await;
    assert_eq!(connected(chosen.unwrap()).config.cloud_id(), Some(choice));
}

#[tokio::test]
async fn a_restart_between_consent_and_choice_loses_nothing() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (begun, pending) = asked(&fixture).await;

    let restarted = fixture.restarted();
    let offered = restarted
        .pending(&pending.token, Some(&begun.browser))
        .await
        .unwrap();
    let Progress::ChooseSite(offered) = offered else {
        panic!("not asked again")
    };
    let choice = offered.sites[0].cloud_id.clone();
    let chosen = restarted
        .choose_site(&offered.token, Some(&begun.browser), choice)
        .await;
    connected(chosen.unwrap());
}

#[tokio::test]
async fn a_repeated_choice_creates_one_connection() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (begun, pending) = asked(&fixture).await;
    let choice = pending.sites[0].cloud_id.clone();
    let choose = || {
        fixture
            .connect
            .choose_site(&pending.token, Some(&begun.browser), choice.clone())
    };
    let (one, other) = tokio::join!(choose(), choose());
    assert_eq!(
        [one.is_ok(), other.is_ok()]
            .iter()
            .filter(|ok| **ok)
            .count(),
        1
    );
    assert_eq!(
        fixture
            .store
            .events_after(0, 10)
            .await
            .unwrap()
            .events
            .len(),
        1
    );
}

#[tokio::test]
async fn another_browser_cannot_choose() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (_, pending) = asked(&fixture).await;
    let stranger = BrowserNonce::new("another");
    for browser in [None, Some(&stranger)] {
        let seen = fixture.connect.pending(&pending.token, browser).await;
        assert!(matches!(seen, Err(FlowError::ForeignBrowser)), "{seen:?}");
    }
}

#[tokio::test]
async fn the_first_site_is_selected_only_under_the_legacy_rule() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    let mut draft = fixture.draft(Provider::Atlassian);
    draft.site_rule = SiteRule::First;
    fixture
        .connect
        .create_integration("default".parse().unwrap(), draft)
        .await
        .unwrap();
    connected(fixture.run_flow(json!({})).await.unwrap());
}

#[tokio::test]
async fn a_callback_that_is_reloaded_gets_the_same_connection_and_changes_nothing() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    let first = connected(fixture.connect.complete(callback.clone()).await.unwrap());
    let again = connected(fixture.connect.complete(callback).await.unwrap());
    assert_eq!(first, again);
    assert_eq!(fixture.sandbox.exchanges().len(), 1);
    assert_eq!(fixture.heard.all().len(), 1, "announced once");
}

#[tokio::test]
async fn a_callback_that_comes_twice_at_once_is_exchanged_once_and_both_are_connected() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    let (one, other) = tokio::join!(
        fixture.connect.complete(callback.clone()),
        fixture.connect.complete(callback)
    );
    assert_eq!(connected(one.unwrap()), connected(other.unwrap()));
    assert_eq!(fixture.sandbox.exchanges().len(), 1);
}

#[tokio::test]
async fn a_callback_whose_browser_has_gone_is_completed_and_the_next_request_gets_the_outcome() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    // Polled once, so that the step has begun, and then dropped, as when a load balancer cuts the request.
    tokio::select! {
        biased;
        progress = fixture.connect.complete(callback.clone()) => panic!("not cut: {progress:?}"),
        () = std::future::ready(()) => {}
    }
    let again = fixture.connect.complete(callback).await.unwrap();
    assert!(matches!(again, Progress::ChooseSite(_)), "{again:?}");
    assert_eq!(fixture.sandbox.exchanges().len(), 1);
}

#[tokio::test]
async fn a_replayed_state_of_a_failed_flow_is_refused() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, mut callback) = fixture.returned().await;
    let code = std::mem::replace(&mut callback.response, AuthorizationResponse::Nothing);
    let failed = fixture.connect.complete(callback.clone()).await;
    assert!(matches!(failed, Err(FlowError::NoCode)), "{failed:?}");
    callback.response = code;
    let replayed = fixture.connect.complete(callback).await;
    assert!(
        matches!(replayed, Err(FlowError::UnknownState)),
        "{replayed:?}"
    );
    assert!(fixture.sandbox.exchanges().is_empty());
}

#[tokio::test]
async fn a_scanner_that_opens_the_callback_first_is_refused_and_the_right_browser_still_connects() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    for browser in [None, Some(BrowserNonce::new("another"))] {
        let mut foreign = callback.clone();
        foreign.browser = browser;
        let foreign = fixture.connect.complete(foreign).await;
        assert!(
            matches!(foreign, Err(FlowError::ForeignBrowser)),
            "{foreign:?}"
        );
    }
    assert!(fixture.sandbox.exchanges().is_empty());
    assert!(fixture.heard.all().is_empty(), "the popup gets no message");
    connected(fixture.connect.complete(callback).await.unwrap());
}

#[tokio::test]
async fn one_link_opened_in_two_tabs_and_finished_twice_makes_one_connection() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let session = NewSession::new("default".parse().unwrap());
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let mut callbacks = Vec::new();
    for _ in 0..2 {
        let mut flow = fixture.flow(json!({}));
        flow.authority = FlowAuthority::Session(token.clone());
        let begun = fixture.connect.begin(flow).await.unwrap();
        callbacks.push(fixture.consent(&begun).await);
    }
    let mut ids = Vec::new();
    for callback in callbacks {
        ids.push(connected(fixture.connect.complete(callback).await.unwrap()).id);
    }
    assert_eq!(ids[0], ids[1]);
    assert_eq!(fixture.connections().await, 1);
}

#[tokio::test]
async fn a_state_older_than_ten_minutes_is_refused() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    fixture.clock.advance(Duration::from_secs(10 * 60));
    let late = fixture.connect.complete(callback).await;
    assert!(matches!(late, Err(FlowError::ExpiredState)), "{late:?}");
    assert_eq!(fixture.connections().await, 0);
}

#[tokio::test]
async fn a_declined_consent_reports_what_to_do() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, mut callback) = fixture.returned().await;
    callback.response = AuthorizationResponse::Error {
        error: "access_denied".into(),
        description: None,
    };
    let error = fixture.connect.complete(callback).await.unwrap_err();
    assert!(matches!(error, FlowError::Declined));
    assert_eq!(error.kind(), "callback_err");
    let heard = fixture.heard.all();
    assert!(
        matches!(
            heard[0].outcome,
            Outcome::Failed {
                kind: "callback_err",
                ..
            }
        ),
        "{heard:?}"
    );
}

#[tokio::test]
async fn success_is_announced_once_to_the_waiting_socket() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture.run_flow(json!({})).await.unwrap();
    let heard = fixture.heard.all();
    assert_eq!(heard.len(), 1);
    assert_eq!(
        (&*heard[0].socket, &heard[0].outcome),
        ("socket-1", &Outcome::Connected)
    );
    assert_eq!(heard[0].connection, connection_id());
}

#[tokio::test]
async fn a_wrong_client_secret_is_reported_as_such() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let client_id = fixture.sandbox.apps().remove(0).client_id;
    fixture
        .sandbox
        .change_app(&client_id, |app| app.client_secret = "changed".into());
    let error = fixture.run_flow(json!({})).await.unwrap_err();
    assert_eq!(error.kind(), "token_err");
    assert!(
        error.to_string().contains("check its client id and secret"),
        "{error}"
    );
}

#[tokio::test]
async fn an_unavailable_token_endpoint_is_not_reported_as_a_refusal() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    let error = fixture.run_flow(json!({})).await.unwrap_err();
    assert!(matches!(error, FlowError::Unanswered(_)), "{error:?}");
    assert_eq!(fixture.connections().await, 0);
}

#[tokio::test]
async fn reading_the_sites_is_retried_without_a_new_consent() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let garbage = Effect::Answer {
        status: 500,
        headers: Vec::new(),
        body: "<html>oops</html>".into(),
        processed: false,
    };
    let fault = fixture
        .sandbox
        .set_fault(Fault::new(garbage).at(Endpoint::Resources));
    let (begun, callback) = fixture.returned().await;
    let progress = fixture.connect.complete(callback).await.unwrap();
    let Progress::ChooseSite(waiting) = progress else {
        panic!("the sites were read")
    };
    let look = || {
        fixture
            .connect
            .pending(&waiting.token, Some(&begun.browser))
    };
    let error = look().await.unwrap_err();
    assert!(matches!(error, FlowError::SitesUnavailable(_)), "{error:?}");
    fixture.sandbox.remove_fault(fault);
    connected(look().await.unwrap());
    assert_eq!(fixture.sandbox.exchanges().len(), 1);
}

#[tokio::test]
async fn a_jira_integration_ignores_sites_without_jira_scopes() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    let draft = fixture.draft(Provider::Jira);
    let environment: EnvironmentId = "default".parse().unwrap();
    fixture
        .connect
        .create_integration(environment.clone(), draft)
        .await
        .unwrap();
    let mut defaults = SessionDefaults::default();
    let scopes = "read:page:confluence,offline_access";
    (defaults.connection_config)
        .set(SessionDefaults::SCOPES_OVERRIDE, scopes)
        .unwrap();
    let session = fixture.connect.open_session(NewSession {
        defaults: [(fixture.key(), defaults)].into(),
        ..NewSession::new(environment)
    });
    let begun = fixture
        .connect
        .begin(BeginFlow {
            authority: FlowAuthority::Session(session.await.unwrap().token),
            ..fixture.flow(json!({}))
        })
        .await
        .unwrap();
    let callback = fixture.consent(&begun).await;
    let error = fixture.connect.complete(callback).await.unwrap_err();
    assert!(matches!(error, FlowError::Site(_)), "{error:?}");
}

#[tokio::test]
async fn a_guest_without_sites_gets_an_error_that_says_so() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture
        .sandbox
        .set_fault(Fault::new(Effect::EmptyResources));
    let error = fixture.run_flow(json!({})).await.unwrap_err();
    assert!(
        matches!(error, FlowError::Site(SiteError::EmptyList)),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_account_that_consented_is_stored() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let connection = connected(fixture.run_flow(json!({})).await.unwrap());
    assert_eq!(
        connection.config.text("accountId"),
        Some(&*fixture.accounts[0])
    );
}

#[tokio::test]
async fn an_account_that_cannot_be_read_is_recorded_as_unknown() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture
        .integration_with("read:page:confluence,offline_access")
        .await;
    let connection = connected(fixture.run_flow(json!({})).await.unwrap());
    assert_eq!(connection.config.0["accountId"], serde_json::Value::Null);
}

#[tokio::test]
async fn a_return_url_that_is_not_listed_is_refused() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let mut flow = fixture.flow(json!({}));
    flow.return_url = Some("https://evil.example/".parse().unwrap());
    let begun = fixture.connect.begin(flow).await;
    assert!(matches!(begun, Err(FlowError::ReturnUrl)), "{begun:?}");
}

#[tokio::test]
async fn completed_and_expired_flows_are_removed_from_the_store() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    fixture.run_flow(json!({})).await.unwrap();
    fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    fixture.clock.advance(Duration::from_secs(3600));
    let left = fixture
        .store
        .purge_flows(threelo_core::clock::Clock::now(&fixture.clock))
        .await;
    assert_eq!(left.unwrap(), 1);
}

#[tokio::test]
async fn a_browser_that_disconnects_during_the_exchange_does_not_lose_the_grant() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let gate = Effect::Gate {
        name: "token".into(),
        after: true,
    };
    fixture
        .sandbox
        .set_fault(Fault::new(gate).at(Endpoint::Token).once());
    let (_, callback) = fixture.returned().await;
    tokio::select! {
        progress = fixture.connect.complete(callback) => panic!("it did not wait: {progress:?}"),
        held = fixture.sandbox.held("token", 1) => assert!(held),
    }
    assert_eq!(fixture.connections().await, 0);
    fixture.sandbox.open_gate("token");
    fixture.tasks.close();
    fixture.tasks.wait().await;
    assert_eq!(fixture.connections().await, 1);
    assert_eq!(fixture.heard.all()[0].outcome, Outcome::Connected);
}

#[tokio::test]
async fn a_flow_for_a_requested_site_does_not_connect_another_one() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let [wanted, other] = fixture.sandbox.sites().try_into().unwrap();
    let fault = fixture
        .sandbox
        .set_fault(Fault::new(Effect::HtmlPage { status: 500 }).at(Endpoint::Resources));
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({"domain": wanted.url()})))
        .await
        .unwrap();
    let progress = fixture
        .connect
        .complete(fixture.consent(&begun).await)
        .await;
    let Ok(Progress::ChooseSite(waiting)) = progress else {
        panic!("the sites were read")
    };
    fixture.sandbox.remove_fault(fault);
    let choice = other.id.parse().unwrap();
    let chosen = fixture
        .connect
        .choose_site(&waiting.token, Some(&begun.browser), choice)
        .await;
    assert_eq!(
        connected(chosen.unwrap()).config.text("cloudId"),
        Some(&*wanted.id)
    );
}

#[tokio::test]
async fn a_choice_that_was_not_offered_keeps_the_grant_for_another_choice() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (begun, pending) = asked(&fixture).await;
    let choose = |choice: threelo_core::id::CloudId| {
        fixture
            .connect
            .choose_site(&pending.token, Some(&begun.browser), choice)
    };
    let error = choose("elsewhere".parse().unwrap()).await.unwrap_err();
    assert!(matches!(error, FlowError::NotOffered(_)), "{error:?}");
    assert!(fixture.heard.all().is_empty());
    connected(choose(pending.sites[0].cloud_id.clone()).await.unwrap());
}
