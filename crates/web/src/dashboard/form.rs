//! The fields of a form.

use axum::body::{Body, to_bytes};
use url::form_urlencoded;

/// Maximum size of a form in bytes.
const MAX: usize = 256 * 1024;

/// The fields of a form that was sent.
#[derive(Clone, Default)]
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a body; `None` if it is too large or breaks off.
    pub(super) async fn read(body: Body) -> Option<Self> {
        let bytes = to_bytes(body, MAX).await.ok()?;
        Some(Self(form_urlencoded::parse(&bytes).into_owned().collect()))
    }

    /// Returns the value of a field without spaces around it; empty if it is absent.
    pub(super) fn text(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(given, _)| given == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Returns the value of a field unless it is empty.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|value| !value.is_empty())
    }

    /// Returns all values of a field.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(given, _)| given == name);
        named.map(|(_, value)| value.trim())
    }

    /// Returns whether a box is ticked.
    pub(super) fn is_ticked(&self, name: &str) -> bool {
        self.0.iter().any(|(given, _)| given == name)
    }
}
