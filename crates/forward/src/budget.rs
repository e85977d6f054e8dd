//! The rate budget: learns Atlassian's limits from its answers and delays calls, instead of letting them
//! run into a 429.
//!
//! Atlassian counts in several scopes at once (an app, a site, an endpoint of a site, an issue). A scope
//! has a gate from the first sign of its limit until nothing has been refused for a while; without
//! one, calls pass without any work. A gate lets one call through at a time, at a pace that falls when
//! Atlassian refuses a call and rises while it does not. Waiting calls take turns by connection, so that
//! one busy connection does not starve the others.
//!
//! Source: "Rate limiting" in Atlassian's Jira and Confluence pages; see `docs/atlassian.md`, "Limits".

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::select;
use http::{HeaderMap, Method, StatusCode};
use threelo_core::{
    Timestamp,
    clock::{Clock, Monotonic},
    id::{CloudId, ConnectionKey, IntegrationRef},
};
use threelo_rest::{RateLimit, Reason};
use tokio::sync::Notify;

/// The wait after a refusal that names none; doubles with each refusal in a row.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The minimum wait after a refusal: "Retry-After: 0" would be a busy loop.
const MIN_WAIT: Duration = Duration::from_millis(500);
/// The pace after a refusal that names no policy: Atlassian advises 5 to 10 calls at a time.
const FIRST_INTERVAL: Duration = Duration::from_millis(100);
const MAX_INTERVAL: Duration = Duration::from_secs(5);
/// A pace below this is none.
const MIN_INTERVAL: Duration = Duration::from_millis(1);
/// How long after its last refusal a gate is removed.
const FORGET_AFTER: Duration = Duration::from_secs(60);
/// The maximum number of gates; beyond that, limits of further scopes are not learned.
const MAX_GATES: usize = 10_000;
/// The maximum number of calls that wait at one gate.
const MAX_WAITING: usize = 2_000;

/// What the budget does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetMode {
    /// Nothing.
    Off,
    /// It reports how long calls would have to wait, and lets them pass.
    Observe,
    /// Calls wait for their turn, for at most this long in total. A call that would have to wait longer
    /// is refused with 429 and a `Retry-After`.
    Enforce {
        /// The maximum wait of a call.
        max_wait: Duration,
    },
}

impl Default for BudgetMode {
    fn default() -> Self {
        Self::Enforce {
            max_wait: Duration::from_secs(10),
        }
    }
}

/// What Atlassian counts together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Every call of an app.
    Integration(IntegrationRef),
    /// The calls of an app to a site.
    Site(IntegrationRef, CloudId),
    /// The calls of everybody to an endpoint of a site.
    Endpoint(CloudId, Method, Box<str>),
    /// Writes to an issue.
    Issue(CloudId, Box<str>),
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integration(integration) => write!(f, "integration {}", integration.key),
            Self::Site(integration, site) => {
                write!(f, "integration {} on site {site}", integration.key)
            }
            Self::Endpoint(site, method, endpoint) => {
                write!(f, "{method} {endpoint} on site {site}")
            }
            Self::Issue(site, issue) => write!(f, "issue {issue} on site {site}"),
        }
    }
}

/// The scopes of one call.
#[derive(Debug, Clone)]
pub(crate) struct Scopes {
    integration: IntegrationRef,
    site: Option<CloudId>,
    method: Method,
    /// The id of the operation, or the path if the catalogue does not know it.
    endpoint: Box<str>,
    issue: Option<Box<str>>,
}

impl Scopes {
    /// `path` is the path below the site.
    pub(crate) fn new(
        integration: IntegrationRef,
        site: Option<CloudId>,
        method: &Method,
        operation: Option<&'static str>,
        path: &str,
    ) -> Self {
        let writes = !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
        Self {
            integration,
            site,
            method: method.clone(),
            endpoint: operation.unwrap_or(path).into(),
            issue: if writes { issue_of(path) } else { None },
        }
    }

