//! Why a grant has ended, as far as its own dates tell.

use std::time::Duration;

use threelo_core::{Timestamp, token::TokenRow};

use super::settings::{DAY, ManagerSettings};

/// The reason in words; `None` where the grant should still live by its dates.
pub(super) fn of_end(row: &TokenRow, settings: &ManagerSettings, now: Timestamp) -> Option<String> {
    let has_passed = |since: Timestamp, life: Duration| {
        let age = Duration::try_from(now.duration_since(since)).unwrap_or_default();
        age >= life
    };
    let days = |life: Duration| life.as_secs() / DAY.as_secs();
    if let Some(life) = settings.absolute_life
        && has_passed(row.granted_at, life)
    {
        let days = days(life);
        return Some(format!(
            "the grant ended {days} days after the user's consent, as every grant does"
        ));
    }
    if has_passed(row.issued_at, settings.idle_life) {
        let days = days(settings.idle_life);
        return Some(format!("the grant was not used for {days} days"));
    }
    None
}
