//! Background work, independent of calls: resumes interrupted rotations, keeps idle grants alive, and
//! announces the end of grants.
//!
//! Every instance does all of it. The store coordinates them: a claim keeps other instances from a
//! rotation, and an announcement is stored once.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    pin::pin,
    sync::Arc,
    time::Duration,
};

use futures_util::{StreamExt, future::select, stream};
use threelo_core::{
    Timestamp, event::EventKind, id::ConnectionKey, rotation::IdleTokens, storage::StoreError,
    token::TokenVersion,
};

use super::{Shared, TokenManager, settings::DAY};

/// Interval of searches for interrupted rotations: cheap enough, and short compared with the ten
/// minutes in which a rotation can be resumed.
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// How long a sweep waits for one rotation. The rotation itself goes on: with tokens that cannot be stored, for up
/// to two hours, in which the other interrupted rotations must not wait.
const SWEEP_WAIT: Duration = Duration::from_secs(60);

/// Interval of searches for idle and ending grants, whose deadlines are measured in days.
const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);

/// How many days ahead the end of a grant is announced.
const ANNOUNCED: [u32; 3] = [1, 7, 30];

/// How many rows are read at a time.
const PAGE: u32 = 200;

impl TokenManager {
    /// Resumes interrupted rotations until the returned future is dropped. A rotation is interrupted if
    /// its process has died or the response was lost.
    pub async fn run_sweeper(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::warn!(%error, "could not look for interrupted rotations");
            }
            self.shared.dependencies.clock.sleep(SWEEP_EVERY).await;
        }
    }

    /// Keeps grants alive and announces their ends, until the returned future is dropped.
    pub async fn run_keep_alive(&self) {
        loop {
            if let Err(error) = self.keep_alive().await {
                tracing::warn!(%error, "could not look for idle grants");
            }
            if let Err(error) = self.announce_ends().await {
                tracing::warn!(%error, "could not announce the end of grants");
            }
            self.shared.dependencies.clock.sleep(LOOK_EVERY).await;
        }
    }

    /// Resumes every interrupted rotation that no instance works on. Returns their number.
    ///
    /// # Errors
    /// If the store cannot be read.
    #[tracing::instrument(level = "debug", skip_all)]
    pub async fn sweep(&self) -> Result<usize, StoreError> {
        let rotations = &self.shared.dependencies.rotations;
        let (mut after, mut count) = (None, 0);
        loop {
            let due = rotations.due_rotations(after, PAGE).await?;
            after = due.last().map(|last| last.key.clone());
            count += due.len();
            let is_last = due.len() < PAGE as usize;
            let due = due.into_iter().map(|due| (due.key, due.version));
            stream::iter(due)
                .for_each_concurrent(
                    self.shared.settings.background_refreshes,
                    |(key, version)| self.shared.resume(key, version),
                )
                .await;
            if is_last {
                return Ok(count);
            }
        }
    }

    /// Refreshes the tokens of grants that have not been used for long, well before they would expire.
    /// Returns the number that was due.
    ///
    /// # Errors
    /// If the store cannot be read.
    #[tracing::instrument(level = "debug", skip_all)]
    pub async fn keep_alive(&self) -> Result<usize, StoreError> {
        let settings = &self.shared.settings;
        let pause = Duration::from_secs(60) / settings.keep_alive_per_minute.max(1);
        let (mut after, mut count) = (None, 0);
        loop {
            let now = self.shared.dependencies.clock.now();
            let issued_before = before(now, settings.keep_alive_after);
            let idle = (self.shared.dependencies.rotations)
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
                    self.shared.dependencies.clock.sleep(pause).await;
                    idle
                })
                .for_each_concurrent(settings.background_refreshes, |idle| {
                    self.shared.refresh_in_background(idle.key, idle.version)
                })
                .await;
            if is_last {
                return Ok(count);
            }
        }
    }

    /// Returns the share of the spread for a connection, so that connections that were created
    /// together are not always refreshed together.
    fn spread(&self, key: &ConnectionKey) -> Duration {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let share = (hasher.finish() >> 32) as f64 / f64::from(u32::MAX);
        self.shared.settings.keep_alive_spread.mul_f64(share)
    }

    /// Announces the absolute ends of grants, 30, 7 and 1 days ahead. Returns the number of
    /// announcements.
    ///
    /// # Errors
    /// If the store cannot be read.
    #[tracing::instrument(level = "debug", skip_all)]
    pub async fn announce_ends(&self) -> Result<usize, StoreError> {
        let Some(life) = self.shared.settings.absolute_life else {
            return Ok(0);
        };
        let mut count = 0;
        // The nearest end first, so that only one announcement is made after a long downtime.
        for days in ANNOUNCED {
            let granted_before = before(
                self.shared.dependencies.clock.now(),
                life.saturating_sub(days * DAY),
            );
            let mut after = None;
            loop {
                let ending = (self.shared.dependencies.rotations)
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
    /// Resumes an interrupted rotation. It may not have the time to wait for the end of a rate limit;
    /// the cooldown in its row takes that into account.
    async fn resume(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let now = self.dependencies.clock.monotonic();
        if self.breakers.check_unfinished(&key, now).is_ok() {
            let refresh = pin!(self.refresh_to_the_end(key, version));
            let wait = pin!(self.dependencies.clock.sleep(SWEEP_WAIT));
            select(refresh, wait).await;
        }
    }

    /// Refreshes tokens without a waiting caller.
    async fn refresh_in_background(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let now = self.dependencies.clock.monotonic();
        if self.breakers.check(&key, now).is_ok() {
            self.refresh_to_the_end(key, version).await;
        }
    }

    async fn refresh_to_the_end(self: &Arc<Self>, key: ConnectionKey, version: TokenVersion) {
        let Ok(_permit) = self.background.acquire().await else {
            return;
        };
        let joined = self.refreshes.join(&self.dependencies.tasks, &key, || {
            self.clone().refresh(key.clone(), version, false)
        });
        // The refresh records its outcome itself.
        let _ = joined.pending.await;
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
        let rotations = &self.dependencies.rotations;
        rotations
            .record_announcement(key, granted_at, days, &event)
            .await
    }
}

fn before(moment: Timestamp, span: Duration) -> Timestamp {
    moment.saturating_sub(span).unwrap_or(Timestamp::MIN)
}
