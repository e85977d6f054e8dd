//! Uploaded files, and signed links to them on the media host.

use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE, LOCATION, RANGE,
};
use http::{HeaderMap, StatusCode};
use jiff::{SignedDuration, Timestamp};

use crate::auth::grants::hash;
use crate::random;

/// The maximum size of an upload.
pub(crate) const MAX_UPLOAD: usize = 1024 * 1024 * 1024;

/// The maximum size of all files of a product on one site. They are kept in memory.
const MAX_STORED: usize = 2 * MAX_UPLOAD;

/// How long a link to the media host works.
const LINK_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// A file in a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) data: Bytes,
}

/// Returns the parts named `file` of a multipart body; `None` if it cannot be parsed.
pub(crate) async fn uploads(headers: &HeaderMap, body: &Bytes) -> Option<Vec<Upload>> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let boundary = multer::parse_boundary(kind).ok()?;
    let body = stream::iter([Ok::<_, std::convert::Infallible>(body.clone())]);
    let mut parts = multer::Multipart::new(body, boundary);
    let mut uploads = Vec::new();
    while let Some(part) = parts.next_field().await.ok()? {
        if part.name() != Some("file") {
            continue;
        }
        uploads.push(Upload {
            name: part.file_name()?.to_owned(),
            content_type: part
                .content_type()
                .map_or("application/octet-stream".to_owned(), ToString::to_string),
            data: part.bytes().await.ok()?,
        });
    }
    Some(uploads)
}

/// A file that is attached to something.
#[derive(Clone, Debug)]
pub(crate) struct StoredFile {
    pub(crate) id: u64,
    /// Its id on the media host.
    pub(crate) media: String,
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) data: Bytes,
    pub(crate) author: String,
    pub(crate) created: Timestamp,
}

impl StoredFile {
    pub(crate) fn new(id: u64, upload: Upload, author: &str, now: Timestamp) -> Self {
        Self {
            id,
            media: random::uuid().to_string(),
            name: upload.name,
            content_type: upload.content_type,
            data: upload.data,
            author: author.to_owned(),
            created: now,
        }
    }

    /// Returns the content, or the part of it that `Range` asks for.
    pub(crate) fn content(&self, headers: &HeaderMap) -> Response {
        let disposition = format!(
            "attachment; filename=\"{}\"",
            self.name.replace(['"', '\\'], "_")
        );
        let range = headers.get(RANGE).and_then(|range| range.to_str().ok());
        let mut response = match range.map(|range| part(range, self.data.len())) {
            None => self.data.clone().into_response(),
            Some(Some((first, last))) => {
                let data = self.data.slice(first..=last);
                let range = format!("bytes {first}-{last}/{}", self.data.len());
                (
                    StatusCode::PARTIAL_CONTENT,
                    [(CONTENT_RANGE, range)],
                    Body::from(data),
                )
                    .into_response()
            }
            Some(None) => {
                let range = format!("bytes */{}", self.data.len());
                return (StatusCode::RANGE_NOT_SATISFIABLE, [(CONTENT_RANGE, range)])
                    .into_response();
            }
        };
        let headers = response.headers_mut();
        let lines = [
            (CONTENT_TYPE, self.content_type.as_str()),
            (CONTENT_DISPOSITION, disposition.as_str()),
            (ACCEPT_RANGES, "bytes"),
        ];
        for (name, value) in lines {
            if let Ok(value) = value.try_into() {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// Returns whether `more` bytes fit beside the stored files.
pub(crate) fn fits<'a>(stored: impl Iterator<Item = &'a StoredFile>, uploads: &[Upload]) -> bool {
    let stored: usize = stored.map(|file| file.data.len()).sum();
    let more: usize = uploads.iter().map(|upload| upload.data.len()).sum();
    stored.saturating_add(more) <= MAX_STORED
}

/// Returns the first and last byte of `bytes=first-last`, `bytes=first-` or `bytes=-count`.
fn part(range: &str, size: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let end = size.checked_sub(1)?;
    let (first, last) = match (first, last) {
        ("", count) => (size.saturating_sub(count.parse().ok()?), end),
        (first, "") => (first.parse().ok()?, end),
        (first, last) => (first.parse().ok()?, last.parse::<usize>().ok()?.min(end)),
    };
    (first <= last && first < size).then_some((first, last))
}

/// Makes links to the media host.
#[derive(Clone, Debug)]
pub(crate) struct MediaLinks {
    /// The base URL of the media host.
    pub(crate) origin: String,
    pub(crate) secret: String,
}

impl MediaLinks {
    /// Redirects to the file on the media host.
    pub(crate) fn redirect(
        &self,
        status: StatusCode,
        file: &StoredFile,
        now: Timestamp,
    ) -> Response {
        let until = (now + LINK_LIFETIME).as_second();
        let token = sign(&self.secret, &file.media, until);
        let location = format!(
            "{}/file/{}/binary?token={token}&until={until}&client=threelo-sandbox",
            self.origin, file.media
        );
        (status, [(LOCATION, location)]).into_response()
    }
}

/// Returns the token of a link.
pub(crate) fn sign(secret: &str, media: &str, until: i64) -> String {
    hash(&format!("{secret} {media} {until}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_a_part_of_the_file() {
        assert_eq!(part("bytes=0-3", 10), Some((0, 3)));
        assert_eq!(part("bytes=7-", 10), Some((7, 9)));
        assert_eq!(part("bytes=-2", 10), Some((8, 9)));
        assert_eq!(part("bytes=3-99", 10), Some((3, 9)));
        for wrong in [
            "bytes=10-",
            "bytes=5-4",
            "bytes=a-b",
            "items=0-1",
            "bytes=0",
        ] {
            assert_eq!(part(wrong, 10), None, "{wrong}");
        }
        assert_eq!(part("bytes=0-", 0), None);
    }
}
