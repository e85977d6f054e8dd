//! A simulated year of connections that are rarely called.

use std::{collections::BTreeMap, time::Duration};

use secrecy::ExposeSecret;
use threelo_core::{
    SignedDuration, Timestamp,
    bearer::BearerSource,
    clock::{Clock, Monotonic},
    connection::Connection,
    event::{Event, EventKind, EventSubject},
    id::ConnectionKey,
    provider::Provider,
    seal::Sealer,
    secret::{AccessToken, RefreshToken},
    storage::{ConnectionFilter, ConnectionStore, EventStore, PutConnection, PutOutcome},
    token::{RawTokenResponse, TokenRow, TokenSet, TokenStatus, TokenVersion},
};
use threelo_sandbox::Pass;
use tokio::task::AbortHandle;

use crate::fixture::{CLIENT, Fixture, PlainSealer, USER};

/// Twice the page of a search for those that are due.
const CONNECTIONS: usize = 400;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Lifetime of a grant.
const LIFE: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Maximum time without a refresh.
const IDLE_AT_MOST: SignedDuration = SignedDuration::from_hours(45 * 24);

#[tokio::test]
async fn over_a_year_no_grant_is_idle_for_long_and_each_end_is_announced_three_times() {
    let fixture = Fixture::new().await;
    // The sandbox enforces the limits: it ends grants that are idle or too old.
    fixture
        .sandbox
        .change_switches(|switches| switches.absolute_days = Some(365));
    let year = Year::begin(&fixture);

    // All are new within two days, so that many are due at once; one in a hundred is called once a week.
    for day in 0..2 {
        for number in 0..CONNECTIONS / 2 {
            year.connect(day * CONNECTIONS / 2 + number).await;
        }
        year.pass(DAY).await;
    }
    for day in 2..364 {
        if day % 7 == 0 {
            year.call().await;
        }
        year.pass(DAY).await;
        year.check_that_all_live(day).await;
        fixture.sandbox.clear_records();
    }
    // Until the last grant has ended.
    for _ in 364..376 {
        year.pass(DAY).await;
    }
    year.check_announcements().await;
    year.check_that_all_have_ended().await;
}

struct Year<'a> {
    fixture: &'a Fixture,
    began: Monotonic,
    keeping: AbortHandle,
}

impl<'a> Year<'a> {
    fn begin(fixture: &'a Fixture) -> Self {
        let manager = fixture.manager.clone();
        let keeping = tokio::spawn(async move { manager.run_keep_alive().await });
        Self {
            fixture,
            began: fixture.clock.monotonic(),
            keeping: keeping.abort_handle(),
        }
    }

    fn key(&self, number: usize) -> ConnectionKey {
        let connection = format!("customer-of-the-year-{number}").parse();
        ConnectionKey::new(
            "default".parse().unwrap(),
            self.fixture.key.integration.clone(),
            connection.unwrap(),
        )
    }

    async fn connect(&self, number: usize) {
        let (fixture, key, version) = (self.fixture, self.key(number), TokenVersion(1));
        let scopes = ["read:jira-work", "offline_access"];
        let granted = fixture
            .sandbox
            .grant(Pass::new(CLIENT, USER).scopes(scopes));
        let granted = granted.unwrap();
        let now = fixture.clock.now();
        let tokens = TokenSet {
            access: AccessToken::new(granted.access_token),
            refresh: granted.refresh_token.map(RefreshToken::new),
            access_expires_at: Some(now + Duration::from_secs(granted.expires_in as u64)),
            issued_at: now,
            scopes: scopes.into_iter().collect(),
            raw: RawTokenResponse::new(&Default::default()),
        };
        let context = TokenRow::seal_context(&key, version);
        let sealed = PlainSealer.seal(context, tokens.to_plain().expose_secret());
        let put = PutConnection {
            tokens: TokenRow::granted(version, sealed, &tokens),
            expected: TokenVersion::default(),
            events: vec![created(&key, now)],
            connection: Connection {
                key: key.clone(),
                created_at: now,
                updated_at: now,
                ..self.model().await
            },
            pending: None,
        };
        let outcome = fixture.store.put_connection(put).await.unwrap();
        assert!(matches!(outcome, PutOutcome::Stored(_)));
    }

