//! How a connect flow fails, in words for the person in front of the browser.

use strum::{EnumDiscriminants, EnumIter};
use threelo_oauth::ReturnError;
use threelo_sites::{SiteError, wish::WishError};

use crate::ConnectError;

/// How a connect flow failed. Nothing was stored, unless a pending grant waits for a choice.
///
/// [`FlowErrorKind`] names the variants alone, so that a test can go through all of them.
#[derive(Debug, thiserror::Error, EnumDiscriminants)]
#[strum_discriminants(name(FlowErrorKind), derive(EnumIter))]
#[non_exhaustive]
pub enum FlowError {
    /// The state is not known: used already, never made, or long gone.
    #[error("this sign-in was used already, or never began here: start again")]
    UnknownState,
    /// The state is older than ten minutes.
    #[error("this sign-in took longer than ten minutes: start again")]
    LateState,
    /// The browser is not the one that the flow began in.
    #[error("this sign-in began in another browser: start again in this one")]
    ForeignBrowser,
    /// The user said no.
    #[error("access was declined at Atlassian: start again and choose Accept")]
    Declined,
    /// Atlassian sent the browser back with an error.
    #[error("Atlassian reported {error}: {advice}")]
    Atlassian {
        /// Atlassian's word for it.
        error: String,
        /// What to do.
        advice: String,
    },
    /// The callback has neither a code nor an error.
    #[error("Atlassian's answer lacks the code: start again")]
    NoCode,
    /// The code was refused, or the OAuth app was.
    #[error("Atlassian did not accept the sign-in: {0}")]
    Exchange(String),
    /// The token endpoint did not answer. A code is good for one attempt, so the user begins
    /// again.
    #[error("the sign-in could not be finished: {0}; start again")]
    Unanswered(String),
    /// The sites could not be read just now. The pending grant waits, and
    /// [`pending`](crate::Connect::pending) reads them again.
    #[error("the sites could not be read: {0}")]
    SitesUnread(String),
    /// No site, or none that was meant.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// The site that was chosen is not among those to choose from.
    #[error("the chosen site is none of those to choose from: {0}")]
    NotOffered(SiteError),
    /// The site that was asked for cannot be read.
    #[error(transparent)]
    Wish(#[from] WishError),
    /// The pending grant is not there: finished already, or given up after half an hour.
    #[error("there is nothing left to choose: start again")]
    NothingPending,
    /// A reconnect came back with another account.
    #[error(
        "this connection belongs to another Atlassian account: sign in as that one, or make a \
         new connection"
    )]
    OtherAccount,
    /// A reconnect came back without the site of the connection, or was begun for another one.
    #[error(
        "this connection is for {present}, and access was given to another site: start again and \
         pick {present}, with an account that may use it, or make a new connection"
    )]
    OtherSite {
        /// The site of the connection: its domain, or where that is not known its cloud id.
        present: String,
    },
    /// It cannot be told whose account a reconnect came back with, or whose it was before.
    #[error(
        "it cannot be told whether this is the Atlassian account that was connected before: ask \
         the people who run the app to allow it, or make a new connection"
    )]
    AccountUnknown,
    /// The account could not be read just now. The pending grant waits.
    #[error("the Atlassian account could not be read: {0}")]
    AccountUnread(String),
    /// The process ended before the step did ([`ConnectDependencies::interrupt`](crate::ConnectDependencies::interrupt)).
    #[error("the gateway is being restarted: start again in a moment")]
    Interrupted,
    /// The page to return to is not in the integration's list.
    #[error("the page to return to is not among the integration's return URLs")]
    ReturnUrl,
    /// The connect session has as many open sign-ins as it may.
    #[error(
        "too many sign-ins were started with this link and not finished: finish one, or wait ten \
         minutes"
    )]
    TooManyOpen,
    /// The gateway has as many open sign-ins as it may.
    #[error("too many people are signing in at the moment: try again in a few minutes")]
    Crowded,
    /// The connect session does not allow this integration.
    #[error("the connect session does not allow this integration")]
    NotAllowed,
    /// Something on our side.
    #[error(transparent)]
    Connect(#[from] ConnectError),
}

impl FlowError {
    /// The kind of failure, one word for programs: the `error_type` on the socket.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::UnknownState | Self::LateState => "state_err",
            Self::ForeignBrowser => "state_cookie_err",
            Self::Declined | Self::Atlassian { .. } | Self::NoCode => "callback_err",
            Self::Exchange(_) | Self::Unanswered(_) => "token_err",
            Self::SitesUnread(_)
            | Self::Site(_)
            | Self::NotOffered(_)
            | Self::OtherAccount
            | Self::OtherSite { .. }
            | Self::AccountUnknown
            | Self::AccountUnread(_) => "connection_validation_failed",
            Self::NothingPending => "state_err",
            Self::ReturnUrl | Self::Wish(_) => "url_param_err",
            Self::NotAllowed => "integration_not_allowed",
            Self::TooManyOpen | Self::Crowded => "too_many_flows",
            Self::Connect(ConnectError::UnknownIntegration(_)) => "unknown_config_key",
            Self::Connect(ConnectError::Invalid(_)) => "provider_config_err",
            Self::Interrupted | Self::Connect(_) => "unknown_err",
        }
    }

    /// Returns the HTTP status of the page that shows the failure: 400, unless the gateway is at
    /// fault or cannot go on just now.
    pub fn status(&self) -> u16 {
        match self {
            Self::Connect(ConnectError::UnknownSession) => 401,
            Self::Interrupted | Self::Crowded | Self::Connect(ConnectError::Quarantined) => 503,
            Self::TooManyOpen => 429,
            Self::Connect(ConnectError::Store(error)) if error.is_transient() => 503,
            error if error.is_ours() => 500,
            _ => 400,
        }
    }

    /// Returns whether the cause lies inside the gateway.
    pub(crate) fn is_ours(&self) -> bool {
        matches!(
            self,
            Self::Connect(ConnectError::Store(_) | ConnectError::Seal(_) | ConnectError::Bearer(_))
        )
    }

    /// Whether a flow that has a pending grant goes on after this: with the same step, with
    /// another choice, or in the browser window that used the grant.
    pub(crate) fn leaves_a_grant(&self) -> bool {
        matches!(self, Self::NotOffered(_) | Self::NothingPending) || self.is_repeatable()
    }

    /// Whether the same step may be taken again: a pending grant waits for it.
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::SitesUnread(_) | Self::AccountUnread(_) => true,
            Self::Connect(ConnectError::Busy(_)) => true,
            Self::Connect(ConnectError::Store(error)) => error.is_transient(),
            _ => false,
        }
    }
}

impl From<threelo_core::storage::StoreError> for FlowError {
    fn from(error: threelo_core::storage::StoreError) -> Self {
        Self::Connect(error.into())
    }
}

impl From<ReturnError> for FlowError {
    fn from(error: ReturnError) -> Self {
        match error {
            ReturnError::Expired => Self::LateState,
            // Whatever else speaks against the browser: it is not let in.
            _ => Self::ForeignBrowser,
        }
    }
}
