//! The HTTP clients of this binary.

use std::time::Duration;

use anyhow::Context;

/// How long a call to Atlassian may take, the token endpoint's late answers included.
const LONGEST_CALL: Duration = Duration::from_secs(150);

/// The client for tokens, sites and accounts: it follows no redirect, since they would carry a
/// bearer to another host.
pub(crate) fn client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .timeout(LONGEST_CALL)
        .user_agent(concat!("threelo/", env!("CARGO_PKG_VERSION")))
        .build()
        .context("the HTTP client can not be made")
}
