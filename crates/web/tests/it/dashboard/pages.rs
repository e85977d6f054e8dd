//! The pages: what they show and change.

use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    http::{HeaderMap, Method, StatusCode, Uri},
};
use threelo_connect::{Connect, ConnectionPatch, IntegrationPatch};
use threelo_core::{
    caller::Caller,
    clock::Clock,
    connection::Tags,
    event::{Event, EventKind},
    id::ConnectionKey,
    permission::Permission,
    provider::Provider,
    request_log::{RequestKind, RequestRecord},
    site::Site,
    storage::TokenStore,
    token::TokenStatus,
};

use super::{CONNECTION, LIMITED_KEY, Office, log, office};
use crate::{fixture::KEY, sample};

const SCOPES: [(&str, &str); 3] = [
    ("scope", "offline_access"),
    ("scope", "read:jira-work"),
    ("scope", "read:jira-user"),
];

#[tokio::test]
async fn an_empty_gateway_greets_with_three_steps() {
    let mut office = Office::open().await;
    let seen = office.get("/dashboard").await;
    for text in [
        "Welcome",
        "Create an integration",
        "Add a test connection",
        "Make the first call",
    ] {
        assert!(seen.shows(text), "{text}: {}", seen.body);
    }
    assert!(
        seen.shows("href=\"/dashboard/integrations/new\""),
        "{}",
        seen.body
    );
}

#[tokio::test]
async fn the_overview_says_what_needs_attention() {
    let (mut office, key) = office().await;
    log(&office, |_| {}).await;
    let calm = office.get("/dashboard").await;
    assert!(!calm.shows("Welcome"), "{}", calm.body);
    let row = office.fixture.store.tokens(&key).await.unwrap().unwrap();
    let status = TokenStatus::NeedsReconnect {
        since: office.fixture.clock.now(),
        reason: "the user revoked the grant".to_owned(),
    };
    let event = Event {
        id: "e-1".to_owned(),
        sequence: 0,
        at: office.fixture.clock.now(),
        kind: EventKind::Created,
        subject: key.clone().into(),
        provider: Provider::Jira,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
    };
    let store = &office.fixture.store;
    assert!(
        store
            .set_token_status(&key, row.version, &status, &event)
            .await
            .unwrap()
    );
    log(&office, |record| {
        record.error = Some("missing_scopes".into())
    })
    .await;
    let seen = office.get("/dashboard").await;
    assert!(
        seen.shows("u-1 does not work any more: its user has to reconnect."),
        "{}",
        seen.body
    );
    assert!(
        seen.shows("1 call lacked a scope in the last 24 hours."),
        "{}",
        seen.body
    );
    let page = office
        .get(&format!("/dashboard/connection?{CONNECTION}"))
        .await;
    assert!(page.shows("The user revoked the grant."), "{}", page.body);
}

#[tokio::test]
async fn an_integration_is_created_changed_and_deleted() {
    let mut office = Office::open().await;
    let form = office.get("/dashboard/integrations/new").await;
    assert!(
        form.shows("https://gateway.example.com/oauth/callback"),
        "{}",
        form.body
    );
    assert!(
        form.shows("value=\"offline_access\" checked"),
        "{}",
        form.body
    );
    let mut fields = vec![
        ("provider", "jira"),
        ("key", "jira"),
        ("display_name", "Acme Planner"),
        ("client_id", "client-1"),
        ("client_secret", "kept-from-every-page"),
    ];
    fields.extend(SCOPES);
    let new = "/dashboard/integrations/new";
    let created = office.submit(new, new, &fields).await;
    assert_eq!(
        created.location, "/dashboard/integration?key=jira&done=created",
        "{}",
        created.body
    );
    assert_eq!(
        office.latest().await,
        ("integration.create".into(), "jira".into())
    );

    let page = office.get(&created.location).await;
    assert!(page.shows("Acme Planner") && page.shows("client-1") && page.shows("read:jira-work"));
    let edit = "/dashboard/integration/edit?key=jira";
    let mut fields = vec![
        ("key", "jira"),
        ("display_name", "Planner"),
        ("scope", "write:jira-work"),
    ];
    fields.extend(SCOPES);
    let saved = office
        .submit(edit, "/dashboard/integration/edit", &fields)
        .await;
    assert_eq!(
        saved.location, "/dashboard/integration?key=jira&done=saved",
        "{}",
        saved.body
    );
    assert!(office.get(&saved.location).await.shows("write:jira-work"));

    let app = "/dashboard/integration/app?key=jira";
    let fields = [
        ("key", "jira"),
        ("client_id", "client-1"),
        ("client_secret", "another-secret-of-the-app"),
    ];
    let rotated = office
        .submit(app, "/dashboard/integration/app", &fields)
        .await;
    assert_eq!(
        rotated.location, "/dashboard/integration?key=jira&done=secret",
        "{}",
        rotated.body
    );
    let page = office.get(&rotated.location).await;
    assert!(page.shows("the old one stays in use"), "{}", page.body);

    let ask = "/dashboard/integration/delete?key=jira";
    let deleted = office
        .submit(ask, "/dashboard/integration/delete", &[("key", "jira")])
        .await;
    assert_eq!(deleted.location, "/dashboard/integrations?done=deleted");
    assert_eq!(
        office.get("/dashboard/integration?key=jira").await.status,
        StatusCode::NOT_FOUND
    );
    let actions: Vec<_> = office
        .audit()
        .await
        .iter()
        .map(|entry| entry.action.to_string())
        .collect();
    let expected = [
        "integration.delete",
        "integration.rotate_secret",
        "integration.update",
        "integration.create",
        "operator.sign_in",
    ];
    assert_eq!(actions, expected);
}

