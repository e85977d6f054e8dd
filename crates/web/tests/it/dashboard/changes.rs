//! Every change that an operator makes is in the audit log; generated from the table of routes.

use std::{collections::BTreeSet, sync::Arc};

use async_trait::async_trait;
use axum::{
    Router,
    http::{Method, StatusCode},
};
use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::Clock,
    connection::Tags,
    credentials::{Credentials, Freshness, OpenCredentials},
    environment::Environment,
    event::{Event, EventKind},
    id::ConnectionKey,
    provider::Provider,
    scope::ScopeSet,
    secret::AccessToken,
    storage::{EnvironmentStore, EventStore},
    token::{RawTokenResponse, TokenSet, TokenVersion},
};
use threelo_web::dashboard::routes;
use tokio::sync::Notify;

use super::{Office, environment};
use crate::{fixture::KEY, sample};

/// Atlassian as one that always gives new tokens.
pub(super) struct Refreshing;

#[async_trait]
impl Credentials for Refreshing {
    async fn credentials(
        &self,
        _: &ConnectionKey,
        _: Freshness,
    ) -> Result<OpenCredentials, BearerError> {
        Ok(OpenCredentials {
            tokens: TokenSet {
                access: AccessToken::new("refreshed"),
                refresh: None,
                access_expires_at: None,
                issued_at: Timestamp::UNIX_EPOCH,
                scopes: ScopeSet::default(),
                raw: RawTokenResponse::new(&serde_json::Map::new()),
            },
            version: TokenVersion::default(),
        })
    }
}

/// A form of each change, in an order in which all succeed.
const FORMS: &[(&str, &[(&str, &str)])] = &[
    (
        "/dashboard/integrations/new",
        &[
            ("provider", "jira"),
            ("key", "second"),
            ("scope", "offline_access"),
            ("scope", "read:jira-work"),
        ],
    ),
    (
        "/dashboard/integration/edit",
        &[
            ("key", "second"),
            ("display_name", "Second"),
            ("scope", "offline_access"),
            ("scope", "read:jira-work"),
        ],
    ),
    (
        "/dashboard/integration/app",
        &[
            ("key", "second"),
            ("client_id", "client-2"),
            ("client_secret", "a-secret-of-the-second"),
        ],
    ),
    ("/dashboard/integration/delete", &[("key", "second")]),
    (
        "/dashboard/connect",
        &[("integration", "jira"), ("then", "show")],
    ),
    ("/dashboard/connection/refresh", &ONE),
    ("/dashboard/connection/credentials", &ONE),
    (
        "/dashboard/connections/refresh",
        &[("selected", "jira=u-1"), ("confirmed", "yes")],
    ),
    (
        "/dashboard/connection/edit",
        &[
            ("integration", "jira"),
            ("connection", "u-1"),
            ("tags", "plan = pro"),
        ],
    ),
    (
        "/dashboard/connection/site",
        &[
            ("integration", "jira"),
            ("connection", "u-1"),
            ("site", "0f3c9a52-0000-4000-8000-000000000004"),
        ],
    ),
    (
        "/dashboard/try",
        &[
            ("integration", "jira"),
            ("connection", "u-1"),
            ("method", "GET"),
            ("path", "/rest/api/3/myself"),
        ],
    ),
    ("/dashboard/connection/delete", &ONE),
    (
        "/dashboard/connections/delete",
        &[("selected", "jira=u-2"), ("confirmed", "yes")],
    ),
    (
        "/dashboard/settings/keys",
        &[("name", "reports"), ("permission", "environment:proxy")],
    ),
    ("/dashboard/settings/keys/rotate", &[("id", "KEY")]),
    ("/dashboard/settings/keys/revoke", &[("id", "KEY")]),
    ("/dashboard/settings/environments/new", &[("name", "test")]),
    (
        "/dashboard/settings/environments/rename",
        &[("id", "empty"), ("name", "nothing")],
    ),
    (
        "/dashboard/settings/environments/remove",
        &[("id", "empty")],
    ),
    ("/dashboard/settings/appearance", &[("name", "Acme")]),
    ("/dashboard/settings/events/replay", &[("number", "EVENT")]),
    ("/dashboard/sign-out", &[]),
    ("/dashboard/sign-in", &[("api_key", KEY)]),
];

const ONE: [(&str, &str); 2] = [("integration", "jira"), ("connection", "u-1")];

async fn office() -> Office {
    office_with(Router::new().fallback(async || "{}")).await
}

async fn office_with(proxy: Router) -> Office {
    let url = "https://gateway.example.com";
    let mut office = Office::with_credentials(url, proxy, Some(Arc::new(Refreshing)));
    office.sign_in(KEY).await;
    let fixture = &office.fixture;
    let integration = fixture.add_integration("jira", "Acme Planner").await;
    for id in ["u-1", "u-2"] {
        let key = fixture.add_connection(&integration, id).await;
        let site = sample::site("Acme", "acme", "read:jira-work");
        fixture.connect.update_sites(&key, &[site]).await.unwrap();
    }
    for id in ["default", "empty"] {
        let own = Environment {
            id: id.parse().unwrap(),
            name: id.parse().unwrap(),
            created_at: fixture.clock.now(),
        };
        fixture.store.insert_environment(&own).await.unwrap();
    }
    office
}

