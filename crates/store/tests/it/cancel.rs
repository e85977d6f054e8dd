//! Callers that hang up in the middle of a write.

use std::{future::poll_fn, task::Poll};

use threelo_core::{
    conformance::samples::{INTEGRATION, connection, integration, key, put},
    storage::{ChangeFeed, ConnectionStore, EventStore, IntegrationStore, PutOutcome},
};

use crate::temporary::Folder;

/// Runs a future until it has been woken `wakes` times, then drops it. Returns its output if it completed.
async fn run_for<F: Future>(wakes: usize, future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    let mut left = wakes;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_is_whole_or_not_at_all_wherever_its_caller_hangs_up() {
    let folder = Folder::new();
    let (store, peer) = (folder.store().await, folder.store().await);
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    let mut ended = 0;
    let rounds = |round| (0..16).chain([10_000]).map(move |wakes| (round, wakes));
    // The progress after this many wakes depends on timing, so each is tried several times.
    for (round, wakes) in (0..8).flat_map(rounds) {
        let id = format!("after {wakes} in {round}");
        let write = store.put_connection(put(connection(&id), 0));
        let answer = run_for(wakes, write).await;
        ended += u32::from(answer.is_some());

        // Another process can write immediately: no transaction is left open.
        let other = format!("other {wakes} in {round}");
        let outcome = peer.put_connection(put(connection(&other), 0)).await;
        assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));

        let stored = store.connection(&key(&id)).await.unwrap().is_some();
        let version = store.token_version(&key(&id)).await.unwrap().0;
        assert_eq!(version, u64::from(stored), "{id}");
        let events = store.events_after(0, 9999).await.unwrap().events;
        let events = events.iter().filter(|event| event.subject == key(&id));
        assert_eq!(events.count(), usize::from(stored), "{id}");
        assert!(stored || answer.is_none(), "{id}: reported as stored");
    }
    assert!(ended > 0, "some callers stayed long enough");
    // This process can write too.
    let outcome = store.put_connection(put(connection("last"), 0)).await;
    assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));
    assert!(store.latest_change().await.unwrap() > 0);
}
