//! The steps of a rotation at which a process is killed.

/// How rotations are made to stand still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// In the process, at this failpoint.
    Failpoint(&'static str),
    /// At the simulated cloud, before or after it has worked the request off.
    Gate { after: bool },
    /// In the middle of an answer that comes slowly.
    SlowBody,
    /// While the sweeper takes up what an earlier kill has left.
    Sweep,
    /// While idle grants are kept alive.
    KeepAlive,
    /// After a write that was given up took place in the end, behind a later one.
    LateWrite,
    /// While the vault is being re-encrypted, and answers are on their way.
    Reseal,
    /// Before what a new consent brought is stored.
    Callback,
}

/// One step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) how: How,
    /// Whether the cloud has worked the request off by then.
    pub(super) sent: bool,
    /// Whether the sweeper has to send again.
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
