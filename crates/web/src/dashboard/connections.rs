//! Connections: list and one connection.

mod bulk;
mod change;

use maud::{Markup, html};
use threelo_core::{
    SignedDuration, Timestamp,
    connection::Connection,
    id::{ConnectionId, ConnectionKey, IntegrationKey},
    integration::Integration,
    permission::Permission,
    request_log::{LatestCalls, RequestFilter, RequestKind, RequestRecord},
    scope::{self, Kind, ScopeSet},
    site::{Product, Site},
    storage::{ConnectionFilter, ListedConnection},
    token::{TokenState, TokenStatus},
};
use threelo_http::Query;

use super::{
    Answer,
    failure::{Failure, Next, sentence},
    frame::{self, Section},
    guard::Visit,
    integrations::is_app_refused,
    logs, path, picture, scopes, time,
};
pub(super) use bulk::{counted, delete_selected, refresh_selected};
pub(super) use change::{
    confirm_delete, connect, copy_credentials, delete, edit, open_session, refresh, switch_site,
    update,
};

/// Number of connections on a page.
const PAGE: u32 = 50;

/// Numbers of days within which connections may be searched that end.
const DAYS: std::ops::RangeInclusive<i64> = 0..=3650;

/// Returns the value of a parameter of the list, unless it is empty.
fn text<'a>(query: &'a Query, name: &str) -> Option<&'a str> {
    let text = query.text(name).map(str::trim);
    text.filter(|text| !text.is_empty())
}

/// Reads the filter of the list.
fn filter(visit: &Visit, query: &Query) -> Result<ConnectionFilter, Failure> {
    let text = |name| text(query, name);
    let integration = text("integration").map(str::parse::<IntegrationKey>);
    let integration = integration
        .transpose()
        .map_err(|wrong| Failure::filter("integration", wrong.rule))?;
    let state = text("state").map(|state| {
        let read = state.parse::<TokenState>();
        read.map_err(|wrong| Failure::filter("state", wrong))
    });
    let ending = text("ending").map(|days| {
        let days = days.parse().ok().filter(|days| DAYS.contains(days));
        let wrong = || {
            format!(
                "must be a number of days from {} to {}",
                DAYS.start(),
                DAYS.end()
            )
        };
        let days: i64 = days.ok_or_else(|| Failure::filter("ending", wrong()))?;
        let moment = visit
            .now
            .saturating_add(SignedDuration::from_hours(24 * days));
        let moment = moment.unwrap_or(Timestamp::MAX);
        Ok::<_, Failure>(visit.dashboard.grant_life.ending_before(moment))
    });
    let after = text("after").map(|after| {
        let wrong = || Failure::filter("after", "must be the position of a connection in the list");
        read_position(after).ok_or_else(wrong)
    });
    Ok(ConnectionFilter {
        search: text("q").map(str::to_owned),
        integrations: integration.into_iter().collect(),
        state: state.transpose()?,
        ending: ending.transpose()?,
        after: after.transpose()?,
        limit: PAGE,
        ..ConnectionFilter::new(visit.caller.environment.clone())
    })
}

