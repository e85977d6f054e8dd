//! Sample data for the pages, in these tests and in the gallery.

use threelo_connect::{ConnectError, Connected, FlowError, InvalidField, PendingSite};
use threelo_core::{
    Timestamp,
    connection::{Connection, ConnectionConfig},
    id::{CloudId, ConnectionKey},
    integration::Integration,
    provider::Provider,
    scope::ScopeSet,
    secret::PendingToken,
    site::Site,
    storage::StoreError,
};

/// 1 March 2026, 09:30 UTC.
pub(crate) fn soon() -> Timestamp {
    Timestamp::constant(1_772_357_400, 0)
}

pub(crate) fn integration(name: &str) -> Integration {
    Integration {
        environment: "default".parse().unwrap(),
        key: "jira".parse().unwrap(),
        provider: Provider::Jira,
        display_name: name.to_owned(),
        app: None,
        scopes: ScopeSet::lenient("read:jira-work write:jira-work read:jira-user offline_access"),
        site_rule: Default::default(),
        token_request: Default::default(),
        return_urls: Vec::new(),
        webhook_secret: None,
        forward_webhooks: false,
        rewrite_links: false,
        custom: Default::default(),
        created_at: soon(),
        updated_at: soon(),
        revision: 1,
        health: Default::default(),
    }
}

pub(crate) fn site(name: &str, label: &str, scopes: &str) -> Site {
    let cloud_id: CloudId = format!("0f3c9a52-0000-4000-8000-{:012x}", label.len())
        .parse()
        .unwrap();
    let url = format!("https://{label}.atlassian.net").parse().unwrap();
    Site::new(cloud_id, name, url, ScopeSet::lenient(scopes))
}

pub(crate) fn pending(integration_name: &str, site_name: &str) -> PendingSite {
    PendingSite {
        token: PendingToken::new("pending"),
        integration: integration(integration_name),
        sites: vec![
            site(site_name, "acme", "read:jira-work read:page:confluence"),
            site("Acme Labs", "acme-labs", "read:jira-work"),
            site(
                "The Rather Long Name of a Site That Somebody Made in a Hurry",
                "therather-longnameofasite-thatsomebodymade",
                "read:jira-work",
            ),
        ],
        account_name: Some("Mina".to_owned()),
        expires_at: soon(),
    }
}

pub(crate) fn connected(site_name: &str, return_url: Option<&str>) -> Connected {
    let site = site(site_name, "acme", "read:jira-work");
    let mut config = ConnectionConfig::default();
    config.set_site(&site);
    let key = ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        "3d0b1c1e-5f52-4b0e-9a35-7f2f0a1c9d10".parse().unwrap(),
    );
    Connected {
        connection: Connection {
            id: 1,
            key,
            provider: Provider::Jira,
            config,
            metadata: None,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: None,
            sites: vec![site],
            created_at: soon(),
            updated_at: soon(),
            scopes: Default::default(),
            last_fetched_at: None,
            revision: 1,
        },
        is_renewable: true,
        return_url: return_url.map(|url| url.parse().unwrap()),
        return_code: None,
    }
}

/// Every failure, by a name, with `text` wherever a failure contains foreign text.
pub(crate) fn failures(text: &str) -> Vec<(&'static str, FlowError)> {
    let words = || text.to_owned();
    let invalid = ConnectError::Invalid(vec![InvalidField::new("scopes.0", text)]);
    let gone: ConnectionKey = ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        "u-1".parse().unwrap(),
    );
    vec![
        ("unknown-state", FlowError::UnknownState),
        ("late-state", FlowError::ExpiredState),
        ("foreign-browser", FlowError::ForeignBrowser),
        ("declined", FlowError::Declined),
        (
            "atlassian",
            FlowError::Atlassian {
                error: words(),
                advice: words(),
            },
        ),
        ("no-code", FlowError::NoCode),
        ("exchange", FlowError::Exchange(words())),
        ("unanswered", FlowError::Unanswered(words())),
        ("sites-unread", FlowError::SitesUnavailable(words())),
        ("empty-list", empty_list()),
        ("none-fits", none_fits(text)),
        ("invalid-site", invalid_site()),
        ("nothing-pending", FlowError::NothingPending),
        ("other-account", FlowError::OtherAccount),
        ("other-site", FlowError::OtherSite { present: words() }),
        (
            "site-recreated",
            FlowError::SiteRecreated {
                present: words(),
                before: "1324a887-45db-1bf4-1e99-ef0ff456d421".parse().unwrap(),
                now: "2324a887-45db-1bf4-1e99-ef0ff456d421".parse().unwrap(),
            },
        ),
        (
            "unexpected-account",
            FlowError::UnexpectedAccount {
                expected: words(),
                is_hidden: false,
            },
        ),
        ("account-unknown", FlowError::AccountUnknown),
        ("account-unread", FlowError::AccountUnavailable(words())),
        (
            "not-offered",
            FlowError::NotOffered(threelo_sites::SiteError::EmptyList),
        ),
        ("interrupted", FlowError::Interrupted),
        ("return-url", FlowError::ReturnUrl),
        ("not-allowed", FlowError::NotAllowed),
        ("too-many-open", FlowError::TooManyOpen),
        ("crowded", FlowError::TooManyFlows),
        ("ended-session", ConnectError::UnknownSession.into()),
        (
            "unknown-integration",
            ConnectError::UnknownIntegration(words()).into(),
        ),
        ("not-ready", invalid.into()),
        (
            "gone-connection",
            ConnectError::UnknownConnection(gone).into(),
        ),
        ("ours", ConnectError::Busy(words()).into()),
        (
            "store",
            FlowError::from(StoreError::Unavailable(std::sync::Arc::new(
                std::io::Error::other(words()),
            ))),
        ),
    ]
}

fn empty_list() -> FlowError {
    threelo_sites::SiteError::EmptyList.into()
}

fn invalid_site() -> FlowError {
    let mut config = ConnectionConfig::default();
    config.0.set("domain", "not a host").unwrap();
    threelo_sites::RequestedSite::from_config(&config)
        .unwrap_err()
        .into()
}

fn none_fits(name: &str) -> FlowError {
    let choices = vec![
        site(name, "acme", "read:jira-work"),
        site("Acme Labs", "acme-labs", ""),
    ];
    threelo_sites::SiteError::NoneFits {
        requested: threelo_sites::RequestedSite::CloudId(
            "1324a887-45db-1bf4-1e99-ef0ff456d421".parse().unwrap(),
        ),
        choices,
    }
    .into()
}
