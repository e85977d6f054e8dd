//! Integrations: list, create, change and delete.

use axum::response::Response;
use http::StatusCode;
use maud::{Markup, html};
use threelo_connect::{
    AppPatch, ConnectError, IntegrationDraft, IntegrationPatch, NewApp, scope_warnings,
};
use threelo_core::{
    id::{IntegrationKey, IntegrationRef},
    integration::{Integration, IntegrationHealth, SiteRule},
    permission::Permission,
    provider::Provider,
    scope::ScopeSet,
    secret::ClientSecret,
    storage::ConnectionFilter,
};
use threelo_http::Query;
use url::Url;

use super::{
    Answer,
    connections::counted,
    failure::{Failure, Next, in_words, of_forms, sentence},
    form::{Form, fingerprint},
    frame::{self, Section},
    guard::{Visit, done},
    path, scopes, time,
};

/// The list of integrations.
pub(super) async fn list(visit: Visit, query: Query) -> Answer {
    let links = &visit.dashboard.links;
    let found = visit
        .dashboard
        .connect
        .integrations(&visit.caller.environment)
        .await?;
    let mut states = Vec::new();
    for one in found.iter() {
        states.push(state(&visit, one).await?);
    }
    let may_create = visit.may_open(path::NEW_INTEGRATION);
    let may_open = visit.may_open(path::INTEGRATION);
    let body = html! {
        (frame::notice(&query))
        div.head {
            div { h1 { "Integrations" } p.quiet { "Your OAuth apps at Atlassian. Users connect through one of them." } }
            @if may_create && !found.is_empty() {
                p.actions { a.button.primary href=(links.dashboard(path::NEW_INTEGRATION, &[])) { "Create integration" } }
            }
        }
        @if found.is_empty() {
            div.empty {
                p { "There is no integration yet. It holds the client id and secret of an app that you create in Atlassian's console." }
                @if may_create { a.button.primary href=(links.dashboard(path::NEW_INTEGRATION, &[])) { "Create integration" } }
            }
        } @else {
            table.cards {
                thead { tr { th { "Integration" } th { "Product" } th { "State" } th { "Scopes" } th { "Changed" } } }
                tbody {
                    @for (one, state) in found.iter().zip(&states) {
                        tr {
                            td {
                                @if may_open { a.name href=(links.of_integration(path::INTEGRATION, &one.key)) { (one.display_name) } }
                                @else { span.name { (one.display_name) } }
                                span.sub.mono { (one.key) }
                            }
                            td.whole data-label="Product" { (one.provider.display_name()) }
                            td data-label="State" { (state) }
                            td data-label="Scopes" { (one.scopes.len()) }
                            td.tight data-label="Changed" { (time::relative(visit.now, one.updated_at)) }
                        }
                    }
                }
            }
        }
        @if !found.unreadable.is_empty() {
            p.fault role="alert" { "These integrations cannot be read: " (found.unreadable.join(", ")) "." }
        }
    };
    Ok(frame::page(
        &visit,
        Section::Integrations,
        "Integrations",
        body,
    ))
}

/// Returns the state of an integration.
async fn state(visit: &Visit, integration: &Integration) -> Result<Markup, Failure> {
    Ok(match &integration.health {
        _ if integration.app.is_none() => frame::state("fair", "No credentials"),
        IntegrationHealth::CredentialsRefused { .. } => frame::state("bad", "Credentials refused"),
        IntegrationHealth::CredentialsReplaced { .. } => {
            frame::state("fair", "Credentials replaced, not used yet")
        }
        IntegrationHealth::Ok if is_new_secret_refused(integration) => {
            frame::state("fair", "New secret refused")
        }
        IntegrationHealth::Ok => match count_connections(visit, &integration.key).await? {
            0 => frame::state("idle", "Not used yet"),
            _ => frame::state("good", "Working"),
        },
    })
}

/// Returns whether Atlassian has refused a new client secret, so that the integration depends on the old one.
pub(super) fn is_new_secret_refused(integration: &Integration) -> bool {
    let app = integration.app.as_ref();
    let previous = app.and_then(|app| app.previous_secret.as_ref());
    previous.is_some_and(|previous| previous.new_refused_at.is_some())
}

/// Returns whether Atlassian refuses the app of an integration, so that no token is refreshed.
pub(super) fn is_app_refused(integration: &Integration) -> bool {
    matches!(
        integration.health,
        IntegrationHealth::CredentialsRefused { .. }
    )
}

