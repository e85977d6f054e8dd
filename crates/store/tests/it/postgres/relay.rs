//! A TCP relay between a store and its server that can be cut at a COMMIT.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    task::JoinHandle,
};

/// How the next COMMIT and its connection are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// The COMMIT is delivered, and its response is lost.
    AfterCommit = 1,
    /// The COMMIT itself is lost.
    BeforeCommit = 2,
    /// The COMMIT is delivered, its response is lost, and so is every later connection.
    ForGood = 3,
}

const WHOLE: u8 = 0;
const GONE: u8 = 9;

pub(crate) struct Relay {
    url: String,
    state: Arc<AtomicU8>,
}

impl Relay {
    /// Starts a relay to the server at this address.
    pub(crate) async fn before(url: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = listener.local_addr().unwrap().to_string();
        let server = url.split('@').nth(1).unwrap().split('/').next().unwrap();
        let (url, server) = (url.replace(server, &own), server.to_owned());
        let state = Arc::new(AtomicU8::new(WHOLE));
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if shared.load(Ordering::SeqCst) == GONE {
                    continue;
                }
                let server = TcpStream::connect(&server).await.unwrap();
                let (from_server, to_server) = server.into_split();
                let (from_client, to_client) = client.into_split();
                let answers = tokio::spawn(pass(from_server, to_client));
                let state = shared.clone();
                tokio::spawn(async move {
                    forward(from_client, to_server, &state, &answers).await;
                    answers.abort();
                });
            }
        });
        Self { url, state }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn cut(&self, cut: Cut) {
        self.state.store(cut as u8, Ordering::SeqCst);
    }

    pub(crate) fn restore(&self) {
        self.state.store(WHOLE, Ordering::SeqCst);
    }
}

/// Forwards the bytes of the client, until a COMMIT that is to be cut.
async fn forward(
    mut client: OwnedReadHalf,
    mut server: OwnedWriteHalf,
    state: &AtomicU8,
    answers: &JoinHandle<()>,
) {
    let mut buffer = vec![0; 65_536];
    while let Ok(read @ 1..) = client.read(&mut buffer).await {
        if state.load(Ordering::SeqCst) == GONE {
            return;
        }
        let sent = &buffer[..read];
        // With the end of the statement: "READ COMMITTED" is something else.
        let is_commit = sent.windows(7).any(|word| word == b"COMMIT\0");
        let cut = match state.load(Ordering::SeqCst) {
            cut if is_commit && (1..=3).contains(&cut) => cut,
            _ => WHOLE,
        };
        let after = if cut == Cut::ForGood as u8 {
            GONE
        } else {
            WHOLE
        };
        if cut != WHOLE {
            state.store(after, Ordering::SeqCst);
            answers.abort();
        }
        if cut != Cut::BeforeCommit as u8 && server.write_all(sent).await.is_err() {
            return;
        }
        if cut != WHOLE {
            // The server reads what was sent before it sees that the client is gone.
            let _ = server.shutdown().await;
            return;
        }
    }
}

async fn pass(mut server: OwnedReadHalf, mut client: OwnedWriteHalf) {
    let _ = tokio::io::copy(&mut server, &mut client).await;
}
