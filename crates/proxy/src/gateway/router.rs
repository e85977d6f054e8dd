//! One port for everything: the data path, the control API with the browser flow, the pages.

use std::{sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::Request, middleware::map_request, routing::any_service};
use futures_util::{StreamExt, stream};
use hyper::body::Body as _;
use threelo_api::{ApiSettings, LastFetched};
use threelo_confluence::catalogue::ConfluenceCatalogue;
use threelo_connect::Connect;
use threelo_core::{authenticator::Authenticator, deadline::GrantLife, storage::RequestLogStore};
use threelo_forward::{Catalogues, Directory, Forward, Origin, log::RequestLog};
use threelo_jira::catalogue::JiraCatalogue;
use threelo_oauth::TokenManager;
use threelo_web::WsHub;
use tokio_util::task::TaskTracker;
use url::Url;

use super::reach::Noting;
use crate::{config::Config, opened::Opened, server};

/// How long the body of a request to the API or a page may take. The data path has a
/// bound of its own.
const BODY_TIME: Duration = Duration::from_secs(30);

pub(super) struct RouterDependencies<'a> {
    pub(super) config: &'a Config,
    pub(super) grant_life: GrantLife,
    pub(super) url: &'a Url,
    pub(super) opened: &'a Opened,
    pub(super) connect: Connect,
    pub(super) manager: Arc<TokenManager>,
    pub(super) authenticator: Authenticator,
    pub(super) directory: Directory,
    pub(super) hub: WsHub,
    pub(super) fetched: LastFetched,
    pub(super) log: RequestLog,
    pub(super) requests: Arc<dyn RequestLogStore>,
}

/// Puts the routers together.
pub(super) fn build(pieces: RouterDependencies<'_>) -> anyhow::Result<Router> {
    let forward = any_service(forward(&pieces)?);
    let mut web = threelo_web::Settings::new(pieces.url.clone());
    web.app_origins = pieces.config.app_origins.clone();
    let mut settings = ApiSettings::new(pieces.url.clone());
    settings.auth_origin = pieces.config.cloud.auth_url.clone();
    settings.api_origin = pieces.config.cloud.api_url.clone();
    settings.grant_life = pieces.grant_life;
    settings.webhook_link_local = pieces.config.webhooks.link_local;
    let api = threelo_api::router(threelo_api::Dependencies {
        connect: pieces.connect.clone(),
        credentials: pieces.manager,
        authenticator: pieces.authenticator.clone(),
        store: pieces.opened.store.clone(),
        log: pieces.requests,
        fetched: pieces.fetched,
        clock: pieces.opened.clock.clone(),
        settings,
    });
    let web = threelo_web::router(pieces.connect, pieces.authenticator, pieces.hub, web);
    Ok(impatient(api.merge(web))
        .route("/proxy/{*path}", forward.clone())
        .route("/ex/{*path}", forward.clone())
        .route("/c/{*path}", forward))
}

/// Ends requests whose body takes too long as a whole: a byte now and then does not prolong it.
fn impatient(router: Router) -> Router {
    router.layer(map_request(async |request: Request| {
        request.map(within_time)
    }))
}

fn within_time(body: Body) -> Body {
    if body.is_end_stream() {
        return body;
    }
    let ends = server::now() + BODY_TIME;
    let chunks = Some(body.into_data_stream());
    let chunks = stream::unfold(chunks, move |chunks| async move {
        let mut chunks = chunks?;
        match tokio::time::timeout_at(ends, chunks.next()).await {
            Ok(chunk) => Some((chunk?, Some(chunks))),
            Err(late) => Some((Err(axum::Error::new(late)), None)),
        }
    });
    Body::from_stream(chunks)
}

/// The data path.
fn forward(pieces: &RouterDependencies<'_>) -> anyhow::Result<Forward> {
    let origin: Origin = pieces
        .config
        .cloud
        .api_url
        .as_str()
        .trim_end_matches('/')
        .parse()?;
    let catalogues = Catalogues {
        jira: Some(Arc::new(JiraCatalogue)),
        confluence: Some(Arc::new(ConfluenceCatalogue)),
    };
    let noting = Noting {
        connect: pieces.connect.clone(),
        tasks: TaskTracker::new(),
    };
    let builder = Forward::builder(
        origin,
        threelo_forward::platform_tls()?,
        pieces.authenticator.clone(),
        pieces.directory.clone(),
        pieces.manager.clone(),
        pieces.opened.clock.clone(),
    );
    let builder = builder
        .catalogues(catalogues)
        .reach_observer(Arc::new(noting));
    Ok(builder
        .log(pieces.log.clone())
        .entropy(pieces.opened.entropy.clone())
        .build())
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Bytes,
        http::{Request, StatusCode},
        routing::post,
    };
    use tower::ServiceExt;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_body_that_stands_still_is_not_waited_for() {
        let router = impatient(Router::new().route("/", post(async |_: Bytes| "read")));
        let begun = stream::iter([Ok::<_, std::io::Error>("half")]).chain(stream::pending());
        let request = Request::post("/").body(Body::from_stream(begun)).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    }

    #[tokio::test(start_paused = true)]
    async fn a_byte_now_and_then_does_not_keep_a_body_open() {
        let router = impatient(Router::new().route("/", post(async |_: Bytes| "read")));
        let drip = stream::unfold((), async |()| {
            tokio::time::advance(Duration::from_secs(10)).await;
            tokio::task::yield_now().await;
            Some((Ok::<_, std::io::Error>("x"), ()))
        });
        let request = Request::post("/").body(Body::from_stream(drip)).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    }
}