/// Returns the integration that the query or the form names.
pub(super) async fn named(visit: &Visit, key: &str) -> Result<Integration, Failure> {
    if key.is_empty() {
        let what = "The address of this page names no integration.";
        return Err(Failure::invalid(what).leading_to(Next::Integrations));
    }
    let key = key
        .parse::<IntegrationKey>()
        .map_err(|error| Failure::from(error).leading_to(Next::Integrations))?;
    let key = IntegrationRef::new(visit.caller.environment.clone(), key);
    Ok(visit.dashboard.connect.integration(&key).await?)
}

/// One integration.
pub(super) async fn one(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    let links = &visit.dashboard.links;
    let key = &integration.key;
    let connections = count_connections(&visit, key).await?;
    let connections_link = links.dashboard(path::CONNECTIONS, &[("integration", key.as_str())]);
    let link = |path| links.of_integration(path, key);
    let state = state(&visit, &integration).await?;
    // As in the API, client id and scopes are shown to an operator who may read the credentials.
    let sees_app = visit.may(Permission::IntegrationsReadCredentials);
    let body = html! {
        (visit.crumb(path::INTEGRATIONS, &links.dashboard(path::INTEGRATIONS, &[]), "Integrations"))
        (frame::notice(&query))
        div.head {
            div { h1 { (integration.display_name) } p { (state) } }
            div.actions {
                @if visit.may_open(path::CONNECT) && integration.app.is_some() {
                    a.button.primary href=(links.dashboard(path::CONNECT, &[("integration", key.as_str())])) { "Add connection" }
                }
                @if visit.may_open(path::APP) {
                    a.button href=(link(path::EDIT_INTEGRATION)) { "Edit" }
                    a.button href=(link(path::APP)) { "Change credentials" }
                }
                @if visit.may_open(path::DELETE_INTEGRATION) { a.button.danger href=(link(path::DELETE_INTEGRATION)) { "Delete" } }
            }
        }
        (concerns(&visit, &integration))
        dl {
            dt { "Unique key" } dd { (frame::copyable(key.as_str())) }
            dt { "Product" } dd { (integration.provider.display_name()) }
            dt { "Client ID" } dd {
                @match &integration.app {
                    Some(app) if sees_app => (frame::copyable(&app.client_id)),
                    Some(_) => "set",
                    None => "not set",
                }
            }
            dt { "Client secret" } dd { (secret(&visit, &integration)) }
            dt { "Callback URL" } dd { (frame::copyable(visit.dashboard.connect.callback_url().as_str())) }
            dt { "If a user has several sites" } dd { (site_rule(integration.site_rule)) }
            @if !integration.return_urls.is_empty() {
                dt { "Return URLs" } dd { @for url in &integration.return_urls { code { (url) } br; } }
            }
            dt { "Connections" } dd {
                @if visit.may_open(path::CONNECTIONS) { a href=(connections_link) { (connections) } } @else { (connections) }
            }
            dt { "Created" } dd { (time::date(integration.created_at)) }
        }
        @if sees_app {
            h2 { "Scopes" }
            p { a href=(link(path::NEEDED_SCOPES)) { "Which scopes do I need?" } }
            @for (product, names) in scopes::by_product(&integration.scopes) {
                h3 { (product) }
                p { @for name in names { code.tag { (name) } } }
            }
        }
    };
    Ok(frame::page(
        &visit,
        Section::Integrations,
        &integration.display_name,
        body,
    ))
}

pub(super) async fn count_connections(visit: &Visit, key: &IntegrationKey) -> Result<u64, Failure> {
    let filter = ConnectionFilter {
        integrations: vec![key.clone()],
        ..ConnectionFilter::new(visit.caller.environment.clone())
    };
    Ok(visit.dashboard.connect.count_connections(&filter).await?)
}

fn secret(visit: &Visit, integration: &Integration) -> Markup {
    let Some(app) = &integration.app else {
        return html! { "not set" };
    };
    html! {
        "stored, never shown"
        @if let Some(previous) = &app.previous_secret {
            br;
            "replaced " (time::relative(visit.now, previous.replaced_at))
            "; the old one stays in use until the new one has worked"
            @if let Some(at) = previous.new_refused_at { ", which Atlassian refused " (time::relative(visit.now, at)) }
        }
    }
}

fn site_rule(rule: SiteRule) -> &'static str {
    match rule {
        SiteRule::Ask => "The user chooses one",
        SiteRule::First => "The first one is taken",
    }
}

