//! One run: some processes that share a store with one connection, Atlassian's authorization server,
//! and everything that goes wrong.

use std::{
    sync::{Arc, Mutex, PoisonError, Weak},
    task::{Poll, Waker},
    time::Duration,
};

use threelo_core::{
    clock::{Clock, ManualClock},
    id::ConnectionKey,
    memory::MemoryStore,
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    storage::{
        ChangeListener, ConnectionStore, IntegrationStore, RotationStore, Subject, TokenStore,
    },
    token::{RawTokenResponse, TokenSet, TokenStatus},
};
use threelo_oauth::{TokenManager, rotation::Timing};
use tokio::sync::Notify;

use super::{
    authority::{ACCESS_LIFETIME, Authority, Sibling, Token},
    callers, connection,
    faults::{ALL_CRASHED, ENDPOINT_AWAY, Faults, STORE_AWAY},
    loss::{Gap, Loss, Part},
    process::Instance,
    rng::Rng,
    time::{HOUR, MINUTE, Moment, SECOND, duration},
    variant::Variant,
};

/// What is simulated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setup {
    pub(super) variant: Variant,
    pub(super) sibling: Sibling,
    pub(super) processes: usize,
    pub(super) faults: Faults,
    pub(super) timing: Timing,
}

/// Number of rotations with faults.
const ROTATIONS: u64 = 3;

/// Maximum duration of the faults.
const LONGEST: u64 = 12 * HOUR;

/// A rotation this long after the end of the faults shows that the connection works.
const SETTLES_IN: u64 = 10 * MINUTE;

/// A connection without new tokens for this long after the end of the faults is lost.
const DEADLINE: u64 = 8 * HOUR;

/// Delay after which other processes are notified of a change in the store.
const NOTIFIED_AFTER: u64 = SECOND;

/// The result of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) loss: Option<Loss>,
    pub(super) exchanges: u64,
    pub(super) rotations: u64,
}

/// The simulated world. Everything in it runs on one thread, so that a seed determines a run.
pub(super) struct World {
    pub(super) setup: Setup,
    pub(super) clock: ManualClock,
    pub(super) store: MemoryStore,
    pub(super) key: ConnectionKey,
    /// Wakes the sweepers when there may be something to sweep.
    pub(super) interrupted: Notify,
    state: Mutex<State>,
    seed: u64,
    trace: bool,
    this: Weak<Self>,
}

pub(super) struct State {
    pub(super) rng: Rng,
    pub(super) faults: Faults,
    pub(super) authority: Authority,
    pub(super) processes: Vec<Process>,
    /// Whether there may be a rotation that was interrupted.
    pub(super) may_be_interrupted: bool,
    /// When parts of the world did not work.
    pub(super) gaps: Vec<Gap>,
    /// New tokens that only a process had when it crashed.
    pub(super) dropped: Vec<Token>,
    store_away_until: Moment,
    endpoint_away_until: Moment,
    instances: u64,
    fences: u64,
    stored: Stored,
}

/// What the store has of the connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stored {
    pub(super) version: u64,
    pub(super) token: Token,
    needs_reconnect: bool,
}

pub(super) struct Process {
    /// The present instance; none after a crash.
    pub(super) instance: Option<u64>,
    manager: Option<TokenManager>,
    pub(super) paused_until: Moment,
    /// How far its wall clock is ahead.
    pub(super) skew: u64,
    /// When in its five seconds it sweeps.
    pub(super) phase: u64,
    /// A new token that is not stored yet.
    pub(super) in_hand: Option<Token>,
}

impl State {
    pub(super) fn stored(&self) -> Stored {
        self.stored
    }

    pub(super) fn next_fence(&mut self) -> u64 {
        self.fences += 1;
        self.fences
    }
}

