//! The rules of a target, and what holds for every target.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

const CLOUD: &str = "1324a887-45db-1bf4-1e99-ef0ff456d421";

/// The targets of a file, each with the rule above it.
fn listed(text: &str) -> Vec<(String, Method, String)> {
    let mut rule = String::new();
    let mut cases = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            rule = name.to_owned();
            continue;
        }
        let line = line.replace("CLOUD", CLOUD);
        let (method, target) = match line.split_once(" /") {
            Some((method, target)) => (method.parse().unwrap(), format!("/{target}")),
            None => (Method::GET, line),
        };
        cases.push((rule.clone(), method, target));
    }
    cases
}

fn hostile() -> Vec<(String, Method, String)> {
    listed(include_str!("../../tests/data/hostile-targets.txt"))
}

fn nowhere() -> Vec<(String, Method, String)> {
    listed(include_str!("../../tests/data/nowhere-targets.txt"))
}

fn parse<'a>(method: &Method, target: &'a str) -> Result<Target<'a>, TargetError> {
    Target::parse(method, target.as_bytes(), &Origin::default())
}

fn upstream(target: &str) -> Result<String, TargetError> {
    let target = parse(&Method::GET, target)?;
    let uri = target.upstream(&Origin::default(), Some(CLOUD))?;
    Ok(uri.to_string())
}

#[test]
fn every_hostile_target_is_refused_by_its_rule() {
    for (rule, method, target) in [hostile(), nowhere()].concat() {
        let refused = parse(&method, &target).expect_err(&target);
        assert_eq!(refused.rule.name(), rule, "{method} {target}");
    }
}

#[test]
fn every_rule_has_ten_hostile_targets() {
    let cases = [hostile(), nowhere()].concat();
    for rule in Rule::ALL {
        let count = cases
            .iter()
            .filter(|(name, ..)| name == rule.name())
            .count();
        assert!(count >= 10, "{rule:?} has {count}");
    }
}

#[test]
fn odd_but_legal_targets_pass_byte_for_byte() {
    let text = include_str!("../../tests/data/legal-targets.txt").replace("CLOUD", CLOUD);
    let cases: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    assert!(cases.len() >= 30, "{}", cases.len());
    for (asked, expected) in cases {
        let expected = format!("https://api.atlassian.com{expected}");
        assert_eq!(upstream(asked), Ok(expected), "{asked}");
    }
}

#[test]
fn the_configured_origin_may_stand_before_the_path() {
    let origin: Origin = "http://127.0.0.1:9000".parse().unwrap();
    let raw = b"/proxy/http://127.0.0.1:9000/me";
    let target = Target::parse(&Method::GET, raw, &origin).unwrap();
    assert_eq!(target.destination, Destination::Me);
    let uri = target.upstream(&origin, None).unwrap();
    assert_eq!(uri, "http://127.0.0.1:9000/me");
}

#[test]
fn a_connection_in_the_path_is_decoded_once() {
    let raw = "/c/jira%20cloud/a%2Bb/jira/rest";
    let target = parse(&Method::GET, raw).unwrap();
    assert_eq!(target.connection.unwrap().to_string(), "jira cloud/a+b");
}

#[test]
fn every_rule_has_a_name_and_a_sentence_of_its_own() {
    let names: std::collections::HashSet<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert!(
            rule.sentence().len() > 20 && !rule.sentence().ends_with('.'),
            "{rule:?}"
        );
    }
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
fn property(usual: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    match asked.cases {
        256 => ProptestConfig::with_cases(usual),
        _ => asked,
    }
}

fn hostile_piece() -> impl Strategy<Value = String> {
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

fn hostile_target() -> impl Strategy<Value = String> {
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
    let pieces = prop::collection::vec(hostile_piece(), 0..12);
    (prefix, pieces).prop_map(|(prefix, pieces)| format!("{prefix}{}", pieces.concat()))
}

proptest! {
    #![proptest_config(property(30_000))]

    #[test]
    fn nothing_leaves_its_site_under_any_reading(target in hostile_target()) {
        let Ok(uri) = upstream(&target) else {
            return Ok(());
        };
        let below = uri.strip_prefix("https://api.atlassian.com").expect("the constant origin");
        let path = below.split('?').next().unwrap_or_default();
        if matches!(path, "/me" | "/oauth/token/accessible-resources" | "/graphql") {
            return Ok(());
        }
        let homes = [
            "ex/jira", "ex/confluence", "jsm/ops/api", "jsm/assets/workspace", "jira/forms/cloud",
            "automation/public/jira", "automation/public/confluence",
        ]
        .map(|family| format!("/{family}/{CLOUD}"));
        let at_home = |path: &str| homes.iter().any(|home| {
            path.strip_prefix(home.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        for reading in readings(path) {
            prop_assert!(at_home(&resolved(&reading)), "{target} may be read as {reading}");
        }
        // A second parser, which collapses dots and turns backslashes, finds nothing to change.
        let reparsed = url::Url::parse(&uri).expect("an address");
        prop_assert_eq!(reparsed.path(), path);
        // The path after the site is unchanged.
        let asked = target.split(['#', '?']).next().unwrap_or_default();
        let tail = path.rsplit_once(CLOUD).expect("the site").1;
        prop_assert!(asked.ends_with(tail), "{asked} became {below}");
    }

}

proptest! {
    #![proptest_config(property(4_000))]

    #[test]
    fn no_bytes_make_it_panic(raw in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Target::parse(&Method::GET, &raw, &Origin::default());
    }

    #[test]
    fn ordinary_names_always_pass(segments in prop::collection::vec("[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,20}", 0..8)) {
        let path = segments.join("/");
        let expected = format!("https://api.atlassian.com/ex/jira/{CLOUD}/{path}");
        prop_assert_eq!(upstream(&format!("/proxy/ex/jira/{CLOUD}/{path}")), Ok(expected));
    }
}
