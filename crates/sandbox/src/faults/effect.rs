//! The effects of faults.

use serde::{Deserialize, Serialize};

/// The effect of a fault.
///
/// "Processed" effects let the cloud process the request first, so that a lost response has consequences.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum Effect {
    /// Waits in real time, before and after the request is processed.
    Delay {
        /// The wait before, in milliseconds.
        #[serde(default)]
        before_ms: u64,
        /// The wait after, in milliseconds.
        #[serde(default)]
        after_ms: u64,
    },
    /// Waits at a named gate until it is opened (at most 120 seconds).
    Gate {
        /// The name of the gate.
        name: String,
        /// Whether to wait after the request is processed instead of before.
        #[serde(default)]
        after: bool,
    },
    /// Processes the request, then closes the connection without a response.
    AnswerLost,
    /// Processes the request, then closes the connection in the middle of the body.
    CutMidBody,
    /// Closes the connection without processing the request.
    Down,
    /// Sends any response.
    Answer {
        /// The status.
        status: u16,
        /// The header lines.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// The body.
        #[serde(default)]
        body: String,
        /// Whether the request is processed first.
        #[serde(default)]
        processed: bool,
    },
    /// 429.
    RateLimited {
        /// The value of `Retry-After`; without it the header is absent.
        #[serde(default)]
        retry_after: Option<String>,
        /// The other headers of the response.
        #[serde(default)]
        headers: RateHeaders,
    },
    /// 403 with an HTML page, as a firewall sends it.
    FirewallPage,
    /// An HTML page with this status; the request is not processed.
    HtmlPage {
        /// The status.
        status: u16,
    },
    /// Processes the request, then sends 200 with meaningless bytes.
    Garbage,
    /// Processes the request, then sends 200 with well-formed JSON of this size.
    Huge {
        /// The size of the body in bytes.
        bytes: u64,
    },
    /// Processes the request, then sends 200 with a body that never ends.
    Endless,
    /// Processes the request, then removes this member from the JSON object of the response.
    MissingMember {
        /// The name of the member.
        name: String,
    },
    /// 401 as for a wrong client secret.
    WrongSecret,
    /// Changes `Date` by this number of seconds.
    DateOffset {
        /// The seconds; may be negative.
        seconds: i64,
    },
    /// 401 `Unauthorized`, for any token.
    Unauthorized,
    /// 403 as for an app that is not installed on the site.
    NotInstalled,
    /// Treats the site as not granted: it is not listed, and the gateway rejects it.
    SiteNotGranted {
        /// The cloud id of the site.
        cloud_id: String,
    },
    /// Makes accessible-resources an empty list.
    EmptyResources,
    /// Redirects; the request is not processed.
    Redirect {
        /// The status.
        status: u16,
        /// The value of `Location`.
        location: String,
    },
    /// Adds a `Set-Cookie` header to the response.
    SetCookie {
        /// The value.
        value: String,
    },
    /// Sends the body in chunks with pauses.
    SlowBody {
        /// The size of a chunk in bytes.
        chunk_bytes: usize,
        /// The pause before each chunk, in milliseconds.
        pause_ms: u64,
    },
}

impl Effect {
    /// Returns whether the client gets this effect instead of the cloud's response.
    pub(super) fn replaces_the_response(&self) -> bool {
        !matches!(
            self,
            Self::Delay { .. }
                | Self::Gate { .. }
                | Self::MissingMember { .. }
                | Self::DateOffset { .. }
                | Self::SiteNotGranted { .. }
                | Self::EmptyResources
                | Self::SetCookie { .. }
                | Self::SlowBody { .. }
        )
    }
}

/// The rate-limit headers of a 429.
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
    /// `RateLimit` and `RateLimit-Policy` in structured form.
    Structured,
    /// As `Structured`, with the `Beta-` prefix.
    Beta,
    /// `X-Failure-Category` and `X-Ratelimit-*`, as the gateway sent them in an incident.
    Gateway,
}
