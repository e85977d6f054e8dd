//! One record of each call, complete when its last byte has gone.

use std::{sync::Arc, time::Duration};

use threelo_core::{clock::SystemClock, request_log::AnsweredBy, trace::TraceContext};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    gateway::{CLOUD, Gateway, Hasty, request},
    upstream::{Upstream, answer, read_head},
};

#[tokio::test]
async fn a_call_leaves_its_facts() {
    let upstream = Upstream::answering(|_| answer(201, "atl-traceid: t1\r\n", b"12345")).await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/jira/{CLOUD}/rest/api/3/issue?secret=1");
    gateway.call("POST", &target, "", "abc").await;
    let records = gateway.records(1).await;
    let record = &records[0];
    assert_eq!(&*record.path, format!("/ex/jira/{CLOUD}/rest/api/3/issue"));
    assert_eq!(record.operation.as_deref(), Some("createIssue"));
    assert_eq!(
        (&*record.method, record.status, record.attempts),
        ("POST", 201, 1)
    );
    assert_eq!((record.bytes_in, record.bytes_out), (3, 5));
    assert_eq!(record.answered_by, AnsweredBy::Atlassian);
    assert_eq!(record.api_key.as_deref(), Some("key-1"));
    assert_eq!(record.api_key_name.as_deref(), Some("test"));
    assert_eq!(record.trace_id.as_deref(), Some("t1"));
    assert_eq!(record.integration.as_ref().unwrap().as_str(), "jira-cloud");
    assert_eq!(record.connection.as_ref().unwrap().as_str(), "conn-1");
    assert_eq!(record.error, None);
    assert!(record.duration_us > 0);
}

#[tokio::test]
async fn a_call_that_waited_for_a_token_says_how_long() {
    let upstream = Upstream::json("{}").await;
    let clock = Arc::new(Hasty::default());
    let gateway = Gateway::at(upstream.address, clock.clone()).await;
    let target = format!("/proxy/jira/{CLOUD}/rest/api/3/myself");
    gateway.get(&target).await;
    *gateway.tokens.wait.lock().unwrap() = Some((clock, Duration::from_secs(7)));
    gateway.get(&target).await;
    let messages = gateway.records(2).await.into_iter().map(|record| {
        let texts = record.messages.iter().map(|one| one.text.to_string());
        texts.collect::<Vec<_>>().join("; ")
    });
    assert_eq!(
        messages.collect::<Vec<_>>(),
        ["", "waited 7s for an access token"]
    );
}

#[tokio::test]
async fn a_refusal_of_the_gateway_leaves_its_cause() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    gateway.get("/c/jira-cloud/nobody/jira/rest?secret=1").await;
    let records = gateway.records(1).await;
    assert_eq!(records[0].error.as_deref(), Some("unknown_connection"));
    assert_eq!((records[0].status, records[0].attempts), (400, 0));
    assert_eq!(records[0].answered_by, AnsweredBy::Gateway);
    assert_eq!(&*records[0].path, "/c/jira-cloud/nobody/jira/rest");
}

#[tokio::test]
async fn a_stranger_fills_neither_disk_nor_memory_through_the_request_log() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let method = "M".repeat(50_000);
    for authorization in [
        "",
        "Authorization: Basic x\r\n",
        "Authorization: Bearer k\r\n",
    ] {
        let head = format!(
            "{method} /proxy/me HTTP/1.1\r\nHost: g\r\nConnection: close\r\n{authorization}\r\n"
        );
        let answer = gateway.raw(head.as_bytes()).await;
        assert_eq!(answer.status, 401);
    }
    gateway.get("/proxy/me").await;
    let records = gateway.records(1).await;
    assert_eq!(records.len(), 1);
    assert_eq!((&*records[0].method, &*records[0].path), ("GET", "/me"));
    assert_eq!(gateway.log.unauthenticated(), 3);
}

#[tokio::test]
async fn a_method_and_a_path_of_any_length_leave_a_short_record() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/jira/{CLOUD}/{}", "p".repeat(30_000));
    gateway.call("GET", &target, "", "").await;
    gateway.call(&"M".repeat(30_000), "/proxy/me", "", "").await;
    for record in gateway.records(2).await {
        assert!(record.size() < 2_048, "{} bytes", record.size());
    }
}

