//! What goes wrong.

use serde::{Deserialize, Serialize};

/// What goes wrong.
///
/// "Processed" effects let the cloud do its work first, so that a lost answer leaves its traces.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum Effect {
    /// Waits in real time, before and after the work.
    Delay {
        /// Milliseconds before.
        #[serde(default)]
        before_ms: u64,
        /// Milliseconds after.
        #[serde(default)]
        after_ms: u64,
    },
    /// Waits at a named gate until it is released (120 seconds at most).
    Gate {
        /// Name of the gate.
        name: String,
        /// After the work instead of before it.
        #[serde(default)]
        after: bool,
    },
    /// The work is done, then the connection is closed without an answer.
    AnswerLost,
    /// The work is done, then the connection is cut in the middle of the body.
    CutMidBody,
    /// The connection is closed, nothing is processed.
    Down,
    /// Any answer.
    Answer {
        /// Status.
        status: u16,
        /// Header lines.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// Body.
        #[serde(default)]
        body: String,
        /// The work is done first.
        #[serde(default)]
        processed: bool,
    },
    /// 429.
    RateLimited {
        /// `Retry-After`, as it is to be sent; none without it.
        #[serde(default)]
        retry_after: Option<String>,
        /// Which other headers come with it.
        #[serde(default)]
        headers: RateHeaders,
    },
    /// 403 with a page of HTML, as a firewall sends it.
    FirewallPage,
    /// An HTML page with this status, not processed.
    HtmlPage {
        /// Status.
        status: u16,
    },
    /// The work is done; the answer is 200 with bytes that mean nothing.
    Garbage,
    /// The work is done; the answer is 200 with this much well-formed JSON.
    Huge {
        /// Bytes of the body.
        bytes: u64,
    },
    /// The work is done; the answer is 200 with a body that never ends.
    Endless,
    /// The work is done; this member is missing from the JSON object of the answer.
    MissingMember {
        /// Name of the member.
        name: String,
    },
    /// 401 as for a wrong client secret.
    WrongSecret,
    /// `Date` is off by so many seconds.
    DateOffset {
        /// Seconds; may be negative.
        seconds: i64,
    },
    /// 401 `Unauthorized`, whatever the token.
    Unauthorized,
    /// 403 as for an app that is not installed on the site.
    NotInstalled,
    /// The site is not in any grant: not listed, and refused by the gateway.
    SiteNotGranted {
        /// The site.
        cloud_id: String,
    },
    /// accessible-resources is an empty list.
    EmptyResources,
    /// A redirect; nothing is processed.
    Redirect {
        /// Status.
        status: u16,
        /// `Location`.
        location: String,
    },
    /// One more `Set-Cookie` on the answer.
    SetCookie {
        /// Its value.
        value: String,
    },
    /// The body comes in pieces with pauses.
    SlowBody {
        /// Bytes of one piece.
        chunk_bytes: usize,
        /// Pause before each piece, milliseconds.
        pause_ms: u64,
    },
}

/// Headers beside the status of a 429.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RateHeaders {
    /// None.
    #[default]
    Bare,
    /// `X-RateLimit-*` and `RateLimit-Reason` of the hourly points.
    Quota,
    /// `X-RateLimit-*` and `RateLimit-Reason` of the burst limit.
    Burst,
    /// `RateLimit` and `RateLimit-Policy` in the structured form.
    Structured,
    /// As `Structured`, with the `Beta-` prefix.
    Beta,
    /// `X-Failure-Category` and `X-Ratelimit-*`, as the gateway sent them in an incident.
    Gateway,
}