/// What needs attention, with a button.
fn concerns(visit: &Visit, integration: &Integration) -> Markup {
    let credentials = visit
        .dashboard
        .links
        .of_integration(path::APP, &integration.key);
    let may_enter = visit.may_open(path::APP);
    html! {
        @if integration.app.is_none() {
            div.attention {
                p { "Nobody can connect yet: the client id and secret of your app are missing." }
                @if may_enter { p { a.button href=(credentials) { "Enter credentials" } } }
            }
        }
        @if is_new_secret_refused(integration) {
            div.attention {
                p { "Atlassian refuses the new client secret. The old one is still used, so connections work as long as it exists in \
                    Atlassian's console: enter the right one before you delete the old one there." }
                @if may_enter { p { a.button href=(credentials) { "Change credentials" } } }
            }
        }
        @if let IntegrationHealth::CredentialsRefused { since, reason } = &integration.health {
            div.attention.bad {
                p { "Atlassian has refused the client ID or secret since " (time::relative(visit.now, *since))
                    ", so no token can be refreshed: " (sentence(reason)) }
                @if may_enter { p { a.button href=(credentials) { "Change credentials" } } }
            }
        }
        @if visit.may(Permission::IntegrationsReadCredentials) {
            @for warning in scope_warnings(&integration.scopes, integration.provider) {
                div.attention { p { (sentence(&of_forms(&warning))) } }
            }
        }
    }
}

/// The form of a new integration.
pub(super) async fn new(visit: Visit) -> Response {
    let entered = Entered {
        provider: Provider::Jira.as_str().to_owned(),
        key: "jira".to_owned(),
        scopes: ScopeSet::lenient(scopes::USUAL),
        ..Entered::default()
    };
    new_page(&visit, StatusCode::OK, &entered, &[])
}

/// What was entered into the form of an integration.
#[derive(Default)]
struct Entered {
    provider: String,
    key: String,
    display_name: String,
    client_id: String,
    first_site: bool,
    return_urls: String,
    scopes: ScopeSet,
}

impl Entered {
    fn of(form: &Form, scopes: ScopeSet) -> Self {
        Self {
            provider: form.text("provider").to_owned(),
            key: form.text("key").to_owned(),
            display_name: form.text("display_name").to_owned(),
            client_id: form.text("client_id").to_owned(),
            first_site: form.text("site_rule") == "first",
            return_urls: form.text("return_urls").to_owned(),
            scopes,
        }
    }

    fn site_rule(&self) -> SiteRule {
        match self.first_site {
            true => SiteRule::First,
            false => SiteRule::Ask,
        }
    }

    /// Reads the return URLs, one on each line.
    fn urls(&self) -> Result<Vec<Url>, String> {
        let lines = self
            .return_urls
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        let read = |line: &str| {
            line.parse().map_err(|_| {
                format!("{line:?} is not a URL: write one on each line, such as https://app.example.com/done")
            })
        };
        lines.map(read).collect()
    }
}