/// The list of connections.
pub(super) async fn list(visit: Visit, query: Query) -> Answer {
    let links = &visit.dashboard.links;
    let environment = &visit.caller.environment;
    let text = |name| text(&query, name);
    let (search, integration) = (text("q"), text("integration"));
    let (state, ending) = (text("state"), text("ending"));
    let read = || filter(&visit, &query);
    let filter = read().map_err(|failure| failure.leading_to(Next::Connections))?;
    let found = visit.dashboard.connect.connections(&filter).await?;
    let integrations = match visit.may(Permission::IntegrationsList) {
        true => {
            visit
                .dashboard
                .connect
                .integrations(environment)
                .await?
                .rows
        }
        false => Vec::new(),
    };
    let calls = match visit.may(Permission::LogsRead) {
        true => {
            let keys = found.iter().map(|one| one.connection.key.clone());
            let keys: Vec<_> = keys.collect();
            Some(visit.dashboard.log.latest_calls(&keys).await?)
        }
        false => None,
    };
    let calls_of = |place: usize| calls.as_ref().map(|calls| calls[place]);
    let refused = integrations.iter().filter(|one| is_app_refused(one));
    let refused: Vec<_> = refused.map(|one| &one.key).collect();
    let is_refused = |one: &ListedConnection| refused.contains(&&one.connection.key.integration);
    let is_filtered = search.or(integration).or(state).or(ending).is_some();
    let is_first = filter.after.is_none();
    let is_full = found.len() == PAGE as usize;
    let next = found
        .last()
        .filter(|_| is_full)
        .map(|last| write_position(&last.connection));
    let may_connect = visit.may_open(path::CONNECT);
    let add = match integration {
        Some(key) => links.dashboard(path::CONNECT, &[("integration", key)]),
        None => links.dashboard(path::CONNECT, &[]),
    };
    let body = html! {
        (frame::notice(&query))
        div.head {
            div { h1 { "Connections" } p.quiet { "Each is one user's grant for one integration." } }
            @if may_connect { p.actions { a.button.primary href=(add) { "Add connection" } } }
        }
        @if !found.is_empty() || is_filtered || !is_first {
            form.filters method="get" action=(links.dashboard(path::CONNECTIONS, &[])) role="search" {
                input type="search" name="q" value=(search.unwrap_or_default()) placeholder="Connection id, name, e-mail or site"
                    aria-label="Search";
                @if integrations.len() > 1 {
                    select name="integration" aria-label="Integration" {
                        (frame::option("", integration.unwrap_or_default(), "All integrations"))
                        @for one in &integrations {
                            (frame::option(one.key.as_str(), integration.unwrap_or_default(), one.key.as_str()))
                        }
                    }
                } @else if let Some(key) = integration { input type="hidden" name="integration" value=(key); }
                select name="state" aria-label="State" {
                    @let chosen = state.unwrap_or_default();
                    (frame::option("", chosen, "Any state"))
                    (frame::option("active", chosen, "Working"))
                    (frame::option("failing", chosen, "Refresh failing"))
                    (frame::option("confirming", chosen, "Checking the grant"))
                    (frame::option("needs_reconnect", chosen, "Needs reconnect"))
                }
                select name="ending" aria-label="Ends" {
                    @let chosen = ending.unwrap_or_default();
                    (frame::option("", chosen, "Ending any time"))
                    @let usual = ["7", "14", "30", "90"];
                    @let other = Some(chosen).filter(|days| !days.is_empty() && !usual.contains(days));
                    @for days in usual.into_iter().chain(other) {
                        (frame::option(days, chosen, &format!("Ending within {days} days")))
                    }
                }
                button type="submit" { "Filter" }
                @if is_filtered { a href=(links.dashboard(path::CONNECTIONS, &[])) { "Clear" } }
            }
        }
        @if found.is_empty() {
            div.empty {
                @if is_filtered { p { "No connection matches." } }
                @else if !is_first { p { "There are no more connections." } }
                @else {
                    p { "Nobody has connected yet. Add a connection with your own account to try it." }
                    @if may_connect { a.button.primary href=(add) { "Add connection" } }
                }
            }
        } @else {
            @let may_refresh = visit.may_send(path::REFRESH_SELECTED);
            @let may_delete = visit.may_send(path::DELETE_SELECTED);
            form method="post" {
                (frame::csrf(&visit))
                table.cards {
                    thead { tr { th { "Connection" } th { "Integration" } th { "Site" } th { "State" } th { "Ends" }
                        @if calls.is_some() { th { "Last call" } } th.spare { "Created" } } }
                    tbody {
                        @for (place, one) in found.iter().enumerate() {
                            (row(&visit, one, calls_of(place), is_refused(one), may_refresh || may_delete))
                        }
                    }
                }
                @if calls.is_some() { p.hint { "Failures are those among the latest " (LatestCalls::COUNTED) " calls of each connection." } }
                @if may_refresh || may_delete {
                    p.actions.selection {
                        label.check hidden { input type="checkbox" data-selects=(bulk::SELECTED); span { "All on this page" } }
                        span.quiet { "The selected ones:" }
                        @if may_refresh { button type="submit" formaction=(links.dashboard(path::REFRESH_SELECTED, &[])) { "Refresh…" } }
                        @if may_delete { button.danger type="submit" formaction=(links.dashboard(path::DELETE_SELECTED, &[])) { "Delete…" } }
                    }
                }
            }
        }
        @if !found.unreadable.is_empty() {
            p.fault role="alert" { "These connections cannot be read: " (found.unreadable.join(", ")) "." }
        }
        @if next.is_some() || !is_first {
            @let page = |after: &str| links.dashboard(path::CONNECTIONS, &[
                ("q", search.unwrap_or_default()), ("integration", integration.unwrap_or_default()),
                ("state", state.unwrap_or_default()), ("ending", ending.unwrap_or_default()), ("after", after)]);
            p.pages {
                @if !is_first { a.button href=(page("")) { "Newest" } }
                @if let Some(next) = &next { a.button href=(page(next)) { "Older" } }
            }
        }
    };
    Ok(frame::page(
        &visit,
        Section::Connections,
        "Connections",
        body,
    ))
}

