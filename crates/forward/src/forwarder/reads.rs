//! What the gateway reads for itself, with the token of a connection.

use std::{pin::pin, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use quick_cache::sync::Cache;
use threelo_core::{bearer::BearerError, clock::Monotonic, id::ConnectionKey, token::Bearer};

use super::Inner;
use crate::{
    body::{Progress, Upload},
    directory::{ConnectionEntry, Lookup},
    error::GatewayError,
    reach::LONGEST_LIST,
    target::SITES_PATH,
};

/// After this time, the sites of a connection that has none may be read again.
const AGAIN: Duration = Duration::from_secs(60);
/// The maximum number of connections without sites to keep in mind.
const CAPACITY: usize = 4_096;

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error(transparent)]
    Bearer(#[from] BearerError),
    #[error("{0}")]
    Unanswered(String),
}

/// When the sites of connections without sites were last read.
#[derive(Debug)]
pub(super) struct SiteReads(Cache<ConnectionKey, Monotonic>);

impl Default for SiteReads {
    fn default() -> Self {
        Self(Cache::new(CAPACITY))
    }
}

impl Inner {
    /// Returns the entry of a connection, after its sites were read if none are known, as after the import of a token
    /// that had expired. Calls at the same time wait for the same list.
    pub(super) async fn with_sites(
        &self,
        connection: &ConnectionKey,
        entry: Arc<ConnectionEntry>,
    ) -> Result<Arc<ConnectionEntry>, GatewayError> {
        let Some(observer) = self.reach.as_ref().filter(|_| entry.sites.is_empty()) else {
            return Ok(entry);
        };
        let reads = &self.site_reads.0;
        let now = self.clock.monotonic();
        reads.remove_if(connection, |read_at| now.since(*read_at) >= AGAIN);
        let read = async {
            match self.read(connection, SITES_PATH, LONGEST_LIST).await {
                Ok((StatusCode::OK, list)) => observer.sites_seen(connection, list).await,
                Ok((status, _)) => {
                    tracing::debug!(%status, "the sites of a connection are not known")
                }
                Err(ReadError::Bearer(error)) => return Err(error),
                Err(error) => tracing::debug!(%error, "the sites of a connection are not known"),
            }
            Ok(self.clock.monotonic())
        };
        reads.get_or_insert_async(connection, read).await?;
        match self.directory.find(connection).await? {
            Lookup::Connection(entry) => Ok(entry),
            Lookup::NoConnection | Lookup::NoIntegration => Ok(entry),
        }
    }

    /// Reads a path of Atlassian's API, which begins with a slash, with the token of the connection. Returns the status, and
    /// the body, which may have this length at most. A token that is refused is refreshed once.
    pub(super) async fn read(
        &self,
        connection: &ConnectionKey,
        path: &str,
        longest: usize,
    ) -> Result<(StatusCode, Bytes), ReadError> {
        let bearer = self.bearers.bearer(connection).await?;
        let answer = self.read_once(path, longest, &bearer).await?;
        if answer.0 != StatusCode::UNAUTHORIZED {
            return Ok(answer);
        }
        let next = self
            .bearers
            .bearer_after_refusal(connection, &bearer)
            .await?;
        self.read_once(path, longest, &next).await
    }

    async fn read_once(
        &self,
        path: &str,
        longest: usize,
        bearer: &Bearer,
    ) -> Result<(StatusCode, Bytes), ReadError> {
        let unanswered = |problem: &str| ReadError::Unanswered(problem.to_owned());
        let path = path
            .parse()
            .map_err(|_| unanswered("its path is not valid"))?;
        let mut request = Request::new(Upload::empty());
        *request.uri_mut() = self.origin.at(path);
        *request.headers_mut() = self.request_headers.upstream(&HeaderMap::new(), true);
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::AUTHORIZATION, bearer.header());
        let sent = self.upstream.send(request, &Progress::default()).await;
        let answer = sent.map_err(|error| ReadError::Unanswered(error.to_string()))?;
        let (parts, body) = answer.into_parts();
        let body = Limited::new(body, longest).collect();
        let timeout = self.clock.sleep(self.timeouts.idle_body);
        match select(pin!(body), timeout).await {
            Either::Left((Ok(body), _)) => Ok((parts.status, body.to_bytes())),
            _ => Err(unanswered("the answer is incomplete")),
        }
    }
}
