//! The model's store keeps the rules of threelo-core's, which the conformance suite holds the
//! databases to: the same random statements have the same outcomes in both.

use std::sync::Arc;

use futures_util::FutureExt;
use threelo_core::{
    Timestamp,
    clock::{Clock, ManualClock},
    conformance::samples,
    event::EventKind,
    id::{ConnectionKey, InstanceId, OrphanedTokensId},
    memory::MemoryStore,
    rotation::{self, Claim, Release},
    storage::{ConnectionStore, IntegrationStore, RotationStore, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

use super::{
    super::{rng::Rng, time::SECOND},
    *,
};

const RUNS: u64 = 2_000;
const STATEMENTS: u32 = 60;
const LEASE: Span = 45 * SECOND;

/// Production's promises.
const PROMISES: Promises = Promises {
    compares: true,
    keeps_late: true,
};

/// The store in memory, asked in the model's words.
struct Real {
    store: MemoryStore,
    clock: ManualClock,
    key: ConnectionKey,
}

impl Real {
    fn new() -> Self {
        let clock = ManualClock::default();
        let store = MemoryStore::with_clock(Arc::new(clock.clone()));
        let integration = samples::integration(samples::INTEGRATION);
        now(store.insert_integration(&integration));
        let connection = samples::connection("a");
        let key = connection.key.clone();
        now(store.put_connection(samples::put(connection, 0)));
        Self { store, clock, key }
    }

    fn row(&self) -> TokenRow {
        now(self.store.tokens(&self.key)).expect("it is there")
    }

    fn late(&self) -> Vec<rotation::OrphanedTokens> {
        now(self.store.orphaned_tokens(&self.key))
    }

    fn successor(&self, version: u64) -> TokenRow {
        let granted_at = self.row().granted_at;
        TokenRow {
            granted_at,
            ..samples::tokens(version)
        }
    }

    fn carry_out(&self, op: Op) -> Option<Said> {
        let (store, key) = (&self.store, &self.key);
        Some(match op {
            Op::Read => return None,
            Op::Claim {
                version,
                owner,
                lease,
                restart,
            } => Said::Claim(now(store.claim_rotation(&Claim {
                key: key.clone(),
                version: TokenVersion(version),
                owner: InstanceId::from_text(&owner.to_string()),
                attempt: AttemptId::from_text("attempt"),
                lease: duration(lease),
                restart,
            }))),
            Op::Release {
                version,
                fence,
                sent,
                cooldown,
            } => Said::Did(now(store.release_rotation(&Release {
                key: key.clone(),
                version: TokenVersion(version),
                fence,
                sent,
                cooldown: duration(cooldown),
            }))),
            Op::Swap(row) => {
                let row = self.successor(row.version);
                Said::Did(now(store.replace_tokens(key, &row)))
            }
            Op::KeepOrphaned(answer) => {
                let answer = rotation::OrphanedTokens {
                    id: OrphanedTokensId::from_text(&format!("{:08}", answer.received_at)),
                    version: TokenVersion(answer.version),
                    granted_at: self.row().granted_at,
                    received_at: self.clock.now(),
                    sealed: samples::tokens(answer.version).sealed,
                };
                Said::Did(now(store.keep_orphaned_tokens(key, &answer)))
            }
            Op::Adopt { version } => Said::Did(self.late().iter().any(|answer| {
                let row = self.successor(version + 1);
                now(store.adopt_orphaned_tokens(key, &row, &answer.id))
            })),
            Op::NoteDead { version } => {
                let status = TokenStatus::NeedsReconnect {
                    since: Timestamp::UNIX_EPOCH,
                    reason: "dead".to_owned(),
                };
                let event = samples::event(key, EventKind::Created);
                let version = TokenVersion(version);
                now(store.set_token_status(key, version, &status, &event));
                return None;
            }
        })
    }

    /// Whether the sweeper would find it.
    fn is_due(&self) -> bool {
        !now(self.store.due_rotations(None, 1)).is_empty()
    }

    fn is_dead(&self) -> bool {
        matches!(self.row().status, TokenStatus::NeedsReconnect { .. })
    }
}

/// What a store in memory says at once.
fn now<T, E: std::fmt::Debug>(saying: impl Future<Output = Result<T, E>>) -> T {
    let said = saying.now_or_never().expect("it waits for nothing");
    said.expect("it does not fail")
}

fn statement(rng: &mut Rng, model: &Store, token: Token, at: Moment) -> Op {
    // Most are about the present version and claim, some about those before or after.
    let near = |rng: &mut Rng, number: u64| match rng.between(0, 7) {
        0 => number.saturating_sub(1),
        1 => number + 1,
        _ => number,
    };
    let version = near(rng, model.row.version);
    match rng.between(0, 9) {
        0..=3 => Op::Claim {
            version,
            owner: rng.between(1, 3) as Instance,
            lease: LEASE,
            restart: rng.chance(0.2),
        },
        4..=6 => Op::Release {
            version,
            fence: near(rng, model.fence),
            sent: [Sent::No, Sent::Perhaps, Sent::Refused][rng.between(0, 2) as usize],
            cooldown: rng.between(0, 2) * 20 * SECOND,
        },
        7 => Op::Swap(Row {
            version: version + 1,
            token,
            is_dead: false,
            ..model.row
        }),
        8 => Op::KeepOrphaned(OrphanedTokens {
            version,
            token,
            received_at: at,
        }),
        _ if rng.chance(0.8) => Op::Adopt { version },
        _ => Op::NoteDead { version },
    }
}

#[test]
fn the_model_s_store_keeps_the_rules_of_the_real_one() {
    let mut claimed = 0;
    for seed in 0..RUNS {
        let mut rng = Rng::new(seed);
        let (mut model, real) = (Store::new(PROMISES, 0, 0), Real::new());
        let mut at = 0;
        for token in 1..=STATEMENTS as Token {
            let pause = rng.between(1, 20 * SECOND);
            at += pause;
            real.clock.advance(duration(pause));
            let op = statement(&mut rng, &model, token, at);
            let said = model.carry_out(op, at);
            if let Some(really) = real.carry_out(op) {
                assert_eq!(said, really, "seed {seed}, statement {token}: {op:?}");
            }
            claimed += u32::from(matches!(said, Said::Claim(ClaimOutcome::Claimed(_))));
            assert_eq!(
                model.row.version,
                real.row().version.0,
                "seed {seed}: {op:?}"
            );
            assert_eq!(model.row.is_dead, real.is_dead(), "seed {seed}: {op:?}");
            let is_due = model.due_at().is_some_and(|due| due <= at);
            assert_eq!(is_due, real.is_due(), "seed {seed}: {op:?}");
            assert_eq!(model.late.len(), real.late().len(), "seed {seed}: {op:?}");
        }
    }
    assert!(claimed > 5 * RUNS as u32, "only {claimed} claims");
}
