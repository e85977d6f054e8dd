//! Connections: list, change, delete, import.

use serde_json::{Value, json};

use crate::support::{Gateway, SITES, text};

async fn ids(gateway: &Gateway, query: &str) -> Vec<String> {
    let answer = gateway.get(&format!("/connections?{query}")).await.ok();
    let rows = answer["connections"].as_array().unwrap();
    rows.iter()
        .map(|row| row["connection_id"].as_str().unwrap().to_owned())
        .collect()
}

/// Three connections, a minute apart.
async fn three() -> Gateway {
    let gateway = Gateway::with_integration(1).await;
    gateway.integration("other", json!({})).await;
    let mina = json!({ "end_user": {
        "id": "u-77", "display_name": "Mina", "email": "mina@example.org",
        "organization": { "id": "o-5" },
    }});
    gateway.import("c1", mina).await;
    gateway.clock.advance(std::time::Duration::from_secs(60));
    gateway
        .import(
            "c2",
            json!({ "tags": { "Team": "core", "end_user_id": "u-78" } }),
        )
        .await;
    gateway.clock.advance(std::time::Duration::from_secs(60));
    gateway
        .import(
            "c3",
            json!({ "provider_config_key": "other", "tags": { "team": "core" } }),
        )
        .await;
    gateway
}

#[tokio::test]
async fn a_misspelled_filter_is_refused_since_the_list_would_hold_all_connections() {
    let gateway = three().await;
    for (query, meant) in [
        ("connection_id=c1", "connectionId"),
        ("end_user_id=u-77", "endUserId"),
        ("integration_id=other", "integrationId"),
        ("provider_config_key=other", "integrationId"),
        ("tags=core", "tags[KEY]=VALUE"),
        ("conectionId=c1", "connectionId"),
        ("integrationKey=other", "integrationId"),
        ("userId=u-77", "endUserId"),
        ("status=active", "state"),
    ] {
        let answer = gateway.get(&format!("/connections?{query}")).await;
        assert_eq!(answer.refusal(), (400, "invalid_query_params"), "{query}");
        assert!(answer.body.to_string().contains(meant), "{}", answer.body);
    }
    assert_eq!(ids(&gateway, "of_a_later_sdk=1").await, ["c3", "c2", "c1"]);
}

#[tokio::test]
async fn a_row_of_the_list_has_every_member_of_the_contract() {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import("c1", json!({ "tags": { "team": "core" } }))
        .await;
    let listed = gateway.get("/connections").await.ok();
    assert_eq!(
        listed,
        json!({ "connections": [{
            "id": 1,
            "connection_id": "c1",
            "provider_config_key": "jira",
            "provider": "jira",
            "created": "2026-03-01T09:00:00.000Z",
            "errors": [],
            "missing_scopes": [],
            "end_user": null,
            "tags": { "team": "core" },
            "metadata": null,
            "state": "active",
            "reason": null,
                "state_since": null,
                "decision_deadline": null,
            "deadlines": {
                "access_token": "2026-03-01T10:00:00.000Z",
                "idle": "2026-05-30T09:00:00.000Z",
                "absolute": "2027-03-01T09:00:00.000Z",
            },
        }]})
    );
}

#[tokio::test]
async fn the_newest_come_first_page_by_page() {
    let gateway = three().await;
    assert_eq!(ids(&gateway, "").await, ["c3", "c2", "c1"]);
    assert_eq!(ids(&gateway, "limit=2").await, ["c3", "c2"]);
    assert_eq!(ids(&gateway, "limit=2&page=1").await, ["c1"]);
}

