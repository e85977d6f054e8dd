//! Hostile and odd targets, over raw sockets.

use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

use crate::{
    gateway::{CLOUD, Gateway, KEY, OTHER_CLOUD, request},
    hostile,
    upstream::Upstream,
};

/// A list of Assets workspaces, which any call gets for a response.
const WORKSPACES: &str = r#"{"values":[{"workspaceId":"1324a887-45db-1bf4-1e99-ef0ff456d421"}]}"#;

fn lines(text: &str) -> Vec<(String, String)> {
    let cases = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '[']));
    cases
        .map(|line| {
            let line = line.replace("CLOUD", CLOUD);
            match line.split_once(" /") {
                Some((method, target)) => (method.to_owned(), format!("/{target}")),
                None => ("GET".to_owned(), line),
            }
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_targets_never_leave_the_sites_of_the_connection() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let mut cases = lines(include_str!("../data/hostile-targets.txt"));
    cases.extend(lines(include_str!("../data/nowhere-targets.txt")));
    assert!(cases.len() > 240, "{}", cases.len());
    let homes = ["jira", "confluence"].map(|product| format!("/ex/{product}/{CLOUD}"));
    for (method, target) in cases {
        let answer = gateway
            .raw(request(&method, &target, "", "").as_bytes())
            .await;
        let arrived = upstream.take();
        if target.contains('#') && !arrived.is_empty() {
            // The library that parses the request has dropped the fragment by itself.
            let [request] = &arrived[..] else {
                panic!("{target} became {arrived:?}");
            };
            let home = homes
                .iter()
                .any(|home| request.target().starts_with(home.as_str()));
            assert!(
                home && !request.target().contains('#'),
                "{target} became {}",
                request.target()
            );
            continue;
        }
        assert!(
            arrived.is_empty(),
            "{method} {target} became {}",
            arrived[0].line
        );
        assert!(
            (400..500).contains(&answer.status),
            "{method} {target}: {}",
            answer.head
        );
        assert!(!answer.text().contains(KEY), "{target}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_generated_requests_never_leave_the_sites_of_the_connection() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let mut runner = TestRunner::deterministic();
    let mut arrived = 0;
    for _ in 0..hostile::property(2_000).cases {
        let target = sample(&mut runner, hostile::target());
        let headers = sample(&mut runner, hostile::headers());
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let answer = gateway
            .raw(request("GET", &target, &headers, "").as_bytes())
            .await;
        assert!(!answer.text().contains(KEY), "{target}");
        for recorded in upstream.take() {
            arrived += 1;
            let path = recorded.target().split('?').next().unwrap_or_default();
            if !hostile::WITHOUT_SITE.contains(&path) {
                assert_eq!(hostile::escape(path), None, "{target}");
            }
            let raw = String::from_utf8_lossy(&recorded.raw);
            assert!(!raw.contains(KEY), "{target} with {headers} became {raw}");
            let tokens = recorded.values("authorization");
            assert_eq!(tokens.len(), 1, "{target} with {headers} became {raw}");
            assert!(tokens[0].starts_with("Bearer access-"), "{raw}");
            for banned in ["cookie", "te", "transfer-encoding", "x-forwarded-for"] {
                assert!(recorded.values(banned).is_empty(), "{headers} became {raw}");
            }
        }
    }
    assert!(
        arrived > 100,
        "only {arrived} were forwarded: this proves nothing"
    );
}

fn sample<S: Strategy>(runner: &mut TestRunner, strategy: S) -> S::Value {
    let tree = strategy.new_tree(runner);
    tree.expect("a value is generated").current()
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_but_legal_targets_arrive_byte_for_byte() {
    // The sites of the connection have the workspace that the targets name.
    let upstream = Upstream::json(WORKSPACES).await;
    let gateway = Gateway::before(&upstream).await;
    let text = include_str!("../data/legal-targets.txt").replace("CLOUD", CLOUD);
    let cases: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    assert!(cases.len() >= 30);
    for (asked, expected) in cases {
        let answer = gateway.get(asked).await;
        assert_eq!(answer.status, 200, "{asked}: {}", answer.text());
        let mut arrived = upstream.take();
        arrived.retain(|request| !request.target().ends_with("/assets/workspace"));
        let [request] = &arrived[..] else {
            panic!("{asked} became {arrived:?}");
        };
        assert_eq!(request.line, format!("GET {expected} HTTP/1.1"));
    }
}

#[tokio::test]
async fn an_absolute_target_is_accepted_for_the_own_host_only() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    assert_eq!(gateway.get("http://gateway/proxy/me").await.status, 200);
    let answer = gateway.get("http://evil.example/proxy/me").await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "invalid_uri_params")
    );
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn another_site_is_refused_with_the_list_of_those_reached() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    for target in [
        format!("/proxy/ex/jira/{OTHER_CLOUD}/rest/api/3/myself"),
        format!("/ex/confluence/{OTHER_CLOUD}/wiki"),
        format!("/proxy/jira/{}/rest", CLOUD.to_uppercase()),
        format!("/proxy/jira/{}/rest", &CLOUD[..35]),
    ] {
        let answer = gateway.get(&target).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (403, "site_not_reached"),
            "{target}"
        );
        assert_eq!(answer.error()["payload"]["sites"][0]["id"], CLOUD);
        assert_eq!(answer.header("x-threelo-answered-by"), Some("gateway"));
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn a_call_for_a_connection_without_a_site_is_refused_with_advice() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .get("/c/jira-cloud/no-site/jira/rest/api/3/myself")
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "site_not_chosen")
    );
    assert!(upstream.requests().is_empty());
    // Its sites are not known, so they are read, though not for each call.
    for _ in 0..3 {
        let answer = gateway
            .get("/c/jira-cloud/nothing/jira/rest/api/3/myself")
            .await;
        assert!(
            answer
                .text()
                .contains("/proxy/oauth/token/accessible-resources")
        );
    }
    let read = upstream.requests();
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].target(), "/oauth/token/accessible-resources");
}

