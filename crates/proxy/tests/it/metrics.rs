//! `GET /metrics` of the address that `--metrics-listen` names.

use std::{
    io::Write,
    process::{Command, Stdio},
    time::Duration,
};

use jiff::{fmt::strtime, tz::TimeZone};
use threelo_test_postgres::skip;

use crate::{
    backups::backup_in,
    process::{Fixture, KEY, pause},
};

impl Fixture {
    /// Starts a gateway that serves metrics, and returns their address.
    async fn with_metrics(further: &[&str]) -> (Self, String) {
        let options = [&["--metrics-listen", "127.0.0.1:0"], further].concat();
        let fixture = Self::start_with(&options).await;
        let log = &fixture.gateway.startup_log;
        let line = log.lines().find(|line| line.contains("metrics  "));
        let url = line.and_then(|line| line.split_whitespace().last());
        let url = url.expect(log).to_owned();
        (fixture, url)
    }

    async fn metrics(&self, url: &str) -> String {
        let answer = self.http.get(url).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let kind = answer.headers()["content-type"].to_str().unwrap();
        assert!(kind.starts_with("text/plain; version=0.0.4"), "{kind}");
        answer.text().await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_count_calls_and_describe_the_gateway() {
    let (fixture, url) = Fixture::with_metrics(&[]).await;
    fixture.add_integration();
    fixture.get("/proxy/jira/1/rest/api/3/myself", KEY).await;
    fixture.get("/proxy/me", "not a key").await;
    let counted = "threelo_calls_total{product=\"other\",status=\"4xx\",origin=\"gateway\"} 1";
    let mut metrics = fixture.metrics(&url).await;
    for _ in 0..100 {
        if metrics.contains(counted) {
            break;
        }
        pause(Duration::from_millis(20)).await;
        metrics = fixture.metrics(&url).await;
    }
    for line in [
        counted,
        "# TYPE threelo_calls_total counter",
        "# TYPE threelo_call_duration_seconds histogram",
        "threelo_call_duration_seconds_count{product=\"other\"} 1",
        "threelo_unauthenticated_calls_total 1",
        "threelo_log_records_shed_total 0",
        "threelo_rate_budget_limited_scopes 0",
        "threelo_connections{state=\"active\"} 0",
        "threelo_connections{state=\"needs_reconnect\"} 0",
        "threelo_open_connections ",
    ] {
        assert!(metrics.contains(line), "{line} is missing:\n{metrics}");
    }
    assert_eq!(metrics.matches("# TYPE threelo_connections ").count(), 1);
    // Of backups, only if they are made.
    assert!(!metrics.contains("backup"), "{metrics}");
}

#[tokio::test(flavor = "multi_thread")]
async fn prometheus_accepts_the_metrics_without_a_remark() {
    let mut promtool = Command::new("promtool");
    promtool.args(["check", "metrics"]).stdin(Stdio::piped());
    let started = promtool
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut promtool) = started else {
        skip(
            "the format of the metrics",
            "promtool is not installed (apt-get install prometheus)",
        );
        return;
    };
    let (fixture, url) = Fixture::with_metrics(&["--backup-dir", "backups"]).await;
    fixture.add_integration();
    fixture.get("/proxy/jira/1/rest/api/3/myself", KEY).await;
    fixture.get("/proxy/me", "not a key").await;
    let metrics = fixture.metrics(&url).await;
    let mut input = promtool.stdin.take().unwrap();
    input.write_all(metrics.as_bytes()).unwrap();
    drop(input);
    let output = promtool.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(
        output.status.success() && said.is_empty(),
        "{said}\n{metrics}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_have_the_time_of_the_newest_backup() {
    let (fixture, url) =
        Fixture::with_metrics(&["--backup-dir", "backups", "--backup-every", "6h"]).await;
    let backup = backup_in(&fixture.folder.path().join("backups")).await;
    let name = backup.file_name().unwrap().to_str().unwrap();
    let made = strtime::parse("threelo-%Y%m%dT%H%M%SZ.db.encrypted", name).unwrap();
    let made = made.to_datetime().unwrap().to_zoned(TimeZone::UTC).unwrap();
    let newest = format!(
        "threelo_newest_backup_timestamp_seconds {}\n",
        made.timestamp().as_second()
    );
    let mut metrics = fixture.metrics(&url).await;
    for _ in 0..100 {
        if metrics.contains(&newest) {
            break;
        }
        pause(Duration::from_millis(20)).await;
        metrics = fixture.metrics(&url).await;
    }
    assert!(metrics.contains(&newest), "{newest}:\n{metrics}");
    assert!(
        metrics.contains("threelo_backup_interval_seconds 21600\n"),
        "{metrics}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_are_not_served_at_the_public_address() {
    let (fixture, url) = Fixture::with_metrics(&[]).await;
    let public = fixture.get("/metrics", KEY).await;
    assert_eq!(public.0, 404);
    let elsewhere = url.replace("/metrics", "/connections");
    let answer = fixture.http.get(elsewhere).bearer_auth(KEY).send().await;
    assert_eq!(answer.unwrap().status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_are_off_unless_they_have_an_address() {
    let fixture = Fixture::start().await;
    let log = &fixture.gateway.startup_log;
    assert!(!log.contains("/metrics"), "{log}");
}
