//! The connect flow, from the first redirect to the stored connection:
//!
//! 1. [`begin`](crate::Connect::begin) stores an authorization and returns the URL at Atlassian;
//! 2. [`complete`](crate::Connect::complete) checks that the browser is the same, consumes the state,
//!    exchanges the code and parks the tokens, encrypted, in a pending grant;
//! 3. the sites are read, and one is selected, or the user is asked;
//! 4. [`choose_site`](crate::Connect::choose_site) resumes the flow with the site that the user chose;
//! 5. the account is read, and connection and event are stored together.
//!
//! With a `verify_url` in its session, a flow passes through the customer's app before step 1 leads to Atlassian
//! (`verify`).
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
mod verify;

use threelo_core::{
    Timestamp,
    connection::Connection,
    id::ConnectionId,
    integration::Integration,
    secret::{BrowserNonce, PendingToken, ReturnCode},
    site::Site,
};
use url::Url;

pub(crate) use attempt::UnstoredAttempts;
pub use begin::{BeginFlow, Begun, FlowAuthority};
pub use complete::{AuthorizationResponse, Callback};
pub use error::{FlowError, FlowErrorKind};
pub(crate) use recent::RecentSteps;

/// The progress of a flow.
#[derive(Debug, Clone)]
pub enum Progress {
    /// The connection is usable.
    Connected(Box<Connected>),
    /// Several sites can be used, and the user has to choose.
    ChooseSite(Box<PendingSite>),
    /// The account of a reconnected connection was not known before, and the user has to confirm it.
    ConfirmAccount(Box<PendingAccount>),
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
    /// What the page gets instead of the name of the connection, if it belongs to an app on the user's
    /// computer.
    pub return_code: Option<ReturnCode>,
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
    /// The name of the customer's account that the connection is for, if known.
    pub account_name: Option<String>,
    /// When the pending grant expires.
    pub expires_at: Timestamp,
}

/// A reconnect that waits for the user's confirmation of the account.
#[derive(Debug, Clone)]
pub struct PendingAccount {
    /// The pending grant.
    pub grant: PendingSite,
    /// The site of the connection.
    pub site: Site,
    /// The id of the connection.
    pub connection: ConnectionId,
    /// The Atlassian account of the new grant, as its user knows it.
    pub atlassian_account: String,
}

/// Returns whether the nonce of a cookie has this hash.
pub(crate) fn is_browser(
    nonce: Option<&BrowserNonce>,
    hash: threelo_core::hash::SecretHash,
) -> bool {
    nonce.is_some_and(|nonce| threelo_core::hash::SecretHash::of(nonce.expose()) == hash)
}
