//! A gateway for tests: the routes on a port of their own, beside a simulated cloud.

mod gateway;
mod leftovers;

pub(crate) use gateway::{Answer, CLIENT_SECRET, Gateway, KEY, MAYA, SITES};

use serde_json::Value;

/// The text at a pointer such as `/data/token`.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("no text at {pointer} of {value}"))
}

/// The code of an error.
pub(crate) fn code(value: &Value) -> &str {
    text(value, "/error/code")
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
