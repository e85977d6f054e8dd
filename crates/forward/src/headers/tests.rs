//! Which headers pass, and which never do.

use http::{HeaderName, HeaderValue};
use proptest::prelude::*;
use threelo_core::request_log::AnsweredBy;

use super::*;
use crate::hostile::{headers as hostile_headers, property};

struct Case {
    rule: String,
    text: String,
    headers: HeaderMap,
    /// What must not arrive; `None` where the request is refused.
    forbidden: Option<(HeaderName, Option<String>)>,
}

fn map(headers: &str) -> HeaderMap {
    let mut map = HeaderMap::new();
    for header in headers.split(" || ") {
        let (name, value) = header.split_once(':').expect("a name and a value");
        let name: HeaderName = name.trim().parse().expect("a name");
        map.append(name, HeaderValue::from_str(value.trim()).expect("a value"));
    }
    map
}

fn cases() -> Vec<Case> {
    let text = include_str!("../../tests/data/hostile-headers.txt");
    let mut rule = String::new();
    let mut cases = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(name) = line.strip_prefix('[') {
            rule = name.trim_end_matches(']').to_owned();
            continue;
        }
        let (headers, forbidden) = line.rsplit_once("=>").expect("what must not arrive");
        let forbidden = match forbidden.trim() {
            "-" => None,
            named => {
                let (name, value) = match named.split_once('=') {
                    Some((name, value)) => (name, Some(value.to_owned())),
                    None => (named, None),
                };
                Some((name.parse().expect("a name"), value))
            }
        };
        cases.push(Case {
            rule: rule.clone(),
            text: line.to_owned(),
            headers: map(headers.trim_end()),
            forbidden,
        });
    }
    cases
}

/// Whether the request arrives with what must not arrive.
fn leaks(case: &Case) -> bool {
    let accepted = GatewayHeaders::read(&case.headers).is_ok();
    let Some((name, value)) = &case.forbidden else {
        return accepted;
    };
    let up = RequestHeaders::default().upstream(&case.headers, false);
    let arrived = up.get(name);
    accepted
        && arrived
            .is_some_and(|arrived| value.as_ref().is_none_or(|value| arrived == value.as_str()))
}

#[test]
fn no_hostile_header_arrives() {
    for case in cases() {
        assert!(!leaks(&case), "{}: {}", case.rule, case.text);
    }
}

#[test]
fn every_rule_has_ten_hostile_header_sets() {
    let mut counts = std::collections::BTreeMap::new();
    for case in cases() {
        *counts.entry(case.rule).or_insert(0) += 1;
    }
    assert_eq!(counts.len(), 11, "{counts:?}");
    assert!(counts.values().all(|count| *count >= 10), "{counts:?}");
}

fn upstream(headers: &str) -> HeaderMap {
    RequestHeaders::default().upstream(&map(headers), false)
}

#[test]
fn what_the_list_names_passes_by_itself() {
    let up = upstream(
        "Accept: a/b || Accept-Encoding: gzip || Accept-Language: de || Content-Type: c/d || If-Match: \"e\" \
         || Range: bytes=0-1 || X-Atlassian-Token: no-check || X-ExperimentalApi: opt-in",
    );
    assert_eq!(up.len(), 9, "{up:?}");
    assert_eq!(up["user-agent"], own_agent());
}

#[test]
fn a_marked_header_wins_over_the_plain_one() {
    let up = upstream("Content-Type: a/b || Nango-Proxy-Content-Type: c/d || NANGO-PROXY-X-FOO: 1");
    assert_eq!(up["content-type"], "c/d");
    assert_eq!(up["x-foo"], "1");
}

#[test]
fn a_multipart_type_without_boundary_yields_to_the_one_that_has_it() {
    let outer = "Content-Type: multipart/form-data; boundary=x";
    for bare in ["multipart/form-data", "Multipart/Form-Data ; charset=utf-8"] {
        let up = upstream(&format!("{outer} || Nango-Proxy-Content-Type: {bare}"));
        assert_eq!(
            up["content-type"], "multipart/form-data; boundary=x",
            "{bare}"
        );
    }
    let whole = "multipart/form-data; boundary=y";
    let up = upstream(&format!("{outer} || Nango-Proxy-Content-Type: {whole}"));
    assert_eq!(up["content-type"], whole);
}

fn own_agent() -> String {
    format!("threelo-forward/{}", env!("CARGO_PKG_VERSION"))
}

#[test]
fn the_user_agent_of_a_browser_stays_behind_and_a_marked_one_passes() {
    let browser = "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0";
    assert_eq!(upstream(browser)["user-agent"], own_agent());
    let marked = upstream(&format!("{browser} || Nango-Proxy-User-Agent: my-app/1"));
    assert_eq!(marked["user-agent"], "my-app/1");
}

