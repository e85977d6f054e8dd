//! accessible-resources, `/me` and tenant_info.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use threelo_sandbox::{
    App, Effect, Endpoint, Fault, Pass, ResourceScopes, RunningSandbox, Sandbox, User,
};

use crate::browser::*;

const RESOURCES: &str = "/oauth/token/accessible-resources";

fn both(sandbox: &RunningSandbox, scopes: &[&str]) -> String {
    let pass = Pass::new(CLIENT, MAYA)
        .sites([NORTH, SOUTH])
        .scopes(scopes.iter().copied());
    sandbox.grant(pass).unwrap().access_token
}

/// Returns (site, scopes) of every entry, sorted.
fn entries(list: &Value) -> Vec<(String, String)> {
    let mut entries: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|e| {
            (
                e["name"].as_str().unwrap().to_owned(),
                e["scopes"].to_string(),
            )
        })
        .collect();
    entries.sort();
    entries
}

fn entry(site: &str, scopes: Value) -> (String, String) {
    (site.to_owned(), scopes.to_string())
}

#[tokio::test]
async fn a_site_is_listed_once_for_each_product_with_the_scopes_of_that_product() {
    let sandbox = start().await;
    let token = both(
        &sandbox,
        &["read:jira-work", "read:page:confluence", "read:me"],
    );
    let (status, list) = get_json(&sandbox, &token, RESOURCES).await;
    assert_eq!(status, 200);
    assert_eq!(
        entries(&list),
        [
            entry("north", json!(["read:jira-work"])),
            entry("north", json!(["read:page:confluence"])),
            entry("south", json!(["read:page:confluence"])),
        ]
    );
    let north = list
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["name"] == "north")
        .unwrap();
    assert_eq!(north["id"], NORTH);
    assert_eq!(north["url"], "https://north.atlassian.net");
    assert!(north["avatarUrl"].is_string());
}

#[tokio::test]
async fn the_order_changes_between_requests_and_is_reproducible() {
    async fn orders() -> Vec<String> {
        let sandbox = start().await;
        let token = both(&sandbox, &["read:jira-work", "read:page:confluence"]);
        let mut orders = Vec::new();
        for _ in 0..12 {
            orders.push(get_json(&sandbox, &token, RESOURCES).await.1.to_string());
        }
        orders
    }
    let once = orders().await;
    assert!(once.iter().collect::<BTreeSet<_>>().len() > 1);
    assert_eq!(once, orders().await);
}

#[tokio::test]
async fn a_second_consent_adds_its_site_to_older_tokens_of_an_account_level_app() {
    let sandbox = start().await;
    let north = tokens(&sandbox, &["read:page:confluence"]).access_token;
    let scopes = ["read:page:confluence"];
    sandbox
        .grant(Pass::new(CLIENT, MAYA).sites([SOUTH]).scopes(scopes))
        .unwrap();
    let (_, list) = get_json(&sandbox, &north, RESOURCES).await;
    assert_eq!(list.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_token_of_a_resource_level_app_reaches_only_the_sites_of_its_consent() {
    let mut config = config();
    config.apps = vec![App::new(CLIENT, SECRET, CALLBACK).resource_level()];
    let sandbox = Sandbox::start(config).await.unwrap();
    let grant = |site| {
        let pass = Pass::new(CLIENT, MAYA)
            .sites([site])
            .scopes(["read:page:confluence"]);
        sandbox.grant(pass).unwrap().access_token
    };
    let (north, south) = (grant(NORTH), grant(SOUTH));
    for (token, name, other) in [(north, "north", SOUTH), (south, "south", NORTH)] {
        let (_, list) = get_json(&sandbox, &token, RESOURCES).await;
        assert_eq!(
            entries(&list),
            [entry(name, json!(["read:page:confluence"]))]
        );
        let path = format!("/ex/confluence/{other}/wiki/api/v2/pages");
        assert_eq!(get_json(&sandbox, &token, &path).await.0, 403);
    }
}

#[tokio::test]
async fn a_guest_sees_an_empty_list() {
    let sandbox = start().await;
    sandbox.put_user(User::new("712020:guest", "Guest", "guest@north.example").guest());
    let pass = Pass::new(CLIENT, "712020:guest")
        .sites([NORTH])
        .scopes(["read:page:confluence"]);
    let token = sandbox.grant(pass).unwrap().access_token;
    assert_eq!(
        get_json(&sandbox, &token, RESOURCES).await,
        (200, json!([]))
    );
}

#[tokio::test]
async fn an_uninstalled_app_no_longer_lists_the_site() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-work"]).access_token;
    assert!(sandbox.uninstall(CLIENT, NORTH));
    assert_eq!(
        get_json(&sandbox, &token, RESOURCES).await,
        (200, json!([]))
    );
}

#[tokio::test]
async fn the_switch_makes_the_entries_list_the_scopes_of_the_app() {
    let sandbox = start().await;
    sandbox.change_app(CLIENT, |a| {
        a.scopes = vec!["read:jira-work".into(), "write:jira-work".into()]
    });
    sandbox.change_switches(|s| s.resource_scopes = ResourceScopes::App);
    let token = tokens(&sandbox, &["read:jira-work"]).access_token;
    let (_, list) = get_json(&sandbox, &token, RESOURCES).await;
    assert_eq!(
        list[0]["scopes"],
        json!(["read:jira-work", "write:jira-work"])
    );
}

#[tokio::test]
async fn faults_can_withhold_one_site_or_all() {
    let sandbox = start().await;
    let token = both(&sandbox, &["read:page:confluence"]);
    let withheld = Effect::SiteNotGranted {
        cloud_id: NORTH.to_owned(),
    };
    sandbox.set_fault(Fault::new(withheld).at(Endpoint::Api));
    let (_, list) = get_json(&sandbox, &token, RESOURCES).await;
    assert_eq!(
        entries(&list),
        [entry("south", json!(["read:page:confluence"]))]
    );
    let path = format!("/ex/confluence/{NORTH}/wiki/api/v2/pages");
    assert_eq!(get_json(&sandbox, &token, &path).await.0, 403);

    sandbox.set_fault(Fault::new(Effect::EmptyResources));
    assert_eq!(
        get_json(&sandbox, &token, RESOURCES).await,
        (200, json!([]))
    );
}

#[tokio::test]
async fn me_needs_the_scope_read_me() {
    let sandbox = start().await;
    let without = tokens(&sandbox, &["read:jira-work"]).access_token;
    let (status, body) = get_json(&sandbox, &without, "/me").await;
    assert_eq!(
        (status, &body["message"]),
        (401, &json!("Unauthorized; scope does not match"))
    );
    let with = tokens(&sandbox, &["read:me"]).access_token;
    let (status, me) = get_json(&sandbox, &with, "/me").await;
    assert_eq!((status, &me["email"]), (200, &json!("maya@north.example")));
}

#[tokio::test]
async fn tenant_info_returns_the_cloud_id_by_host_and_by_path() {
    let sandbox = start().await;
    let url = format!("{}/_edge/tenant_info", sandbox.api_url());
    let request = http().get(url).header("host", "North.atlassian.net");
    let body: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(body, json!({"cloudId": NORTH}));
    let url = format!("{}/_edge/south/tenant_info", sandbox.api_url());
    let body: Value = http().get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(body, json!({"cloudId": SOUTH}));
    let url = format!("{}/_edge/west/tenant_info", sandbox.api_url());
    assert_eq!(http().get(url).send().await.unwrap().status(), 404);
}