impl World {
    /// Runs the simulation with this seed.
    pub(super) fn run(setup: Setup, seed: u64, trace: bool) -> Run {
        let idle = Arc::new(Idle::default());
        let on_park = idle.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .on_thread_park(move || on_park.signal())
            .build()
            .expect("a runtime without drivers");
        let world = Self::new(setup, seed, trace);
        let run = runtime.block_on(world.go(&idle));
        // Managers refer to the world, and the world to its managers.
        world.with(|state| state.processes.clear());
        run
    }

    fn new(setup: Setup, seed: u64, trace: bool) -> Arc<Self> {
        let mut rng = Rng::new(seed);
        let clock = ManualClock::default();
        let processes = (0..setup.processes)
            .map(|_| Process::new(&mut rng))
            .collect();
        Arc::new_cyclic(|this| Self {
            setup,
            store: MemoryStore::with_clock(Arc::new(clock.clone())),
            clock,
            key: connection::key(),
            interrupted: Notify::new(),
            state: Mutex::new(State {
                rng,
                faults: setup.faults,
                authority: Authority::new(setup.sibling, 0),
                processes,
                may_be_interrupted: false,
                gaps: Vec::new(),
                dropped: Vec::new(),
                store_away_until: 0,
                endpoint_away_until: 0,
                instances: 0,
                fences: 0,
                stored: Stored {
                    version: 1,
                    token: 0,
                    needs_reconnect: false,
                },
            }),
            seed,
            trace,
            this: this.clone(),
        })
    }

    async fn go(&self, idle: &Idle) -> Run {
        self.connect().await;
        for process in 0..self.setup.processes {
            self.start(process);
        }
        let loss = self.loss(idle).await;
        self.with(|state| Run {
            loss,
            exchanges: state.authority.exchanges,
            rotations: state.stored.version - 1,
        })
    }

    /// Stores the connection with the first tokens.
    async fn connect(&self) {
        let now = self.clock.now();
        let integration = connection::integration(now);
        let tokens = TokenSet {
            access: AccessToken::new("0"),
            refresh: Some(RefreshToken::new("0")),
            access_expires_at: Some(now + duration(ACCESS_LIFETIME)),
            issued_at: now,
            scopes: ScopeSet::default(),
            raw: RawTokenResponse::new(&Default::default()),
        };
        let put = connection::connection(now, &tokens);
        let inserted = self.store.insert_integration(&integration).await;
        assert!(matches!(inserted, Ok(true)), "{inserted:?}");
        self.store.put_connection(put).await.expect("in memory");
    }

    /// Lets time pass until the connection works without faults or is lost.
    async fn loss(&self, idle: &Idle) -> Option<Loss> {
        let (mut version, mut calm_since) = (1, None);
        loop {
            idle.wait().await;
            let now = self.now();
            let (stored, ended) = self.with(|state| (state.stored, state.authority.ended));
            if stored.needs_reconnect {
                return Some(self.judge("the connection was given up"));
            }
            if let Some(end) = ended {
                return Some(self.judge(end));
            }
            match calm_since {
                None if stored.version > ROTATIONS || now > LONGEST => {
                    self.with(|state| state.faults = Faults::none());
                    calm_since = Some(now);
                    self.say(None, || "the faults end".to_owned());
                }
                Some(calm) if stored.version > version && now > calm + SETTLES_IN => return None,
                Some(calm) if now > calm + DEADLINE => {
                    return Some(self.judge("there were no new tokens for hours"));
                }
                _ => {}
            }
            version = stored.version;
            let Some(next) = self.clock.next_wake() else {
                return Some(self.judge("nothing is left to happen"));
            };
            let span = next.duration_since(self.clock.now());
            self.clock
                .advance(Duration::try_from(span).unwrap_or_default());
        }
    }