#[tokio::test]
async fn a_form_with_faults_keeps_what_was_entered_but_not_the_secret() {
    let mut office = Office::open().await;
    let new = "/dashboard/integrations/new";
    let fields = [
        ("provider", "jira"),
        ("key", "my jira"),
        ("client_id", "client-1"),
        ("client_secret", "kept-from-every-page"),
        ("scope", "read:jira-work"),
        ("more_scopes", "read:jira-wrok"),
    ];
    let seen = office.submit(new, new, &fields).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert!(seen.shows("Scopes: add offline_access"), "{}", seen.body);
    assert!(seen.shows("did you mean read:jira-work?"), "{}", seen.body);
    assert!(
        seen.shows("value=\"my jira\"") && seen.shows("value=\"read:jira-wrok\""),
        "{}",
        seen.body
    );
    assert!(!seen.shows("kept-from-every-page"));
    assert!(
        office
            .get("/dashboard/integrations")
            .await
            .shows("There is no integration yet")
    );
}

#[tokio::test]
async fn a_missing_account_scope_is_warned_about() {
    let (mut office, _) = office().await;
    let seen = office.get("/dashboard/integration?key=jira").await;
    assert!(
        seen.shows("no scope that reads the user&#39;s account")
            || seen.shows("no scope that reads the user's account"),
        "{}",
        seen.body
    );
}

#[tokio::test]
async fn connections_are_found_by_text_and_state() {
    let (mut office, key) = office().await;
    office
        .fixture
        .add_connection(&key.integration, "other")
        .await;
    for (query, shown) in [
        ("", [true, true]),
        ("?q=U-1", [true, false]),
        ("?integration=jira&state=active", [true, true]),
        ("?state=needs_reconnect", [false, false]),
        ("?q=nobody", [false, false]),
    ] {
        let seen = office.get(&format!("/dashboard/connections{query}")).await;
        let found = ["u-1", "other"].map(|id| seen.shows(&format!("connection={id}\"")));
        assert_eq!(found, shown, "{query}: {}", seen.body);
    }
}

#[tokio::test]
async fn a_long_list_continues_on_further_pages() {
    let (mut office, key) = office().await;
    for n in 0..50 {
        office
            .fixture
            .add_connection(&key.integration, &format!("c-{n}"))
            .await;
    }
    let first = office.get("/dashboard/connections").await;
    assert!(!first.shows("connection=u-1\"") && first.shows("connection=c-0\""));
    let (_, link) = first
        .body
        .split_once("class=\"button\" href=\"/dashboard/connections?")
        .unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&");
    let second = office.get(&format!("/dashboard/connections?{link}")).await;
    assert!(
        second.shows("connection=u-1\"") && !second.shows("connection=c-0\""),
        "{}",
        second.body
    );
}

