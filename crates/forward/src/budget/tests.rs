//! How calls are delayed, and in which order they pass.

use std::sync::Mutex;

use threelo_core::clock::ManualClock;
use tokio::task::JoinSet;

use super::{gate::MIN_WAIT, *};

const ENFORCE: BudgetMode = BudgetMode::Enforce {
    max_wait: Duration::from_secs(10),
};

fn connection(name: &str) -> ConnectionKey {
    ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        name.parse().unwrap(),
    )
}

/// A POST of a connection to a path of a site.
struct Call {
    connection: ConnectionKey,
    site: CloudId,
    path: &'static str,
}

impl Call {
    fn of(connection_name: &str, path: &'static str) -> Self {
        Self {
            connection: connection(connection_name),
            site: "1324a887".parse().unwrap(),
            path,
        }
    }

    fn scopes(&self) -> RateLimitKeys<'_> {
        RateLimitKeys {
            connection: &self.connection,
            site: Some(&self.site),
            method: &Method::POST,
            operation: None,
            path: self.path,
        }
    }
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        map.insert(*name, value.parse().unwrap());
    }
    map
}

fn budget(mode: BudgetMode) -> (Arc<Budget>, ManualClock) {
    let clock = ManualClock::at(Timestamp::UNIX_EPOCH);
    (Arc::new(Budget::new(mode, Arc::new(clock.clone()))), clock)
}

fn refuse(budget: &Budget, path: &'static str, pairs: &[(&'static str, &str)]) -> bool {
    let now = budget.clock.monotonic();
    let call = Call::of("a", path);
    budget.learn(
        &call.scopes(),
        StatusCode::TOO_MANY_REQUESTS,
        &headers(pairs),
        now,
    )
}

/// How long the next call to this path has to wait by now.
fn wait(budget: &Budget, path: &'static str) -> Duration {
    let now = budget.clock.monotonic();
    let gates = lock(&budget.gates);
    let call = Call::of("a", path);
    let waits = call
        .scopes()
        .all()
        .filter_map(|scope| Some(gates.get(&scope)?.lock().wait(now)))
        .max();
    waits.unwrap_or_default()
}

const COMMENT: &str = "/rest/api/3/issue/A-1/comment";

#[test]
fn each_reason_limits_its_own_scope() {
    let other_issue = "/rest/api/3/issue/A-2/comment";
    for (reason, path, limited) in [
        ("jira-burst-based", COMMENT, true),
        ("jira-burst-based", "/rest/api/3/search", false),
        (
            "jira-per-issue-on-write",
            "/rest/api/3/issue/A-1/worklog",
            true,
        ),
        ("jira-per-issue-on-write", other_issue, false),
        ("jira-quota-tenant-based", other_issue, true),
        ("jira-quota-global-based", other_issue, true),
        ("something new", other_issue, true),
    ] {
        let (budget, _) = budget(ENFORCE);
        refuse(
            &budget,
            COMMENT,
            &[("retry-after", "5"), ("ratelimit-reason", reason)],
        );
        let expected = if limited { 5 } else { 0 };
        assert_eq!(wait(&budget, path).as_secs(), expected, "{reason} {path}");
    }
}

#[test]
fn a_quota_of_the_app_limits_every_site() {
    let (budget, _) = budget(ENFORCE);
    refuse(
        &budget,
        COMMENT,
        &[("ratelimit-reason", "jira-quota-global-based")],
    );
    let mut elsewhere = Call::of("a", "/x");
    elsewhere.site = "99999999".parse().unwrap();
    let gates = lock(&budget.gates);
    assert!(
        elsewhere
            .scopes()
            .all()
            .any(|scope| gates.contains_key(&scope))
    );
}

#[test]
fn refusals_in_a_row_without_retry_after_back_off() {
    let (budget, clock) = budget(ENFORCE);
    let mut waits = Vec::new();
    for _ in 0..6 {
        refuse(&budget, COMMENT, &[]);
        // Calls that were on their way at the same time change nothing.
        refuse(&budget, COMMENT, &[]);
        let wait = wait(&budget, COMMENT);
        waits.push(wait.as_secs());
        clock.advance(wait);
    }
    assert_eq!(waits, [2, 4, 8, 16, 30, 30]);
}

#[test]
fn retry_after_zero_is_no_busy_loop() {
    let (budget, _) = budget(ENFORCE);
    assert!(refuse(&budget, COMMENT, &[("retry-after", "0")]));
    assert_eq!(wait(&budget, COMMENT), MIN_WAIT);
}

