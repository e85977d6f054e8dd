//! The router of the gateway: the data path, the API, and the pages for browsers.

use std::{io, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, Method, Uri},
    middleware::map_request,
    response::IntoResponse,
    routing::any_service,
};
use futures_util::{StreamExt, stream};
use hyper::body::Body as _;
use threelo_api::ApiSettings;
use threelo_confluence::catalogue::ConfluenceCatalogue;
use threelo_forward::{Catalogues, Forward, Origin};
use threelo_jira::catalogue::JiraCatalogue;
use threelo_web::{dashboard::SingleSignOn, oidc::OidcClient};
use tokio_util::task::TaskTracker;
use url::Url;

use super::{reach::ReachRecorder, services::Services, tasks::Tasks};
use crate::{
    config::Config,
    hooks::TestHooks,
    http,
    server::{self, App},
    storage::Storage,
};

/// Timeout of the whole body of a request to the API or a page. The data path has its own.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Builds the app with all routes.
pub(super) fn build(
    config: &Config,
    hooks: &TestHooks,
    url: &Url,
    storage: &Storage,
    services: &Services,
    forward: Forward,
    tasks: &Tasks,
) -> anyhow::Result<App> {
    let grant_life = config.grant_life(&hooks.manager);
    let mut settings = ApiSettings::new(url.clone());
    settings.auth_origin = config.cloud.auth_url.clone();
    settings.api_origin = config.cloud.api_url.clone();
    settings.grant_life = grant_life;
    settings.webhook_link_local = config.webhooks.link_local;
    settings.document_paths = threelo_forward::document_paths();
    let api = threelo_api::router(threelo_api::Dependencies {
        connect: services.connect.clone(),
        credentials: services.manager.clone(),
        authenticator: services.authenticator.clone(),
        environments: storage.store.clone(),
        integrations: storage.store.clone(),
        vault: storage.store.clone(),
        write_probe: storage.store.clone(),
        log: services.requests.clone(),
        fetched: services.fetched.clone(),
        clock: storage.clock.clone(),
        stop: tasks.stop.clone(),
        settings,
    });
    let mut settings = threelo_web::Settings::new(url.clone());
    settings.app_origins = config.app_origins.clone();
    settings.connect_ui_origins = config.connect_ui_origins.clone();
    let web = threelo_web::router(
        services.connect.clone(),
        services.authenticator.clone(),
        services.hub.clone(),
        settings.clone(),
    );
    let dashboard = threelo_web::dashboard::router(threelo_web::dashboard::Dependencies {
        connect: services.connect.clone(),
        authenticator: services.authenticator.clone(),
        operators: storage.store.clone(),
        api_keys: storage.store.clone(),
        environments: storage.store.clone(),
        deliveries: storage.store.clone(),
        log: services.requests.clone(),
        keep: config.storage.keep,
        space: storage.store.clone(),
        credentials: services.manager.clone(),
        catalogues: vec![Arc::new(JiraCatalogue), Arc::new(ConfluenceCatalogue)],
        proxy: Router::new().route("/proxy/{*path}", any_service(forward.clone())),
        clock: storage.clock.clone(),
        entropy: storage.entropy.clone(),
        grant_life,
        single_sign_on: single_sign_on(config, storage)?,
        receivers: threelo_web::dashboard::EventReceivers {
            primary: config.webhooks.primary.clone(),
            secondary: config.webhooks.secondary.clone(),
            deletions: config.webhooks.deletions,
        },
        stop: tasks.stop.clone(),
        tasks: tasks.exchanges.clone(),
        settings: settings.clone(),
    });
    let people = settings;
    let unknown =
        async move |method: Method, uri: Uri, headers: HeaderMap| match threelo_web::unknown_path(
            &people, &headers,
        ) {
            Some(page) => page,
            None => threelo_api::unknown_path(method, uri).await.into_response(),
        };
    let router = with_body_timeout(api.merge(web).merge(dashboard).fallback(unknown));
    Ok(App::new(url.path(), forward, hooks.router.apply(router)))
}

/// Returns the identity provider of the dashboard.
fn single_sign_on(config: &Config, storage: &Storage) -> anyhow::Result<Option<SingleSignOn>> {
    let Some(oidc) = &config.oidc else {
        return Ok(None);
    };
    let client = OidcClient::new(
        oidc.settings.clone(),
        http::outgoing_client(&config.cloud.network)?,
        storage.clock.clone(),
    );
    let (name, roles) = (oidc.name.clone(), oidc.roles.clone());
    Ok(Some(SingleSignOn::new(client, name, roles)))
}

