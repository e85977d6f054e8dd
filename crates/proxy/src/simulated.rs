//! A gateway over the simulated Atlassian, for `dev` and `demo`.

use std::net::SocketAddr;

use anyhow::Context;
use threelo_connect::{
    Connect, ConnectError, IntegrationDraft, IntegrationPatch, NewApp, NewSession,
};
use threelo_core::{
    connection::Connection,
    id::{ConnectionKey, IntegrationRef},
    provider::Provider,
    scope::ScopeSet,
    secret::{ApiKey, ClientSecret},
    session::SessionDefaults,
};
use threelo_forward::budget::BudgetMode;
use threelo_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use threelo_webhooks::WebhookSettings;
use url::Url;

use crate::{
    browser::Browser,
    config::{Cloud, Config, FirstKey, NetworkProxy, StorageConfig},
    environment::default_environment,
    gateway::Gateway,
    public_url,
};

/// Key of the integration.
pub(crate) const INTEGRATION: &str = "atlassian";

/// Id of the connection.
pub(crate) const CONNECTION: &str = "dev";

/// The scopes of the operations that the simulated Atlassian serves with state: the classic ones, and the
/// granular ones of the APIs that take no classic scope. An app can have about 50.
const SCOPES: &str = "offline_access read:me \
    read:jira-work write:jira-work read:jira-user manage:jira-project manage:jira-configuration \
    manage:jira-webhook \
    read:servicedesk-request write:servicedesk-request manage:servicedesk-customer \
    read:confluence-content.all read:confluence-content.summary write:confluence-content \
    read:confluence-content.permission read:confluence-props write:confluence-props \
    read:confluence-space.summary write:confluence-space \
    search:confluence read:confluence-user read:confluence-groups \
    readonly:content.attachment:confluence write:confluence-file \
    read:space:confluence write:space:confluence read:page:confluence write:page:confluence delete:page:confluence \
    read:attachment:confluence delete:attachment:confluence read:comment:confluence write:comment:confluence \
    read:hierarchical-content:confluence read:label:confluence read:content-details:confluence \
    delete:comment:confluence read:content.metadata:confluence read:user:confluence \
    read:board-scope:jira-software write:board-scope:jira-software read:board-scope.admin:jira-software \
    read:sprint:jira-software write:sprint:jira-software delete:sprint:jira-software \
    write:issue:jira-software read:project:jira read:issue-details:jira read:jql:jira";

/// Starts the simulated Atlassian, where the first user automatically consents for all sites.
pub(crate) async fn cloud(listen: SocketAddr, setting: &str) -> anyhow::Result<RunningSandbox> {
    let mut config = SandboxConfig::default().listen(listen);
    let account = config.users[0].account_id.clone();
    config = config.auto_consent(account, Vec::<String>::new());
    let started = Sandbox::start(config).await;
    started.with_context(|| setting.to_owned())
}

/// Returns the settings of a gateway over the simulated Atlassian, which is on this machine and so reached directly. A
/// proxy that `serve` would refuse is only warned of.
pub(crate) fn config(
    listen: SocketAddr,
    sandbox: &RunningSandbox,
    storage: StorageConfig,
    secret_key: ApiKey,
) -> anyhow::Result<Config> {
    if let Err(error) = NetworkProxy::from_environment().outgoing() {
        tracing::warn!(
            "{error:#}; the simulated Atlassian is reached without a proxy, but `threelo serve` would not start"
        );
    }
    Ok(Config {
        listen,
        listen_setting: "--listen".to_owned(),
        public_url: None,
        app_origins: None,
        connect_ui_origins: Vec::new(),
        storage,
        cloud: Cloud {
            auth_url: sandbox.auth_url().parse()?,
            api_url: sandbox.api_url().parse()?,
            audience: "api.atlassian.com".to_owned(),
            network: NetworkProxy::default(),
        },
        secret_key: Some(secret_key),
        first_key: FirstKey::Shown,
        oidc: None,
        apply: None,
        apply_setting: "--apply".to_owned(),
        backups: None,
        webhooks: WebhookSettings::default(),
        grant_life_days: None,
        metrics_listen: None,
        otlp_endpoint: None,
        rate_budget: BudgetMode::default(),
    })
}

