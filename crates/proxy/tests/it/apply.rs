//! `threelo apply`: the environments, API keys and integrations that a file declares.

use std::fs;

use serde_json::Value;
use threelo_core::{id::EnvironmentId, storage::OperatorStore};
use threelo_leaks::Kind;
use threelo_store::{SqliteOptions, SqliteStore};

use crate::{
    home::Home,
    process::{CommandOutput, Fixture, Serving, json_lines, run, threelo},
};

const BACKEND: &str = "the backend's key, chosen by its operator";
const NEW_BACKEND: &str = "the backend's next key, chosen by its operator";

impl Fixture {
    /// Writes the secrets, and a declaration with an environment, a key and an integration.
    fn declare(&self, scopes: &str) {
        let app = self.sandbox.apps().remove(0);
        self.put_file("client.secret", &app.client_secret);
        self.put_file("backend.secret", BACKEND);
        for key in [BACKEND, NEW_BACKEND] {
            self.folder.secret(Kind::ApiKey, key);
        }
        self.put_file("gateway.toml", &declaration(&app.client_id, scopes));
    }

    fn put_file(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    fn apply(&self, options: &[&str]) -> CommandOutput {
        run(&mut self.threelo(&[&["apply", "--file", "gateway.toml"], options].concat()))
    }

    fn applied(&self, options: &[&str]) -> String {
        let said = self.apply(options);
        assert!(said.status.success(), "{options:?}: {}", said.err);
        said.out
    }

    fn not_applied(&self, options: &[&str]) -> String {
        let said = self.apply(options);
        assert_eq!(said.status.code(), Some(1), "{}", said.out);
        said.err
    }

    fn shown(&self, arguments: &[&str]) -> Value {
        let said = run(&mut self.threelo(&[arguments, &["--json"]].concat()));
        assert!(said.status.success(), "{}", said.err);
        serde_json::from_str(&said.out).unwrap()
    }

    fn integration_of_staging(&self) -> Value {
        self.shown(&[
            "integrations",
            "show",
            "jira-cloud",
            "--environment",
            "staging",
        ])
    }
}

fn declaration(client_id: &str, scopes: &str) -> String {
    format!(
        "[environments.staging.api-keys.backend]\n\
         permissions = ['environment:integrations:*', 'environment:proxy']\n\
         secret-file = 'backend.secret'\n\n\
         [environments.staging.integrations.jira-cloud]\n\
         provider = 'jira'\n\
         client-id = '{client_id}'\n\
         client-secret-file = 'client.secret'\n\
         scopes = [{scopes}]\n\
         site-rule = 'first'\n"
    )
}

const SCOPES: &str = "'read:jira-work', 'read:jira-user', 'offline_access'";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_declared_exists_after_the_command_and_the_second_time_nothing_changes() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    let planned = fixture.applied(&["--plan"]);
    assert!(planned.contains("3 to create, 0 to change"), "{planned}");
    let environments = fixture.shown(&["environments", "list"]);
    assert_eq!(
        environments.as_array().unwrap().len(),
        1,
        "a plan changes nothing"
    );

    let printed = fixture.applied(&[]);
    assert_eq!(printed, planned);
    fixture.within_a_second("/integrations", BACKEND, 200).await;
    let (_, listed) = fixture.get("/integrations", BACKEND).await;
    assert_eq!(listed["data"][0]["unique_key"], "jira-cloud");
    let shown = fixture.integration_of_staging();
    assert_eq!(shown["site_rule"], "first");
    let keys = fixture.shown(&["keys", "list", "--environment", "staging"]);
    let permissions = &keys[0]["permissions"];
    assert_eq!(permissions.as_array().unwrap().len(), 2, "{permissions}");