#[tokio::test]
async fn names_with_dots_and_slashes_have_a_page() {
    let (mut office, key) = office().await;
    for id in ["..", "a/b", "a=b+c;d", "it's \"one\""] {
        office.fixture.add_connection(&key.integration, id).await;
        let list = office.get("/dashboard/connections").await;
        let (before, _) = list
            .body
            .split_once(&format!(">{}</a>", html(id)))
            .expect(&list.body);
        let link = before
            .rsplit("href=\"")
            .next()
            .unwrap()
            .trim_end_matches('"')
            .replace("&amp;", "&");
        let seen = office.get(&link).await;
        assert_eq!(seen.status, StatusCode::OK, "{id}: {link}");
        assert!(
            seen.shows(&format!("<h1>{}</h1>", html(id))),
            "{id}: {}",
            seen.body
        );
    }
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

#[tokio::test]
async fn tags_and_metadata_are_changed() {
    let (mut office, key) = office().await;
    let edit = format!("/dashboard/connection/edit?{CONNECTION}");
    let own = [("integration", "jira"), ("connection", "u-1")];
    let mut fields = own.to_vec();
    fields.extend([
        ("tags", "plan = pro\r\nteam = core"),
        ("metadata", "{\"a\": [1]}"),
    ]);
    let saved = office
        .submit(&edit, "/dashboard/connection/edit", &fields)
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let connection = office.fixture.connect.connection(&key).await.unwrap();
    assert_eq!(connection.tags["plan"], "pro");
    assert_eq!(connection.metadata.unwrap()["a"][0], 1);
    let mut fields = own.to_vec();
    fields.extend([("tags", "plan"), ("metadata", "[1]")]);
    let refused = office
        .submit(&edit, "/dashboard/connection/edit", &fields)
        .await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused.shows("has no value") && refused.shows("not a JSON object"),
        "{}",
        refused.body
    );
}

/// The value of the field `seen`, and the text in the field of the tags, as a browser would send them.
fn edited(page: &str) -> (String, String) {
    let seen = page.split_once("name=\"seen\" value=\"").expect(page).1;
    let tags = page.split_once("name=\"tags\"").expect(page).1;
    let tags = tags.split_once('>').unwrap().1;
    let tags = tags.split_once("</textarea>").unwrap().0;
    (
        seen.split('"').next().unwrap().to_owned(),
        tags.replace("&quot;", "\"").replace("&amp;", "&"),
    )
}

#[tokio::test]
async fn saving_an_unchanged_connection_keeps_tags_with_line_breaks_and_spaces() {
    let (mut office, key) = office().await;
    let tags: Tags = [
        ("a", "x\ny = 2"),
        ("b", " lead"),
        ("c", "\"q"),
        ("d", "x\r\nz"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let patch = ConnectionPatch {
        tags: Some(tags.clone()),
        ..ConnectionPatch::default()
    };
    let connect = office.fixture.connect.clone();
    connect.change_connection(&key, &patch).await.unwrap();
    let edit = format!("/dashboard/connection/edit?{CONNECTION}");
    let (seen, text) = edited(&office.get(&edit).await.body);
    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("seen", &*seen),
        ("tags", &*text),
    ];
    let saved = office
        .submit(&edit, "/dashboard/connection/edit", &fields)
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let connection = office.fixture.connect.connection(&key).await.unwrap();
    assert_eq!(connection.tags, tags);
}

/// Makes the change of another operator: the tag `plan` becomes `pro`.
async fn tag_meanwhile(connect: &Connect, key: &ConnectionKey) {
    let patch = ConnectionPatch {
        tags: Some(Tags::from([("plan".to_owned(), "pro".to_owned())])),
        ..ConnectionPatch::default()
    };
    connect.change_connection(key, &patch).await.unwrap();
}

#[tokio::test]
async fn a_form_that_is_older_than_the_last_change_saves_nothing_before_it_is_sent_again() {
    let (mut office, key) = office().await;
    let edit = format!("/dashboard/connection/edit?{CONNECTION}");
    let (seen, _) = edited(&office.get(&edit).await.body);
    let connect = office.fixture.connect.clone();
    tag_meanwhile(&connect, &key).await;
    let fields = |seen| {
        [
            ("integration", "jira"),
            ("connection", "u-1"),
            ("tags", "team = core"),
            ("seen", seen),
        ]
    };
    let to = "/dashboard/connection/edit";
    let stale = office.submit(&edit, to, &fields(&seen)).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.body);
    assert!(stale.shows("plan = pro"), "{}", stale.body);
    assert_eq!(connect.connection(&key).await.unwrap().tags["plan"], "pro");

    let (seen, text) = edited(&stale.body);
    assert_eq!(text, "team = core");
    let saved = office.submit(&edit, to, &fields(&seen)).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(connect.connection(&key).await.unwrap().tags["team"], "core");
}

