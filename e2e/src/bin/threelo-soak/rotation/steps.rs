//! The steps of a rotation at which a process is killed.

/// How rotations are blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// In the gateway, at this failpoint.
    Failpoint(&'static str),
    /// In the simulated Atlassian, before or after it has processed the request.
    Gate { after: bool },
    /// In the middle of a slow response.
    SlowBody,
    /// While the sweeper resumes the rotations of an earlier kill.
    Sweep,
    /// During the refresh of idle grants.
    KeepAlive,
    /// After a delayed write took effect, following a later one.
    LateWrite,
    /// During re-encryption of the vault, with responses in transit.
    Reseal,
    /// Before the tokens of a new consent are stored.
    Callback,
}

/// A step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) how: How,
    /// Whether the simulated Atlassian has processed the request by then.
    pub(super) sent: bool,
    /// Whether the sweeper must resend the request.
    pub(super) recovers: bool,
}

const fn step(name: &'static str, how: How, sent: bool, recovers: bool) -> Step {
    Step {
        name,
        how,
        sent,
        recovers,
    }
}

pub(super) const STEPS: [Step; 15] = [
    step("before-claim", How::Failpoint("before-claim"), false, false),
    step("after-claim", How::Failpoint("after-claim"), false, true),
    step(
        "after-connect",
        How::Failpoint("after-connect"),
        false,
        true,
    ),
    step("after-request", How::Gate { after: false }, false, true),
    step("before-first-byte", How::Gate { after: true }, true, true),
    step("mid-body", How::SlowBody, true, true),
    step("after-body", How::Failpoint("after-body"), true, true),
    step("before-swap", How::Failpoint("before-swap"), true, true),
    step("after-swap", How::Failpoint("after-swap"), true, false),
    step(
        "commit-unanswered",
        How::Failpoint("commit-unanswered"),
        true,
        false,
    ),
    step("sweep", How::Sweep, true, true),
    step("keep-alive", How::KeepAlive, true, true),
    step("late-write", How::LateWrite, true, false),
    step("reseal", How::Reseal, true, true),
    step("callback", How::Callback, true, false),
];
