//! "Try it": choose an operation of Atlassian's APIs, send it with a connection, and copy it as code.

mod code;

use axum::{
    body::{Body, to_bytes},
    response::Response,
};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use threelo_core::{
    catalogue::{Api, Availability, Operation},
    connection::Connection,
    id::ConnectionKey,
    scope::ScopeSet,
    site::Product,
    storage::ListedConnection,
};
use threelo_http::Query;
use tower::ServiceExt;
use url::form_urlencoded;

use super::{
    Answer, DashboardState,
    connections::{granted, key_fields, key_of, named},
    failure::{Failure, sentence},
    frame::{self, Section},
    guard::{Visit, about},
    logs::in_words,
    path,
};

/// Maximum number of operations in the result of a search.
const MOST: usize = 40;
/// Maximum size of a response that is read.
const MAX_ANSWER: usize = 4 * 1024 * 1024;
/// Maximum size of a response that is shown.
const MAX_SHOWN: usize = 48 * 1024;

/// The operations that are offered before a search.
const USUAL: [&str; 6] = [
    "/rest/api/3/myself",
    "/rest/api/3/project/search",
    "/rest/api/3/search/jql",
    "/rest/api/3/issue/{issueIdOrKey}",
    "/wiki/api/v2/spaces",
    "/wiki/api/v2/pages",
];

/// The search for operations, or the form of one.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let found = named(&visit, &query).await?;
    let part = |name| query.text(name).unwrap_or_default();
    match find(&visit.dashboard, part("method"), part("path")) {
        Some(operation) => Ok(form_page(
            &visit,
            &found,
            operation,
            &Entered::default(),
            None,
        )),
        None => Ok(search_page(&visit, &found, part("q").trim())),
    }
}

/// Returns the operation with this method and template of a path.
pub(super) fn find(
    dashboard: &DashboardState,
    method: &str,
    path: &str,
) -> Option<&'static Operation> {
    operations(dashboard).find(|one| one.path == path && one.method.as_str() == method)
}

/// Returns all operations.
pub(super) fn operations(dashboard: &DashboardState) -> impl Iterator<Item = &'static Operation> {
    let catalogues = dashboard.catalogues.iter();
    catalogues.flat_map(|catalogue| catalogue.operations())
}

