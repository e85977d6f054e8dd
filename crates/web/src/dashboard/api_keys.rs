//! Settings: API keys and environments.

use axum::response::Response;
use http::StatusCode;
use maud::{Markup, html};
use threelo_core::{
    SignedDuration, Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin, MAX_KEY_NAME, check_key_name},
    display::looks_like,
    permission::{Permission, PermissionPattern, Permissions},
    secret::ApiKey,
};
use threelo_http::Query;

use super::{
    Answer,
    audit::short,
    failure::Failure,
    frame::{self, Section},
    guard::{Visit, about, done},
    path, time,
};

/// Maximum number of days that a key can be valid, if it ends at all.
const MAX_DAYS: u16 = 3650;
/// Maximum number of hours that a replaced key can stay valid.
const MAX_KEEP_HOURS: u16 = 24 * 30;

/// Maximum number of keys on a page.
const PAGE: usize = 25;

/// The list of API keys, with the form of a new one.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let from = query.text("from").and_then(|from| from.parse().ok());
    let from = from.unwrap_or_default();
    page(&visit, StatusCode::OK, frame::notice(&query), &[], from).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    notice: Markup,
    faults: &[String],
    from: usize,
) -> Answer {
    let links = &visit.dashboard.links;
    let keys = match visit.may(Permission::ApiKeysManage) {
        true => Some(own_keys(visit).await?),
        false => None,
    };
    let body = html! {
        (notice)
        h1 { "Settings" }
        (frame::settings_tabs(visit, path::SETTINGS))
        (frame::faults(faults))
        @match &keys {
            Some(keys) => {
                p.quiet { "Your programs authenticate with these keys. Each belongs to the environment " strong { (visit.environment) } "." }
                table.cards {
                    thead { tr { th { "Key" } th { "Permissions" } th { "Last used" } th { "Expires" } th { "" } } }
                    tbody { @for key in keys.iter().skip(from).take(PAGE) { (row(visit, key)) } }
                }
                @let next = from.saturating_add(PAGE);
                @if next < keys.len() {
                    p.pages { a.button href=(links.dashboard(path::SETTINGS, &[("from", &next.to_string())])) { "More keys" } }
                }
                h2 #new { "New API key" }
                (form(visit))
            }
            None => p { "You are signed in as " strong { (visit.caller.id_and_name().unwrap_or_default().1) }
                ", without the permission " code { (Permission::ApiKeysManage) } " to manage API keys." },
        }
    };
    Ok(frame::page_with(
        visit,
        status,
        Section::Settings,
        "Settings",
        body,
    ))
}

/// Returns the keys of the operator's environment that are not revoked.
async fn own_keys(visit: &Visit) -> Result<Vec<ApiKeyRecord>, Failure> {
    let mut keys = visit.dashboard.api_keys.api_keys().await?.rows;
    keys.retain(|key| key.environment == visit.caller.environment && key.revoked_at.is_none());
    Ok(keys)
}

fn row(visit: &Visit, key: &ApiKeyRecord) -> Markup {
    let is_own = visit.caller.key().is_some_and(|own| own.id == key.id);
    html! {
        tr {
            td {
                span.name { (key.name) }
                @if is_own { " " span.tag { "you" } }
                // As in the audit log.
                span.sub { code { (short(&key.id)) } ", created " (time::relative(visit.now, key.created_at)) }
            }
            td data-label="Permissions" { (permissions(&key.permissions)) }
            td.tight data-label="Last used" { @match key.last_used_at { Some(at) => (time::relative(visit.now, at)), None => "never" } }
            td.tight data-label="Expires" {
                @match key.expires_at {
                    Some(_) if key.has_expired(visit.now) => (frame::state("bad", "expired")),
                    Some(at) => (time::relative(visit.now, at)),
                    None => "never",
                }
            }
            td.whole { (actions(visit, key)) }
        }
    }
}

fn permissions(permissions: &Permissions) -> Markup {
    let all: Vec<_> = permissions.iter().map(|grant| grant.to_string()).collect();
    let short = |name: &str| name.strip_prefix("environment:").unwrap_or(name).to_owned();
    match &all[..] {
        [] => html! { "none" },
        [one] if *one == PermissionPattern::ALL.to_string() => html! { "everything" },
        few if few.len() <= 3 => html! { @for name in few { span.tag.mono { (short(name)) } } },
        many => html! { details { summary { (many.len()) " permissions" }
        div { @for name in many { span.tag.mono { (short(name)) } } } } },
    }
}

