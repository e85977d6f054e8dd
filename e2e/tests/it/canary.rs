//! No secret where it does not belong: every secret of a gateway's life is planted or collected,
//! good and bad journeys are run with everything logged, and then all that the gateway wrote or
//! answered is searched for each of them, in every encoding.

mod journeys;
mod world;

use threelo_e2e::leaks::Scanner;

use world::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_in_database_log_output_error_or_page() {
    let mut world = World::start().await.unwrap();
    journeys::all(&mut world).await.unwrap();
    world.collect_request_log().await.unwrap();

    // While it runs, with what only the write-ahead log holds so far.
    let running = world.copy_of_data().unwrap();
    let kept = world.stop().await.unwrap();

    let scanner = Scanner::new(kept.secrets.iter().map(|(name, value)| (&**name, &**value)));
    let mut leaks = scanner.scan_folder(running.path()).unwrap();
    leaks.extend(scanner.scan_folder(&kept.data()).unwrap());
    for output in kept.outputs() {
        leaks.extend(scanner.scan(
            &output.display().to_string(),
            &std::fs::read(output).unwrap(),
        ));
    }
    for (place, told) in &kept.told {
        leaks.extend(scanner.scan(place, told));
    }
    let leaks: Vec<String> = leaks.iter().map(ToString::to_string).collect();
    assert!(
        leaks.is_empty(),
        "{} leaks:\n{}",
        leaks.len(),
        leaks.join("\n")
    );

    // The search saw what it was to see: what is no secret is there.
    let known = Scanner::new([("the connection's id", &*kept.connection)]);
    assert!(
        !known.scan_folder(&kept.data()).unwrap().is_empty(),
        "the database was searched"
    );
    let seen = kept
        .told
        .iter()
        .any(|(place, told)| !known.scan(place, told).is_empty());
    assert!(seen, "the answers were searched");
    let first_line = Scanner::new([("the first line", "the gateway listens on")]);
    let log = std::fs::read(&kept.outputs()[1]).unwrap();
    assert!(
        !first_line.scan("stderr", &log).is_empty(),
        "the log was searched"
    );
    let traces = log.windows(5).filter(|word| *word == b"TRACE").count();
    assert!(traces > 10, "everything was logged: {traces} traces");
    assert!(
        kept.secrets.len() >= 15,
        "secrets were collected: {}",
        kept.secrets.len()
    );
    assert!(
        kept.told.len() >= 15,
        "errors and pages were searched: {}",
        kept.told.len()
    );
}