fn new_page(visit: &Visit, status: StatusCode, entered: &Entered, faults: &[String]) -> Response {
    let links = &visit.dashboard.links;
    let body = html! {
        (visit.crumb(path::INTEGRATIONS, &links.dashboard(path::INTEGRATIONS, &[]), "Integrations"))
        h1 { "Create integration" }
        (frame::faults(faults))
        h2 { "First, in Atlassian's console" }
        ol.plain {
            li { "Open the " a href="https://developer.atlassian.com/console/myapps/" rel="noreferrer" target="_blank" { "developer console" }
                ", choose " em { "Create" } ", then " em { "OAuth 2.0 integration" } "." }
            li { "Under " em { "Permissions" } ", add the APIs that you need (Jira API, Confluence API, User identity API) and their scopes." }
            li { "Under " em { "Authorization" } ", add this " em { "Callback URL" } ", exactly as it is: "
                (frame::copyable(visit.dashboard.connect.callback_url().as_str())) }
            li { "Under " em { "Distribution" } ", enable sharing, or only you can connect." }
            li { "Wait some minutes: changes in the console take a while to reach the consent page. Meanwhile, under " em { "Settings" } ", copy " em { "Client ID" } " and " em { "Secret" } "." }
        }
        (error_pages())
        h2 { "Then, here" }
        form.form method="post" action=(links.dashboard(path::NEW_INTEGRATION, &[])) {
            (frame::csrf(visit))
            label for="provider" { "Product" }
            select #provider name="provider" {
                @for one in Provider::ALL { (frame::option(one.as_str(), &entered.provider, one.display_name())) }
            }
            p.hint { "Atlassian stands for both: users choose a site, and your app calls Jira and Confluence there." }
            label for="key" { "Unique key" }
            input #key type="text" name="key" value=(entered.key) required maxlength="255" spellcheck="false" autocapitalize="off";
            p.hint { "The name in your code: " code { "providerConfigKey" } " or " code { "Provider-Config-Key" } "." }
            label for="client_id" { "Client ID" }
            input #client_id type="text" name="client_id" value=(entered.client_id) spellcheck="false" autocomplete="off";
            label for="client_secret" { "Client secret" }
            input #client_secret type="password" name="client_secret" autocomplete="off";
            p.hint { "Atlassian calls it " em { "Secret" } ". It is stored encrypted and never shown again." }
            (common_fields(visit, entered))
            p.actions {
                button.primary type="submit" { "Create integration" }
                a.button href=(visit.link_or_overview(path::INTEGRATIONS, links.dashboard(path::INTEGRATIONS, &[]))) { "Cancel" }
            }
        }
    };
    frame::page_with(
        visit,
        status,
        Section::Integrations,
        "Create integration",
        body,
    )
}

fn common_fields(visit: &Visit, entered: &Entered) -> Markup {
    html! {
        label for="display_name" { "Display name" }
        input #display_name type="text" name="display_name" value=(entered.display_name) maxlength="255";
        p.hint { "What users see when they connect." }
        (scopes::fields(&visit.dashboard, &entered.scopes))
        fieldset {
            legend { "If a user has several sites" }
            label.check { input type="radio" name="site_rule" value="ask" checked[!entered.first_site]; span { "Let the user choose one" } }
            label.check { input type="radio" name="site_rule" value="first" checked[entered.first_site]; span { "Take the first one" } }
        }
        details open[!entered.return_urls.is_empty()] {
            summary { "Return URLs" }
            div {
                label.label for="return_urls" { "Pages of your app that a user may return to" }
                textarea #return_urls name="return_urls" rows="3" spellcheck="false" { (entered.return_urls) }
                p.hint { "One on each line. A connect link may name one of them as its " code { "return_url" } "." }
            }
        }
    }
}

/// What Atlassian's error pages mean.
fn error_pages() -> Markup {
    let pages = [
        (
            "Callback URL mismatch, or unauthorized_client",
            "The callback URL in the console differs from the one above, often by a slash or by http.",
        ),
        (
            "Something went wrong, or invalid_scope",
            "The integration requests a scope that the app does not have under Permissions in the console.",
        ),
        (
            "failed to retrieve client",
            "The app is private, or the client ID is wrong. Enable sharing under Distribution.",
        ),
        (
            "The authorize request was incomplete or invalid",
            "The link was cut, often by a mail program. Create another one.",
        ),
        (
            "Request header is too large",
            "There are too many scopes: use fewer and broader ones.",
        ),
    ];
    html! {
        details {
            summary { "What Atlassian's error pages mean" }
            dl { @for (page, meaning) in pages { dt { (page) } dd { (meaning) } } }
        }
    }
}

