//! The fourth step: the user chooses a site.

use threelo_core::{
    flow::PendingGrant,
    hash::SecretHash,
    id::CloudId,
    secret::{BrowserNonce, PendingToken},
    token::TokenSet,
};

use super::{FlowError, Progress, finish::Step, is_browser};
use crate::{Connect, ConnectError};

impl Connect {
    /// The sites that a pending grant offers, for the browser that began its flow. Where they
    /// could not be read before, they are read now.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`], or why the sites can not
    /// be read.
    pub async fn pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<Progress, FlowError> {
        self.take_up(token, browser, None).await
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
        self.take_up(token, browser, Some(choice)).await
    }

    async fn take_up(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
        choice: Option<CloudId>,
    ) -> Result<Progress, FlowError> {
        let grant = self.find_pending(token, browser).await?;
        let integration = self.integration(&grant.purpose.integration).await?;
        let tokens = self.open_pending(&grant)?;
        let token = token.clone();
        let step = Step {
            token,
            grant,
            integration,
            tokens,
            choice,
        };
        let deeds = self.clone();
        self.see_through(async move { deeds.settle(step).await })
            .await
    }

    async fn find_pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<PendingGrant, FlowError> {
        let found = self
            .store()
            .pending_grant(&SecretHash::of(token.expose()))
            .await?;
        let now = self.parts.clock.now();
        let grant = found
            .filter(|grant| grant.expires_at > now)
            .ok_or(FlowError::NothingPending)?;
        if is_browser(browser, grant.browser) {
            Ok(grant)
        } else {
            Err(FlowError::ForeignBrowser)
        }
    }

    fn open_pending(&self, grant: &PendingGrant) -> Result<TokenSet, ConnectError> {
        let name = grant.id.to_hex();
        let integration = &grant.purpose.integration;
        let cell = PendingGrant::tokens_cell(&self.environment, integration, &name);
        let plain = self.parts.sealer.open(cell, &grant.tokens)?;
        TokenSet::from_plain(&plain).map_err(|_| {
            let (table, column) = (cell.table, cell.column);
            threelo_core::seal::SealError::Malformed { table, column }.into()
        })
    }
}
