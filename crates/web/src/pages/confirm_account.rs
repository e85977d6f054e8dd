//! The page on which the user confirms the account of a reconnected connection.

use maud::html;
use threelo_connect::PendingAccount;

use crate::{
    layout::{Badge, Page},
    links::Links,
};

/// Returns the page.
pub(super) fn page(links: &Links, pending: &PendingAccount, action: &str) -> String {
    let body = html! {
        p.quiet { "This connection was made when the app could not see whose Atlassian account it is. If it was \
            yours, confirm it; if you are not sure, close this page and nothing changes." }
        dl {
            @if let Some(name) = &pending.grant.account_name { div { dt { "For" } dd { (name) } } }
            div { dt { "Atlassian account" } dd { (pending.atlassian_account) } }
            div { dt { "Site" } dd { (pending.site.name) " (" (pending.site.domain()) ")" } }
            div { dt { "Connection" } dd { code { (pending.connection.as_str()) } } }
        }
        form method="post" action=(action) {
            input type="hidden" name="account" value="confirmed";
            button type="submit" { "Yes, this is my connection" }
        }
        p.hint { "Please confirm before " (pending.grant.expires_at.strftime("%H:%M")) " UTC; after that, sign in \
            again." }
    };
    Page::new("Is this your connection?", Badge::Choice, body).document(links)
}
