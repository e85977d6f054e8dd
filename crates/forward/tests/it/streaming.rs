//! Bodies of any length, passed on as they come.

use std::{sync::Arc, time::Duration};

use threelo_core::clock::ManualClock;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Mutex,
    sync::oneshot,
};

use crate::{
    gateway::{CLOUD, Gateway, asleep, request},
    upstream::{Upstream, answer, read_head},
};

const LONG: usize = 100 * 1024 * 1024;
/// What the whole process may grow by while a long body passes, in bytes.
const ROOM: usize = 48 * 1024 * 1024;

/// The resident memory of this process, in bytes; 0 where the system does not tell.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok());
    pages.unwrap_or_default() * 4096
}

async fn open(gateway: &Gateway, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(gateway.address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_download_passes_in_bounded_memory() {
    let upstream = Upstream::raw(|mut stream| {
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {LONG}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            let block = vec![b'x'; 64 * 1024];
            for _ in 0..LONG / block.len() {
                stream.write_all(&block).await.unwrap();
            }
        })
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let before = resident();
    let mut stream = open(&gateway, &request("GET", "/proxy/me", "", "")).await;
    let (mut total, mut peak, mut buffer) = (0, 0, vec![0; 64 * 1024]);
    loop {
        let read = stream.read(&mut buffer).await.unwrap();
        if read == 0 {
            break;
        }
        total += read;
        if total % (8 * 1024 * 1024) < read {
            peak = peak.max(resident());
        }
    }
    assert!(total > LONG && total < LONG + 1024, "{total}");
    assert!(
        peak.saturating_sub(before) < ROOM,
        "from {before} to {peak}"
    );
    assert_eq!(gateway.records(1).await[0].bytes_out, LONG as u64);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_upload_passes_in_bounded_memory() {
    let upstream = Upstream::raw(|mut stream| {
        Box::pin(async move {
            let mut early = Vec::new();
            let head = read_head(&mut stream, &mut early).await.unwrap();
            assert_eq!(head.values("content-length"), [LONG.to_string()]);
            let (mut total, mut buffer) = (early.len(), vec![0; 64 * 1024]);
            while total < LONG {
                total += stream.read(&mut buffer).await.unwrap();
            }
            let body = total.to_string();
            stream
                .write_all(&answer(200, "", body.as_bytes()))
                .await
                .unwrap();
        })
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let before = resident();
    let head = format!("Content-Length: {LONG}\r\n");
    let mut stream = open(
        &gateway,
        &request("POST", &format!("/proxy/jira/{CLOUD}/x"), &head, ""),
    )
    .await;
    let (block, mut peak) = (vec![b'x'; 64 * 1024], 0);
    for number in 0..LONG / block.len() {
        stream.write_all(&block).await.unwrap();
        if number % 128 == 0 {
            peak = peak.max(resident());
        }
    }
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.ends_with(&LONG.to_string()), "{text}");
    assert!(
        peak.saturating_sub(before) < ROOM,
        "from {before} to {peak}"
    );
    assert_eq!(gateway.records(1).await[0].bytes_in, LONG as u64);
}

#[tokio::test]
async fn the_first_bytes_arrive_while_the_rest_is_not_there_yet() {
    let (go_on, wait) = oneshot::channel::<()>();
    let wait = Arc::new(Mutex::new(Some(wait)));
    let upstream = Upstream::raw(move |mut stream| {
        let wait = wait.clone();
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let first = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n";
            stream.write_all(first).await.unwrap();
            wait.lock().await.take().unwrap().await.unwrap();
            stream.write_all(b"4\r\nlast\r\n0\r\n\r\n").await.unwrap();
        })
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let mut stream = open(&gateway, &request("GET", "/proxy/me", "", "")).await;
    let mut text = Vec::new();
    while !text.windows(5).any(|window| window == b"first") {
        assert!(stream.read_buf(&mut text).await.unwrap() > 0);
    }
    go_on.send(()).unwrap();
    stream.read_to_end(&mut text).await.unwrap();
    assert!(text.ends_with(b"4\r\nlast\r\n0\r\n\r\n"));
}

#[tokio::test]
async fn an_upstream_that_dies_in_the_middle_cuts_the_answer_short() {
    let upstream = Upstream::raw(|mut stream| {
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
            stream.write_all(half).await.unwrap();
        })
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get("/proxy/me").await;
    // The caller was promised 100 bytes, so it can tell.
    assert_eq!(
        (answer.status, answer.header("content-length")),
        (200, Some("100"))
    );
    assert!(answer.body.len() < 100);
    let record = &gateway.records(1).await[0];
    assert_eq!(record.error.as_deref(), Some("upstream_broke_off"));
}

#[tokio::test]
async fn an_upstream_that_stands_still_in_the_middle_is_given_half_a_minute() {
    let upstream = Upstream::raw(|mut stream| {
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
            stream.write_all(half).await.unwrap();
            let _ = stream.read_u8().await;
        })
    })
    .await;
    let clock = ManualClock::default();
    let gateway = Gateway::at(upstream.address, Arc::new(clock.clone())).await;
    let mut stream = open(&gateway, &request("GET", "/proxy/me", "", "")).await;
    let mut text = Vec::new();
    while !text.ends_with(b"half") {
        assert!(stream.read_buf(&mut text).await.unwrap() > 0);
    }
    asleep(&clock, 1).await;
    clock.advance(Duration::from_secs(30));
    let _ = stream.read_to_end(&mut text).await;
    assert!(text.ends_with(b"half"));
    let record = &gateway.records(1).await[0];
    assert_eq!(record.error.as_deref(), Some("upstream_stalled"));
}

#[tokio::test]
async fn redirects_come_back_and_are_never_followed() {
    let elsewhere = Upstream::json("{}").await;
    let location = format!("http://{}/media?token=signed", elsewhere.address);
    for status in [301, 302, 303, 307, 308] {
        let header = format!("location: {location}\r\n");
        let upstream = Upstream::answering(move |_| answer(status, &header, b"")).await;
        let gateway = Gateway::before(&upstream).await;
        let answer = gateway
            .call(
                "GET",
                "/proxy/me",
                "Forward-Headers-On-Redirect: true\r\n",
                "",
            )
            .await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, Some(location.as_str()))
        );
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_compressed_answer_passes_untouched() {
    let body = b"\x1f\x8b\x08not really gzip";
    let upstream = Upstream::answering(|_| answer(200, "content-encoding: gzip\r\n", body)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .call("GET", "/proxy/me", "Accept-Encoding: gzip, br\r\n", "")
        .await;
    assert_eq!(answer.body, body);
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    assert_eq!(upstream.take()[0].values("accept-encoding"), ["gzip, br"]);
    let headers = "Accept-Encoding: gzip\r\nDecompress: true\r\n";
    gateway.call("GET", "/proxy/me", headers, "").await;
    assert_eq!(upstream.take()[0].values("accept-encoding"), ["identity"]);
}

#[tokio::test]
async fn an_answer_to_head_keeps_its_length_and_has_no_body() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 12345\r\n\r\n";
    let upstream = Upstream::answering(move |_| head.into()).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .call("HEAD", &format!("/proxy/jira/{CLOUD}/x"), "", "")
        .await;
    assert_eq!(
        (answer.status, answer.header("content-length")),
        (200, Some("12345"))
    );
    assert!(answer.body.is_empty());
}

#[tokio::test]
async fn a_call_without_a_body_goes_up_without_one() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    gateway.get("/proxy/me").await;
    gateway
        .call("POST", &format!("/proxy/jira/{CLOUD}/x"), "", "")
        .await;
    let requests = upstream.requests();
    assert_eq!(requests[0].values("content-length"), [] as [&str; 0]);
    assert_eq!(requests[1].values("content-length"), ["0"]);
    assert!(
        requests
            .iter()
            .all(|request| request.values("transfer-encoding").is_empty())
    );
}
