//! The command line: help, hints, and rejected input.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::mpsc,
    time::Duration,
};

use serde_json::Value;

use crate::{
    home::Home,
    process::{CommandOutput, Fixture, KEY, json_lines, pause, run, threelo},
};

const SCOPES: [&str; 2] = ["--scopes", "read:jira-work read:jira-user offline_access"];

fn add<'a>(fixture: &Fixture, key: &'a str, more: &[&'a str]) -> Command {
    let mut add = fixture.threelo(&["integrations", "add", key, "--client-id", "a"]);
    add.args(more);
    add
}

fn help(arguments: &[&str]) -> String {
    let folder = Home::new();
    let said = run(&mut threelo(folder.path(), arguments));
    assert!(said.status.success(), "{arguments:?}: {}", said.err);
    said.out
}

fn assert_refused(said: &CommandOutput, message: &str) {
    assert!(!said.status.success(), "{}", said.out);
    assert!(said.err.contains(message), "no {message:?} in {}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn connect_without_a_running_gateway_fails_immediately() {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.gateway.ask_to_stop();
    fixture.gateway.ended();
    let said = run(&mut fixture.threelo(&["connect", "jira-cloud"]));
    assert_refused(&said, "no gateway is running");
    assert!(said.err.contains("threelo serve"), "{}", said.err);
    assert!(!said.err.contains("session_token"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_similar_integration_is_suggested_for_an_unknown_one() {
    let fixture = Fixture::start().await;
    let said = run(&mut fixture.threelo(&["connect", "jira-clod"]));
    assert_refused(&said, "threelo integrations add");
    fixture.add_integration();
    for arguments in [
        &["connect", "jira-clod"][..],
        &["connections", "list", "--integration", "jira-clod"],
        &["connections", "show", "jira-clod", "somebody"],
        &["integrations", "rm", "jira-clod"],
    ] {
        let said = run(&mut fixture.threelo(arguments));
        assert_refused(&said, "did you mean jira-cloud?");
    }
    let said = run(&mut fixture.threelo(&["connect", "zendesk"]));
    assert_refused(&said, "threelo integrations list");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_similar_provider_or_scope_is_suggested_for_an_unknown_one() {
    let fixture = Fixture::start().await;
    let said = run(add(&fixture, "x", &SCOPES).args(["--provider", "jria"]));
    assert_refused(&said, "a similar value exists: 'jira'");
    let scopes = "read:jira-wrok read:jira-user offline_access";
    let mut add = add(&fixture, "x", &["--scopes", scopes]);
    let said = run(add.env("THREELO_CLIENT_SECRET", "b"));
    assert_refused(&said, "did you mean read:jira-work?");
    assert!(said.err.contains("--scopes: "), "{}", said.err);
    assert!(!said.err.contains("credentials."), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_integration_without_a_scope_of_its_product_is_rejected() {
    let fixture = Fixture::start().await;
    for (provider, scopes, product) in [
        ("atlassian", "offline_access read:me", "Jira or Confluence"),
        ("jira", "offline_access read:space:confluence", "Jira"),
        ("confluence", "offline_access read:jira-work", "Confluence"),
    ] {
        let mut add = add(&fixture, "x", &["--provider", provider, "--scopes", scopes]);
        let said = run(add.env("THREELO_CLIENT_SECRET", "b"));
        assert_refused(&said, &format!("no scope of {product} is among them"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_is_printed_for_an_integration_that_cannot_read_accounts() {
    let fixture = Fixture::start().await;
    for (key, scopes, warned) in [
        ("a", "offline_access read:jira-work", true),
        ("b", "offline_access read:jira-work read:jira-user", false),
        ("c", "offline_access read:jira-work read:me", false),
    ] {
        let mut add = add(&fixture, key, &["--provider", "jira", "--scopes", scopes]);
        let said = run(add.env("THREELO_CLIENT_SECRET", "b"));
        assert!(said.status.success(), "{}", said.err);
        let warning = "add read:jira-user";
        assert_eq!(said.err.contains(warning), warned, "{scopes}: {}", said.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_with_a_name_can_be_pasted_into_a_shell() {
    let fixture = Fixture::start().await;
    let mut add = add(&fixture, "Jira Cloud", &SCOPES);
    let said = run(add.env("THREELO_CLIENT_SECRET", "b"));
    assert!(
        said.out.contains("threelo connect 'Jira Cloud'"),
        "{}",
        said.out
    );
}

#[test]
fn help_for_a_command_is_available_as_option_and_as_subcommand() {
    assert_eq!(help(&["help", "logs"]), help(&["logs", "--help"]));
    let both = help(&["help", "integrations", "add"]);
    assert_eq!(both, help(&["integrations", "add", "--help"]));
}

#[test]
fn options_of_serve_are_not_listed_under_other_commands() {
    for command in [
        &["connect"][..],
        &["connections", "list"],
        &["integrations", "add"],
        &["integrations", "list"],
        &["keys", "list"],
        &["events", "list"],
        &["logs"],
        &["verify"],
    ] {
        let text = help(&[command, &["--help"]].concat());
        for option in [
            "--webhook-url",
            "--atlassian",
            "--listen",
            "--secret-key",
            "--keep-request-days",
        ] {
            assert!(!text.contains(option), "{command:?} lists {option}");
        }
    }
    assert!(help(&["serve", "--help"]).contains("--webhook-url"));
}

#[test]
fn global_options_are_last_under_their_own_heading() {
    for command in [
        &["connect"][..],
        &["serve"],
        &["logs"],
        &["integrations", "add"],
        &[],
    ] {
        let text = help(&[command, &["--help"]].concat());
        let headings: Vec<_> = text
            .lines()
            .filter(|line| line.ends_with("ptions:") && !line.starts_with(' '))
            .collect();
        assert_eq!(
            headings.last(),
            Some(&"Global options:"),
            "{command:?}: {text}"
        );
        let (_, global) = text.split_once("Global options:").unwrap();
        assert!(global.contains("--log-format"), "{text}");
    }
}

#[test]
fn completions_are_printed_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = help(&["completions", shell]);
        assert!(
            script.contains("threelo") && script.contains("quarantine"),
            "{script}"
        );
    }
    let script = help(&["completions", "bash"]);
    let mut bash = Command::new("bash")
        .arg("-n")
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = bash.stdin.take().unwrap();
    stdin.write_all(script.as_bytes()).unwrap();
    drop(stdin);
    assert!(bash.wait().unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_are_limited_to_a_number_and_to_a_time() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let paths = |arguments: &[&str]| {
        let said = run(fixture.threelo(&["logs", "--json"]).args(arguments));
        let path = |record: &Value| record["path"].as_str().unwrap().to_owned();
        json_lines(&said.out).iter().map(path).collect::<Vec<_>>()
    };
    for path in ["/proxy/one", "/proxy/two", "/proxy/three"] {
        fixture.get(path, KEY).await;
    }
    crate::events::until(async || paths(&[]).len() == 3).await;
    assert_eq!(paths(&["--limit", "1"]), ["/proxy/three"]);
    assert_eq!(paths(&["--since", "1h"]).len(), 3);
    assert_eq!(paths(&["--since", "1h", "--limit", "2"]).len(), 2);
    assert!(paths(&["--since", "2999-01-01T00:00:00Z"]).is_empty());
    assert!(paths(&["--until", "1h"]).is_empty());
    assert_eq!(paths(&["--path", "/t", "--status", "4xx"]).len(), 2);
    assert!(paths(&["--origin", "atlassian"]).is_empty());
    assert!(paths(&["--kind", "refresh"]).is_empty());

    let said = run(&mut fixture.threelo(&["logs", "--limit", "0"]));
    assert_refused(&said, "--limit");
    let said = run(&mut fixture.threelo(&["logs", "--since", "yesterday"]));
    assert_refused(&said, "--since \"yesterday\": write a time");
    let said = run(fixture
        .threelo(&["logs"])
        .args(["--since", "1h", "--until", "2h"]));
    assert_refused(&said, "is later than until");
    assert!(said.err.contains("--since: "), "{}", said.err);
    let said = run(&mut fixture.threelo(&["logs", "--status", "500-400"]));
    assert_refused(&said, "write 400-500");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn following_logs_ends_when_the_reader_closes_the_output() {
    let fixture = Fixture::start().await;
    let mut follow = fixture
        .threelo(&["logs", "--follow"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    drop(follow.stdout.take());
    for _ in 0..600 {
        if let Some(status) = follow.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return;
        }
        pause(Duration::from_millis(50)).await;
    }
    follow.kill().unwrap();
    panic!("it goes on");
}

#[tokio::test(flavor = "multi_thread")]
async fn following_logs_prints_requests_as_they_arrive() {
    let fixture = Fixture::start().await;
    fixture.get("/proxy/one", KEY).await;
    let mut follow = fixture
        .threelo(&["logs", "--follow", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(follow.stdout.take().unwrap()).lines();
    let (read, printed) = mpsc::channel();
    std::thread::spawn(move || {
        lines
            .map_while(Result::ok)
            .try_for_each(|line| read.send(line))
    });
    let next = || {
        let line = printed
            .recv_timeout(Duration::from_secs(30))
            .expect("a line in time");
        let record: Value = serde_json::from_str(&line).unwrap();
        record["path"].as_str().unwrap().to_owned()
    };
    assert_eq!(next(), "/proxy/one");
    fixture.get("/proxy/two", KEY).await;
    assert_eq!(next(), "/proxy/two");
    fixture.get("/proxy/three", KEY).await;
    assert_eq!(next(), "/proxy/three");
    follow.kill().unwrap();
    follow.wait().unwrap();
}
