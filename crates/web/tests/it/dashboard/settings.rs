//! Settings: environments, events and the appearance of the connect page; and the pages that go with a list of records.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use threelo_connect::NewSession;
use threelo_core::{
    clock::Clock,
    connection::Tags,
    environment::Environment,
    event::{Event, EventKind},
    provider::Provider,
    request_log::{RequestKind, RequestRecord},
    storage::{EnvironmentStore, EventStore, RequestLogStore},
};
use threelo_web::dashboard::EventReceivers;
use tower::ServiceExt;

use super::{Office, Seen, environment, log, office, office_over};
use crate::fixture::{KEY, OTHER_KEY, fixture};

const ENVIRONMENTS: &str = "/dashboard/settings/environments";
const APPEARANCE: &str = "/dashboard/settings/appearance";

pub(super) async fn add_environment(office: &Office, id: &str) {
    let own = Environment {
        id: id.parse().unwrap(),
        name: id.parse().unwrap(),
        created_at: office.fixture.clock.now(),
    };
    office.fixture.store.insert_environment(&own).await.unwrap();
}

#[tokio::test]
async fn an_environment_is_created_with_a_key_that_opens_it() {
    let mut office = Office::open().await;
    add_environment(&office, "default").await;
    let new = "/dashboard/settings/environments/new";
    let shown = office
        .submit(ENVIRONMENTS, new, &[("name", "staging")])
        .await;
    let (_, key) = shown.body.split_once("<code>threelo_").expect(&shown.body);
    let key = format!("threelo_{}", key.split('<').next().unwrap());
    office.reload().await;
    let signed_in = office.sign_in(&key).await;
    assert_eq!(
        signed_in.status,
        StatusCode::SEE_OTHER,
        "{}",
        signed_in.body
    );
    let overview = office.get("/dashboard").await;
    assert!(overview.shows(">staging</p>"), "{}", overview.body);
}

#[tokio::test]
async fn a_key_of_another_environment_cannot_take_over_the_name_of_one() {
    let mut office = Office::open().await;
    for id in ["default", "other", "prod", "empty"] {
        add_environment(&office, id).await;
    }
    let before = office.fixture.store.environments().await.unwrap();
    office.sign_in(OTHER_KEY).await;
    let page = office.get(ENVIRONMENTS).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(
        page.shows("use a key or a role of the environment default"),
        "{}",
        page.body
    );
    let settings = office.get("/dashboard/settings").await;
    let (csrf, tab) = (settings.csrf(), format!("href=\"{ENVIRONMENTS}\""));
    assert!(!settings.shows(&tab), "{}", settings.body);
    for page in [&page, &settings] {
        assert!(!page.shows("prod"), "{}", page.body);
    }
    for (change, id, name) in [
        ("rename", "default", "hijacked"),
        ("rename", "prod", "old"),
        ("rename", "other", "prod2"),
        ("remove", "empty", ""),
        ("new", "", "mine"),
    ] {
        let fields = [("csrf", &*csrf), ("id", id), ("name", name)];
        let seen = office
            .post(&format!("{ENVIRONMENTS}/{change}"), &fields)
            .await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN, "{change} {id}");
    }
    assert_eq!(office.fixture.store.environments().await.unwrap(), before);

    office.sign_in(KEY).await;
    let settings = office.get("/dashboard/settings").await;
    assert!(settings.shows(&tab), "{}", settings.body);
}

#[tokio::test]
async fn the_environment_default_keeps_its_name() {
    let mut office = Office::open().await;
    for id in ["default", "other"] {
        add_environment(&office, id).await;
    }
    let page = office.get(ENVIRONMENTS).await;
    assert_eq!(page.body.matches("Rename or remove").count(), 1);
    let rename = format!("{ENVIRONMENTS}/rename");
    for (id, name, fault) in [
        ("default", "prod", "cannot be renamed"),
        ("other", "Default", "The name Default is taken"),
        ("other", "-x", "must begin with a letter or a digit"),
    ] {
        let fields = [("id", id), ("name", name)];
        let seen = office.submit(ENVIRONMENTS, &rename, &fields).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST);
        assert!(seen.shows(fault), "{}", seen.body);
    }
}

#[tokio::test]
async fn names_of_environments_are_unique_and_well_formed() {
    let mut office = Office::open().await;
    add_environment(&office, "default").await;
    let new = "/dashboard/settings/environments/new";
    for (name, fault) in [("default", "The name default is taken"), ("no spaces", "")] {
        let seen = office.submit(ENVIRONMENTS, new, &[("name", name)]).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{name}");
        assert!(
            seen.shows("Nothing was saved yet") && seen.shows(fault),
            "{}",
            seen.body
        );
    }
    let all = office.fixture.store.environments().await.unwrap();
    assert_eq!(all.len(), 1);
}

