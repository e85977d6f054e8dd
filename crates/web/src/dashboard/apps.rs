//! The credentials of an integration's OAuth app. A new secret replaces the old one without downtime.

use axum::response::Response;
use http::StatusCode;
use maud::html;
use threelo_connect::{AppPatch, IntegrationPatch};
use threelo_core::{
    integration::Integration,
    secret::{ClientSecret, trim_pasted},
};
use threelo_http::Query;

use super::{
    Answer,
    frame::{self, Section},
    guard::{Visit, done},
    integrations::{count_connections, named, refused},
    path,
};

/// The field with which an operator confirms that another app replaces the present one.
const OTHER_APP: &str = "other_app";

/// What the form shows.
struct Shown<'a> {
    integration: &'a Integration,
    client_id: &'a str,
    /// The number of connections that have to be reconnected with another app.
    connections: u64,
}

/// The form.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    let shown = Shown {
        integration: &integration,
        client_id: client_id(&integration).unwrap_or_default(),
        connections: count_connections(&visit, &integration.key).await?,
    };
    Ok(page(&visit, StatusCode::OK, &shown, &[]))
}

fn client_id(integration: &Integration) -> Option<&str> {
    let app = integration.app.as_ref();
    app.map(|app| app.client_id.as_str())
}

fn page(visit: &Visit, status: StatusCode, shown: &Shown<'_>, faults: &[String]) -> Response {
    let (links, integration) = (&visit.dashboard.links, shown.integration);
    let own = links.of_integration(path::INTEGRATION, &integration.key);
    let has_app = integration.app.is_some();
    let body = html! {
        p.crumb { a href=(own) { (integration.display_name) } }
        h1 { "Change credentials" }
        (frame::faults(faults))
        @if has_app {
            p { "To change the secret without downtime, create a second one in Atlassian's console (" em { "Settings" } ", "
                em { "Secret" } ") and enter it here. Both are kept, and the old one stays in use until a token was refreshed with \
                the new one. Then delete the old one in the console." }
        }
        form.form method="post" action=(links.dashboard(path::APP, &[])) {
            (frame::csrf(visit))
            input type="hidden" name="key" value=(integration.key);
            label for="client_id" { "Client ID" }
            input #client_id type="text" name="client_id" value=(shown.client_id) required spellcheck="false" autocomplete="off";
            @if has_app && shown.connections > 0 {
                p.hint { "Another client ID is another app. The grant of each connection belongs to its app, so that its user has to reconnect." }
                label.check {
                    input type="checkbox" name=(OTHER_APP);
                    span { (consequence(shown.connections)) }
                }
            }
            label for="client_secret" { "Client secret" }
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

/// Returns the sentence that an operator confirms before the integration gets another app.
fn consequence(connections: u64) -> String {
    match connections {
        1 => "Use another app: the connection of this integration has to be reconnected".to_owned(),
        _ => format!(
            "Use another app: all {connections} connections of this integration have to be reconnected"
        ),
    }
}

/// Stores the credentials.
pub(super) async fn change(visit: Visit) -> Answer {
    let form = &visit.form;
    let integration = named(&visit, form.text("key")).await?;
    let shown = Shown {
        integration: &integration,
        client_id: form.text("client_id"),
        connections: count_connections(&visit, &integration.key).await?,
    };
    let refuse = |faults: &[String]| page(&visit, StatusCode::BAD_REQUEST, &shown, faults);
    // The service reads it without quotes and invisible characters.
    let entered = trim_pasted(shown.client_id);
    let present = client_id(&integration);
    let is_other = present.is_some_and(|present| present != entered);
    let is_cut_off = is_other && !entered.is_empty() && shown.connections > 0;
    if is_cut_off && !form.is_ticked(OTHER_APP) {
        let fault = format!(
            "the client ID {entered} is that of another app: tick \u{201c}{}\u{201d}, or enter the client ID {}",
            consequence(shown.connections),
            present.unwrap_or_default()
        );
        return Ok(refuse(&[fault]));
    }
    let patch = IntegrationPatch {
        app: AppPatch {
            // An unchanged client id would be that of another app otherwise.
            client_id: Some(entered.to_owned()).filter(|entered| present != Some(entered)),
            client_secret: Some(ClientSecret::new(form.text("client_secret"))),
        },
        ..IntegrationPatch::default()
    };
    let key = integration.integration_ref();
    let connect = &visit.dashboard.connect;
    match connect.change_integration(&key, patch).await {
        Ok(changed) => {
            let links = &visit.dashboard.links;
            let to = links.of_integration(path::INTEGRATION, &key.key);
            let is_pending = changed.app.is_some_and(|app| app.previous_secret.is_some());
            let notice = match (is_cut_off, is_pending) {
                (true, _) => "app",
                (false, true) => "secret",
                (false, false) => "saved",
            };
            Ok(done(&to, notice, key.key))
        }
        Err(error) => Ok(refuse(&refused(error)?)),
    }
}
