//! The site picker.

use maud::{Markup, html};
use threelo_connect::PendingSite;
use threelo_core::site::{Product, Site};

use crate::{
    layout::{Badge, Page},
    links::Links,
};

/// Returns the page.
pub(super) fn page(links: &Links, pending: &PendingSite, action: &str) -> String {
    let name = &pending.integration.display_name;
    let body = html! {
        p.quiet { "You allowed " strong { (name) } " to use more than one of your Atlassian sites. \
            Which one is this connection for?" }
        @if let Some(name) = &pending.account_name {
            p.quiet.small { "It will be connected to the account of " strong { (name) } " in the app." }
        }
        form method="post" action=(action) {
            fieldset {
                legend.small.quiet { (pending.sites.len()) " sites" }
                @for site in &pending.sites { (choice(site)) }
            }
            button type="submit" { "Connect this site" }
        }
        p.hint { "Please choose before " (pending.expires_at.strftime("%H:%M")) " UTC; after that, sign in again." }
    };
    Page::new("Choose a site", Badge::Choice, body).document(links)
}

/// Returns the option for a site. None is preselected, because the order of Atlassian's list has no meaning.
fn choice(site: &Site) -> Markup {
    html! {
        label.choice {
            input type="radio" name="cloud_id" value=(site.cloud_id.as_str()) required;
            span {
                b { (site.name) }
                span.quiet.small { (site.domain()) }
                span.tags {
                    @for product in Product::ALL {
                        @if site.serves(product) { span.tag { (product_name(product)) } }
                    }
                }
            }
        }
    }
}

fn product_name(product: Product) -> &'static str {
    match product {
        Product::Jira => "Jira",
        Product::Confluence => "Confluence",
    }
}
