//! The fields of a form.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Multipart, Request},
};
use http::{HeaderMap, StatusCode, header};
use maud::{Markup, html};
use threelo_core::hash::SecretHash;
use url::form_urlencoded;

use super::failure::Failure;

/// Maximum size of a form in bytes.
const MAX: usize = 256 * 1024;

/// The name of the field with the [`fingerprint`] of what a form showed.
const SEEN: &str = "seen";

/// The fields of a form that was sent.
#[derive(Clone, Default)]
pub(crate) struct Form {
    texts: Vec<(String, String)>,
    files: Vec<(String, Bytes)>,
}

/// Why a form cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    TooLarge,
    Malformed,
}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        let (status, title, what) = match unreadable {
            Unreadable::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "This form is too large",
                "Nothing was changed. Send less than 256 KB.",
            ),
            Unreadable::Malformed => (
                StatusCode::BAD_REQUEST,
                "This form did not arrive in full",
                "Nothing was changed. Go back and send it again.",
            ),
        };
        Self::new(status, title, what)
    }
}

impl Form {
    /// Reads a body, which may contain files if it is `multipart/form-data`.
    pub(super) async fn read(headers: &HeaderMap, body: Body) -> Result<Self, Unreadable> {
        let bytes = to_bytes(body, MAX).await;
        let bytes = bytes.map_err(|_| Unreadable::TooLarge)?;
        let kind = headers.get(header::CONTENT_TYPE);
        let kind = kind.filter(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
        let Some(kind) = kind else {
            let texts = form_urlencoded::parse(&bytes).into_owned().collect();
            let files = Vec::new();
            return Ok(Self { texts, files });
        };
        let request = Request::builder().header(header::CONTENT_TYPE, kind);
        let request = request.body(Body::from(bytes));
        let request = request.map_err(|_| Unreadable::Malformed)?;
        Self::read_parts(request)
            .await
            .map_err(|_| Unreadable::Malformed)
    }

    async fn read_parts(request: Request) -> Result<Self, axum::Error> {
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(axum::Error::new)?;
        let mut form = Self::default();
        while let Some(part) = parts.next_field().await.map_err(axum::Error::new)? {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name() {
                Some(_) => {
                    let content = part.bytes().await.map_err(axum::Error::new)?;
                    form.files.push((name, content));
                }
                None => {
                    let text = part.text().await.map_err(axum::Error::new)?;
                    form.texts.push((name, text));
                }
            }
        }
        Ok(form)
    }

    /// Returns the value of a field without spaces around it; empty if it is absent.
    pub(super) fn text(&self, name: &str) -> &str {
        let found = self.texts.iter().find(|(given, _)| given == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Returns the value of a field unless it is empty.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|value| !value.is_empty())
    }

    /// Returns all values of a field.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.texts.iter().filter(move |(given, _)| given == name);
        named.map(|(_, value)| value.trim())
    }

    /// Returns whether a box is ticked.
    pub(super) fn is_ticked(&self, name: &str) -> bool {
        self.texts.iter().any(|(given, _)| given == name)
    }

    /// Returns whether what the form showed has been changed since. `now` is the [`fingerprint`] of what is stored now.
    pub(super) fn is_stale(&self, now: &str) -> bool {
        self.filled(SEEN).is_some_and(|before| before != now)
    }

    /// Returns the hidden field by which a change in between is noticed. A form that is shown again because of a mistake
    /// keeps the fingerprint of what it showed first.
    pub(super) fn seen(&self, now: &str) -> Markup {
        let seen = self.filled(SEEN).unwrap_or(now);
        html! { input type="hidden" name=(SEEN) value=(seen); }
    }

    /// Forgets what the form showed, because its page now says what has been changed.
    pub(super) fn forget_seen(&mut self) {
        self.texts.retain(|(name, _)| name != SEEN);
    }

    /// Returns the file that was chosen in a field, if one was.
    pub(super) fn file(&self, name: &str) -> Option<&Bytes> {
        let found = self.files.iter().find(|(given, _)| given == name);
        found
            .map(|(_, content)| content)
            .filter(|content| !content.is_empty())
    }
}

/// Identifies what a form shows.
pub(super) fn fingerprint(shown: &[&str]) -> String {
    SecretHash::of(&shown.join("\0")).to_hex()
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(kind: &str, body: &str) -> Result<Form, Unreadable> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        Form::read(&headers, Body::from(body.to_owned())).await
    }

    #[tokio::test]
    async fn a_form_has_the_same_fields_in_both_encodings() {
        let plain = read(
            "application/x-www-form-urlencoded",
            "csrf=t&name=+a+%26+b+&on=yes",
        );
        let parts = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nt\r\n\
            --x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n a & b \r\n\
            --x\r\nContent-Disposition: form-data; name=\"on\"\r\n\r\nyes\r\n\
            --x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\r\nPNG\r\n--x--\r\n";
        let parts = read("multipart/form-data; boundary=x", parts);
        let (plain, parts) = (plain.await.unwrap(), parts.await.unwrap());
        for form in [&plain, &parts] {
            assert_eq!((form.text("csrf"), form.text("name")), ("t", "a & b"));
            assert!(form.is_ticked("on") && !form.is_ticked("off"));
        }
        assert_eq!(plain.file("logo"), None);
        assert_eq!(parts.file("logo").map(|file| &file[..]), Some(&b"PNG"[..]));
    }

    #[tokio::test]
    async fn a_form_that_breaks_off_is_refused() {
        let parts = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nt";
        let read = read("multipart/form-data; boundary=x", parts).await;
        assert_eq!(read.err(), Some(Unreadable::Malformed));
    }
}
