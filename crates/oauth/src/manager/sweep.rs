//! What is done for connections that nobody calls: rotations that were left in the middle are
//! taken up, idle grants are kept alive, and the end of a grant is announced.
//!
//! Every instance does all of it. They share the work through the store: a claim keeps the others
//! from a rotation, and an announcement is noted once.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::Duration,
};

use futures_util::{StreamExt, stream};
use threelo_core::{
    Timestamp, event::EventKind, id::ConnectionKey, rotation::IdleTokens, storage::StoreError,
    token::TokenVersion,
};

use super::{Shared, TokenManager, settings::DAY};

/// How often rotations are looked for that were left in the middle. Long enough to cost nothing,
/// short beside the ten minutes in which they can be taken up.
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// How often idle grants and ends are looked for, which are a matter of days.
const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);

/// How many days ahead the end of a grant is announced.
const ANNOUNCED: [u32; 3] = [1, 7, 30];

/// How many rows are read at a time.
const PAGE: u32 = 200;

impl TokenManager {
    /// Takes up, for ever, what was left in the middle: by a process that died, or for lack of an
    /// answer.
    pub async fn sweep_for_ever(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::warn!(%error, "rotations that were left in the middle cannot be found");
            }
            self.shared.parts.clock.sleep(SWEEP_EVERY).await;
        }
    }

    /// Keeps grants alive, and announces their ends, for ever.
    pub async fn keep_alive_for_ever(&self) {
        loop {
            if let Err(error) = self.keep_alive().await {
                tracing::warn!(%error, "idle grants cannot be found");
            }
            if let Err(error) = self.announce_ends().await {
                tracing::warn!(%error, "the ends of grants cannot be announced");
            }
            self.shared.parts.clock.sleep(LOOK_EVERY).await;
        }
    }

    /// Takes up every rotation that was left in the middle and that nobody is at; says how many.
    ///
    /// # Errors
    /// When they can not be found.
    pub async fn sweep(&self) -> Result<usize, StoreError> {
        let rotations = &self.shared.parts.rotations;
        let (mut after, mut count) = (None, 0);
        loop {
            let due = rotations.due_rotations(after, PAGE).await?;
            after = due.last().map(|last| last.key.clone());
            count += due.len();
            let is_last = due.len() < PAGE as usize;
            let due = due.into_iter().map(|due| (due.key, due.version));
            stream::iter(due)
                .for_each_concurrent(
                    self.shared.settings.background_renewals,
                    |(key, version)| self.shared.take_up(key, version),
                )
                .await;
            if is_last {
                return Ok(count);
            }
        }
    }

    /// Renews the tokens of grants that have not been used for long, well before they end for it;
    /// says how many were due.
    ///
    /// # Errors
    /// When they can not be found.
    pub async fn keep_alive(&self) -> Result<usize, StoreError> {
        let settings = &self.shared.settings;
        let pause = Duration::from_secs(60) / settings.keep_alive_per_minute.max(1);
        let (mut after, mut count) = (None, 0);
        loop {
            let now = self.shared.parts.clock.now();
            let issued_before = before(now, settings.keep_alive_after);
            let idle = (self.shared.parts.rotations)
                .idle_tokens(issued_before, after, PAGE)
                .await?;
            after = idle.last().map(|last| last.key.clone());
            let is_last = idle.len() < PAGE as usize;
            let due: Vec<IdleTokens> = idle
                .into_iter()
                .filter(|idle| idle.issued_at < before(issued_before, self.spread(&idle.key)))
                .collect();
            count += due.len();
            stream::iter(due)
                .then(|idle| async {
                    self.shared.parts.clock.sleep(pause).await;
                    idle
                })
                .for_each_concurrent(settings.background_renewals, |idle| {
                    self.shared.renew_in_background(idle.key, idle.version)
                })
                .await;
            if is_last {
                return Ok(count);
            }
        }
    }

    /// How much later than others a connection is due, so that those that were made together are
    /// not renewed together for ever.
    fn spread(&self, key: &ConnectionKey) -> Duration {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let share = (hasher.finish() >> 32) as f64 / f64::from(u32::MAX);
        self.shared.settings.keep_alive_spread.mul_f64(share)
    }

    /// Announces the absolute ends of grants, 30, 7 and 1 days ahead; says how many were.
    ///
    /// # Errors
    /// When they can not be found.
    pub async fn announce_ends(&self) -> Result<usize, StoreError> {
        let Some(life) = self.shared.settings.absolute_life else {
            return Ok(0);
        };
        let mut count = 0;
        // The nearest first: who was away for long is told once, how things stand now.
        for days in ANNOUNCED {
            let granted_before = before(
                self.shared.parts.clock.now(),
                life.saturating_sub(days * DAY),
            );
            let mut after = None;
            loop {
                let ending = (self.shared.parts.rotations)
                    .ending_grants(granted_before, days, after, PAGE)
                    .await?;
                for end in &ending {
                    let ends_at = end.granted_at.saturating_add(life);
                    let ends_at = ends_at.unwrap_or(Timestamp::MAX);
                    count += usize::from(
                        self.shared
                            .announce(&end.key, end.granted_at, days, ends_at)
                            .await?,
                    );
                }
                after = ending.last().map(|last| last.key.clone());
                if ending.len() < PAGE as usize {
                    break;
                }
            }
        }
        Ok(count)
    }
}

impl Shared {
    /// A renewal that was left in the middle. Within its ten minutes it can not wait for a rate
    /// limit to be over; its row says how long it rests.
    async fn take_up(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let now = self.parts.clock.monotonic();
        if self.breakers.check_unfinished(&key, now).is_ok() {
            self.renew_to_its_end(key, version).await;
        }
    }

    /// A renewal that nobody waits for.
    async fn renew_in_background(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let now = self.parts.clock.monotonic();
        if self.breakers.check(&key, now).is_ok() {
            self.renew_to_its_end(key, version).await;
        }
    }

    async fn renew_to_its_end(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let Ok(_permit) = self.background.acquire().await else {
            return;
        };
        let joined = self.rotations.join(&self.parts.tasks, &key, || {
            self.clone().rotate(key.clone(), version, false)
        });
        // What came of it is noted by the flight itself.
        let _ = joined.flight.await;
    }

    async fn announce(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        ends_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(event) = self.event(key, EventKind::Expiring { ends_at }).await? else {
            return Ok(false);
        };
        let rotations = &self.parts.rotations;
        rotations
            .note_announcement(key, granted_at, days, &event)
            .await
    }
}

fn before(moment: Timestamp, span: Duration) -> Timestamp {
    moment.saturating_sub(span).unwrap_or(Timestamp::MIN)
}