fn row(
    visit: &Visit,
    one: &ListedConnection,
    calls: Option<Option<LatestCalls>>,
    is_app_refused: bool,
    is_selectable: bool,
) -> Markup {
    let connection = &one.connection;
    let (id, name) = (&connection.key.connection, name_of(connection));
    let may_open = visit.may_open(path::CONNECTION);
    let link = visit
        .dashboard
        .links
        .of_connection(path::CONNECTION, &connection.key);
    let end = visit.dashboard.grant_life.deadlines(&one.dates).end();
    // What is left of the deadlines of a grant that has ended means nothing.
    let end = end.filter(|_| one.status.state() != TokenState::NeedsReconnect);
    html! {
        tr {
            td {
                div.pick {
                    @if is_selectable {
                        input type="checkbox" name=(bulk::SELECTED) value=(bulk::value_of(&connection.key)) aria-label={ "Select " (id) };
                    }
                    div {
                        @if may_open { a.name href=(link) { (name.unwrap_or(id.as_str())) } }
                        @else { span.name { (name.unwrap_or(id.as_str())) } }
                        @if name.is_some() { span.sub.mono { (id) } }
                    }
                }
            }
            td.name-column data-label="Integration" { (connection.key.integration) }
            td.whole data-label="Site" { (site_words(connection)) }
            td data-label="State" { div {
                (state(one, is_app_refused))
                @if is_app_refused { span.sub { "Its app is refused" } }
            } }
            td.tight data-label="Ends" { @if let Some(end) = end {
                div { (time::relative(visit.now, end)) (picture::small_deadlines(visit.now, &one.dates, &visit.dashboard.grant_life)) }
            } }
            @if let Some(calls) = calls { td.tight data-label="Last call" { (last_call(visit, calls)) } }
            td.tight.spare data-label="Created" { (time::relative(visit.now, connection.created_at)) }
        }
    }
}

/// When a connection was used last, and how many of its latest calls have failed.
fn last_call(visit: &Visit, calls: Option<LatestCalls>) -> Markup {
    html! {
        @match calls {
            None => { span.quiet { "none" } }
            Some(calls) => {
                div {
                    (time::relative(visit.now, calls.last_at))
                    @match (calls.failed, calls.count) {
                        (0, _) => {}
                        (1, 1) => { span.sub.failing { "failed" } }
                        (failed, count) => { span.sub.failing { (failed) " of " (count) " failed" } }
                    }
                }
            }
        }
    }
}

/// Returns the name of the user of a connection, if it is known.
fn name_of(connection: &Connection) -> Option<&str> {
    let user = connection.end_user.as_ref();
    let own = user.and_then(|user| user.display_name.as_deref().or(user.email.as_deref()));
    let mut names = ["end_user_display_name", "end_user_email"].iter();
    let tagged = names.find_map(|name| connection.tags.get(*name).map(String::as_str));
    own.or(tagged).filter(|name| !name.trim().is_empty())
}

