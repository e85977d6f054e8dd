//! Leases on a rotation, each in one statement that tests and writes atomically.

use std::time::Duration;

use threelo_core::{
    Timestamp,
    id::AttemptId,
    rotation::{Claim, ClaimOutcome, Claimed, Release, Sent},
    storage::StoreError,
};

use super::{
    Connection, Row,
    columns::{column, maybe_moment, signed, unsigned},
    failed,
};

/// Claims the rotation, unless a lease or a cooldown prevents it.
pub(super) async fn claim(
    connection: &mut Connection,
    now: Timestamp,
    claim: &Claim,
) -> Result<Option<Claimed>, StoreError> {
    let row = sqlx::query(
        "UPDATE tokens SET
             lease_owner = $5, lease_until = $6, fence = fence + 1, last_sent_at = $7,
             attempt_id = CASE WHEN attempt_id IS NULL OR $9 = 1 THEN $8 ELSE attempt_id END,
             first_sent_at = CASE WHEN attempt_id IS NULL OR $9 = 1 THEN $7 ELSE first_sent_at END,
             sends = CASE WHEN attempt_id IS NULL OR $9 = 1 THEN 1
                 WHEN lease_owner = $5 AND attempt_id = $8 THEN sends ELSE sends + 1 END,
             refusals = CASE WHEN attempt_id IS NULL OR $9 = 1 THEN 0 ELSE refusals END
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4
             AND sealed IS NOT NULL
             AND (lease_until IS NULL OR lease_until <= $7 OR (lease_owner = $5 AND ($9 = 1 OR attempt_id = $8)))
         RETURNING attempt_id, fence, sends, refusals, last_sent_at - first_sent_at AS since",
    )
    .bind(claim.key.environment.as_str())
    .bind(claim.key.integration.as_str())
    .bind(claim.key.connection.as_str())
    .bind(signed(claim.version.0))
    .bind(claim.owner.as_str())
    .bind(after(now, claim.lease))
    .bind(now.as_millisecond())
    .bind(claim.attempt.as_str())
    .bind(i64::from(claim.restart))
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.as_ref().map(claimed).transpose()
}

/// Returns why the claim was refused.
pub(super) async fn refusal_reason(
    connection: &mut Connection,
    now: Timestamp,
    claim: &Claim,
) -> Result<ClaimOutcome, StoreError> {
    let row = sqlx::query(
        "SELECT lease_owner, lease_until FROM tokens
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4
             AND sealed IS NOT NULL",
    )
    .bind(claim.key.environment.as_str())
    .bind(claim.key.integration.as_str())
    .bind(claim.key.connection.as_str())
    .bind(signed(claim.version.0))
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    let Some(row) = row else {
        return Ok(ClaimOutcome::VersionChanged);
    };
    let owner: Option<&str> = column(&row, "lease_owner")?;
    let until = maybe_moment(&row, "lease_until")?;
    let left = until.map(|until| until.duration_since(now));
    let left = left.and_then(|left| left.try_into().ok());
    Ok(match (owner, left) {
        (None, Some(left)) => ClaimOutcome::CoolingDown { left },
        // If the claim was released meanwhile, the caller may retry immediately.
        (_, left) => ClaimOutcome::Held {
            left: left.unwrap_or_default(),
        },
    })
}

/// Ends the claim, if it is the latest one. Returns whether it did.
pub(super) async fn release(
    connection: &mut Connection,
    now: Timestamp,
    release: &Release,
) -> Result<bool, StoreError> {
    let rest = (!release.cooldown.is_zero()).then(|| after(now, release.cooldown));
    let released = sqlx::query(
        "UPDATE tokens SET
             lease_owner = NULL, lease_until = $6,
             attempt_id = CASE WHEN sends > $7 THEN attempt_id END,
             sends = sends - $7, refusals = refusals + $8
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4
             AND sealed IS NOT NULL
             AND fence = $5 AND lease_owner IS NOT NULL AND attempt_id IS NOT NULL",
    )
    .bind(release.key.environment.as_str())
    .bind(release.key.integration.as_str())
    .bind(release.key.connection.as_str())
    .bind(signed(release.version.0))
    .bind(signed(release.fence))
    .bind(rest)
    .bind(i64::from(release.sent == Sent::No))
    .bind(i64::from(release.sent == Sent::Rejected))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(released.rows_affected() > 0)
}

/// Returns the time this long after `now`, in milliseconds.
pub(super) fn after(now: Timestamp, span: Duration) -> i64 {
    let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
    let latest = Timestamp::MAX.as_millisecond();
    now.as_millisecond().saturating_add(span).min(latest)
}

fn claimed(row: &Row) -> Result<Claimed, StoreError> {
    let since: i64 = column(row, "since")?;
    Ok(Claimed {
        attempt: AttemptId::from_text(column(row, "attempt_id")?),
        fence: unsigned(row, "fence")?,
        sends: unsigned(row, "sends")?,
        rejections: unsigned(row, "refusals")?,
        // The clock may have stepped back.
        since_first_send: Duration::from_millis(since.try_into().unwrap_or(0)),
    })
}
