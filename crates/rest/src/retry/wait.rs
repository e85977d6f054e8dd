//! How long to wait before sending again. Source: "Rate limiting" in Atlassian's Jira and Confluence
//! pages (the prose, not the pseudo-code, which contradicts it).

use std::time::Duration;

use threelo_core::entropy::Entropy;

use super::RetryDecision;

/// How patient a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// How often it is sent again at most.
    pub most_retries: u32,
    /// The first wait where Atlassian names none; doubles each time.
    pub first_wait: Duration,
    /// Where the doubling ends.
    pub longest_backoff: Duration,
    /// The shortest wait after an answer that names one: "0" would be a busy loop.
    pub shortest_wait: Duration,
    /// The longest wait that Atlassian may ask for. Coming back before the time it names is refused
    /// again and costs quota, so where it asks for more the answer is delivered at once, and its
    /// `retry_after` tells the caller.
    pub longest_wait: Duration,
}

impl Policy {
    /// Never sends again (but for a refused token).
    pub const NONE: Policy = Policy {
        most_retries: 0,
        ..Policy::DEFAULT
    };

    /// What Atlassian advises: 2 s doubling to 30 s, four retries; and a minute where it names a wait.
    pub const DEFAULT: Policy = Policy {
        most_retries: 4,
        first_wait: Duration::from_secs(2),
        longest_backoff: Duration::from_secs(30),
        shortest_wait: Duration::from_millis(500),
        longest_wait: Duration::from_secs(60),
    };

    /// Waits as long as was `asked`, else backs off; or delivers when patience is at its end.
    pub(super) fn wait(
        &self,
        retries: u32,
        asked: Option<Duration>,
        jitter: Jitter,
    ) -> RetryDecision {
        if retries >= self.most_retries {
            return RetryDecision::Deliver;
        }
        let after = match asked {
            Some(asked) if asked > self.longest_wait => return RetryDecision::Deliver,
            // What was asked is the least, so the jitter only ever adds.
            Some(asked) => jitter.above(asked.max(self.shortest_wait)),
            None => {
                let doubled = self
                    .first_wait
                    .saturating_mul(2_u32.saturating_pow(retries));
                jitter.around(doubled.min(self.longest_backoff))
            }
        };
        RetryDecision::Retry { after }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A share of chance, so that callers refused together do not come back together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Jitter(f64);

impl Jitter {
    /// No chance: 1.0 times every wait.
    pub const NONE: Jitter = Jitter(0.5);

    /// Throws the dice.
    pub fn throw(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 4];
        entropy.fill(&mut bytes);
        Self(f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX))
    }

    /// 0.7 to 1.3 times the wait.
    fn around(self, wait: Duration) -> Duration {
        wait.mul_f64(0.7 + 0.6 * self.0)
    }

    /// 1.0 to 1.3 times the wait.
    fn above(self, wait: Duration) -> Duration {
        wait.mul_f64((0.7 + 0.6 * self.0).max(1.0))
    }
}
