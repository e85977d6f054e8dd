//! The request log: pages, filters, and the live tail.

use std::time::Duration;

use futures_util::StreamExt;
use reqwest::{Method, Response, StatusCode, header};
use serde_json::Value;
use threelo_core::{
    clock::Clock,
    permission::Permission,
    request_log::{AnsweredBy, RequestKind, RequestRecord},
    storage::RequestLogStore,
};

use crate::support::{Gateway, KEY, text};

fn record(gateway: &Gateway, connection: &str, status: u16) -> RequestRecord {
    let now = gateway.clock.now();
    let path = format!("/ex/jira/x/{connection}");
    RequestRecord {
        environment: Some("default".parse().unwrap()),
        integration: Some("jira".parse().unwrap()),
        connection: Some(connection.parse().unwrap()),
        answered_by: AnsweredBy::Atlassian,
        ..RequestRecord::new(RequestKind::Proxy, now, "GET", path, status)
    }
}

impl Gateway {
    async fn log(&self, records: &[RequestRecord]) {
        self.store.append_requests(records).await.unwrap();
    }

    /// Returns the statuses of a page, and the position of the next one.
    async fn logged(&self, query: &str) -> (Vec<u64>, Value) {
        let answer = self.get(&format!("/logs?{query}")).await.ok();
        let data = answer["data"].as_array().unwrap().clone();
        let statuses = data.iter().map(|one| one["status"].as_u64().unwrap());
        let next = match answer.get("next_after") {
            Some(next) => next,
            None => &answer["next_before"],
        };
        (statuses.collect(), next.clone())
    }
}

#[tokio::test]
async fn the_log_is_read_page_by_page() {
    let gateway = Gateway::with_sites(0).await;
    let records = [200, 404, 503].map(|status| record(&gateway, "c1", status));
    gateway.log(&records).await;
    assert_eq!(gateway.logged("").await, (vec![503, 404, 200], Value::Null));
    let (first, next) = gateway.logged("limit=2").await;
    assert_eq!(first, [503, 404]);
    let (second, _) = gateway.logged(&format!("limit=2&before={next}")).await;
    assert_eq!(second, [200]);
    let (oldest, next) = gateway.logged("limit=2&after=0").await;
    assert_eq!(oldest, [200, 404]);
    let last = gateway.logged(&format!("limit=2&after={next}")).await;
    assert_eq!(last, (vec![503], Value::Null));
}

#[tokio::test]
async fn the_log_is_filtered() {
    let gateway = Gateway::with_sites(0).await;
    let mut records = [
        record(&gateway, "c1", 200),
        record(&gateway, "c2", 404),
        record(&gateway, "c1", 503),
    ];
    records[2].kind = RequestKind::Refresh;
    records[2].answered_by = AnsweredBy::Gateway;
    records[2].error = Some("not_stored".into());
    records[0].api_key = Some("k1".into());
    records[0].api_key_name = Some("reports".into());
    records[1].operation = Some("getIssue".into());
    gateway.log(&records[..2]).await;
    gateway.clock.advance(Duration::from_secs(3600));
    records[2].at = gateway.clock.now();
    gateway.log(&records[2..]).await;
    for (query, expected) in [
        ("connectionId=c1", &[503, 200][..]),
        ("integrationId=jira", &[503, 404, 200]),
        ("integrationId=other", &[]),
        ("apiKey=k1", &[200]),
        ("apiKey=reports", &[200]),
        ("operation=getIssue", &[404]),
        ("kind=refresh", &[503]),
        ("kind=event", &[]),
        ("status=4xx", &[404]),
        ("status=4XX", &[404]),
        ("status=503", &[503]),
        ("status=400-", &[503, 404]),
        ("origin=gateway", &[503]),
        ("origin=atlassian", &[404, 200]),
        ("path=/c2", &[404]),
        ("text=/c2", &[404]),
        ("text=stored", &[503]),
        ("since=30m", &[503]),
        ("until=30m", &[404, 200]),
        ("since=2h&until=30m&status=2xx", &[200]),
    ] {
        assert_eq!(gateway.logged(query).await.0, expected, "{query}");
    }
}

