//! The path of a call, built from segments. Nothing is ever joined as text, so an id cannot change
//! where a call goes.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use threelo_core::{id::CloudId, site::Product};

/// Everything but RFC 3986's unreserved characters and the few others that read well in a path.
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
    /// How much of the text is `/ex/{product}/{cloudid}`.
    site_length: usize,
    refused: Option<BadSegment>,
}

/// A segment that no path can hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} cannot be a part of a path: it is empty, or would lead elsewhere")]
pub struct BadSegment(pub String);

impl Path {
    /// A path outside every site: `/oauth/token/accessible-resources`, `/me`.
    pub fn root() -> Self {
        Self {
            text: String::new(),
            site_length: 0,
            refused: None,
        }
    }

    /// `/ex/{product}/{cloudid}`: a product of a site.
    pub fn site(product: Product, cloud_id: &CloudId) -> Self {
        let mut path = Self::root().at(["ex", product.as_str(), cloud_id.as_str()]);
        path.site_length = path.text.len();
        path
    }

    /// With one more segment, encoded as far as it needs it. An empty one, `.` or `..` makes the
    /// path unusable: [`checked`](Self::checked) says so, and so does sending.
    #[must_use]
    pub fn segment(mut self, segment: impl AsRef<str>) -> Self {
        let segment = segment.as_ref();
        if matches!(segment, "" | "." | "..") {
            self.refused = Some(BadSegment(segment.to_owned()));
            return self;
        }
        let encoded = utf8_percent_encode(segment, ENCODED);
        // Writing to a String does not fail.
        let _ = write!(self.text, "/{encoded}");
        self
    }

    /// With these segments.
    #[must_use]
    pub fn at<S: AsRef<str>>(self, segments: impl IntoIterator<Item = S>) -> Self {
        segments.into_iter().fold(self, Self::segment)
    }

    /// The whole path as it is sent.
    ///
    /// # Errors
    /// [`BadSegment`] where a segment could not be taken.
    pub fn checked(&self) -> Result<&str, BadSegment> {
        match &self.refused {
            None => Ok(&self.text),
            Some(bad) => Err(bad.clone()),
        }
    }

    /// What follows the site, `/rest/api/3/myself`; the whole path outside every site. This is what
    /// the catalogues look up.
    pub fn below_site(&self) -> &str {
        &self.text[self.site_length..]
    }
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
    fn a_path_of_a_site_begins_at_the_gateway() {
        let path = site().at(["rest", "api", "3", "issue", "ACME-1"]);
        assert_eq!(
            path.checked().unwrap(),
            "/ex/jira/c-1/rest/api/3/issue/ACME-1"
        );
        assert_eq!(path.below_site(), "/rest/api/3/issue/ACME-1");
    }

    #[test]
    fn a_path_outside_every_site_is_whole() {
        let path = Path::root().at(["oauth", "token", "accessible-resources"]);
        assert_eq!(path.below_site(), "/oauth/token/accessible-resources");
    }

    #[test]
    fn odd_characters_are_encoded() {
        let path = site().segment("a/b?c#d e%2f;ä\\");
        assert_eq!(path.below_site(), "/a%2Fb%3Fc%23d%20e%252f%3B%C3%A4%5C");
    }

    #[test]
    fn a_segment_that_leads_elsewhere_makes_the_path_unusable() {
        for bad in ["", ".", ".."] {
            let path = site().segment(bad).segment("fine");
            assert_eq!(path.checked(), Err(BadSegment(bad.to_owned())));
        }
    }

    proptest! {
        #[test]
        fn no_segment_changes_the_segments_around_it(id in "\\PC{1,20}") {
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
