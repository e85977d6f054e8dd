//! `GET /me`: the account that consented. Source: "OAuth 2.0 (3LO) apps", section on the User identity
//! API; needs the scope `read:me`.

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_core::id::AccountId;
use threelo_rest::{Client, Error, Path};

/// The account that consented. Most of it is missing where the user's profile is private.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Me {
    /// Its id, the same on every site.
    pub account_id: AccountId,
    /// `atlassian`, `customer` or `app`.
    #[serde(default)]
    pub account_type: Option<String>,
    /// The full name.
    #[serde(default)]
    pub name: Option<String>,
    /// The address.
    #[serde(default)]
    pub email: Option<String>,
    /// Where the picture is.
    #[serde(default)]
    pub picture: Option<String>,
    /// Whatever else Atlassian says.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Asks whose grant it is.
///
/// # Errors
/// Those of any call; of kind [`ScopeMismatch`](threelo_rest::ErrorKind::ScopeMismatch) where the grant
/// lacks `read:me`.
pub async fn me(client: &Client) -> Result<Me, Error> {
    client
        .get(Path::root().segment("me"))
        .send()
        .await?
        .json()
        .await
}