    let again = fixture.applied(&[]);
    assert!(
        again.contains("0 to create, 0 to change, 0 to remove, 3 unchanged"),
        "{again}"
    );
    assert_eq!(fixture.integration_of_staging(), shown);
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_are_written_to_the_audit_log() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    fixture.applied(&[]);
    fixture.put_file("client.secret", "another-secret-of-the-app");
    fixture.applied(&[]);
    fixture.applied(&[]);
    let environments = fixture.shown(&["environments", "list"]);
    let staging = environments[1]["id"].as_str().unwrap().parse().unwrap();
    let database = fixture.folder.path().join("threelo-data/threelo.db");
    let store = SqliteStore::open(database, SqliteOptions::default())
        .await
        .unwrap();
    let log = async |environment: &EnvironmentId| {
        let entries = store.audit(environment, None, 10).await.unwrap();
        let entries = entries.iter().rev();
        let entries = entries.map(|one| format!("{} {}", one.action, one.subject));
        entries.collect::<Vec<_>>()
    };
    // As in the dashboard, in which only operators of `default` create environments.
    let default = EnvironmentId::DEFAULT.parse().unwrap();
    assert_eq!(log(&default).await, ["environment.create staging"]);
    assert_eq!(
        log(&staging).await,
        [
            "api_key.create backend",
            "integration.create jira-cloud",
            "integration.rotate_secret jira-cloud",
        ]
    );
    store.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_anywhere_in_the_file_is_refused_before_anything_is_changed() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    let path = fixture.folder.path().join("gateway.toml");
    let right = fs::read_to_string(path).unwrap();
    let more = "[environments.default.integrations.other]\n";
    for (wrong, wanted) in [
        (
            "[environments.default]\nintegration = {}".to_owned(),
            "line 13: unknown field `integration`",
        ),
        (
            format!("{more}provider = 'jira'\nscopes = ['read:jira-wrok', 'offline_access']"),
            "integration other: scopes:",
        ),
        (
            format!("{more}provider = 'jira'\nscopes = ['read:jira-work']"),
            "offline_access",
        ),
        (
            "[environments.default.api-keys.b]\nsecret-file = 'backend.secret'".to_owned(),
            "have the same secret",
        ),
        (
            "[environments.-x]".to_owned(),
            "environment -x: environment name must begin with a letter or a digit",
        ),
        (
            "[environments.DEFAULT]".to_owned(),
            "the name DEFAULT is taken",
        ),
        (
            "[environments.STAGING]".to_owned(),
            "the name staging is taken",
        ),
    ] {
        fixture.put_file("gateway.toml", &format!("{right}\n{wrong}"));
        let error = fixture.not_applied(&[]);
        assert!(error.contains(wanted), "{wrong}: {error}");
    }
    let environments = fixture.shown(&["environments", "list"]);
    assert_eq!(environments.as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_integration_is_shown_in_the_plan_and_keeps_what_is_not_declared() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    fixture.applied(&[]);
    let rename = [
        "integrations",
        "update",
        "jira-cloud",
        "--display-name",
        "Our Jira",
    ];
    let said = run(&mut fixture.threelo(&[&rename[..], &["--environment", "staging"]].concat()));
    assert!(said.status.success(), "{}", said.err);

    fixture.declare("'read:jira-work', 'write:jira-work', 'offline_access'");
    let planned = fixture.applied(&["--plan"]);
    let wanted = "scopes +write:jira-work -read:jira-user";
    assert!(
        planned.contains(wanted) && planned.contains("1 to change"),
        "{planned}"
    );
    fixture.applied(&[]);
    let shown = fixture.integration_of_staging();
    let scopes = ["offline_access", "read:jira-work", "write:jira-work"];
    assert_eq!(shown["scopes"], serde_json::json!(scopes));
    assert_eq!(shown["display_name"], "Our Jira");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_secret_of_a_key_leaves_the_old_one_valid_for_a_day() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    fixture.applied(&[]);
    fixture.put_file("backend.secret", NEW_BACKEND);
    let printed = fixture.applied(&[]);
    assert!(printed.contains("the old key is valid until"), "{printed}");
    for key in [NEW_BACKEND, BACKEND] {
        fixture.within_a_second("/integrations", key, 200).await;
    }
    let again = fixture.applied(&[]);
    assert!(again.contains("3 unchanged"), "{again}");

    // The secret of a revoked key cannot be used again.
    let keys = fixture.shown(&["keys", "list", "--environment", "staging"]);
    for key in keys.as_array().unwrap() {
        let id = key["id"].as_str().unwrap();
        let said = run(&mut fixture.threelo(&["keys", "rm", id, "--environment", "staging"]));
        assert!(said.status.success(), "{}", said.err);
    }
    let error = fixture.not_applied(&[]);
    assert!(
        error.contains("was revoked") && error.contains("choose another"),
        "{error}"
    );
    assert!(!error.contains(NEW_BACKEND), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_client_secret_is_kept_beside_the_one_that_worked() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    fixture.applied(&[]);
    fixture.put_file("client.secret", "another-secret-of-the-app");
    let planned = fixture.applied(&["--plan"]);
    assert!(
        planned.contains("client secret; the previous one is kept"),
        "{planned}"
    );
    fixture.applied(&[]);
    let shown = fixture.integration_of_staging();
    assert!(
        shown["client_secret_rotation"]["replaced_at"].is_string(),
        "{shown}"
    );
    let again = fixture.applied(&["--plan"]);
    assert!(again.contains("3 unchanged"), "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_without_a_secret_is_generated_and_printed_once() {
    let fixture = Fixture::start().await;
    fixture.put_file(
        "gateway.toml",
        "[environments.default.api-keys.reports]\npermissions = ['environment:integrations:*']",
    );
    let printed = json_lines(&fixture.applied(&["--json"]));
    assert_eq!(printed[0]["plan"][1]["action"], "create");
    assert_eq!(printed[1]["api_key"], "default/reports");
    let key = printed[1]["key"].as_str().unwrap();
    fixture.within_a_second("/integrations", key, 200).await;
    let again = json_lines(&fixture.applied(&["--json"]));
    assert_eq!(
        (again.len(), &again[0]["plan"][1]["action"]),
        (1, &"keep".into())
    );

    fixture.put_file("gateway.toml", "[environments.default.api-keys.reports]");
    let error = fixture.not_applied(&[]);
    assert!(
        error.contains("its permissions are environment:integrations:*"),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_with_prune_something_is_removed_and_never_a_full_environment() {
    let fixture = Fixture::start().await;
    fixture.declare(SCOPES);
    fixture.applied(&[]);
    for environment in ["empty", "full"] {
        let said = run(&mut fixture.threelo(&["environments", "add", environment]));
        assert!(said.status.success(), "{}", said.err);
    }
    fixture.add_integration_with("jira-cloud", &["--environment", "full"]);
    fixture.add_integration();
    fixture.put_file(
        "gateway.toml",
        "[environments.staging]\n[environments.default]",
    );
    let kept = fixture.applied(&[]);
    assert!(kept.contains("0 to remove"), "{kept}");

    let error = fixture.not_applied(&["--prune"]);
    assert!(error.contains("--yes; nothing was changed"), "{error}");
    let printed = fixture.applied(&["--prune", "--yes"]);
    for wanted in [
        "- integration  default/jira-cloud",
        "- integration  staging/jira-cloud",
        "- api key      staging/backend",
        "- environment  empty",
        "= environment  full",
        "4 to remove",
    ] {
        assert!(printed.contains(wanted), "{wanted}: {printed}");
    }
    fixture.within_a_second("/integrations", BACKEND, 401).await;
    let environments = fixture.shown(&["environments", "list"]).to_string();
    assert!(
        environments.contains("full") && !environments.contains("empty"),
        "{environments}"
    );
    let listed = fixture.shown(&["integrations", "list", "--environment", "full"]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_applies_its_file_at_the_start_and_generates_no_key_of_its_own() {
    let mut fixture = Fixture::start().await;
    fixture.stop();
    let home = Home::beside(&fixture.sandbox);
    home.secret(Kind::ApiKey, BACKEND);
    let app = fixture.sandbox.apps().remove(0);
    let file = home.path().join("gateway.toml");
    let declared = declaration(&app.client_id, SCOPES)
        .replace("secret-file = 'backend.secret'", "secret-env = 'BACKEND'");
    fs::write(&file, declared).unwrap();
    fs::write(home.path().join("client.secret"), &app.client_secret).unwrap();
    let mut serve = threelo(
        home.path(),
        &[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--apply",
            "gateway.toml",
        ],
    );
    fixture.gateway = Serving::start(serve.env("BACKEND", BACKEND));
    let (status, listed) = fixture.get("/integrations", BACKEND).await;
    assert_eq!((status, listed["data"].as_array().unwrap().len()), (200, 1));
    assert!(!home.path().join("threelo-data/api-key").exists());
    fixture.stop();

    // A second start with the same file; its variable is missing in the third.
    fixture.gateway = Serving::start(serve.env("BACKEND", BACKEND));
    fixture.stop();
    let refused = run(serve.env_remove("BACKEND"));
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        refused.err.contains("the variable BACKEND is not set"),
        "{}",
        refused.err
    );
}

#[test]
fn a_start_that_would_generate_a_declared_key_fails_and_leaves_no_files() {
    let home = Home::new();
    fs::write(
        home.path().join("gateway.toml"),
        "[environments.default.api-keys.reports]",
    )
    .unwrap();
    let said = run(&mut threelo(
        home.path(),
        &[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--apply",
            "gateway.toml",
        ],
    ));
    assert_eq!(said.status.code(), Some(1));
    assert!(
        said.err
            .contains("--apply: the API key default/reports has no secret"),
        "{}",
        said.err
    );
    assert!(!home.path().join("threelo-data").exists());
}
