//! The fourth step: the user chooses a site.

use threelo_core::{
    flow::PendingGrant,
    hash::SecretHash,
    id::CloudId,
    secret::{BrowserNonce, PendingToken},
    token::TokenSet,
};

use super::{FlowError, Progress, attempt::Attempt, finish::Step, is_browser};
use crate::{Connect, ConnectError};

/// The path of the choice, as the request log shows it: without the token.
const PENDING: &str = "/oauth/pending";

impl Connect {
    /// The sites that a pending grant offers, for the browser that began its flow. Where they
    /// could not be read before, they are read now.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`], or why the sites cannot
    /// be read.
    pub async fn pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<Progress, FlowError> {
        self.take_up("GET", token, browser, None).await
    }

    /// Ends a flow with the site that the user chose. Where the flow was begun for a site, it is
    /// that one. A choice that does not fit leaves the grant to another one.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`],
    /// [`FlowError::NotOffered`] where the choice is none of the sites that fit.
    pub async fn choose_site(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
        choice: CloudId,
    ) -> Result<Progress, FlowError> {
        self.take_up("POST", token, browser, Some(choice)).await
    }

    /// Whether a pending grant waits for this browser. Cheap: nothing is read but the grant.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`].
    pub async fn check_pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<(), FlowError> {
        let grant = self.find_pending(token).await?;
        match is_browser(browser, grant.browser) {
            true => Ok(()),
            false => Err(FlowError::ForeignBrowser),
        }
    }

    async fn take_up(
        &self,
        method: &'static str,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
        choice: Option<CloudId>,
    ) -> Result<Progress, FlowError> {
        let (token, browser) = (token.clone(), browser.cloned());
        let service = self.clone();
        self.run_detached(async move {
            let mut attempt = Attempt::new(method, PENDING, service.parts.clock.now());
            let taken = service.resume(token, browser.as_ref(), choice, &mut attempt);
            let progress = service.unless_interrupted(taken).await;
            service.report(&attempt, progress.as_ref()).await;
            progress
        })
        .await
    }

    /// Goes on with a pending grant, of which `attempt` learns what is known.
    async fn resume(
        &self,
        token: PendingToken,
        browser: Option<&BrowserNonce>,
        choice: Option<CloudId>,
        attempt: &mut Attempt,
    ) -> Result<Progress, FlowError> {
        let grant = self.find_pending(&token).await?;
        let integration = self.integration(&grant.purpose.integration_ref()).await?;
        attempt.began_at = grant.created_at;
        attempt.purpose = Some(grant.purpose.clone());
        let tokens = self.open_pending(&grant)?;
        let is_foreign = !is_browser(browser, grant.browser);
        let step = Step {
            token,
            grant,
            integration,
            tokens,
            choice,
        };
        attempt.waiting = Some(step.waiting());
        if is_foreign {
            return Err(FlowError::ForeignBrowser);
        }
        self.settle(step).await
    }

    async fn find_pending(&self, token: &PendingToken) -> Result<PendingGrant, FlowError> {
        let found = self
            .store()
            .pending_grant(&SecretHash::of(token.expose()))
            .await?;
        let now = self.parts.clock.now();
        found
            .filter(|grant| grant.expires_at > now)
            .ok_or(FlowError::NothingPending)
    }

    fn open_pending(&self, grant: &PendingGrant) -> Result<TokenSet, ConnectError> {
        let name = grant.id.to_hex();
        let integration = grant.purpose.integration_ref();
        let cell = PendingGrant::tokens_cell(&integration, &name);
        let plain = self.parts.sealer.open(cell, &grant.tokens)?;
        TokenSet::from_plain(&plain).map_err(|_| {
            let (table, column) = (cell.table, cell.column);
            threelo_core::seal::SealError::Malformed { table, column }.into()
        })
    }
}
