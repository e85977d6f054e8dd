//! 500 hostile texts on every page: the page has the same elements and attributes as with plain texts.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use html5gum::{DefaultEmitter, Error, Token, Tokenizer};
use threelo_connect::{ConnectionPatch, EndUserPatch, MetadataChange};
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    appearance::Appearance,
    clock::Clock,
    connection::{EndUser, Tags},
    environment::Environment,
    event::{Event, EventKind},
    operator::AuditEntry,
    provider::Provider,
    secret::ApiKey,
    storage::{ApiKeyStore, EnvironmentStore, EventStore, OperatorStore, TokenStore},
    token::TokenStatus,
};
use threelo_web::dashboard::{Needs, routes};

use super::{Office, environment, log};
use crate::sample;

/// What is dangerous in itself.
const KINDS: [&str; 50] = [
    "<script>steal()</script>",
    "<img src=x onerror=steal()>",
    "<svg/onload=steal()>",
    "<iframe src=//evil.example></iframe>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<link rel=stylesheet href=//evil.example>",
    "<style>*{background:url(//evil.example)}</style>",
    "<form action=//evil.example><input name=csrf>",
    "<a href=javascript:steal()>click</a>",
    "<math><mi//xlink:href=\"data:x,<script>steal()</script>\">",
    "<template><script>steal()</script></template>",
    "<object data=//evil.example>",
    "<embed src=//evil.example>",
    "<button formaction=//evil.example>",
    "<details open ontoggle=steal()>",
    "<body onload=steal()>",
    "<plaintext>",
    "<xmp>",
    "<noscript><p title=\"</noscript><img src=x onerror=steal()>\">",
    "<select><option>",
    "<table><tr><td>",
    "<!-- comment",
    "<!doctype html>",
    "<![CDATA[x]]>",
    "<?xml version=\"1.0\"?>",
    "\" onmouseover=steal() x=\"",
    "' onmouseover=steal() x='",
    "` onmouseover=steal() x=`",
    "\" autofocus onfocus=steal() \"",
    "javascript:steal()",
    "data:text/html,<script>steal()</script>",
    "//evil.example/",
    "&lt;script&gt;steal()&lt;/script&gt;",
    "&#60;script&#62;steal()&#60;/script&#62;",
    "&quot; onclick=steal() &quot;",
    "%3Cscript%3Esteal()%3C/script%3E",
    "+ADw-script+AD4-steal()+ADw-/script+AD4-",
    "{{7*7}} ${7*7} <%= 7*7 %> #{7*7}",
    "'; DROP TABLE connections; --",
    "\r\nSet-Cookie: threelo_dashboard=x\r\n\r\n",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{202e}txt.exe\u{202c}",
    "\u{2066}\u{2067}\u{2068}abc\u{2069}",
    "\u{200b}\u{200e}\u{200f}\u{feff}\u{ad}",
    "\u{2028}\u{2029}\u{85}\u{b}\u{c}",
    "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}a\u{30a}",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{1f3fd}\u{fe0f}",
    "\u{0}\u{1}\u{7f}\u{fffd}\u{ffff}",
    "\\\\ \\\" \\' \\u003cscript\\u003e",
];

/// What ends the context that a text may be in.
const ENDINGS: [&str; 10] = [
    "",
    "\">",
    "'>",
    "-->",
    "</title>",
    "</textarea>",
    "</pre></code></td></table>",
    "</option></select></form>",
    "]]>",
    "</script>",
];

/// Every 25th text is long.
fn hostile(number: usize) -> String {
    let (kind, ending) = (KINDS[number % KINDS.len()], ENDINGS[number / KINDS.len()]);
    let long = match number % 25 {
        0 => "<".repeat(10_000),
        _ => String::new(),
    };
    format!("v{number}: {ending}{kind}{long}")
}

fn plain(number: usize) -> String {
    format!("v{number}: x")
}

