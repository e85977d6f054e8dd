//! Strings with known values.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use serde_json::Value;

use super::model::{Model, ModelError};

/// A string from a list that may grow. The known values are constants of `K`; any other value is kept unchanged.
///
/// ```
/// use threelo_rest::typed::Open;
///
/// /// In the generated form.
/// enum AccountType {}
///
/// impl AccountType {
///     const APP: Open<Self> = Open::known("app");
/// }
///
/// let app = Open::from("app");
/// assert_eq!(app, AccountType::APP);
/// assert!(matches!(app.as_str(), "app" | "customer"));
/// ```
pub struct Open<K> {
    text: Cow<'static, str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Open<K> {
    /// Returns a known value.
    pub const fn known(text: &'static str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            kind: PhantomData,
        }
    }

    /// Returns the value as Atlassian writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Model for Open<K> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        String::from_value(value).map(Self::from)
    }

    fn to_value(&self) -> Value {
        Value::String(self.text.clone().into_owned())
    }

    fn accepts(value: &Value) -> bool {
        String::accepts(value)
    }
}

impl<K> From<String> for Open<K> {
    fn from(text: String) -> Self {
        Self {
            text: Cow::Owned(text),
            kind: PhantomData,
        }
    }
}

impl<K> From<&str> for Open<K> {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl<K> Default for Open<K> {
    /// Returns the empty value, which no list contains.
    fn default() -> Self {
        Self::known("")
    }
}

impl<K> Clone for Open<K> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            kind: PhantomData,
        }
    }
}

impl<K> PartialEq for Open<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Open<K> {}

impl<K> PartialEq<str> for Open<K> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<K> PartialEq<&str> for Open<K> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<K> Hash for Open<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> AsRef<str> for Open<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> fmt::Debug for Open<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<K> fmt::Display for Open<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
