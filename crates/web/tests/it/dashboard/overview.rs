//! What the overview says about rate limits and storage.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use axum::Router;
use threelo_core::{
    clock::Clock,
    permission::Permission,
    request_log::{AnsweredBy, LogLimits, LogMessages, RequestKind, RequestRecord},
    storage::{RequestLogStore, Space, SpaceProbe, StoreError},
};
use threelo_web::Settings;

use super::{LIMITED_KEY, Office, log, office};
use crate::fixture::{Fixture, KEY, fixture};

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
    let settings = Settings::new("https://gateway.example.com".parse().unwrap());
    let router = fixture.dashboard(settings, Router::new(), None);
    let mut office = Office {
        fixture,
        router,
        cookies: Default::default(),
    };
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    office.fixture.add_connection(&integration, "u-1").await;
    log(&office, |_| {}).await;
    office.sign_in(KEY).await;
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