/// Creates an integration.
pub(super) async fn create(visit: Visit) -> Answer {
    let form = &visit.form;
    let scopes = scopes::read(form);
    let entered = Entered::of(form, scopes.clone().unwrap_or_default());
    let mut faults: Vec<String> = scopes.err().into_iter().collect();
    let key = entered.key.parse::<IntegrationKey>();
    let provider = entered.provider.parse::<Provider>();
    let urls = entered.urls();
    let unusable = key.as_ref().err();
    faults.extend(unusable.map(|error| format!("Unique key {}", error.rule)));
    faults.extend(provider.as_ref().err().map(ToString::to_string));
    faults.extend(urls.as_ref().err().cloned());
    let secret = form.filled("client_secret");
    match (entered.client_id.is_empty(), secret.is_none()) {
        (true, false) => faults.push("Client ID is missing: it belongs to the secret".to_owned()),
        (false, true) => {
            faults.push("Client secret is missing: it belongs to the client ID".to_owned());
        }
        _ => {}
    }
    let (Ok(key), Ok(provider), Ok(urls), true) = (key, provider, urls, faults.is_empty()) else {
        return Ok(new_page(&visit, StatusCode::BAD_REQUEST, &entered, &faults));
    };
    let mut draft = IntegrationDraft::new(key.clone(), provider);
    draft.display_name = Some(entered.display_name.clone()).filter(|name| !name.is_empty());
    draft.app = secret.map(|secret| NewApp {
        client_id: entered.client_id.clone(),
        client_secret: ClientSecret::new(secret),
    });
    draft.scopes = Some(entered.scopes.clone());
    draft.accept_unknown_scopes = form.is_ticked("accept_unknown");
    draft.site_rule = entered.site_rule();
    draft.return_urls = urls;
    let environment = visit.caller.environment.clone();
    match visit
        .dashboard
        .connect
        .create_integration(environment, draft)
        .await
    {
        Ok(_) => {
            let own = visit
                .dashboard
                .links
                .of_integration(path::INTEGRATION, &key);
            let to = visit.link_or_overview(path::INTEGRATION, own);
            Ok(done(&to, "created", key))
        }
        Err(error) => {
            let faults = refused(error)?;
            Ok(new_page(&visit, StatusCode::BAD_REQUEST, &entered, &faults))
        }
    }
}

/// Returns what is wrong with the input.
pub(super) fn refused(error: ConnectError) -> Result<Vec<String>, Failure> {
    match error {
        ConnectError::Invalid(faults) => Ok(faults.iter().map(in_words).collect()),
        error @ (ConnectError::IntegrationExists(_) | ConnectError::HasConnections(_)) => {
            Ok(vec![error.to_string()])
        }
        error => Err(error.into()),
    }
}

/// The form of an existing integration.
pub(super) async fn edit(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    let mut entered = stored(&integration);
    // A link may suggest others.
    if let Some(suggested) = query.text("scopes") {
        entered.scopes = ScopeSet::lenient(suggested);
    }
    Ok(edit_page(
        &visit,
        StatusCode::OK,
        &integration,
        &entered,
        &[],
    ))
}

/// Returns what is stored, as the form has it.
fn stored(integration: &Integration) -> Entered {
    let urls: Vec<_> = integration.return_urls.iter().map(Url::as_str).collect();
    Entered {
        display_name: integration.display_name.clone(),
        first_site: integration.site_rule == SiteRule::First,
        return_urls: urls.join("\n"),
        scopes: integration.scopes.clone(),
        ..Entered::default()
    }
}

fn shown(integration: &Integration) -> String {
    let now = stored(integration);
    fingerprint(&[
        &now.display_name,
        site_rule(integration.site_rule),
        &now.return_urls,
        &now.scopes.to_spaced(),
    ])
}

fn edit_page(
    visit: &Visit,
    status: StatusCode,
    integration: &Integration,
    entered: &Entered,
    faults: &[String],
) -> Response {
    let links = &visit.dashboard.links;
    let own = links.of_integration(path::INTEGRATION, &integration.key);
    let title = format!("Edit {}", integration.display_name);
    let body = html! {
        p.crumb { a href=(own) { (integration.display_name) } }
        h1 { (title) }
        (frame::faults(faults))
        form.form method="post" action=(links.dashboard(path::EDIT_INTEGRATION, &[])) {
            (frame::csrf(visit))
            input type="hidden" name="key" value=(integration.key);
            (visit.form.seen(&shown(integration)))
            (common_fields(visit, entered))
            p.hint { "Connected users keep the scopes that they have granted: a new scope takes effect when a user reconnects." }
            p.actions { button.primary type="submit" { "Save" } a.button href=(own) { "Cancel" } }
        }
    };
    frame::page_with(visit, status, Section::Integrations, &title, body)
}

