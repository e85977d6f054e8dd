//! The pages that `threelo manual` writes.

use std::fs;

use crate::{
    home::Home,
    process::{run, threelo},
};

/// Returns a page of the documentation as the program writes it.
fn page(format: &str) -> String {
    let home = Home::new();
    let output = run(&mut threelo(
        home.path(),
        &["manual", "--format", format, "pages"],
    ));
    assert!(output.status.success(), "{}", output.err);
    fs::read_to_string(home.path().join(format!("pages/{format}.md"))).unwrap()
}

#[test]
fn the_table_of_settings_in_the_documentation_is_current() {
    let written = page("settings");
    assert!(
        written.contains("| `--listen` | `THREELO_LISTEN` |"),
        "{written}"
    );
    assert!(
        written == include_str!("../../../../docs/settings.md"),
        "docs/settings.md is stale: run `cargo run -- manual --format settings docs`"
    );
}

#[test]
fn the_reference_of_the_http_api_in_the_documentation_is_current() {
    let written = page("http-api");
    for part in [
        "### `GET /connections/{id}`",
        "Needs the permission `environment:connections:list`",
        "### `POST /connect/sessions`",
        "404 `not_found`",
        "\n### IntegrationList\n",
    ] {
        assert!(written.contains(part), "{part} is missing:\n{written}");
    }
    assert!(
        written == include_str!("../../../../docs/http-api.md"),
        "docs/http-api.md is stale: run `cargo run -- manual --format http-api docs`"
    );
}

#[test]
fn each_command_has_a_manual_page_without_the_values_of_this_environment() {
    let home = Home::new();
    let mut command = threelo(home.path(), &["manual", "pages"]);
    command.env("THREELO_PUBLIC_URL", "https://only-here.example");
    let output = run(&mut command);
    assert!(output.status.success(), "{}", output.err);
    let page = |name: &str| fs::read_to_string(home.path().join("pages").join(name)).unwrap();
    assert!(page("threelo.1").contains("threelo\\-serve(1)"));
    assert!(page("threelo-connections-list.1").contains("\\-\\-state"));
    let serve = page("threelo-serve.1");
    assert!(serve.contains("THREELO_PUBLIC_URL"), "{serve}");
    assert!(!serve.contains("only-here.example"));
}
