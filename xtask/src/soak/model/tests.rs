//! What the command shows with a million runs, with a few thousand.

use super::*;

const RUNS: u64 = 20_000;

fn lost(protocol: Protocol, sibling: Sibling) -> u64 {
    Tally::of(setup(protocol, sibling), 1, RUNS).in_reach()
}

fn setup(protocol: Protocol, sibling: Sibling) -> Setup {
    Setup {
        protocol,
        sibling,
        processes: 4,
        faults: Faults::of(Percent {
            messages: 18.0,
            crashes: 2.0,
            storage: 5.0,
            pauses: 0.1,
            ..Percent::default()
        }),
        timing: Timing::default(),
    }
}

#[test]
fn nothing_is_lost_where_every_child_lives() {
    let tally = Tally::of(setup(Protocol::Production, Sibling::All), 1, RUNS);
    assert_eq!((tally.lost, tally.runs), (0, RUNS), "{:?}", tally.seeds);
    // The faults did happen: there are more exchanges than rotations.
    assert!(tally.exchanges_per_rotation() > 1.05);
}

#[test]
fn without_a_sweeper_answers_are_asked_for_too_late() {
    assert!(lost(Protocol::WithoutSweeper, Sibling::All) > 0);
}

#[test]
fn without_the_comparison_or_orphaned_tokens_or_a_record_more_is_lost() {
    let production = lost(Protocol::Production, Sibling::Last);
    for protocol in [
        Protocol::WithoutCompare,
        Protocol::WithoutOrphanedTokens,
        Protocol::ShortLock,
        Protocol::NoLock,
    ] {
        let lost = lost(protocol, Sibling::Last);
        assert!(
            lost > 2 * production,
            "{}: {lost}, production {production}",
            protocol.name()
        );
    }
}

#[test]
fn a_world_without_faults_renews_once_each_time() {
    let mut calm = setup(Protocol::Production, Sibling::LastKill);
    calm.faults = Faults::none();
    let tally = Tally::of(calm, 1, 500);
    assert_eq!((tally.lost, tally.exchanges), (0, tally.rotations));
}

#[test]
fn a_run_repeats_itself() {
    let setup = setup(Protocol::Production, Sibling::LastKill);
    for seed in 0..200 {
        assert_eq!(
            World::run(setup, seed, false),
            World::run(setup, seed, false)
        );
    }
}
