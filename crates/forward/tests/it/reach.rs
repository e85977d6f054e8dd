//! What a passing list of sites is shown to.

use crate::{
    gateway::{Gateway, connection_key},
    upstream::{Upstream, answer},
};

const LIST: &str = "/proxy/oauth/token/accessible-resources";

#[tokio::test]
async fn a_passing_list_of_sites_is_shown_to_the_observer() {
    let upstream = Upstream::json(r#"[{"id":"a"}]"#).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .call("GET", LIST, "Accept-Encoding: gzip, br\r\n", "")
        .await;
    assert_eq!(answer.text(), r#"[{"id":"a"}]"#);
    let seen = gateway.seen.0.lock().unwrap().clone();
    assert_eq!(seen, [(connection_key(), r#"[{"id":"a"}]"#.into())]);
    assert_eq!(
        upstream.requests()[0].values("accept-encoding"),
        ["identity"]
    );
}

#[tokio::test]
async fn a_list_that_comes_in_chunks_is_shown_whole() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n[\r\n1\r\n]\r\n0\r\n\r\n";
    let upstream = Upstream::answering(move |_| chunked.into()).await;
    let gateway = Gateway::before(&upstream).await;
    gateway.get(LIST).await;
    assert_eq!(gateway.seen.0.lock().unwrap()[0].1, "[]");
}

#[tokio::test]
async fn a_caller_gets_the_list_once_it_is_stored() {
    let upstream = Upstream::json(r#"[{"id":"a"}]"#).await;
    let gateway = Gateway::before(&upstream).await;
    let stored = gateway.seen.1.lock().await;
    let call = gateway.get(LIST);
    tokio::pin!(call);
    tokio::select! {
        biased;
        _ = &mut call => panic!("the caller got the list before it was stored"),
        () = async { while upstream.requests().is_empty() { tokio::task::yield_now().await } } => {}
    }
    for _ in 0..100 {
        tokio::select! {
            biased;
            _ = &mut call => panic!("the caller got the list before it was stored"),
            () = tokio::task::yield_now() => {}
        }
    }
    drop(stored);
    assert_eq!(call.await.text(), r#"[{"id":"a"}]"#);
}

#[tokio::test]
async fn a_list_that_is_too_long_to_be_stored_passes_all_the_same() {
    let list = format!("[{}]", " ".repeat(300_000));
    let long = list.clone();
    let upstream = Upstream::answering(move |_| answer(200, "", long.as_bytes())).await;
    let gateway = Gateway::before(&upstream).await;
    assert_eq!(gateway.get(LIST).await.text(), list);
    assert!(gateway.seen.0.lock().unwrap().is_empty());
}

#[tokio::test]
async fn nothing_else_is_shown() {
    let upstream = Upstream::answering(|request| match request.number {
        1 => answer(403, "", b"[]"),
        2 => answer(304, "", b""),
        _ => answer(200, "", b"[]"),
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    gateway.get(LIST).await;
    gateway.get(LIST).await;
    gateway.get("/proxy/me").await;
    gateway
        .get("/c/jira-cloud/conn-1/jira/oauth/token/accessible-resources")
        .await;
    assert!(gateway.seen.0.lock().unwrap().is_empty());
}
