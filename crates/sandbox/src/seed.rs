//! The default cloud: a company with two sites.

mod handbook;
mod issues;

use crate::config::{App, Product, ProjectSeed, SandboxConfig, Site, SpaceSeed, User};

/// The account ids of the users of the default cloud.
pub(crate) const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";
pub(crate) const JONAS: &str = "712020:2b7d9e44-0c1b-4f0e-8b0d-6d2b8f5b9e27";
pub(crate) const AIKO: &str = "712020:c0a4d1f6-93c7-4bb2-a1c5-17f0b7a2e935";
pub(crate) const TOMAS: &str = "712020:5e63b0d8-7a2e-4f8d-bb54-90d2c1f8a443";

impl Default for SandboxConfig {
    fn default() -> Self {
        realistic()
    }
}

/// Returns one app, four users and two sites; the first site has more than one page of issues and of pages.
fn realistic() -> SandboxConfig {
    let callback = "http://127.0.0.1:3003/oauth/callback";
    SandboxConfig::empty()
        .app(
            App::new("threelo-sandbox-client", "threelo-sandbox-secret", callback)
                .name("Acme Integrations")
                .any_loopback_callback(),
        )
        .user(
            User::new(MAYA, "Maya Lindqvist", "maya.lindqvist@acme.example")
                .job_title("Engineering Manager")
                .time_zone("Europe/Stockholm"),
        )
        .user(
            User::new(JONAS, "Jonas Weber", "jonas.weber@acme.example")
                .job_title("Site Reliability Engineer")
                .time_zone("Europe/Berlin"),
        )
        .user(
            User::new(AIKO, "Aiko Tanaka", "aiko.tanaka@acme.example")
                .job_title("Product Designer")
                .time_zone("Asia/Tokyo"),
        )
        .user(
            User::new(TOMAS, "Tomás Herrera", "tomas.herrera@acme.example")
                .job_title("Research Scientist")
                .time_zone("America/Bogota"),
        )
        .site(acme())
        .site(research())
}

fn acme() -> Site {
    Site::new("1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11", "acme")
        .products([Product::Jira, Product::Confluence])
        .project(ProjectSeed::new("OPS", "Operations").issues(issues::operations()))
        .project(ProjectSeed::new("WEB", "Web Shop").issues(issues::web_shop()))
        .space(SpaceSeed::new("HANDBOOK", "Company Handbook").pages(handbook::company()))
        .space(SpaceSeed::new("OPS", "Operations Runbooks").pages(handbook::runbooks()))
}

fn research() -> Site {
    Site::new("9a7e3c54-2f8d-4d6b-8e21-5b1f7c9d3e62", "acme-research")
        .project(ProjectSeed::new("LAB", "Materials Lab").issues(issues::lab()))
        .project(ProjectSeed::new("HELP", "Lab Help Desk").service_desk())
        .space(SpaceSeed::new("PAPERS", "Papers and Notes").pages(handbook::papers()))
}
