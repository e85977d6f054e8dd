//! What the overview says about rate limits and storage.

use std::{sync::Arc, time::Duration};

use super::{LIMITED_KEY, Office, log, office};
use crate::fixture::{Fixture, KEY, fixture};
use async_trait::async_trait;
use threelo_core::{
    clock::Clock,
    permission::Permission,
    request_log::{AnsweredBy, LogLimits, LogMessages, RequestKind, RequestRecord},
    storage::{RequestLogStore, Space, SpaceProbe, StoreError},
};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Makes a record one of a call with this connection that ended with this status.
fn call(connection: &str, status: u16, origin: AnsweredBy) -> impl FnOnce(&mut RequestRecord) {
    let connection = connection.parse().unwrap();
    move |record| {
        record.integration = Some("jira".parse().unwrap());
        record.connection = Some(connection);
        record.status = status;
        record.answered_by = origin;
    }
}

#[tokio::test]
async fn calls_that_met_a_rate_limit_are_counted_by_who_refused_them() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    for origin in [AnsweredBy::Atlassian, AnsweredBy::Atlassian] {
        log(&office, call("u-1", 429, origin)).await;
    }
    let seen = office.get("/dashboard").await;
    let expected =
        "Atlassian's rate limit refused 2 calls in the last 24 hours. All were made with u-1.";
    assert!(seen.shows(expected), "{}", seen.body);
    log(&office, call("u-2", 429, AnsweredBy::Gateway)).await;
    let seen = office.get("/dashboard").await;
    let expected = "Atlassian's rate limit refused 2 calls in the last 24 hours, and the gateway 1 more that would have \
                    waited too long for it. 2 of them were made with u-1.";
    assert!(seen.shows(expected), "{}", seen.body);
    let link = "href=\"/dashboard/logs?since=24h&amp;status=429\"";
    assert!(seen.shows(link), "{}", seen.body);
}

#[tokio::test]
async fn calls_that_had_to_wait_for_a_rate_limit_lead_to_their_connection() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    log(&office, |record| {
        call("u-1", 200, AnsweredBy::Atlassian)(record);
        let text = format!("{} 2s", LogMessages::DELAYED);
        record.messages.add(Duration::ZERO, text);
    })
    .await;
    let seen = office.get("/dashboard").await;
    let expected = "1 call had to wait for Atlassian's rate limit in the last 24 hours: more would be refused. It was \
                    made with u-1.";
    assert!(seen.shows(expected), "{}", seen.body);
    let link = "href=\"/dashboard/logs?since=24h&amp;integration=jira&amp;connection=u-1\"";
    assert!(seen.shows(link), "{}", seen.body);
}

#[tokio::test]
async fn many_calls_that_the_gateway_does_not_find_a_path_for_need_attention() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    for _ in 0..12 {
        log(&office, call("u-1", 404, AnsweredBy::Gateway)).await;
    }
    let seen = office.get("/dashboard").await;
    let expected = "All 12 calls with u-1 of jira failed in the last 24 hours.";
    assert!(seen.shows(expected), "{}", seen.body);
}

#[tokio::test]
async fn a_gateway_whose_latest_thousand_calls_failed_is_not_greeted_as_a_new_one() {
    let (mut office, _) = office().await;
    for _ in 0..1000 {
        log(&office, call("u-1", 403, AnsweredBy::Atlassian)).await;
    }
    let seen = office.get("/dashboard").await;
    assert!(!seen.shows("Welcome"), "{}", seen.body);
}

#[tokio::test]
async fn the_limit_of_a_receiver_of_events_is_not_that_of_atlassian() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    log(&office, |record| {
        call("u-1", 429, AnsweredBy::Receiver)(record);
        record.kind = RequestKind::Event;
    })
    .await;
    let seen = office.get("/dashboard").await;
    assert!(!seen.shows("rate limit"), "{}", seen.body);
}

#[tokio::test]
async fn a_rate_limit_of_the_day_before_needs_no_attention() {
    let (mut office, _) = office().await;
    log(&office, call("u-1", 429, AnsweredBy::Atlassian)).await;
    office.fixture.clock.advance(DAY - HOUR);
    office.sign_in(KEY).await;
    assert!(office.get("/dashboard").await.shows("rate limit"));
    office.fixture.clock.advance(2 * HOUR);
    office.sign_in(KEY).await;
    let seen = office.get("/dashboard").await;
    assert!(!seen.shows("rate limit"), "{}", seen.body);
}

