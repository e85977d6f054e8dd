//! Credentials as people paste them: with spaces, quotes and invisible characters around them.

use threelo_core::secret::{AccessToken, ClientSecret, RefreshToken, trim_pasted};

use crate::{
    InvalidField,
    import::ImportedTokens,
    integrations::{AppPatch, NewApp},
};

impl NewApp {
    pub(crate) fn trim(&mut self) {
        self.client_id = trim_pasted(&self.client_id).to_owned();
        self.client_secret = ClientSecret::new(trim_pasted(self.client_secret.expose()));
    }
}

impl AppPatch {
    pub(crate) fn trim(&mut self) {
        if let Some(client_id) = &mut self.client_id {
            *client_id = trim_pasted(client_id).to_owned();
        }
        if let Some(secret) = &mut self.client_secret {
            *secret = ClientSecret::new(trim_pasted(secret.expose()));
        }
    }
}

impl ImportedTokens {
    /// Removes white space, quotes and invisible characters around the tokens.
    /// [`Connect::import`](crate::Connect::import) does so too.
    pub fn trim(&mut self) {
        self.access = AccessToken::new(trim_pasted(self.access.expose()));
        self.refresh = self
            .refresh
            .as_ref()
            .map(|token| RefreshToken::new(trim_pasted(token.expose())));
    }
}

/// Refuses a credential that no request can carry. The error does not contain it.
pub(crate) fn credential_error(path: &str, text: &str) -> Option<InvalidField> {
    let message = if text.is_empty() {
        "must not be empty"
    } else if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    } else {
        "contains a space, a line break or another character that no credential contains: copy it again"
    };
    Some(InvalidField::new(path, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_inside_a_credential_is_refused_without_showing_it() {
        for bad in ["", "a b", "a\nb", "a\u{200b}b", "ä"] {
            let fault = credential_error("credentials.access_token", bad).expect(bad);
            assert!(bad.is_empty() || !fault.message.contains(bad));
        }
        assert!(credential_error("credentials.access_token", "a.b-c_d~/+=").is_none());
    }
}
