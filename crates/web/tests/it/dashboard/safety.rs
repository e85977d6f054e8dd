//! Texts from outside are inert, and secrets are on no page.

use axum::http::{Method, StatusCode};
use threelo_connect::{ConnectionPatch, EndUserPatch, MetadataChange};
use threelo_core::connection::{EndUser, Tags};
use threelo_web::dashboard::{Needs, routes};

use super::{CONNECTION, Office, log, office};
use crate::fixture::KEY;

/// Breaks out of an element, an attribute, a comment and a title, and reverses the direction of text.
const HOSTILE: &str =
    "</title></code>--><script>steal()</script>\"'><img src=x onerror=steal()>\u{202e}\u{0}";

#[tokio::test]
async fn texts_from_outside_are_inert_on_every_page() {
    let mut office = Office::open().await;
    // The name of an integration may contain neither.
    let name = HOSTILE.replace(['\u{202e}', '\u{0}'], "");
    let integration = office.fixture.add_integration("jira", &name).await;
    let id = "\"'$}{[]|\\";
    let key = office.fixture.add_connection(&integration, id).await;
    let hostile = |n: usize| format!("{HOSTILE}{}", "x".repeat(n));
    let patch = ConnectionPatch {
        end_user: Some(EndUserPatch {
            end_user: EndUser {
                id: hostile(1),
                display_name: Some(hostile(10_000)),
                email: Some(hostile(2)),
                tags: None,
                organization: None,
            },
            organization: None,
        }),
        tags: Some(Tags::from([("plan".to_owned(), hostile(3))])),
        webhook_url_override: None,
    };
    office
        .fixture
        .connect
        .change_connection(&key, &patch)
        .await
        .unwrap();
    let metadata = serde_json::from_value(serde_json::json!({ HOSTILE: HOSTILE })).unwrap();
    let change = MetadataChange::Replace(metadata);
    office
        .fixture
        .connect
        .change_metadata(std::slice::from_ref(&key), &change)
        .await
        .unwrap();
    log(&office, |record| {
        record.method = HOSTILE.into();
        record.path = HOSTILE.into();
        record.operation = Some(HOSTILE.into());
        record.error = Some(HOSTILE.into());
        record.reason = Some(HOSTILE.into());
        record.trace_id = Some(HOSTILE.into());
        record.api_key_name = Some(HOSTILE.into());
    })
    .await;
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("key", "jira"),
            ("integration", "jira"),
            ("connection", id),
            ("id", "1"),
            ("q", HOSTILE),
            ("state", HOSTILE),
            ("ending", HOSTILE),
            ("next", HOSTILE),
            ("done", HOSTILE),
        ])
        .finish();
    let mut shown = 0;
    for route in routes()
        .iter()
        .filter(|route| route.method == Method::GET && route.needs != Needs::Nothing)
    {
        let seen = office.get(&format!("{}?{query}", route.path)).await;
        assert_eq!(seen.status, StatusCode::OK, "{route:?}: {}", seen.body);
        for broken in ["<script>", "<img", "\"'>", "steal()</"] {
            assert!(
                !seen.shows(broken),
                "{broken} on {}: {}",
                route.path,
                seen.body
            );
        }
        shown += seen.body.matches("&lt;script&gt;steal()").count();
    }
    assert!(shown > 15, "the pages show the texts {shown} times only");
}

#[tokio::test]
async fn no_page_shows_a_token_a_secret_or_a_key() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    let session: Vec<_> = office.cookies.values().cloned().collect();
    for route in routes()
        .iter()
        .filter(|route| route.method == Method::GET && route.needs != Needs::Nothing)
    {
        let seen = office
            .get(&format!("{}?key=jira&{CONNECTION}&id=1", route.path))
            .await;
        // The access token of the fixture is "access", which is a word; its quotes make it one.
        for secret in ["kept-from-every-page", ">access<", "\"access\"", KEY] {
            assert!(
                !seen.shows(secret),
                "{secret} on {}: {}",
                route.path,
                seen.body
            );
        }
        assert!(
            !session.iter().any(|token| seen.shows(token)),
            "{}",
            route.path
        );
    }
}
