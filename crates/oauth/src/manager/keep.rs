//! Storing what an exchange brought: the new pair before anybody sees it, or beside the one that
//! was faster.

use secrecy::ExposeSecret;
use threelo_core::{
    rotation::{AttemptId, LateAnswer, LateAnswerId},
    token::{TokenRow, TokenSet, TokenStatus},
};

use super::{mark::Mark, rotate::Flight};
use crate::rotation::Input;

impl Flight {
    /// Stores the successor of the claimed pair, sealed under the version after it.
    pub(super) async fn swap(&mut self, mark: Mark) -> Input {
        let (Some(base), Some(fresh)) = (self.base.clone(), self.fresh.clone()) else {
            return Input::Swapped(false);
        };
        let attempt = self.attempt.clone();
        let attempt = attempt.unwrap_or_else(|| AttemptId::from_text(""));
        let (row, tokens) = self.successor(&base.row, &base.tokens, fresh, mark.on(&attempt));

        let ticket = self.shared.open.ticket(&self.key);
        match self
            .shared
            .parts
            .tokens
            .replace_tokens(&self.key, &row)
            .await
        {
            Ok(true) => {
                let version = row.version;
                let Ok(loaded) = self.shared.loaded(&self.key, row, tokens) else {
                    // What is stored is read like any other row then, and told by its error.
                    return Input::Swapped(true);
                };
                let open = loaded.open.clone();
                self.shared.open.put(&self.key, open, ticket);
                self.stored(loaded);
                tracing::debug!(connection = %self.key, %version, "tokens renewed");
                Input::Swapped(true)
            }
            Ok(false) => Input::Swapped(false),
            Err(error) => self.failed(error),
        }
    }

    /// The row that follows. A pair without a refresh token keeps the old one (RFC 6749,
    /// section 6), and is marked.
    fn successor(
        &self,
        old: &TokenRow,
        old_tokens: &TokenSet,
        mut fresh: TokenSet,
        by: AttemptId,
    ) -> (TokenRow, TokenSet) {
        let unclear = fresh.refresh.is_none();
        if unclear {
            fresh.refresh.clone_from(&old_tokens.refresh);
        }
        let cell = TokenRow::cell(&self.key, old.version.next());
        let sealer = &self.shared.parts.sealer;
        let sealed = sealer.seal(cell, fresh.to_plain().expose_secret());
        let mut row = old.rotated(sealed, &fresh, by);
        if unclear {
            let reason = "Atlassian sent no new refresh token; the old one is kept";
            tracing::warn!(connection = %self.key, version = %row.version, reason);
            row.status = TokenStatus::Failing {
                since: fresh.issued_at,
                reason: reason.to_owned(),
            };
        }
        (row, fresh)
    }

    /// Keeps an answer that others were faster than.
    pub(super) async fn keep_late(&mut self) -> Input {
        let (Some(base), Some(fresh)) = (&self.base, &self.fresh) else {
            return Input::Kept(false);
        };
        let parts = &self.shared.parts;
        let version = base.version();
        let cell = LateAnswer::cell(&self.key, version);
        let answer = LateAnswer {
            id: LateAnswerId::random(&*parts.entropy),
            version,
            granted_at: base.row.granted_at,
            received_at: fresh.issued_at,
            sealed: parts.sealer.seal(cell, fresh.to_plain().expose_secret()),
        };
        tracing::info!(connection = %self.key, %version, "an answer came too late and is kept aside");
        match parts.rotations.keep_late_answer(&self.key, &answer).await {
            Ok(kept) => Input::Kept(kept),
            Err(error) => self.failed(error),
        }
    }

    /// Puts the newest late answer in the place of the claimed tokens, if there is one.
    pub(super) async fn adopt(&mut self) -> Input {
        let Some(base) = self.base.clone() else {
            return Input::Adopted(false);
        };
        let answers = match self.shared.parts.rotations.late_answers(&self.key).await {
            Ok(answers) => answers,
            Err(error) => return self.failed(error),
        };
        for answer in answers {
            match self.adopt_one(&base.row, &base.tokens, &answer).await {
                Input::Adopted(false) => {}
                other => return other,
            }
        }
        Input::Adopted(false)
    }

    async fn adopt_one(&mut self, old: &TokenRow, tokens: &TokenSet, answer: &LateAnswer) -> Input {
        let parts = &self.shared.parts;
        let cell = LateAnswer::cell(&self.key, answer.version);
        let opened = parts.sealer.open(cell, &answer.sealed).ok();
        let Some(fresh) = opened.and_then(|plain| TokenSet::from_plain(&plain).ok()) else {
            tracing::error!(connection = %self.key, "a late answer does not open and is passed over");
            return Input::Adopted(false);
        };
        let by = AttemptId::from_text(answer.id.as_str());
        let (row, _) = self.successor(old, tokens, fresh, by);
        let rotations = &self.shared.parts.rotations;
        match rotations
            .adopt_late_answer(&self.key, &row, &answer.id)
            .await
        {
            Ok(true) => {
                tracing::warn!(connection = %self.key, "a late answer took the place of tokens that failed");
                // Read like any other row: nobody waits for it in particular.
                match self.shared.read(&self.key).await {
                    Ok(loaded) => self.present = Some(loaded),
                    Err(error) => {
                        tracing::warn!(connection = %self.key, %error, "it could not be read")
                    }
                }
                Input::Adopted(true)
            }
            Ok(false) => Input::Adopted(false),
            Err(error) => self.failed(error),
        }
    }
}
