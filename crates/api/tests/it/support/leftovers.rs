//! Output of the tests that is searched for secrets, if `cargo xtask test` runs them.

use std::{fs::File, sync::LazyLock};

use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::Control;

/// One folder for all tests of a process.
static LEFT: LazyLock<Option<Leftovers>> = LazyLock::new(|| {
    let left = Leftovers::wanted("api")?;
    let log = File::create(left.path().join("it.stderr")).expect("the folder is ours");
    // Another subscriber can only be there where these tests installed one themselves.
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log)
        .with_ansi(false)
        .try_init();
    Some(left)
});

/// Starts to keep the log.
pub(crate) fn begin() {
    LazyLock::force(&LEFT);
}

/// Notes a secret that must not appear anywhere.
pub(crate) fn secret(kind: Kind, value: &str) {
    if let Some(left) = &*LEFT {
        left.secret(kind, value);
    }
}

/// Notes the secrets that the simulated cloud issued and received.
pub(crate) fn secrets_of(cloud: &Control) {
    for found in cloud.secrets() {
        let kind = serde_json::to_value(found.kind).expect("a kind is a name");
        let kind = kind.as_str().and_then(|name| name.parse().ok());
        secret(kind.expect("the search knows the kind"), &found.value);
    }
}

/// Keeps an error or a page, which must not contain a secret.
pub(crate) fn output(what: &str, body: &str) {
    if let Some(left) = &*LEFT {
        left.output(what, body.as_bytes());
    }
}