fn site_words(connection: &Connection) -> String {
    match (connection.site(), connection.sites.len()) {
        (Some(site), 0 | 1) => site.domain().to_owned(),
        (Some(site), count) => format!("{} and {} more", site.domain(), count - 1),
        (None, 0) => "none".to_owned(),
        (None, 1) => connection.sites[0].domain().to_owned(),
        (None, count) => format!("{count} sites, none chosen"),
    }
}

fn write_position(connection: &Connection) -> String {
    format!(
        "{}.{}",
        connection.created_at.as_millisecond(),
        connection.id
    )
}

fn read_position(text: &str) -> Option<(Timestamp, i64)> {
    let (at, id) = text.split_once('.')?;
    Some((
        Timestamp::from_millisecond(at.parse().ok()?).ok()?,
        id.parse().ok()?,
    ))
}

/// Returns the key that names a connection in a query or a form.
pub(super) fn key_of(
    visit: &Visit,
    integration: &str,
    connection: &str,
) -> Result<ConnectionKey, Failure> {
    let environment = visit.caller.environment.clone();
    let unusable = |error| Failure::from(error).leading_to(Next::Connections);
    let integration = integration.parse().map_err(unusable)?;
    let connection = connection.parse::<ConnectionId>().map_err(unusable)?;
    Ok(ConnectionKey::new(environment, integration, connection))
}

/// Returns the connection that the query names.
pub(super) async fn named(visit: &Visit, query: &Query) -> Result<ListedConnection, Failure> {
    let part = |name| query.text(name).unwrap_or_default();
    if part("integration").is_empty() || part("connection").is_empty() {
        let what = "The address of this page names no connection.";
        return Err(Failure::invalid(what).leading_to(Next::Connections));
    }
    let key = key_of(visit, part("integration"), part("connection"))?;
    Ok(visit.dashboard.connect.listed_connection(&key).await?)
}

/// Number of records from which the rate of errors of a connection is calculated.
const RECENT: u32 = 100;

/// One connection.
pub(super) async fn one(visit: Visit, query: Query) -> Answer {
    let found = named(&visit, &query).await?;
    let integration = visit
        .dashboard
        .connect
        .integration(&found.connection.key.integration_ref())
        .await
        .ok();
    let recent = match visit.may(Permission::LogsRead) {
        true => {
            let filter = RequestFilter {
                integration: Some(found.connection.key.integration.clone()),
                connection: Some(found.connection.key.connection.clone()),
                limit: RECENT,
                ..RequestFilter::new(visit.caller.environment.clone())
            };
            Some(visit.dashboard.log.requests(&filter).await?)
        }
        false => None,
    };
    let (connection, links) = (&found.connection, &visit.dashboard.links);
    let key = &connection.key;
    let title = name_of(connection).unwrap_or(key.connection.as_str());
    let body = html! {
        (visit.crumb(path::CONNECTIONS, &links.dashboard(path::CONNECTIONS, &[]), "Connections"))
        (frame::notice(&query))
        div.head {
            div { h1 { (title) } p { (state(&found, integration.as_ref().is_some_and(is_app_refused))) } }
            (actions(&visit, key, found.status.state()))
        }
        @if let Some(integration) = integration.as_ref().filter(|one| is_app_refused(one)) { (trouble_of_app(&visit, integration)) }
        (trouble(&visit, &found.status, key))
        @if found.status.state() != TokenState::NeedsReconnect {
            h2 { "Deadlines" }
            (picture::deadlines(visit.now, &found.dates, &visit.dashboard.grant_life))
            p.hint { (renewal(&found)) }
        }
        h2 { "Sites" }
        (sites(&visit, connection))
        (granted_scopes(&visit, &found, integration.as_ref()))
        h2 { "Details" }
        (details(&visit, connection))
        @if let Some(recent) = &recent {
            h2 { "Latest requests" }
            @if recent.is_empty() {
                p.quiet { "No request was made with this connection yet."
                    @if visit.may_open(path::TRY) { " " a href=(links.of_connection(path::TRY, key)) { "Try an operation" } "." } }
            } @else {
                (recent_words(&visit, recent))
                (logs::table(&visit, &recent[..recent.len().min(8)], false))
                p.pages { a href=(links.dashboard(path::LOGS, &[("integration", key.integration.as_str()),
                    ("connection", key.connection.as_str())])) { "All requests of this connection" } }
            }
        }
    };
    Ok(frame::page_with_requests(
        &visit,
        Section::Connections,
        title,
        body,
    ))
}

