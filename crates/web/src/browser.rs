//! Cookies and the defence against cross-site requests: which browser sent a request, and from a page
//! of which origin.

use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use threelo_core::secret::BrowserNonce;
use url::Url;

use crate::{Settings, headers};

/// How long the cookie lasts, in seconds; longer than any flow.
const LIFETIME: u32 = 60 * 60;

/// Returns the nonce in the cookie of this browser, which binds a flow to the browser it began in.
pub(crate) fn nonce(headers: &HeaderMap, public_url: &Url) -> Option<BrowserNonce> {
    let name = cookie_name(public_url);
    let cookies = headers.get_all(header::COOKIE).iter();
    let cookies = cookies
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'));
    let values = cookies.filter_map(|cookie| cookie.trim().strip_prefix(name)?.strip_prefix('='));
    // 256 random bits in base64; anything else is not ours.
    let is_nonce = |value: &&str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
        value.len() == 43 && value.chars().all(fits)
    };
    values.into_iter().find(is_nonce).map(BrowserNonce::new)
}

/// Returns the `Set-Cookie` header for a nonce.
pub(crate) fn cookie(nonce: &BrowserNonce, public_url: &Url) -> HeaderValue {
    let name = cookie_name(public_url);
    let secure = if is_https(public_url) { "; Secure" } else { "" };
    let nonce = nonce.expose();
    let cookie =
        format!("{name}={nonce}; Path=/; Max-Age={LIFETIME}; HttpOnly; SameSite=Lax{secure}");
    let mut value = HeaderValue::try_from(cookie).expect("a nonce in base64 is a header");
    value.set_sensitive(true);
    value
}

/// Browsers accept a `__Host-` cookie over https only, so on loopback the name has no prefix.
fn cookie_name(public_url: &Url) -> &'static str {
    if is_https(public_url) {
        "__Host-threelo_browser"
    } else {
        "threelo_browser"
    }
}

fn is_https(public_url: &Url) -> bool {
    public_url.scheme() == "https"
}

/// Returns whether a person looks at the response, rather than a program.
pub(crate) fn wants_html(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The parameter that marks a request as redirected by [`to_public_host`].
const REDIRECTED: &str = "at_public_url";

/// Returns a redirect to the public URL for a person who opened the gateway at another host name, where the
/// cookie of the flow would be lost: Atlassian sends the browser back to the public URL.
///
/// A reverse proxy may replace the host of every request. So that this does not lead in circles, a request is
/// redirected only once.
pub(crate) fn to_public_host(
    public_url: &Url,
    uri: &Uri,
    request_headers: &HeaderMap,
) -> Option<Response> {
    let host = request_headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let host = uri
        .authority()
        .map(|authority| authority.as_str())
        .or(host)?;
    let query = uri.query().unwrap_or_default();
    let given = Url::parse(&format!("{}://{host}", public_url.scheme())).ok()?;
    let is_public = given.origin() == public_url.origin();
    if is_public || !wants_html(request_headers) || query.contains(REDIRECTED) {
        return None;
    }
    let prefix = public_url.path().trim_end_matches('/');
    let mut to = public_url.clone();
    to.set_path(&format!("{prefix}{}", uri.path()));
    let separator = if query.is_empty() { "" } else { "&" };
    to.set_query(Some(&format!("{query}{separator}{REDIRECTED}=1")));
    Some(headers::redirect(
        StatusCode::TEMPORARY_REDIRECT,
        to.as_str(),
    ))
}

/// Returns whether the browser prefetches a page that its user may never open.
pub(crate) fn is_prefetch(headers: &HeaderMap) -> bool {
    ["purpose", "sec-purpose", "x-moz"].iter().any(|name| {
        let values = headers
            .get_all(*name)
            .iter()
            .filter_map(|value| value.to_str().ok());
        values.into_iter().any(|value| {
            let value = value.to_ascii_lowercase();
            value.contains("prefetch") || value.contains("prerender")
        })
    })
}

/// Returns whether a form was sent from a page of the gateway.
///
/// Without `Sec-Fetch-Site`, a browser sends `Origin: null` under our referrer policy, or no origin; then
/// the cookie decides, which forms of other sites do not carry.
pub(crate) fn is_own_form(headers: &HeaderMap, public_url: &Url) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    let own = |url: &Url| url.origin() == public_url.origin();
    match headers.get(header::ORIGIN).map(|origin| origin.to_str()) {
        None | Some(Ok("null")) => true,
        Some(Ok(origin)) => Url::parse(origin).as_ref().is_ok_and(own),
        Some(Err(_)) => false,
    }
}

/// Returns the `Origin` of a request from a page that may not open the WebSocket.
///
/// The gateway's own pages may, pages of the origins in the settings may, and so may clients that are
/// no browser and send no `Origin`. Without a list of origins, every page may.
pub(crate) fn foreign_origin<'a>(headers: &'a HeaderMap, settings: &Settings) -> Option<&'a str> {
    let allowed = settings.app_origins.as_ref()?;
    let origin = headers.get(header::ORIGIN)?.to_str().unwrap_or("null");
    let own = settings.public_url.origin().ascii_serialization();
    let is_known = origin == own
        || allowed
            .iter()
            .any(|url| url.origin().ascii_serialization() == origin);
    (!is_known).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter().map(|(name, value)| {
            (
                http::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        pairs.collect()
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_over_https() {
        let nonce = BrowserNonce::new("n".repeat(43));
        let cookie = cookie(&nonce, &url("https://gw.example.com"));
        let wanted = format!(
            "__Host-threelo_browser={}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure",
            nonce.expose()
        );
        assert_eq!(cookie.to_str().unwrap(), wanted);
    }

    #[test]
    fn the_cookie_is_plain_on_loopback() {
        let nonce = BrowserNonce::new("n".repeat(43));
        let cookie = cookie(&nonce, &url("http://127.0.0.1:3003"));
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("threelo_browser=nnn") && !cookie.contains("Secure"));
    }

    #[test]
    fn only_a_well_formed_nonce_is_read_from_the_cookies() {
        let own = url("http://127.0.0.1:3003");
        let ours = "a=b; threelo_browser=nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; c=d";
        assert!(nonce(&headers(&[("cookie", ours)]), &own).is_some());
        for foreign in [
            "threelo_browser=short",
            "x",
            "__Host-threelo_browser=n",
            "threelo_browser",
        ] {
            assert!(
                nonce(&headers(&[("cookie", foreign)]), &own).is_none(),
                "{foreign}"
            );
        }
    }

    #[test]
    fn a_form_of_another_site_is_refused() {
        let own = url("http://127.0.0.1:3003");
        let ours: [&[_]; 4] = [
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
            &[("origin", "http://127.0.0.1:3003")],
            &[("origin", "null")],
            &[],
        ];
        let foreign: [&[_]; 4] = [
            &[("sec-fetch-site", "cross-site")],
            &[
                ("sec-fetch-site", "same-site"),
                ("origin", "http://127.0.0.1:3003"),
            ],
            &[("origin", "http://127.0.0.1:3004")],
            &[("origin", "https://evil.example")],
        ];
        assert!(ours.iter().all(|pairs| is_own_form(&headers(pairs), &own)));
        assert!(
            !foreign
                .iter()
                .any(|pairs| is_own_form(&headers(pairs), &own))
        );
    }
}
