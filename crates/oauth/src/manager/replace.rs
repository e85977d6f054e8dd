//! Stores the new tokens of an exchange: in place of the old ones before any caller gets them, or as
//! orphaned tokens if another instance was faster.

use secrecy::ExposeSecret;
use threelo_core::{
    id::{AttemptId, OrphanedTokensId},
    rotation::OrphanedTokens,
    token::{TokenRow, TokenSet, TokenStatus},
};

use super::{
    refresh::{ClaimedRow, Refresh},
    tokens::Loaded,
};
use crate::rotation::Input;

/// The claim whose exchange issued a row's tokens, as `TokenRow::rotated_by` stores it: `ATTEMPT-FENCE`, with
/// `-resent` at the end where the refresh token may have been sent more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RotatedBy {
    pub(super) fence: u64,
    pub(super) resent: bool,
}

const RESENT: &str = "-resent";

impl RotatedBy {
    fn format(self, attempt: &AttemptId) -> AttemptId {
        let resent = if self.resent { RESENT } else { "" };
        AttemptId::from_text(&format!("{attempt}-{}{resent}", self.fence))
    }

    /// Parses the stored form; `None` for tokens that do not come from a claim.
    pub(super) fn parse(text: &AttemptId) -> Option<Self> {
        let text = text.as_str();
        let (text, resent) = match text.strip_suffix(RESENT) {
            Some(text) => (text, true),
            None => (text, false),
        };
        let fence = text.rsplit_once('-')?.1.parse().ok()?;
        Some(Self { fence, resent })
    }
}

impl Refresh {
    /// Stores the new tokens in place of the claimed ones, encrypted for the next version.
    pub(super) async fn replace(&mut self, fence: u64, resent: bool) -> Input {
        let (Some(claimed), Some(fresh)) = (self.claimed.clone(), self.fresh.clone()) else {
            return Input::Replaced(false);
        };
        let rotated_by = RotatedBy { fence, resent }.format(&claimed.attempt);
        let (row, tokens) = self.successor(&claimed.row, fresh, rotated_by);
        let shared = &self.shared;
        let ticket = shared.cache.ticket(&self.key);
        match shared
            .dependencies
            .tokens
            .replace_tokens(&self.key, &row)
            .await
        {
            Ok(true) => {
                let version = row.version;
                let (noting, key) = (self.shared.clone(), self.key.clone());
                let scopes = tokens.scopes.clone();
                // Callers do not wait for it.
                self.shared
                    .dependencies
                    .tasks
                    .spawn(async move { noting.record_scopes(&key, &scopes).await });
                let Ok(loaded) = shared.loaded(&self.key, row, tokens) else {
                    // Reading the stored row reports the error.
                    return Input::Replaced(true);
                };
                shared.cache_tokens(&self.key, loaded.cached.clone(), ticket);
                self.present = Some(loaded.into());
                tracing::debug!(
                    environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
                    %version, "tokens refreshed"
                );
                Input::Replaced(true)
            }
            Ok(false) => Input::Replaced(false),
            Err(error) => self.store_failed(error),
        }
    }

    /// Returns the row that follows `old`. Without a new refresh token the old one is kept (RFC
    /// 6749, section 6), and the connection is marked as failing.
    fn successor(
        &self,
        old: &Loaded,
        mut fresh: TokenSet,
        rotated_by: AttemptId,
    ) -> (TokenRow, TokenSet) {
        let keeps_old = fresh.refresh.is_none();
        if keeps_old {
            fresh.refresh.clone_from(&old.tokens.refresh);
        }
        let context = TokenRow::seal_context(&self.key, old.version().next());
        let sealer = &self.shared.dependencies.sealer;
        let sealed = sealer.seal(context, fresh.to_plain().expose_secret());
        let mut row = old.row.rotated(sealed, &fresh, rotated_by);
        if keeps_old {
            let reason = "Atlassian sent no new refresh token; the old one is kept";
            tracing::warn!(
                environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
                version = %row.version, reason
            );
            row.status = TokenStatus::Failing {
                since: fresh.issued_at,
                reason: reason.to_owned(),
            };
        }
        (row, fresh)
    }