/// Returns the state of a connection, which does not work for long if the app of its integration is refused.
fn state(found: &ListedConnection, is_app_refused: bool) -> Markup {
    match found.status.state() {
        TokenState::Active | TokenState::Failing if is_app_refused => {
            frame::state("bad", "Refreshes fail")
        }
        state => frame::token_state(state),
    }
}

/// When the connection was used last, and how often calls have failed.
fn recent_words(visit: &Visit, recent: &[RequestRecord]) -> Markup {
    let mut calls = recent.iter().filter(|one| one.kind == RequestKind::Proxy);
    let failed = calls.clone().filter(|call| call.status >= 400).count();
    let count = calls.clone().count();
    html! {
        @if let Some(last) = calls.next() {
            p.quiet { "Last call " (time::relative(visit.now, last.at)) ". "
                @match (failed, count) {
                    (0, 1) => "It succeeded.",
                    (1, 1) => "It failed.",
                    (0, _) => { "The latest " (count) " succeeded." }
                    _ => { (failed) " of the latest " (count) " failed." }
                }
            }
        }
    }
}

fn actions(visit: &Visit, key: &ConnectionKey, state: TokenState) -> Markup {
    let links = &visit.dashboard.links;
    let link = |path| links.of_connection(path, key);
    let is_dead = state == TokenState::NeedsReconnect;
    html! {
        div.actions {
            @if visit.may_open(path::CONNECT) {
                a class={ "button" @if is_dead { " primary" } } href=(link(path::CONNECT)) { "Reconnect" }
            }
            @if visit.may_open(path::TRY) {
                a class={ "button" @if !is_dead { " primary" } } href=(link(path::TRY)) { "Try it" }
            }
            @if visit.may_send(path::REFRESH) {
                form method="post" action=(links.dashboard(path::REFRESH, &[])) {
                    (frame::csrf(visit))
                    (key_fields(key))
                    button type="submit" { "Refresh now" }
                }
            }
            @if visit.may_open(path::EDIT_CONNECTION) { a.button href=(link(path::EDIT_CONNECTION)) { "Edit" } }
            @if visit.may_open(path::DELETE_CONNECTION) { a.button.danger href=(link(path::DELETE_CONNECTION)) { "Delete" } }
        }
    }
}

/// Returns the hidden fields that name a connection.
pub(super) fn key_fields(key: &ConnectionKey) -> Markup {
    html! {
        input type="hidden" name="integration" value=(key.integration);
        input type="hidden" name="connection" value=(key.connection);
    }
}

/// What is wrong with the tokens, and what to do.
fn trouble(visit: &Visit, status: &TokenStatus, key: &ConnectionKey) -> Markup {
    let reconnect = visit.dashboard.links.of_connection(path::CONNECT, key);
    let (class, what, next) = match status {
        TokenStatus::Active => return html! {},
        TokenStatus::Failing { .. } => (
            "attention",
            "The last refresh failed. The gateway retries by itself; calls work as long as the present access token is valid.",
            None,
        ),
        TokenStatus::Confirming { .. } => (
            "attention",
            "Atlassian says that the grant has ended. The gateway makes sure before it asks the user to reconnect.",
            None,
        ),
        TokenStatus::NeedsReconnect { .. } => (
            "attention bad",
            "This connection does not work any more. Only its user can repair it, by consenting again.",
            Some("Create reconnect link"),
        ),
    };
    html! {
        div class=(class) {
            p { (what) }
            @if let (Some(since), Some(reason)) = (status.since(), status.reason()) {
                p.small { "Since " (time::relative(visit.now, since)) ": " (sentence(reason)) }
            }
            @if let (Some(next), true) = (next, visit.may_open(path::CONNECT)) {
                p { a.button href=(reconnect) { (next) } }
            }
        }
    }
}

