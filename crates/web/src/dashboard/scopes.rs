//! The choice of scopes: Atlassian's scopes by product, with what each of them permits.

use std::collections::{BTreeMap, HashMap};

use maud::{Markup, html};
use threelo_core::scope::{self, Kind, KnownScope, MAX_SCOPES, OFFLINE_ACCESS, ScopeSet};

use super::{Shared, form::Form};

/// The products in the order of the form, by their name in the list of scopes, with the name of the API in
/// Atlassian's developer console.
const PRODUCTS: [(&str, &str, &str); 6] = [
    ("jira", "Jira", "Jira API"),
    ("jira-software", "Jira Software", "Jira API"),
    (
        "jira-service-management",
        "Jira Service Management",
        "Jira API",
    ),
    ("confluence", "Confluence", "Confluence API"),
    ("user-identity", "Account", "User identity API"),
    (
        "personal-data",
        "Personal data",
        "Personal data reporting API",
    ),
];

/// What the scopes permit that are chosen most often.
const PURPOSES: [(&str, &str); 30] = [
    ("manage:confluence-configuration", "Manage global settings"),
    (
        "manage:jira-configuration",
        "Manage fields, workflows and other settings",
    ),
    (
        "manage:jira-data-provider",
        "Send builds, deployments and development information",
    ),
    ("manage:jira-project", "Create and change projects"),
    ("manage:jira-webhook", "Register webhooks"),
    (
        "manage:servicedesk-customer",
        "Manage customers of service projects",
    ),
    (
        "offline_access",
        "Keep working while the user is away. It is not in the console; without it, connections end after an hour",
    ),
    ("read:account", "Read name and e-mail address of the user"),
    (
        "read:confluence-content.all",
        "Read pages, blog posts and comments with their bodies",
    ),
    (
        "read:confluence-content.permission",
        "Check who may see content",
    ),
    (
        "read:confluence-content.summary",
        "Read titles and summaries of content",
    ),
    ("read:confluence-groups", "Read groups"),
    ("read:confluence-props", "Read content properties"),
    ("read:confluence-space.summary", "Read spaces"),
    (
        "read:confluence-user",
        "Read users; shows which account has connected",
    ),
    (
        "read:jira-user",
        "Read users; shows which account has connected",
    ),
    (
        "read:jira-work",
        "Read projects, issues and everything attached to them",
    ),
    (
        "read:me",
        "Read the user's own account; shows which account has connected",
    ),
    ("read:servicedesk-request", "Read service requests"),
    ("read:servicemanagement-insight-objects", "Read assets"),
    (
        "readonly:content.attachment:confluence",
        "Download attachments",
    ),
    (
        "report:personal-data",
        "Report which accounts the app stores data of",
    ),
    ("search:confluence", "Search content and spaces"),
    (
        "write:confluence-content",
        "Create and change pages, blog posts and comments",
    ),
    ("write:confluence-file", "Upload attachments"),
    ("write:confluence-groups", "Create and remove groups"),
    ("write:confluence-props", "Write content properties"),
    ("write:confluence-space", "Create and change spaces"),
    (
        "write:jira-work",
        "Create and change issues, comments and worklogs; also deletes them",
    ),
    (
        "write:servicedesk-request",
        "Create and change service requests",
    ),
];

/// The scopes that are ticked in the form of a new integration.
pub(super) const USUAL: &str = "offline_access read:me read:jira-work read:jira-user";