    /// Accesses the state. It is never locked across an await.
    pub(super) fn with<T>(&self, access: impl FnOnce(&mut State) -> T) -> T {
        access(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn chance(&self, probability: f64) -> bool {
        self.with(|state| state.rng.chance(probability))
    }

    pub(super) fn between(&self, low: u64, high: u64) -> u64 {
        self.with(|state| state.rng.between(low, high.max(low)))
    }

    /// Returns a number that is the same for all processes at this token.
    pub(super) fn common(&self, token: Token) -> u64 {
        Rng::new(self.seed ^ (token as u64).wrapping_mul(0x9e37_79b9)).between(0, u64::MAX - 1)
    }

    pub(super) fn now(&self) -> Moment {
        self.clock.monotonic().0.as_millis() as Moment
    }

    pub(super) async fn sleep(&self, milliseconds: u64) {
        self.clock.sleep(duration(milliseconds)).await;
    }

    pub(super) async fn sleep_until(&self, moment: Moment) {
        self.sleep(moment.saturating_sub(self.now())).await;
    }

    // Processes.

    /// Starts an instance of a process: its manager, a caller and a sweeper.
    fn start(&self, process: usize) {
        let Some(world) = self.this.upgrade() else {
            return;
        };
        let number = self.with(|state| {
            state.instances += 1;
            state.processes[process].instance = Some(state.instances);
            state.instances
        });
        let instance = Instance {
            world,
            process,
            number,
        };
        self.say(Some(process), || format!("starts as instance {number}"));
        let manager = instance.manager();
        self.with(|state| state.processes[process].manager = Some(manager.clone()));
        tokio::spawn(callers::call(instance.clone(), manager.clone()));
        if self.setup.variant.sweeps() {
            tokio::spawn(callers::sweep(instance, manager));
        }
    }

    /// Ends the present instance of a process, and starts the next one later.
    pub(super) fn crash(&self, process: usize, (least, most): (u64, u64)) {
        let Some(world) = self.this.upgrade() else {
            return;
        };
        let now = self.now();
        let back = now + self.between(least, most);
        let was_running = self.with(|state| {
            let process = &mut state.processes[process];
            // The tasks of the instance never continue: everything they wait for asks whether the
            // instance is alive. They are dropped at the end of the run.
            (process.manager, process.paused_until) = (None, 0);
            state.dropped.extend(process.in_hand.take());
            process.instance.take().is_some()
        });
        if !was_running {
            return;
        }
        self.record_gap(Part::Process(process), now, back);
        self.say(Some(process), || {
            format!("crashes, for {} s", (back - now) / SECOND)
        });
        tokio::spawn(async move {
            world.sleep_until(back).await;
            world.start(process);
        });
    }

    pub(super) fn crash_all(&self) {
        for process in 0..self.setup.processes {
            self.crash(process, ALL_CRASHED);
        }
    }

    pub(super) fn record_gap(&self, part: Part, from: Moment, to: Moment) {
        self.with(|state| state.gaps.push(Gap { part, from, to }));
    }

    // The store.

    pub(super) fn is_store_away(&self) -> bool {
        self.now() < self.with(|state| state.store_away_until)
    }

    pub(super) fn lose_the_store(&self) {
        let now = self.now();
        let until = now + self.between(STORE_AWAY.0, STORE_AWAY.1);
        self.with(|state| state.store_away_until = state.store_away_until.max(until));
        self.record_gap(Part::Store, now, until);
        self.say(None, || {
            format!("the store is away for {} s", (until - now) / SECOND)
        });
    }

    /// Looks at the result of a statement, and notifies the processes of new tokens.
    pub(super) async fn after_statement(&self) {
        let Ok(Some(row)) = self.store.tokens(&self.key).await else {
            return;
        };
        let is_new = self.with(|state| state.stored.version != row.version.0);
        let needs_reconnect = matches!(row.status, TokenStatus::NeedsReconnect { .. });
        if !is_new {
            return self.with(|state| state.stored.needs_reconnect = needs_reconnect);
        }
        let plain = secrecy::SecretSlice::from(row.sealed.as_bytes().to_vec());
        let tokens = TokenSet::from_plain(&plain).expect("simulated tokens");
        let stored = Stored {
            version: row.version.0,
            token: tokens.access.expose().parse().expect("a simulated token"),
            needs_reconnect,
        };
        self.with(|state| {
            state.stored = stored;
            state.may_be_interrupted = false;
        });
        let Some(world) = self.this.upgrade() else {
            return;
        };
        tokio::spawn(async move {
            world.sleep(NOTIFIED_AFTER).await;
            let processes = world.with(|state| {
                let processes = state.processes.iter();
                processes
                    .filter_map(|it| it.manager.clone())
                    .collect::<Vec<_>>()
            });
            for manager in processes {
                manager.changed(&Subject::Connection(world.key.clone()));
            }
        });
    }

    /// Wakes the sweepers: from now on there may be a rotation to resume.
    pub(super) fn expect_interruptions(&self) {
        self.with(|state| state.may_be_interrupted = true);
        self.interrupted.notify_waiters();
    }

    /// Returns whether a sweep would find a rotation. The sweepers ask so that millions of sweeps that
    /// find nothing need not be simulated.
    pub(super) async fn is_sweep_due(&self) -> bool {
        let due = self.store.due_rotations(None, 1).await;
        due.is_ok_and(|due| !due.is_empty())
    }

    pub(super) fn stored(&self) -> Stored {
        self.with(|state| state.stored())
    }

    // Atlassian.

    pub(super) fn is_endpoint_away(&self) -> bool {
        self.now() < self.with(|state| state.endpoint_away_until)
    }

    pub(super) fn lose_the_endpoint(&self) {
        if self.is_endpoint_away() {
            return;
        }
        let now = self.now();
        let until = now + self.between(ENDPOINT_AWAY.0, ENDPOINT_AWAY.1);
        self.with(|state| state.endpoint_away_until = until);
        self.record_gap(Part::Endpoint, now, until);
        self.say(None, || {
            format!(
                "the token endpoint is away for {} s",
                (until - now) / SECOND
            )
        });
    }

    pub(super) fn exchange(&self, token: Token) -> Option<Token> {
        let now = self.now();
        let (next, ended) = self.with(|state| {
            let next = state.authority.exchange(token, now);
            (next, state.authority.ended)
        });
        self.say(None, || {
            let end = ended.map_or(String::new(), |end| format!("; the grant ends: {end}"));
            format!("    Atlassian exchanges token {token} for {next:?}{end}")
        });
        next
    }

    /// Prints what happens, if the run is traced.
    pub(super) fn say(&self, process: Option<usize>, what: impl FnOnce() -> String) {
        if self.trace {
            let seconds = self.now() as f64 / 1000.0;
            let name = process.map_or("--".to_owned(), |process| format!("p{process}"));
            println!("{seconds:>10.3}  {name}  {}", what());
        }
    }
}

impl Process {
    fn new(rng: &mut Rng) -> Self {
        Self {
            instance: None,
            manager: None,
            paused_until: 0,
            // Most clocks are right, some are off by up to a minute.
            skew: if rng.chance(0.2) {
                rng.between(0, MINUTE)
            } else {
                rng.between(0, 20)
            },
            phase: rng.between(0, 5 * SECOND - 1),
            in_hand: None,
        }
    }
}

/// Signals when all tasks of the runtime wait.
#[derive(Default)]
struct Idle(Mutex<(bool, Option<Waker>)>);

impl Idle {
    /// Called before the thread of the runtime goes to sleep, because no task can run.
    fn signal(&self) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.0 = true;
        if let Some(waker) = state.1.take() {
            waker.wake();
        }
    }

    /// Waits until no task can run.
    async fn wait(&self) {
        self.lock_signal(false);
        std::future::poll_fn(|context| {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if state.0 {
                return Poll::Ready(());
            }
            state.1 = Some(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    fn lock_signal(&self, signal: bool) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 = signal;
    }
}
