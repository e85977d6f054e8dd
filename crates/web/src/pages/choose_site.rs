//! The site picker.

use maud::{Markup, html};
use threelo_connect::PendingSite;
use threelo_core::site::{Product, Site};

use crate::{
    brand::Look,
    layout::{Badge, Page},
    words::{with, with_bold},
};

/// Returns the page.
pub(super) fn page(look: &Look, pending: &PendingSite, action: &str) -> String {
    let words = look.words;
    let until = pending.expires_at.strftime("%H:%M").to_string();
    let body = html! {
        p.quiet { (with_bold(words.several_sites, &pending.integration.display_name)) }
        @if let Some(name) = &pending.account_name { p.quiet.small { (with_bold(words.connected_to_account, name)) } }
        form method="post" action=(action) {
            fieldset {
                legend.small.quiet { (with(words.sites, &pending.sites.len().to_string())) }
                @for site in &pending.sites { (choice(site)) }
            }
            button type="submit" { (words.connect_this_site) }
        }
        p.hint { (with(words.choose_before, &until)) }
    };
    Page::new(words.choose_site, Badge::Choice, body).document(look)
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
