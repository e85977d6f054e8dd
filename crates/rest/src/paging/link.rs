//! Links to the next page. Atlassian's APIs return them in the body or a header, relative to the site, some
//! without `/wiki`.

use http::{HeaderMap, header::LINK};
use nom_language::error::VerboseError;
use nom_rfc8288::complete::link_lenient;
use percent_encoding::percent_decode_str;
use url::{Url, form_urlencoded};

use crate::{error::PagingError, path::below_atlassian, request::Request};

/// Returns the query of the link if it points to another page of the same list.
///
/// Only the query of a link is used, and it is sent to the path and origin of the first page. The link may therefore
/// have any host: Atlassian writes links to the site's own host, which a 3LO token cannot call.
pub(super) fn query_of(
    link: &str,
    request: &Request,
) -> Result<Vec<(String, String)>, PagingError> {
    let elsewhere = || PagingError::ForeignLink(address_of(link));
    let url = Url::options()
        .base_url(Some(&request.client.origin))
        .parse(link)
        .map_err(|_| elsewhere())?;
    let (prefix, here) = (request.path.prefix(), request.path.below_site());
    // A gateway passes on links to Atlassian's API, which have the prefix of the site there.
    let below = match url.path().strip_prefix(prefix) {
        Some(below) if !prefix.is_empty() => below,
        _ if prefix.starts_with("/ex/") => url.path(),
        _ => below_atlassian(url.path()),
    };
    let is_here = |path: &str| is_same(path, below);
    if !is_here(here) && !here.strip_prefix("/wiki").is_some_and(is_here) {
        return Err(elsewhere());
    }
    let query = url.query().unwrap_or_default();
    Ok(form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect())
}

/// Returns whether the segments of two paths are the same, in any percent-encoding.
fn is_same(path: &str, other: &str) -> bool {
    let decoded = |path: &str| -> Vec<Vec<u8>> {
        let segments = path.split('/');
        segments
            .map(|segment| percent_decode_str(segment).collect())
            .collect()
    };
    decoded(path) == decoded(other)
}

/// Returns the target of the `Link` header with the relation `next`.
pub(super) fn in_header(headers: &HeaderMap) -> Result<Option<String>, PagingError> {
    let values = headers.get_all(LINK).into_iter();
    for value in values.filter(|value| !value.is_empty()) {
        let value = value.to_str().map_err(|_| PagingError::UnreadableLink)?;
        let links = link_lenient::<VerboseError<&str>>(value);
        let links = links.map_err(|_| PagingError::UnreadableLink)?;
        let next = links.iter().flatten().find(|link| {
            let mut relations = link
                .params
                .iter()
                .filter(|parameter| parameter.key.eq_ignore_ascii_case("rel"));
            let relation = relations
                .next()
                .and_then(|parameter| parameter.val.as_deref());
            let mut relations = relation.unwrap_or_default().split_ascii_whitespace();
            relations.any(|relation| relation.eq_ignore_ascii_case("next"))
        });
        if let Some(link) = next {
            return Ok(Some(link.url.to_owned()));
        }
    }
    Ok(None)
}

/// Returns the link without its query, which may be long or sensitive, for an error message.
fn address_of(link: &str) -> String {
    let address = link.split(['?', '#']).next().unwrap_or_default();
    address.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(value: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(LINK, value.parse().unwrap());
        in_header(&headers).unwrap()
    }

    #[test]
    fn the_next_link_is_found_among_other_links() {
        let target = Some("/wiki/api/v2/pages?cursor=a,b".to_owned());
        assert_eq!(
            next("</wiki/api/v2/pages?cursor=a,b>; rel=\"next\""),
            target
        );
        assert_eq!(
            next(
                "<https://acme.atlassian.net/wiki>; rel=\"base\",</wiki/api/v2/pages?cursor=a,b>;rel=next"
            ),
            target
        );
        for around in [
            "</wiki/api/v2/pages?cursor=a,b>; rel=\"next\", <https://acme.atlassian.net/wiki>; rel=\"base\"",
            "<https://acme.atlassian.net/wiki>; rel=\"base\", </wiki/api/v2/pages?cursor=a,b>; rel=\"next\"",
            "<https://acme.atlassian.net/wiki>; rel=base , </wiki/api/v2/pages?cursor=a,b> ; title=\"a, <b>\"; REL=\"prev Next\"",
            ", </wiki/api/v2/pages?cursor=a,b>;;rel=next,",
        ] {
            assert_eq!(next(around), target, "{around}");
        }
        assert_eq!(next("</x>; rel=\"prev\""), None);
        let mut headers = HeaderMap::new();
        headers.insert(LINK, "nonsense".parse().unwrap());
        assert_eq!(in_header(&headers), Err(PagingError::UnreadableLink));
    }
}
