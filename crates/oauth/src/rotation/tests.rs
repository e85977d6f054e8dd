//! The protocol, step by step.

use std::time::Duration;

use threelo_core::{
    id::AttemptId,
    rotation::{ClaimOutcome, Claimed},
    token::TokenVersion,
};

use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn facts(version: u64) -> Facts {
    Facts {
        version: TokenVersion(version),
        fence: None,
        since_resent: None,
        refreshable: true,
        needs_reconnect: false,
        access_left: Duration::ZERO,
    }
}

fn goal() -> Goal {
    Goal {
        newer_than: TokenVersion(7),
        forced: false,
        failures: 0,
    }
}

fn claimed() -> Claimed {
    Claimed {
        attempt: AttemptId::from_text("attempt"),
        fence: 3,
        sends: 1,
        rejections: 0,
        since_first_send: Duration::ZERO,
    }
}

fn claim(claimed: Claimed) -> Input {
    Input::Claim {
        outcome: ClaimOutcome::Claimed(claimed),
        took: Duration::ZERO,
    }
}

fn answer(answer: ExchangeOutcome) -> Input {
    Input::Answered {
        answer,
        since_claim: SECOND,
    }
}

fn begin(goal: Goal) -> Rotation {
    let (rotation, first) = Rotation::begin(goal, Timing::default(), 0.0);
    assert_eq!(first, Effect::Read);
    rotation
}

/// Returns the effects that follow the inputs.
fn run(goal: Goal, inputs: impl IntoIterator<Item = Input>) -> Vec<Effect> {
    let mut rotation = begin(goal);
    let inputs = inputs.into_iter();
    inputs.map(|input| rotation.step(input)).collect()
}

fn last(goal: Goal, inputs: impl IntoIterator<Item = Input>) -> Effect {
    run(goal, inputs).pop().expect("an input")
}

const REPLACE: Effect = Effect::Replace {
    fence: 3,
    resent: false,
};

const ROW: fn() -> Input = || Input::Row(Some(facts(7)));

#[test]
fn an_undisturbed_rotation_reads_claims_sends_and_replaces() {
    let effects = run(
        goal(),
        [
            ROW(),
            claim(claimed()),
            answer(ExchangeOutcome::Tokens),
            Input::Replaced(true),
        ],
    );
    assert_eq!(
        effects,
        [
            Effect::Claim { restart: false },
            Effect::Send,
            REPLACE,
            Effect::Done(End::Newer)
        ]
    );
}

#[test]
fn without_a_claim_nothing_is_sent() {
    let effects = run(goal(), [ROW(), Input::Failed]);
    assert!(matches!(
        effects[1],
        Effect::Done(End::Unavailable {
            cause: Cause::Store,
            ..
        })
    ));
}

#[test]
fn a_claim_that_took_too_long_is_released() {
    let slow = Input::Claim {
        outcome: ClaimOutcome::Claimed(claimed()),
        took: 21 * SECOND,
    };
    let released = Effect::Release {
        fence: 3,
        sent: Sent::No,
        cooldown: Duration::ZERO,
    };
    assert_eq!(last(goal(), [ROW(), slow]), released);
}

#[test]
fn a_newer_row_ends_the_rotation() {
    let newer = Input::Row(Some(facts(8)));
    assert_eq!(last(goal(), [newer]), Effect::Done(End::Newer));
}

#[test]
fn an_instance_that_finds_a_lease_waits_for_the_version_to_change() {
    let held = Input::Claim {
        outcome: ClaimOutcome::Held { left: 45 * SECOND },
        took: Duration::ZERO,
    };
    let effects = run(
        goal(),
        [
            ROW(),
            held,
            Input::Waited,
            ROW(),
            Input::Waited,
            Input::Row(Some(facts(8))),
        ],
    );
    assert_eq!(
        effects[1..],
        [
            Effect::Wait(Duration::from_millis(25)),
            Effect::Read,
            Effect::Wait(Duration::from_millis(100)),
            Effect::Read,
            Effect::Done(End::Newer)
        ]
    );
}

#[test]
fn an_expired_lease_is_claimed() {
    let held = Input::Claim {
        outcome: ClaimOutcome::Held {
            left: Duration::from_millis(20),
        },
        took: Duration::ZERO,
    };
    let effect = last(goal(), [ROW(), held, Input::Waited, ROW()]);
    assert_eq!(effect, Effect::Claim { restart: false });
}

#[test]
fn a_token_is_not_sent_after_its_window() {
    for (age, sends) in [(559, true), (560, false)] {
        let old = Claimed {
            since_first_send: age * SECOND,
            sends: 2,
            ..claimed()
        };
        let expected = if sends {
            Effect::Send
        } else {
            Effect::PromoteOrphaned
        };
        assert_eq!(last(goal(), [ROW(), claim(old)]), expected, "{age}");
    }
}

