//! Calls from a network that only reaches the outside through an HTTP proxy.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use futures_util::FutureExt;
use threelo_core::clock::SystemClock;
use threelo_forward::OutgoingProxy;
use tokio::{
    io::{AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::{
    gateway::Gateway,
    upstream::{Upstream, read_head},
};

/// A proxy that opens every tunnel to this upstream, and records the requests for one.
async fn proxy(upstream: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(Mutex::new(Vec::new()));
    let recorded = requests.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let recorded = recorded.clone();
            let tunnel = async move {
                let head = read_head(&mut stream, &mut Vec::new()).await?;
                let auth = head.values("proxy-authorization").join(",");
                recorded
                    .lock()
                    .unwrap()
                    .push(format!("{} {auth}", head.line));
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.ok()?;
                let mut upstream = TcpStream::connect(upstream).await.ok()?;
                copy_bidirectional(&mut stream, &mut upstream).await.ok()
            };
            tokio::spawn(tunnel.map(drop));
        }
    });
    (address, requests)
}

#[tokio::test]
async fn where_only_an_http_proxy_reaches_the_internet_calls_go_through_it() {
    let upstream = Upstream::json("{}").await;
    let (address, tunnels) = proxy(upstream.address).await;
    let url = format!("http://user:secret@{address}");
    let outgoing = OutgoingProxy::new(&url, &url, "").unwrap();
    // No resolver knows this host, but the proxy does.
    let gateway = Gateway::built(
        "http://atlassian.invalid",
        Arc::new(SystemClock),
        |builder| builder.outgoing_proxy(outgoing),
    )
    .await;
    let answer = gateway.get("/proxy/me").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let tunnels = tunnels.lock().unwrap().clone();
    assert_eq!(
        tunnels,
        ["CONNECT atlassian.invalid:80 HTTP/1.1 Basic dXNlcjpzZWNyZXQ="]
    );
    let request = upstream.take().pop().unwrap();
    assert_eq!(request.line, "GET /me HTTP/1.1");
    assert!(request.values("proxy-authorization").is_empty());
}

#[tokio::test]
async fn a_call_to_this_machine_does_not_go_through_the_proxy() {
    let upstream = Upstream::json("{}").await;
    let (address, tunnels) = proxy(upstream.address).await;
    let url = format!("http://{address}");
    let outgoing = OutgoingProxy::new(&url, &url, "").unwrap();
    let origin = format!("http://{}", upstream.address);
    let gateway = Gateway::built(&origin, Arc::new(SystemClock), |builder| {
        builder.outgoing_proxy(outgoing)
    })
    .await;
    assert_eq!(gateway.get("/proxy/me").await.status, 200);
    assert!(tunnels.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_proxy_that_refuses_the_tunnel_is_a_502_that_says_so() {
    let upstream = Upstream::answering(|_| crate::upstream::answer(407, "", b"")).await;
    let url = format!("http://{}", upstream.address);
    let outgoing = OutgoingProxy::new(&url, &url, "").unwrap();
    let gateway = Gateway::built(
        "http://atlassian.invalid",
        Arc::new(SystemClock),
        |builder| builder.outgoing_proxy(outgoing),
    )
    .await;
    let answer = gateway.get("/proxy/me").await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (502, "upstream_unreachable")
    );
    assert!(answer.text().contains("proxy"), "{}", answer.text());
}