#[tokio::test]
async fn a_filter_that_is_not_understood_is_refused_by_name() {
    let gateway = Gateway::with_sites(0).await;
    for query in [
        "limit=0",
        "limit=1001",
        "status=many",
        "status=9xx",
        "kind=sync",
        "origin=nango",
        "since=yesterday",
        "until=tomorrow",
        "before=x",
        "after=x",
        "path=",
        "text=",
        "apiKey=",
        "operation=",
        "environment=production",
        "connection_id=c1",
        "search=c1",
    ] {
        let answer = gateway.get(&format!("/logs?{query}")).await;
        assert_eq!(answer.refusal(), (400, "invalid_query_params"), "{query}");
        let name = query.split('=').next().unwrap();
        assert!(answer.body.to_string().contains(name), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_range_that_ends_before_it_begins_is_refused_and_both_ends_are_named() {
    let gateway = Gateway::with_sites(0).await;
    let times = "since=2026-02-03T00:00:00Z&until=2026-02-01T00:00:00Z";
    for (query, ends) in [
        ("status=500-400", ["500-400", "400-500"]),
        (
            times,
            ["since: 2026-02-03T00:00:00Z", "until, 2026-02-01T00:00:00Z"],
        ),
        ("since=1h&until=2h", ["since: ", "until, "]),
    ] {
        let answer = gateway.get(&format!("/logs?{query}")).await;
        assert_eq!(answer.refusal(), (400, "invalid_query_params"), "{query}");
        let message = text(&answer.body, "/error/message");
        assert!(ends.iter().all(|end| message.contains(end)), "{message}");
    }
    let answer = gateway.get("/logs?status=400-400&since=2h&until=1h").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
}

/// A live tail, line by line.
struct Follower {
    answer: Response,
    read: String,
}

impl Follower {
    async fn of(gateway: &Gateway, key: &str, query: &str) -> Self {
        let request = gateway.bare(Method::GET, &format!("/logs?{query}"));
        let request = request.header(header::ACCEPT, "text/event-stream");
        let answer = request.bearer_auth(key).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let kind = &answer.headers()[header::CONTENT_TYPE];
        assert_eq!(kind, "text/event-stream");
        let read = String::new();
        let mut follower = Self { answer, read };
        assert_eq!(follower.next(gateway).await.as_deref(), Some(": following"));
        follower
    }

    /// Returns the next event or comment, while time passes; `None` at the end.
    async fn next(&mut self, gateway: &Gateway) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.read = rest;
                return Some(event);
            }
            let chunk = tokio::select! {
                chunk = self.answer.chunk() => chunk.unwrap(),
                () = passing(gateway) => unreachable!("time passes for ever"),
            };
            self.read.push_str(std::str::from_utf8(&chunk?).unwrap());
        }
    }

    async fn next_status(&mut self, gateway: &Gateway) -> u64 {
        let event = self.next(gateway).await.expect("an event");
        let data = event.lines().find_map(|line| line.strip_prefix("data: "));
        let record: Value = serde_json::from_str(data.expect(&event)).unwrap();
        record["status"].as_u64().unwrap()
    }
}

/// Lets time pass whenever something waits for it.
async fn passing(gateway: &Gateway) {
    loop {
        if gateway.clock.sleepers() > 0 {
            gateway.clock.advance(Duration::from_millis(500));
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_follower_sees_matching_records_as_they_are_added() {
    let gateway = Gateway::with_sites(0).await;
    gateway.log(&[record(&gateway, "c1", 200)]).await;
    let mut follower = Follower::of(&gateway, KEY, "connectionId=c1").await;
    let records = [("c1", 201), ("c2", 202), ("c1", 203)];
    let records = records.map(|(connection, status)| record(&gateway, connection, status));
    gateway.log(&records).await;
    assert_eq!(follower.next_status(&gateway).await, 201);
    assert_eq!(follower.next_status(&gateway).await, 203);
    gateway.log(&[record(&gateway, "c2", 204)]).await;
    gateway.log(&[record(&gateway, "c1", 205)]).await;
    assert_eq!(follower.next_status(&gateway).await, 205);
}

#[tokio::test]
async fn a_follower_continues_after_the_last_event_that_it_saw() {
    let gateway = Gateway::with_sites(0).await;
    let records = [201, 202, 203].map(|status| record(&gateway, "c1", status));
    gateway.log(&records).await;
    let last = gateway.logged("limit=2").await.1;
    let mut follower = Follower::of(&gateway, KEY, &format!("after={last}")).await;
    assert_eq!(follower.next_status(&gateway).await, 203);

    let request = gateway.bare(Method::GET, "/logs?follow=true&limit=1");
    let request = request.header("Last-Event-ID", last.to_string());
    let mut answer = request
        .bearer_auth(KEY)
        .send()
        .await
        .unwrap()
        .bytes_stream();
    let mut read = String::new();
    while !read.contains("data: ") {
        let chunk = answer.next().await.unwrap().unwrap();
        read.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    assert!(read.contains("\"status\":203"), "{read}");
}

#[tokio::test]
async fn a_quiet_follower_gets_a_comment_every_15_seconds() {
    let gateway = Gateway::with_sites(0).await;
    let mut follower = Follower::of(&gateway, KEY, "").await;
    let began = gateway.clock.now();
    assert_eq!(follower.next(&gateway).await.unwrap().trim(), ":");
    let waited = gateway.clock.now().duration_since(began).as_secs();
    assert!((14..=16).contains(&waited), "{waited}");
}

#[tokio::test]
async fn following_ends_when_the_key_is_revoked() {
    let gateway = Gateway::with_sites(0).await;
    let key = gateway.add_key([Permission::LogsRead], None);
    let mut follower = Follower::of(&gateway, &key, "").await;
    gateway.log(&[record(&gateway, "c1", 200)]).await;
    assert_eq!(follower.next_status(&gateway).await, 200);
    // Another key replaces it.
    gateway.add_key([Permission::LogsRead], None);
    gateway.log(&[record(&gateway, "c1", 500)]).await;
    let end = follower.next(&gateway).await.unwrap();
    assert!(end.starts_with("event: end"), "{end}");
    assert_eq!(follower.next(&gateway).await, None);
}

#[tokio::test]
async fn a_follower_of_another_environment_sees_nothing() {
    let gateway = Gateway::with_sites(0).await;
    let key = gateway.add_foreign_key([Permission::LogsRead]);
    let mut follower = Follower::of(&gateway, &key, "after=0").await;
    gateway.log(&[record(&gateway, "c1", 200)]).await;
    assert_eq!(follower.next(&gateway).await.unwrap().trim(), ":");
}

#[tokio::test]
async fn following_ends_when_the_gateway_stops() {
    let gateway = Gateway::with_sites(0).await;
    let mut follower = Follower::of(&gateway, KEY, "").await;
    gateway.process().stop.cancel();
    assert_eq!(follower.next(&gateway).await, None);
}