/// Returns the fields for the choice of scopes, with these ones ticked.
pub(super) fn fields(dashboard: &Shared, chosen: &ScopeSet) -> Markup {
    let permitted = operations_of_scopes(dashboard);
    let others: Vec<_> = chosen
        .iter()
        .filter(|name| scope::known(name).is_none())
        .collect();
    let of = |product: &str, granular: bool| -> Vec<&'static KnownScope> {
        let own = scope::all().filter(|one| one.product == product);
        own.filter(|one| (one.kind == Kind::Granular) == granular)
            .collect()
    };
    html! {
        fieldset {
            legend { "Scopes" }
            p.hint { "What the app may do for its users, who see this list when they consent. Tick the same scopes in \
                Atlassian's console, under " em { "Permissions" } ". Prefer the broad scopes: Atlassian's pages fail with more than "
                (MAX_SCOPES) " scopes." }
            p hidden { input type="search" data-narrows="scopes" placeholder="Find a scope" aria-label="Find a scope"; }
            div #scopes {
                @let offline = scope::all().filter(|one| one.kind == Kind::Special);
                @for one in offline { (choice(one, chosen, &permitted)) }
                @for (product, name, api) in PRODUCTS {
                    h3 { (name) span.quiet.small { " in the console: " (api) } }
                    @for one in of(product, false) { (choice(one, chosen, &permitted)) }
                    @let fine = of(product, true);
                    @if !fine.is_empty() {
                        @let ticked = fine.iter().filter(|one| chosen.contains(one.name)).count();
                        details open[ticked > 0] {
                            summary { (fine.len()) " granular scopes"
                                @if ticked > 0 { ", " (ticked) " chosen" } }
                            div.choices { @for one in &fine { (choice(one, chosen, &permitted)) } }
                        }
                    }
                }
            }
            label.label for="more_scopes" { "Other scopes" }
            input #more_scopes type="text" name="more_scopes" value=(others.join(" ")) spellcheck="false";
            p.hint { "Scopes that are not listed above, separated by spaces." }
            label.check {
                input type="checkbox" name="accept_unknown" checked[!others.is_empty()];
                span { "Accept scopes that Atlassian does not document" }
            }
        }
    }
}

fn choice(one: &KnownScope, chosen: &ScopeSet, permitted: &HashMap<&str, usize>) -> Markup {
    let purpose = PURPOSES.iter().find(|(name, _)| *name == one.name);
    let count = permitted.get(one.name).copied().unwrap_or_default();
    html! {
        label.check {
            input type="checkbox" name="scope" value=(one.name) checked[chosen.contains(one.name)];
            span {
                code { (one.name) }
                span.sub {
                    @if let Some((_, purpose)) = purpose { " " (purpose) "." }
                    @if count > 0 { " " (count) @if count == 1 { " operation" } @else { " operations" } }
                }
            }
        }
    }
}

/// Returns the number of operations that name each scope.
fn operations_of_scopes(dashboard: &Shared) -> HashMap<&'static str, usize> {
    let mut counts = HashMap::new();
    let operations = dashboard
        .catalogues
        .iter()
        .flat_map(|catalogue| catalogue.operations());
    for scope in operations.flat_map(|one| one.classic.iter().chain(one.granular)) {
        *counts.entry(*scope).or_default() += 1;
    }
    counts
}

/// Returns the scopes that were chosen.
pub(super) fn read(form: &Form) -> Result<ScopeSet, String> {
    let ticked = form.all("scope").collect::<Vec<_>>().join(" ");
    let text = format!("{ticked} {}", form.text("more_scopes"));
    let scopes = text.parse::<ScopeSet>();
    scopes.map_err(|error| error.to_string())
}

/// Returns scopes by the name of the product that they belong to.
pub(super) fn by_product(scopes: &ScopeSet) -> BTreeMap<&'static str, Vec<&str>> {
    let mut groups: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for name in scopes.iter() {
        let product = scope::known(name).map(|known| known.product);
        let group = PRODUCTS.iter().find(|(own, ..)| Some(*own) == product);
        let group = group.map(|(_, name, _)| *name);
        let group = group.unwrap_or(if name == OFFLINE_ACCESS {
            "All products"
        } else {
            "Other"
        });
        groups.entry(group).or_default().push(name);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_that_is_not_granular_has_a_purpose() {
        for one in scope::all().filter(|one| one.kind != Kind::Granular) {
            let found = PURPOSES.iter().any(|(name, _)| *name == one.name);
            assert!(found, "{} has none", one.name);
        }
    }

    #[test]
    fn every_product_with_scopes_is_in_the_form() {
        for one in scope::all().filter(|one| one.kind != Kind::Special) {
            let found = PRODUCTS.iter().any(|(product, ..)| *product == one.product);
            assert!(found, "{}", one.name);
        }
    }
}
