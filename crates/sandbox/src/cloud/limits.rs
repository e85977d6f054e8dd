//! The rate limits of the product APIs: points per hour, bursts per operation, writes per issue.

use std::collections::{BTreeMap, VecDeque};

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::config::Product;
use crate::operation::Operation;
use crate::switches::{LimitHeaders, Limits};

/// The window of the limit of writes to one issue.
const ISSUE_WINDOW: SignedDuration = SignedDuration::from_secs(2);

/// The number of issues and of operations that are remembered.
const MAX_REMEMBERED: usize = 10_000;

/// The number of objects in a response, which a read costs in addition to its base.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Objects(u32);

impl Objects {
    pub(crate) fn of(body: &Value) -> Self {
        let lists = ["issues", "values", "results", "comments"];
        let list = lists.iter().find_map(|name| body[*name].as_array());
        let list = list.or(body.as_array());
        Self(list.map_or(1, |list| u32::try_from(list.len()).unwrap_or(u32::MAX)))
    }
}

/// A call that is about to be processed.
#[derive(Debug)]
pub(crate) struct Charged<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) cloud_id: &'a str,
    pub(crate) product: Product,
    pub(crate) operation: &'static Operation,
    pub(crate) params: &'a [(&'static str, String)],
}

/// What has been used of the limits.
#[derive(Debug, Default)]
pub(crate) struct Used {
    /// By client id: the hour, and the points used in it.
    points: BTreeMap<String, (i64, u32)>,
    /// By site and operation: the tokens that are left, and when they were counted.
    bursts: BTreeMap<(String, &'static str), (f64, Timestamp)>,
    /// By site and issue: the latest writes.
    writes: BTreeMap<(String, String), VecDeque<Timestamp>>,
}

/// A limit that is reached.
#[derive(Debug)]
struct Reached {
    reason: &'static str,
    policy: &'static str,
    quota: u32,
    window_seconds: u32,
    wait: SignedDuration,
}

impl Used {
    /// Counts a call; the error is the 429.
    #[expect(
        clippy::result_large_err,
        reason = "the error is the response and is sent immediately"
    )]
    pub(crate) fn admit(
        &mut self,
        limits: &Limits,
        call: &Charged<'_>,
        now: Timestamp,
    ) -> Result<(), Response> {
        let reached = self
            .points_are_left(limits, call, now)
            .and_then(|()| self.take_token(limits, call, now))
            .and_then(|()| self.take_write(limits, call, now));
        match reached {
            Err(reached) if limits.headers != LimitHeaders::Beta => {
                Err(reached.response(limits.headers, now))
            }
            _ => Ok(()),
        }
    }

    /// Charges the points of a call that was answered, and adds the headers that tell what is left.
    pub(crate) fn charge(
        &mut self,
        limits: &Limits,
        call: &Charged<'_>,
        response: &mut Response,
        now: Timestamp,
    ) {
        let Some(quota) = limits.points_per_hour else {
            return;
        };
        let used = self.points_of(call.client_id, now);
        *used = used.saturating_add(cost(call.operation, response));
        let left = quota.saturating_sub(*used);
        let near = left < quota / 5;
        let reset = seconds_left(now);
        let mut lines = Vec::new();
        let prefix = if limits.headers == LimitHeaders::Beta {
            "beta-"
        } else {
            ""
        };
        if matches!(limits.headers, LimitHeaders::Classic | LimitHeaders::Beta) {
            let prefix = if prefix.is_empty() { "" } else { "x-beta-" };
            let name = |rest: &str| match prefix {
                "" => format!("x-{rest}"),
                prefix => format!("{prefix}{rest}"),
            };
            lines.push((name("ratelimit-limit"), quota.to_string()));
            lines.push((name("ratelimit-remaining"), left.to_string()));
            lines.push((name("ratelimit-reset"), reset_time(now)));
            if near {
                lines.push((name("ratelimit-nearlimit"), "true".to_owned()));
            }
        }
        if matches!(
            limits.headers,
            LimitHeaders::Structured | LimitHeaders::Beta
        ) {
            let policy = format!("\"global-app-quota\";q={quota};w=3600");
            lines.push((format!("{prefix}ratelimit-policy"), policy));
            if near {
                let state = format!("\"global-app-quota\";r={left};t={reset}");
                lines.push((format!("{prefix}ratelimit"), state));
            }
        }
        add_headers(response, lines);
    }

    fn points_of(&mut self, client_id: &str, now: Timestamp) -> &mut u32 {
        let hour = now.as_second() / 3600;
        let (of, used) = self.points.entry(client_id.to_owned()).or_default();
        if *of != hour {
            (*of, *used) = (hour, 0);
        }
        used
    }

    fn points_are_left(
        &mut self,
        limits: &Limits,
        call: &Charged<'_>,
        now: Timestamp,
    ) -> Result<(), Reached> {
        let Some(quota) = limits.points_per_hour else {
            return Ok(());
        };
        if *self.points_of(call.client_id, now) < quota {
            return Ok(());
        }
        Err(Reached {
            reason: match call.product {
                Product::Jira => "jira-quota-global-based",
                Product::Confluence => "confluence-quota-global-based",
            },
            policy: "global-app-quota",
            quota,
            window_seconds: 3600,
            wait: SignedDuration::from_secs(seconds_left(now)),
        })
    }

    fn take_token(
        &mut self,
        limits: &Limits,
        call: &Charged<'_>,
        now: Timestamp,
    ) -> Result<(), Reached> {
        let Some(rate) = limits.burst_per_second.filter(|rate| *rate > 0) else {
            return Ok(());
        };
        let full = f64::from(rate);
        if self.bursts.len() >= MAX_REMEMBERED {
            self.bursts.clear();
        }
        let key = (call.cloud_id.to_owned(), call.operation.id);
        let (tokens, counted) = self.bursts.entry(key).or_insert((full, now));
        let passed = now.duration_since(*counted).as_secs_f64().max(0.0);
        *tokens = (*tokens + passed * full).min(full);
        *counted = now;
        if *tokens >= 1.0 {
            *tokens -= 1.0;
            return Ok(());
        }
        Err(Reached {
            reason: "jira-burst-based",
            policy: "jira-burst-based",
            quota: rate,
            window_seconds: 1,
            wait: SignedDuration::from_millis(1),
        })
    }

    fn take_write(
        &mut self,
        limits: &Limits,
        call: &Charged<'_>,
        now: Timestamp,
    ) -> Result<(), Reached> {
        let Some(most) = limits.issue_writes_per_2s.filter(|most| *most > 0) else {
            return Ok(());
        };
        let issue = call.params.iter().find(|(name, _)| *name == "issueIdOrKey");
        let (Some((_, issue)), false) = (issue, call.operation.method == Method::GET) else {
            return Ok(());
        };
        if self.writes.len() >= MAX_REMEMBERED {
            self.writes.clear();
        }
        let key = (call.cloud_id.to_owned(), issue.to_ascii_uppercase());
        let writes = self.writes.entry(key).or_default();
        while writes
            .front()
            .is_some_and(|at| now.duration_since(*at) >= ISSUE_WINDOW)
        {
            writes.pop_front();
        }
        match writes.front() {
            Some(first) if writes.len() >= usize::try_from(most).unwrap_or(usize::MAX) => {
                Err(Reached {
                    reason: "jira-per-issue-on-write",
                    policy: "jira-per-issue-on-write",
                    quota: most,
                    window_seconds: 2,
                    wait: ISSUE_WINDOW - now.duration_since(*first),
                })
            }
            _ => {
                writes.push_back(now);
                Ok(())
            }
        }
    }
}

