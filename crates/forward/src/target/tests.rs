//! The rules of a target, and what holds for every target.

use proptest::prelude::*;

use super::*;
use crate::hostile::{CLOUD, WITHOUT_SITE, escape, property, target as hostile_target};

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

proptest! {
    #![proptest_config(property(30_000))]

    #[test]
    fn nothing_leaves_its_site_under_any_reading(target in hostile_target()) {
        let Ok(uri) = upstream(&target) else {
            return Ok(());
        };
        let below = uri.strip_prefix("https://api.atlassian.com").expect("the constant origin");
        let path = below.split('?').next().unwrap_or_default();
        if WITHOUT_SITE.contains(&path) {
            return Ok(());
        }
        prop_assert_eq!(escape(path), None, "{}", target);
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
