//! The error of a connect flow. Its messages address the user in front of the browser.

use strum::{EnumDiscriminants, EnumIter};
use threelo_core::id::CloudId;
use threelo_oauth::ReturnError;
use threelo_sites::{SiteError, SiteRequestError};

use crate::ConnectError;

/// The error of a connect flow. Nothing was stored, except perhaps a pending grant.
///
/// [`FlowErrorKind`] has the variants without data, so that a test can iterate over them.
#[derive(Debug, Clone, thiserror::Error, EnumDiscriminants)]
#[strum_discriminants(name(FlowErrorKind), derive(EnumIter))]
#[non_exhaustive]
pub enum FlowError {
    /// The state is unknown: already used, never created, or deleted after it expired.
    #[error("this sign-in was already used, or did not begin here: start again")]
    UnknownState,
    /// The state is older than ten minutes.
    #[error("this sign-in took longer than ten minutes: start again")]
    ExpiredState,
    /// The browser is not the one that the flow began in.
    #[error("this sign-in began in another browser: start again in this one")]
    ForeignBrowser,
    /// The user declined.
    #[error("access was declined at Atlassian (access_denied): start again and choose Accept")]
    Declined,
    /// Atlassian sent the browser back with an error.
    #[error("Atlassian reported {error}: {advice}")]
    Atlassian {
        /// Atlassian's error code.
        error: String,
        /// What to do.
        advice: String,
    },
    /// The callback has neither a code nor an error.
    #[error("Atlassian's response has no authorization code: start again")]
    NoCode,
    /// The code was refused, or the OAuth app was.
    #[error("Atlassian did not accept the sign-in: {0}")]
    Exchange(String),
    /// The token endpoint did not answer. A code can be used once, so the user has to start again.
    #[error("the sign-in could not be completed: {0}; start again")]
    Unanswered(String),
    /// The sites could not be read. The pending grant remains, and [`pending`](crate::Connect::pending) reads them
    /// again.
    #[error("the sites could not be read: {0}")]
    SitesUnavailable(String),
    /// The grant has no site, or not the requested one.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// The chosen site is not among those to choose from.
    #[error("the chosen site is not among those to choose from: {0}")]
    NotOffered(SiteError),
    /// The requested site cannot be parsed.
    #[error(transparent)]
    RequestedSite(#[from] SiteRequestError),
    /// The pending grant does not exist: the flow is complete, or the grant expired after half an hour.
    #[error("there is nothing left to choose: start again")]
    NothingPending,
    /// A reconnect was made by another account.
    #[error(
        "this connection belongs to another Atlassian account: sign in with that account, or create \
         a new connection"
    )]
    OtherAccount,
    /// The connect session expects another account, or one whose account cannot be read.
    #[error(
        "this link is for the Atlassian account {expected}: sign in at Atlassian with that account, or ask for a \
         link of your own{}",
        if *.is_hidden { " (Atlassian does not show the app which account this is)" } else { "" }
    )]
    UnexpectedAccount {
        /// The expected account.
        expected: String,
        /// Whether the account of the grant could not be read.
        is_hidden: bool,
    },
    /// The site of a reconnected connection no longer exists: another one has its address.
    #[error(
        "the site {present} was deleted and created again: it is another site now (cloud id {now} instead of \
         {before}); the operator of the app can allow the connection to change its site (allow_other_site), or \
         create a new connection"
    )]
    SiteRecreated {
        /// The address of both.
        present: String,
        /// The cloud id of the connection's site.
        before: CloudId,
        /// The cloud id of the site that has the address now.
        now: CloudId,
    },
    /// A reconnect does not give access to the site of the connection, or requested another one.
    #[error(
        "this connection is for {present}, and access was given to another site: start again and \
         pick {present}, with an account that may use it, or create a new connection"
    )]
    OtherSite {
        /// The site of the connection: its domain, or its cloud id if that is unknown.
        present: String,
    },
    /// The account of a reconnect, or the account of the connection, is unknown.
    #[error(
        "it is unknown whether this is the Atlassian account that was connected before: ask the \
         operator of the app to allow it, or create a new connection"
    )]
    AccountUnknown,
    /// The account could not be read. The pending grant remains.
    #[error("the Atlassian account could not be read: {0}")]
    AccountUnavailable(String),
    /// The process shut down before the step was complete ([`ConnectDependencies::interrupt`](crate::ConnectDependencies::interrupt)).
    #[error("the gateway is being restarted: start again in a moment")]
    Interrupted,
    /// The return URL is not among those of the integration.
    #[error("the return URL is not among those of the integration")]
    ReturnUrl,
    /// The connect session has the maximum number of open flows.
    #[error("too many sign-ins of this link are incomplete: complete one, or wait ten minutes")]
    TooManyOpen,
    /// The gateway has the maximum number of open flows.
    #[error("too many users are signing in: try again in a few minutes")]
    TooManyFlows,
    /// The connect session does not allow this integration.
    #[error("the connect session does not allow this integration")]
    NotAllowed,
    /// The connection service failed.
    #[error(transparent)]
    Connect(#[from] ConnectError),
}