    async fn model(&self) -> Connection {
        let found = self.fixture.store.connection(&self.fixture.key).await;
        found.unwrap().unwrap()
    }

    /// Advances both clocks from one wake-up to the next.
    async fn pass(&self, span: Duration) {
        let fixture = self.fixture;
        let until = Monotonic(fixture.clock.monotonic().0 + span);
        loop {
            self.settle().await;
            let left = until.since(fixture.clock.monotonic());
            if left.is_zero() {
                break;
            }
            let step = fixture.clock.next_wake().map_or(left, |next| {
                let step = next.duration_since(fixture.clock.now());
                Duration::try_from(step).unwrap_or_default().min(left)
            });
            fixture.sandbox.advance(step);
            fixture.clock.advance(step);
        }
        // Grants that were rejected are confirmed, as the sweeper does.
        fixture.manager.sweep().await.unwrap();
    }

    /// Waits until all tasks are idle.
    async fn settle(&self) {
        loop {
            assert!(!self.keeping.is_finished(), "the keep-alive task has ended");
            if self.fixture.tasks.is_empty() && self.fixture.clock.sleepers() > 0 {
                return;
            }
            tokio::task::yield_now().await;
        }
    }

    async fn call(&self) {
        for number in (0..CONNECTIONS).step_by(100) {
            self.fixture
                .manager
                .bearer(&self.key(number))
                .await
                .unwrap();
        }
    }

    async fn check_that_all_live(&self, day: usize) {
        let now = self.fixture.clock.now();
        let listed = self
            .fixture
            .store
            .connections(&ConnectionFilter::new("default".parse().unwrap()))
            .await;
        for one in listed.unwrap() {
            let key = &one.connection.key;
            assert_eq!(one.status, TokenStatus::Active, "{key} on day {day}");
            let idle = now.duration_since(one.dates.issued_at);
            assert!(
                idle <= IDLE_AT_MOST,
                "{key} is idle for {idle} on day {day}"
            );
        }
    }

    /// 30, 7 and 1 days ahead, within the hour between two looks.
    async fn check_announcements(&self) {
        let mut announced: BTreeMap<ConnectionKey, Vec<Timestamp>> = BTreeMap::new();
        let events = self
            .fixture
            .store
            .events_after(0, u32::MAX)
            .await
            .unwrap()
            .events;
        for event in events {
            if let EventKind::Expiring { ends_at } = event.kind {
                let EventSubject::Connection(key) = event.subject else {
                    panic!("an integration does not expire: {event:?}")
                };
                let made = self.fixture.store.connection(&key).await.unwrap().unwrap();
                assert_eq!(ends_at, made.created_at + LIFE, "{key}");
                announced.entry(key).or_default().push(event.at);
            }
        }
        // Those of the year, and the connection of the fixture.
        assert_eq!(announced.len(), CONNECTIONS + 1);
        for (key, at) in announced {
            let made = self.fixture.store.connection(&key).await.unwrap().unwrap();
            let due = [30, 7, 1].map(|days| made.created_at + LIFE - days * DAY);
            assert_eq!(at.len(), 3, "{key}: {at:?}");
            for (at, due) in at.into_iter().zip(due) {
                let late = at.duration_since(due);
                let within = SignedDuration::ZERO..=SignedDuration::from_mins(130);
                assert!(within.contains(&late), "{key}: {late} late");
            }
        }
    }

    /// Checks that refreshes do not extend a grant beyond the year.
    async fn check_that_all_have_ended(&self) {
        let span = self.fixture.clock.monotonic().since(self.began);
        assert!(span >= 376 * DAY);
        for number in (0..CONNECTIONS).step_by(50) {
            let error = self.fixture.manager.bearer(&self.key(number)).await;
            assert!(error.is_err(), "{number} has not ended");
        }
    }
}

impl Drop for Year<'_> {
    fn drop(&mut self) {
        self.keeping.abort();
    }
}

fn created(key: &ConnectionKey, at: Timestamp) -> Event {
    Event {
        id: format!("creation of {key}"),
        sequence: 0,
        at,
        kind: EventKind::Created,
        subject: key.clone().into(),
        provider: Provider::Jira,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
    }
}
