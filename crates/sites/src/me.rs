//! `GET /me`: the account that consented. Source: "OAuth 2.0 (3LO) apps", section on the User identity
//! API; needs the scope `read:me`.

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_core::id::AccountId;
use threelo_rest::{Client, Error, Path};

/// The account that consented. Most members are missing if the user's profile is private.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Me {
    /// The account id, the same on every site.
    pub account_id: AccountId,
    /// `atlassian`, `customer` or `app`.
    #[serde(default)]
    pub account_type: Option<String>,
    /// The full name.
    #[serde(default)]
    pub name: Option<String>,
    /// The email address.
    #[serde(default)]
    pub email: Option<String>,
    /// The URL of the picture.
    #[serde(default)]
    pub picture: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Gets the account that consented.
///
/// # Errors
/// Those of any call; kind [`MissingScopes`](threelo_rest::ErrorKind::MissingScopes) if the grant
/// lacks `read:me`.
pub async fn me(client: &Client) -> Result<Me, Error> {
    client
        .get(Path::root().segment("me"))
        .send()
        .await?
        .json()
        .await
}