/// Changes an integration.
pub(super) async fn update(mut visit: Visit) -> Answer {
    let form = visit.form.clone();
    let integration = named(&visit, form.text("key")).await?;
    let scopes = scopes::read(&form);
    let entered = Entered::of(&form, scopes.clone().unwrap_or_default());
    let urls = entered.urls();
    let faults: Vec<String> = [scopes.err(), urls.as_ref().err().cloned()]
        .into_iter()
        .flatten()
        .collect();
    if faults.is_empty() && form.is_stale(&shown(&integration)) {
        let now = stored(&integration);
        let rule = site_rule(integration.site_rule).to_lowercase();
        let urls = now.return_urls.replace('\n', ", ");
        let fault = format!(
            "this integration has been changed since you opened the form, so nothing was saved. Save once more to replace \
             what it has now, or cancel. Its name is now {:?}; its scopes: {}; its site rule: {rule}; its return URLs: {urls}",
            now.display_name,
            now.scopes.to_spaced()
        );
        visit.form.forget_seen();
        let status = StatusCode::CONFLICT;
        return Ok(edit_page(&visit, status, &integration, &entered, &[fault]));
    }
    let (Ok(urls), true) = (urls, faults.is_empty()) else {
        return Ok(edit_page(
            &visit,
            StatusCode::BAD_REQUEST,
            &integration,
            &entered,
            &faults,
        ));
    };
    // An empty name is that of the product, as for a new integration.
    let display_name = match entered.display_name.as_str() {
        "" => integration.provider.display_name(),
        given => given,
    };
    let patch = IntegrationPatch {
        display_name: Some(display_name.to_owned()),
        scopes: Some(entered.scopes.clone()),
        accept_unknown_scopes: form.is_ticked("accept_unknown"),
        site_rule: Some(entered.site_rule()),
        return_urls: Some(urls),
        app: AppPatch::default(),
        ..IntegrationPatch::default()
    };
    let key = integration.integration_ref();
    match visit
        .dashboard
        .connect
        .change_integration(&key, patch)
        .await
    {
        Ok(_) => {
            let own = visit
                .dashboard
                .links
                .of_integration(path::INTEGRATION, &key.key);
            let to = visit.link_or_overview(path::INTEGRATION, own);
            Ok(done(&to, "saved", key.key))
        }
        Err(error) => {
            let faults = refused(error)?;
            Ok(edit_page(
                &visit,
                StatusCode::BAD_REQUEST,
                &integration,
                &entered,
                &faults,
            ))
        }
    }
}

/// Asks whether an integration should be deleted, and says what that means.
pub(super) async fn confirm_delete(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    let connections = count_connections(&visit, &integration.key).await?;
    Ok(delete_page(
        &visit,
        StatusCode::OK,
        &integration,
        connections,
        &[],
    ))
}

fn delete_page(
    visit: &Visit,
    status: StatusCode,
    integration: &Integration,
    connections: u64,
    faults: &[String],
) -> Response {
    let links = &visit.dashboard.links;
    let title = format!("Delete {}?", integration.display_name);
    let body = html! {
        h1 { (title) }
        (frame::faults(faults))
        ul {
            @match connections {
                0 => li { "It has no connections." },
                1 => li { "Its only connection is deleted with it. Calls for it fail at once." },
                _ => li { "Its " strong { (counted(connections)) } " are deleted with it. Calls for them fail at once." },
            }
            li { "Links that your users have not opened yet stop working." }
            li { "Within 31 days, everything can be restored: " code { "threelo integrations restore" } "." }
            li { "The app in Atlassian's console stays, and so do the users' grants there until they revoke them." }
        }
        form.actions method="post" action=(links.dashboard(path::DELETE_INTEGRATION, &[])) {
            (frame::csrf(visit))
            input type="hidden" name="key" value=(integration.key);
            input type="hidden" name="connections" value=(connections);
            button.danger.primary type="submit" { "Delete integration" }
            a.button href=(links.of_integration(path::INTEGRATION, &integration.key)) { "Keep it" }
        }
    };
    frame::page_with(visit, status, Section::Integrations, &title, body)
}

/// Deletes an integration, unless the number of its connections has changed since the page was loaded.
pub(super) async fn delete(visit: Visit) -> Answer {
    let key: IntegrationKey = visit.form.text("key").parse()?;
    let connections = count_connections(&visit, &key).await?;
    let told: u64 = visit.form.text("connections").parse().unwrap_or_default();
    if told != connections {
        let integration = named(&visit, key.as_str()).await?;
        let fault =
            "its connections have changed since you opened this page, so nothing was deleted yet";
        let (status, faults) = (StatusCode::CONFLICT, [fault.to_owned()]);
        return Ok(delete_page(
            &visit,
            status,
            &integration,
            connections,
            &faults,
        ));
    }
    let key = IntegrationRef::new(visit.caller.environment.clone(), key);
    visit.dashboard.connect.remove_integration(&key).await?;
    let list = visit.dashboard.links.dashboard(path::INTEGRATIONS, &[]);
    let to = visit.link_or_overview(path::INTEGRATIONS, list);
    Ok(done(&to, "deleted", key.key))
}
