//! The cookie that binds a flow to the browser it began in, and what else a browser tells.

use http::{HeaderMap, HeaderValue, header};
use threelo_core::secret::BrowserNonce;
use url::Url;

use crate::parts::ApiSettings;

/// How long the cookie lasts, in seconds; longer than any flow.
const LIFETIME: u32 = 60 * 60;

/// The nonce of this browser, if it has one of ours.
pub(super) fn nonce(headers: &HeaderMap, settings: &ApiSettings) -> Option<BrowserNonce> {
    let name = cookie_name(settings);
    let cookies = headers.get_all(header::COOKIE).iter();
    let cookies = cookies
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'));
    let values = cookies.filter_map(|cookie| cookie.trim().strip_prefix(name)?.strip_prefix('='));
    // 256 random bits in base64; anything else was not made by us.
    let is_nonce = |value: &&str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
        value.len() == 43 && value.chars().all(fits)
    };
    values.into_iter().find(is_nonce).map(BrowserNonce::new)
}

/// The header that keeps the nonce in the browser.
pub(super) fn cookie(nonce: &BrowserNonce, settings: &ApiSettings) -> HeaderValue {
    let name = cookie_name(settings);
    let secure = if is_https(settings) { "; Secure" } else { "" };
    let nonce = nonce.expose();
    let cookie =
        format!("{name}={nonce}; Path=/; Max-Age={LIFETIME}; HttpOnly; SameSite=Lax{secure}");
    let mut value = HeaderValue::try_from(cookie).expect("a nonce in base64 is a header");
    value.set_sensitive(true);
    value
}

/// Browsers take a `__Host-` cookie over https only; loopback has to do without.
fn cookie_name(settings: &ApiSettings) -> &'static str {
    if is_https(settings) {
        "__Host-threelo_browser"
    } else {
        "threelo_browser"
    }
}

fn is_https(settings: &ApiSettings) -> bool {
    settings.public_url.scheme() == "https"
}

/// Whether the browser only fetches ahead what its user may never look at.
pub(super) fn is_prefetch(headers: &HeaderMap) -> bool {
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

/// Whether a form was sent from a page of ours. Browsers that tell nothing of that are
/// vouched for by the cookie, which other sites' forms do not carry; under our referrer policy
/// they tell `null`.
pub(super) fn is_own_form(headers: &HeaderMap, settings: &ApiSettings) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    let own = |url: &Url| url.origin() == settings.public_url.origin();
    match headers.get(header::ORIGIN).map(|origin| origin.to_str()) {
        None | Some(Ok("null")) => true,
        Some(Ok(origin)) => Url::parse(origin).as_ref().is_ok_and(own),
        Some(Err(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: &str) -> ApiSettings {
        ApiSettings::new(url.parse().unwrap())
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
        let cookie = cookie(&nonce, &settings("https://gw.example.com"));
        let wanted = format!(
            "__Host-threelo_browser={}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure",
            nonce.expose()
        );
        assert_eq!(cookie.to_str().unwrap(), wanted);
    }

    #[test]
    fn the_cookie_is_plain_on_loopback() {
        let nonce = BrowserNonce::new("n".repeat(43));
        let cookie = cookie(&nonce, &settings("http://127.0.0.1:3003"));
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("threelo_browser=nnn") && !cookie.contains("Secure"));
    }

    #[test]
    fn the_nonce_is_found_among_other_cookies_and_only_in_our_form() {
        let settings = settings("http://127.0.0.1:3003");
        let ours = "a=b; threelo_browser=nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; c=d";
        assert!(nonce(&headers(&[("cookie", ours)]), &settings).is_some());
        for foreign in [
            "threelo_browser=short",
            "x",
            "__Host-threelo_browser=n",
            "threelo_browser",
        ] {
            assert!(
                nonce(&headers(&[("cookie", foreign)]), &settings).is_none(),
                "{foreign}"
            );
        }
    }

    #[test]
    fn a_form_of_another_site_is_told_from_ours() {
        let settings = settings("http://127.0.0.1:3003");
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
        assert!(
            ours.iter()
                .all(|pairs| is_own_form(&headers(pairs), &settings))
        );
        assert!(
            !foreign
                .iter()
                .any(|pairs| is_own_form(&headers(pairs), &settings))
        );
    }
}
