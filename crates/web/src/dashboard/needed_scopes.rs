//! "Which scopes do I need?": from operations, chosen or seen in the log, to the smallest list of scopes.

use http::Method;
use maud::{Markup, html};
use threelo_core::{
    catalogue::{Operation, smallest_scopes},
    integration::Integration,
    permission::Permission,
    request_log::{RequestFilter, RequestKind},
    scope::{self, OFFLINE_ACCESS, ScopeSet},
};
use threelo_http::Query;

use super::{
    Answer,
    failure::Failure,
    frame::{self, Section},
    guard::Visit,
    integrations::named,
    logs::{self, below_site, in_words},
    path, scopes, tryout,
};

/// Number of records of the log in which operations are looked for.
const RECORDS: u32 = 2000;

/// The page. It has one form, whose fields are in the query: chosen operations, and a search for others.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let integration = named(&visit, query.text("key").unwrap_or_default()).await?;
    let text = query.text("q").unwrap_or_default().trim();
    let mut chosen: Vec<&'static Operation> = Vec::new();
    let named = query.all("operation").filter_map(|name| {
        let (method, path) = name.split_once(' ')?;
        tryout::find(&visit.dashboard, method, path)
    });
    add(&mut chosen, named);
    let may_read_log = visit.may(Permission::LogsRead);
    if query.text("from") == Some("log") && may_read_log {
        add(&mut chosen, seen(&visit, &integration).await?);
    }
    let results = match text.is_empty() && !chosen.is_empty() {
        true => Vec::new(),
        false => tryout::search(&visit.dashboard, text),
    };
    let links = &visit.dashboard.links;
    let own = links.of_integration(path::INTEGRATION, &integration.key);
    let body = html! {
        p.crumb { a href=(own) { (integration.display_name) } }
        h1 { "Which scopes do I need?" }
        p.quiet { "Choose the operations that your app calls. Below them is the shortest list of scopes that permits all of them." }
        form method="get" action=(links.dashboard(path::NEEDED_SCOPES, &[])) role="search" {
            input type="hidden" name="key" value=(integration.key);
            div.filters {
                input type="search" name="q" value=(text) placeholder="create issue, search pages, /rest/api/3/…" aria-label="Find an operation";
                button type="submit" { "Search" }
                @if may_read_log { button type="submit" name="from" value="log" { "Take those in the log" } }
            }
            @if !chosen.is_empty() {
                h2 { (chosen.len()) @if chosen.len() == 1 { " operation" } @else { " operations" } }
                div { @for one in &chosen { (choice(one, true)) } }
            }
            @let others = results.iter().filter(|one| !chosen.contains(one));
            @let others: Vec<_> = others.collect();
            @if !others.is_empty() {
                h2 { @if text.is_empty() { "Often used" } @else { "Found" } }
                div { @for one in &others { (choice(one, false)) } }
            } @else if !text.is_empty() { p.quiet { "No other operation contains all of these words." } }
            p.actions.selection { button.primary type="submit" { "Show the scopes" } }
        }
        @if !chosen.is_empty() { (answer(&visit, &integration, &chosen)) }
    };
    let title = "Which scopes do I need?";
    Ok(frame::page(&visit, Section::Integrations, title, body))
}

/// Adds the operations that are not in the list yet.
fn add(list: &mut Vec<&'static Operation>, more: impl IntoIterator<Item = &'static Operation>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// Returns the operations that the latest calls with an integration have used.
async fn seen(
    visit: &Visit,
    integration: &Integration,
) -> Result<Vec<&'static Operation>, Failure> {
    let last = visit.dashboard.log.last_request().await?;
    let filter = RequestFilter {
        from: Some(last - logs::WINDOW),
        integration: Some(integration.key.clone()),
        kind: Some(RequestKind::Proxy),
        limit: RECORDS,
        ..RequestFilter::new(visit.caller.environment.clone())
    };
    let records = visit.dashboard.log.requests(&filter).await?;
    let found = records.iter().filter_map(|record| {
        let method = record.method.parse::<Method>().ok()?;
        let path = below_site(&record.path);
        let mut catalogues = visit.dashboard.catalogues.iter();
        catalogues.find_map(|catalogue| catalogue.find(&method, path))
    });
    let mut all = Vec::new();
    add(&mut all, found);
    all.sort_by_key(|one| one.path);
    Ok(all)
}

fn choice(one: &Operation, is_chosen: bool) -> Markup {
    html! {
        label.check {
            input type="checkbox" name="operation" value={ (one.method) " " (one.path) } checked[is_chosen];
            span { (in_words(one.id)) span.sub.mono { " " (one.method) " " (one.path) } }
        }
    }
}

fn answer(visit: &Visit, integration: &Integration, chosen: &[&'static Operation]) -> Markup {
    let links = &visit.dashboard.links;
    let permitting = smallest_scopes(chosen.iter().copied());
    let mut needed: ScopeSet = ScopeSet::lenient(OFFLINE_ACCESS);
    for scope in &permitting {
        needed.insert(scope);
    }
    // Scopes with which the gateway reads the account of a user are needed whatever the app calls.
    for scope in integration.scopes.iter() {
        if scope::known(scope).is_some_and(|known| known.product == "user-identity") {
            needed.insert(scope);
        }
    }
    let missing = needed.without(&integration.scopes);
    let spare = integration.scopes.without(&needed);
    let edit = |scopes: &ScopeSet| {
        let scopes = scopes.to_spaced();
        let key = integration.key.as_str();
        links.dashboard(path::EDIT_INTEGRATION, &[("key", key), ("scopes", &scopes)])
    };
    let mut both = integration.scopes.clone();
    both.extend(&needed);
    html! {
        h2 #answer { "These scopes" }
        (frame::snippet(&needed.to_spaced()))
        @for (product, names) in scopes::by_product(&needed) {
            h3 { (product) }
            p { @for name in names { code.tag.lacking[missing.contains(name)] { (name) } } }
        }
        @if missing.is_empty() { p { (frame::state("good", "The integration requests all of them.")) } }
        @else { p { "The integration does not request " (missing.len()) " of them yet." } }
        @if !spare.is_empty() {
            details { summary { "The integration requests " (spare.len()) " more" }
                p { @for name in spare.iter() { code.tag { (name) } } } }
        }
        @if visit.may_open(path::EDIT_INTEGRATION) {
            p.actions {
                @if !missing.is_empty() { a.button.primary href=(edit(&both)) { "Add the missing ones" } }
                @if !spare.is_empty() { a.button href=(edit(&needed)) { "Use only these" } }
            }
        }
    }
}
