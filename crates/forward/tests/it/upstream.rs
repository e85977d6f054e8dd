//! An upstream that records every byte it gets, and gives the responses of a test.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use futures_util::future::BoxFuture;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Everything, as it came over the wire.
    pub(crate) raw: Vec<u8>,
    /// Which request of the upstream it is, from 1.
    pub(crate) number: usize,
}

impl Recorded {
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }

    /// All values of a header.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        let of_name = self.headers.iter().filter(|(header, _)| header == name);
        of_name.map(|(_, value)| value.as_str()).collect()
    }
}

pub(crate) struct Upstream {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

type Handler = dyn Fn(Recorded) -> Vec<u8> + Send + Sync;

impl Upstream {
    /// Answers each request with what this makes of it; an empty response closes the connection.
    pub(crate) async fn answering(
        handler: impl Fn(Recorded) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let handler: Arc<Handler> = Arc::new(handler);
        let recorded = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, recorded.clone(), handler.clone()));
            }
        });
        Self { address, requests }
    }

    /// Always this JSON.
    pub(crate) async fn json(body: &'static str) -> Self {
        Self::answering(move |_| answer(200, "content-type: application/json\r\n", body.as_bytes()))
            .await
    }

    /// Leaves each connection to this.
    pub(crate) async fn raw(
        handler: impl Fn(TcpStream) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(handler(stream));
            }
        });
        Self {
            address,
            requests: Arc::default(),
        }
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }
}

/// A response with a length.
pub(crate) fn answer(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} Whatever\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn serve(mut stream: TcpStream, requests: Arc<Mutex<Vec<Recorded>>>, handler: Arc<Handler>) {
    let mut buffer = Vec::new();
    while let Some(mut request) = read_request(&mut stream, &mut buffer).await {
        {
            let mut requests = requests.lock().unwrap();
            request.number = requests.len() + 1;
            requests.push(request.clone());
        }
        let answer = handler(request);
        if answer.is_empty() || stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}

/// The head of a request, and what of its body is there.
pub(crate) async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let raw: Vec<u8> = buffer.drain(..end).collect();
    let text = String::from_utf8_lossy(&raw).into_owned();
    let mut lines = text.split("\r\n");
    let line = lines.next()?.to_owned();
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Some(Recorded {
        line,
        headers,
        body: Vec::new(),
        raw,
        number: 0,
    })
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let mut request = read_head(stream, buffer).await?;
    if request.values("transfer-encoding") == ["chunked"] {
        let end = loop {
            let start = if buffer.starts_with(b"0\r\n\r\n") {
                Some(0)
            } else {
                None
            };
            let end = start.or_else(|| {
                buffer
                    .windows(7)
                    .position(|w| w == b"\r\n0\r\n\r\n")
                    .map(|at| at + 2)
            });
            if let Some(at) = end {
                break at + 5;
            }
            if stream.read_buf(buffer).await.unwrap_or(0) == 0 {
                break buffer.len();
            }
        };
        request.body = buffer.drain(..end).collect();
    } else {
        let length = request.values("content-length");
        let length = length.first().map_or(0, |length| length.parse().unwrap());
        while buffer.len() < length {
            if stream.read_buf(buffer).await.unwrap_or(0) == 0 {
                break;
            }
        }
        let there = buffer.len().min(length);
        request.body = buffer.drain(..there).collect();
    }
    request.raw.extend_from_slice(&request.body);
    Some(request)
}