#[tokio::test]
async fn a_form_that_was_shown_again_because_of_a_mistake_still_notices_a_change_in_between() {
    let (mut office, key) = office().await;
    let edit = format!("/dashboard/connection/edit?{CONNECTION}");
    let (seen, _) = edited(&office.get(&edit).await.body);
    let connect = office.fixture.connect.clone();
    tag_meanwhile(&connect, &key).await;
    let to = "/dashboard/connection/edit";
    let fields = |seen, tags| {
        [
            ("integration", "jira"),
            ("connection", "u-1"),
            ("tags", tags),
            ("seen", seen),
        ]
    };
    let mistaken = office.submit(&edit, to, &fields(&seen, "no-value")).await;
    assert_eq!(mistaken.status, StatusCode::BAD_REQUEST);
    let (seen, _) = edited(&mistaken.body);
    let stale = office
        .submit(&edit, to, &fields(&seen, "team = core"))
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.body);
    assert_eq!(connect.connection(&key).await.unwrap().tags["plan"], "pro");
}

/// Returns the value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let begin = format!("name=\"{name}\" value=\"");
    let value = page
        .split(&*begin)
        .nth(1)
        .and_then(|it| it.split('"').next());
    value.expect(name).to_owned()
}

#[tokio::test]
async fn two_operators_who_edit_an_integration_do_not_revert_each_other() {
    let (mut office, key) = office().await;
    let integration = key.integration_ref();
    let edit = "/dashboard/integration/edit?key=jira";
    let seen = hidden(&office.get(edit).await.body, "seen");
    let patch = IntegrationPatch {
        display_name: Some("Jira of sales".to_owned()),
        ..IntegrationPatch::default()
    };
    let connect = office.fixture.connect.clone();
    connect
        .change_integration(&integration, patch)
        .await
        .unwrap();
    let fields = |seen| {
        [
            ("key", "jira"),
            ("display_name", "Jira"),
            ("scope", "offline_access"),
            ("scope", "read:jira-work"),
            ("return_urls", "https://app.example.com/done"),
            ("seen", seen),
        ]
    };
    let to = "/dashboard/integration/edit";
    let stale = office.submit(edit, to, &fields(&seen)).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.body);
    assert!(stale.shows("Jira of sales"), "{}", stale.body);
    let stored = connect.integration(&integration).await.unwrap();
    assert_eq!(stored.display_name, "Jira of sales");

    let seen = hidden(&stale.body, "seen");
    let saved = office.submit(edit, to, &fields(&seen)).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let stored = connect.integration(&integration).await.unwrap();
    assert_eq!(stored.display_name, "Jira");
}

#[tokio::test]
async fn an_integration_with_more_connections_than_the_question_said_is_not_deleted_yet() {
    let (mut office, key) = office().await;
    let integration = key.integration_ref();
    let ask = "/dashboard/integration/delete?key=jira";
    let told = hidden(&office.get(ask).await.body, "connections");
    office.fixture.add_connection(&key.integration, "u-9").await;
    let to = "/dashboard/integration/delete";
    let fields = |told| [("key", "jira"), ("connections", told)];
    let asked = office.submit(ask, to, &fields(&told)).await;
    assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.body);
    let connect = office.fixture.connect.clone();
    assert!(connect.integration(&integration).await.is_ok());
    let told = hidden(&asked.body, "connections");
    let deleted = office.submit(ask, to, &fields(&told)).await;
    assert_eq!(deleted.status, StatusCode::SEE_OTHER, "{}", deleted.body);
    assert!(connect.integration(&integration).await.is_err());
}

#[tokio::test]
async fn a_call_of_a_page_whose_site_is_not_reached_any_more_is_not_sent_to_another_one() {
    let (mut office, _) = office().await;
    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("method", "GET"),
        ("path", "/rest/api/3/myself"),
        ("site", "0f3c9a52-0000-4000-8000-00000000ffff"),
    ];
    let page = format!("/dashboard/try?{CONNECTION}");
    let refused = office.submit(&page, "/dashboard/try", &fields).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
    assert!(refused.shows("does not reach the site"), "{}", refused.body);
}

#[tokio::test]
async fn a_connection_is_deleted_after_a_question() {
    let (mut office, key) = office().await;
    let ask = format!("/dashboard/connection/delete?{CONNECTION}");
    let fields = [("integration", "jira"), ("connection", "u-1")];
    let deleted = office
        .submit(&ask, "/dashboard/connection/delete", &fields)
        .await;
    assert_eq!(deleted.location, "/dashboard/connections?done=deleted");
    assert!(office.fixture.connect.connection(&key).await.is_err());
    assert_eq!(
        office.latest().await,
        ("connection.delete".into(), key.to_string())
    );
}

