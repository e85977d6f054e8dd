//! A slice of each long run: the same program, the same judge, fewer rounds.

use std::process::Output;

use tokio::process::Command;

/// Runs a slice; what it says is shown where it fails.
async fn soak(arguments: &[&str]) -> Output {
    let soak = Command::new(env!("CARGO_BIN_EXE_threelo-soak"))
        .args(arguments)
        .kill_on_drop(true)
        .output()
        .await
        .unwrap();
    println!("{}", String::from_utf8_lossy(&soak.stdout));
    eprintln!("{}", String::from_utf8_lossy(&soak.stderr));
    soak
}

/// Whether this machine has Postgres; a note of what was skipped if not.
fn has_postgres(test: &str) -> bool {
    threelo_test_postgres::Private::start(test).is_some()
}

#[tokio::test]
async fn a_process_killed_at_any_step_of_a_rotation_loses_no_grant_on_sqlite() {
    assert!(soak(&["rotation", "--kills", "30"]).await.status.success());
}

#[tokio::test]
async fn a_process_killed_at_any_step_of_a_rotation_loses_no_grant_on_postgres() {
    if has_postgres("kills on Postgres") {
        let arguments = ["rotation", "--kills", "15", "--database", "postgres"];
        assert!(soak(&arguments).await.status.success());
    }
}

#[tokio::test]
async fn without_the_sweeper_grants_are_lost() {
    all_are_lost(&["--step", "before-swap", "--without", "sweeper"]).await;
}

#[tokio::test]
async fn without_the_comparison_at_the_swap_grants_are_lost() {
    all_are_lost(&["--step", "late-write", "--without", "swap"]).await;
}

/// The grants of ten connections that meet one SIGKILL.
async fn all_are_lost(without: &[&str]) {
    let ended = soak(&[&["rotation", "--kills", "1"], without].concat()).await;
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(said.contains("10 grants were lost"), "{said}");
}

#[tokio::test]
async fn callers_of_four_gateways_make_one_exchange_also_when_the_one_at_it_is_stopped() {
    if has_postgres("four gateways on one Postgres") {
        let arguments = [
            "callers",
            "--rounds",
            "3",
            "--stopped-rounds",
            "1",
            "--callers",
            "50",
        ];
        assert!(soak(&arguments).await.status.success());
    }
}

#[tokio::test]
async fn calls_on_warm_tokens_go_on_while_postgres_is_killed_and_no_grant_is_lost() {
    if has_postgres("outages of Postgres") {
        assert!(soak(&["outage", "--kills", "5"]).await.status.success());
    }
}

#[tokio::test]
async fn clients_that_hang_up_in_a_renewal_lose_no_grant() {
    let arguments = ["hangups", "--clients", "1000"];
    assert!(soak(&arguments).await.status.success());
}

#[tokio::test]
async fn events_for_receivers_that_hang_stop_no_write_and_are_not_lost() {
    // Other tests share the machine, so a write has longer than in a run of its own.
    let slice = [
        "events",
        "--kills",
        "3",
        "--events",
        "150",
        "--answer-within",
        "10000",
    ];
    assert!(soak(&slice).await.status.success());
    if has_postgres("events on Postgres") {
        let postgres = [&slice[..], &["--database", "postgres"]].concat();
        assert!(soak(&postgres).await.status.success());
    }
}

#[tokio::test]
async fn abuse_without_a_key_stays_within_limits_and_normal_calls_go_on() {
    let arguments = ["abuse", "--attempts", "500", "--slowest", "5000"];
    assert!(soak(&arguments).await.status.success());
}
