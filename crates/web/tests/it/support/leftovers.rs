//! What the tests leave to be searched for secrets, where somebody will search it.

use std::{fs::File, sync::LazyLock};

use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::Control;

/// One folder for all tests of a process.
static LEFT: LazyLock<Option<Leftovers>> = LazyLock::new(|| {
    let left = Leftovers::wanted("web")?;
    let log = File::create(left.path().join("it.stderr")).expect("the folder is ours");
    // Another subscriber can only be there where these tests installed one themselves.
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log)
        .with_ansi(false)
        .try_init();
    Some(left)
});

/// Begins to keep what is logged.
pub(crate) fn begin() {
    LazyLock::force(&LEFT);
}

/// Something that must be found nowhere.
pub(crate) fn secret(kind: Kind, value: &str) {
    if let Some(left) = &*LEFT {
        left.secret(kind, value);
    }
}

/// What the simulated cloud gave out and was shown.
pub(crate) fn secrets_of(cloud: &Control) {
    for found in cloud.secrets() {
        let kind = serde_json::to_value(found.kind).expect("a kind is a name");
        let kind = kind.as_str().and_then(|name| name.parse().ok());
        secret(kind.expect("the search knows the kind"), &found.value);
    }
}

/// An error or a page, in which there must be no secret.
pub(crate) fn told(what: &str, body: &str) {
    if let Some(left) = &*LEFT {
        left.told(what, body.as_bytes());
    }
}