/// Says that Atlassian refuses the app of a connection, so that its tokens are not refreshed.
fn trouble_of_app(visit: &Visit, integration: &Integration) -> Markup {
    let links = &visit.dashboard.links;
    html! {
        div.attention.bad {
            p { "Refreshes fail, because Atlassian refuses the client ID or secret of the integration " (integration.display_name)
                ". Calls work until the access token expires." }
            @if visit.may_open(path::INTEGRATION) {
                p { a.button href=(links.of_integration(path::INTEGRATION, &integration.key)) { "Open the integration" } }
            }
        }
    }
}

fn renewal(found: &ListedConnection) -> &'static str {
    match found.dates.refreshable {
        true => {
            "The gateway refreshes the access token before calls and keeps unused connections alive. Only the end of the \
             consent needs the user."
        }
        false => {
            "Without a refresh token, the connection ends with its access token: the integration did not request offline_access."
        }
    }
}

/// The sites that a connection reaches, in a form that makes another one the default.
fn sites(visit: &Visit, connection: &Connection) -> Markup {
    let chosen = connection.config.cloud_id();
    let is_chosen = |site: &Site| chosen.as_ref() == Some(&site.cloud_id);
    let product = connection.provider.product();
    let is_usable = |site: &Site| product.is_none_or(|product| site.serves(product));
    let may_switch = visit.may_send(path::SITE);
    let is_switchable =
        may_switch && (connection.sites.iter()).any(|site| is_usable(site) && !is_chosen(site));
    let table = html! {
        table.cards {
            thead { tr { th { "Site" } th { "Products" } th { "Cloud id" } th { "Scopes" }
                @if is_switchable { th { "Default" } } } }
            tbody {
                @for site in &connection.sites {
                    tr {
                        td { span.name { (site.name) }
                            @if is_chosen(site) { " " span.tag { "used by default" } }
                            span.sub { (site.domain()) } }
                        td data-label="Products" {
                            @for (n, product) in Product::ALL.into_iter().filter(|one| site.serves(*one)).enumerate() {
                                @if n > 0 { ", " }
                                (product_name(product))
                            }
                        }
                        td.mono data-label="Cloud id" { (site.cloud_id) }
                        td data-label="Scopes" { (site.scopes.len()) }
                        @if is_switchable { td.tight data-label="Default" {
                            @if is_usable(site) && !is_chosen(site) {
                                button type="submit" name="site" value=(site.cloud_id) aria-label={ "Use by default: " (site.domain()) } {
                                    "Use by default"
                                }
                            }
                        } }
                    }
                }
            }
        }
    };
    html! {
        @if connection.sites.is_empty() {
            p.quiet { "The sites of this grant are not known yet. They are read with the first call." }
        } @else if is_switchable {
            @if chosen.is_none() { p { "None is used by default yet." } }
            form method="post" action=(visit.dashboard.links.dashboard(path::SITE, &[])) {
                (frame::csrf(visit))
                (key_fields(&connection.key))
                (table)
            }
        } @else { (table) }
    }
}

fn product_name(product: Product) -> &'static str {
    match product {
        Product::Jira => "Jira",
        Product::Confluence => "Confluence",
    }
}

/// Returns the scopes that a connection has on its sites.
pub(super) fn granted(connection: &Connection) -> ScopeSet {
    let mut granted = ScopeSet::default();
    for site in &connection.sites {
        granted.extend(&site.scopes);
    }
    granted
}

/// Number of scopes up to which a page shows them at once.
const FEW_SCOPES: usize = 12;

