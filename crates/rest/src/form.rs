//! Forms with files, as needed to upload attachments.

use std::{
    fmt::Write as _,
    io,
    path::{Path, PathBuf},
};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use http::HeaderValue;
use tokio::io::AsyncReadExt as _;

/// The number of bytes of a file that are held in memory while it is sent.
const CHUNK: usize = 64 * 1024;

/// A form of several parts, `multipart/form-data`. Files that are parts are read while the form is sent, so
/// that they may be of any size.
///
/// ```
/// use threelo_rest::{Form, Part};
///
/// let form = Form::new()
///     .part(Part::file("file", "Überblick.pdf", &b"%PDF"[..]))
///     .part(Part::path("file", "/var/log/build.log"))
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
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Bytes(Bytes),
    Path(PathBuf),
}

impl Form {
    /// Returns an empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Returns the form with its parts separated by `boundary`, which must not occur in them, and its length in bytes.
    ///
    /// Opens the files, so that an error appears before anything is sent.
    pub(crate) async fn body(
        &self,
        boundary: &str,
    ) -> Result<(u64, impl Stream<Item = io::Result<Bytes>> + Send + use<>), (PathBuf, io::Error)>
    {
        let mut length = 0;
        let mut pieces = Vec::new();
        for part in &self.parts {
            let head = Bytes::from(part.head(boundary));
            length += head.len() as u64 + 2;
            let content = match &part.content {
                Content::Bytes(bytes) => {
                    length += bytes.len() as u64;
                    once(bytes.clone()).left_stream()
                }
                Content::Path(path) => {
                    let opened = open(path).await;
                    let (file, file_length) = opened.map_err(|error| (path.clone(), error))?;
                    length += file_length;
                    read(file, file_length).right_stream()
                }
            };
            pieces.push(
                once(head)
                    .chain(content)
                    .chain(once(Bytes::from_static(b"\r\n"))),
            );
        }
        let end = Bytes::from(format!("--{boundary}--\r\n"));
        length += end.len() as u64;
        let pieces = stream::iter(pieces).flatten();
        Ok((length, pieces.chain(once(end))))
    }

    /// Returns whether a part is read while it is sent.
    pub(crate) fn has_files(&self) -> bool {
        let mut contents = self.parts.iter().map(|part| &part.content);
        contents.any(|content| matches!(content, Content::Path(_)))
    }
}

async fn open(path: &Path) -> io::Result<(tokio::fs::File, u64)> {
    let file = tokio::fs::File::open(path).await?;
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        // Its length is not known, and that of a folder is not that of a content.
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a regular file",
        ));
    }
    Ok((file, metadata.len()))
}

fn once(bytes: Bytes) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::once(std::future::ready(Ok(bytes)))
}

/// Reads a file up to the length that was announced.
fn read(file: tokio::fs::File, length: u64) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(file.take(length), |mut file| async move {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        match file.read_buf(&mut chunk).await? {
            0 if file.limit() > 0 => Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the file became shorter while it was sent",
            )),
            0 => Ok(None),
            _ => Ok(Some((chunk.freeze(), file))),
        }
    })
    .into_stream()
}

impl Part {
    /// Returns a part that is a value.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            file_name: None,
            content_type: None,
            content: Content::Bytes(value.into().into()),
        }
    }

    /// Returns a part that is a file with this content. Its name may have any characters.
    pub fn file(
        name: impl Into<String>,
        file_name: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            file_name: Some(file_name.into()),
            content_type: Some("application/octet-stream".to_owned()),
            content: Content::Bytes(content.into()),
        }
    }

    /// Returns a part that is the file at this path, which is read while it is sent.
    pub fn path(name: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let file_name = path.file_name().unwrap_or_default();
        Self {
            file_name: Some(file_name.to_string_lossy().into_owned()),
            content: Content::Path(path),
            ..Self::file(name, "", Bytes::new())
        }
    }

    /// Sets the file's name.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets the media type, `application/octet-stream` by default for files.
    #[must_use]
    pub fn content_type(mut self, content_type: &HeaderValue) -> Self {
        self.content_type = content_type.to_str().ok().map(str::to_owned);
        self
    }

    fn head(&self, boundary: &str) -> String {
        let name = quoted(&self.name);
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        // Writing to a `String` cannot fail.
        if let Some(file_name) = &self.file_name {
            let _ = write!(head, "; filename=\"{}\"", quoted(file_name));
        }
        if let Some(content_type) = &self.content_type {
            let _ = write!(head, "\r\nContent-Type: {content_type}");
        }
        head + "\r\n\r\n"
    }
}

/// Encodes a name as browsers do: UTF-8, with quotation marks and line breaks escaped.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn text(form: &Form) -> String {
        let (length, body) = form.body("b0undary").await.unwrap();
        let body: Vec<Bytes> = body.try_collect().await.unwrap();
        let body = body.concat();
        assert_eq!(body.len() as u64, length);
        String::from_utf8(body).unwrap()
    }

    #[tokio::test]
    async fn a_name_cannot_leave_its_header() {
        let form = Form::new().part(Part::file("file", "ü\"\r\nX: y", &b"1"[..]));
        let text = text(&form).await;
        assert!(
            text.contains("filename=\"ü%22%0D%0AX: y\"\r\nContent-Type"),
            "{text}"
        );
        assert!(text.ends_with("\r\n\r\n1\r\n--b0undary--\r\n"));
    }

    #[tokio::test]
    async fn a_file_is_part_of_the_form_under_its_own_name() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let form = Form::new().part(Part::path("file", manifest));
        let text = text(&form).await;
        assert!(text.contains("filename=\"Cargo.toml\""), "{text}");
        assert!(text.contains("name = \"threelo-rest\""), "{text}");
        let missing = Form::new().part(Part::path("file", "/nowhere/at/all"));
        assert!(missing.body("b").await.is_err());
    }
}