#[tokio::test]
async fn a_caller_who_leaves_before_the_answer_is_logged_and_the_upstream_let_go() {
    let (gone, is_gone) = tokio::sync::mpsc::unbounded_channel();
    let upstream = Upstream::raw(move |mut stream| {
        let gone = gone.clone();
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            gone.send("arrived").unwrap();
            let _ = stream.read_u8().await;
            gone.send("gone").unwrap();
        })
    })
    .await;
    let mut is_gone = is_gone;
    let gateway = Gateway::before(&upstream).await;
    let mut caller = TcpStream::connect(gateway.address).await.unwrap();
    caller
        .write_all(request("GET", "/proxy/me", "", "").as_bytes())
        .await
        .unwrap();
    assert_eq!(is_gone.recv().await, Some("arrived"));
    drop(caller);
    assert_eq!(is_gone.recv().await, Some("gone"));
    let records = gateway.records(1).await;
    assert_eq!(
        (records[0].status, records[0].error.as_deref()),
        (499, Some("caller_gone"))
    );
}

#[tokio::test]
async fn a_caller_who_leaves_in_the_middle_is_logged_and_the_upstream_let_go() {
    let (gone, mut is_gone) = tokio::sync::mpsc::unbounded_channel();
    let upstream = Upstream::raw(move |mut stream| {
        let gone = gone.clone();
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n";
            stream.write_all(head).await.unwrap();
            while stream.write_all(&[b'x'; 16_384]).await.is_ok() {}
            gone.send(()).unwrap();
        })
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let mut caller = TcpStream::connect(gateway.address).await.unwrap();
    caller
        .write_all(request("GET", "/proxy/me", "", "").as_bytes())
        .await
        .unwrap();
    let mut some = [0; 10_000];
    caller.read_exact(&mut some).await.unwrap();
    drop(caller);
    is_gone.recv().await.unwrap();
    let records = gateway.records(1).await;
    assert_eq!(
        (records[0].status, records[0].error.as_deref()),
        (200, Some("caller_gone"))
    );
    assert!(records[0].bytes_out > 0);
}

const CALLER: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

#[tokio::test]
async fn the_trace_context_of_a_caller_is_passed_on_and_logged() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let headers = format!("Traceparent: {CALLER}\r\nTracestate: vendor=1\r\n");
    gateway.call("GET", "/proxy/me", &headers, "").await;
    let seen = upstream.requests();
    assert_eq!(seen[0].values("traceparent"), [CALLER]);
    assert_eq!(seen[0].values("tracestate"), ["vendor=1"]);
    let records = gateway.records(1).await;
    assert_eq!(records[0].trace.unwrap().traceparent(), CALLER);
}

#[tokio::test]
async fn an_invalid_trace_context_is_not_passed_on() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let headers = "Traceparent: 00-secret\r\nTracestate: vendor=1\r\n";
    gateway.call("GET", "/proxy/me", headers, "").await;
    let seen = upstream.requests();
    assert!(seen[0].values("traceparent").is_empty());
    assert!(seen[0].values("tracestate").is_empty());
    assert_eq!(gateway.records(1).await[0].trace, None);
}

#[tokio::test]
async fn a_traced_call_has_a_span_below_that_of_its_caller_and_above_that_of_atlassian() {
    let upstream = Upstream::json("{}").await;
    let clock = Arc::new(SystemClock);
    let origin = format!("http://{}", upstream.address);
    let gateway = Gateway::built(&origin, clock, |builder| builder.traced(true)).await;
    let headers = format!("Traceparent: {CALLER}\r\n");
    gateway.call("GET", "/proxy/me", &headers, "").await;
    gateway.call("GET", "/proxy/me", "", "").await;
    let records = gateway.records(2).await;
    let seen = upstream.requests();
    let own = records[0].trace.unwrap();
    let caller = TraceContext::from_traceparent(CALLER).unwrap();
    assert_eq!((own.trace, own.parent), (caller.trace, Some(caller.span)));
    assert_eq!(seen[0].values("traceparent"), [own.traceparent()]);
    let started = records[1].trace.unwrap();
    assert_ne!(started.trace, caller.trace);
    assert_eq!(started.parent, None);
    assert_eq!(seen[1].values("traceparent"), [started.traceparent()]);
}