#[tokio::test]
async fn every_filter_filters() {
    let gateway = three().await;
    for (query, expected) in [
        ("connectionId=c2", vec!["c2"]),
        ("search=MINA", vec!["c1"]),
        ("endUserId=u-77", vec!["c1"]),
        ("endUserId=u-78", vec!["c2"]),
        ("endUserOrganizationId=o-5", vec!["c1"]),
        ("state=active", vec!["c3", "c2", "c1"]),
        ("state=needs_reconnect", vec![]),
        ("expires_before=2026-05-30T09:01:30Z", vec!["c2", "c1"]),
        ("expiring_in_days=89", vec![]),
        ("expiring_in_days=91", vec!["c3", "c2", "c1"]),
        ("integrationId=other", vec!["c3"]),
        ("integrationId=jira,other", vec!["c3", "c2", "c1"]),
        ("tags[team]=core", vec!["c3", "c2"]),
        ("tags%5Bteam%5D=core&integrationId=jira", vec!["c2"]),
        ("tags[team]=core&tags[end_user_id]=u-78", vec!["c2"]),
        ("unheard_of=1", vec!["c3", "c2", "c1"]),
    ] {
        assert_eq!(ids(&gateway, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn an_empty_filter_is_refused_rather_than_ignored() {
    let gateway = Gateway::with_sites(0).await;
    for query in [
        "connectionId=",
        "search=",
        "endUserId=",
        "integrationId=",
        "limit=0",
        "limit=2001",
        "limit=x",
        "page=-1",
    ] {
        let answer = gateway.get(&format!("/connections?{query}")).await;
        assert_eq!(answer.refusal(), (400, "invalid_query_params"), "{query}");
    }
}

#[tokio::test]
async fn changing_the_end_user_updates_its_tags() {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import("c1", json!({ "tags": { "team": "core" } }))
        .await;
    let changes = json!({ "end_user": { "id": "u-9", "email": "u9@example.org" } });
    let changed = gateway
        .patch("/connections/c1?provider_config_key=jira", changes)
        .await
        .ok();
    assert_eq!(changed, json!({ "success": true }));
    let row = gateway.get("/connections").await.ok()["connections"][0].clone();
    assert_eq!(row["end_user"]["id"], "u-9");
    assert_eq!(
        row["tags"],
        json!({ "team": "core", "end_user_id": "u-9", "end_user_email": "u9@example.org" })
    );
}

#[tokio::test]
async fn new_tags_replace_all_existing_tags() {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import("c1", json!({ "tags": { "team": "core" } }))
        .await;
    let changes = json!({ "tags": { "Plan": "pro" } });
    gateway
        .patch("/connections/c1?provider_config_key=jira", changes)
        .await
        .ok();
    let row = gateway.get("/connections").await.ok()["connections"][0].clone();
    assert_eq!(row["tags"], json!({ "plan": "pro" }));
}

#[tokio::test]
async fn an_empty_event_url_clears_it() {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import(
            "c1",
            json!({ "webhook_url_override": "https://a.example/in" }),
        )
        .await;
    let shown = async || {
        let shown = gateway
            .get("/connections/c1?provider_config_key=jira")
            .await
            .ok();
        shown["webhook_url_override"].clone()
    };
    assert_eq!(shown().await, "https://a.example/in");
    let clear = json!({ "webhook_url_override": "" });
    gateway
        .patch("/connections/c1?provider_config_key=jira", clear)
        .await
        .ok();
    assert_eq!(shown().await, Value::Null);
}

#[tokio::test]
async fn invalid_changes_are_reported_by_member() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    for changes in [
        json!({ "tags": { "1": "x" } }),
        json!({ "tags": { "a": 1 } }),
        json!({ "end_user": {} }),
        json!({ "end_user": { "id": "u", "email": "nobody" } }),
        json!({ "webhook_url_override": "ftp://a" }),
        json!({ "webhook_url_override": "http://169.254.169.254/latest" }),
    ] {
        let path = "/connections/c1?provider_config_key=jira";
        let answer = gateway.patch(path, changes.clone()).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{changes}");
    }
}

#[tokio::test]
async fn a_connection_switches_to_another_site_that_it_reaches() {
    let gateway = Gateway::with_integration(2).await;
    let tokens = gateway.tokens_for(&[SITES[0].0, SITES[1].0]);
    let credentials = json!({ "type": "OAUTH2", "access_token": tokens.access_token });
    gateway
        .import("c1", json!({ "credentials": credentials }))
        .await;
    let path = "/connections/c1?provider_config_key=jira";
    let to = json!({ "cloud_id": SITES[1].0 });
    let changed = gateway.patch(path, to).await.ok();
    assert_eq!(changed, json!({ "success": true }));
    let shown = gateway.get(path).await.ok();
    assert_eq!(shown["connection_config"]["cloudId"], SITES[1].0);
}

#[tokio::test]
async fn a_site_that_is_not_reached_is_refused_with_those_that_are() {
    let gateway = Gateway::with_integration(2).await;
    gateway.import("c1", json!({})).await;
    let path = "/connections/c1?provider_config_key=jira";
    for (given, expected) in [
        (SITES[1].0, SITES[0].0),
        ("../x", "may hold letters, digits and - only"),
    ] {
        let answer = gateway.patch(path, json!({ "cloud_id": given })).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{given}");
        let error = &answer.body["error"]["errors"][0];
        assert_eq!(error["path"], json!(["cloud_id"]), "{given}");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(expected), "{given}: {message}");
    }
    let misspelled = json!({ "cloudId": SITES[0].0 });
    let answer = gateway.patch(path, misspelled).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    let shown = gateway.get(path).await.ok();
    assert_eq!(shown["connection_config"]["cloudId"], SITES[0].0);
}

#[tokio::test]
async fn a_deleted_connection_is_gone() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    let path = "/connections/c1?provider_config_key=jira";
    assert_eq!(gateway.delete(path).await.ok(), json!({ "success": true }));
    assert_eq!(gateway.get(path).await.refusal(), (404, "not_found"));
    // 400 and not 404: clients know it so.
    assert_eq!(
        gateway.delete(path).await.refusal(),
        (400, "unknown_connection")
    );
}

#[tokio::test]
async fn a_missing_integration_is_distinguished_from_a_missing_connection() {
    let gateway = Gateway::with_integration(0).await;
    let path = |integration: &str| format!("/connections/c1?provider_config_key={integration}");
    let unknown = (400, "unknown_provider_config");
    assert_eq!(gateway.get(&path("none")).await.refusal(), unknown);
    assert_eq!(gateway.delete(&path("none")).await.refusal(), unknown);
    assert_eq!(
        gateway.patch(&path("none"), json!({})).await.refusal(),
        unknown
    );
    assert_eq!(
        gateway.get(&path("jira")).await.refusal(),
        (404, "not_found")
    );
    assert_eq!(
        gateway.patch(&path("jira"), json!({})).await.refusal(),
        (404, "not_found")
    );
}

#[tokio::test]
async fn the_integration_is_required() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.get("/connections/c1").await;
    assert_eq!(answer.refusal(), (400, "invalid_query_params"));
    assert_eq!(
        answer.body["error"]["errors"][0]["path"],
        json!(["provider_config_key"])
    );
}

