//! The page on which the user confirms the account of a reconnected connection.

use maud::html;
use threelo_connect::PendingAccount;

use crate::{
    brand::Look,
    layout::{Badge, Page},
    words::with,
};

/// Returns the page.
pub(super) fn page(look: &Look, pending: &PendingAccount, action: &str) -> String {
    let words = look.words;
    let until = pending.grant.expires_at.strftime("%H:%M").to_string();
    let body = html! {
        p.quiet { (words.account_was_unknown) }
        dl {
            @if let Some(name) = &pending.grant.account_name { div { dt { (words.for_whom) } dd { (name) } } }
            div { dt { (words.atlassian_account) } dd { (pending.atlassian_account) } }
            div { dt { (words.site) } dd { (pending.site.name) " (" (pending.site.domain()) ")" } }
            div { dt { (words.connection) } dd { code { (pending.connection.as_str()) } } }
        }
        form method="post" action=(action) {
            input type="hidden" name="account" value="confirmed";
            button type="submit" { (words.it_is_mine) }
        }
        p.hint { (with(words.confirm_before, &until)) }
    };
    Page::new(words.is_this_yours, Badge::Choice, body).document(look)
}
