//! Identifiers: parsed once at the edge, trusted from then on.

use std::{borrow::Cow, fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::entropy::Entropy;

/// An identifier that does not follow its rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} {rule}")]
pub struct InvalidId {
    /// The kind of identifier.
    pub what: &'static str,
    /// The violated rule.
    pub rule: Cow<'static, str>,
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, $what:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                let check: fn(&str) -> Result<(), Cow<'static, str>> = $check;
                check(text).map_err(|rule| InvalidId { what: $what, rule })?;
                Ok(Self(text.into()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<&$name> for Arc<str> {
            fn from(id: &$name) -> Self {
                id.0.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }
    };
}

identifier! {
    /// The customer's name for one OAuth app, also called provider config key or
    /// integration id: `A-Z a-z 0-9 ~ : . @ space _ -`, at most 255 characters.
    IntegrationKey, "integration key", |text| {
        of_length(text, 255)?;
        only(text, "~:.@ _-", "may hold letters, digits and ~ : . @ space _ - only")
    }
}

identifier! {
    /// The customer's name for one grant within an integration, at most 255 characters.
    ConnectionId, "connection id", |text| {
        of_length(text, 255)?;
        only(
            text,
            ",.;:=+~[]|@${}\"'\\/_ -",
            "may hold letters, digits and , . ; : = + ~ [ ] | @ $ { } \" ' \\ / _ space - only",
        )
    }
}

identifier! {
    /// The id of an Atlassian site in the gateway's paths. A UUID today; treated as opaque text
    /// without characters that have a meaning in a path.
    CloudId, "cloud id", |text| {
        of_length(text, 64)?;
        only(text, "-", "may hold letters, digits and - only")
    }
}

identifier! {
    /// The caller's name for one write of a connection: 1 to 255 visible ASCII characters.
    IdempotencyKey, "idempotency key", |text| {
        of_length(text, 255)?;
        match text.bytes().all(|byte| byte.is_ascii_graphic()) {
            true => Ok(()),
            false => Err("may hold visible ASCII characters only, and no spaces".into()),
        }
    }
}

identifier! {
    /// An Atlassian account, for example `712020:5b10ac8d-82e0-4e1b-8d4f-b3a5a5a5a5a5`.
    AccountId, "account id", |text| {
        of_length(text, 128)?;
        only(text, ":-_", "may hold letters, digits and : - _ only")
    }
}

identifier! {
    /// The id of an environment. It never changes, and every stored record belongs to one environment.
    EnvironmentId, "environment id", |text| {
        of_length(text, 64)?;
        only(text, "-_", "may hold letters, digits and - _ only")
    }
}

impl EnvironmentId {
    /// The id of the environment that every gateway has. Only its callers manage environments.
    pub const DEFAULT: &str = "default";

    /// Returns whether this is [`DEFAULT`](Self::DEFAULT).
    pub fn is_default(&self) -> bool {
        self.as_str() == Self::DEFAULT
    }

    /// Returns a new id: 64 random bits.
    pub fn random(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 8];
        entropy.fill(&mut bytes);
        Self(hex::encode(bytes).into())
    }
}

identifier! {
    /// The name of an environment, which the operator can change.
    EnvironmentName, "environment name", |text| {
        of_length(text, 64)?;
        only(text, "-_", "may hold letters, digits and - _ only")
    }
}

impl EnvironmentName {
    /// Returns the name that an environment is to get. It begins with a letter or digit, so that no command reads it
    /// as an option; names that earlier versions stored may begin with `-` or `_`.
    ///
    /// # Errors
    /// If the text cannot be a name.
    pub fn for_new(text: &str) -> Result<Self, InvalidId> {
        let name: Self = text.parse()?;
        match text.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            true => Ok(name),
            false => Err(InvalidId {
                what: "environment name",
                rule: Cow::Borrowed("must begin with a letter or a digit"),
            }),
        }
    }
}

macro_rules! random_id {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash,
            ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(::std::sync::Arc<str>);

        impl $name {
            /// Returns a new id of 128 random bits.
            pub fn random(entropy: &dyn $crate::entropy::Entropy) -> Self {
                let mut bytes = [0; 16];
                entropy.fill(&mut bytes);
                Self(hex::encode(bytes).into())
            }

            /// Returns the id with this text.
            pub fn from_text(text: &str) -> Self {
                Self(text.into())
            }

            /// Returns the text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

pub(crate) use random_id;

random_id! {
    /// A running process that rotates tokens; a new one at every start.
    InstanceId;
    /// The attempt to exchange one refresh token, however often and by which instances it is sent.
    AttemptId;
    /// Orphaned tokens, which arrived after another instance had replaced the old ones.
    OrphanedTokensId;
}

/// Names one integration: its key is unique within its environment only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IntegrationRef {
    /// The environment that it belongs to.
    pub environment: EnvironmentId,
    /// Its key there.
    pub key: IntegrationKey,
}

impl IntegrationRef {
    /// Names an integration.
    pub fn new(environment: EnvironmentId, key: IntegrationKey) -> Self {
        Self { environment, key }
    }

    /// Names a connection of this integration.
    pub fn connection(&self, connection: ConnectionId) -> ConnectionKey {
        ConnectionKey::new(self.environment.clone(), self.key.clone(), connection)
    }
}

impl fmt::Display for IntegrationRef {
    /// Writes the key, as callers of its environment know it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.key.fmt(f)
    }
}

/// Names one connection: its id is unique within its environment and integration only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ConnectionKey {
    /// The environment that it belongs to.
    pub environment: EnvironmentId,
    /// The integration that it was created with.
    pub integration: IntegrationKey,
    /// Its id there. The same id may exist under several integrations.
    pub connection: ConnectionId,
}

impl ConnectionKey {
    /// Names a connection.
    pub fn new(
        environment: EnvironmentId,
        integration: IntegrationKey,
        connection: ConnectionId,
    ) -> Self {
        Self {
            environment,
            integration,
            connection,
        }
    }

    /// Names the integration of this connection.
    pub fn integration_ref(&self) -> IntegrationRef {
        IntegrationRef::new(self.environment.clone(), self.integration.clone())
    }
}

impl fmt::Display for ConnectionKey {
    /// Writes `integration/connection`, as callers of its environment know it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.integration, self.connection)
    }
}

fn of_length(text: &str, max: usize) -> Result<(), Cow<'static, str>> {
    match text.chars().count() {
        0 => Err("must not be empty".into()),
        length if length > max => {
            Err(format!("has {length} characters, and may have at most {max}").into())
        }
        _ => Ok(()),
    }
}

fn only(text: &str, besides: &str, rule: &'static str) -> Result<(), Cow<'static, str>> {
    let besides = besides.as_bytes();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || besides.contains(&byte);
    if text.bytes().all(fits) {
        Ok(())
    } else {
        Err(rule.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_id_keeps_every_character_that_clients_may_send() {
        let odd = "a,b.c;d:e=f+g~[h]|i@j${k}\"l'm\\n/o_p q-r";
        assert_eq!(odd.parse::<ConnectionId>().unwrap().as_str(), odd);
    }

    #[test]
    fn a_cloud_id_cannot_hold_a_path() {
        for bad in ["", "..", "a/b", "a%2fb", "a.b", "a b", "ä"] {
            assert!(bad.parse::<CloudId>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_error_names_the_identifier_and_the_rule() {
        let error = "a#b".parse::<IntegrationKey>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "integration key may hold letters, digits and ~ : . @ space _ - only"
        );
    }
}
