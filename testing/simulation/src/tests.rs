//! What the command reports for a million runs, with a few hundred.

use super::*;

const RUNS: u64 = 300;

fn lost(variant: Variant, sibling: Sibling) -> u64 {
    Tally::of(setup(variant, sibling), 1, RUNS).in_reach()
}

fn setup(variant: Variant, sibling: Sibling) -> Setup {
    Setup {
        variant,
        sibling,
        processes: 4,
        faults: Faults::of(Percent {
            messages: 18.0,
            crashes: 2.0,
            storage: 5.0,
            pauses: 0.1,
            ..Percent::default()
        }),
        timing: variant.timing(Timing::default()),
    }
}

#[test]
fn the_shipped_rules_lose_no_grant_if_every_successor_stays_valid() {
    let tally = Tally::of(setup(Variant::Shipped, Sibling::All), 1, RUNS);
    assert_eq!((tally.lost, tally.runs), (0, RUNS), "{:?}", tally.seeds);
    // There were faults: there are more exchanges than rotations.
    assert!(tally.exchanges_per_rotation() > 1.05);
}

#[test]
fn without_a_sweeper_interrupted_rotations_are_resumed_too_late() {
    assert!(lost(Variant::WithoutSweeper, Sibling::All) > 0);
}

#[test]
fn without_swap_orphaned_tokens_or_claims_more_grants_are_lost() {
    let shipped = lost(Variant::Shipped, Sibling::Last);
    for variant in [
        Variant::WithoutSwap,
        Variant::WithoutOrphanedTokens,
        Variant::WithoutClaims,
    ] {
        let lost = lost(variant, Sibling::Last);
        assert!(
            lost > 2 * shipped,
            "{}: {lost}, shipped {shipped}",
            variant.name()
        );
    }
}

#[test]
fn without_the_hold_a_forced_refresh_after_a_second_send_ends_the_grant() {
    let with_forced_refreshes = |variant| {
        let mut setup = setup(variant, Sibling::All);
        setup.faults.forced = 1.0;
        // Requests that are processed late, and answers that are lost.
        (setup.faults.late, setup.faults.answer_lost) = (0.3, 0.3);
        Tally::of(setup, 1, RUNS).in_reach()
    };
    assert_eq!(with_forced_refreshes(Variant::Shipped), 0);
    assert!(with_forced_refreshes(Variant::WithoutHold) > 0);
}

#[test]
fn without_faults_each_rotation_takes_one_exchange() {
    let mut calm = setup(Variant::Shipped, Sibling::LastKill);
    calm.faults = Faults::none();
    let tally = Tally::of(calm, 1, 100);
    assert_eq!((tally.lost, tally.exchanges), (0, tally.rotations));
}

#[test]
fn the_same_seed_gives_the_same_run() {
    let setup = setup(Variant::Shipped, Sibling::LastKill);
    for seed in 0..50 {
        let run = || World::run(setup, seed, false);
        assert_eq!(run(), run());
    }
}
