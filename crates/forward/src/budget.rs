//! The rate budget: learns Atlassian's limits from its responses and delays calls, instead of letting them
//! run into a 429.
//!
//! Atlassian counts at several levels at once (an app, a site, an endpoint of a site, an issue). A counter
//! has a gate from the first sign of its limit until nothing has been refused for a while; without
//! one, calls pass without any work. A gate lets one call through at a time, at a pace that falls when
//! Atlassian refuses a call and rises while it does not. Waiting calls take turns by connection, so that
//! one busy connection does not starve the others.
//!
//! Source: "Rate limiting" in Atlassian's Jira and Confluence pages; see `docs/atlassian.md`, "Limits".

mod gate;

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use http::{HeaderMap, HeaderName, Method, StatusCode};
use threelo_core::{
    Timestamp,
    clock::{Clock, Monotonic},
    id::{CloudId, ConnectionKey, IntegrationRef},
};
use threelo_rest::{Left, RateLimit, Reason};

use gate::{Gate, lock};

/// The maximum number of gates; beyond that, limits of further scopes are not learned.
const MAX_GATES: usize = 10_000;

const NEAR_LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-nearlimit");
const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");

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
pub enum RateLimitKey {
    /// Every call of an app.
    Integration(IntegrationRef),
    /// The calls of an app to a site.
    Site(IntegrationRef, CloudId),
    /// The calls of all apps to an endpoint of a site.
    Endpoint(CloudId, Method, Box<str>),
    /// Writes to an issue.
    Issue(CloudId, Box<str>),
}

impl RateLimitKey {
    /// Returns the integration that it limits, unless it limits all of them.
    fn integration(&self) -> Option<&IntegrationRef> {
        match self {
            Self::Integration(integration) | Self::Site(integration, _) => Some(integration),
            Self::Endpoint(..) | Self::Issue(..) => None,
        }
    }
}

impl fmt::Display for RateLimitKey {
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

/// What determines the scopes of one call. The scopes themselves are only created when a limit is near.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RateLimitKeys<'a> {
    pub(crate) connection: &'a ConnectionKey,
    pub(crate) site: Option<&'a CloudId>,
    pub(crate) method: &'a Method,
    /// The id of the operation, if the catalogue knows it.
    pub(crate) operation: Option<&'static str>,
    /// The path upstream.
    pub(crate) path: &'a str,
}

impl RateLimitKeys<'_> {
    fn integration(&self) -> RateLimitKey {
        RateLimitKey::Integration(self.connection.integration_ref())
    }

    fn on_site(&self, site: &CloudId) -> RateLimitKey {
        RateLimitKey::Site(self.connection.integration_ref(), site.clone())
    }

    fn endpoint(&self, site: &CloudId) -> RateLimitKey {
        let endpoint = self.operation.unwrap_or(self.path);
        RateLimitKey::Endpoint(site.clone(), self.method.clone(), endpoint.into())
    }

    /// Returns the issue that the call writes to.
    fn issue(&self, site: &CloudId) -> Option<RateLimitKey> {
        if matches!(*self.method, Method::GET | Method::HEAD | Method::OPTIONS) {
            return None;
        }
        let issue = issue_of(self.path)?;
        Some(RateLimitKey::Issue(site.clone(), issue.into()))
    }

    /// Returns the scope that a limit is counted in.
    fn of_reason(&self, reason: Option<&Reason>) -> RateLimitKey {
        let Some(site) = self.site else {
            return self.integration();
        };
        match reason {
            Some(Reason::Quota(text)) if text.contains("global") => self.integration(),
            Some(Reason::Burst(_)) => self.endpoint(site),
            Some(Reason::PerIssue(_)) => self.issue(site).unwrap_or_else(|| self.endpoint(site)),
            _ => self.on_site(site),
        }
    }

    /// Returns every scope, the narrow ones first: a turn in a wide scope is not spent on a call that
    /// still waits in a narrow one.
    fn all(&self) -> impl Iterator<Item = RateLimitKey> + use<> {
        let of_site = self.site.map(|site| {
            [
                self.issue(site),
                Some(self.endpoint(site)),
                Some(self.on_site(site)),
            ]
        });
        let of_site = of_site.into_iter().flatten().flatten();
        of_site.chain([self.integration()])
    }
}

/// Returns the id or key of the issue in a path such as `/rest/api/3/issue/{issueIdOrKey}/comment`.
fn issue_of(path: &str) -> Option<&str> {
    let mut segments = path.split('/');
    segments.find(|segment| *segment == "issue")?;
    segments.next().filter(|id| !id.is_empty())
}

/// A call that would have to wait longer than it may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exhausted {
    pub(crate) scope: RateLimitKey,
    /// After which time another call may pass.
    pub(crate) retry_after: Duration,
}