    /// Returns the scope that a limit is counted in.
    fn of_reason(&self, reason: Option<&Reason>) -> Scope {
        let Some(site) = self.site.clone() else {
            return Scope::Integration(self.integration.clone());
        };
        match reason {
            Some(Reason::Quota(text)) if text.contains("global") => {
                Scope::Integration(self.integration.clone())
            }
            Some(Reason::Burst(_)) => {
                Scope::Endpoint(site, self.method.clone(), self.endpoint.clone())
            }
            Some(Reason::PerIssue(_)) => match &self.issue {
                Some(issue) => Scope::Issue(site, issue.clone()),
                None => Scope::Endpoint(site, self.method.clone(), self.endpoint.clone()),
            },
            _ => Scope::Site(self.integration.clone(), site),
        }
    }

    /// Returns every scope, the narrow ones first: a turn in a wide scope is not spent on a call that
    /// still waits in a narrow one.
    fn all(&self) -> impl Iterator<Item = Scope> + '_ {
        let site = self.site.clone();
        let issue = self.issue.clone().zip(site.clone());
        let endpoint = site
            .clone()
            .map(|site| Scope::Endpoint(site, self.method.clone(), self.endpoint.clone()));
        issue
            .map(|(issue, site)| Scope::Issue(site, issue))
            .into_iter()
            .chain(endpoint)
            .chain(site.map(|site| Scope::Site(self.integration.clone(), site)))
            .chain([Scope::Integration(self.integration.clone())])
    }
}

/// Returns the id or key of the issue in a path such as `/rest/api/3/issue/{issueIdOrKey}/comment`.
fn issue_of(path: &str) -> Option<Box<str>> {
    let mut segments = path.split('/');
    segments.find(|segment| *segment == "issue")?;
    segments.next().filter(|id| !id.is_empty()).map(Into::into)
}

/// A call that would have to wait longer than it may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exhausted {
    pub(crate) scope: Scope,
    /// After which time another call may pass.
    pub(crate) retry_after: Duration,
}

/// The budgets of every scope. Cheap while no limit is near.
pub(crate) struct Budget {
    mode: BudgetMode,
    clock: Arc<dyn Clock>,
    gates: Mutex<HashMap<Scope, Arc<Gate>>>,
    /// The number of gates, which calls read without the lock.
    count: AtomicUsize,
    stats: Stats,
}

#[derive(Default)]
struct Stats {
    refused_upstream: AtomicU64,
    delayed: AtomicU64,
    exhausted: AtomicU64,
}

/// A summary of the budget, for metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BudgetStats {
    /// The number of scopes near or over a limit.
    pub limited_scopes: u64,
    /// The number of calls that wait for their turn.
    pub waiting: u64,
    /// How many answers were a 429 of Atlassian's.
    pub refused_upstream: u64,
    /// How many calls have waited.
    pub delayed: u64,
    /// How many calls were refused because they would have waited too long.
    pub exhausted: u64,
}

impl Budget {
    pub(crate) fn new(mode: BudgetMode, clock: Arc<dyn Clock>) -> Self {
        Self {
            mode,
            clock,
            gates: Mutex::default(),
            count: AtomicUsize::new(0),
            stats: Stats::default(),
        }
    }

    pub(crate) fn stats(&self) -> BudgetStats {
        let gates = lock(&self.gates);
        let waiting = gates.values().map(|gate| gate.lock().waiting() as u64);
        BudgetStats {
            limited_scopes: gates.len() as u64,
            waiting: waiting.sum(),
            refused_upstream: self.stats.refused_upstream.load(Ordering::Relaxed),
            delayed: self.stats.delayed.load(Ordering::Relaxed),
            exhausted: self.stats.exhausted.load(Ordering::Relaxed),
        }
    }