#[tokio::test]
async fn an_id_with_odd_characters_is_found_raw_and_encoded() {
    let gateway = Gateway::with_integration(1).await;
    let odd = "a:b@c~d|e$f+g;h=i,j[k]";
    gateway.import(odd, json!({})).await;
    let encoded: String = odd.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for id in [odd, encoded.as_str()] {
        let shown = gateway
            .get(&format!("/connections/{id}?provider_config_key=jira"))
            .await;
        assert_eq!(shown.ok()["connection_id"], odd);
    }
}

#[tokio::test]
async fn an_id_is_decoded_once() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("a/b c", json!({})).await;
    let shown = gateway
        .get("/connections/a%2Fb%20c?provider_config_key=jira")
        .await
        .ok();
    assert_eq!(shown["connection_id"], "a/b c");
    let twice = gateway
        .get("/connections/a%252Fb?provider_config_key=jira")
        .await;
    assert_eq!(twice.refusal(), (400, "invalid_uri_params"));
    let broken = gateway
        .get("/connections/a%FFb?provider_config_key=jira")
        .await;
    assert_eq!(broken.refusal(), (400, "invalid_uri_params"));
}

#[tokio::test]
async fn an_import_is_shown_with_its_refresh_token() {
    let gateway = Gateway::with_integration(1).await;
    let shown = gateway
        .import("c1", json!({ "metadata": { "a": 1 } }))
        .await;
    assert_eq!(shown["connection_config"]["cloudId"], SITES[0].0);
    assert_eq!(shown["metadata"], json!({ "a": 1 }));
    assert_eq!(shown["created_at"], "2026-03-01T09:00:00.000+00:00");
    assert_eq!(shown["last_fetched_at"], Value::Null);
    let credentials = &shown["credentials"];
    assert_eq!(credentials["type"], "OAUTH2");
    assert_eq!(credentials["expires_at"], "2026-03-01T10:00:00.000Z");
    assert!(credentials["refresh_token"].is_string());
    assert_eq!(
        credentials["raw"]["refresh_token"],
        credentials["refresh_token"]
    );
}

#[tokio::test]
async fn an_import_without_an_id_gets_a_generated_one() {
    let gateway = Gateway::with_integration(1).await;
    let shown = gateway.import("", json!({ "connection_id": null })).await;
    assert_eq!(shown["connection_id"].as_str().unwrap().len(), 36);
}

#[tokio::test]
async fn an_imported_token_with_a_line_break_at_its_end_is_usable() {
    let gateway = Gateway::with_integration(1).await;
    let credentials = json!({
        "type": "OAUTH2", "access_token": " \"access-1\"\n", "refresh_token": "\u{feff}refresh-1",
        "expires_at": "2099-01-01T00:00:00Z",
    });
    let body =
        json!({ "provider_config_key": "jira", "connection_id": "c", "credentials": credentials });
    let imported = gateway.post("/connections", body).await;
    assert_eq!(imported.status, 201);
    let imported = &imported.body;
    assert_eq!(imported["credentials"]["access_token"], "access-1");
    assert_eq!(imported["credentials"]["refresh_token"], "refresh-1");
    let shown = gateway
        .get("/connections/c?provider_config_key=jira")
        .await
        .ok();
    assert_eq!(shown["credentials"]["access_token"], "access-1");
}