fn actions(visit: &Visit, key: &ApiKeyRecord) -> Markup {
    let links = &visit.dashboard.links;
    if key.origin == KeyOrigin::Configured {
        return html! { span.quiet.small { "from the configuration" } };
    }
    if !may_manage(visit, key) {
        return html! { span.quiet.small { "has more permissions than your key" } };
    }
    html! {
        details {
            @if key.has_expired(visit.now) { summary { "Revoke" } } @else { summary { "Rotate or revoke" } }
            @if !key.has_expired(visit.now) { form method="post" action=(links.dashboard(path::ROTATE_KEY, &[])) {
                (frame::csrf(visit))
                input type="hidden" name="id" value=(key.id);
                p.hint { "A successor with the same permissions; the old key stays valid for" }
                p.actions {
                    select name="keep_hours" aria-label="How long the old key stays valid" {
                        (frame::option("24", "24", "1 day"))
                        (frame::option("168", "24", "7 days"))
                        (frame::option("1", "24", "1 hour"))
                        (frame::option("0", "24", "no time"))
                    }
                    button type="submit" { "Rotate" }
                }
            } }
            form method="post" action=(links.dashboard(path::REVOKE_KEY, &[])) {
                (frame::csrf(visit))
                input type="hidden" name="id" value=(key.id);
                p.hint { "Programs with this key are refused within a second. This cannot be undone." }
                button.danger type="submit" { "Revoke " (key.name) }
            }
        }
    }
}

fn form(visit: &Visit) -> Markup {
    let own = |permission: &Permission| visit.may(*permission);
    let is_chosen = |name: &str| visit.form.all("permission").any(|chosen| chosen == name);
    html! {
        form.form method="post" action=(visit.dashboard.links.dashboard(path::NEW_KEY, &[])) {
            (frame::csrf(visit))
            label for="name" { "Name" }
            input #name type="text" name="name" value=(visit.form.text("name")) required maxlength=(MAX_KEY_NAME) placeholder="reports";
            p.hint { "The logs show it beside each call." }
            label for="expires_days" { "Expires" }
            select #expires_days name="expires_days" {
                @let days = visit.form.text("expires_days");
                (frame::option("", days, "Never"))
                (frame::option("30", days, "In 30 days"))
                (frame::option("90", days, "In 90 days"))
                (frame::option("365", days, "In a year"))
            }
            fieldset {
                legend { "Permissions" }
                @if visit.caller.permissions().include(&Permissions::all()) {
                    @let all = PermissionPattern::ALL.to_string();
                    label.check { input type="checkbox" name="permission" value=(all) checked[is_chosen(&all)];
                        span { "Everything" span.sub { " also what later versions add" } } }
                }
                div.choices {
                    @for permission in Permission::ALL.iter().filter(|one| own(one)) {
                        @let name = permission.as_str().trim_start_matches("environment:");
                        // The sentence is a description, so that the name of the box stays short when it is read aloud.
                        @let (id, about) = (format!("name-{name}"), format!("about-{name}"));
                        label.check {
                            input type="checkbox" name="permission" value=(permission) checked[is_chosen(permission.as_str())]
                                aria-labelledby=(id) aria-describedby=(about);
                            span { code id=(id) { (name) } " " span.sub id=(about) { (permission.sentence()) } }
                        }
                    }
                }
            }
            p.actions { button.primary type="submit" { "Create API key" } }
        }
    }
}

/// Returns whether the operator has all the permissions of this key. Otherwise the operator could obtain a key
/// with more of them.
fn may_manage(visit: &Visit, key: &ApiKeyRecord) -> bool {
    visit.caller.permissions().include(&key.permissions)
}

/// Returns whether a key that ends then is valid longer than the operator's own.
fn outlives(visit: &Visit, end: Option<Timestamp>) -> bool {
    let own = visit.caller.key().and_then(|own| own.expires_at);
    own.is_some_and(|own| end.is_none_or(|end| end > own))
}

/// Creates a key, and shows it once.
pub(super) async fn create(visit: Visit) -> Answer {
    let form = &visit.form;
    let name = form.text("name");
    let mut faults = Vec::new();
    if let Err(error) = check_key_name(name) {
        faults.push(error.to_string());
    }
    // The logs show names. A key and its successor have the same one.
    let keys = own_keys(&visit).await?;
    let other = keys
        .iter()
        .find(|key| looks_like(&key.name, name) && key.is_valid(visit.now));
    if let Some(other) = other {
        faults.push(format!(
            "another key has the name {:?}: choose a name that people distinguish from it in the logs",
            other.name
        ));
    }
    let grants: Result<Permissions, _> = form
        .all("permission")
        .map(str::parse::<PermissionPattern>)
        .collect();
    let granted = match grants {
        Ok(granted) if granted.iter().next().is_some() => granted,
        Ok(_) => {
            faults.push("choose at least one permission".to_owned());
            Permissions::default()
        }
        Err(error) => {
            faults.push(error.to_string());
            Permissions::default()
        }
    };
    let (key, record) = ApiKeyRecord::generate(
        visit.caller.environment.clone(),
        name,
        &*visit.dashboard.entropy,
        visit.now,
    );
    let days = form.filled("expires_days").map(str::parse::<u16>);
    let end = match days {
        Some(Ok(days)) if (1..=MAX_DAYS).contains(&days) => {
            Some(visit.now + SignedDuration::from_hours(24 * i64::from(days)))
        }
        Some(_) => {
            faults.push(format!(
                "enter a number of days from 1 to {MAX_DAYS}, or leave the field empty"
            ));
            None
        }
        None => None,
    };
    let record = ApiKeyRecord {
        permissions: granted,
        expires_at: end,
        ..record
    };
    if outlives(&visit, end) {
        faults.push("a new key cannot be valid longer than your own key".to_owned());
    }
    if !may_manage(&visit, &record) {
        faults.push("a new key cannot have permissions that your own key lacks".to_owned());
    }
    if !faults.is_empty() {
        return page(&visit, StatusCode::BAD_REQUEST, html! {}, &faults, 0).await;
    }
    visit.dashboard.api_keys.put_api_key(&record).await?;
    Ok(about(
        shown_once(&visit, &key, &record),
        named_with_id(&record),
    ))
}

