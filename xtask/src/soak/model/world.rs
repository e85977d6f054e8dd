//! One run: some processes, one connection, and whatever happens to them.

use threelo_oauth::rotation::{Answer, Timing};

use super::{
    cloud::{Cloud, Token},
    faults::Faults,
    judge::Gap,
    process::Process,
    protocol::Protocol,
    rng::Rng,
    store::{Instance, Op, Said, Store},
    time::{HOUR, MINUTE, Moment, Queue, SECOND, Span},
};

/// What is tried.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setup {
    pub(super) protocol: Protocol,
    pub(super) sibling: super::cloud::Sibling,
    pub(super) processes: usize,
    pub(super) faults: Faults,
    pub(super) timing: Timing,
}

/// How often tokens are renewed while faults happen.
const ROTATIONS: u64 = 3;

/// How long faults happen at most.
const LONGEST: Span = 12 * HOUR;

/// After the faults, a renewal that begins later than this shows that all is well.
const SETTLES_IN: Span = 10 * MINUTE;

/// A connection that has no new tokens for so long after the faults is lost.
const PATIENCE: Span = 8 * HOUR;

/// A flight of one instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Of {
    pub(super) process: usize,
    pub(super) instance: Instance,
    pub(super) flight: u32,
}

/// What happens.
#[derive(Debug)]
pub(super) enum Event {
    Call {
        process: usize,
        instance: Instance,
        number: u32,
        forced: bool,
    },
    Sweep {
        process: usize,
        instance: Instance,
        number: u32,
    },
    /// A process goes on after it was stopped.
    CarryOn {
        of: Of,
        effect: threelo_oauth::rotation::Effect,
    },
    /// A statement reaches the store.
    Store {
        op: Op,
        from: Option<Of>,
    },
    /// A request reaches Atlassian; its answer comes back then, if it does.
    Exchange {
        token: Token,
        back: Option<(Of, Moment)>,
    },
    /// The outcome of an effect reaches who asked for it.
    Outcome {
        of: Of,
        outcome: Outcome,
    },
    Start {
        process: usize,
    },
}

#[derive(Debug)]
pub(super) enum Outcome {
    Said(Said),
    Failed,
    Answer(Answer, Option<Token>),
    Waited,
    Done,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) loss: Option<super::judge::Loss>,
    pub(super) exchanges: u64,
    pub(super) rotations: u64,
}

pub(super) struct World {
    pub(super) setup: Setup,
    pub(super) faults: Faults,
    pub(super) rng: Rng,
    pub(super) queue: Queue<Event>,
    pub(super) cloud: Cloud,
    pub(super) store: Store,
    pub(super) processes: Vec<Process>,
    pub(super) store_away_until: Moment,
    pub(super) endpoint_away_until: Moment,
    /// What was out of order when, for the judge.
    pub(super) gaps: Vec<Gap>,
    /// Answers that were in a process's hands when it died.
    pub(super) dropped: Vec<Token>,
    /// Since when nothing goes wrong any more.
    calm_since: Option<Moment>,
    instances: Instance,
    pub(super) flights: u32,
    /// Until when the sweepers were last known to wait.
    pub(super) swept_for: Option<Moment>,
    seed: u64,
    trace: bool,
}

impl World {
    /// The run of this seed.
    pub(super) fn run(setup: Setup, seed: u64, trace: bool) -> Run {
        let mut rng = Rng::new(seed);
        let mut queue = Queue::new();
        queue.now = HOUR;
        let mut processes: Vec<_> = (0..setup.processes)
            .map(|_| Process::new(&mut rng))
            .collect();
        for (process, state) in processes.iter_mut().enumerate() {
            state.instance = None;
            queue.put(HOUR, Event::Start { process });
        }
        let mut world = Self {
            faults: setup.faults,
            cloud: Cloud::new(setup.sibling, HOUR),
            store: Store::new(setup.protocol.promises(), 0, HOUR),
            setup,
            rng,
            queue,
            processes,
            store_away_until: 0,
            endpoint_away_until: 0,
            gaps: Vec::new(),
            dropped: Vec::new(),
            calm_since: None,
            instances: 0,
            flights: 0,
            swept_for: None,
            seed,
            trace,
        };
        let loss = world.go();
        Run {
            loss,
            exchanges: world.cloud.exchanges,
            rotations: world.store.row.version - 1,
        }
    }

