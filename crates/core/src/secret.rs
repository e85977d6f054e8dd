//! Secrets: no `Display`, a redacted `Debug`, zeroed when dropped.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::display::is_zero_width;

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(SecretString);

        impl $name {
            /// Wraps the text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }

            /// Returns the secret text, to be written to a header or sealed.
            pub fn expose(&self) -> &str {
                self.0.expose_secret()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::new)
            }
        }
    };
}

secret! {
    /// A short-lived bearer for Atlassian's API.
    AccessToken
}
secret! {
    /// A code that stands for a new connection, for an app on a user's computer. Its backend exchanges it
    /// once.
    ReturnCode
}
secret! {
    /// The token that is exchanged once for the next token pair.
    RefreshToken
}
secret! {
    /// The secret of an OAuth app.
    ClientSecret
}
secret! {
    /// The authorization code that Atlassian passes to the callback, valid for one exchange.
    AuthorizationCode
}
secret! {
    /// The PKCE verifier (RFC 7636) whose hash is part of the authorize URL.
    PkceVerifier
}
secret! {
    /// The `state` of one authorization, known to the browser that started it.
    State
}
secret! {
    /// The nonce in a cookie that binds a flow to a browser.
    BrowserNonce
}
secret! {
    /// A key that a customer's backend authenticates with.
    ApiKey
}
secret! {
    /// A short-lived permission for a browser to run one consent.
    SessionToken
}
secret! {
    /// The id of a pending grant, known only to the browser that may choose its site.
    PendingToken
}
secret! {
    /// The key that incoming webhooks of an integration are verified with.
    WebhookSecret
}
secret! {
    /// The key that events to the customer are signed with.
    WebhookSigningKey
}

/// Removes what surrounds a credential after people have copied it: white space, invisible characters, a byte-order
/// mark, and one pair of quotes.
pub fn trim_pasted(text: &str) -> &str {
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
    c.is_whitespace() || c.is_control() || is_zero_width(c)
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
            assert_eq!(trim_pasted(pasted), "abc=", "{pasted:?}");
        }
        for kept in ["a\"c", "\"abc", "a b", "a\nb"] {
            assert_eq!(trim_pasted(kept), kept);
        }
    }

    #[test]
    fn debug_output_does_not_contain_the_secret() {
        let token = AccessToken::new("eyJhbGciOi");
        assert_eq!(format!("{token:?}"), "AccessToken([redacted])");
    }
}