/// Returns how the audit log names a key.
fn named_with_id(key: &ApiKeyRecord) -> String {
    format!("{} ({})", key.name, short(&key.id))
}

fn shown_once(visit: &Visit, key: &ApiKey, record: &ApiKeyRecord) -> Response {
    let (name, end) = (&record.name, record.expires_at);
    let body = html! {
        h1 { "Copy your new key now" }
        p {
            "The key " strong { (name) } " is shown only this once: the gateway stores its hash. "
            @match end {
                Some(end) => { "It expires " (time::relative(visit.now, end)) "." }
                None => "It does not expire.",
            }
        }
        (frame::snippet(key.expose()))
        p.actions { a.button.primary href=(visit.dashboard.links.dashboard(path::SETTINGS, &[])) { "I have copied it" } }
    };
    frame::page(visit, Section::Settings, "New API key", body)
}

/// Returns the key that the form names, if the operator may manage it.
async fn named(visit: &Visit) -> Result<ApiKeyRecord, Failure> {
    let id = visit.form.text("id");
    let found = own_keys(visit).await?.into_iter().find(|key| key.id == id);
    let key = found.ok_or_else(|| {
        Failure::not_found(
            "There is no such API key in this environment; it may be revoked already.",
        )
    })?;
    if key.origin == KeyOrigin::Configured {
        return Err(Failure::invalid(
            "This key comes from the configuration: change THREELO_SECRET_KEY and restart the gateway.",
        ));
    }
    if !may_manage(visit, &key) {
        let what = "That key has permissions that your own key lacks.";
        let title = "Your key does not allow this";
        return Err(Failure::new(StatusCode::FORBIDDEN, title, what));
    }
    Ok(key)
}

/// Creates the successor of a key, and shows it once.
pub(super) async fn rotate(visit: Visit) -> Answer {
    let old = named(&visit).await?;
    let hours = match visit.form.filled("keep_hours").map(str::parse::<u16>) {
        None => 24,
        Some(Ok(hours)) if hours <= MAX_KEEP_HOURS => hours,
        Some(_) => {
            return Err(Failure::invalid(format!(
                "Enter a number of hours from 0 to {MAX_KEEP_HOURS}."
            )));
        }
    };
    if old.has_expired(visit.now) {
        return Err(Failure::invalid(
            "The key has expired, so it has no successor: create a new key.",
        ));
    }
    if let Some(successor) = old.successor_among(&own_keys(&visit).await?, visit.now) {
        return Err(Failure::invalid(format!(
            "This key has been rotated already. Its successor {} was created {}: rotate that one, or create another key.",
            short(&successor.id),
            time::words(visit.now, successor.created_at)
        )));
    }
    let (key, mut successor) = old.successor(&*visit.dashboard.entropy, visit.now);
    if visit.caller.key().is_some_and(|own| own.id == old.id) {
        // A key cannot prolong its own life.
        successor.expires_at = old.expires_at;
    }
    if outlives(&visit, successor.expires_at) {
        let what = "That key is valid longer than your own key.";
        let title = "Your key does not allow this";
        return Err(Failure::new(StatusCode::FORBIDDEN, title, what));
    }
    let end = visit.now + SignedDuration::from_hours(i64::from(hours));
    if !visit
        .dashboard
        .api_keys
        .rotate_api_key(&old.id, &successor, end)
        .await?
    {
        return Err(Failure::invalid(
            "The key was revoked in the meantime, so nothing was changed.",
        ));
    }
    let subject = format!("{}, by {}", named_with_id(&old), short(&successor.id));
    Ok(about(shown_once(&visit, &key, &successor), subject))
}

/// Revokes a key.
pub(super) async fn revoke(visit: Visit) -> Answer {
    let key = named(&visit).await?;
    visit
        .dashboard
        .api_keys
        .revoke_api_key(&key.id, visit.now)
        .await?;
    let to = visit.dashboard.links.dashboard(path::SETTINGS, &[]);
    Ok(done(&to, "revoked", named_with_id(&key)))
}