#[tokio::test]
async fn a_connect_link_is_shown_or_opened() {
    let (mut office, _) = office().await;
    let connect = "/dashboard/connect";
    let fields = [
        ("integration", "jira"),
        ("end_user_id", "user-7"),
        ("then", "show"),
    ];
    let shown = office.submit(connect, connect, &fields).await;
    let link = "https://gateway.example.com/connect?session_token=nango_connect_session_";
    assert!(shown.shows(link), "{}", shown.body);
    let opened = office
        .submit(
            connect,
            connect,
            &[("integration", "jira"), ("then", "open")],
        )
        .await;
    assert!(
        opened
            .location
            .starts_with("/connect?session_token=nango_connect_session_"),
        "{}",
        opened.location
    );
    let again = format!("/dashboard/connect?{CONNECTION}");
    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("then", "show"),
    ];
    assert!(office.submit(&again, connect, &fields).await.shows(link));
    let (action, subject) = office.latest().await;
    assert_eq!(action, "connect_session.create");
    assert!(!subject.contains("session_token"), "{subject}");
}

#[tokio::test]
async fn a_call_is_sent_as_the_operator_and_its_answer_is_shown() {
    let answer = async |method: Method,
                        uri: Uri,
                        headers: HeaderMap,
                        Extension(caller): Extension<Caller>,
                        body: String| {
        let header = |name: &str| headers[name].to_str().unwrap().to_owned();
        let (integration, connection) = (header("provider-config-key"), header("connection-id"));
        let by = caller.key().map(|key| key.id.clone());
        axum::Json(serde_json::json!({
            "call": format!("{method} {uri} {body}"),
            "with": format!("{integration}/{connection}"),
            "by": by,
            "has_key": headers.contains_key("authorization"),
        }))
    };
    let mut office = Office::with_proxy(
        "https://gateway.example.com",
        Router::new().fallback(answer),
    );
    office.sign_in(KEY).await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    let key = office.fixture.add_connection(&integration, "u-1").await;
    let site = sample::site("Acme", "acme", "write:jira-work");
    office
        .fixture
        .connect
        .update_sites(&key, &[site])
        .await
        .unwrap();

    let search = office
        .get(&format!("/dashboard/try?{CONNECTION}&q=create+issue"))
        .await;
    assert!(
        search.shows("path=%2Frest%2Fapi%2F3%2Fissue\""),
        "{}",
        search.body
    );
    let form =
        format!("/dashboard/try?{CONNECTION}&method=PUT&path=/rest/api/3/issue/{{issueIdOrKey}}");
    assert!(office.get(&form).await.shows("write:jira-work"));
    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("method", "PUT"),
        ("path", "/rest/api/3/issue/{issueIdOrKey}"),
        ("segment", "ACME/1"),
        ("parameter", "false"),
        ("query", "other = 1"),
        ("body", "{\"fields\":{}}"),
    ];
    let seen = office.submit(&form, "/dashboard/try", &fields).await;
    assert_eq!(seen.status, StatusCode::OK);
    for expected in [
        "PUT /proxy/ex/jira/0f3c9a52-0000-4000-8000-000000000004/rest/api/3/issue/ACME%2F1?notifyUsers=false&amp;other=1",
        "jira/u-1",
        "key-of-default",
        "200 OK",
    ] {
        assert!(seen.shows(expected), "{expected}: {}", seen.body);
    }
    assert!(seen.shows("&quot;has_key&quot;: false"), "{}", seen.body);
    let (action, subject) = office.latest().await;
    assert_eq!(action, "connection.call");
    // What was called, not only which operation.
    assert!(
        subject.starts_with("with jira/u-1, answered 200: PUT /")
            && subject.ends_with("/issue/ACME%2F1"),
        "{subject}"
    );
}

