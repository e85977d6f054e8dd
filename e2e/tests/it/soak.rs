//! A short version of each long run: the same program and checks, with fewer rounds.

use std::process::Output;

use tokio::process::Command;

/// Runs a soak, and prints its output.
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

/// Returns whether this machine has Postgres. Reports the skipped test if not.
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

/// Checks that one SIGKILL loses the grants of all ten connections.
async fn all_are_lost(without: &[&str]) {
    let ended = soak(&[&["rotation", "--kills", "1"], without].concat()).await;
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(said.contains("10 grants were lost"), "{said}");
}

#[tokio::test]
async fn callers_of_four_gateways_cause_one_exchange_even_if_the_lease_holder_is_stopped() {
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
async fn calls_with_cached_tokens_succeed_while_postgres_is_killed_and_no_grant_is_lost() {
    if has_postgres("outages of Postgres") {
        assert!(soak(&["outage", "--kills", "5"]).await.status.success());
    }
}

#[tokio::test]
async fn clients_that_disconnect_during_a_refresh_lose_no_grant() {
    let arguments = ["hangups", "--clients", "1000"];
    assert!(soak(&arguments).await.status.success());
}

#[tokio::test]
async fn a_write_with_an_idempotency_key_is_made_once_however_often_the_gateway_is_killed() {
    let slice = ["idempotency", "--posts", "400", "--kills", "8"];
    assert!(soak(&slice).await.status.success());
    if has_postgres("keyed writes on Postgres") {
        let postgres = [&slice[..], &["--database", "postgres"]].concat();
        assert!(soak(&postgres).await.status.success());
    }
}

#[tokio::test]
async fn without_idempotency_keys_writes_are_made_twice() {
    let slice = [
        "idempotency",
        "--posts",
        "400",
        "--kills",
        "8",
        "--without-keys",
    ];
    let ended = soak(&slice).await;
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(said.contains("were created more than once"), "{said}");
}

#[tokio::test]
async fn hanging_receivers_block_no_write_and_lose_no_event() {
    // Other tests run at the same time, so the limit of a write is higher.
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
async fn attacks_without_a_key_stay_within_limits_and_normal_calls_succeed() {
    let arguments = ["abuse", "--attempts", "500", "--slowest", "5000"];
    assert!(soak(&arguments).await.status.success());
}

#[tokio::test]
async fn the_request_log_stays_below_its_size_on_disk() {
    let arguments = ["logs", "--calls", "120000", "--bytes", "25000000"];
    assert!(soak(&arguments).await.status.success());
}

#[tokio::test]
async fn large_files_pass_unchanged_in_bounded_memory() {
    let arguments = ["bodies", "--bytes", "100000000", "--memory", "48"];
    assert!(soak(&arguments).await.status.success());
}

#[tokio::test]
async fn normal_calls_succeed_beside_slow_clients() {
    let arguments = ["slow", "--clients", "300", "--seconds", "3"];
    assert!(soak(&arguments).await.status.success());
}
