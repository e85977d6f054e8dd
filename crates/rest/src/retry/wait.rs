//! Computes the wait before a retry. Source: "Rate limiting" in Atlassian's Jira and Confluence
//! pages (the prose, not the pseudo-code, which contradicts it).

use std::time::Duration;

use threelo_core::{clock::doubled, entropy::Entropy};

use super::RetryDecision;

/// The limits of retries and waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// The maximum number of retries.
    pub max_retries: u32,
    /// The first wait if Atlassian specifies none; it doubles with each retry.
    pub first_wait: Duration,
    /// The maximum of the doubled wait.
    pub max_backoff: Duration,
    /// The minimum wait after a response that specifies one; it doubles with each retry. "0" would cause a busy loop.
    pub min_wait: Duration,
    /// The maximum wait that is accepted from Atlassian. A request before the specified time is refused
    /// again and uses quota, so if Atlassian asks for more, the response is delivered at once, and its
    /// `retry_after` informs the caller.
    pub max_wait: Duration,
}

impl Policy {
    /// Never retries, except after a refused token.
    pub const NONE: Policy = Policy {
        max_retries: 0,
        ..Policy::DEFAULT
    };

    /// Atlassian's recommendation: 2 s doubling to 30 s, four retries; and up to a minute if it specifies a wait.
    pub const DEFAULT: Policy = Policy {
        max_retries: 4,
        first_wait: Duration::from_secs(2),
        max_backoff: Duration::from_secs(30),
        min_wait: Duration::from_millis(500),
        max_wait: Duration::from_secs(60),
    };

    /// Waits as `asked`, or else backs off; delivers when the limits are reached.
    pub(super) fn wait(
        &self,
        retries: u32,
        asked: Option<Duration>,
        jitter: Jitter<'_>,
    ) -> RetryDecision {
        if retries >= self.max_retries {
            return RetryDecision::Deliver;
        }
        let after = match asked {
            Some(asked) if asked > self.max_wait => return RetryDecision::Deliver,
            // The response specifies a minimum, so the jitter only increases it. A service that specifies no
            // real wait again and again gets more time with each retry.
            Some(asked) => {
                jitter.above(asked.max(doubled(self.min_wait, retries, self.max_backoff)))
            }
            None => jitter.around(doubled(self.first_wait, retries, self.max_backoff)),
        };
        RetryDecision::Retry { after }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Random variation of waits, so that callers that were refused together do not retry together.
///
/// A random value is drawn when a wait is decided on, since most responses need none.
#[derive(Clone, Copy)]
pub struct Jitter<'a>(Option<&'a dyn Entropy>);

impl<'a> Jitter<'a> {
    /// No variation: 1.0 times every wait.
    pub const NONE: Self = Self(None);

    /// Variation by random values.
    pub fn random(entropy: &'a dyn Entropy) -> Self {
        Self(Some(entropy))
    }

    /// Returns a number from 0 to 1.
    fn draw(self) -> f64 {
        let Some(entropy) = self.0 else { return 0.5 };
        let mut bytes = [0; 4];
        entropy.fill(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
    }

    /// Returns 0.7 to 1.3 times the wait.
    fn around(self, wait: Duration) -> Duration {
        wait.mul_f64(0.7 + 0.6 * self.draw())
    }

    /// Returns 1.0 to 1.3 times the wait.
    fn above(self, wait: Duration) -> Duration {
        wait.mul_f64((0.7 + 0.6 * self.draw()).max(1.0))
    }
}

impl std::fmt::Debug for Jitter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Jitter").field(&self.0.is_some()).finish()
    }
}
