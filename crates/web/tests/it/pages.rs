//! What each page says and offers.

use std::collections::BTreeSet;

use threelo_web::{Pages, Settings};

use crate::sample;

fn pages() -> Pages {
    Pages::new(&Settings::new(
        "https://gateway.example.com/base".parse().unwrap(),
    ))
}

#[test]
fn the_home_page_shows_the_callback_url_but_no_secret() {
    let home = pages().home();
    assert!(home.contains("https://gateway.example.com/base/oauth/callback"));
    assert!(
        home.contains("$THREELO_SECRET_KEY"),
        "the key is named by its variable only"
    );
}

#[test]
fn the_picker_offers_every_site_and_preselects_none() {
    let html = pages().choose_site(&sample::pending("Jira", "Acme"), "/oauth/site/abc");
    assert!(html.contains(r#"<form method="post" action="/oauth/site/abc">"#));
    assert_eq!(html.matches(r#"type="radio" name="cloud_id""#).count(), 3);
    assert_eq!(html.matches("required").count(), 3);
    assert!(!html.contains("checked"));
    assert!(html.contains("acme-labs.atlassian.net"));
    assert_eq!(
        html.matches(">Confluence<").count(),
        1,
        "only the site that has it"
    );
}

#[test]
fn the_connected_page_names_the_site_and_links_to_the_return_url() {
    let alone = pages().connected(&sample::connected("Acme", None));
    assert!(alone.contains("acme.atlassian.net"));
    assert!(alone.contains("close this window"));
    assert!(alone.contains(r#"data-outcome="connected""#));

    let back = pages().connected(&sample::connected(
        "Acme",
        Some("https://app.example.com/done"),
    ));
    assert!(back.contains(r#"href="https://app.example.com/done""#));
    assert!(back.contains("Back to app.example.com"));
}

#[test]
fn after_the_picker_the_page_navigates_to_the_app() {
    let to = "https://app.example.com/done?tab=1&connection_id=c1";
    let html = pages().connected(&sample::connected("Acme", Some(to)));
    let refresh = r#"<meta http-equiv="refresh" content="1; url=https://app.example.com/done?tab=1&amp;connection_id=c1">"#;
    assert!(html.contains(refresh), "{html}");
    assert!(
        !html.contains("<script"),
        "the script would close the window under the app's page"
    );
    let alone = pages().connected(&sample::connected("Acme", None));
    assert!(!alone.contains("http-equiv=\"refresh\""));
}

#[test]
fn a_double_click_on_the_picker_announces_no_failure() {
    let html = pages().failed(&threelo_connect::FlowError::NothingPending, None);
    assert!(html.contains("This was completed already, or it expired"));
    assert!(html.contains("If it shows the connection, all is well"));
    assert!(
        !html.contains("data-outcome") && !html.contains("<script"),
        "{html}"
    );
}

#[test]
fn every_failure_has_its_own_text_and_says_what_to_do() {
    let mut seen = BTreeSet::new();
    for (name, failure) in sample::failures("the words of another system") {
        let html = pages().failed(&failure, None);
        let text = html.split("<h1>").nth(1).expect("a headline");
        let (said, next) = text.split_once("What to do</strong>").expect(name);
        assert!(
            next.split("</p>").next().unwrap().len() > 20,
            "{name}: {next}"
        );
        // The page of a flow that may have succeeded has a test of its own.
        let kind = format!(r#"data-kind="{}""#, failure.kind());
        let is_silent = matches!(
            name,
            "nothing-pending" | "unknown-state" | "foreign-browser"
        );
        assert!(is_silent || html.contains(&kind), "{name}");
        // A store that is away and one that is busy are the same to the user.
        if name != "store" {
            assert!(
                seen.insert(said.to_owned()),
                "{name} says what another one says"
            );
        }
    }
}

#[test]
fn every_failure_is_in_the_language_of_the_browser() {
    let english: BTreeSet<_> = sentences(&pages());
    for language in ["de", "fr", "es", "ja"] {
        let mut headers = http::HeaderMap::new();
        headers.insert("accept-language", language.parse().unwrap());
        let pages = pages().in_language_of(&headers);
        let html = pages.failed(&threelo_connect::FlowError::Declined, Some("/again"));
        assert!(
            html.contains(&format!("<html lang=\"{language}\"")),
            "{html}"
        );
        assert!(
            !html.contains("What to do") && !html.contains("Try again"),
            "{html}"
        );
        let same: Vec<_> = sentences(&pages).intersection(&english).cloned().collect();
        assert!(same.is_empty(), "{language}: {same:?}");
    }
}

/// The headlines, texts and pieces of advice of all pages of failures.
fn sentences(pages: &Pages) -> BTreeSet<String> {
    let failures = sample::failures("the words of another system");
    let texts = failures.iter().flat_map(|(_, failure)| {
        let html = pages.failed(failure, None);
        let after = |tag: &str| {
            let (_, text) = html.split_once(tag).expect(&html);
            text.split('<').next().unwrap().to_owned()
        };
        let (_, advice) = html.split_once("</strong>").expect(&html);
        let advice = advice.split('<').next().unwrap().to_owned();
        [after("<h1>"), after("role=\"alert\">"), advice]
    });
    texts.collect()
}

#[test]
fn programs_get_the_message_of_a_failure_in_english() {
    let mut headers = http::HeaderMap::new();
    headers.insert("accept-language", "ja".parse().unwrap());
    for (name, failure) in sample::failures("words") {
        let message = |html: String| {
            let reported = html
                .split_once("data-message=\"")
                .map(|(_, rest)| rest.to_owned());
            reported.map(|rest| rest.split('"').next().unwrap().to_owned())
        };
        let japanese = message(pages().in_language_of(&headers).failed(&failure, None));
        assert_eq!(japanese, message(pages().failed(&failure, None)), "{name}");
    }
}

#[test]
fn internal_errors_are_not_shown() {
    for (name, failure) in sample::failures("disk /var/lib/threelo is full") {
        if matches!(name, "ours" | "store") {
            let html = pages().failed(&failure, None);
            assert!(!html.contains("/var/lib"), "{name} shows an internal error");
        }
    }
}

#[test]
fn a_first_grant_without_a_refresh_token_is_said_on_the_page() {
    let mut connected = sample::connected("Acme", None);
    assert!(pages().connected(&connected).contains("ready to use"));
    connected.is_renewable = false;
    let html = pages().connected(&connected);
    assert!(!html.contains("ready to use"), "{html}");
    assert!(html.contains("only for about an hour") && html.contains("offline_access"));
}

#[test]
fn a_reload_of_a_finished_flow_and_another_browser_report_no_failure() {
    use threelo_connect::FlowError::{ForeignBrowser, UnknownState};
    for failure in [UnknownState, ForeignBrowser] {
        let html = pages().failed(&failure, None);
        assert!(!html.contains("data-outcome"), "{html}");
    }
}

#[test]
fn a_repeatable_failure_offers_to_repeat_the_step() {
    let failure = threelo_connect::FlowError::ExpiredState;
    let html = pages().failed(&failure, Some("/oauth/connect/jira?x=1&y=2"));
    assert!(html.contains(r#"href="/oauth/connect/jira?x=1&amp;y=2">Try again"#));
    assert!(!html.contains("data-outcome"), "it has not ended: {html}");
    let ended = pages().failed(&failure, None);
    assert!(!ended.contains("Try again") && ended.contains(r#"data-outcome="failed""#));
}

#[test]
fn pages_comply_with_a_strict_content_security_policy() {
    let mut all = vec![
        pages().home(),
        pages().choose_site(&sample::pending("Jira", "Acme"), "/x"),
        pages().connected(&sample::connected("Acme", None)),
    ];
    let failures = sample::failures("words");
    all.extend(
        failures
            .iter()
            .map(|(_, failure)| pages().failed(failure, None)),
    );
    for html in all {
        assert!(!html.contains("<style"), "{html}");
        assert!(!html.contains(" style="), "{html}");
        assert!(!html.contains(" onclick"), "{html}");
        for script in html.split("<script").skip(1) {
            assert!(
                script.starts_with(r#" src="/base/assets/callback."#),
                "{script}"
            );
            assert!(
                script.split_once('>').unwrap().1.starts_with("</script>"),
                "{script}"
            );
        }
        for attribute in [
            "src=\"",
            "<link rel=\"stylesheet\" href=\"",
            "<link rel=\"icon\" href=\"",
        ] {
            for found in html.split(attribute).skip(1) {
                assert!(
                    found.starts_with("/base/assets/"),
                    "{attribute} {found:.60}"
                );
            }
        }
    }
}