#[test]
fn a_rate_limit_takes_at_most_a_quarter_of_the_rest_of_the_window() {
    let cooldown_after = |age: Duration| {
        let mut claimed = claimed();
        (claimed.since_first_send, claimed.sends) = (age, 2);
        let asked = ExchangeOutcome::RateLimited(Some(300 * SECOND));
        let inputs = [
            Input::Row(Some(facts(7))),
            claim(claimed),
            answer(asked),
            Input::Done,
        ];
        match last(goal(), inputs) {
            Effect::Release { sent, cooldown, .. } => (sent, cooldown),
            other => panic!("{other:?}"),
        }
    };
    let (sent, cooldown) = cooldown_after(160 * SECOND);
    assert_eq!(sent, Sent::Perhaps);
    assert!(
        cooldown <= 100 * SECOND && cooldown > 95 * SECOND,
        "{cooldown:?}"
    );
    assert!(cooldown_after(360 * SECOND).1 <= 50 * SECOND);
}

#[test]
fn after_an_unknown_commit_the_row_is_read_and_nothing_is_sent_again() {
    let ours = Facts {
        fence: Some(3),
        ..facts(8)
    };
    let until_replacement = || [ROW(), claim(claimed()), answer(ExchangeOutcome::Tokens)];
    let failed = [Input::Failed, Input::Waited];
    let look = |row| {
        until_replacement()
            .into_iter()
            .chain(failed.clone())
            .chain([row])
    };
    let done = last(goal(), look(Input::Row(Some(ours))));
    assert_eq!(done, Effect::Done(End::Newer));
    let again = last(goal(), look(ROW()));
    // Another instance may have sent in between.
    let (fence, resent) = (3, true);
    assert_eq!(again, Effect::Replace { fence, resent });
    let theirs = Facts {
        fence: Some(4),
        ..facts(8)
    };
    let late = last(goal(), look(Input::Row(Some(theirs))));
    assert_eq!(late, Effect::KeepOrphaned);
}

#[test]
fn tokens_that_arrive_too_late_are_kept_however_often_the_store_fails() {
    let mut rotation = begin(goal());
    for input in [
        ROW(),
        claim(claimed()),
        answer(ExchangeOutcome::Tokens),
        Input::Replaced(false),
    ] {
        rotation.step(input);
    }
    for _ in 0..100 {
        assert!(matches!(rotation.step(Input::Failed), Effect::Wait(_)));
        assert_eq!(rotation.step(Input::Waited), Effect::KeepOrphaned);
    }
    assert_eq!(rotation.step(Input::Kept(true)), Effect::Read);
    let newer = Input::Row(Some(facts(8)));
    assert_eq!(rotation.step(newer), Effect::Done(End::Newer));
}

#[test]
fn a_connection_that_needs_its_user_sends_nothing_unless_forced() {
    let ended = Input::Row(Some(Facts {
        needs_reconnect: true,
        ..facts(7)
    }));
    assert_eq!(
        last(goal(), [ended.clone()]),
        Effect::Done(End::NeedsReconnect)
    );
    let forced = Goal {
        forced: true,
        ..goal()
    };
    assert_eq!(last(forced, [ended]), Effect::Claim { restart: true });
}

fn resent(since: Duration) -> Input {
    Input::Row(Some(Facts {
        since_resent: Some(since),
        ..facts(7)
    }))
}

#[test]
fn tokens_are_marked_if_their_predecessor_may_have_been_sent_twice() {
    let again = Claimed {
        sends: 2,
        ..claimed()
    };
    let slow = Input::Answered {
        answer: ExchangeOutcome::Tokens,
        since_claim: 23 * SECOND,
    };
    let (fence, resent) = (3, true);
    for inputs in [
        [ROW(), claim(again), answer(ExchangeOutcome::Tokens)],
        [ROW(), claim(claimed()), slow],
    ] {
        assert_eq!(last(goal(), inputs), Effect::Replace { fence, resent });
    }
}

#[test]
fn tokens_of_a_second_send_are_held_back_while_the_first_may_still_arrive() {
    let forced = Goal {
        forced: true,
        ..goal()
    };
    for goal in [goal(), forced] {
        let held_back = Effect::Done(End::Unavailable {
            cause: Cause::AwaitingEarlierSend,
            retry_after: 120 * SECOND,
        });
        assert_eq!(last(goal, [resent(60 * SECOND)]), held_back);
        let claims = Effect::Claim { restart: false };
        assert_eq!(last(goal, [resent(180 * SECOND)]), claims);
    }
}

#[test]
fn a_forced_refresh_waits_for_the_end_of_a_short_hold() {
    let forced = Goal {
        forced: true,
        ..goal()
    };
    let effects = run(forced, [resent(175 * SECOND), Input::Waited]);
    assert!(matches!(effects[0], Effect::Wait(_)));
    assert_eq!(effects[1], Effect::Read);
}

#[test]
fn unexpected_inputs_cause_neither_a_panic_nor_a_send() {
    let inputs = || {
        [
            ROW(),
            Input::Row(None),
            claim(claimed()),
            answer(ExchangeOutcome::Rejected),
            Input::Replaced(true),
            Input::Kept(true),
            Input::Promoted(false),
            Input::Family(false),
            Input::Waited,
            Input::Done,
            Input::Failed,
        ]
    };
    // Whatever the first three inputs are, a send follows only a granted claim.
    for first in inputs() {
        for second in inputs() {
            for third in inputs() {
                let mut rotation = begin(goal());
                for input in [first.clone(), second.clone(), third.clone()] {
                    let granted = matches!(input, Input::Claim { .. });
                    let effect = rotation.step(input);
                    assert!(granted || effect != Effect::Send);
                }
            }
        }
    }
}
