//! Step 3: what the answer means for the token.
//!
//! | answer | meaning | what is done |
//! | --- | --- | --- |
//! | never left | not sent | the claim is undone, back off |
//! | tokens | exchanged | step 4 |
//! | none, half of one, garbage, 5xx, HTML | unknown | the same token again inside the window, after 1, 2, 4 … 30 s |
//! | 429 | probably not exchanged | the same, after the wait that was asked for, as far as the window allows |
//! | the app is refused | not looked at | the claim is undone; the integration stops |
//! | called dead | perhaps | step 5 |

use std::time::Duration;

use threelo_core::rotation::Sent;

use super::{Answer, Cause, Effect, End, Health, Input, Rotation, Stage, timing::pause_after};

/// A wait that Atlassian asks for takes at most this part of what is left of the window: an
/// earlier answer may have been lost, or the next one may be, and then it takes several tries.
const PART: u32 = 4;

impl Rotation {
    /// The token endpoint has answered, or has not.
    pub(super) fn answered(&mut self, input: Input) -> Effect {
        let Input::Answered {
            answer,
            since_claim,
        } = input
        else {
            // Nothing is known of the token then, as if the answer had been lost.
            return self.doubtful(Duration::ZERO);
        };
        match answer {
            Answer::Tokens => {
                // Others may send once the lease is over, and the swap takes a while, too.
                self.resent = self.claimed().sends > 1 || since_claim > self.timing.lease / 2;
                self.keep()
            }
            Answer::NotSent => {
                let rest = self.pause();
                let end = self.unavailable(Cause::Answer, rest);
                self.conclude(Some(Health::Failing), Sent::No, rest, end)
            }
            Answer::TooLate => {
                let end = self.unavailable(Cause::Slow, Duration::from_secs(1));
                self.conclude(None, Sent::No, Duration::ZERO, end)
            }
            Answer::Unknown => self.doubtful(Duration::ZERO),
            Answer::RateLimited(asked) => {
                let age = self.claimed().since_first_send.saturating_add(since_claim);
                let most = self.timing.window.saturating_sub(age) / PART;
                self.doubtful(asked.unwrap_or_default().min(most))
            }
            // The operator mends it, and then there shall be no rest in the way.
            Answer::Broken => self.conclude(None, Sent::No, Duration::ZERO, End::Broken),
            Answer::Dead => self.go(Stage::CalledDead, Effect::Read),
        }
    }

    /// The token may have been exchanged, or not.
    fn doubtful(&mut self, at_least: Duration) -> Effect {
        let rest = self.pause().max(at_least);
        let end = self.unavailable(Cause::Answer, rest);
        self.conclude(Some(Health::Failing), Sent::Perhaps, rest, end)
    }

    /// The pause before the next send.
    fn pause(&self) -> Duration {
        let failures = self.claimed().sends.max(self.goal.failures + 1);
        pause_after(failures, self.chance)
    }
}