#[tokio::test]
async fn only_the_configured_origin_may_stand_in_base_url_override() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let own = format!("http://{}", upstream.address);
    for allowed in [
        "",
        "https://api.atlassian.com",
        "https://api.atlassian.com/",
        &own,
    ] {
        let header = format!("Base-Url-Override: {allowed}\r\n");
        assert_eq!(
            gateway.call("GET", "/proxy/me", &header, "").await.status,
            200,
            "{allowed}"
        );
    }
    upstream.take();
    for refused in [
        "https://evil.example",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0:80",
        "https://api.atlassian.com@evil.example",
        "https://api.atlassian.com.evil.example",
        "http://api.atlassian.com",
        "//evil.example",
        "https://api.atlassian.com?a=b",
        "https://api.atlassian.com/ex?a=b",
        "https://api.atlassian.com:8443",
        "evil.example",
    ] {
        let header = format!("Base-Url-Override: {refused}\r\n");
        let answer = gateway.call("GET", "/proxy/me", &header, "").await;
        assert_eq!(answer.code(), "base_url_override_not_allowed", "{refused}");
        assert_eq!(answer.status, 400);
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn a_base_url_override_with_a_path_precedes_the_path_of_the_call() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let site = format!("https://api.atlassian.com/ex/jira/{CLOUD}");
    let with_slash = format!("{site}/");
    let placeholder = "https://api.atlassian.com/ex/jira/${connectionConfig.cloudId}";
    let absolute = format!("/proxy/{site}/rest/api/3/myself");
    for (base, target) in [
        (&*site, "/proxy/rest/api/3/myself"),
        (&*with_slash, "/proxy//rest/api/3/myself"),
        (placeholder, "/proxy/rest/api/3/myself"),
        (&*site, &*absolute),
    ] {
        let header = format!("Base-Url-Override: {base}\r\n");
        let answer = gateway.call("GET", target, &header, "").await;
        assert_eq!(answer.status, 200, "{base} {target}: {}", answer.text());
        let arrived = upstream.take();
        let expected = format!("/ex/jira/{CLOUD}/rest/api/3/myself");
        assert_eq!(arrived[0].target(), expected, "{base} {target}");
    }
}

#[tokio::test]
async fn a_path_below_a_base_url_override_is_checked_like_any_other() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let site = format!("https://api.atlassian.com/ex/jira/{CLOUD}");
    for (base, target, status) in [
        (&*site, "/proxy/%2e%2e/x", 400),
        ("https://api.atlassian.com/admin", "/proxy/me", 404),
        ("https://api.atlassian.com/ex/..", "/proxy/me", 400),
        (&*site, "/ex/jira/x/rest/api/3/myself", 400),
    ] {
        let header = format!("Base-Url-Override: {base}\r\n");
        let answer = gateway.call("GET", target, &header, "").await;
        assert_eq!(answer.status, status, "{base} {target}: {}", answer.text());
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn a_refused_base_url_override_is_explained_by_what_is_wrong_with_it() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let site = format!("https://api.atlassian.com/ex/jira/{CLOUD}");
    let root = format!("/ex/jira/{CLOUD}/rest/api/3/myself");
    let path = "has a path, which applies to calls below /proxy/ only";
    for (base, target, expected) in [
        (
            "https://acme.atlassian.net",
            "/proxy/me",
            "names another server than http",
        ),
        (&*site, "/c/jira-cloud/conn-1/jira/rest/api/3/myself", path),
        (&*site, &*root, path),
        (
            "https://api.atlassian.com/ex?a=b",
            "/proxy/me",
            "has a query or a fragment",
        ),
        (
            &*site,
            "/proxy/https://api.atlassian.com/me",
            "is not the beginning of the address that is called",
        ),
    ] {
        let header = format!("Base-Url-Override: {base}\r\n");
        let answer = gateway.call("GET", target, &header, "").await;
        assert_eq!(
            answer.code(),
            "base_url_override_not_allowed",
            "{base} {target}"
        );
        let text = answer.text();
        assert!(
            text.contains(&format!("Base-Url-Override {expected}")),
            "{target}: {text}"
        );
    }
}