    /// Waits for the turn of a call, which began at `since`. Returns how long it waited, or would have
    /// had to wait in [`BudgetMode::Observe`].
    pub(crate) async fn enter(
        &self,
        scopes: &Scopes,
        connection: &ConnectionKey,
        since: Monotonic,
    ) -> Result<Duration, Exhausted> {
        if self.count.load(Ordering::Relaxed) == 0 {
            return Ok(Duration::ZERO);
        }
        let gates: Vec<_> = {
            let gates = lock(&self.gates);
            let known = |scope| gates.get(&scope).cloned().map(|gate| (scope, gate));
            scopes.all().filter_map(known).collect()
        };
        let max_wait = match self.mode {
            BudgetMode::Off => return Ok(Duration::ZERO),
            BudgetMode::Observe => {
                let now = self.clock.monotonic();
                let waits = gates.iter().map(|(_, gate)| gate.lock().wait(now));
                return Ok(waits.max().unwrap_or_default());
            }
            BudgetMode::Enforce { max_wait } => max_wait,
        };
        let entered = self.clock.monotonic();
        let deadline = Monotonic(since.0 + max_wait);
        for (scope, gate) in gates {
            if let Err(retry_after) = gate.pass(connection, deadline, &*self.clock).await {
                self.stats.exhausted.fetch_add(1, Ordering::Relaxed);
                return Err(Exhausted { scope, retry_after });
            }
        }
        let waited = self.clock.monotonic().since(entered);
        if !waited.is_zero() {
            self.stats.delayed.fetch_add(1, Ordering::Relaxed);
        }
        Ok(waited)
    }

    /// Learns from an answer. Returns `true` if Atlassian refused the call for a limit, the budget will
    /// delay the next attempt, and that attempt fits into the wait of a call that began at `since`.
    pub(crate) fn learn(
        &self,
        scopes: &Scopes,
        status: StatusCode,
        headers: &HeaderMap,
        since: Monotonic,
    ) -> bool {
        let refused = status == StatusCode::TOO_MANY_REQUESTS;
        if self.mode == BudgetMode::Off {
            return false;
        }
        let near = headers.contains_key("x-ratelimit-nearlimit");
        if !refused && !near {
            if self.count.load(Ordering::Relaxed) > 0 {
                self.relax(scopes);
            }
            return false;
        }
        let (now, time) = (self.clock.monotonic(), self.clock.now());
        let limit = RateLimit::read(headers, time);
        if !refused && !limit.near {
            return false;
        }
        let scope = scopes.of_reason(limit.reason.as_ref());
        let Some(gate) = self.gate(scope, now) else {
            return false;
        };
        if !refused {
            gate.lock().slow_down(remaining_pace(headers, &limit, time));
            return false;
        }
        self.stats.refused_upstream.fetch_add(1, Ordering::Relaxed);
        let next = gate.refuse(limit.wait(time), policy_pace(headers, &limit), now);
        match self.mode {
            BudgetMode::Enforce { max_wait } => next.0 <= since.0 + max_wait,
            _ => false,
        }
    }

    /// Returns the gate of a scope, which is created if necessary.
    fn gate(&self, scope: Scope, now: Monotonic) -> Option<Arc<Gate>> {
        let mut gates = lock(&self.gates);
        if let Some(gate) = gates.get(&scope) {
            return Some(gate.clone());
        }
        if gates.len() >= MAX_GATES {
            gates.retain(|_, gate| !gate.lock().is_forgettable(now));
        }
        if gates.len() >= MAX_GATES {
            return None;
        }
        tracing::info!(%scope, "Atlassian limits calls; the gateway slows down");
        let gate = Arc::new(Gate::new(now));
        gates.insert(scope, gate.clone());
        self.count.store(gates.len(), Ordering::Relaxed);
        Some(gate)
    }

    /// Raises the pace of the scopes of a call that succeeded, and removes gates that are no longer
    /// needed.
    fn relax(&self, scopes: &Scopes) {
        let now = self.clock.monotonic();
        let mut gates = lock(&self.gates);
        for scope in scopes.all() {
            let Some(gate) = gates.get(&scope) else {
                continue;
            };
            gate.lock().speed_up(now);
            if gate.lock().is_forgettable(now) {
                gates.remove(&scope);
            }
        }
        self.count.store(gates.len(), Ordering::Relaxed);
    }
}

