//! Secrets: no `Display`, a `Debug` that says nothing, zeroed when dropped.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(SecretString);

        impl $name {
            /// Takes the text into custody.
            pub fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }

            /// The text itself, for the one line that writes the header or seals the bytes.
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
    /// The token that is exchanged, once, for the next pair.
    RefreshToken
}
secret! {
    /// The secret of an OAuth app.
    ClientSecret
}
secret! {
    /// What Atlassian hands to the callback, good for one exchange.
    AuthorizationCode
}
secret! {
    /// The PKCE verifier (RFC 7636) whose hash went out with the authorize URL.
    PkceVerifier
}
secret! {
    /// The `state` of one authorization, known to the browser that started it.
    State
}
secret! {
    /// What a cookie binds a browser to a flow with.
    BrowserNonce
}
secret! {
    /// A key that a customer's backend shows to the gateway.
    ApiKey
}
secret! {
    /// A short-lived permission for a browser to run one consent.
    SessionToken
}
secret! {
    /// The name of a pending grant, known only to the browser that may choose its site.
    PendingToken
}
secret! {
    /// The key that incoming webhooks of an integration are checked with.
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
    fn debug_says_nothing_of_the_secret() {
        let token = AccessToken::new("eyJhbGciOi");
        assert_eq!(format!("{token:?}"), "AccessToken([redacted])");
    }
}