/// Returns the operations that contain every word of a text, the most likely ones first.
pub(super) fn search(dashboard: &DashboardState, text: &str) -> Vec<&'static Operation> {
    let all = || operations(dashboard);
    let callable =
        |one: &&Operation| matches!(one.oauth, Availability::Yes | Availability::Unknown);
    if text.is_empty() {
        let usual = USUAL
            .iter()
            .filter_map(|path| all().find(|one| one.path == *path && one.method == Method::GET));
        return usual.collect();
    }
    let words: Vec<_> = text.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<_> = all()
        .filter(callable)
        .filter_map(|one| {
            let name = in_words(one.id).to_lowercase();
            let whole = format!("{} {name} {}", one.method, one.path).to_lowercase();
            let is_found = words.iter().all(|word| whole.contains(word));
            let misses = words.iter().filter(|word| !name.contains(*word)).count();
            is_found.then_some(((misses, one.deprecated, name.len()), one))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().take(MOST).map(|(_, one)| one).collect()
}

fn crumb(visit: &Visit, key: &ConnectionKey) -> Markup {
    html! { p.crumb { a href=(visit.dashboard.links.of_connection(path::CONNECTION, key)) { (key.connection) } } }
}

fn search_page(visit: &Visit, found: &ListedConnection, text: &str) -> Response {
    let (links, key) = (&visit.dashboard.links, &found.connection.key);
    let results = search(&visit.dashboard, text);
    let granted = granted(&found.connection);
    let body = html! {
        (crumb(visit, key))
        div.head { div { h1 { "Try it" } p.quiet { "Choose an operation to call with this connection." } } }
        form.filters method="get" action=(links.dashboard(path::TRY, &[])) role="search" {
            (key_fields(key))
            input type="search" name="q" value=(text) placeholder="create issue, search pages, /rest/api/3/…" aria-label="Find an operation" autofocus;
            button type="submit" { "Search" }
        }
        @if text.is_empty() { h2 { "Often used" } }
        @if results.is_empty() { div.empty { p { "No operation contains all of these words." } } }
        @else {
            ul.results {
                @for one in &results {
                    li { a href=(link(visit, key, one)) {
                        span.verb { (one.method) }
                        span { span.name { (in_words(one.id)) } span.sub { (one.path) } }
                        (permission_status(one, &granted))
                    } }
                }
            }
        }
        @if results.len() == MOST { p.hint { "Only the first " (MOST) " are listed: add a word." } }
    };
    frame::page(visit, Section::Connections, "Try it", body)
}

fn link(visit: &Visit, key: &ConnectionKey, one: &Operation) -> String {
    visit.dashboard.links.dashboard(
        path::TRY,
        &[
            ("integration", key.integration.as_str()),
            ("connection", key.connection.as_str()),
            ("method", one.method.as_str()),
            ("path", one.path),
        ],
    )
}

/// Returns whether the grant has the scopes of an operation.
fn permission_status(one: &Operation, granted: &ScopeSet) -> Markup {
    let is_unscoped = one.classic.is_empty() && one.granular.is_empty();
    match one.missing_scopes(|scope| granted.contains(scope)) {
        None if is_unscoped => frame::state("idle", "No scope"),
        None => frame::state("good", "Granted"),
        Some(_) => frame::state("fair", "Lacks a scope"),
    }
}

/// What was entered into the form of an operation.
#[derive(Default)]
struct Entered {
    /// The parameters of the path, in their order.
    segments: Vec<String>,
    /// The query parameters of the catalogue, in its order; empty if not given.
    parameters: Vec<String>,
    /// Further query parameters, one on each line.
    query: String,
    body: String,
    cloud_id: String,
}

/// Returns the product that an API belongs to.
fn product(api: Api) -> Product {
    match api {
        Api::ConfluenceV1 | Api::ConfluenceV2 => Product::Confluence,
        _ => Product::Jira,
    }
}

/// Returns the names of the parameters of a path.
fn parameters(path: &str) -> Vec<&str> {
    let segments = path.split('/').filter_map(|segment| {
        let (_, rest) = segment.split_once('{')?;
        rest.split_once('}').map(|(name, _)| name)
    });
    segments.collect()
}

impl Entered {
    /// Returns the path of the site.
    fn path_of_site(&self, operation: &Operation, connection: &Connection) -> String {
        let product = product(operation.api).as_str();
        let site = self.site(connection).unwrap_or("{cloudid}");
        format!("/ex/{product}/{site}")
    }

    /// Returns the id of the site that was chosen, or else that of the connection's default.
    fn site<'a>(&'a self, connection: &'a Connection) -> Option<&'a str> {
        let default = connection.site().or(connection.sites.first());
        let chosen = connection.reaches(&self.cloud_id).or(default);
        chosen.map(|site| site.cloud_id.as_str())
    }

    /// Returns the path and query of the call, below the site.
    fn below_site(&self, operation: &Operation) -> String {
        let template = operation.path;
        let mut path = template.to_owned();
        for (name, value) in parameters(template).iter().zip(&self.segments) {
            let value = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
            let value = value
                .replace("%2D", "-")
                .replace("%5F", "_")
                .replace("%2E", ".");
            path = path.replacen(&format!("{{{name}}}"), &value, 1);
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        let given = operation.query.iter().zip(&self.parameters);
        query.extend_pairs(given.filter(|(_, value)| !value.is_empty()));
        for line in self
            .query
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            query.append_pair(name.trim(), value.trim());
        }
        match query.finish() {
            query if query.is_empty() => path,
            query => format!("{path}?{query}"),
        }
    }
}

/// What came back.
struct Received {
    status: StatusCode,
    /// Whether the gateway answered, and the call did not reach Atlassian.
    is_of_gateway: bool,
    milliseconds: u64,
    explanation: Option<String>,
    content_type: String,
    text: String,
    is_cut: bool,
}

fn form_page(
    visit: &Visit,
    found: &ListedConnection,
    operation: &Operation,
    entered: &Entered,
    received: Option<&Received>,
) -> Response {
    let (links, key) = (&visit.dashboard.links, &found.connection.key);
    let names = parameters(operation.path);
    let has_body = !matches!(
        operation.method,
        Method::GET | Method::DELETE | Method::HEAD
    );
    let title = in_words(operation.id);
    let call = code::Call {
        gateway: visit.dashboard.links.gateway(),
        method: operation.method.clone(),
        site: entered.path_of_site(operation, &found.connection),
        target: entered.below_site(operation),
        key,
        body: has_body
            .then_some(entered.body.as_str())
            .filter(|body| !body.is_empty()),
    };
    let back = links.of_connection(path::TRY, key);
    let body = html! {
        (crumb(visit, key))
        div.head {
            div { h1 { (title) } p.mono.quiet { (operation.method) " " (operation.path) } }
            p.actions { a.button href=(back) { "Other operation" } }
        }
        @if operation.deprecated { div.attention { p { "Atlassian has announced the removal of this operation." } } }
        (scopes(visit, found, operation))
        form.form method="post" action=(links.dashboard(path::TRY, &[])) {
            (frame::csrf(visit))
            (key_fields(key))
            input type="hidden" name="method" value=(operation.method);
            input type="hidden" name="path" value=(operation.path);
            @if found.connection.sites.len() > 1 {
                @let chosen = entered.site(&found.connection).unwrap_or_default();
                label for="site" { "Site" }
                select #site name="site" {
                    @for site in &found.connection.sites { (frame::option(site.cloud_id.as_str(), chosen, site.domain())) }
                }
            }
            @for (n, name) in names.iter().enumerate() {
                @let id = format!("segment-{n}");
                label for=(id) { (name) }
                input id=(id) type="text" name="segment" required spellcheck="false"
                    value=(entered.segments.get(n).map(String::as_str).unwrap_or_default());
            }
            @let (required, optional) = operation.query.split_at(operation.required);
            @for (n, name) in required.iter().enumerate() { (parameter(n, name, entered, true)) }
            @let is_filled = entered.parameters.iter().skip(required.len()).any(|value| !value.is_empty());
            details open[is_filled || !entered.query.is_empty()] {
                summary { "Optional query parameters" }
                div {
                    @for (n, name) in optional.iter().enumerate() { (parameter(required.len() + n, name, entered, false)) }
                    label.label for="query" { "Others, one on each line" }
                    textarea #query name="query" rows="3" spellcheck="false" placeholder="name = value" { (entered.query) }
                }
            }
            @if has_body {
                label for="body" { "Body" }
                textarea #body name="body" rows="8" spellcheck="false" placeholder="{}" { (entered.body) }
            }
            @if operation.method != Method::GET { p.hint { "This changes data on the real site." } }
            p.actions { button.primary type="submit" { "Send" } }
        }
        @if let Some(received) = received { (answer(visit, found, received)) }
        h2 { "As code" }
        p.hint { "Put an API key with the permission " code { "environment:proxy" } " into " code { "THREELO_SECRET_KEY" } "." }
        @for (n, (name, text)) in call.snippets().into_iter().enumerate() {
            details open[n == 0] { summary { (name) } (frame::snippet(&text)) }
        }
    };
    frame::page(visit, Section::Connections, &title, body)
}

