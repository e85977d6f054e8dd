//! An instance of the gateway: the shipped token manager over the shared store, with dependencies
//! through which the process fails.

use std::{future::pending, sync::Arc, time::Duration};

use secrecy::SecretSlice;
use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::{Clock, Monotonic},
    entropy::Entropy,
    seal::{SealContext, SealError, Sealed, Sealer},
    token::Bearer,
};
use threelo_oauth::{ManagerDependencies, ManagerSettings, TaskTracker, TokenManager};

use super::{
    authority::Token,
    faults::{CRASHED, PAUSED},
    loss::Part,
    time::{SECOND, duration},
    world::World,
};

/// One life of a process, from its start to its crash.
#[derive(Clone)]
pub(super) struct Instance {
    pub(super) world: Arc<World>,
    pub(super) process: usize,
    pub(super) number: u64,
}

impl Instance {
    /// Returns the token manager of this instance.
    pub(super) fn manager(&self) -> TokenManager {
        let world = &self.world;
        let this = Arc::new(self.clone());
        let mut settings = ManagerSettings::default();
        settings.timing = world.setup.timing;
        settings.cached_connections = 16;
        let dependencies = ManagerDependencies {
            tokens: this.clone(),
            rotations: this.clone(),
            connections: Arc::new(world.store.clone()),
            integrations: Arc::new(world.store.clone()),
            sealer: Arc::new(PlainSealer),
            endpoint: this.clone(),
            log: Arc::new(threelo_core::request_log::NoLog),
            clock: this.clone(),
            entropy: this,
            tasks: TaskTracker::new(),
        };
        TokenManager::new(dependencies, settings)
    }

    /// Waits until the process runs: until the end of a pause, and forever after a crash.
    pub(super) async fn running(&self) {
        loop {
            let until = self.world.with(|state| {
                let process = &state.processes[self.process];
                (process.instance == Some(self.number)).then_some(process.paused_until)
            });
            match until {
                None => pending().await,
                Some(until) if until > self.world.now() => self.world.sleep_until(until).await,
                Some(_) => return,
            }
        }
    }

    /// Waits in this process.
    pub(super) async fn pause(&self, milliseconds: u64) {
        self.world.sleep(milliseconds).await;
        self.running().await;
    }

    fn say(&self, what: impl FnOnce() -> String) {
        self.world.say(Some(self.process), what);
    }

    /// A step with an effect, at which the process may crash or be paused, before the effect or after it.
    /// `paused_before` says whether a pause may begin before the effect. Returns whether the process
    /// crashes right after the effect.
    pub(super) async fn step(&self, paused_before: bool) -> bool {
        self.running().await;
        let world = &self.world;
        let faults = world.with(|state| state.faults);
        let crashes = world.chance(faults.crash);
        if crashes && world.chance(0.5) {
            self.crash::<()>().await;
        }
        if world.chance(faults.all_crash) {
            world.crash_all();
            self.running().await;
        }
        if world.chance(faults.store_away) {
            world.lose_the_store();
        }
        if world.chance(faults.pause) {
            let now = world.now();
            let until = now + world.between(PAUSED.0, PAUSED.1);
            world.with(|state| state.processes[self.process].paused_until = until);
            world.record_gap(Part::Process(self.process), now, until);
            self.say(|| format!("is paused for {} s", (until - now) / SECOND));
            // Half of the pauses begin before the effect, the others before its outcome arrives.
            if world.chance(0.5) && paused_before {
                self.running().await;
            }
        }
        crashes
    }

    pub(super) async fn crash<T>(&self) -> T {
        self.world.crash(self.process, CRASHED);
        pending().await
    }

    /// Records which new token only this process has.
    pub(super) fn hold(&self, token: Option<Token>) {
        let holds = |process: &mut super::world::Process| process.in_hand = token;
        self.world
            .with(|state| holds(&mut state.processes[self.process]));
    }
}

impl Clock for Instance {
    fn now(&self) -> Timestamp {
        self.world.clock.now() + duration(self.skew())
    }

    fn monotonic(&self) -> Monotonic {
        self.world.clock.monotonic()
    }

    fn sleep_until(
        &self,
        deadline: Timestamp,
    ) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + 'static>> {
        let this = self.clone();
        let sleep = self
            .world
            .clock
            .sleep_until(deadline - duration(self.skew()));
        Box::pin(async move {
            sleep.await;
            this.running().await;
        })
    }
}

impl Instance {
    /// How far the wall clock of the process is ahead, in milliseconds.
    pub(super) fn skew(&self) -> u64 {
        self.world.with(|state| state.processes[self.process].skew)
    }
}

impl Entropy for Instance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let random = self.world.between(0, u64::MAX - 1).to_le_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

/// A sealer without encryption.
pub(super) struct PlainSealer;

impl Sealer for PlainSealer {
    fn seal(&self, _: SealContext<'_>, plain: &[u8]) -> Sealed {
        Sealed::from_bytes(plain.to_vec())
    }

    fn open(&self, _: SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        Ok(SecretSlice::from(sealed.as_bytes().to_vec()))
    }
}

/// Returns the token of a bearer.
pub(super) fn token_of(bearer: &Bearer) -> Token {
    let header = bearer.header();
    let text = header
        .to_str()
        .ok()
        .and_then(|text| text.strip_prefix("Bearer "));
    let token = text.and_then(|text| text.parse().ok());
    token.expect("a simulated token")
}

/// Returns how long a caller waits after an error, in milliseconds.
pub(super) fn wait_after(error: &BearerError) -> u64 {
    let wait = error.retry_after().unwrap_or(Duration::from_secs(3600));
    (wait.as_millis() as u64).max(SECOND)
}
