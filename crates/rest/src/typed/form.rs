//! Forms with files: what attachments are uploaded with.

use bytes::{Bytes, BytesMut};
use http::HeaderValue;

/// A form of several parts, `multipart/form-data`, held in memory.
///
/// ```
/// use threelo_rest::typed::{Form, Part};
///
/// let form = Form::new()
///     .part(Part::file("file", "Überblick.pdf", &b"%PDF"[..]))
///     .part(Part::text("minorEdit", "true"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Form {
    parts: Vec<Part>,
}

/// A part of a [`Form`].
#[derive(Debug, Clone)]
pub struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Bytes,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one more part.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Returns the form with its parts separated by `boundary`, which must not be in them.
    pub(super) fn to_bytes(&self, boundary: &str) -> Bytes {
        let mut body = BytesMut::new();
        for part in &self.parts {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                quoted(&part.name)
            );
            body.extend_from_slice(head.as_bytes());
            if let Some(name) = &part.file_name {
                body.extend_from_slice(format!("; filename=\"{}\"", quoted(name)).as_bytes());
            }
            if let Some(content_type) = &part.content_type {
                body.extend_from_slice(format!("\r\nContent-Type: {content_type}").as_bytes());
            }
            body.extend_from_slice(b"\r\n\r\n");
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body.freeze()
    }
}

impl Part {
    /// A value.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            file_name: None,
            content_type: None,
            content: value.into().into(),
        }
    }

    /// A file; its name may have any characters.
    pub fn file(
        name: impl Into<String>,
        file_name: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            file_name: Some(file_name.into()),
            content_type: Some("application/octet-stream".to_owned()),
            content: content.into(),
        }
    }

    /// With another media type than `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, content_type: &HeaderValue) -> Self {
        self.content_type = content_type.to_str().ok().map(str::to_owned);
        self
    }
}

/// A name in a header, as browsers write it: UTF-8, with quotation marks and line breaks escaped.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        let form = Form::new().part(Part::file("file", "ü\"\r\nX: y", &b"1"[..]));
        let text = String::from_utf8(form.to_bytes("b0undary").to_vec()).unwrap();
        assert!(
            text.contains("filename=\"ü%22%0D%0AX: y\"\r\nContent-Type"),
            "{text}"
        );
        assert!(text.ends_with("\r\n\r\n1\r\n--b0undary--\r\n"));
    }
}
