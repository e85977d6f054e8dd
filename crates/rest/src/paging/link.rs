//! Links to the next page. Atlassian's APIs return them in the body or a header, relative to the site, some
//! without `/wiki`.

use http::{HeaderMap, header::LINK};
use url::{Url, form_urlencoded};

use crate::{error::PagingError, request::Request};

/// Returns the query of the link if it points to another page of the same list at the same origin.
pub(super) fn query_of(
    link: &str,
    request: &Request,
) -> Result<Vec<(String, String)>, PagingError> {
    let origin = &request.client.origin;
    let elsewhere = || PagingError::ForeignLink(address_of(link));
    let url = Url::options()
        .base_url(Some(origin))
        .parse(link)
        .map_err(|_| elsewhere())?;
    let here = request.path.below_site();
    let at_gateway = request.path.checked().is_ok_and(|path| path == url.path());
    let at_site = url.path() == here || here.strip_prefix("/wiki") == Some(url.path());
    if url.origin() != origin.origin() || !(at_gateway || at_site) {
        return Err(elsewhere());
    }
    let query = url.query().unwrap_or_default();
    Ok(form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect())
}

/// Returns the target of the `Link` header with the relation `next`.
pub(super) fn in_header(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).into_iter();
    let links = values.filter_map(|value| value.to_str().ok());
    links.flat_map(|text| text.split(",<")).find_map(|link| {
        let (target, relation) = link.split_once('>')?;
        let is_next = relation.split(';').any(|part| {
            let part = part.trim().trim_end_matches(',').trim();
            part.eq_ignore_ascii_case("rel=\"next\"") || part.eq_ignore_ascii_case("rel=next")
        });
        let target = target.trim().trim_start_matches('<');
        is_next.then(|| target.to_owned())
    })
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
        in_header(&headers)
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
        assert_eq!(next("</x>; rel=\"prev\""), None);
        assert_eq!(next("nonsense"), None);
    }
}
