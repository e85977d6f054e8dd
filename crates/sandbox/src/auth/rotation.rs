//! The rotation of refresh tokens: leeway, siblings, reuse, expiry.

use jiff::{SignedDuration, Timestamp};

use super::grants::{FamilyEnd, Grants, Pair};
use crate::record::Outcome;
use crate::switches::{Sibling, Switches};

/// A refused exchange.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) outcome: Outcome,
    pub(crate) family: Option<u64>,
}

impl Grants {
    /// Exchanges a refresh token of `client_id` for a new pair.
    ///
    /// Within the leeway the previous token works again. Later, or after a child was itself exchanged,
    /// presenting it counts as reuse, and ends the whole family.
    pub(crate) fn rotate(
        &mut self,
        client_id: &str,
        token: &str,
        now: Timestamp,
        sw: &Switches,
    ) -> Result<(Pair, Outcome), Refused> {
        let unknown = Refused {
            outcome: Outcome::UnknownToken,
            family: None,
        };
        let Some(id) = self.refresh_token(token) else {
            return Err(unknown);
        };
        let presented = self.refresh[&id].clone();
        let family = self.families[&presented.family].clone();
        if self.grants[&family.grant].client_id != client_id {
            return Err(unknown);
        }
        let refuse = |outcome| Refused {
            outcome,
            family: Some(family.id),
        };

        if family.ended == Some(FamilyEnd::Revoked) {
            return Err(refuse(Outcome::Revoked));
        }
        if family.ended.is_some() {
            return Err(refuse(Outcome::FamilyEnded));
        }
        let absolute = sw.absolute_days.map(days);
        if absolute.is_some_and(|limit| now.duration_since(family.started) >= limit) {
            return Err(refuse(Outcome::AbsoluteExpired));
        }
        let idle = days(sw.idle_days);
        if presented.exchanged.is_none() && now.duration_since(presented.issued) >= idle {
            return Err(refuse(Outcome::IdleExpired));
        }
        if presented.superseded {
            if sw.sibling == Sibling::LastKill {
                self.end_after_reuse(family.id, now, sw);
            }
            return Err(refuse(Outcome::SupersededSibling));
        }

        let Some(first_exchange) = presented.exchanged else {
            return Ok((self.exchange(id, family.grant, now, sw), Outcome::Rotated));
        };
        let leeway = SignedDuration::from_secs(sw.leeway_seconds);
        if now.duration_since(first_exchange) >= leeway {
            self.end_after_reuse(family.id, now, sw);
            return Err(refuse(Outcome::ReuseAfterLeeway));
        }
        if self.has_exchanged_child(id) {
            self.end_after_reuse(family.id, now, sw);
            return Err(refuse(Outcome::GrandparentReuse));
        }
        if let (true, Some(pair)) = (sw.replay_same_pair, &presented.pair) {
            return Ok((pair.clone(), Outcome::ReplayedInLeeway));
        }
        if sw.sibling != Sibling::All {
            self.supersede_children(id, now, sw);
        }
        Ok((
            self.exchange(id, family.grant, now, sw),
            Outcome::ReusedInLeeway,
        ))
    }

    fn exchange(&mut self, id: u64, grant: u64, now: Timestamp, sw: &Switches) -> Pair {
        let presented = self.refresh[&id].clone();
        self.end_access(presented.access, now + leeway(sw));
        let pair = self.issue(grant, presented.family, Some(id), presented.reach, now, sw);
        if let Some(token) = self.refresh.get_mut(&id) {
            token.exchanged.get_or_insert(now);
            token.pair = Some(pair.clone());
        }
        if let Some(parent) = presented.parent.and_then(|p| self.refresh.get_mut(&p)) {
            parent.pair = None;
        }
        pair
    }

    fn has_exchanged_child(&self, id: u64) -> bool {
        self.refresh
            .values()
            .any(|t| t.parent == Some(id) && t.exchanged.is_some())
    }

    fn supersede_children(&mut self, id: u64, now: Timestamp, sw: &Switches) {
        let mut companions = Vec::new();
        for child in self.refresh.values_mut().filter(|t| t.parent == Some(id)) {
            child.superseded = true;
            companions.push(child.access);
        }
        for access in companions {
            self.end_access(access, now + leeway(sw));
        }
    }

    fn end_after_reuse(&mut self, family: u64, now: Timestamp, sw: &Switches) {
        self.end_family(family, FamilyEnd::Reuse);
        if sw.breach_kills_access_tokens {
            self.end_access_of_family(family, now);
        }
    }
}

fn leeway(sw: &Switches) -> SignedDuration {
    SignedDuration::from_secs(sw.leeway_seconds)
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_secs(days.saturating_mul(86_400))
}