#[tokio::test]
async fn an_import_over_a_connection_replaces_it() {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import("c1", json!({ "metadata": { "a": 1 } }))
        .await;
    let again = gateway.import("c1", json!({})).await;
    assert_eq!(again["id"], 1);
    assert_eq!(ids(&gateway, "").await, ["c1"]);
}

#[tokio::test]
async fn an_invalid_import_is_refused() {
    let gateway = Gateway::with_integration(1).await;
    let tokens = json!({ "type": "OAUTH2", "access_token": "a" });
    let with = |member: &str, value: Value| {
        let mut credentials = tokens.clone();
        credentials[member] = value;
        json!({ "provider_config_key": "jira", "credentials": credentials })
    };
    let nowhere = json!({ "provider_config_key": "none", "credentials": tokens });
    assert_eq!(
        gateway.post("/connections", nowhere).await.refusal(),
        (404, "not_found")
    );
    for body in [
        with("type", json!("API_KEY")),
        with("access_token", json!("")),
        with("access_token", json!("two\nlines")),
        with("refresh_token", json!("a b")),
        with("expires_at", json!("soon")),
        with("config_override", json!({ "client_id": "x" })),
        json!({ "provider_config_key": "jira" }),
        json!({ "provider_config_key": "jira", "connection_id": "trail ", "credentials": tokens }),
    ] {
        let answer = gateway.post("/connections", body.clone()).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{body}");
    }
}

#[tokio::test]
async fn the_singular_paths_still_work() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    let listed = gateway.get("/connection").await.ok();
    assert_eq!(listed, gateway.get("/connections").await.ok());
    let one = gateway
        .get("/connection/c1?provider_config_key=jira")
        .await
        .ok();
    assert_eq!(one["connection_id"], "c1");
}

#[tokio::test]
async fn two_thousand_tags_in_a_query_are_refused_by_name() {
    let gateway = Gateway::with_integration(1).await;
    for (name, query) in [
        ("tags", "&tags[]=x".repeat(2_000)),
        (
            "tags",
            (0..2_000).map(|n| format!("&tags[t{n}]=x")).collect(),
        ),
        (
            "integrationId",
            format!("&integrationId={}jira", "jira,".repeat(2_000)),
        ),
    ] {
        let answer = gateway.get(&format!("/connections?{}", &query[1..])).await;
        assert_eq!(answer.refusal(), (400, "invalid_query_params"));
        assert_eq!(answer.body["error"]["errors"][0]["path"], json!([name]));
    }
    let query: String = (0..100).map(|n| format!("&tags[t{n}]=x")).collect();
    let answer = gateway.get(&format!("/connections?{}", &query[1..])).await;
    assert_eq!(answer.ok(), json!({ "connections": [] }));
}

#[tokio::test]
async fn a_base_url_must_be_a_web_address() {
    let gateway = Gateway::with_integration(1).await;
    for base_url in [
        "javascript:alert(1)",
        "javascript:1",
        "file:///etc/passwd",
        "data:x",
        "nonsense url",
    ] {
        for id in [json!({}), json!({ "cloudId": "c-1" })] {
            let mut config = id;
            config["baseUrl"] = json!(base_url);
            let body = json!({
                "provider_config_key": "jira",
                "connection_config": config,
                "credentials": { "type": "OAUTH2", "access_token": "a" },
            });
            let answer = gateway.post("/connections", body).await;
            assert_eq!(answer.refusal(), (400, "invalid_body"), "{base_url}");
            let path = &answer.body["error"]["errors"][0]["path"];
            assert_eq!(*path, json!(["connection_config", "baseUrl"]));
        }
    }
}

#[tokio::test]
async fn a_connection_without_a_refresh_token_says_so_in_its_errors_while_it_works() {
    let gateway = Gateway::with_integration(1).await;
    let credentials = json!({
        "type": "OAUTH2", "access_token": gateway.tokens().access_token,
        "expires_at": "2026-03-01T10:00:00Z",
    });
    let imported = gateway.import("c1", json!({ "credentials": credentials }));
    let imported = imported.await;
    let path = "/connections/c1?provider_config_key=jira";
    let shown = gateway.get(path).await.ok();
    let listed = gateway.get("/connections").await.ok();
    for one in [&imported, &shown, &listed["connections"][0]] {
        assert_eq!(one["state"], "active");
        let message = text(one, "/errors/0/message");
        assert!(message.contains("no refresh token"), "{message}");
    }
}
