//! A gateway for tests: the router on a port of its own, beside a simulated cloud.

mod browser;
mod gateway;
mod leftovers;

pub(crate) use browser::{Browser, Seen};
pub(crate) use gateway::{Gateway, JONAS, MAYA, SITES, settings};

use serde_json::Value;

/// The text at a pointer such as `/error/code`.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("no text at {pointer} of {value}"))
}

/// The code of an error.
pub(crate) fn code(value: &Value) -> &str {
    text(value, "/error/code")
}

/// Checks that a flow failed, on a page that contains this text.
pub(crate) fn assert_failed(seen: &Seen, what: &str) {
    assert_eq!(seen.status, 400, "{}", seen.body);
    assert!(seen.body.contains(what), "{}", seen.body);
}

/// Lets other tasks run until the condition holds; panics if it does not for too long.
pub(crate) async fn until(mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..1_000_000 {
        if holds().await {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the condition never held");
}
