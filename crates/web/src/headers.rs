//! The headers of a page: nothing is kept, nothing is told onward, nothing foreign runs in it.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use url::Url;

use crate::Settings;

/// What the connect page may load and do.
pub(crate) fn policy(settings: &Settings) -> String {
    let ancestors = match sources(&settings.frame_ancestors) {
        none if none.is_empty() => "'none'".to_owned(),
        origins => origins,
    };
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
         form-action 'self'; frame-ancestors {ancestors}; base-uri 'none'"
    )
}

/// A page with these headers.
pub(crate) fn page(html: String, policy: &str) -> Response {
    let mut response = Html(html).into_response();
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // The page holds a session token in its address: no search engine should have it.
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    for (name, value) in fixed {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    let policy = HeaderValue::from_str(policy).expect("origins are ASCII without line breaks");
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Origins as a policy names them. One without a scheme and host of its own says nothing.
fn sources(urls: &[Url]) -> String {
    let origins = urls
        .iter()
        .map(Url::origin)
        .filter(|origin| origin.is_tuple());
    origins
        .map(|origin| origin.ascii_serialization())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings::new("https://gateway.example.com".parse().unwrap())
    }

    #[test]
    fn nobody_frames_the_page_unless_allowed() {
        assert!(policy(&settings()).contains("frame-ancestors 'none';"));
        let mut settings = settings();
        settings.frame_ancestors = vec![
            "https://app.example.com/x".parse().unwrap(),
            "http://localhost:5173".parse().unwrap(),
        ];
        let policy = policy(&settings);
        assert!(
            policy.contains("frame-ancestors https://app.example.com http://localhost:5173;"),
            "{policy}"
        );
    }

    #[test]
    fn an_address_without_origin_does_not_widen_the_policy() {
        let mut settings = settings();
        settings.frame_ancestors = vec!["data:text/html,x".parse().unwrap()];
        assert!(policy(&settings).contains("frame-ancestors 'none';"));
    }
}