#[tokio::test]
async fn a_record_of_the_log_says_what_to_do() {
    let (mut office, _) = office().await;
    log(&office, |record| {
        record.status = 424;
        record.error = Some("connection_refresh_exhausted".into());
        record.integration = Some("jira".parse().unwrap());
        record.connection = Some("u-1".parse().unwrap());
        record.operation = Some("getCurrentUser".into());
    })
    .await;
    log(&office, |_| {}).await;
    let failed = office.get("/dashboard/logs?status=failed").await;
    assert!(
        failed.shows("Get current user") && !failed.shows(">Call<"),
        "{}",
        failed.body
    );
    let one = office.get("/dashboard/log?id=1").await;
    assert!(one.shows("create a reconnect link"), "{}", one.body);
    let link = format!(
        "href=\"/dashboard/connection?{}\"",
        CONNECTION.replace('&', "&amp;")
    );
    assert!(failed.shows(&link) && one.shows(&link), "{}", failed.body);
    assert_eq!(
        office.get("/dashboard/log?id=99").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_log_has_no_link_to_a_connection_that_the_operator_may_not_open() {
    let (mut office, key) = office().await;
    log(&office, |record| {
        record.status = 403;
        record.integration = Some(key.integration.clone());
        record.connection = Some(key.connection.clone());
    })
    .await;
    let permissions = [Permission::DashboardSignIn, Permission::LogsRead];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    for page in ["/dashboard/logs", "/dashboard/log?id=1"] {
        let seen = office.get(page).await;
        assert!(seen.shows("u-1"), "{}", seen.body);
        assert!(
            !seen.shows("href=\"/dashboard/connection?"),
            "{}",
            seen.body
        );
    }
}

#[tokio::test]
async fn scopes_that_atlassian_does_not_list_are_explained() {
    let (mut office, key) = office().await;
    let site = sample::site("Acme", "acme", "read:jira-work");
    let connect = office.fixture.connect.clone();
    connect.update_sites(&key, &[site]).await.unwrap();
    let seen = office
        .get(&format!("/dashboard/connection?{CONNECTION}"))
        .await;
    let expected = "Users consent to <code>offline_access</code> too.";
    assert!(seen.shows(expected), "{}", seen.body);
}

#[tokio::test]
async fn the_question_before_a_deletion_counts_connections_in_words() {
    let mut office = Office::open().await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    for (id, expected) in [
        (None, "It has no connections."),
        (Some("u-1"), "Its only connection is deleted with it."),
        (
            Some("u-2"),
            "Its <strong>2 connections</strong> are deleted with it.",
        ),
    ] {
        if let Some(id) = id {
            office.fixture.add_connection(&integration, id).await;
        }
        let seen = office.get("/dashboard/integration/delete?key=jira").await;
        assert!(seen.shows(expected), "{}", seen.body);
    }
}

#[tokio::test]
async fn the_log_draws_how_many_calls_there_were_and_how_long_they_took() {
    let (mut office, _) = office().await;
    log(&office, |record| record.duration_us = 10_000).await;
    let one = office.get("/dashboard/logs").await;
    assert!(!one.shows("<svg class=\"chart\""), "{}", one.body);
    for n in 0..99 {
        office.fixture.clock.advance(Duration::from_secs(60));
        log(&office, |record| {
            record.duration_us = 20_000 + 1000 * n;
            record.status = if n % 10 == 0 { 502 } else { 200 };
        })
        .await;
    }
    // An attempt to connect takes minutes, and is no call.
    log(&office, |record| {
        record.kind = RequestKind::Authorization;
        record.duration_us = 300_000_000;
    })
    .await;
    let first = office.get("/dashboard/logs").await;
    assert!(
        first.shows("aria-label=\"100 requests, 10 of them failed\""),
        "{}",
        first.body
    );
    let words = "aria-label=\"Half of the requests took up to 68 ms, 95 % up to 113 ms\"";
    assert!(first.shows(words), "{}", first.body);
    assert!(
        first.shows(">100 requests, the oldest from <time"),
        "{}",
        first.body
    );

    let attempts = office.get("/dashboard/logs?kind=authorization").await;
    assert!(!attempts.shows("<svg class=\"chart\""), "{}", attempts.body);
    let (_, older) = first.body.split_once("before=").unwrap();
    let older = older.split('"').next().unwrap();
    let older = office.get(&format!("/dashboard/logs?before={older}")).await;
    assert!(
        older.status == StatusCode::OK && !older.shows("<svg class=\"chart\""),
        "{}",
        older.body
    );
}

#[tokio::test]
async fn the_log_is_filtered_by_everything_that_a_record_says() {
    let (mut office, _) = office().await;
    let clock = office.fixture.clock.clone();
    let record = |path: &'static str| move |record: &mut RequestRecord| record.path = path.into();
    log(&office, |one| {
        record("/old")(one);
        one.at -= Duration::from_secs(2 * 86_400);
    })
    .await;
    log(&office, |one| {
        record("/keyed")(one);
        (one.api_key, one.api_key_name) = (Some("k1".into()), Some("reports".into()));
        one.operation = Some("getIssue".into());
    })
    .await;
    log(&office, |one| {
        record("/event")(one);
        one.kind = RequestKind::Event;
        (one.status, one.error) = (502, Some("timed_out".into()));
        one.connection = Some("u-1".parse().unwrap());
        one.integration = Some("jira".parse().unwrap());
    })
    .await;
    let moment = |ago: u64| {
        let at = clock.now() - Duration::from_secs(ago);
        at.strftime("%Y-%m-%dT%H:%M").to_string()
    };
    let (now, yesterday) = (moment(0), moment(86_400));
    for (query, expected) in [
        ("", &["/event", "/keyed", "/old"][..]),
        ("text=timed", &["/event"]),
        ("text=getIss", &["/keyed"]),
        ("status=failed", &["/event"]),
        ("status=502", &["/event"]),
        ("kind=event", &["/event"]),
        ("connection=u-1", &["/event"]),
        ("integration=jira", &["/event"]),
        ("key=reports", &["/keyed"]),
        ("key=k1", &["/keyed"]),
        ("operation=getIssue", &["/keyed"]),
        ("since=1h", &["/event", "/keyed"]),
        (&format!("from={yesterday}"), &["/event", "/keyed"]),
        (&format!("until={yesterday}"), &["/old"]),
        (&format!("from={yesterday}&until={now}&kind=event"), &[]),
        ("since=1h&key=reports&text=nothing", &[]),
        // The greatest time there is.
        ("until=9999-12-30T22:00", &["/event", "/keyed", "/old"]),
    ] {
        let page = office.get(&format!("/dashboard/logs?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.body);
        let paths = ["/event", "/keyed", "/old"].into_iter();
        let shown: Vec<_> = paths
            .filter(|path| page.shows(&format!("GET {path}<")))
            .collect();
        assert_eq!(shown, expected, "{query}: {}", page.body);
    }
    for query in ["status=many", "kind=sync", "since=yesterday", "until=soon"] {
        let page = office.get(&format!("/dashboard/logs?{query}")).await;
        let (name, _) = query.split_once('=').unwrap();
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(
            page.shows(&format!("The filter {name} must be")),
            "{}",
            page.body
        );
    }
}

#[tokio::test]
async fn a_refresh_and_the_call_that_waited_for_it_lead_to_each_other() {
    let (mut office, _) = office().await;
    let of = |connection: &'static str, kind, after: u64, took: u64| {
        move |record: &mut RequestRecord| {
            record.kind = kind;
            record.at += Duration::from_secs(after);
            record.duration_us = took * 1_000_000;
            record.integration = Some("jira".parse().unwrap());
            record.connection = Some(connection.parse().unwrap());
        }
    };
    let (call, refresh) = (RequestKind::Proxy, RequestKind::Refresh);
    for change in [
        of("u-1", refresh, 0, 1),
        of("u-1", call, 5, 1),
        of("u-2", refresh, 10, 3),
        of("u-1", refresh, 11, 3),
        of("u-1", call, 10, 5),
        of("u-1", call, 20, 1),
    ] {
        log(&office, change).await;
    }
    let mut linked = async |id| {
        let page = office.get(&format!("/dashboard/log?id={id}")).await;
        let links =
            (1..=6).filter(|other| page.shows(&format!("href=\"/dashboard/log?id={other}\"")));
        links.collect::<Vec<_>>()
    };
    assert_eq!(linked(5).await, [4]);
    assert_eq!(linked(4).await, [5]);
    for alone in [1, 2, 3, 6] {
        assert_eq!(linked(alone).await, [] as [i32; 0], "{alone}");
    }
}

#[tokio::test]
async fn an_access_token_is_copied_as_a_file_and_not_shown() {
    let proxy = Router::new();
    let credentials = Arc::new(super::changes::Refreshing);
    let url = "https://gateway.example.com";
    let mut office = Office::with_credentials(url, proxy, Some(credentials));
    office.sign_in(KEY).await;
    let integration = office.fixture.add_integration("jira", "Acme").await;
    office.fixture.add_connection(&integration, "u-1").await;
    let page = office
        .get(&format!("/dashboard/connection?{CONNECTION}"))
        .await;
    assert!(
        page.policy.contains("connect-src 'self'"),
        "{}",
        page.policy
    );
    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("csrf", &page.csrf()),
    ];
    let file = office
        .post("/dashboard/connection/credentials", &fields)
        .await;
    assert_eq!((file.status, &*file.body), (StatusCode::OK, "refreshed"));
    assert_eq!(file.headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(
        file.headers["content-disposition"],
        "attachment; filename=\"access-token.txt\""
    );
    assert_eq!(file.headers["cache-control"], "no-store");
}

/// Three sites, of which the last one has no scope of Jira.
fn sites() -> [Site; 3] {
    [
        sample::site("Acme", "acme", "read:jira-work"),
        sample::site("Acme Labs", "acme-labs", "read:jira-work"),
        sample::site("Acme Notes", "acme-notes", "read:page:confluence"),
    ]
}

#[tokio::test]
async fn another_site_of_a_connection_becomes_the_default() {
    let (mut office, key) = office().await;
    let sites = sites();
    let connect = office.fixture.connect.clone();
    connect.update_sites(&key, &sites).await.unwrap();
    let page = format!("/dashboard/connection?{CONNECTION}");
    let before = office.get(&page).await;
    assert!(before.shows("None is used by default"), "{}", before.body);
    for site in &sites[..2] {
        let fields = [
            ("integration", "jira"),
            ("connection", "u-1"),
            ("site", site.cloud_id.as_str()),
        ];
        let to = "/dashboard/connection/site";
        let switched = office.submit(&page, to, &fields).await;
        let leads_to = format!("{page}&done=site");
        assert_eq!(switched.location, leads_to, "{}", switched.body);
        let expected = ("connection.switch_site".to_owned(), key.to_string());
        assert_eq!(office.latest().await, expected);
        let stored = connect.connection(&key).await.unwrap();
        assert_eq!(stored.site(), Some(site));
        let seen = office.get(&leads_to).await;
        let default = format!("{}</span> <span class=\"tag\">used by default", site.name);
        assert!(seen.shows(&default), "{}", seen.body);
    }
}

#[tokio::test]
async fn only_sites_that_the_integration_can_use_are_offered_as_default() {
    let (mut office, key) = office().await;
    let sites = sites();
    let connect = office.fixture.connect.clone();
    connect.update_sites(&key, &sites).await.unwrap();
    let page = format!("/dashboard/connection?{CONNECTION}");
    let offer = |site: &Site| format!("name=\"site\" value=\"{}\"", site.cloud_id);
    let seen = office.get(&page).await;
    assert!(seen.shows(&offer(&sites[0])) && seen.shows(&offer(&sites[1])));
    assert!(seen.shows("Acme Notes") && !seen.shows(&offer(&sites[2])));

    let fields = [
        ("integration", "jira"),
        ("connection", "u-1"),
        ("site", sites[2].cloud_id.as_str()),
    ];
    let to = "/dashboard/connection/site";
    let refused = office.submit(&page, to, &fields).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused.shows("The grant has no jira scope on acme-notes.atlassian.net"),
        "{}",
        refused.body
    );
    let stored = connect.connection(&key).await.unwrap();
    assert_eq!(stored.config.cloud_id(), None);
}

#[tokio::test]
async fn an_operator_who_may_not_change_connections_is_offered_no_other_site() {
    let (mut office, key) = office().await;
    let connect = office.fixture.connect.clone();
    connect.update_sites(&key, &sites()).await.unwrap();
    let permissions = [Permission::DashboardSignIn, Permission::ConnectionsRead];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    let page = format!("/dashboard/connection?{CONNECTION}");
    let seen = office.get(&page).await;
    assert!(seen.shows("Acme Labs"), "{}", seen.body);
    assert!(!seen.shows("name=\"site\""), "{}", seen.body);
}

#[tokio::test]
async fn the_list_says_when_each_connection_was_used_and_how_often_that_failed() {
    let (mut office, key) = office().await;
    office.fixture.add_connection(&key.integration, "u-2").await;
    let call = |connection: &'static str, status| {
        let integration = key.integration.clone();
        move |record: &mut RequestRecord| {
            record.integration = Some(integration);
            record.connection = Some(connection.parse().unwrap());
            record.status = status;
        }
    };
    for status in [200, 404, 200] {
        log(&office, call("u-1", status)).await;
    }
    office.fixture.clock.advance(Duration::from_secs(3 * 60));
    let seen = office.get("/dashboard/connections").await;
    let rows: Vec<_> = seen.body.split("<tr>").skip(2).collect();
    let [newer, older] = rows[..] else {
        panic!("{}", seen.body)
    };
    assert!(newer.contains("u-2") && newer.contains(">none<"), "{newer}");
    assert!(older.contains("u-1"), "{older}");
    assert!(older.contains(">3 minutes ago<"), "{older}");
    assert!(older.contains("1 of 3 failed"), "{older}");

    let permissions = [Permission::DashboardSignIn, Permission::ConnectionsList];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get("/dashboard/connections").await;
    assert!(
        seen.shows("u-1") && !seen.shows("Last call"),
        "{}",
        seen.body
    );
}