#[test]
fn the_pace_of_a_burst_limit_is_that_of_its_policy() {
    let limit = headers(&[
        ("ratelimit-reason", "jira-burst-based"),
        (
            "ratelimit-policy",
            r#""global-app-quota";q=65000;w=3600, "jira-burst-based";q=100;w=1"#,
        ),
    ]);
    let read = RateLimit::read(&limit, Timestamp::UNIX_EPOCH);
    assert_eq!(policy_pace(&limit, &read), Some(Duration::from_millis(10)));
}

#[test]
fn calls_slow_down_near_the_limit() {
    let (budget, _) = budget(ENFORCE);
    let near = headers(&[
        ("x-ratelimit-nearlimit", "true"),
        ("x-ratelimit-remaining", "1000"),
        ("x-ratelimit-reset", "1970-01-01T00:10Z"),
    ]);
    let now = budget.clock.monotonic();
    assert!(!budget.learn(&Call::of("a", COMMENT).scopes(), StatusCode::OK, &near, now));
    let gates = lock(&budget.gates);
    let gate = gates.values().next().expect("a gate");
    assert_eq!(gate.lock().interval, Duration::from_millis(600));
}

#[test]
fn a_limit_is_forgotten_after_a_quiet_minute() {
    let (budget, clock) = budget(ENFORCE);
    refuse(&budget, COMMENT, &[("retry-after", "1")]);
    assert_eq!(budget.stats().limited_scopes, 1);
    clock.advance(Duration::from_secs(62));
    let now = clock.monotonic();
    budget.learn(
        &Call::of("a", COMMENT).scopes(),
        StatusCode::OK,
        &HeaderMap::new(),
        now,
    );
    assert_eq!(budget.stats().limited_scopes, 0);
}

#[tokio::test]
async fn a_call_that_would_wait_too_long_is_refused_at_once() {
    let (budget, clock) = budget(ENFORCE);
    assert!(!refuse(&budget, COMMENT, &[("retry-after", "600")]));
    let now = clock.monotonic();
    let refused = budget.enter(&Call::of("a", COMMENT).scopes(), now).await;
    assert_eq!(refused.unwrap_err().retry_after, Duration::from_secs(600));
}

#[tokio::test]
async fn observing_delays_nothing() {
    let (budget, clock) = budget(BudgetMode::Observe);
    assert!(!refuse(&budget, COMMENT, &[("retry-after", "600")]));
    let now = clock.monotonic();
    let entered = budget.enter(&Call::of("a", COMMENT).scopes(), now).await;
    assert_eq!(entered, Ok(Duration::from_secs(600)));
}

/// Starts calls that wait, and returns the names of their connections in the order of their turns.
async fn order(calls: &[(&'static str, usize)]) -> Vec<&'static str> {
    let (budget, clock) = budget(ENFORCE);
    refuse(&budget, COMMENT, &[("retry-after", "1")]);
    let passed = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for &(name, count) in calls {
        for _ in 0..count {
            let (budget, passed, since) = (budget.clone(), passed.clone(), clock.monotonic());
            tasks.spawn(async move {
                let entered = budget.enter(&Call::of(name, COMMENT).scopes(), since).await;
                entered.expect("within the wait");
                passed.lock().unwrap().push(name);
            });
        }
    }
    let total: usize = calls.iter().map(|(_, count)| count).sum();
    while passed.lock().unwrap().len() < total {
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        clock.advance(Duration::from_millis(50));
    }
    assert_eq!(budget.stats().waiting, 0);
    while tasks.join_next().await.is_some() {}
    Arc::into_inner(passed).unwrap().into_inner().unwrap()
}

#[tokio::test]
async fn connections_take_turns() {
    let order = order(&[("busy", 20), ("a", 2), ("b", 1)]).await;
    assert_eq!(
        order[..6],
        ["busy", "a", "b", "busy", "a", "busy"],
        "{order:?}"
    );
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_hold_up_the_others() {
    let (budget, clock) = budget(ENFORCE);
    refuse(&budget, COMMENT, &[("retry-after", "1")]);
    let since = clock.monotonic();
    let enter = |name: &'static str| {
        let budget = budget.clone();
        tokio::spawn(async move { budget.enter(&Call::of(name, COMMENT).scopes(), since).await })
    };
    let first = enter("first");
    tokio::task::yield_now().await;
    let second = enter("second");
    tokio::task::yield_now().await;
    assert_eq!(budget.stats().waiting, 2);
    first.abort();
    assert!(first.await.is_err());
    for _ in 0..30 {
        tokio::task::yield_now().await;
        clock.advance(Duration::from_millis(50));
    }
    assert!(second.await.unwrap().is_ok());
    assert_eq!(budget.stats().waiting, 0);
}
