//! Runs the tests in Python, each file as one test, against `threelo dev`.

use std::process::Command;

use threelo_e2e::{
    processes::Dev,
    requirements::{Requirement::Python, are_met, python, python_folder},
};
use threelo_leaks::{Kind, Leftovers};

use crate::THREELO;

#[tokio::test]
async fn jira_from_pypi_works_unmodified() {
    run("jira", "test_jira.py").await;
}

#[tokio::test]
async fn atlassian_python_api_works_unmodified() {
    run("atlassian-python-api", "test_atlassian_python_api.py").await;
}

#[tokio::test]
async fn mcp_atlassian_works_unmodified() {
    run("mcp-atlassian", "test_mcp_atlassian.py").await;
}

#[tokio::test]
async fn the_gateway_answers_as_its_openapi_document_says() {
    run("schemathesis", "test_openapi.py").await;
}

async fn run(package: &str, file: &str) {
    if !are_met(package, &[Python]) {
        return;
    }
    let left = Leftovers::of(&format!("python-{package}"));
    let dev = Dev::start(THREELO, left.path()).await.unwrap();
    left.secret(Kind::ApiKey, dev.text("secret_key"));
    let mut pytest = Command::new(python().expect("it was found a moment ago"));
    pytest
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider", file])
        .current_dir(python_folder())
        .env("THREELO_DEV", dev.line.to_string())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("NO_PROXY", "127.0.0.1,localhost");
    let output = tokio::task::spawn_blocking(move || pytest.output()).await;
    let output = output.unwrap().unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    // pytest fails if a file has no test.
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