#[tokio::test]
async fn a_rate_limit_is_found_behind_a_thousand_later_calls() {
    let (mut office, _) = office().await;
    log(&office, call("u-1", 429, AnsweredBy::Atlassian)).await;
    let now = office.fixture.clock.now();
    let mut later = RequestRecord::new(RequestKind::Proxy, now, "GET", "/me", 200);
    later.environment = Some(super::environment());
    let later = vec![later; 1_500];
    office.fixture.store.append_requests(&later).await.unwrap();
    let seen = office.get("/dashboard").await;
    let expected =
        "Atlassian's rate limit refused 1 call in the last 24 hours. It was made with u-1.";
    assert!(seen.shows(expected), "{}", seen.body);
}

#[tokio::test]
async fn an_operator_who_may_not_see_connections_is_not_told_that_all_is_well() {
    let (integrations, connections) = (Permission::IntegrationsList, Permission::ConnectionsList);
    for (permissions, expected) in [
        (
            &[][..],
            "You may not see connections, integrations or the log, so",
        ),
        (
            &[integrations],
            "You may not see connections or the log, so",
        ),
        (&[integrations, connections], "You may not see the log, so"),
    ] {
        let (mut office, _) = office().await;
        log(&office, |_| {}).await;
        let mut permissions = permissions.to_vec();
        permissions.push(Permission::DashboardSignIn);
        office.limit(&permissions).await;
        office.sign_in(LIMITED_KEY).await;
        let seen = office.get("/dashboard").await;
        assert!(seen.shows(expected), "{}", seen.body);
        assert!(!seen.shows("Nothing needs"), "{}", seen.body);
        let says_calm = seen.shows("Nothing that you may see needs your attention.");
        assert_eq!(says_calm, permissions.len() > 1, "{}", seen.body);
    }
}

#[tokio::test]
async fn the_overview_is_not_calm_if_most_calls_of_a_connection_fail() {
    let (mut office, _) = office().await;
    log(&office, call("u-2", 200, AnsweredBy::Atlassian)).await;
    for n in 0..26 {
        let status = if n < 22 { 403 } else { 200 };
        log(&office, call("u-1", status, AnsweredBy::Atlassian)).await;
    }
    let seen = office.get("/dashboard").await;
    let expected = "22 of 26 calls with u-1 of jira failed in the last 24 hours.";
    assert!(seen.shows(expected), "{}", seen.body);
    assert!(!seen.shows("Nothing needs your attention"), "{}", seen.body);
    let (_, link) = seen.body.split_once(expected).unwrap();
    let (_, link) = link.split_once("href=\"").unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&");
    let records = office.get(&link).await;
    assert_eq!(
        records.body.matches("/dashboard/log?id=").count(),
        22,
        "{link}"
    );
}

#[tokio::test]
async fn an_integration_that_was_never_used_is_not_called_working() {
    let mut office = Office::open().await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    for page in ["/dashboard/integrations", "/dashboard/integration?key=jira"] {
        let seen = office.get(page).await;
        let is_right = seen.shows("Not used yet") && !seen.shows("Working");
        assert!(is_right, "{}", seen.body);
    }
    office.fixture.add_connection(&integration, "u-1").await;
    let seen = office.get("/dashboard/integrations").await;
    assert!(seen.shows("Working"), "{}", seen.body);
}

#[tokio::test]
async fn an_operator_who_may_only_list_is_led_to_lists() {
    let (mut office, _) = office().await;
    let mut bare = threelo_connect::IntegrationDraft::new(
        "bare".parse().unwrap(),
        threelo_core::provider::Provider::Jira,
    );
    bare.display_name = Some("Bare".to_owned());
    let connect = office.fixture.connect.clone();
    connect
        .create_integration(super::environment(), bare)
        .await
        .unwrap();
    let permissions = [Permission::DashboardSignIn, Permission::IntegrationsList];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    for page in ["/dashboard", "/dashboard/integrations"] {
        let seen = office.get(page).await;
        assert!(seen.shows("Bare"), "{}", seen.body);
        assert!(!seen.shows("/dashboard/integration?"), "{}", seen.body);
    }
}