/// The budgets of every scope. Cheap while no limit is near.
pub(crate) struct Budget {
    mode: BudgetMode,
    clock: Arc<dyn Clock>,
    gates: Mutex<HashMap<RateLimitKey, Arc<Gate>>>,
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
    /// How many responses were a 429 of Atlassian's.
    pub refused_upstream: u64,
    /// How many calls have waited.
    pub delayed: u64,
    /// How many calls were refused because they would have waited too long.
    pub exhausted: u64,
}

/// Reads the state of a budget, without keeping anything else of the proxy.
#[derive(Clone)]
pub struct BudgetReader(Arc<Budget>);

impl BudgetReader {
    pub(crate) fn new(budget: Arc<Budget>) -> Self {
        Self(budget)
    }

    /// Returns a summary of the present state.
    pub fn stats(&self) -> BudgetStats {
        self.0.stats()
    }
}

impl fmt::Debug for BudgetReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.stats(), f)
    }
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
        scopes: &RateLimitKeys<'_>,
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
            if let Err(retry_after) = gate.pass(scopes.connection, deadline, &*self.clock).await {
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

    /// Learns from a response. Returns `true` if Atlassian refused the call for a limit, the budget will
    /// delay the next attempt, and that attempt fits into the wait of a call that began at `since`.
    pub(crate) fn learn(
        &self,
        scopes: &RateLimitKeys<'_>,
        status: StatusCode,
        headers: &HeaderMap,
        since: Monotonic,
    ) -> bool {
        let refused = status == StatusCode::TOO_MANY_REQUESTS;
        if self.mode == BudgetMode::Off {
            return false;
        }
        let has_limit = headers.contains_key(NEAR_LIMIT) || headers.contains_key(RATE_LIMIT);
        let limit = (refused || has_limit).then(|| RateLimit::read(headers, self.clock.now()));
        let Some(limit) = limit.filter(|limit| refused || limit.near || limit.left.is_some())
        else {
            if self.count.load(Ordering::Relaxed) > 0 {
                self.relax(scopes);
            }
            return false;
        };
        let (now, time) = (self.clock.monotonic(), self.clock.now());
        let left = limit.left.as_ref().filter(|_| !refused);
        let named = left.map(|left| &left.limit);
        let scope = scopes.of_reason(named.or(limit.reason.as_ref()));
        let Some(gate) = self.gate(scope, now) else {
            return false;
        };
        if !refused {
            let pace = left.map(Left::pace);
            let pace = pace.unwrap_or_else(|| remaining_pace(headers, &limit, time));
            gate.lock().slow_down(pace);
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
    fn gate(&self, scope: RateLimitKey, now: Monotonic) -> Option<Arc<Gate>> {
        let mut gates = lock(&self.gates);
        if let Some(gate) = gates.get(&scope) {
            return Some(gate.clone());
        }
        if gates.len() >= MAX_GATES {
            gates.retain(|_, gate| !gate.lock().is_expired(now));
        }
        if gates.len() >= MAX_GATES {
            return None;
        }
        let environment = scope
            .integration()
            .map(|integration| &integration.environment);
        tracing::info!(
            environment = environment.map(tracing::field::display), %scope,
            "Atlassian limits calls; the gateway slows down"
        );
        let gate = Arc::new(Gate::new(now));
        gates.insert(scope, gate.clone());
        self.count.store(gates.len(), Ordering::Relaxed);
        Some(gate)
    }

    /// Raises the pace of the scopes of a call that succeeded, and removes gates that are no longer
    /// needed.
    fn relax(&self, scopes: &RateLimitKeys<'_>) {
        let now = self.clock.monotonic();
        let mut gates = lock(&self.gates);
        for scope in scopes.all() {
            let Some(gate) = gates.get(&scope) else {
                continue;
            };
            gate.lock().speed_up(now);
            if gate.lock().is_expired(now) {
                gates.remove(&scope);
            }
        }
        self.count.store(gates.len(), Ordering::Relaxed);
    }
}

/// The pace that the policy of a limit names: `"jira-burst-based";q=100;w=1` is 100 calls a second.
fn policy_pace(headers: &HeaderMap, limit: &RateLimit) -> Option<Duration> {
    // Points are not calls: their policy says nothing about the interval.
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

/// Returns the interval at which the rest of a quota lasts until it is reset.
fn remaining_pace(headers: &HeaderMap, limit: &RateLimit, now: Timestamp) -> Duration {
    let remaining = headers.get("x-ratelimit-remaining");
    let remaining: u32 = remaining
        .and_then(|value| value.to_str().ok()?.trim().parse().ok())
        .unwrap_or(1);
    let reset = limit.reset.unwrap_or(now).duration_since(now);
    let left = Duration::try_from(reset).unwrap_or_default();
    left / remaining.max(1)
}

#[cfg(test)]
mod tests;
