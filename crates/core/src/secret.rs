//! Secrets: no `Display`, a redacted `Debug`, zeroed when dropped.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_does_not_contain_the_secret() {
        let token = AccessToken::new("eyJhbGciOi");
        assert_eq!(format!("{token:?}"), "AccessToken([redacted])");
    }
}
