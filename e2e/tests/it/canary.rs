//! Searches for leaked secrets: every secret is planted or collected, successful and failing use runs
//! with all logs, and then everything that the gateway wrote or sent is searched for each secret, in
//! every encoding. The same search must find the leaks of gateways that leak on purpose.

mod journeys;
mod world;

use threelo_e2e::hooks::LEAK;
use threelo_leaks::{Leftovers, Minimum, Scanner, Search};

use world::World;

/// Half of what there is.
const MINIMUM: Minimum<'_> = Minimum {
    files: 50,
    bytes: 500_000,
    secrets: 25,
    endings: &["db", "db-wal", "stderr", "stdout", "output"],
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_in_database_log_output_error_or_page() {
    let mut world = World::start(Leftovers::of("canary"), &[]).await.unwrap();
    journeys::all(&mut world).await.unwrap();
    world.collect_request_log().await.unwrap();
    let connection = world.connection.clone();
    let left = world.stop().await.unwrap();

    let faults = Search::of(left.path()).unwrap().faults(MINIMUM);
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );

    // The search covered the right files: text that is not secret is found.
    let known = Scanner::new([("the connection's id", &*connection)]);
    for place in ["data/threelo.db", "gateway.stderr"] {
        let bytes = std::fs::read(left.path().join(place)).unwrap();
        assert!(!known.scan(place, &bytes).is_empty(), "{place}");
    }
    let log = std::fs::read_to_string(left.path().join("gateway.stderr")).unwrap();
    let traces = log.matches("TRACE").count();
    assert!(traces > 10, "everything was logged: {traces} traces");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_access_token_that_the_gateway_logs_is_found() {
    let places = leaked("log").await;
    assert!(places.contains("gateway.stderr"), "{places}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_access_token_in_the_body_of_an_error_is_found() {
    let places = leaked("errors").await;
    assert!(places.contains("output/"), "{places}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_access_token_that_is_stored_as_plain_text_is_found() {
    let places = leaked("database").await;
    assert!(places.contains("threelo.db"), "{places}");
}

/// Returns where the search finds the access tokens of a leaking gateway.
async fn leaked(into: &str) -> String {
    let (left, variables) = (Leftovers::temporary(), [(LEAK, into)]);
    let mut world = World::start(left, &variables).await.unwrap();
    journeys::all(&mut world).await.unwrap();
    let left = world.stop().await.unwrap();
    let search = Search::of(left.path()).unwrap();
    let leaks = search.leaks.iter();
    let places: Vec<_> = leaks
        .filter(|leak| leak.secret == "access_token")
        .map(|leak| leak.place.as_str())
        .collect();
    places.join(", ")
}
