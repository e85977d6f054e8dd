//! Credentials as people paste them: with spaces, quotes and invisible characters around them.

use threelo_core::secret::{AccessToken, ClientSecret, RefreshToken};

use crate::{
    InvalidField,
    import::ImportedTokens,
    integrations::{AppPatch, NewApp},
};

/// Removes what cannot be part of a credential: white space, invisible characters and a byte-order mark
/// around it, and one pair of quotes.
fn trimmed(text: &str) -> &str {
    let text = text.trim_matches(is_blank);
    for (open, close) in [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('\u{201c}', '\u{201d}'),
    ] {
        let inner = text
            .strip_prefix(open)
            .and_then(|text| text.strip_suffix(close));
        if let Some(inner) = inner {
            return inner.trim_matches(is_blank);
        }
    }
    text
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

impl NewApp {
    pub(crate) fn trim(&mut self) {
        self.client_id = trimmed(&self.client_id).to_owned();
        self.client_secret = ClientSecret::new(trimmed(self.client_secret.expose()));
    }
}

impl AppPatch {
    pub(crate) fn trim(&mut self) {
        if let Some(client_id) = &mut self.client_id {
            *client_id = trimmed(client_id).to_owned();
        }
        if let Some(secret) = &mut self.client_secret {
            *secret = ClientSecret::new(trimmed(secret.expose()));
        }
    }
}

impl ImportedTokens {
    /// Removes white space, quotes and invisible characters around the tokens.
    /// [`Connect::import`](crate::Connect::import) does so too.
    pub fn trim(&mut self) {
        self.access = AccessToken::new(trimmed(self.access.expose()));
        self.refresh = self
            .refresh
            .as_ref()
            .map(|token| RefreshToken::new(trimmed(token.expose())));
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
    fn what_surrounds_a_pasted_credential_is_removed() {
        for pasted in [
            "abc=",
            " abc=\n",
            "\"abc=\"",
            "'abc='",
            " \u{201c}abc=\u{201d} ",
            "\u{feff}abc=",
            "abc=\u{200b}",
            "\tabc=\r\n",
        ] {
            assert_eq!(trimmed(pasted), "abc=", "{pasted:?}");
        }
        for kept in ["a\"c", "\"abc", "a b", "a\nb"] {
            assert_eq!(trimmed(kept), kept);
        }
    }

    #[test]
    fn a_character_inside_a_credential_is_refused_without_showing_it() {
        for bad in ["", "a b", "a\nb", "a\u{200b}b", "ä"] {
            let fault = credential_error("credentials.access_token", bad).expect(bad);
            assert!(bad.is_empty() || !fault.message.contains(bad));
        }
        assert!(credential_error("credentials.access_token", "a.b-c_d~/+=").is_none());
    }
}
