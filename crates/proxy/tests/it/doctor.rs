//! `threelo doctor` and `threelo healthcheck`.

use serde_json::Value;

use crate::process::{Fixture, KEY, run};

fn finding<'a>(findings: &'a [Value], check: &str) -> &'a Value {
    let found = findings.iter().find(|finding| finding["check"] == check);
    found.unwrap_or_else(|| panic!("no check {check:?} in {findings:?}"))
}

fn findings(out: &str) -> Vec<Value> {
    serde_json::from_str(out).expect(out)
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_says_what_each_check_found_beside_a_running_gateway() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let (auth, api) = (fixture.sandbox.auth_url(), fixture.sandbox.api_url());
    let mut doctor = fixture.threelo(&["doctor", "--json"]);
    doctor.args(["--atlassian-auth-url", &auth, "--atlassian-api-url", &api]);
    let said = run(&mut doctor);
    assert!(said.status.success(), "{}", said.err);
    let findings = findings(&said.out);
    for check in [
        "settings",
        "database",
        "database folder",
        "encryption key",
        "connections",
        "integrations",
        "gateway",
        "outgoing calls",
        "authorization server",
        "API",
    ] {
        assert_eq!(finding(&findings, check)["state"], "ok", "{findings:?}");
    }
    let public = finding(&findings, "public URL");
    assert_eq!(public["state"], "warning", "only this machine reaches it");
    let found = public["found"].as_str().unwrap();
    assert!(found.contains("/oauth/callback"), "{found}");
    assert!(!said.out.contains(KEY));
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_fails_with_the_remedy_where_no_network_leads_to_atlassian() {
    let mut fixture = Fixture::start().await;
    fixture.stop();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let mut doctor = fixture.threelo(&["doctor", "--json"]);
    doctor.args([
        "--atlassian-auth-url",
        &nowhere,
        "--atlassian-api-url",
        &nowhere,
    ]);
    let said = run(&mut doctor);
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    let findings = findings(&said.out);
    let server = finding(&findings, "authorization server");
    assert_eq!(server["state"], "failed");
    let found = server["found"].as_str().unwrap();
    assert!(
        found.contains("check the network and HTTPS_PROXY"),
        "{found}"
    );
    let gateway = finding(&findings, "gateway");
    assert_eq!(gateway["state"], "warning", "it is stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_names_the_proxy_of_the_network_without_its_password() {
    let fixture = Fixture::start().await;
    let mut doctor = fixture.threelo(&["doctor", "--json"]);
    doctor.env("HTTPS_PROXY", "http://me:hunter2@127.0.0.1:9");
    let said = run(&mut doctor);
    let findings = findings(&said.out);
    let route = finding(&findings, "outgoing calls")["found"]
        .as_str()
        .unwrap();
    assert!(route.contains("through http://127.0.0.1:9"), "{route}");
    assert!(!said.out.contains("hunter2") && !said.err.contains("hunter2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_reports_a_missing_encryption_key_as_the_gateway_does() {
    let mut fixture = Fixture::start().await;
    fixture.stop();
    let data = fixture.folder.path().join("threelo-data");
    std::fs::remove_file(data.join("encryption.key")).unwrap();
    let said = run(&mut fixture.threelo(&["doctor"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.out.contains("FAILED"), "{}", said.out);
    assert!(said.out.contains("key"), "{}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_finds_what_would_keep_the_gateway_from_starting() {
    let mut fixture = Fixture::start().await;
    fixture.stop();
    for (options, check, sentence) in [
        (
            &["--apply", "absent.toml"][..],
            "declarations",
            "absent.toml",
        ),
        (
            &[
                "--listen",
                "127.0.0.1:3999",
                "--metrics-listen",
                "127.0.0.1:3999",
            ],
            "settings",
            "metrics need an address of their own",
        ),
    ] {
        let said = run(fixture.threelo(&["doctor", "--json"]).args(options));
        assert_eq!(said.status.code(), Some(1), "{}", said.out);
        let findings = findings(&said.out);
        let found = finding(&findings, check);
        assert_eq!(found["state"], "failed", "{findings:?}");
        assert!(
            found["found"].as_str().unwrap().contains(sentence),
            "{found}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn healthcheck_succeeds_while_the_gateway_answers() {
    let mut fixture = Fixture::start().await;
    let listen = fixture.gateway.url.trim_start_matches("http://").to_owned();
    let check = |fixture: &Fixture| {
        let mut command = fixture.threelo(&["healthcheck", "--listen", &listen]);
        run(&mut command)
    };
    assert!(check(&fixture).status.success());
    let mut ready = fixture.threelo(&["healthcheck", "--ready", "--listen", &listen]);
    assert!(run(&mut ready).status.success());
    fixture.stop();
    let failed = check(&fixture);
    assert_eq!(failed.status.code(), Some(1));
    assert!(failed.err.contains("no gateway answers"), "{}", failed.err);
}
