//! Environments: each has its own integrations, connections and keys.

use std::time::Duration;

use serde_json::Value;

use crate::process::{CommandOutput, Fixture, KEY, json_lines, pause, run};

impl Fixture {
    /// Runs a command and returns what it printed.
    fn succeeds(&self, arguments: &[&str]) -> String {
        let said = run(&mut self.threelo(arguments));
        assert!(said.status.success(), "{arguments:?}: {}", said.err);
        said.out
    }

    fn fails(&self, arguments: &[&str]) -> CommandOutput {
        let said = run(&mut self.threelo(arguments));
        assert_eq!(said.status.code(), Some(1), "{arguments:?}: {}", said.out);
        said
    }

    /// Adds the environment `staging`, and returns a valid API key for it.
    async fn staging(&self) -> String {
        self.succeeds(&["environments", "add", "staging"]);
        let made = self.succeeds(&["keys", "add", "--environment", "staging", "--json"]);
        let made: Value = serde_json::from_str(&made).unwrap();
        assert_eq!(made["environment"], "staging");
        let key = made["key"].as_str().unwrap().to_owned();
        self.within_a_second("/integrations", &key, 200).await;
        key
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_can_access_only_the_connections_of_its_environment() {
    let fixture = Fixture::start().await;
    let somebody = ["somebody".to_owned()];
    fixture.add_integration();
    fixture.import(&somebody).await;
    let staging = fixture.staging().await;
    // The integration with the same name in `default` is not used.
    let (status, message) = fixture.get("/proxy/me", &staging).await;
    assert_eq!(status, 404, "{message}");
    // The hint does not lead to the list of `default`, which has one.
    let (status, message) = fixture.get("/integrations/jira-cloud", &staging).await;
    assert_eq!(status, 404);
    assert!(
        message.to_string().contains("--environment NAME"),
        "{message}"
    );

    fixture.add_integration_with("jira-cloud", &["--environment", "staging"]);
    fixture.import_with(&staging, 1, &somebody).await;
    for (key, site) in [(KEY, 0), (&staging, 1)] {
        let path = "/proxy/oauth/token/accessible-resources";
        let (status, sites) = fixture.get(path, key).await;
        assert_eq!((status, sites.as_array().unwrap().len()), (200, 1));
        assert_eq!(sites[0]["id"], fixture.sandbox.sites()[site].id.as_str());
    }

    // Deleting in one environment does not affect the other.
    fixture.succeeds(&["integrations", "rm", "jira-cloud", "--yes"]);
    let listed = |environment: &str| {
        let listed = [
            "connections",
            "list",
            "--json",
            "--environment",
            environment,
        ];
        let listed: Value = serde_json::from_str(&fixture.succeeds(&listed)).unwrap();
        listed.as_array().unwrap().len()
    };
    assert_eq!((listed("default"), listed("staging")), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_is_removed_once_it_is_empty() {
    let fixture = Fixture::start().await;
    let key = fixture.staging().await;
    fixture.add_integration_with("jira-cloud", &["--environment", "staging"]);
    let rm = ["environments", "rm", "staging"];
    let said = fixture.fails(&rm);
    for words in [
        "1 integration, 1 API key: remove integrations",
        "threelo keys rm",
    ] {
        assert!(said.err.contains(words), "{}", said.err);
    }

    let listed = fixture.succeeds(&["keys", "list", "--json", "--environment", "staging"]);
    let listed: Vec<Value> = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed.len(), 1, "{listed:?}");
    let id = listed[0]["id"].as_str().unwrap();
    let remove = ["integrations", "rm", "jira-cloud", "--now", "--yes"];
    fixture.succeeds(&[&remove[..], &["--environment", "staging"]].concat());
    let said = fixture.fails(&rm);
    assert!(
        said.err.contains("has 1 API key: remove API keys") && !said.err.contains("integrations"),
        "{}",
        said.err
    );
    fixture.succeeds(&["keys", "rm", id, "--environment", "staging"]);
    fixture.within_a_second("/integrations", &key, 401).await;
    fixture.succeeds(&rm);
    assert!(
        !fixture
            .succeeds(&["environments", "list"])
            .contains("staging")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_environment_keeps_its_contents() {
    let fixture = Fixture::start().await;
    let key = fixture.staging().await;
    fixture.add_integration_with("jira-cloud", &["--environment", "staging"]);
    fixture.succeeds(&["environments", "rename", "staging", "qa"]);
    let (_, integrations) = fixture.get("/integrations", &key).await;
    assert_eq!(integrations["data"].as_array().unwrap().len(), 1);
    let listed = fixture.succeeds(&["integrations", "list", "--environment", "qa"]);
    assert!(listed.contains("jira-cloud"), "{listed}");

    let said = fixture.fails(&["integrations", "list", "--environment", "stagin"]);
    assert!(
        said.err.contains("threelo environments list"),
        "{}",
        said.err
    );
    let said = fixture.fails(&["connections", "list", "--environment", "defualt"]);
    assert!(said.err.contains("did you mean default?"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_environments_are_unique_and_the_default_cannot_be_removed() {
    let fixture = Fixture::start().await;
    let said = fixture.fails(&["environments", "add", "default"]);
    assert!(
        said.err.contains("the name default is taken"),
        "{}",
        said.err
    );
    let said = fixture.fails(&["environments", "rm", "default"]);
    assert!(said.err.contains("cannot be removed"), "{}", said.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_would_mislead_commands_or_people_is_refused() {
    let fixture = Fixture::start().await;
    fixture.staging().await;
    let listed = fixture.succeeds(&["environments", "list", "--json"]);
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let id = listed[1]["id"].as_str().unwrap();
    for (name, fault) in [
        ("two words", "may hold letters, digits and - _ only"),
        ("-x", "must begin with a letter or a digit"),
        ("_x", "must begin with a letter or a digit"),
        ("DEFAULT", "the name DEFAULT is taken"),
        ("Staging", "the name Staging is taken"),
        (id, "is taken"),
    ] {
        let said = fixture.fails(&["environments", "add", "--", name]);
        assert!(said.err.contains(fault), "{name}: {}", said.err);
    }
    let said = fixture.fails(&["environments", "rename", "default", "prod"]);
    assert!(
        said.err
            .contains("the environment default cannot be renamed"),
        "{}",
        said.err
    );
    // Another case of the own name is free.
    fixture.succeeds(&["environments", "rename", "staging", "Staging"]);
    let listed = fixture.succeeds(&["environments", "list"]);
    assert!(
        listed.contains("default") && listed.contains("Staging"),
        "{listed}"
    );
    fixture.succeeds(&["integrations", "list"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_for_keys_reaches_only_the_keys_of_its_environment() {
    let fixture = Fixture::start().await;
    fixture.staging().await;
    let add = |environment: &str| {
        let add = ["keys", "add", "--name", "reports", "--environment"];
        let printed = fixture.succeeds(&[&add[..], &[environment]].concat());
        printed.trim().to_owned()
    };
    let [of_default, of_staging] = ["default", "staging"].map(add);
    for key in [&of_default, &of_staging] {
        fixture.within_a_second("/integrations", key, 200).await;
    }
    let run_in_staging = |arguments: &[&str]| {
        run(fixture
            .threelo(arguments)
            .env("THREELO_ENVIRONMENT", "staging"))
    };
    let removed = run_in_staging(&["keys", "rm", "reports"]);
    assert!(removed.status.success(), "{}", removed.err);
    fixture
        .within_a_second("/integrations", &of_staging, 401)
        .await;
    assert_eq!(fixture.get("/integrations", &of_default).await.0, 200);

    let listed = run_in_staging(&["keys", "list"]).out;
    assert!(!listed.contains("reports"), "{listed}");
    let listed = fixture.succeeds(&["keys", "list"]);
    assert!(
        listed.contains("reports") && !listed.contains("staging"),
        "{listed}"
    );
    for command in ["rotate", "rm"] {
        let refused = run_in_staging(&["keys", command, "reports"]);
        assert_eq!(refused.status.code(), Some(1), "{command}: {}", refused.out);
        let hint = "`threelo keys list --environment staging`";
        assert!(refused.err.contains(hint), "{command}: {}", refused.err);
    }
}

/// Returns the arguments of a command for the environment `staging`.
fn in_staging<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &["--environment", "staging"]].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_name_the_environment_of_their_command() {
    let fixture = Fixture::start().await;
    let staging = fixture.staging().await;
    fixture.add_integration_with("jira-cloud", &["--environment", "staging"]);
    fixture
        .import_with(&staging, 1, &["somebody".to_owned()])
        .await;
    let mut add = fixture.threelo(&["integrations", "add", "other", "--provider", "jira"]);
    add.args(["--client-id", "a", "--environment", "staging"])
        .args(["--scopes", "read:jira-work read:jira-user offline_access"])
        .env("THREELO_CLIENT_SECRET", "b");
    let said = run(&mut add);
    let hint = "`threelo connect other --environment staging`";
    assert!(said.out.contains(hint), "{} {}", said.out, said.err);

    for (arguments, hint) in [
        (
            &["connections", "rm", "jira-cloud", "somebody"][..],
            "`threelo connections restore jira-cloud somebody --environment staging`",
        ),
        (
            &["integrations", "rm", "jira-cloud", "--yes"],
            "`threelo integrations restore jira-cloud --environment staging`",
        ),
    ] {
        let said = fixture.succeeds(&in_staging(arguments));
        assert!(said.contains(hint), "{said}");
    }
    for (arguments, hint) in [
        (
            &["integrations", "show", "zendesk"][..],
            "`threelo integrations list --environment staging`",
        ),
        (
            &["integrations", "restore", "zendesk"],
            "`threelo integrations list --deleted --environment staging`",
        ),
        (
            &["events", "replay", "4711"],
            "`threelo events list --environment staging`",
        ),
    ] {
        let said = fixture.fails(&in_staging(arguments));
        assert!(said.err.contains(hint), "{}", said.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_request_log_names_the_environment() {
    let fixture = Fixture::start().await;
    let staging = fixture.staging().await;
    // There is no integration, which is recorded too.
    fixture.get("/proxy/me", &staging).await;
    // Records are written shortly after the response.
    let mut logged = Vec::new();
    for _ in 0..100 {
        let printed = fixture.succeeds(&["logs", "--json", "--environment", "staging"]);
        logged = json_lines(&printed);
        if !logged.is_empty() {
            break;
        }
        pause(Duration::from_millis(50)).await;
    }
    assert_eq!(logged[0]["environment"], "staging");
    let (status, page) = fixture.get("/logs", &staging).await;
    assert_eq!(
        (status, &page["data"][0]["environment"]),
        (200, &"staging".into())
    );
}