/// The field of a query parameter, which is one of several with the same name, in the order of the catalogue.
fn parameter(n: usize, name: &str, entered: &Entered, required: bool) -> Markup {
    let id = format!("parameter-{n}");
    let value = entered.parameters.get(n).map_or("", String::as_str);
    html! {
        label.label for=(id) { (name) }
        input id=(id) type="text" name="parameter" required[required] spellcheck="false" value=(value);
    }
}

/// The scopes of an operation, and which of them the grant lacks.
fn scopes(visit: &Visit, found: &ListedConnection, operation: &Operation) -> Markup {
    let granted = granted(&found.connection);
    let reconnect = visit
        .dashboard
        .links
        .of_connection(path::CONNECT, &found.connection.key);
    let Some(missing) = operation.missing_scopes(|scope| granted.contains(scope)) else {
        let needed = [operation.classic, operation.granular].into_iter();
        let mut satisfied =
            needed.filter(|set| !set.is_empty() && set.iter().all(|scope| granted.contains(scope)));
        return html! {
            p { @match satisfied.next() {
                Some(set) => { (frame::state("good", "Granted")) " " @for scope in set { code.tag { (scope) } } }
                None => (frame::state("idle", "This operation names no scope")),
            } }
        };
    };
    html! {
        div.attention {
            p { "The user has not granted what this operation needs: " @for scope in missing.advice() { code.tag.lacking { (scope) } } }
            p.small { "Add it in Atlassian's console, under " em { "Permissions" } ", and to the integration. Then "
                @if visit.may_open(path::CONNECT) { a href=(reconnect) { "reconnect" } } @else { "reconnect" } "." }
        }
    }
}

