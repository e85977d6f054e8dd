//! `integrations show`, `update`, `rm` and `restore`, and `connections rm` and `restore`, while a
//! gateway runs.

use serde_json::Value;

use crate::process::{Fixture, run};

impl Fixture {
    /// Runs a command that must succeed; returns what it printed.
    fn done(&self, arguments: &[&str]) -> String {
        let said = run(&mut self.threelo(arguments));
        assert!(said.status.success(), "{arguments:?}: {}", said.err);
        said.out
    }

    /// Runs a command that must fail; returns what it printed on standard error.
    fn refused(&self, arguments: &[&str]) -> String {
        let said = run(&mut self.threelo(arguments));
        assert_eq!(said.status.code(), Some(1), "{arguments:?}: {}", said.out);
        said.err
    }

    async fn connected(&self) -> String {
        self.add_integration();
        self.import(&["somebody".to_owned()]).await;
        "somebody".to_owned()
    }

    fn change_secret_at_atlassian(&self, secret: &str) {
        let client_id = self.sandbox.apps().remove(0).client_id;
        self.sandbox
            .change_app(&client_id, |app| app.client_secret = secret.to_owned());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistyped_client_secret_does_not_break_connections() {
    let fixture = Fixture::start().await;
    let id = fixture.connected().await;
    let update = ["integrations", "update", "jira-cloud", "--client-secret"];
    let message = fixture.refused(&[&update[..], &["mistyped"]].concat());
    assert!(message.contains("access_denied"), "{message}");
    assert!(
        message.contains("the previous one is still used"),
        "{message}"
    );
    assert_eq!(fixture.refreshed(&id).await.0, 200);
    let shown = fixture.done(&["integrations", "show", "jira-cloud"]);
    assert!(shown.contains("refused by Atlassian since"), "{shown}");

    fixture.change_secret_at_atlassian("the-new-one");
    let said = fixture.done(&[&update[..], &["the-new-one"]].concat());
    assert!(said.contains("Atlassian accepts"), "{said}");
    assert!(said.contains("/oauth/callback"), "{said}");
    let shown = fixture.done(&["integrations", "show", "jira-cloud"]);
    assert!(
        shown.contains("the previous one is kept until the new one has worked"),
        "{shown}"
    );
    assert_eq!(fixture.refreshed(&id).await.0, 200);
    let shown = fixture.done(&["integrations", "show", "jira-cloud", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["client_secret_rotation"], Value::Null);
    assert_eq!(shown["connections"], 1);
    let callback = format!("{}/oauth/callback", fixture.gateway.url);
    assert_eq!(shown["callback_url"], callback);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_says_which_return_urls_it_has_replaced() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let update = |page: &str| {
        let command = ["integrations", "update", "jira-cloud", "--return-url", page];
        fixture.done(&command)
    };
    let said = update("https://app.example.com/connected");
    assert!(!said.contains("No longer"), "{said}");
    let said = update("http://127.0.0.1/connected");
    for line in [
        "Return URLs are now:     http://127.0.0.1/connected\n",
        "No longer a return URL:  https://app.example.com/connected\n",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let wild = [
        "integrations",
        "update",
        "jira-cloud",
        "--return-url",
        "https://*.example.com/",
    ];
    let said = run(&mut fixture.threelo(&wild));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("has a wildcard"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_switches_the_rewriting_of_links_on_and_off() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    for (flag, expected) in [
        ("--rewrite-links", true),
        ("--rewrite-links=false", false),
        ("--rewrite-links=true", true),
    ] {
        fixture.done(&["integrations", "update", "jira-cloud", flag]);
        let shown = fixture.done(&["integrations", "show", "jira-cloud", "--json"]);
        let shown: Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(shown["rewrite_links"], expected, "{flag}");
    }
    let shown = fixture.done(&["integrations", "show", "jira-cloud"]);
    assert!(shown.contains("rewrite links"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_changes_only_what_it_names() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let shown = |fixture: &Fixture| -> Value {
        let shown = fixture.done(&["integrations", "show", "jira-cloud", "--json"]);
        serde_json::from_str(&shown).unwrap()
    };
    let before = shown(&fixture);
    let scopes = "read:jira-work read:jira-user write:jira-work offline_access";
    let said = fixture.done(&["integrations", "update", "jira-cloud", "--scopes", scopes]);
    assert!(said.contains("new scopes    write:jira-work\n"), "{said}");
    fixture.done(&[
        "integrations",
        "update",
        "jira-cloud",
        "--display-name",
        "Our Jira",
        "--site-rule",
        "first",
    ]);
    let after = shown(&fixture);
    assert_eq!(after["display_name"], "Our Jira");
    assert_eq!(after["site_rule"], "first");
    assert_eq!(after["scopes"].as_array().unwrap().len(), 4);
    for same in ["client_id", "return_urls", "provider", "created_at"] {
        assert_eq!(after[same], before[same], "{same}");
    }
    let nothing = run(&mut fixture.threelo(&["integrations", "update", "jira-cloud"]));
    assert_eq!(nothing.status.code(), Some(2), "{}", nothing.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_an_integration_describes_the_consequence_and_needs_yes_without_a_terminal() {
    let fixture = Fixture::start().await;
    let id = fixture.connected().await;
    let message = fixture.refused(&["integrations", "rm", "jira-cloud"]);
    assert!(
        message.contains("jira-cloud with 1 connection"),
        "{message}"
    );
    assert!(message.contains("--yes"), "{message}");
    assert_eq!(fixture.call(&id).await.0, 200);

    fixture.done(&["integrations", "rm", "jira-cloud", "--yes"]);
    fixture.called_within_a_second(&id, 404).await;
    let message = fixture.refused(&["integrations", "rm", "jira-cloud", "--yes"]);
    assert!(message.contains("no integration"), "{message}");
    let message = fixture.refused(&["connections", "restore", "jira-cloud", &id]);
    assert!(message.contains("no integration"), "{message}");

    let said = fixture.done(&["integrations", "restore", "jira-cloud"]);
    assert!(said.contains("with 1 of its connections"), "{said}");
    fixture.called_within_a_second(&id, 200).await;
    assert_eq!(fixture.refreshed(&id).await.0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_connection_is_restored_and_refreshed() {
    let fixture = Fixture::start().await;
    let id = fixture.connected().await;
    let said = fixture.done(&["connections", "rm", "jira-cloud", &id]);
    let hint = format!("`threelo connections restore jira-cloud {id}`");
    assert!(said.contains(&hint), "{said}");
    fixture.called_within_a_second(&id, 400).await;
    assert!(fixture.refreshed(&id).await.0 >= 400);
    let listed = fixture.done(&["connections", "list"]);
    assert!(!listed.contains(&id), "{listed}");
    let listed = fixture.done(&["connections", "list", "--deleted"]);
    assert!(listed.contains(&id), "{listed}");

    fixture.done(&["connections", "restore", "jira-cloud", &id]);
    fixture.called_within_a_second(&id, 200).await;
    assert_eq!(fixture.refreshed(&id).await.0, 200);
    let message = fixture.refused(&["connections", "restore", "jira-cloud", &id]);
    assert!(message.contains("exists"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_connection_cannot_be_restored() {
    let fixture = Fixture::start().await;
    let id = fixture.connected().await;
    let message = fixture.refused(&["connections", "rm", "jira-cloud", &id, "--now"]);
    assert!(message.contains("--yes"), "{message}");
    fixture.done(&["connections", "rm", "jira-cloud", &id, "--now", "--yes"]);
    let listed = fixture.done(&["connections", "list", "--deleted"]);
    assert!(!listed.contains(&id), "{listed}");
    let message = fixture.refused(&["connections", "restore", "jira-cloud", &id]);
    assert!(message.contains("no deleted connection"), "{message}");
}
