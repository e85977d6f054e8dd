//! Deliveries from a memory store to receivers on ports of their own.

mod deliver;
mod receiver;

/// Lets other tasks run until the condition holds; panics if it does not for too long.
async fn until(mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..1_000_000 {
        if holds().await {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the condition never held");
}