#[test]
fn a_caller_without_preferences_asks_for_json_under_our_name() {
    let up = upstream("Host: gateway");
    assert_eq!(up["accept"], "application/json, text/plain, */*");
    assert_eq!(up["user-agent"], own_agent());
    assert_eq!(up.len(), 2);
}

#[test]
fn a_plain_answer_is_asked_for_whatever_the_caller_accepts() {
    let headers = map("Accept-Encoding: br || Nango-Proxy-Accept-Encoding: gzip");
    let up = RequestHeaders::default().upstream(&headers, true);
    assert_eq!(up["accept-encoding"], "identity");
}

#[test]
fn a_configured_header_passes_but_never_a_secret_one() {
    let names = ["x-team", "authorization", "cookie", "x_team"];
    let names = names.map(HeaderName::from_static);
    let headers = map("X-Team: a || Authorization: Bearer k || Cookie: c=d || X_Team: b");
    let up = RequestHeaders::with(names).upstream(&headers, false);
    assert_eq!(up["x-team"], "a");
    for name in ["authorization", "cookie", "x_team"] {
        assert!(!up.contains_key(name), "{name}");
    }
}

#[test]
fn an_empty_gateway_header_counts_as_absent() {
    let read = GatewayHeaders::read(&map(
        "Base-Url-Override: || Retries: || Retry-On: || Decompress:",
    ));
    assert_eq!(read, Ok(GatewayHeaders::default()));
}

#[test]
fn gateway_headers_are_read() {
    let read = GatewayHeaders::read(&map(
        "Provider-Config-Key: jira cloud || Connection-Id: a/b || Retries: 99 || Retry-On: 500, 404 || Decompress: TRUE",
    ))
    .unwrap();
    assert_eq!(read.key().unwrap().to_string(), "jira cloud/a/b");
    assert_eq!(read.retries, 10, "ten at most");
    assert_eq!(
        read.retry_on,
        [500, 404].map(|code| http::StatusCode::from_u16(code).unwrap())
    );
    assert!(read.decompress);
}

#[test]
fn every_malformed_gateway_header_is_named() {
    let headers = "Provider-Config-Key: a#b || Retries: many || Retry-On: x || Decompress: maybe";
    let faults = GatewayHeaders::read(&map(headers)).unwrap_err();
    let names: Vec<_> = faults.iter().map(|fault| fault.header.as_str()).collect();
    assert_eq!(
        names,
        ["provider-config-key", "retries", "retry-on", "decompress"]
    );
}

#[test]
fn each_missing_name_is_reported() {
    let faults = GatewayHeaders::default().key().unwrap_err();
    let names: Vec<_> = faults.iter().map(|fault| fault.header.as_str()).collect();
    assert_eq!(names, ["provider-config-key", "connection-id"]);
}

fn back(headers: &str) -> HeaderMap {
    let mut headers = map(headers);
    ResponseHeaders::default().clean(&mut headers, AnsweredBy::Atlassian);
    headers
}

#[test]
fn useful_answer_headers_come_back() {
    let names = [
        "Content-Type",
        "Content-Length",
        "Content-Encoding",
        "Content-Disposition",
        "ETag",
        "Link",
        "Location",
        "Retry-After",
        "X-RateLimit-Limit",
        "X-RateLimit-NearLimit",
        "RateLimit",
        "RateLimit-Policy",
        "RateLimit-Reason",
        "Beta-RateLimit-Policy",
        "Beta-Retry-After",
        "X-Beta-RateLimit-Reset",
        "Atl-Traceid",
        "Atl-Request-Id",
        "X-ARequestId",
        "Last-Modified",
        "Vary",
        "WWW-Authenticate",
        "Date",
        "Cache-Control",
    ];
    let all: Vec<_> = names.iter().map(|name| format!("{name}: 1")).collect();
    let back = back(&all.join(" || "));
    for name in names {
        assert!(back.contains_key(name), "{name}");
    }
    assert_eq!(back["x-threelo-answered-by"], "atlassian");
}

