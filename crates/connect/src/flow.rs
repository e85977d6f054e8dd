//! The connect flow, from the first redirect to the stored connection:
//!
//! 1. [`begin`](crate::Connect::begin) notes an authorization and sends the browser to Atlassian;
//! 2. [`complete`](crate::Connect::complete) uses the state up, in the browser that began,
//!    exchanges the code and seals the tokens at once into a pending grant;
//! 3. the sites are fetched, and one is found, or the user is asked;
//! 4. [`choose_site`](crate::Connect::choose_site) takes the user's answer;
//! 5. the account is read, and connection and event are stored together.
//!
//! The pending grant survives a restart, so only step 2 cannot be taken up again.

mod attempt;
pub(crate) mod begin;
mod complete;
mod error;
mod finish;

use threelo_core::{
    Timestamp,
    connection::Connection,
    integration::Integration,
    secret::{BrowserNonce, PendingToken},
    site::Site,
};
use url::Url;

pub(crate) use attempt::UnstoredAttempts;
pub use begin::{BeginFlow, Begun, Permission};
pub use complete::{Answer, Callback};
pub use error::{FlowError, FlowErrorKind};

/// How far a flow has come.
#[derive(Debug, Clone)]
pub enum Progress {
    /// The connection is usable.
    Connected(Box<Connected>),
    /// Several sites fit and the user has to choose.
    ChooseSite(Box<PendingSite>),
}

/// A flow that ended well.
#[derive(Debug, Clone)]
pub struct Connected {
    /// The connection.
    pub connection: Connection,
    /// Where the browser returns to; a page of ours where absent.
    pub return_url: Option<Url>,
}

/// A flow that waits for the user's choice.
#[derive(Debug, Clone)]
pub struct PendingSite {
    /// What names the pending grant, for the browser that began the flow.
    pub token: PendingToken,
    /// The integration.
    pub integration: Integration,
    /// The sites that fit; empty where they could not be read yet, and
    /// [`pending`](crate::Connect::pending) reads them.
    pub sites: Vec<Site>,
    /// When it is given up.
    pub expires_at: Timestamp,
}

/// A browser, as its cookie tells it.
pub(crate) fn is_browser(
    nonce: Option<&BrowserNonce>,
    hash: threelo_core::hash::SecretHash,
) -> bool {
    nonce.is_some_and(|nonce| threelo_core::hash::SecretHash::of(nonce.expose()) == hash)
}
