//! The connect flow, from the first redirect to the stored connection:
//!
//! 1. [`begin`](crate::Connect::begin) stores an authorization and returns the URL at Atlassian;
//! 2. [`complete`](crate::Connect::complete) checks that the browser is the same, consumes the state,
//!    exchanges the code and parks the tokens, encrypted, in a pending grant;
//! 3. the sites are read, and one is selected, or the user is asked;
//! 4. [`choose_site`](crate::Connect::choose_site) resumes the flow with the site that the user chose;
//! 5. the account is read, and connection and event are stored together.
//!
//! The pending grant survives a restart, so every step after the exchange of the code can be repeated. Step 1 is in
//! `begin`, 2 to 4 in `complete`, 3 and 5 in `finish`; `attempt` reports the outcome of each, and
//! `recent` repeats it for a request that comes again.

mod attempt;
pub(crate) mod begin;
mod complete;
mod error;
mod finish;
mod recent;

use threelo_core::{
    Timestamp,
    connection::Connection,
    integration::Integration,
    secret::{BrowserNonce, PendingToken},
    site::Site,
};
use url::Url;

pub(crate) use attempt::UnstoredAttempts;
pub use begin::{BeginFlow, Begun, FlowAuthority};
pub use complete::{AuthorizationResponse, Callback};
pub use error::{FlowError, FlowErrorKind};
pub(crate) use recent::RecentFlows;

/// The progress of a flow.
#[derive(Debug, Clone)]
pub enum Progress {
    /// The connection is usable.
    Connected(Box<Connected>),
    /// Several sites can be used, and the user has to choose.
    ChooseSite(Box<PendingSite>),
}

/// A completed flow.
#[derive(Debug, Clone)]
pub struct Connected {
    /// The connection.
    pub connection: Connection,
    /// Whether Atlassian issued a refresh token. Without one the access ends with the access token.
    pub is_renewable: bool,
    /// The customer's page to redirect the browser to; a page of the gateway if absent.
    pub return_url: Option<Url>,
}

/// A flow that waits for the user's choice.
#[derive(Debug, Clone)]
pub struct PendingSite {
    /// Identifies the pending grant, for the browser that began the flow.
    pub token: PendingToken,
    /// The integration.
    pub integration: Integration,
    /// The sites to choose from; empty if they could not be read yet and
    /// [`pending`](crate::Connect::pending) has to read them.
    pub sites: Vec<Site>,
    /// When the pending grant expires.
    pub expires_at: Timestamp,
}

/// Returns whether the nonce of a cookie has this hash.
pub(crate) fn is_browser(
    nonce: Option<&BrowserNonce>,
    hash: threelo_core::hash::SecretHash,
) -> bool {
    nonce.is_some_and(|nonce| threelo_core::hash::SecretHash::of(nonce.expose()) == hash)
}
