//! Generated requests that try to leave the site of their connection, or to send along what must stay behind.
//! The unit tests and the tests over sockets share this file.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// The site of the connection.
pub(crate) const CLOUD: &str = "1324a887-45db-1bf4-1e99-ef0ff456d421";

/// The paths upstream that belong to no site.
pub(crate) const WITHOUT_SITE: [&str; 3] = ["/me", "/oauth/token/accessible-resources", "/graphql"];

/// Returns a reading of a path upstream that is outside the site of the connection.
pub(crate) fn escape(path: &str) -> Option<String> {
    let homes = [
        "ex/jira",
        "ex/confluence",
        "jsm/ops/api",
        "jsm/assets/workspace",
        "jira/forms/cloud",
        "automation/public/jira",
        "automation/public/confluence",
    ]
    .map(|family| format!("/{family}/{CLOUD}"));
    let is_at_home = |path: &str| {
        homes.iter().any(|home| {
            let rest = path.strip_prefix(home.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    readings(path)
        .into_iter()
        .find(|reading| !is_at_home(&resolved(reading)))
}

/// Every reading of a path that some server is known to have: decoded up to ten times, backslashes
/// as slashes, parameters cut off, spaces cut off, lookalikes as what they look like.
fn readings(path: &str) -> Vec<String> {
    let mut readings = vec![path.to_owned()];
    for _ in 0..10 {
        let last = readings.last().expect("never empty").clone();
        let decoded = percent_encoding::percent_decode_str(&last).decode_utf8_lossy();
        let equal: String = decoded.nfkc().collect();
        readings.push(decoded.into_owned());
        readings.push(equal);
    }
    let slashed: Vec<_> = readings
        .iter()
        .map(|path| path.replace('\\', "/"))
        .collect();
    readings.extend(slashed);
    readings
}

/// Where a reading leads once its dot segments are resolved.
fn resolved(path: &str) -> String {
    let mut stack: Vec<&str> = Vec::new();
    for segment in path.split('/').skip(1) {
        let name = segment.split(';').next().unwrap_or_default().trim();
        match name {
            ".." => {
                stack.pop();
            }
            "." => {}
            _ => stack.push(segment),
        }
    }
    format!("/{}", stack.join("/"))
}

/// The usual number of cases, unless the variable `PROPTEST_CASES` sets another one.
pub(crate) fn property(usual: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    match asked.cases {
        256 => ProptestConfig::with_cases(usual),
        _ => asked,
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z0-9]{1,6}",
        4 => Just("/".to_owned()),
        2 => prop::sample::select(vec![
            "..", ".", "%2e", "%2E", "%252e", "%25252e", "%2f", "%252f", "%5c", "%255c", "\\", ";", "%3b",
            "%20", "%09", "%00", "%c0%ae", "%c0%af", "%e0%80%af", "%ef%bc%8e", "%ef%bc%8f", "%e2%80%a5",
            "%u002e", "%25u002f", "?", "#", "%", "%2", "//", "..;", "..%2f", "%ef%bc%85", "%e2%81%84", "%e2%88%95", "%ff", "2e", "25",
            "%cc%81", "%c2%85", "%c2%a0", "%e3%80%80", "@", ":", "[", "{", "|", "ex", "jira", "me",
        ]).prop_map(str::to_owned),
        1 => "%[0-9a-f]{2}",
        1 => any::<char>().prop_map(String::from),
    ]
}

/// A target that tries to leave the site of its connection.
pub(crate) fn target() -> impl Strategy<Value = String> {
    let prefix = prop::sample::select(vec![
        "/proxy/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421",
        "/proxy/confluence/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/c/jira-cloud/conn-1/jira/",
        "/proxy/ex/jira/{connectionConfig.cloudId}/",
        "/proxy/https://api.atlassian.com/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/proxy/jsm/ops/api/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/proxy/jira/forms/cloud/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/c/jira-cloud/conn-1/automation/public/jira/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/proxy/jsm/assets/workspace/1324a887-45db-1bf4-1e99-ef0ff456d421/",
        "/proxy/",
        "/",
    ]);
    let pieces = prop::collection::vec(piece(), 0..12);
    (prefix, pieces).prop_map(|(prefix, pieces)| format!("{prefix}{}", pieces.concat()))
}

/// Header names and values.
pub(crate) fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        prop::sample::select(vec![
            "authorization",
            "nango-proxy-authorization",
            "cookie",
            "nango-proxy-cookie",
            "host",
            "nango-proxy-host",
            "connection",
            "nango-proxy-connection",
            "transfer-encoding",
            "te",
            "nango-proxy-te",
            "x-forwarded-for",
            "nango-proxy-x-forwarded-for",
            "connection-id",
            "nango-proxy-nango-proxy-cookie",
            "accept",
            "x_y",
            "nango-proxy-x_y",
            "nango-proxy-",
        ])
        .prop_map(str::to_owned),
        "(nango-proxy-)?[a-z_-]{1,12}",
    ];
    prop::collection::vec((name, "[ -~]{0,20}"), 0..12)
}