fn granted_scopes(
    visit: &Visit,
    found: &ListedConnection,
    integration: Option<&Integration>,
) -> Markup {
    let granted = granted(&found.connection);
    // Atlassian lists the scopes of sites only.
    let is_of_site = |name: &str| {
        scope::known(name)
            .is_none_or(|known| known.kind != Kind::Special && known.product != "user-identity")
    };
    let requested = integration
        .iter()
        .flat_map(|integration| integration.scopes.iter());
    let (of_sites, of_users): (Vec<_>, Vec<_>) = requested.partition(|name| is_of_site(name));
    let missing = of_sites.into_iter().filter(|name| !granted.contains(name));
    let missing: Vec<_> = missing.collect();
    let reconnect = visit
        .dashboard
        .links
        .of_connection(path::CONNECT, &found.connection.key);
    html! {
        h2 { "Scopes" }
        @if !missing.is_empty() && !granted.is_empty() {
            p { "The integration requests these scopes now, but the user has not granted them. They take effect after a "
                @if visit.may_open(path::CONNECT) { a href=(reconnect) { "reconnect" } } @else { "reconnect" } ":" }
            p { @for name in missing { code.tag.lacking { (name) } } }
        }
        @if granted.is_empty() { p.quiet { "Not known yet." } }
        @else {
            @if !of_users.is_empty() {
                p.quiet { "Users consent to " @for (n, name) in of_users.iter().enumerate() { @if n > 0 { ", " } code { (name) } }
                    " too. Atlassian does not say whether they are granted, because they are about no site." }
            }
            details open[granted.len() <= FEW_SCOPES] {
                summary { (granted.len()) " granted" }
                @for (product, names) in scopes::by_product(&granted) {
                    h3 { (product) }
                    p { @for name in names { code.tag { (name) } } }
                }
            }
        }
    }
}

fn details(visit: &Visit, connection: &Connection) -> Markup {
    let key = &connection.key;
    let integration = visit
        .dashboard
        .links
        .of_integration(path::INTEGRATION, &key.integration);
    let user = connection.end_user.as_ref();
    html! {
        dl {
            dt { "Connection id" } dd { (frame::copyable(key.connection.as_str())) }
            dt { "Integration" } dd {
                @if visit.may_open(path::INTEGRATION) { a href=(integration) { (key.integration) } } @else { (key.integration) }
            }
            @if let Some(account) = connection.config.account_id() { dt { "Atlassian account" } dd.mono { (account) } }
            @if let Some(user) = user {
                dt { "End user" } dd { (user.id)
                    @if let Some(email) = &user.email { ", " (email) }
                    @if let Some(of) = &user.organization { ", of " (of.display_name.as_deref().unwrap_or(&of.id)) } }
            }
            @if !connection.tags.is_empty() {
                dt { "Tags" } dd { @for (name, value) in &connection.tags { span.tag { (name) ": " (value) } } }
            }
            @if let Some(metadata) = connection.metadata.as_ref().filter(|metadata| !metadata.is_empty()) {
                dt { "Metadata" } dd { pre { code { (pretty(metadata)) } } }
            }
            @if visit.may_send(path::CREDENTIALS) {
                dt { "Access token" } dd {
                    form.copies method="post" action=(visit.dashboard.links.dashboard(path::CREDENTIALS, &[])) {
                        (frame::csrf(visit))
                        (key_fields(key))
                        button.copy type="submit" { "Copy" }
                        span.quiet.small { "never shown; copying is written to the audit log" }
                    }
                }
            }
            dt { "Created" } dd { (time::exact(connection.created_at)) }
            dt { "Changed" } dd { (time::exact(connection.updated_at)) }
            dt { "Credentials last fetched" } dd {
                @match connection.last_fetched_at { Some(at) => (time::exact(at)), None => "never" }
            }
        }
    }
}

/// Returns a JSON object on several lines.
pub(super) fn pretty(object: &serde_json::Map<String, serde_json::Value>) -> String {
    serde_json::to_string_pretty(object).unwrap_or_default()
}
