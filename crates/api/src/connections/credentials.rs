//! The credentials of a connection, as answers show them.

use serde_json::{Map, Value};
use threelo_core::{
    Timestamp,
    secret::{AccessToken, RefreshToken},
    token::RawAnswer,
};

use crate::wire::zulu;

/// Where a refresh token may stand.
const REFRESH_TOKEN: &str = "refresh_token";

/// What is shown of a token pair.
pub(super) struct Shown<'a> {
    pub(super) access: &'a AccessToken,
    /// Absent where the caller did not ask for it.
    pub(super) refresh: Option<&'a RefreshToken>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) raw: &'a RawAnswer,
}

impl Shown<'_> {
    pub(super) fn to_json(&self) -> Map<String, Value> {
        let mut raw = self.raw.expose();
        let mut shown = Map::new();
        shown.insert("type".into(), "OAUTH2".into());
        shown.insert("access_token".into(), self.access.expose().into());
        match self.refresh {
            Some(refresh) => {
                shown.insert(REFRESH_TOKEN.into(), refresh.expose().into());
            }
            None => {
                raw.remove(REFRESH_TOKEN);
            }
        }
        if let Some(at) = self.expires_at.map(zulu) {
            shown.insert("expires_at".into(), at.clone().into());
            raw.insert("expires_at".into(), at.into());
        }
        shown.insert("raw".into(), raw.into());
        shown
    }
}