#[tokio::test]
async fn an_environment_that_is_not_empty_is_not_removed() {
    let (mut office, _) = office().await;
    for id in ["default", "other", "empty"] {
        add_environment(&office, id).await;
    }
    let remove = "/dashboard/settings/environments/remove";
    let own = office
        .submit(ENVIRONMENTS, remove, &[("id", "default")])
        .await;
    assert!(own.shows("it cannot be removed"), "{}", own.body);
    let gone = office
        .submit(ENVIRONMENTS, remove, &[("id", "empty")])
        .await;
    assert_eq!(gone.location, format!("{ENVIRONMENTS}?done=removed"));
    let unknown = office
        .submit(ENVIRONMENTS, remove, &[("id", "empty")])
        .await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

fn event(kind: EventKind) -> Event {
    Event {
        id: "e-1".to_owned(),
        sequence: 0,
        at: "2026-11-28T12:00:00Z".parse().unwrap(),
        kind,
        subject: threelo_core::id::ConnectionKey::new(
            environment(),
            "jira".parse().unwrap(),
            "u-1".parse().unwrap(),
        )
        .into(),
        provider: Provider::Jira,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
    }
}

#[tokio::test]
async fn events_are_listed_and_sent_again() {
    let (mut office, _) = office().await;
    let reason = "the user revoked the grant".to_owned();
    let store = office.fixture.store.clone();
    store
        .append_event(&event(EventKind::NeedsReconnect { reason }))
        .await
        .unwrap();
    let before = store.events_after(0, 100).await.unwrap();
    let page = office.get("/dashboard/settings/events").await;
    for text in [
        "Needs reconnect",
        "The user revoked the grant.",
        "https://receiver.example.com/…",
    ] {
        assert!(page.shows(text), "{text}: {}", page.body);
    }
    let number = before.last.unwrap().to_string();
    let replay = "/dashboard/settings/events/replay";
    let sent = office
        .submit("/dashboard/settings/events", replay, &[("number", &number)])
        .await;
    assert_eq!(sent.location, "/dashboard/settings/events?done=replayed");
    let after = store.events_after(before.last.unwrap(), 100).await.unwrap();
    assert_eq!(after.events.len(), 1);
    assert_eq!(after.events[0].id, "e-1");
    let gone = office
        .submit("/dashboard/settings/events", replay, &[("number", "999")])
        .await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

/// An office whose gateway sends events to these receivers, with an event of this kind.
async fn office_with_event(
    receivers: EventReceivers,
    kind: EventKind,
    own: Option<&str>,
) -> Office {
    let mut fixture = fixture();
    fixture.receivers = receivers;
    let event = Event {
        webhook_url_override: own.map(str::to_owned),
        ..event(kind)
    };
    fixture.store.append_event(&event).await.unwrap();
    office_over(fixture).await
}

#[tokio::test]
async fn an_event_without_a_receiver_is_not_sent_again() {
    let nowhere = EventReceivers::default;
    let somewhere = || EventReceivers {
        secondary: Some("https://receiver.example.com/".parse().unwrap()),
        ..EventReceivers::default()
    };
    let own = Some("https://own.example.com/");
    for (receivers, kind, own, expected) in [
        (
            nowhere(),
            EventKind::Created,
            None,
            Some("No receiver is configured"),
        ),
        (
            somewhere(),
            EventKind::Deleted,
            None,
            Some("Deletions are not sent"),
        ),
        (somewhere(), EventKind::Created, None, None),
        (nowhere(), EventKind::Created, own, None),
    ] {
        let mut office = office_with_event(receivers, kind, own).await;
        let page = "/dashboard/settings/events";
        let shown = office.get(page).await;
        assert_eq!(
            shown.shows("Send again"),
            expected.is_none(),
            "{}",
            shown.body
        );
        let number = office.fixture.store.events_after(0, 10).await.unwrap().last;
        let number = number.unwrap().to_string();
        let replay = "/dashboard/settings/events/replay";
        let sent = office.submit(page, replay, &[("number", &number)]).await;
        match expected {
            Some(expected) => {
                assert_eq!(sent.status, StatusCode::CONFLICT, "{}", sent.body);
                assert!(sent.shows(expected), "{}", sent.body);
            }
            None => assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body),
        }
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nand so on";

/// Sends the form of the appearance with a file.
async fn send_logo(office: &mut Office, logo: &[u8], fields: &[(&str, &str)]) -> Seen {
    let csrf = office.get(APPEARANCE).await.csrf();
    let mut body = Vec::new();
    let mut part = |head: &str, content: &[u8]| {
        body.extend(format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        body.extend(content);
        body.extend(b"\r\n");
    };
    for (name, value) in fields.iter().chain(&[("csrf", &*csrf)]) {
        part(&format!("name=\"{name}\""), value.as_bytes());
    }
    part("name=\"logo\"; filename=\"logo.png\"", logo);
    body.extend(b"--x--\r\n");
    let request = Request::post(APPEARANCE)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    office.send(request, Body::from(body)).await
}

/// A page for end users.
async fn page_of_users(router: &Router, path: &str) -> (StatusCode, String, Vec<u8>) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let kind = response.headers().get(header::CONTENT_TYPE);
    let kind = kind.map_or("", |kind| kind.to_str().unwrap()).to_owned();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, kind, body.to_vec())
}

#[tokio::test]
async fn the_connect_page_has_the_name_logo_colours_and_help_of_the_operator() {
    let (mut office, _) = office().await;
    add_environment(&office, "default").await;
    let fields = [
        ("name", "Acme <Planner>"),
        ("help_url", "https://acme.example.com/help?a=1&b=2"),
        ("accent", "#7A1FA2"),
        ("accent_dark", "#ffe27a"),
    ];
    let saved = send_logo(&mut office, PNG, &fields).await;
    assert_eq!(
        saved.location,
        format!("{APPEARANCE}?done=saved"),
        "{}",
        saved.body
    );

    let settings = threelo_web::Settings::new("https://gateway.example.com".parse().unwrap());
    let router = office.fixture.router(settings);
    let opened = office
        .fixture
        .connect
        .open_session(NewSession::new(environment()))
        .await
        .unwrap();
    let link = format!("/connect?session_token={}", opened.token.expose());
    let (status, _, page) = page_of_users(&router, &link).await;
    let page = String::from_utf8(page).unwrap();
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("<footer>Acme &lt;Planner&gt; · "), "{page}");
    assert!(
        page.contains("href=\"https://acme.example.com/help?a=1&amp;b=2\""),
        "{page}"
    );
    let link_to = |pattern: &str| {
        let (_, after) = page.split_once(&format!("=\"{pattern}")).expect(&page);
        format!("{pattern}{}", after.split('"').next().unwrap())
    };
    let (status, kind, css) = page_of_users(&router, &link_to("/connect/style/default?v=")).await;
    assert_eq!(
        (status, &*kind),
        (StatusCode::OK, "text/css; charset=utf-8")
    );
    assert!(
        String::from_utf8(css)
            .unwrap()
            .contains("background:#7a1fa2;color:#ffffff")
    );
    let (status, kind, logo) = page_of_users(&router, &link_to("/connect/logo/default?v=")).await;
    assert_eq!(
        (status, &*kind, &logo[..]),
        (StatusCode::OK, "image/png", PNG)
    );

    // Saved again without a file, the logo stays; and it can be removed.
    let again = office
        .submit(APPEARANCE, APPEARANCE, &[("name", "Acme")])
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    assert!(office.get(APPEARANCE).await.shows("/connect/logo/default"));
    let fields = [("name", "Acme"), ("remove_logo", "on")];
    office.submit(APPEARANCE, APPEARANCE, &fields).await;
    assert!(!office.get(APPEARANCE).await.shows("/connect/logo/default"));
    let (status, ..) = page_of_users(&router, "/connect/logo/default").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_connect_page_is_in_the_language_of_the_browser() {
    let (office, _) = office().await;
    let settings = threelo_web::Settings::new("https://gateway.example.com".parse().unwrap());
    let router = office.fixture.router(settings);
    let session = NewSession::new(environment());
    let opened = office.fixture.connect.open_session(session).await.unwrap();
    for (accepted, language, button) in [
        ("de-AT,de;q=0.9,en;q=0.5", "de", "Weiter zu Atlassian"),
        ("ja", "ja", "Atlassian に進む"),
        ("nl", "en", "Continue to Atlassian"),
    ] {
        let link = format!("/connect?session_token={}", opened.token.expose());
        let request = Request::get(link).header(header::ACCEPT_LANGUAGE, accepted);
        let request = request.body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        let page = response.into_body().collect().await.unwrap().to_bytes();
        let page = String::from_utf8(page.to_vec()).unwrap();
        assert!(
            page.contains(&format!("<html lang=\"{language}\">")),
            "{page}"
        );
        assert!(page.contains(button), "{page}");
    }
}

#[tokio::test]
async fn an_appearance_that_cannot_be_used_is_refused_and_kept_in_the_form() {
    let mut office = Office::open().await;
    add_environment(&office, "default").await;
    let fields = [
        ("name", "Acme"),
        ("help_url", "javascript:alert(1)"),
        ("accent", "red;}"),
    ];
    let refused = send_logo(&mut office, b"<svg onload='steal()'/>", &fields).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    for fault in [
        "is not the address of a page",
        "is not a colour",
        "not a PNG, JPEG, WebP or GIF",
    ] {
        assert!(refused.shows(fault), "{fault}: {}", refused.body);
    }
    assert!(
        refused.shows("value=\"Acme\"") && refused.shows("value=\"red;}\""),
        "{}",
        refused.body
    );
    assert!(!office.get(APPEARANCE).await.shows("value=\"Acme\""));
}

#[tokio::test]
async fn the_scopes_of_chosen_and_of_logged_operations_are_shown() {
    let (mut office, _) = office().await;
    log(&office, |record| {
        record.method = "PUT".into();
        record.path =
            "/ex/jira/0f3c9a52-0000-4000-8000-000000000004/rest/api/3/issue/ACME-1".into();
        record.integration = Some("jira".parse().unwrap());
    })
    .await;
    let page = "/dashboard/integration/scopes?key=jira";
    let search = office.get(&format!("{page}&q=get+current+user")).await;
    let value = "value=\"GET /rest/api/3/myself\"";
    assert!(
        search.shows(value) && !search.shows("These scopes"),
        "{}",
        search.body
    );
    let chosen = office
        .get(&format!("{page}&operation=GET+/rest/api/3/myself"))
        .await;
    assert!(
        chosen.shows("offline_access read:jira-user</code>"),
        "{}",
        chosen.body
    );
    let both = office
        .get(&format!("{page}&operation=GET+/rest/api/3/myself&from=log"))
        .await;
    assert!(both.shows("2 operations"), "{}", both.body);
    let scopes = "offline_access read:jira-user write:jira-work";
    assert!(both.shows(&format!("{scopes}</code>")), "{}", both.body);
    // The integration requests read:jira-work and offline_access.
    let edit = "/dashboard/integration/edit?key=jira&amp;scopes=offline_access+read%3Ajira-user+read%3Ajira-work+write%3Ajira-work";
    assert!(both.shows(edit), "{}", both.body);
    let form = office.get(&edit.replace("&amp;", "&")).await;
    assert!(
        form.shows("value=\"write:jira-work\" checked"),
        "{}",
        form.body
    );
}

#[tokio::test]
async fn the_live_log_sends_each_new_record_that_matches() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    let page = office.get("/dashboard/logs/live?status=failed").await;
    assert!(
        page.shows("<noscript><meta http-equiv=\"refresh\" content=\"5\">"),
        "{}",
        page.body
    );
    assert!(
        page.policy.contains("connect-src 'self';"),
        "{}",
        page.policy
    );
    let (_, stream) = page.body.split_once("data-live=\"").unwrap();
    let stream = stream.split('"').next().unwrap().replace("&amp;", "&");
    assert_eq!(stream, "/dashboard/logs/live?status=failed&after=1");
    // What the script shows once the stream has ended.
    for id in ["id=\"live\"", "id=\"ended\" hidden", "Follow again"] {
        assert!(page.shows(id), "{id}: {}", page.body);
    }

    let cookies: Vec<_> = office
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let request = Request::get(&stream)
        .header(header::COOKIE, cookies.join("; "))
        .header(header::ACCEPT, "text/event-stream");
    let request = request.body(Body::empty()).unwrap();
    let response = office.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    let mut events = response.into_body();
    let mut next = async || {
        let frame = events.frame().await.unwrap().unwrap();
        String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()
    };
    assert!(next().await.starts_with(": following"));
    log(&office, |_| {}).await;
    log(&office, |record| {
        record.status = 502;
        record.operation = Some("getMyself<b>".into());
    })
    .await;
    let event = next().await;
    assert!(
        event.contains("id: 3") && event.contains("Get myself&lt;b&gt;"),
        "{event}"
    );
    office
        .submit("/dashboard", "/dashboard/sign-out", &[])
        .await;
    let end = next().await;
    assert!(end.contains("event: end"), "{end}");
}

#[tokio::test]
async fn a_search_for_something_rare_goes_on_with_older_records() {
    let (mut office, _) = office().await;
    log(&office, |record| record.path = "/rare".into()).await;
    let ordinary = {
        let mut record = RequestRecord::new(
            RequestKind::Proxy,
            office.fixture.clock.now(),
            "GET",
            "/ordinary",
            200,
        );
        record.environment = Some(environment());
        record
    };
    let many = vec![ordinary; 25_000];
    office.fixture.store.append_requests(&many).await.unwrap();
    let first = office.get("/dashboard/logs?text=rare").await;
    assert!(
        first.shows("No record matches among the 20000"),
        "{}",
        first.body
    );
    let (_, link) = first
        .body
        .split_once("href=\"/dashboard/logs?text=rare&amp;before=")
        .unwrap();
    let before = link.split('"').next().unwrap();
    let second = office
        .get(&format!("/dashboard/logs?text=rare&before={before}"))
        .await;
    assert!(second.shows("GET /rare"), "{}", second.body);
    assert!(!second.shows("Search older records"), "{}", second.body);
}
