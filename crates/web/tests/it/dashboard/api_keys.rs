//! API keys in the settings.

use std::time::Duration;

use axum::http::StatusCode;
use threelo_core::{
    SignedDuration,
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::Clock,
    permission::Permission,
    secret::ApiKey,
    storage::ApiKeyStore,
};

use super::{LIMITED_KEY, Office};
use crate::fixture::KEY;

#[tokio::test]
async fn a_key_that_was_rotated_is_not_rotated_again() {
    let mut office = Office::open().await;
    office.limit(&[Permission::Proxy]).await;
    office.fixture.clock.advance(Duration::from_secs(60));
    let (settings, rotate) = ("/dashboard/settings", "/dashboard/settings/keys/rotate");
    let fields = [("id", "limited"), ("keep_hours", "24")];
    let rotated = office.submit(settings, rotate, &fields).await;
    assert_eq!(rotated.status, StatusCode::OK, "{}", rotated.body);
    let again = office.submit(settings, rotate, &fields).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "{}", again.body);
    assert!(again.shows("has been rotated already"), "{}", again.body);
    assert_eq!(office.keys_named("limited").await.len(), 2);
}

#[tokio::test]
async fn a_name_that_looks_like_that_of_another_key_is_refused_and_what_was_entered_stays() {
    let mut office = Office::open().await;
    office.limit(&[]).await;
    let (settings, new) = ("/dashboard/settings", "/dashboard/settings/keys");
    for name in [
        "Limited",
        "lim\u{200b}ited",
        "from the configuration\u{200b}",
    ] {
        let fields = [("name", name), ("permission", "environment:proxy")];
        let refused = office.submit(settings, new, &fields).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{name:?}");
        let entered = format!("value=\"{name}\"");
        assert!(refused.shows(&entered), "{}", refused.body);
        let chosen = "value=\"environment:proxy\" checked";
        assert!(refused.shows(chosen), "{}", refused.body);
    }
}

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

#[tokio::test]
async fn a_key_cannot_take_a_name_that_the_audit_log_shows_for_another() {
    let mut office = Office::open().await;
    let (settings, new) = ("/dashboard/settings", "/dashboard/settings/keys");
    let fields = |name| [("name", name), ("permission", "environment:proxy")];
    let created = office.submit(settings, new, &fields("reports")).await;
    assert_eq!(created.status, StatusCode::OK, "{}", created.body);
    for (name, fault) in [
        ("reports", "another key has the name"),
        (
            "from the configuration",
            "only the key from the configuration",
        ),
        ("re\u{202e}ports", "change the text direction"),
        ("\u{200b}", "at least one visible character"),
        ("re\0ports", "no control characters"),
    ] {
        let seen = office.submit(settings, new, &fields(name)).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{name:?}");
        assert!(
            seen.body.to_lowercase().contains(fault),
            "{name:?}: {}",
            seen.body
        );
    }
    // A sign-in of a key that the command-line tool gave the same name is distinguished by its id.
    let id = office.audit().await[0].operator_id.to_string();
    let audit = office.get("/dashboard/audit").await;
    assert!(audit.shows(&format!("title=\"{id}\"")), "{}", audit.body);
}

#[tokio::test]
async fn a_key_that_ends_can_prolong_itself_neither_by_rotation_nor_by_an_environment() {
    let mut office = Office::new();
    let store = office.fixture.store.clone();
    let now = office.fixture.clock.now();
    let end = now + SignedDuration::from_hours(48);
    let own = ApiKeyRecord {
        expires_at: Some(end),
        ..ApiKeyRecord::new(
            "default".parse().unwrap(),
            "limited",
            "limited",
            &ApiKey::new(LIMITED_KEY),
            KeyOrigin::Generated,
            now,
        )
    };
    store.put_api_key(&own).await.unwrap();
    office.reload().await;
    office.sign_in(LIMITED_KEY).await;

    let (settings, environments) = ("/dashboard/settings", "/dashboard/settings/environments");
    let rotated = office
        .submit(
            settings,
            "/dashboard/settings/keys/rotate",
            &[("id", &own.id)],
        )
        .await;
    assert!(rotated.shows("threelo_"), "{}", rotated.body);
    let to = "/dashboard/settings/environments/new";
    let created = office.submit(environments, to, &[("name", "test")]).await;
    assert!(created.shows("threelo_"), "{}", created.body);
    let keys = store.api_keys().await.unwrap().rows;
    let new = keys
        .iter()
        .filter(|key| key.created_at > own.created_at || key.id != own.id);
    let ends: Vec<_> = new
        .filter(|key| ["limited", "dashboard"].contains(&&*key.name))
        .map(|key| key.expires_at)
        .collect();
    assert_eq!(ends, [Some(end), Some(end)]);
}

#[tokio::test]
async fn an_expired_key_says_so_and_has_no_successor() {
    let mut office = Office::open().await;
    let store = office.fixture.store.clone();
    let now = office.fixture.clock.now();
    let key = ApiKey::new("threelo_expired-key-of-somebody-else-0123456789");
    let expired = ApiKeyRecord {
        expires_at: Some(now),
        ..ApiKeyRecord::new(
            "default".parse().unwrap(),
            "old",
            "old",
            &key,
            KeyOrigin::Generated,
            now,
        )
    };
    store.put_api_key(&expired).await.unwrap();
    let settings = "/dashboard/settings";
    let seen = office.get(settings).await;
    assert!(seen.shows("expired"), "{}", seen.body);
    let seen = office
        .submit(
            settings,
            "/dashboard/settings/keys/rotate",
            &[("id", "old")],
        )
        .await;
    assert!(seen.shows("has no successor"), "{}", seen.body);
}

#[tokio::test]
async fn many_keys_are_shown_on_several_pages() {
    let mut office = Office::open().await;
    let now = office.fixture.clock.now();
    for n in 0..120 {
        let key = ApiKey::new(format!("threelo_one-of-many-keys-{n:032}"));
        let name = format!("key-{n}");
        let origin = KeyOrigin::Generated;
        let key = ApiKeyRecord::new(
            "default".parse().unwrap(),
            format!("id-{n}"),
            &*name,
            &key,
            origin,
            now,
        );
        office.fixture.store.put_api_key(&key).await.unwrap();
    }
    let (mut page, mut shown) = ("/dashboard/settings".to_owned(), 0);
    loop {
        let seen = office.get(&page).await;
        assert!(seen.body.len() < 100 * 1024, "{page}: {}", seen.body.len());
        shown += seen.body.matches(">key-").count();
        let next = seen.body.split_once("/dashboard/settings?from=");
        match next {
            Some((_, rest)) => {
                page = format!(
                    "/dashboard/settings?from={}",
                    rest.split('"').next().unwrap()
                );
            }
            None => break,
        }
    }
    assert_eq!(shown, 120);
}