#[test]
fn no_cookie_and_nothing_of_the_other_hop_comes_back() {
    let names = [
        "Set-Cookie",
        "Set-Cookie2",
        "Connection",
        "Keep-Alive",
        "Transfer-Encoding",
        "Trailer",
        "Upgrade",
        "TE",
        "Proxy-Authenticate",
        "Proxy-Connection",
        "Access-Control-Allow-Origin",
        "Strict-Transport-Security",
        "Server",
        "Alt-Svc",
        "Public-Key-Pins",
        "Clear-Site-Data",
        "Refresh",
        "X-Powered-By",
    ];
    let all: Vec<_> = names.iter().map(|name| format!("{name}: 1")).collect();
    let back = back(&format!("{} || Set-Cookie: second=1", all.join(" || ")));
    let gateways_own = [
        ANSWERED_BY,
        header::CACHE_CONTROL,
        header::VARY,
        header::X_CONTENT_TYPE_OPTIONS,
        header::CONTENT_SECURITY_POLICY,
    ];
    assert!(
        back.keys().all(|name| gateways_own.contains(name)),
        "{back:?}"
    );
}

#[test]
fn an_answer_with_a_length_and_chunks_is_not_cut_at_the_length() {
    let back = back("Content-Length: 1 || Transfer-Encoding: chunked");
    assert!(!back.contains_key(header::CONTENT_LENGTH), "{back:?}");
}

#[test]
fn no_shared_cache_gives_one_connection_the_answer_of_another() {
    for (upstream, expected) in [
        ("ETag: 1", "private, no-cache"),
        ("Cache-Control: public, max-age=3600", "private, no-cache"),
        (
            "Cache-Control: s-maxage=60, stale-while-revalidate=60",
            "private, no-cache",
        ),
        (
            "Cache-Control: Public || Cache-Control: immutable",
            "private, no-cache",
        ),
        (
            "Cache-Control: no-cache, NO-STORE, no-transform",
            "private, no-store, no-transform",
        ),
        (
            "Cache-Control: max-age=1,no-transform",
            "private, no-cache, no-transform",
        ),
    ] {
        let back = back(&format!(
            "{upstream} || Age: 7 || Expires: Sat, 28 Nov 2099 10:00:00 GMT"
        ));
        let all: Vec<_> = back.get_all("cache-control").iter().collect();
        assert_eq!(all, [expected], "{upstream}");
        assert!(!back.contains_key("age") && !back.contains_key("expires"));
        assert_eq!(
            back["vary"],
            "Authorization, Provider-Config-Key, Connection-Id"
        );
    }
    let varied = back("Vary: Accept-Encoding");
    assert_eq!(varied.get_all("vary").iter().count(), 2);
    assert_eq!(
        back("Vary: *").get_all("vary").iter().collect::<Vec<_>>(),
        ["*"]
    );
}

#[test]
fn a_page_from_upstream_runs_nothing_on_the_gateways_origin() {
    let back = back(
        "Content-Type: text/html || Content-Security-Policy: script-src * || X-Content-Type-Options: sniff",
    );
    assert_eq!(back["x-content-type-options"], "nosniff");
    let policies: Vec<_> = back.get_all("content-security-policy").iter().collect();
    assert_eq!(
        policies,
        ["default-src 'none'; frame-ancestors 'none'; sandbox"]
    );
}

#[test]
fn an_upstream_cannot_say_that_the_gateway_answered() {
    let back = back("X-Threelo-Answered-By: gateway || X-Threelo-Explanation: lies");
    assert_eq!(back["x-threelo-answered-by"], "atlassian");
    assert!(!back.contains_key("x-threelo-explanation"));
}

#[test]
fn what_the_upstream_names_in_connection_stays_on_its_hop() {
    let back = back("Connection: ETag, close || ETag: 1 || Link: 2");
    assert!(!back.contains_key("etag"));
    assert!(back.contains_key("link"));
}

#[test]
fn a_cookie_stays_behind_even_if_it_is_configured() {
    let names = ["set-cookie", "connection", "x-extra"].map(HeaderName::from_static);
    let mut headers = map("Set-Cookie: a=b || Connection: close || X-Extra: 1");
    ResponseHeaders::with(names).clean(&mut headers, AnsweredBy::Atlassian);
    assert!(headers.contains_key("x-extra"));
    assert!(!headers.contains_key("set-cookie") && !headers.contains_key("connection"));
}

proptest! {
    #![proptest_config(property(20_000))]

    #[test]
    fn nothing_secret_arrives_whatever_is_sent(sent in hostile_headers()) {
        let mut headers = HeaderMap::new();
        for (name, value) in &sent {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
                headers.append(name, value);
            }
        }
        let up = RequestHeaders::default().upstream(&headers, false);
        for name in up.keys() {
            let name = name.as_str();
            let banned = ["authorization", "host", "cookie", "connection", "te", "transfer-encoding", "connection-id"];
            prop_assert!(!banned.contains(&name), "{name}");
            prop_assert!(!name.contains('_') && !name.starts_with("nango-") && !name.starts_with("x-forwarded"));
        }
    }
}
