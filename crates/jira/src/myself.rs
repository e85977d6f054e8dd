//! `GET /rest/api/3/myself`: the account that consented. Source: "Myself" in "The Jira Cloud platform
//! REST API".

use http::Method;
use threelo_rest::Error;

use crate::{client::Jira, model::User};

/// The call; see [`Jira::myself`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Myself<'a> {
    jira: &'a Jira,
}

impl Jira {
    /// Gets the account that consented.
    pub fn myself(&self) -> Myself<'_> {
        Myself { jira: self }
    }
}

impl Myself<'_> {
    /// Sends the call.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn send(&self) -> Result<User, Error> {
        let path = self.jira.paths().myself();
        self.jira
            .request(Method::GET, path)
            .send()
            .await?
            .json()
            .await
    }
}