#[tokio::test]
async fn every_change_is_in_the_audit_log() {
    let mut office = office().await;
    let event = Event {
        id: "e-1".to_owned(),
        sequence: 0,
        at: office.fixture.clock.now(),
        kind: EventKind::Created,
        subject: ConnectionKey::new(
            environment(),
            "jira".parse().unwrap(),
            "u-1".parse().unwrap(),
        )
        .into(),
        provider: Provider::Jira,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
    };
    let store = office.fixture.store.clone();
    store.append_event(&event).await.unwrap();
    let number = store
        .events_after(0, 100)
        .await
        .unwrap()
        .last
        .unwrap()
        .to_string();

    let mut open: BTreeSet<_> = routes()
        .into_iter()
        .filter(|route| route.method == Method::POST)
        .map(|route| (route.path, route.action.unwrap()))
        .collect();
    for (path, fields) in FORMS {
        let route = open.iter().find(|(own, _)| own == path).copied();
        let (_, action) = route.unwrap_or_else(|| panic!("{path} is no change, or is made twice"));
        let page = match *path {
            "/dashboard/sign-in" => "/dashboard/sign-in",
            _ => "/dashboard",
        };
        let csrf = office.get(page).await.csrf();
        let keys = office.keys_named("reports").await;
        let fields = fields.iter().map(|(name, value)| match *value {
            "KEY" => (*name, keys.last().unwrap().as_str()),
            "EVENT" => (*name, number.as_str()),
            value => (*name, value),
        });
        let mut fields: Vec<_> = fields.collect();
        fields.push(("csrf", &csrf));
        let before = office.audit().await;
        let seen = office.post(path, &fields).await;
        let is_made = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&seen.status);
        assert!(is_made, "{path}: {} {}", seen.status, seen.body);
        let after = office.audit().await;
        assert_eq!(after.len(), before.len() + 1, "{path}: {}", seen.body);
        assert_eq!(&*after[0].action, action, "{path}");
        assert!(!after[0].subject.is_empty(), "{path}");
        for secret in ["a-secret-of-the-second", KEY] {
            assert!(!after[0].subject.contains(secret), "{path}");
            assert!(!seen.shows(secret), "{path}: {}", seen.body);
        }
        open.remove(&(*path, action));
    }
    assert!(open.is_empty(), "these changes have no form here: {open:?}");
}

#[tokio::test]
async fn a_change_whose_page_nobody_waits_for_is_in_the_audit_log() {
    let [begun, answer] = [(); 2].map(|()| Arc::new(Notify::new()));
    let proxy = Router::new().fallback({
        let (begun, answer) = (begun.clone(), answer.clone());
        async move || {
            begun.notify_one();
            answer.notified().await;
            "{}"
        }
    });
    let mut office = office_with(proxy).await;
    let csrf = office.get("/dashboard").await.csrf();
    let fields = [
        ("csrf", &*csrf),
        ("integration", "jira"),
        ("connection", "u-1"),
        ("method", "POST"),
        ("path", "/rest/api/3/issue"),
    ];
    tokio::select! {
        seen = office.post("/dashboard/try", &fields) => panic!("{}", seen.body),
        () = begun.notified() => {}
    }
    answer.notify_one();
    while office.latest().await.0 != "connection.call" {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_change_of_several_connections_asks_first_and_has_an_entry_for_each() {
    let mut office = office().await;
    let selected = [("selected", "jira=u-1"), ("selected", "jira=u-2")];
    let before = office.audit().await.len();
    for path in [
        "/dashboard/connections/refresh",
        "/dashboard/connections/delete",
    ] {
        let nothing = office.submit("/dashboard/connections", path, &[]).await;
        assert_eq!(nothing.status, StatusCode::BAD_REQUEST, "{path}");
        let asked = office
            .submit("/dashboard/connections", path, &selected)
            .await;
        assert_eq!(asked.status, StatusCode::OK, "{path}");
        assert!(asked.shows("u-1") && asked.shows("u-2"), "{}", asked.body);
        assert_eq!(
            office.audit().await.len(),
            before,
            "{path} was done without an answer"
        );
    }
    let mut fields = selected.to_vec();
    fields.push(("selected", "jira=gone"));
    fields.push(("confirmed", "yes"));
    let to = "/dashboard/connections/delete";
    let seen = office.submit("/dashboard/connections", to, &fields).await;
    assert!(seen.shows("Deleted 2 of 3 connections"), "{}", seen.body);
    assert!(seen.shows("Not found"), "{}", seen.body);
    let entries = office.audit().await;
    let subjects: BTreeSet<_> = entries[..2]
        .iter()
        .map(|one| one.subject.to_string())
        .collect();
    assert_eq!(entries.len(), before + 2);
    assert!(
        subjects.iter().any(|subject| subject.contains("u-1")),
        "{subjects:?}"
    );
    assert!(
        subjects.iter().any(|subject| subject.contains("u-2")),
        "{subjects:?}"
    );
    let list = office.get("/dashboard/connections").await;
    assert!(list.shows("Nobody has connected yet"), "{}", list.body);
}