/// Ends requests whose whole body does not arrive in time, even if single bytes keep arriving.
fn with_body_timeout(router: Router) -> Router {
    router.layer(map_request(async |request: Request| {
        request.map(limit_time)
    }))
}

fn limit_time(body: Body) -> Body {
    if body.is_end_stream() {
        return body;
    }
    let ends = server::now() + BODY_TIME;
    let chunks = Some(body.into_data_stream());
    let chunks = stream::unfold(chunks, move |chunks| async move {
        let mut chunks = chunks?;
        match tokio::time::timeout_at(ends, chunks.next()).await {
            Ok(chunk) => Some((chunk?, Some(chunks))),
            Err(late) => Some((Err(axum::Error::new(io::Error::from(late))), None)),
        }
    });
    Body::from_stream(chunks)
}

/// Returns the service of the data path.
pub(super) fn forward(
    config: &Config,
    url: &Url,
    storage: &Storage,
    services: &Services,
) -> anyhow::Result<Forward> {
    let origin: Origin = config
        .cloud
        .api_url
        .as_str()
        .trim_end_matches('/')
        .parse()?;
    let catalogues = Catalogues {
        jira: Some(Arc::new(JiraCatalogue)),
        confluence: Some(Arc::new(ConfluenceCatalogue)),
    };
    let reach_recorder = ReachRecorder {
        connect: services.connect.clone(),
        tasks: TaskTracker::new(),
    };
    let builder = Forward::builder(
        origin,
        threelo_forward::platform_tls()?,
        services.authenticator.clone(),
        services.directory.clone(),
        services.manager.clone(),
        storage.clock.clone(),
    );
    let builder = match config.cloud.network.outgoing()? {
        Some(proxy) => builder.outgoing_proxy(proxy),
        None => builder,
    };
    Ok(builder
        .public_url(url.as_str())
        .budget(config.rate_budget)
        .catalogues(catalogues)
        .reach_observer(Arc::new(reach_recorder))
        .log(services.log.clone())
        .traced(services.telemetry.is_on())
        .entropy(storage.entropy.clone())
        .idempotency(storage.store.clone(), storage.vault.clone())
        .build())
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Bytes,
        http::{Request, StatusCode},
        routing::post,
    };
    use threelo_core::catalogue::Catalogue as _;
    use threelo_forward::Target;
    use tower::ServiceExt;

    use super::*;

    #[test]
    fn every_operation_of_the_catalogues_is_a_target() {
        let cloud = "1324a887-45db-1bf4-1e99-ef0ff456d421";
        let jira = JiraCatalogue
            .operations()
            .iter()
            .map(|found| ("jira", found));
        let confluence = ConfluenceCatalogue.operations().iter();
        let operations: Vec<_> = jira
            .chain(confluence.map(|found| ("confluence", found)))
            .collect();
        assert!(operations.len() > 1_000);
        for (product, operation) in operations {
            let filled = operation.path.split('/').map(|segment| match segment {
                segment if segment.starts_with('{') => "~aB9.-_%20%C3%A9",
                segment => segment,
            });
            let path = filled.collect::<Vec<_>>().join("/");
            let target = format!("/proxy/ex/{product}/{cloud}{path}?a=b");
            let origin = Origin::default();
            let parsed = Target::parse(&operation.method, target.as_bytes(), &origin);
            let upstream = parsed.unwrap().upstream(&origin, Some(cloud)).unwrap();
            let expected = format!("https://api.atlassian.com/ex/{product}/{cloud}{path}?a=b");
            assert_eq!(upstream.to_string(), expected);
        }
    }

    #[test]
    fn the_document_of_the_api_has_every_path_of_the_data_path() {
        let documented = threelo_forward::document_paths();
        let documented: Vec<_> = documented.keys().map(String::as_str).collect();
        let served = crate::server::DATA_PATHS.map(|path| format!("{path}{{path}}"));
        assert_eq!(documented, served);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_stalls_ends() {
        let router = with_body_timeout(Router::new().route("/", post(async |_: Bytes| "read")));
        let begun = stream::iter([Ok::<_, std::io::Error>("half")]).chain(stream::pending());
        let request = Request::post("/").body(Body::from_stream(begun)).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    }

    #[tokio::test(start_paused = true)]
    async fn single_bytes_do_not_extend_the_body_timeout() {
        let router = with_body_timeout(Router::new().route("/", post(async |_: Bytes| "read")));
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