fn answer(visit: &Visit, found: &ListedConnection, received: &Received) -> Markup {
    let key = &found.connection.key;
    let reconnect = visit.dashboard.links.of_connection(path::CONNECT, key);
    let needs_reconnect =
        received.is_of_gateway && received.status == StatusCode::FAILED_DEPENDENCY;
    html! {
        h2 #answer { "Answer" }
        @if received.is_of_gateway {
            div.attention {
                p { "The gateway answered itself, and sent nothing to Atlassian." }
                @if needs_reconnect && visit.may_open(path::CONNECT) {
                    p.actions { a.button href=(reconnect) { "Reconnect" } }
                }
            }
        }
        p { span class={ "name code-" (received.status.as_u16() / 100) } { (received.status) }
            span.quiet { " in " (received.milliseconds) " ms, " (received.content_type) } }
        @if let Some(explanation) = &received.explanation { div.attention { p { (sentence(explanation)) } } }
        @if received.text.is_empty() { p.quiet { "The answer has no body." } }
        @else { pre tabindex="0" { code { (received.text) } } }
        @if received.is_cut { p.hint { "Only the beginning is shown." } }
    }
}

/// Sends a call, and shows the response.
pub(super) async fn send(visit: Visit) -> Answer {
    let form = &visit.form;
    let key = key_of(&visit, form.text("integration"), form.text("connection"))?;
    let found = visit.dashboard.connect.listed_connection(&key).await?;
    let operation = find(&visit.dashboard, form.text("method"), form.text("path"));
    let operation =
        operation.ok_or_else(|| Failure::not_found("The catalogue has no such operation."))?;
    let entered = Entered {
        segments: form.all("segment").map(str::to_owned).collect(),
        parameters: form
            .all("parameter")
            .map(|value| value.trim().to_owned())
            .collect(),
        query: form.text("query").to_owned(),
        body: form.text("body").to_owned(),
        cloud_id: form.text("site").to_owned(),
    };
    if !entered.cloud_id.is_empty() && found.connection.reaches(&entered.cloud_id).is_none() {
        let what = "The connection does not reach the site that was chosen, so nothing was sent. Load the page again and choose one.";
        return Err(Failure::invalid(what));
    }
    if entered.site(&found.connection).is_none() {
        let what = "The sites of this connection are not known yet. Make one call with its token, or let its user reconnect.";
        return Err(Failure::invalid(what));
    }
    let site = entered.path_of_site(operation, &found.connection);
    let target = site + &entered.below_site(operation);
    let request = request(&visit, &key, operation, &target, &entered.body)?;
    let begin = visit.dashboard.clock.now();
    let response = visit.dashboard.proxy.clone().oneshot(request).await;
    let received = receive(response.unwrap_or_else(|never| match never {})).await;
    let milliseconds = visit
        .dashboard
        .clock
        .now()
        .duration_since(begin)
        .as_millis();
    let received = Received {
        milliseconds: milliseconds.try_into().unwrap_or_default(),
        ..received
    };
    let page = form_page(&visit, &found, operation, &entered, Some(&received));
    // Without the query, as in the request log.
    let path = target.split('?').next().unwrap_or_default();
    let by = match received.is_of_gateway {
        true => " by the gateway",
        false => "",
    };
    // The path is last, since a long one is cut.
    let subject = format!(
        "with {key}, answered {}{by}: {} {path}",
        received.status.as_u16(),
        operation.method
    );
    Ok(about(page, subject))
}

