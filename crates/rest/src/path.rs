//! The path of a call, built from segments. Text is never concatenated, so an id cannot change the
//! target of a call.

use std::fmt::{Display, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use threelo_core::{id::CloudId, site::Product};

/// Everything except RFC 3986's unreserved characters and a few others that are readable in a path.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'@')
    .remove(b',');

/// A path at the API's origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    text: String,
    /// The length of the prefix that is not part of the product's API: `/ex/{product}/{cloudid}`.
    site_length: usize,
    refused: Option<BadSegment>,
}

/// A segment that cannot be part of a path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} cannot be a path segment: it is empty or would change the path")]
pub struct BadSegment(pub String);

impl Path {
    /// Returns the root path, for calls outside a site: `/oauth/token/accessible-resources`, `/me`.
    pub fn root() -> Self {
        Self {
            text: String::new(),
            site_length: 0,
            refused: None,
        }
    }

    /// Returns the root of a product at this encoded path: `/c/jira/alice/jira` at a gateway.
    pub fn below(path: &str) -> Self {
        let text = path.trim_end_matches('/').to_owned();
        Self {
            site_length: text.len(),
            text,
            refused: None,
        }
    }

    /// Returns `/ex/{product}/{cloudid}`, the root of a product on a site.
    pub fn site(product: Product, cloud_id: &CloudId) -> Self {
        let mut path = Self::root().at(["ex", product.as_str(), cloud_id.as_str()]);
        path.site_length = path.text.len();
        path
    }

    /// Appends the segments of a template: `{name}` stands for the next of the arguments.
    ///
    /// A template without an argument for each name makes the path invalid.
    pub fn template(self, template: &str, arguments: &[&dyn Display]) -> Self {
        let mut arguments = arguments.iter();
        let segments = template.split('/').filter(|segment| !segment.is_empty());
        segments.fold(self, |path, segment| match segment.starts_with('{') {
            true => {
                let argument = arguments.next().map(ToString::to_string);
                path.segment(argument.unwrap_or_default())
            }
            false => path.segment(segment),
        })
    }

    /// Appends a segment, percent-encoded where needed. An empty segment, `.` or `..` makes the path
    /// invalid: [`checked`](Self::checked) and sending return an error.
    #[must_use]
    pub fn segment(mut self, segment: impl AsRef<str>) -> Self {
        let segment = segment.as_ref();
        if matches!(segment, "" | "." | "..") {
            self.refused = Some(BadSegment(segment.to_owned()));
            return self;
        }
        let encoded = utf8_percent_encode(segment, ENCODED);
        // Writing to a `String` cannot fail.
        let _ = write!(self.text, "/{encoded}");
        self
    }

    /// Appends these segments.
    #[must_use]
    pub fn at<S: AsRef<str>>(self, segments: impl IntoIterator<Item = S>) -> Self {
        segments.into_iter().fold(self, Self::segment)
    }

    /// Returns the whole path as it is sent.
    ///
    /// # Errors
    /// [`BadSegment`] if a segment was rejected.
    pub fn checked(&self) -> Result<&str, BadSegment> {
        match &self.refused {
            None => Ok(&self.text),
            Some(bad) => Err(bad.clone()),
        }
    }

    /// Returns the part after the site, `/rest/api/3/myself`, or the whole path outside a site. This is
    /// the form that the catalogues use.
    pub fn below_site(&self) -> &str {
        &self.text[self.site_length..]
    }

    /// Returns the part before [`below_site`](Self::below_site).
    #[cfg(feature = "client")]
    pub(crate) fn prefix(&self) -> &str {
        &self.text[..self.site_length]
    }
}

/// Returns the path without `/ex/{product}/{cloudid}`.
#[cfg(feature = "client")]
pub(crate) fn below_atlassian(path: &str) -> &str {
    let below = path.strip_prefix("/ex/").and_then(|rest| {
        let (_product, rest) = rest.split_once('/')?;
        Some(&rest[rest.find('/')?..])
    });
    below.unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    fn site() -> Path {
        Path::site(Product::Jira, &"c-1".parse().unwrap())
    }

    #[test]
    fn a_path_of_a_site_starts_with_the_gateway_prefix() {
        let path = site().at(["rest", "api", "3", "issue", "ACME-1"]);
        assert_eq!(
            path.checked().unwrap(),
            "/ex/jira/c-1/rest/api/3/issue/ACME-1"
        );
        assert_eq!(path.below_site(), "/rest/api/3/issue/ACME-1");
    }

    #[test]
    fn a_path_outside_a_site_has_no_prefix() {
        let path = Path::root().at(["oauth", "token", "accessible-resources"]);
        assert_eq!(path.below_site(), "/oauth/token/accessible-resources");
    }

    #[test]
    fn reserved_characters_are_encoded() {
        let path = site().segment("a/b?c#d e%2f;ä\\");
        assert_eq!(path.below_site(), "/a%2Fb%3Fc%23d%20e%252f%3B%C3%A4%5C");
    }

    #[test]
    fn a_segment_that_would_change_the_path_makes_it_invalid() {
        for bad in ["", ".", ".."] {
            let path = site().segment(bad).segment("fine");
            assert_eq!(path.checked(), Err(BadSegment(bad.to_owned())));
        }
    }

    proptest! {
        #[test]
        fn a_segment_does_not_change_the_segments_around_it(id in "\\PC{1,20}") {
            let path = site().at(["issue", &id, "comment"]);
            if let Ok(text) = path.checked() {
                let url = Url::parse("https://api.atlassian.com").unwrap().join(text).unwrap();
                prop_assert_eq!(url.host_str(), Some("api.atlassian.com"));
                let segments: Vec<_> = url.path_segments().unwrap().collect();
                prop_assert_eq!(segments.len(), 6);
                let decoded = percent_encoding::percent_decode_str(segments[4]).decode_utf8().unwrap();
                prop_assert_eq!(decoded, id);
            }
        }
    }
}
