//! The endpoints where faults apply.

use serde::{Deserialize, Serialize};

/// The endpoint where a fault applies.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Endpoint {
    /// All endpoints except the control API.
    #[default]
    Any,
    /// The pages: authorize, login, consent, error.
    Pages,
    /// `/oauth/token`.
    Token,
    /// `/oauth/revoke`.
    Revoke,
    /// All endpoints with a bearer token: the four below.
    Api,
    /// `/oauth/token/accessible-resources`.
    Resources,
    /// `/me`.
    Me,
    /// `/ex/jira`.
    Jira,
    /// `/ex/confluence`.
    Confluence,
    /// Any other path.
    Elsewhere,
}

impl Endpoint {
    /// Returns the endpoint of a raw path.
    pub(crate) fn of(path: &str) -> Self {
        match path {
            "/oauth/token" => Self::Token,
            "/oauth/revoke" => Self::Revoke,
            "/oauth/token/accessible-resources" => Self::Resources,
            "/me" => Self::Me,
            "/authorize" | "/login" | "/logout" | "/consent" | "/error" => Self::Pages,
            _ if path.starts_with("/ex/jira/") => Self::Jira,
            _ if path.starts_with("/ex/confluence/") => Self::Confluence,
            _ => Self::Elsewhere,
        }
    }

    pub(super) fn includes(self, other: Self) -> bool {
        let api = matches!(
            other,
            Self::Resources | Self::Me | Self::Jira | Self::Confluence
        );
        self == Self::Any || self == other || (self == Self::Api && api)
    }
}
