use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Path,
    routing::get,
};
use futures_util::{StreamExt, stream};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use hyper::client::conn::http2::SendRequest;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::Notify,
};

use super::*;

/// Longer than any step takes, even on a busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// An empty SETTINGS frame.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
/// A HEADERS frame with a length of 100 bytes, and its first byte.
const HALF_HEADERS: &[u8] = &[0, 0, 100, 1, 4, 0, 0, 0, 1, 0x82];

/// A SETTINGS frame of a client that reads no bodies: all windows are 0 bytes.
const NO_WINDOW: &[u8] = &[0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0];

/// A HEADERS frame with `GET http://x/`.
fn get_on_stream(stream: u8) -> Vec<u8> {
    vec![
        0, 0, 6, 1, 5, 0, 0, 0, stream, 0x82, 0x84, 0x86, 0x41, 1, b'x',
    ]
}

/// Reads frames until one has this type.
async fn wait_for_frame(client: &mut TcpStream, wanted: u8) {
    let waiting = async {
        loop {
            let mut head = [0; 9];
            client.read_exact(&mut head).await.unwrap();
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let mut payload = vec![0; length as usize];
            client.read_exact(&mut payload).await.unwrap();
            if head[3] == wanted {
                break;
            }
        }
    };
    tokio::time::timeout(TIMEOUT, waiting).await.unwrap();
}

/// Starts a server with this router, and returns the token that stops it.
async fn start(
    router: Router,
    limits: ServerLimits,
) -> (
    SocketAddr,
    CancellationToken,
    tokio::task::JoinHandle<anyhow::Result<()>>,
) {
    let listener = bind(([127, 0, 0, 1], 0).into(), "--listen").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let server = tokio::spawn(serve(
        listener,
        router.into(),
        limits,
        stop.clone(),
        OpenConnections::default(),
    ));
    (address, stop, server)
}

/// Limits that are short enough for a test to wait for.
fn short() -> ServerLimits {
    ServerLimits {
        head: Duration::from_millis(150),
        idle: Duration::from_millis(600),
        write: Duration::from_millis(300),
        ..ServerLimits::default()
    }
}

/// Limits that no test reaches.
fn long() -> ServerLimits {
    ServerLimits {
        head: Duration::from_secs(600),
        idle: Duration::from_secs(600),
        write: Duration::from_secs(600),
        ..ServerLimits::default()
    }
}

fn simple() -> Router {
    Router::new().route("/", get(async || "!"))
}

/// Sends a request on a connection that stays open.
async fn ask(stream: &mut TcpStream, path: &str) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
}

/// Reads one response, whose body is "!".
async fn answered(stream: &mut TcpStream) {
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n!") {
        let byte = stream.read_u8().await.expect("the connection is open");
        answer.push(byte);
    }
}

/// Reads until the server closes the connection, and returns how long that took.
async fn closed(stream: &mut TcpStream) -> (Duration, Vec<u8>) {
    let (began, mut read) = (now(), Vec::new());
    let ended = tokio::time::timeout(TIMEOUT, stream.read_to_end(&mut read)).await;
    assert!(ended.is_ok(), "still open after {TIMEOUT:?}");
    (began.elapsed(), read)
}

/// Returns the response to these bytes, after which the server closes the connection.
async fn answer_to(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let (_, answer) = closed(&mut stream).await;
    String::from_utf8(answer).unwrap()
}