impl FlowError {
    /// Returns the kind of failure for programs: the `error_type` on the socket.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::UnknownState | Self::ExpiredState => "state_err",
            Self::ForeignBrowser => "state_cookie_err",
            Self::Declined | Self::Atlassian { .. } | Self::NoCode => "callback_err",
            Self::Exchange(_) | Self::Unanswered(_) => "token_err",
            Self::SitesUnavailable(_)
            | Self::Site(_)
            | Self::NotOffered(_)
            | Self::OtherAccount
            | Self::OtherSite { .. }
            | Self::SiteRecreated { .. }
            | Self::UnexpectedAccount { .. }
            | Self::AccountUnknown
            | Self::AccountUnavailable(_) => "connection_validation_failed",
            Self::NothingPending => "state_err",
            Self::ReturnUrl | Self::RequestedSite(_) => "url_param_err",
            Self::NotAllowed => "integration_not_allowed",
            Self::TooManyOpen | Self::TooManyFlows => "too_many_flows",
            Self::Connect(ConnectError::UnknownIntegration(_)) => "unknown_config_key",
            Self::Connect(ConnectError::UnknownConnection(_)) => "invalid_connection",
            Self::Connect(ConnectError::Invalid(_)) => "provider_config_err",
            Self::Interrupted | Self::Connect(_) => "unknown_err",
        }
    }

    /// Returns the HTTP status of the page that shows the failure: 400 unless the gateway
    /// failed or is unavailable.
    pub fn status(&self) -> u16 {
        match self {
            Self::Connect(ConnectError::UnknownSession) => 401,
            Self::Interrupted | Self::TooManyFlows | Self::Connect(ConnectError::Quarantined) => {
                503
            }
            Self::TooManyOpen => 429,
            Self::Connect(ConnectError::Store(error)) if error.is_transient() => 503,
            error if error.is_internal() => 500,
            _ => 400,
        }
    }

    /// Returns whether the gateway itself failed.
    pub(crate) fn is_internal(&self) -> bool {
        matches!(
            self,
            Self::Connect(ConnectError::Store(_) | ConnectError::Seal(_) | ConnectError::Bearer(_))
        )
    }

    /// Returns whether a flow with a pending grant can continue after this error: with the same step, with another
    /// choice, or in the browser window that used the grant.
    pub(crate) fn leaves_a_grant(&self) -> bool {
        matches!(self, Self::NotOffered(_) | Self::NothingPending) || self.is_repeatable()
    }

    /// Returns whether the failure ended the flow, so that the same request again gets it again.
    pub(crate) fn ends_the_flow(&self) -> bool {
        matches!(
            self,
            Self::ExpiredState
                | Self::Declined
                | Self::Atlassian { .. }
                | Self::NoCode
                | Self::Exchange(_)
                | Self::Unanswered(_)
                | Self::Site(_)
                | Self::OtherAccount
                | Self::OtherSite { .. }
                | Self::SiteRecreated { .. }
                | Self::UnexpectedAccount { .. }
                | Self::AccountUnknown
        )
    }

    /// Returns whether the same step can be repeated, because the pending grant remains.
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::SitesUnavailable(_) | Self::AccountUnavailable(_) => true,
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
            ReturnError::Expired => Self::ExpiredState,
            // Every other reason is about the browser.
            _ => Self::ForeignBrowser,
        }
    }
}