impl Reached {
    fn response(&self, headers: LimitHeaders, now: Timestamp) -> Response {
        let body = r#"{"code":429,"message":"Rate limit exceeded"}"#;
        let kind = [(CONTENT_TYPE, "application/json")];
        let mut response = (StatusCode::TOO_MANY_REQUESTS, kind, body).into_response();
        // Whole seconds, as in the real cloud; at least one.
        let wait = self.wait.as_millis().max(1).div_euclid(1000)
            + i128::from(self.wait.as_millis().rem_euclid(1000) > 0);
        let mut lines = Vec::new();
        if headers != LimitHeaders::Bare {
            lines.push((RETRY_AFTER.to_string(), wait.to_string()));
            lines.push(("ratelimit-reason".to_owned(), self.reason.to_owned()));
        }
        match headers {
            LimitHeaders::Classic => {
                lines.push(("x-ratelimit-limit".to_owned(), self.quota.to_string()));
                lines.push(("x-ratelimit-remaining".to_owned(), "0".to_owned()));
                if self.window_seconds == 3600 {
                    lines.push(("x-ratelimit-reset".to_owned(), reset_time(now)));
                    lines.push(("x-ratelimit-nearlimit".to_owned(), "true".to_owned()));
                }
            }
            LimitHeaders::Structured => {
                let policy = format!(
                    "\"{}\";q={};w={}",
                    self.policy, self.quota, self.window_seconds
                );
                lines.push(("ratelimit-policy".to_owned(), policy));
                let state = format!("\"{}\";r=0;t={wait}", self.policy);
                lines.push(("ratelimit".to_owned(), state));
            }
            LimitHeaders::Beta | LimitHeaders::Bare => {}
        }
        add_headers(&mut response, lines);
        response
    }
}

/// Returns the points of a call: a write costs one, a read one and one per object, users and groups two each.
fn cost(operation: &Operation, response: &Response) -> u32 {
    if operation.method != Method::GET {
        return 1;
    }
    let Objects(objects) = response.extensions().get().copied().unwrap_or(Objects(1));
    let people = ["User", "Group", "Role", "Permission"];
    let each = 1 + u32::from(people.iter().any(|word| operation.id.contains(word)));
    objects.saturating_mul(each).saturating_add(1)
}

/// The seconds until the hour ends.
fn seconds_left(now: Timestamp) -> i64 {
    3600 - now.as_second().rem_euclid(3600)
}

/// The end of the hour, without seconds, as observed.
fn reset_time(now: Timestamp) -> String {
    let end = now + SignedDuration::from_secs(seconds_left(now));
    end.strftime("%Y-%m-%dT%H:%MZ").to_string()
}

fn add_headers(response: &mut Response, lines: Vec<(String, String)>) {
    for (name, value) in lines {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
}
