//! The credentials of an integration's OAuth app. A new secret replaces the old one without downtime.

use axum::response::Response;
use http::StatusCode;
use maud::html;
use threelo_connect::{AppPatch, IntegrationPatch};
use threelo_core::{integration::Integration, secret::ClientSecret};
use threelo_http::Query;

use super::{
    Answer,
    frame::{self, Section},
    guard::{Visit, done},
    integrations::{named, refused},
    path,
};

/// The form.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    Ok(page(&visit, StatusCode::OK, &integration, &[]))
}

fn page(
    visit: &Visit,
    status: StatusCode,
    integration: &Integration,
    faults: &[String],
) -> Response {
    let links = &visit.dashboard.links;
    let own = links.of_integration(path::INTEGRATION, &integration.key);
    let client_id = integration.app.as_ref().map(|app| app.client_id.as_str());
    let body = html! {
        p.crumb { a href=(own) { (integration.display_name) } }
        h1 { "Change credentials" }
        (frame::faults(faults))
        @if client_id.is_some() {
            p { "To change the secret without downtime, create a second one in Atlassian's console (" em { "Settings" } ", "
                em { "Secret" } ") and enter it here. Both are kept, and the old one stays in use until a token was refreshed with \
                the new one. Then delete the old one in the console." }
        }
        form.form method="post" action=(links.dashboard(path::APP, &[])) {
            (frame::csrf(visit))
            input type="hidden" name="key" value=(integration.key);
            label for="client_id" { "Client ID" }
            input #client_id type="text" name="client_id" value=(client_id.unwrap_or_default()) required spellcheck="false" autocomplete="off";
            p.hint { "Another client ID is another app: users have to reconnect, because their grants belong to the old one." }
            label for="client_secret" { "New client secret" }
            input #client_secret type="password" name="client_secret" required autocomplete="off";
            p.actions { button.primary type="submit" { "Save" } a.button href=(own) { "Cancel" } }
        }
    };
    frame::page_with(
        visit,
        status,
        Section::Integrations,
        "Change credentials",
        body,
    )
}

/// Stores the credentials.
pub(super) async fn change(visit: Visit) -> Answer {
    let integration = named(&visit, visit.form.text("key")).await?;
    let client_id = visit.form.text("client_id");
    let present = integration.app.as_ref().map(|app| app.client_id.as_str());
    let patch = IntegrationPatch {
        app: AppPatch {
            // An unchanged client id would be that of another app otherwise.
            client_id: Some(client_id.to_owned()).filter(|_| present != Some(client_id)),
            client_secret: Some(ClientSecret::new(visit.form.text("client_secret"))),
        },
        ..IntegrationPatch::default()
    };
    let key = integration.integration_ref();
    match visit
        .dashboard
        .connect
        .change_integration(&key, patch)
        .await
    {
        Ok(changed) => {
            let to = visit
                .dashboard
                .links
                .of_integration(path::INTEGRATION, &key.key);
            let is_pending = changed.app.is_some_and(|app| app.previous_secret.is_some());
            Ok(done(
                &to,
                if is_pending { "secret" } else { "saved" },
                key.key,
            ))
        }
        Err(error) => {
            let faults = refused(error)?;
            Ok(page(&visit, StatusCode::BAD_REQUEST, &integration, &faults))
        }
    }
}