fn request(
    visit: &Visit,
    key: &ConnectionKey,
    operation: &Operation,
    target: &str,
    body: &str,
) -> Result<Request<Body>, Failure> {
    let url = &visit.dashboard.settings.public_url;
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let mut request = Request::builder()
        .method(operation.method.clone())
        .uri(format!("/proxy{target}"))
        .header(header::HOST, host)
        .header(header::ACCEPT, "application/json")
        .header("provider-config-key", key.integration.as_str())
        .header("connection-id", key.connection.as_str())
        // Jira refuses calls that look like those of a browser otherwise.
        .header("nango-proxy-x-atlassian-token", "no-check");
    if !body.is_empty() {
        request = request.header(header::CONTENT_TYPE, "application/json");
    }
    let request = request.extension(visit.caller.clone());
    request.body(Body::from(body.to_owned())).map_err(|_| {
        Failure::invalid(
            "The parameters cannot be part of an address. Check them for unusual characters.",
        )
    })
}

async fn receive(response: Response) -> Received {
    let (head, body) = response.into_parts();
    let bytes = to_bytes(body, MAX_ANSWER).await;
    let text = match &bytes {
        Ok(bytes) => match serde_json::from_slice::<serde_json::Value>(bytes) {
            Ok(json) => serde_json::to_string_pretty(&json).unwrap_or_default(),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        },
        Err(_) => "The answer broke off, or is larger than 4 MB.".to_owned(),
    };
    let mut shown = text;
    let end = shown.floor_char_boundary(MAX_SHOWN);
    let is_cut = end < shown.len();
    shown.truncate(end);
    Received {
        status: head.status,
        is_of_gateway: text_of(&head.headers, "x-threelo-answered-by").as_deref()
            == Some("gateway"),
        milliseconds: 0,
        explanation: text_of(&head.headers, "x-threelo-explanation"),
        content_type: text_of(&head.headers, "content-type")
            .unwrap_or_else(|| "no content type".to_owned()),
        text: shown,
        is_cut,
    }
}

fn text_of(headers: &HeaderMap<HeaderValue>, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_encoded_into_segments_and_query() {
        let entered = Entered {
            segments: vec!["ACME-1".to_owned(), "a/b ?#".to_owned()],
            parameters: vec![String::new(), "a&b".to_owned()],
            query: "maxResults = 10\n\njql=project = ACME & x".to_owned(),
            ..Entered::default()
        };
        let path = "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}";
        let operation = Operation::new(Api::JiraPlatform, Method::GET, path, "get")
            .query(&["expand", "fields"], 0);
        assert_eq!(
            entered.below_site(&operation),
            "/rest/api/3/issue/ACME-1/properties/a%2Fb%20%3F%23?fields=a%26b&maxResults=10&jql=project+%3D+ACME+%26+x"
        );
    }
}