#[tokio::test]
async fn the_charts_say_which_time_they_are_about() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    let seen = office.get("/dashboard").await;
    assert!(seen.shows("1 in the last 24 hours"), "{}", seen.body);
}

/// A database that says how much space there is.
struct Disk(Space);

#[async_trait]
impl SpaceProbe for Disk {
    async fn space(&self) -> Result<Space, StoreError> {
        Ok(self.0)
    }
}

/// An office over this fixture, with one connection and a call that succeeded.
async fn office_over(fixture: Fixture) -> Office {
    let office = super::office_over(fixture).await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    office.fixture.add_connection(&integration, "u-1").await;
    log(&office, |_| {}).await;
    office
}

async fn office_with_space(used: u64, free: Option<u64>) -> Office {
    let mut fixture = fixture();
    fixture.space = Arc::new(Disk(Space::new(used, free)));
    office_over(fixture).await
}

#[tokio::test]
async fn a_disk_that_is_nearly_full_needs_attention() {
    let mut office = office_with_space(14 << 20, Some(300 << 20)).await;
    let seen = office.get("/dashboard").await;
    let expected = "The disk of the database has only 300 MiB left.";
    assert!(seen.shows(expected), "{}", seen.body);
    assert!(seen.shows("docs/operate.md#storage"), "{}", seen.body);
}

#[tokio::test]
async fn the_overview_says_how_much_the_storage_takes() {
    for free in [Some(80 << 30), None] {
        let mut office = office_with_space(14 << 20, free).await;
        let seen = office.get("/dashboard").await;
        assert!(seen.shows("Nothing needs your attention."), "{}", seen.body);
        assert!(
            seen.shows("The database takes 14 MiB, the request log "),
            "{}",
            seen.body
        );
        assert!(seen.shows(" of at most 256 MiB."), "{}", seen.body);
        let says_free = seen.shows("Their disk has 80 GiB left.");
        assert_eq!(says_free, free.is_some(), "{}", seen.body);
    }
}

#[tokio::test]
async fn the_storage_is_only_shown_to_operators_of_all_environments() {
    let mut office = office_with_space(14 << 20, Some(300 << 20)).await;
    let mut permissions = Permission::ALL.to_vec();
    permissions.retain(|one| *one != Permission::EnvironmentsManage);
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get("/dashboard").await;
    assert!(seen.shows("1</b><span>connection"), "{}", seen.body);
    assert!(!seen.shows("MiB"), "{}", seen.body);
}

/// An office whose log was trimmed to its size, so that it holds only what was added in the last days.
async fn office_with_full_log(days: u32) -> Office {
    let mut fixture = fixture();
    let record = |at| {
        let mut record = RequestRecord::new(RequestKind::Proxy, at, "GET", "/me", 200);
        record.environment = Some(super::environment());
        record
    };
    let (store, size) = (fixture.store.clone(), record(fixture.clock.now()).size());
    fixture.keep = LogLimits {
        bytes: size * u64::from(days * 24),
        ..LogLimits::default()
    };
    for _ in 0..60 * 24 {
        fixture.clock.advance(HOUR);
        let at = fixture.clock.now();
        store.append_requests(&[record(at)]).await.unwrap();
    }
    let now = fixture.clock.now();
    store.trim_requests(&fixture.keep, now).await.unwrap();
    office_over(fixture).await
}

#[tokio::test]
async fn a_log_that_is_full_before_its_records_are_old_needs_attention() {
    for (days, expected) in [
        (10, Some("it holds less than 10 days and not 30.")),
        (1, Some("it holds less than a day and not 30.")),
        (30, None),
    ] {
        let mut office = office_with_full_log(days).await;
        let seen = office.get("/dashboard").await;
        match expected {
            Some(expected) => assert!(seen.shows(expected), "{days}: {}", seen.body),
            None => assert!(!seen.shows("has reached its size"), "{days}: {}", seen.body),
        }
    }
}