    /// Keeps the new tokens although another instance was faster.
    pub(super) async fn keep_orphaned(&mut self) -> Input {
        let (Some(ClaimedRow { row, .. }), Some(fresh)) = (&self.claimed, &self.fresh) else {
            return Input::Kept(false);
        };
        let dependencies = &self.shared.dependencies;
        let version = row.version();
        let context = OrphanedTokens::seal_context(&self.key, version);
        let orphaned = OrphanedTokens {
            id: OrphanedTokensId::random(&*dependencies.entropy),
            version,
            granted_at: row.row.granted_at,
            received_at: fresh.issued_at,
            sealed: dependencies
                .sealer
                .seal(context, fresh.to_plain().expose_secret()),
        };
        tracing::info!(
            environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
            %version, "new tokens arrived too late and are kept as orphaned tokens"
        );
        match dependencies
            .rotations
            .keep_orphaned_tokens(&self.key, &orphaned)
            .await
        {
            Ok(kept) => Input::Kept(kept),
            Err(error) => self.store_failed(error),
        }
    }

    /// Puts the newest orphaned tokens in place of the claimed ones, if there are any.
    pub(super) async fn promote_orphaned(&mut self) -> Input {
        let Some(ClaimedRow { row, .. }) = self.claimed.clone() else {
            return Input::Promoted(false);
        };
        let all = match self
            .shared
            .dependencies
            .rotations
            .orphaned_tokens(&self.key)
            .await
        {
            Ok(all) => all,
            Err(error) => return self.store_failed(error),
        };
        for orphaned in all {
            match self.promote(&row, &orphaned).await {
                Input::Promoted(false) => {}
                other => return other,
            }
        }
        Input::Promoted(false)
    }

    async fn promote(&mut self, old: &Loaded, orphaned: &OrphanedTokens) -> Input {
        let dependencies = &self.shared.dependencies;
        let context = OrphanedTokens::seal_context(&self.key, orphaned.version);
        let opened = dependencies.sealer.open(context, &orphaned.sealed).ok();
        let Some(fresh) = opened.and_then(|plain| TokenSet::from_plain(&plain).ok()) else {
            tracing::error!(
                environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
                "orphaned tokens cannot be decrypted and are ignored"
            );
            return Input::Promoted(false);
        };
        let rotated_by = AttemptId::from_text(orphaned.id.as_str());
        let (row, _) = self.successor(old, fresh, rotated_by);
        let rotations = &self.shared.dependencies.rotations;
        let promoted = rotations.promote_orphaned_tokens(&self.key, &row, &orphaned.id);
        match promoted.await {
            Ok(true) => {
                tracing::warn!(
                    environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
                    "orphaned tokens replaced tokens that failed"
                );
                // If this read fails, the next caller reads the row.
                match self.shared.read(&self.key).await {
                    Ok(loaded) => self.present = Some(loaded),
                    Err(error) => {
                        tracing::warn!(
                            environment = %self.key.environment, integration = %self.key.integration, connection = %self.key.connection,
                            %error, "could not read the promoted tokens"
                        )
                    }
                }
                Input::Promoted(true)
            }
            Ok(false) => Input::Promoted(false),
            Err(error) => self.store_failed(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_form_is_parsed_as_it_was_written() {
        let attempt = AttemptId::from_text("0f");
        for (resent, written) in [(false, "0f-7"), (true, "0f-7-resent")] {
            let rotated_by = RotatedBy { fence: 7, resent };
            assert_eq!(rotated_by.format(&attempt).as_str(), written);
            assert_eq!(
                RotatedBy::parse(&rotated_by.format(&attempt)),
                Some(rotated_by)
            );
        }
    }

    #[test]
    fn promoted_tokens_do_not_come_from_a_claim() {
        assert_eq!(RotatedBy::parse(&AttemptId::from_text("0f")), None);
    }
}