/// A gateway with the next texts of a list wherever a text from outside can be.
async fn fill(text: &mut impl FnMut() -> String) -> Office {
    /// Keeps the beginning of a text, for fields that refuse longer ones.
    fn short(text: &str) -> String {
        text[..text.floor_char_boundary(120)].to_owned()
    }

    let office = Office::open().await;
    let (fixture, now) = (&office.fixture, office.fixture.clock.now());
    let store = &fixture.store;
    let own = Environment {
        id: environment(),
        name: "default".parse().unwrap(),
        created_at: now,
    };
    store.insert_environment(&own).await.unwrap();
    let appearance = Appearance {
        name: Some(text()),
        ..Appearance::default()
    };
    let id = environment();
    store.set_appearance(&id, &appearance).await.unwrap();

    // The name of an integration has no control characters.
    let visible = |c: &char| {
        !c.is_control()
            && !matches!(
                c,
                '\u{200b}'..='\u{206f}' | '\u{feff}' | '\u{ad}' | '\u{ffff}'
            )
    };
    let name: String = text().chars().filter(visible).collect();
    let integration = fixture.add_integration("jira", &short(&name)).await;
    let key = fixture.add_connection(&integration, "\"'$}{[]|\\").await;
    let patch = ConnectionPatch {
        end_user: Some(EndUserPatch {
            end_user: EndUser {
                id: text(),
                display_name: Some(text()),
                email: Some(text()),
                tags: None,
                organization: None,
            },
            organization: None,
        }),
        tags: Some(Tags::from([("plan".to_owned(), short(&text()))])),
        ..ConnectionPatch::default()
    };
    let connect = &fixture.connect;
    connect.change_connection(&key, &patch).await.unwrap();
    let metadata = serde_json::from_value(serde_json::json!({ text(): text() })).unwrap();
    let change = MetadataChange::Replace(metadata);
    let keys = std::slice::from_ref(&key);
    connect.change_metadata(keys, &change).await.unwrap();
    let site = sample::site(&text(), "acme", "read:jira-work");
    connect.update_sites(&key, &[site]).await.unwrap();

    let row = store.tokens(&key).await.unwrap().unwrap();
    let event = |kind| Event {
        id: "e-1".to_owned(),
        sequence: 0,
        at: now,
        kind,
        subject: key.clone().into(),
        provider: Provider::Jira,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
    };
    let status = TokenStatus::NeedsReconnect {
        since: now,
        reason: text(),
    };
    let reason = event(EventKind::NeedsReconnect { reason: text() });
    let changed = store.set_token_status(&key, row.version, &status, &reason);
    assert!(changed.await.unwrap());
    let failed = EventKind::AuthorizationFailed {
        reconnect: false,
        error: text(),
        reason: text(),
    };
    store.append_event(&event(failed)).await.unwrap();

    log(&office, |record| {
        record.method = text().into();
        record.path = text().into();
        record.operation = Some(text().into());
        record.error = Some(text().into());
        record.reason = Some(text().into());
        record.trace_id = Some(text().into());
        record.api_key_name = Some(text().into());
        record.messages.add(std::time::Duration::ZERO, text());
        record.status = 502;
        record.integration = Some(integration.clone());
        record.connection = Some(key.connection.clone());
    })
    .await;
    let api_key = ApiKeyRecord::new(
        environment(),
        "k-1",
        text(),
        &ApiKey::new("a-key-that-nobody-uses-0000000000000000"),
        KeyOrigin::Generated,
        now,
    );
    store.put_api_key(&api_key).await.unwrap();
    let entry = AuditEntry {
        id: 0,
        environment: environment(),
        at: now,
        operator_id: text().into(),
        operator_name: text().into(),
        action: text().into(),
        subject: text().into(),
    };
    store.append_audit(&entry, 100).await.unwrap();
    office
}

/// Number of texts that [`fill`] and the query of the pages use.
const TEXTS: usize = 32;

