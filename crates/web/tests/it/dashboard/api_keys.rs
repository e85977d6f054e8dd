//! API keys in the settings.

use axum::http::StatusCode;
use threelo_core::{permission::Permission, storage::ApiKeyStore};

use super::{LIMITED_KEY, Office};
use crate::fixture::KEY;

#[tokio::test]
async fn an_api_key_is_shown_once_rotated_and_revoked() {
    let mut office = Office::new();
    office.limit(&[]).await;
    office.sign_in(KEY).await;
    let (settings, new) = ("/dashboard/settings", "/dashboard/settings/keys");
    let fields = [
        ("name", "reports"),
        ("permission", "environment:proxy"),
        ("expires_days", "30"),
    ];
    let created = office.submit(settings, new, &fields).await;
    let key = shown_key(&created.body);
    assert!(
        !office.get(settings).await.shows(&key),
        "the key is shown again"
    );
    let stored = office.fixture.store.api_keys().await.unwrap();
    let record = stored
        .iter()
        .find(|one| one.name == "reports")
        .unwrap()
        .clone();
    assert!(
        record.permissions.grants(Permission::Proxy)
            && !record.permissions.grants(Permission::LogsRead)
    );
    assert!(record.expires_at.is_some());

    let fields = [("id", &*record.id), ("keep_hours", "0")];
    let rotated = office
        .submit(settings, "/dashboard/settings/keys/rotate", &fields)
        .await;
    assert_ne!(shown_key(&rotated.body), key);
    let fields = [("id", &*record.id)];
    let revoked = office
        .submit(settings, "/dashboard/settings/keys/revoke", &fields)
        .await;
    assert_eq!(
        revoked.location, "/dashboard/settings?done=revoked",
        "{}",
        revoked.body
    );
    let actions: Vec<_> = office
        .audit()
        .await
        .iter()
        .map(|entry| entry.action.to_string())
        .collect();
    assert_eq!(
        actions,
        [
            "api_key.revoke",
            "api_key.rotate",
            "api_key.create",
            "operator.sign_in"
        ]
    );
}

fn shown_key(body: &str) -> String {
    let (_, after) = body.split_once("<code>threelo_").expect(body);
    format!("threelo_{}", after.split('<').next().unwrap())
}

#[tokio::test]
async fn a_key_cannot_create_a_key_with_more_permissions() {
    let mut office = Office::new();
    office
        .limit(&[Permission::DashboardSignIn, Permission::ApiKeysManage])
        .await;
    office.sign_in(LIMITED_KEY).await;
    let settings = "/dashboard/settings";
    for wanted in [
        "environment:proxy",
        "environment:*",
        "environment:api_keys:*",
    ] {
        let fields = [("name", "more"), ("permission", wanted)];
        let seen = office
            .submit(settings, "/dashboard/settings/keys", &fields)
            .await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{wanted}");
        assert!(
            seen.shows("permissions that your own key lacks"),
            "{wanted}: {}",
            seen.body
        );
    }
    for change in ["rotate", "revoke"] {
        let to = format!("/dashboard/settings/keys/{change}");
        let seen = office
            .submit(settings, &to, &[("id", "key-of-default")])
            .await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN, "{change}");
    }
    assert_eq!(office.fixture.store.api_keys().await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_expiry_that_is_no_number_of_days_is_refused_instead_of_meaning_never() {
    let mut office = Office::new();
    office.limit(&[]).await;
    office.sign_in(KEY).await;
    for days in ["abc", "-5", "0", "99999"] {
        let fields = [
            ("name", "reports"),
            ("permission", "environment:proxy"),
            ("expires_days", days),
        ];
        let (settings, new) = ("/dashboard/settings", "/dashboard/settings/keys");
        let refused = office.submit(settings, new, &fields).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{days}");
    }
    let keys = office.fixture.store.api_keys().await.unwrap();
    assert!(keys.iter().all(|key| key.name != "reports"));
}
