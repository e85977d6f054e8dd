use std::sync::{Arc, Mutex};

use axum::{extract::Path, routing::get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::Notify,
};

use super::*;

/// A server over this router, told to stop by the token.
async fn start(
    router: Router,
    bounds: Bounds,
) -> (
    SocketAddr,
    CancellationToken,
    tokio::task::JoinHandle<anyhow::Result<()>>,
) {
    let listener = bind(([127, 0, 0, 1], 0).into(), "--listen").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let server = tokio::spawn(serve(listener, router, bounds, stop.clone()));
    (address, stop, server)
}

/// Sends a request on a line that stays open.
async fn ask(stream: &mut TcpStream, path: &str) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
}

/// Reads one answer, whose body is "!".
async fn answered(stream: &mut TcpStream) {
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n!") {
        let byte = stream.read_u8().await.expect("the line holds");
        answer.push(byte);
    }
}

#[tokio::test]
async fn a_request_that_outlasts_the_drain_is_cut_off_and_lets_go_of_what_it_holds() {
    let held = Arc::new(());
    let weak = Arc::downgrade(&held);
    let entered = Arc::new(Notify::new());
    let enter = entered.clone();
    let endless = move || async move {
        let _held = held;
        enter.notify_one();
        std::future::pending::<()>().await;
    };
    let bounds = Bounds {
        drain: Duration::ZERO,
        ..Bounds::default()
    };
    let router = Router::new().route("/", get(endless));
    let (address, stop, server) = start(router, bounds).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    ask(&mut client, "/").await;
    entered.notified().await;
    stop.cancel();
    server.await.unwrap().unwrap();
    assert!(weak.upgrade().is_none(), "something of the router is left");
    assert_eq!(client.read(&mut [0]).await.unwrap_or_default(), 0);
}

#[tokio::test]
async fn a_request_under_way_ends_well_within_the_drain() {
    let (entered, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (enter, wait) = (entered.clone(), go.clone());
    let slow = move || async move {
        enter.notify_one();
        wait.notified().await;
        "!"
    };
    let router = Router::new().route("/", get(slow));
    let (address, stop, server) = start(router, Bounds::default()).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    ask(&mut client, "/").await;
    entered.notified().await;
    stop.cancel();
    go.notify_one();
    answered(&mut client).await;
    server.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_connection_beyond_the_bound_waits_for_a_seat() {
    let order = Arc::new(Mutex::new(String::new()));
    let noted = order.clone();
    let note = move |Path(who): Path<String>| async move {
        noted.lock().unwrap().push_str(&who);
        "!"
    };
    let bounds = Bounds {
        connections: 1,
        ..Bounds::default()
    };
    let router = Router::new().route("/{who}", get(note));
    let (address, _stop, _server) = start(router, bounds).await;
    let mut first = TcpStream::connect(address).await.unwrap();
    ask(&mut first, "/a").await;
    answered(&mut first).await;
    let mut second = TcpStream::connect(address).await.unwrap();
    ask(&mut second, "/b").await;
    for _ in 0..20 {
        ask(&mut first, "/a").await;
        answered(&mut first).await;
    }
    drop(first);
    answered(&mut second).await;
    assert_eq!(*order.lock().unwrap(), format!("{}b", "a".repeat(21)));
}