    pub(super) fn now(&self) -> Moment {
        self.queue.now
    }

    fn go(&mut self) -> Option<super::judge::Loss> {
        while let Some(event) = self.queue.next() {
            let before = self.store.row.version;
            self.happen(event);
            let now = self.now();
            let version = self.store.row.version;
            if self.store.row.is_dead {
                return Some(self.judge("the connection was given up"));
            }
            if let Some(end) = self.cloud.ended {
                return Some(self.judge(end));
            }
            match self.calm_since {
                None if version > ROTATIONS || now > HOUR + LONGEST => {
                    self.faults = Faults::none();
                    self.calm_since = Some(now);
                    self.say(None, || "nothing goes wrong any more".into());
                }
                Some(calm) if version > before && now > calm + SETTLES_IN => return None,
                Some(calm) if now > calm + PATIENCE => {
                    return Some(self.judge("there were no new tokens for hours"));
                }
                _ => {}
            }
        }
        Some(self.judge("nobody did anything any more"))
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Start { process } => self.start(process),
            Event::Store { op, from } => self.reach_store(op, from),
            Event::Exchange { token, back } => self.reach_cloud(token, back),
            Event::Call {
                process,
                instance,
                number,
                forced,
            } => {
                let state = &self.processes[process];
                if state.instance != Some(instance) || state.calls != number && !forced {
                } else if state.paused_until > self.now() {
                    let until = state.paused_until;
                    self.queue.put(until, event);
                } else {
                    self.call(process, forced);
                }
            }
            Event::Sweep {
                process,
                instance,
                number,
            } => {
                let state = &self.processes[process];
                if state.instance != Some(instance) || state.sweeps != number {
                } else if state.paused_until > self.now() {
                    let until = state.paused_until;
                    self.queue.put(until, event);
                } else {
                    self.sweep(process);
                }
            }
            Event::CarryOn { of, ref effect } => {
                let effect = effect.clone();
                if let Some(event) = self.unless_paused(of, event) {
                    drop(event);
                    self.carry_out(of, effect);
                }
            }
            Event::Outcome { of, .. } => {
                if let Some(Event::Outcome { outcome, .. }) = self.unless_paused(of, event) {
                    self.come_back(of, outcome);
                }
            }
        }
    }

    /// The event, if the flight that it is for is there and runs.
    fn unless_paused(&mut self, of: Of, event: Event) -> Option<Event> {
        let state = &self.processes[of.process];
        let is_there = state.instance == Some(of.instance)
            && state
                .flight
                .as_ref()
                .is_some_and(|flight| flight.number == of.flight);
        if is_there && state.paused_until > self.queue.now {
            let until = state.paused_until;
            self.queue.put(until, event);
            return None;
        }
        is_there.then_some(event)
    }

    fn start(&mut self, process: usize) {
        if self.processes[process].instance.is_some() {
            return;
        }
        self.instances += 1;
        let (now, instance) = (self.now(), self.instances);
        self.say(Some(process), || format!("starts as instance {instance}"));
        self.processes[process].start(instance);
        self.call_at(process, now + SECOND);
        if self.setup.protocol.sweeps() && self.store.due_at().is_some() {
            self.sweep_at(process, now);
        }
    }

    /// A number that is the same for all processes at this version.
    pub(super) fn common(&self, version: u64) -> u64 {
        Rng::new(self.seed ^ version.wrapping_mul(0x9e37_79b9)).between(0, u64::MAX - 1)
    }

    /// Tells what happens, where somebody wants to know.
    pub(super) fn say(&self, process: Option<usize>, what: impl FnOnce() -> String) {
        if self.trace {
            let seconds = (self.now() - HOUR) as f64 / 1000.0;
            let who = process.map_or("--".to_owned(), |process| format!("p{process}"));
            println!("{seconds:>10.3}  {who}  {}", what());
        }
    }
}