async fn http2(address: SocketAddr) -> SendRequest<Body> {
    let stream = TcpStream::connect(address).await.unwrap();
    let (sender, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
        .initial_stream_window_size(65_535)
        .handshake(TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    sender
}

fn request(uri: &str) -> Request<Body> {
    Request::get(uri).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_request_that_exceeds_the_drain_limit_is_aborted_and_its_resources_are_dropped() {
    for is_http2 in [false, true] {
        let held = Arc::new(());
        let weak = Arc::downgrade(&held);
        let entered = Arc::new(Notify::new());
        let enter = entered.clone();
        let endless = move || async move {
            let _held = held;
            enter.notify_one();
            std::future::pending::<()>().await;
        };
        let limits = ServerLimits {
            drain: Duration::ZERO,
            ..ServerLimits::default()
        };
        let router = Router::new().route("/", get(endless));
        let (address, stop, server) = start(router, limits).await;
        let client = tokio::spawn(async move {
            if is_http2 {
                let mut sender = http2(address).await;
                assert!(sender.send_request(request("http://x/")).await.is_err());
            } else {
                let mut client = TcpStream::connect(address).await.unwrap();
                ask(&mut client, "/").await;
                assert_eq!(client.read(&mut [0]).await.unwrap_or_default(), 0);
            }
        });
        entered.notified().await;
        stop.cancel();
        server.await.unwrap().unwrap();
        assert!(weak.upgrade().is_none(), "the router was not dropped");
        client.await.unwrap();
    }
}

#[tokio::test]
async fn a_request_in_progress_completes_within_the_drain_limit() {
    for is_http2 in [false, true] {
        let (entered, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (enter, wait) = (entered.clone(), go.clone());
        let slow = move || async move {
            enter.notify_one();
            wait.notified().await;
            "!"
        };
        let router = Router::new().route("/", get(slow));
        let (address, stop, server) = start(router, ServerLimits::default()).await;
        let client = tokio::spawn(async move {
            if is_http2 {
                let mut sender = http2(address).await;
                let answer = sender.send_request(request("http://x/")).await.unwrap();
                assert_eq!(answer.status(), StatusCode::OK);
            } else {
                let mut client = TcpStream::connect(address).await.unwrap();
                ask(&mut client, "/").await;
                answered(&mut client).await;
            }
        });
        entered.notified().await;
        stop.cancel();
        go.notify_one();
        client.await.unwrap();
        server.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn silent_and_slow_connections_are_closed() {
    let (address, _stop, _server) = start(simple(), short()).await;
    let half_http2 = [PREFACE, SETTINGS, HALF_HEADERS].concat();
    let settled = [PREFACE, SETTINGS].concat();
    let states: [(&str, &[u8]); 7] = [
        ("silent", b""),
        ("one byte", b"G"),
        ("half a head", b"GET / HTTP/1.1\r\nHost: x\r\nX-"),
        ("half a preface", &PREFACE[..12]),
        ("a preface alone", PREFACE),
        ("an HTTP/2 connection without a request", &settled),
        ("half a head on HTTP/2", &half_http2),
    ];
    for (state, bytes) in states {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let (took, _) = closed(&mut stream).await;
        assert!(
            took >= Duration::from_millis(100),
            "{state}: closed after {took:?}"
        );
    }
}

#[tokio::test]
async fn an_incomplete_second_head_has_the_same_limit_as_the_first() {
    let limits = ServerLimits {
        idle: Duration::from_secs(600),
        ..short()
    };
    let (address, _stop, _server) = start(simple(), limits).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    ask(&mut stream, "/").await;
    answered(&mut stream).await;
    stream.write_all(b"GET / HT").await.unwrap();
    closed(&mut stream).await;
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_the_idle_limit_and_not_after_the_head_limit() {
    let (address, _stop, _server) = start(simple(), short()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    ask(&mut stream, "/").await;
    answered(&mut stream).await;
    let (took, _) = closed(&mut stream).await;
    assert!(took >= Duration::from_millis(550), "closed after {took:?}");

    let mut sender = http2(address).await;
    sender.send_request(request("http://x/")).await.unwrap();
    let began = now();
    let closed = async {
        while !sender.is_closed() {
            wait(Duration::from_millis(10)).await;
        }
    };
    assert!(tokio::time::timeout(TIMEOUT, closed).await.is_ok());
    assert!(
        began.elapsed() >= Duration::from_millis(550),
        "{:?}",
        began.elapsed()
    );
}

/// Returns a router with an endless body, and a reference that is dropped with that body.
fn endless() -> (Router, std::sync::Weak<()>) {
    let held = Arc::new(());
    let weak = Arc::downgrade(&held);
    let endless = move || async move {
        let chunks = stream::repeat_with(move || {
            let _held = &held;
            Ok::<_, io::Error>(Bytes::from_static(&[b'x'; 16 * 1024]))
        });
        Body::from_stream(chunks)
    };
    (simple().route("/endless", get(endless)), weak)
}

async fn dropped(weak: &std::sync::Weak<()>) {
    let gone = async {
        // The handler holds one reference.
        while weak.strong_count() > 1 {
            wait(Duration::from_millis(10)).await;
        }
    };
    assert!(tokio::time::timeout(TIMEOUT, gone).await.is_ok());
}

#[tokio::test]
async fn a_client_that_reads_nothing_is_disconnected() {
    let (router, weak) = endless();
    let (address, _stop, _server) = start(router, short()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    ask(&mut stream, "/endless").await;
    stream.readable().await.unwrap();
    dropped(&weak).await;
}

#[tokio::test]
async fn on_http2_an_unread_response_is_abandoned_and_other_streams_continue() {
    let (router, weak) = endless();
    let (address, _stop, _server) = start(router, short()).await;
    let mut sender = http2(address).await;
    let mut unread = sender
        .send_request(request("http://x/endless"))
        .await
        .unwrap();
    dropped(&weak).await;
    let other = sender.send_request(request("http://x/")).await.unwrap();
    assert_eq!(other.into_body().collect().await.unwrap().to_bytes(), "!");
    // The client receives the buffered frames, then an error.
    let cut = async {
        loop {
            match unread.body_mut().frame().await {
                Some(Ok(_)) => {}
                Some(Err(_)) => return true,
                None => return false,
            }
        }
    };
    assert!(tokio::time::timeout(TIMEOUT, cut).await.unwrap());
}

#[tokio::test]
async fn complete_unread_responses_do_not_block_other_requests() {
    let limits = ServerLimits {
        connections: 4,
        ..long()
    };
    let (address, _stop, _server) = start(simple(), limits).await;
    let stream = TcpStream::connect(address).await.unwrap();
    let (mut idle, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
        .initial_stream_window_size(0)
        .handshake(TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    let mut unread = Vec::new();
    for _ in 0..20 {
        unread.push(idle.send_request(request("http://x/")).await.unwrap());
    }
    let mut stream = TcpStream::connect(address).await.unwrap();
    ask(&mut stream, "/").await;
    let answered = tokio::time::timeout(TIMEOUT, answered(&mut stream));
    assert!(
        answered.await.is_ok(),
        "the request waits for unread responses"
    );
}

#[tokio::test]
async fn an_http2_connection_has_at_most_a_hundred_requests_in_progress() {
    let in_progress = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let counted = in_progress.clone();
    let count = move || {
        let counted = counted.clone();
        async move {
            use std::sync::atomic::Ordering::SeqCst;
            let open = counted.0.fetch_add(1, SeqCst) + 1;
            counted.1.fetch_max(open, SeqCst);
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            counted.0.fetch_sub(1, SeqCst);
            "!"
        }
    };
    let router = Router::new().route("/", get(count));
    let (address, _stop, _server) = start(router, long()).await;
    let sender = http2(address).await;
    let calls = stream::iter(0..400).map(|_| {
        let mut sender = sender.clone();
        async move {
            sender
                .send_request(request("http://x/"))
                .await
                .unwrap()
                .status()
        }
    });
    let statuses: Vec<_> = calls.buffer_unordered(400).collect().await;
    assert!(statuses.iter().all(|status| *status == StatusCode::OK));
    let most = in_progress.1.load(std::sync::atomic::Ordering::SeqCst);
    assert!((2..=100).contains(&most), "{most}");
}

#[tokio::test]
async fn a_request_without_a_valid_host_is_rejected_on_every_route() {
    let (address, _stop, _server) = start(simple(), long()).await;
    for path in ["/", "/proxy/me", "/nothing"] {
        for head in [
            format!("GET {path} HTTP/1.1\r\n\r\n"),
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n"),
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"),
            format!("GET {path} HTTP/1.1\r\nHost:\r\n\r\n"),
            format!("GET http://y{path} HTTP/1.1\r\nHost: x\r\n\r\n"),
        ] {
            let answer = answer_to(address, head.as_bytes()).await;
            assert!(answer.starts_with("HTTP/1.1 400 "), "{head}{answer}");
            assert!(answer.contains(r#""message":"#), "{head}{answer}");
        }
    }
    let absolute = b"GET http://x/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assert!(answer_to(address, absolute).await.ends_with('!'));

    let mut sender = http2(address).await;
    let answer = sender.send_request(request("http://gateway:3003/")).await;
    assert_eq!(answer.unwrap().status(), StatusCode::OK);
    let mut foreign = request("http://gateway:3003/");
    foreign
        .headers_mut()
        .insert("host", "other".parse().unwrap());
    let answer = sender.send_request(foreign).await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_target_with_a_fragment_is_refused_instead_of_being_cut() {
    let (address, _stop, _server) = start(simple(), long()).await;
    for line in ["GET /#frag", "GET /proxy/me?a=b#", "\r\n\r\nGET /a#b"] {
        let head = format!("{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = answer_to(address, head.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 400 "), "{head}{answer}");
    }
    // Elsewhere it is a character like any other, however the bytes arrive.
    let head = "GET / HTTP/1.1\r\nX-Color: #fff\r\nHost: x\r\nConnection: close\r\n\r\n";
    let (first, second) = head.split_at(head.find('\n').unwrap());
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.set_nodelay(true).unwrap();
    socket.write_all(first.as_bytes()).await.unwrap();
    wait(Duration::from_millis(50)).await;
    socket.write_all(second.as_bytes()).await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with('!'), "{answer}");
    let head = "GET / HTTP/1.1\r\nHost: x\r\nX-Color: #fff\r\nConnection: close\r\n\r\n";
    assert!(answer_to(address, head.as_bytes()).await.ends_with('!'));
}

#[tokio::test]
async fn a_pipelined_target_with_a_fragment_is_refused_after_the_answers_before_it() {
    let router = Router::new().route("/", get(async || "!").post(async |body: Bytes| body));
    let (address, _stop, _server) = start(router, long()).await;
    for before in [
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n#a!",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n#a!\r\n0\r\n\r\n",
    ] {
        let requests = format!("{before}GET /#frag HTTP/1.1\r\nHost: x\r\n\r\n");
        let answers = answer_to(address, requests.as_bytes()).await;
        assert!(answers.starts_with("HTTP/1.1 200 "), "{before}{answers}");
        assert!(!answers.contains('\x7f'), "{before}{answers}");
        let (_, refused) = answers.split_once("!HTTP/1.1 ").expect(&answers);
        assert!(refused.starts_with("400 "), "{before}{answers}");
        assert!(refused.contains(r#""message":"#), "{before}{answers}");
    }
}

#[tokio::test]
async fn a_head_that_is_too_large_is_answered_with_an_explanation() {
    let (address, _stop, _server) = start(simple(), long()).await;
    let long = "x".repeat(100 * 1024);
    let many = "X-A: 1\r\n".repeat(150);
    for head in [
        format!("GET / HTTP/1.1\r\nHost: x\r\nX-Long: {long}\r\n\r\n"),
        format!("GET /?{long} HTTP/1.1\r\nHost: x\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: x\r\n{many}\r\n"),
        format!("{long} / HTTP/1.1\r\nHost: x\r\n\r\n"),
    ] {
        let answer = answer_to(address, head.as_bytes()).await;
        let status = &answer[..12];
        assert!(
            ["HTTP/1.1 431", "HTTP/1.1 414"].contains(&status),
            "{answer}"
        );
        assert!(answer.contains("request_head_too_large"), "{answer}");
    }
    let malformed = answer_to(address, b"GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n").await;
    assert!(malformed.starts_with("HTTP/1.1 400 "), "{malformed}");
    assert!(malformed.contains("malformed_request"), "{malformed}");

    let mut sender = http2(address).await;
    let mut large = request("http://x/");
    let value = "x".repeat(70 * 1024).parse().unwrap();
    large.headers_mut().insert("x-long", value);
    let answer = sender.send_request(large).await.unwrap();
    assert_eq!(answer.status(), StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    assert!(body.starts_with(br#"{"error":"#), "{body:?}");
}

#[tokio::test]
async fn silent_connections_on_all_slots_make_room_for_a_caller() {
    let limits = ServerLimits {
        connections: 16,
        ..long()
    };
    let (address, _stop, _server) = start(simple(), limits).await;
    let mut idle = TcpStream::connect(address).await.unwrap();
    ask(&mut idle, "/").await;
    answered(&mut idle).await;
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(TcpStream::connect(address).await.unwrap());
    }
    let mut caller = TcpStream::connect(address).await.unwrap();
    ask(&mut caller, "/").await;
    let answer = tokio::time::timeout(TIMEOUT, answered(&mut caller)).await;
    assert!(answer.is_ok(), "the caller waits for a slot");
    // A connection that has served a request is not closed first.
    ask(&mut idle, "/").await;
    answered(&mut idle).await;
}

#[tokio::test]
async fn clients_that_read_no_response_make_room_for_a_caller() {
    let limits = ServerLimits {
        connections: 4,
        ..long()
    };
    let (address, _stop, _server) = start(simple(), limits).await;
    let mut clients = Vec::new();
    for _ in 0..4 {
        let mut client = TcpStream::connect(address).await.unwrap();
        client.write_all(PREFACE).await.unwrap();
        client.write_all(NO_WINDOW).await.unwrap();
        client.write_all(&get_on_stream(1)).await.unwrap();
        wait_for_frame(&mut client, 1).await;
        clients.push(client);
    }
    let mut caller = TcpStream::connect(address).await.unwrap();
    ask(&mut caller, "/").await;
    let answered = tokio::time::timeout(TIMEOUT, answered(&mut caller));
    assert!(answered.await.is_ok(), "the caller waits for a slot");
}

#[tokio::test]
async fn a_stream_that_is_opened_after_the_goaway_does_not_keep_the_slot() {
    const GOAWAY: u8 = 7;

    let limits = ServerLimits {
        connections: 1,
        write: Duration::from_millis(300),
        ..long()
    };
    let (address, _stop, _server) = start(simple(), limits).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(PREFACE).await.unwrap();
    client.write_all(NO_WINDOW).await.unwrap();
    client.write_all(&get_on_stream(1)).await.unwrap();
    let mut caller = TcpStream::connect(address).await.unwrap();
    ask(&mut caller, "/").await;
    wait_for_frame(&mut client, GOAWAY).await;
    client.write_all(&get_on_stream(3)).await.unwrap();
    let answered = tokio::time::timeout(TIMEOUT, answered(&mut caller));
    assert!(answered.await.is_ok(), "the caller waits for a slot");
}

#[tokio::test]
async fn connections_without_a_request_do_not_delay_the_shutdown() {
    const DATA: u8 = 0;

    let (address, stop, server) = start(simple(), long()).await;
    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(PREFACE).await.unwrap();
    idle.write_all(SETTINGS).await.unwrap();
    idle.write_all(&get_on_stream(1)).await.unwrap();
    wait_for_frame(&mut idle, DATA).await;
    let mut half = TcpStream::connect(address).await.unwrap();
    half.write_all(b"GET / HT").await.unwrap();
    let mut next = TcpStream::connect(address).await.unwrap();
    ask(&mut next, "/").await;
    answered(&mut next).await;

    stop.cancel();
    let drain = ServerLimits::default().drain;
    let ended = tokio::time::timeout(drain / 2, server).await;
    ended
        .expect("the server waits for idle connections")
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn a_connection_beyond_the_limit_waits_while_requests_are_in_progress() {
    let order = Arc::new(Mutex::new(String::new()));
    let noted = order.clone();
    let go = Arc::new(Notify::new());
    let wait_for = go.clone();
    let note = move |Path(name): Path<String>| {
        let (noted, go) = (noted.clone(), wait_for.clone());
        async move {
            noted.lock().unwrap().push_str(&name);
            if name == "a" {
                go.notified().await;
            }
            "!"
        }
    };
    let limits = ServerLimits {
        connections: 1,
        ..long()
    };
    let router = Router::new().route("/{name}", get(note));
    let (address, _stop, _server) = start(router, limits).await;
    let mut first = TcpStream::connect(address).await.unwrap();
    ask(&mut first, "/a").await;
    let mut second = TcpStream::connect(address).await.unwrap();
    ask(&mut second, "/b").await;
    // Longer than the server waits before it closes a connection to make room.
    wait(2 * (GRACE + CHECK_INTERVAL)).await;
    assert_eq!(*order.lock().unwrap(), "a");
    go.notify_one();
    answered(&mut first).await;
    answered(&mut second).await;
    assert_eq!(*order.lock().unwrap(), "ab");
    // The server closes the connection because another client was waiting for the slot.
    assert_eq!(first.read(&mut [0]).await.unwrap(), 0);
}