/// Returns what each page consists of, and its texts.
async fn pages(mut text: impl FnMut() -> String) -> BTreeMap<&'static str, (Vec<String>, String)> {
    let mut office = fill(&mut text).await;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs([
        ("key", "jira"),
        ("integration", "jira"),
        ("connection", "\"'$}{[]|\\"),
        ("id", "1"),
    ]);
    for name in ["q", "next", "done", "scopes", "text", "operation"] {
        query.append_pair(name, &text());
    }
    let query = query.finish();
    let mut pages = BTreeMap::new();
    for route in routes() {
        if route.method != Method::GET || route.needs == Needs::Nothing {
            continue;
        }
        for with_query in [false, true] {
            let path = match with_query {
                true => format!("{}?{query}", route.path),
                false => route.path.to_owned(),
            };
            let seen = office.get(&path).await;
            if with_query {
                assert_eq!(seen.status, StatusCode::OK, "{route:?}: {}", seen.body);
            }
            let (elements, texts) = parsed(&seen.body);
            let page = pages
                .entry(route.path)
                .or_insert((Vec::new(), String::new()));
            page.0.extend(elements);
            page.1.push_str(&texts);
        }
    }
    pages
}

/// Returns the elements of a page with the names of their attributes, and its texts with the values of the attributes.
fn parsed(html: &str) -> (Vec<String>, String) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut elements, mut texts) = (Vec::new(), String::new());
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let names: Vec<_> = tag.attributes.keys().map(|name| text(name)).collect();
                elements.push(format!("<{} {}>", text(&tag.name), names.join(" ")));
                for (name, value) in &tag.attributes {
                    let (name, value) = (text(name), text(value));
                    let is_link = ["href", "src", "action", "formaction"].contains(&&*name);
                    let is_own = value.starts_with("/dashboard")
                        || value.starts_with("/assets/")
                        || value.starts_with("/connect/logo/")
                        || value.starts_with("#content")
                        || value.starts_with("https://developer.atlassian.com/");
                    assert!(!is_link || is_own, "{name}={value:?}");
                    assert!(
                        !name.starts_with("on") && name != "style",
                        "{name}={value:?}"
                    );
                    texts.push_str(&value);
                    texts.push('\n');
                }
            }
            Token::EndTag(tag) => elements.push(format!("</{}>", text(&tag.name))),
            Token::String(own) => texts.push_str(&text(&own)),
            Token::Comment(own) => panic!("a comment: {}", text(&own)),
            Token::Doctype(_) => elements.push("doctype".to_owned()),
            // Such characters do not change what a page consists of.
            Token::Error(error)
                if matches!(
                    error.value,
                    Error::ControlCharacterInInputStream
                        | Error::NoncharacterInInputStream
                        | Error::UnexpectedNullCharacter
                ) => {}
            Token::Error(error) => panic!("malformed: {error:?}"),
        }
    }
    (elements, texts)
}

#[tokio::test]
async fn five_hundred_hostile_texts_are_inert_on_every_page() {
    let mut number = 0;
    let expected = pages(|| {
        number += 1;
        plain(number - 1)
    })
    .await;
    number = 0;
    while number < 500 {
        let begin = number;
        let seen = pages(|| {
            number += 1;
            hostile((number - 1) % 500)
        })
        .await;
        assert_eq!(number - begin, TEXTS, "the number of texts has changed");
        for (path, (elements, _)) in &seen {
            let (plain, _) = &expected[path];
            let differ = elements
                .iter()
                .zip(plain)
                .position(|(one, other)| one != other);
            assert_eq!(
                (differ, elements.len()),
                (None, plain.len()),
                "{path} from {begin}: {:?}",
                differ.map(|at| (&elements[at], &plain[at]))
            );
        }
        let all: String = seen
            .values()
            .map(|(_, texts)| texts.to_lowercase())
            .collect();
        let is_hidden = |own: &usize| !all.contains(&format!("v{}:", (begin + own) % 500));
        let hidden: Vec<_> = (0..TEXTS).filter(is_hidden).collect();
        assert_eq!(hidden, HIDDEN, "of the texts from {begin}");
    }
}

/// The positions of the texts that no page shows: the code of a failed connect attempt, and the parameters `next` and
/// `done`, which stand for fixed texts.
const HIDDEN: [usize; 3] = [11, 27, 28];