/// Adds the integration with the OAuth app of the simulated Atlassian.
pub(crate) async fn integration(gateway: &Gateway, sandbox: &RunningSandbox) -> anyhow::Result<()> {
    let app = sandbox
        .apps()
        .into_iter()
        .next()
        .context("the simulated Atlassian has an app")?;
    let app = NewApp {
        client_id: app.client_id,
        client_secret: ClientSecret::new(app.client_secret),
    };
    let scopes: ScopeSet = SCOPES.parse()?;
    let mut draft = IntegrationDraft::new(INTEGRATION.parse()?, Provider::Atlassian);
    draft.app = Some(app.clone());
    draft.scopes = Some(scopes.clone());
    match gateway
        .connect()
        .create_integration(default_environment(), draft)
        .await
    {
        // The data folder is from an earlier run.
        Err(ConnectError::IntegrationExists(key)) => {
            let patch = IntegrationPatch {
                app: app.into(),
                scopes: Some(scopes),
                ..IntegrationPatch::default()
            };
            let key = IntegrationRef::new(default_environment(), key);
            gateway.connect().change_integration(&key, patch).await?;
        }
        created => drop(created?),
    }
    Ok(())
}

/// Takes a browser through consent at the gateway with this address, for one site.
pub(crate) async fn connect(
    connect: &Connect,
    url: &Url,
    site: &str,
) -> anyhow::Result<Connection> {
    let key = ConnectionKey::new(
        default_environment(),
        INTEGRATION.parse()?,
        CONNECTION.parse()?,
    );
    let mut defaults = SessionDefaults::default();
    defaults.connection_config.set("domain", site)?;
    let session = connect.open_session(NewSession {
        allowed_integrations: vec![key.integration.clone()],
        defaults: [(key.integration.clone(), defaults)].into(),
        connection: Some(key.connection.clone()),
        ..NewSession::new(default_environment())
    });
    let link = begin_link(url, session.await?.token.expose())?;
    Browser::new()?.open(link).await?.expect_success()?;
    Ok(connect.connection(&key).await?)
}

/// Returns the URL at which a browser starts a flow.
pub(crate) fn begin_link(gateway: &Url, session_token: &str) -> anyhow::Result<Url> {
    let mut link = public_url::below(gateway, &format!("oauth/connect/{INTEGRATION}"));
    link.query_pairs_mut()
        .append_pair("connect_session_token", session_token);
    Ok(link)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use reqwest::{Client, StatusCode};
    use threelo_confluence::catalogue::ConfluenceCatalogue;
    use threelo_core::catalogue::Catalogue as _;
    use threelo_jira::catalogue::JiraCatalogue;
    use threelo_sandbox::Pass;

    use super::*;

    #[tokio::test]
    async fn the_connection_of_dev_has_the_scopes_of_all_operations_that_are_served() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = cloud(([127, 0, 0, 1], 0).into(), "--sandbox-listen").await;
        let sandbox = sandbox.unwrap();
        let own: ScopeSet = SCOPES.parse().unwrap();
        let jira = JiraCatalogue.operations().iter();
        let confluence = ConfluenceCatalogue.operations().iter();
        let operations: Vec<_> = jira
            .map(|operation| ("jira", operation))
            .chain(confluence.map(|operation| ("confluence", operation)))
            .collect();

        let (app, user) = (&sandbox.apps()[0], &sandbox.users()[0]);
        let site = &sandbox.sites()[0].id;
        let all = operations.iter().flat_map(|(_, operation)| {
            let scopes = operation.classic.iter().chain(operation.granular);
            scopes.copied()
        });
        let all: BTreeSet<&str> = all.collect();
        let pass = Pass::new(&app.client_id, &user.account_id).sites([site]);
        let token = sandbox.grant(pass.scopes(all)).unwrap().access_token;
        let client = Client::new();
        let mut served = Vec::new();
        let not_covered = operations.into_iter().filter(|(_, operation)| {
            let missing = operation.missing_scopes(|scope| own.contains(scope));
            missing.is_some()
        });
        for (product, operation) in not_covered {
            let segments = operation.path.split('/').map(|segment| match segment {
                segment if segment.starts_with('{') => "unknown",
                segment => segment,
            });
            let path = segments.collect::<Vec<_>>().join("/");
            let url = format!("{}/ex/{product}/{site}{path}", sandbox.api_url());
            let request = client.request(operation.method.clone(), url);
            let answer = request.bearer_auth(&token).send().await.unwrap();
            let not_served = [
                StatusCode::NOT_IMPLEMENTED,
                // Not available to OAuth 2.0 (3LO) apps.
                StatusCode::UNAUTHORIZED,
                StatusCode::GONE,
            ];
            if !not_served.contains(&answer.status()) {
                served.push(format!("{} {path}", operation.method));
            }
        }
        assert_eq!(served, [""; 0], "not covered by the scopes");
    }
}
