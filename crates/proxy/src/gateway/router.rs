//! One port for everything: the data path, the control API with the browser flow, the pages.

use std::{sync::Arc, time::Duration};

use axum::{Router, routing::any_service};
use threelo_api::{ApiParts, ApiSettings, LastFetched, WsHub};
use threelo_confluence::catalogue::ConfluenceCatalogue;
use threelo_connect::Connect;
use threelo_core::{api_key::ApiKeySet, deadline::GrantLife};
use threelo_forward::{Catalogues, Directory, Forward, Origin, log::RequestLog};
use threelo_jira::catalogue::JiraCatalogue;
use threelo_oauth::TokenManager;
use tokio_util::task::TaskTracker;
use tower_http::timeout::RequestBodyTimeoutLayer;
use url::Url;

use super::reach::Noting;
use crate::{config::Config, environment::default_environment, opened::Opened};

/// How long the body of a request to the API or a page may stand still. The data path has a
/// bound of its own.
const BODY_TIME: Duration = Duration::from_secs(30);

pub(super) struct Pieces<'a> {
    pub(super) config: &'a Config,
    pub(super) grant_life: GrantLife,
    pub(super) url: &'a Url,
    pub(super) opened: &'a Opened,
    pub(super) connect: Connect,
    pub(super) manager: Arc<TokenManager>,
    pub(super) keys: ApiKeySet,
    pub(super) directory: Directory,
    pub(super) hub: WsHub,
    pub(super) fetched: LastFetched,
    pub(super) log: RequestLog,
}

/// Puts the routers together.
pub(super) fn build(pieces: Pieces<'_>) -> anyhow::Result<Router> {
    let forward = any_service(forward(&pieces)?);
    let web = threelo_web::Settings::new(pieces.url.clone());
    let mut settings = ApiSettings::new(pieces.url.clone(), default_environment());
    settings.auth_origin = pieces.config.cloud.auth_url.clone();
    settings.api_origin = pieces.config.cloud.api_url.clone();
    settings.grant_life = pieces.grant_life;
    settings.webhook_link_local = pieces.config.webhooks.link_local;
    settings.app_origins = pieces.config.app_origins.clone();
    let parts = ApiParts {
        connect: pieces.connect.clone(),
        credentials: pieces.manager,
        keys: pieces.keys,
        pages: Arc::new(threelo_web::Pages::new(&web)),
        hub: pieces.hub,
        store: pieces.opened.store.clone(),
        log: pieces.opened.requests.clone(),
        fetched: pieces.fetched,
        clock: pieces.opened.clock.clone(),
        settings,
    };
    let own = threelo_api::router(parts).merge(threelo_web::router(pieces.connect, web));
    Ok(impatient(own)
        .route("/proxy/{*path}", forward.clone())
        .route("/ex/{*path}", forward.clone())
        .route("/c/{*path}", forward))
}

/// Ends requests whose body stands still.
fn impatient(router: Router) -> Router {
    router.layer(RequestBodyTimeoutLayer::new(BODY_TIME))
}

/// The data path.
fn forward(pieces: &Pieces<'_>) -> anyhow::Result<Forward> {
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
        body::{Body, Bytes},
        http::{Request, StatusCode},
        routing::post,
    };
    use futures_util::{StreamExt, stream};
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
}