/// The pace that the policy of a limit names: `"jira-burst-based";q=100;w=1` is 100 calls a second.
fn policy_pace(headers: &HeaderMap, limit: &RateLimit) -> Option<Duration> {
    // Points are no calls: their policy says nothing about the pace.
    let Some(reason @ Reason::Burst(_)) = &limit.reason else {
        return None;
    };
    let policies = headers
        .get("ratelimit-policy")
        .or_else(|| headers.get("beta-ratelimit-policy"))?;
    let policies = policies.to_str().ok()?;
    let policy = policies
        .split(',')
        .find(|it| it.contains(reason.as_str()))?;
    let parameter = |name: &str| {
        let mut parameters = policy.split(';').skip(1);
        let value = parameters.find_map(|it| it.trim().strip_prefix(name)?.strip_prefix('='))?;
        value.trim().parse::<u32>().ok().filter(|value| *value > 0)
    };
    Some(Duration::from_secs(parameter("w")?.into()) / parameter("q")?)
}

/// The pace at which what is left of a quota lasts until it is reset.
fn remaining_pace(headers: &HeaderMap, limit: &RateLimit, now: Timestamp) -> Duration {
    let remaining = headers.get("x-ratelimit-remaining");
    let remaining: u32 = remaining
        .and_then(|value| value.to_str().ok()?.trim().parse().ok())
        .unwrap_or(1);
    let reset = limit.reset.unwrap_or(now).duration_since(now);
    let left = Duration::try_from(reset).unwrap_or_default();
    left / remaining.max(1)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The turnstile of a scope.
struct Gate(Mutex<State>);

struct State {
    /// No call passes before this.
    not_before: Monotonic,
    /// The time between two calls; zero for no pace.
    interval: Duration,
    /// When the next call may pass at this pace.
    next: Monotonic,
    last_refusal: Monotonic,
    /// Refusals since the last success.
    refusals: u32,
    /// The waiting calls, by connection. The first call of the first connection is next.
    queues: VecDeque<(ConnectionKey, VecDeque<Arc<Turn>>)>,
}

/// A waiting call.
#[derive(Default)]
struct Turn {
    granted: AtomicBool,
    /// Wakes the call when it is granted its turn, or has become the next one.
    wake: Notify,
}

impl Gate {
    fn new(now: Monotonic) -> Self {
        Self(Mutex::new(State {
            not_before: now,
            interval: Duration::ZERO,
            next: now,
            last_refusal: now,
            refusals: 0,
            queues: VecDeque::new(),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// Waits for a turn until the deadline. The error is how long it would take longer.
    async fn pass(
        &self,
        connection: &ConnectionKey,
        deadline: Monotonic,
        clock: &dyn Clock,
    ) -> Result<(), Duration> {
        let turn = {
            let now = clock.monotonic();
            let mut state = self.lock();
            if state.queues.is_empty() && state.wait(now).is_zero() {
                state.take_turn(now);
                return Ok(());
            }
            let wait = state.wait(now) + state.interval * state.turns_before(connection) as u32;
            if now.0 + wait > deadline.0 || state.waiting() >= MAX_WAITING {
                return Err(wait.max(FIRST_INTERVAL));
            }
            state.enqueue(connection)
        };
        let mut queued = Queued {
            gate: self,
            connection,
            turn: &turn,
            done: false,
        };
        loop {
            let now = clock.monotonic();
            let until = {
                let mut state = self.lock();
                state.grant(now);
                if turn.granted.load(Ordering::Relaxed) {
                    queued.done = true;
                    return Ok(());
                }
                if now.0 >= deadline.0 {
                    return Err(state.wait(now).max(FIRST_INTERVAL));
                }
                match state.is_first(&turn) {
                    true => state.wait(now).min(deadline.since(now)),
                    false => deadline.since(now),
                }
            };
            select(Box::pin(turn.wake.notified()), clock.sleep(until)).await;
        }
    }

    /// Records a refusal. Returns when the next call may pass.
    fn refuse(&self, asked: Option<Duration>, pace: Option<Duration>, now: Monotonic) -> Monotonic {
        let mut state = self.lock();
        // Calls that were on their way when the first was refused are refused for the same reason.
        let in_flight = state.not_before > now;
        if !in_flight {
            state.refusals += 1;
            let slower = (state.interval * 2).max(FIRST_INTERVAL);
            state.interval = pace.unwrap_or(slower).max(state.interval).min(MAX_INTERVAL);
        }
        let doublings = 2_u32.saturating_pow(state.refusals.saturating_sub(1).min(8));
        let backoff = (FIRST_WAIT * doublings).min(MAX_BACKOFF);
        let wait = asked.map_or(backoff, |asked| asked.max(MIN_WAIT));
        state.not_before = state.not_before.max(Monotonic(now.0 + wait));
        state.last_refusal = now;
        state.not_before
    }
}

impl State {
    fn waiting(&self) -> usize {
        self.queues.iter().map(|(_, turns)| turns.len()).sum()
    }

    /// Returns how many calls pass before a new one of this connection.
    fn turns_before(&self, connection: &ConnectionKey) -> usize {
        let own = self.queues.iter().find(|(of, _)| of == connection);
        let rounds = 1 + own.map_or(0, |(_, turns)| turns.len());
        self.waiting().min(rounds * self.queues.len())
    }

    /// Returns how long the next call has to wait, regardless of the queue.
    fn wait(&self, now: Monotonic) -> Duration {
        self.not_before.max(self.next).since(now)
    }

    fn take_turn(&mut self, now: Monotonic) {
        self.next = Monotonic(now.0 + self.interval);
    }

    fn enqueue(&mut self, connection: &ConnectionKey) -> Arc<Turn> {
        let turn = Arc::new(Turn::default());
        match self.queues.iter_mut().find(|(of, _)| of == connection) {
            Some((_, turns)) => turns.push_back(turn.clone()),
            None => self
                .queues
                .push_back((connection.clone(), VecDeque::from([turn.clone()]))),
        }
        turn
    }

    /// Grants a turn to as many calls as may pass now, one connection after the other.
    fn grant(&mut self, now: Monotonic) {
        let mut granted = false;
        while self.wait(now).is_zero() {
            let Some((connection, mut turns)) = self.queues.pop_front() else {
                return;
            };
            granted = true;
            if let Some(turn) = turns.pop_front() {
                self.take_turn(now);
                turn.granted.store(true, Ordering::Relaxed);
                turn.wake.notify_one();
            }
            if !turns.is_empty() {
                self.queues.push_back((connection, turns));
            }
        }
        if granted {
            self.wake_first();
        }
    }

    fn is_first(&self, turn: &Arc<Turn>) -> bool {
        let first = self.queues.front().and_then(|(_, turns)| turns.front());
        first.is_some_and(|first| Arc::ptr_eq(first, turn))
    }

    /// Wakes the next call, which waits for the time of its turn; the others wait to be woken.
    fn wake_first(&self) {
        if let Some(first) = self.queues.front().and_then(|(_, turns)| turns.front()) {
            first.wake.notify_one();
        }
    }

    fn remove(&mut self, connection: &ConnectionKey, turn: &Arc<Turn>) {
        for (of, turns) in &mut self.queues {
            if of == connection {
                turns.retain(|it| !Arc::ptr_eq(it, turn));
            }
        }
        self.queues.retain(|(_, turns)| !turns.is_empty());
        self.wake_first();
    }

    fn slow_down(&mut self, pace: Duration) {
        self.interval = self.interval.max(pace).min(MAX_INTERVAL);
    }

    /// Raises the pace by a twentieth.
    fn speed_up(&mut self, now: Monotonic) {
        if self.not_before > now {
            return;
        }
        self.refusals = 0;
        self.interval -= self.interval / 20;
        if self.interval < MIN_INTERVAL {
            self.interval = Duration::ZERO;
        }
    }

    fn is_forgettable(&self, now: Monotonic) -> bool {
        let quiet = now.since(self.last_refusal.max(self.not_before)) >= FORGET_AFTER;
        self.queues.is_empty() && (quiet || self.interval.is_zero() && self.not_before <= now)
    }
}

/// Leaves the queue when the caller goes away.
struct Queued<'a> {
    gate: &'a Gate,
    connection: &'a ConnectionKey,
    turn: &'a Arc<Turn>,
    done: bool,
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        if !self.done {
            self.gate.lock().remove(self.connection, self.turn);
        }
    }
}

#[cfg(test)]
mod tests;
