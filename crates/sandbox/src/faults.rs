//! Faults: what can go wrong, where, and how often.

pub(crate) mod apply;
mod effect;
mod endpoint;
pub(crate) mod gate;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use effect::{Effect, RateHeaders};
pub use endpoint::Endpoint;

/// One thing that goes wrong at certain requests.
///
/// Without further settings it applies to every request of every endpoint, until it is cleared.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// Number, given when the fault is set.
    #[serde(default)]
    pub id: u64,
    /// Where.
    #[serde(default)]
    pub endpoint: Endpoint,
    /// Only for this client id (at the APIs: of the bearer token).
    #[serde(default)]
    pub client_id: Option<String>,
    /// Only for this method.
    #[serde(default)]
    pub method: Option<String>,
    /// Only where the path, as sent, contains this.
    #[serde(default)]
    pub path_contains: Option<String>,
    /// Requests that are left alone first.
    #[serde(default)]
    pub skip: u32,
    /// How often; `None` means always.
    #[serde(default)]
    pub times: Option<u32>,
    /// What.
    pub effect: Effect,
}

impl Fault {
    /// A fault everywhere and always.
    #[must_use]
    pub fn new(effect: Effect) -> Self {
        Self {
            id: 0,
            endpoint: Endpoint::Any,
            client_id: None,
            method: None,
            path_contains: None,
            skip: 0,
            times: None,
            effect,
        }
    }

    /// Only at this endpoint.
    #[must_use]
    pub fn at(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Only once.
    #[must_use]
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Only so often.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Leaves the first `skip` requests alone.
    #[must_use]
    pub fn after(mut self, skip: u32) -> Self {
        self.skip = skip;
        self
    }

    /// Only for this client.
    #[must_use]
    pub fn client(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Only for this method.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only where the path, as sent, contains `part`.
    #[must_use]
    pub fn path_contains(mut self, part: impl Into<String>) -> Self {
        self.path_contains = Some(part.into());
        self
    }

    fn concerns(&self, request: &Concerned<'_>) -> bool {
        self.endpoint.includes(request.endpoint)
            && self
                .client_id
                .as_deref()
                .is_none_or(|c| request.client_id == Some(c))
            && self
                .method
                .as_deref()
                .is_none_or(|m| m.eq_ignore_ascii_case(request.method))
            && self
                .path_contains
                .as_deref()
                .is_none_or(|p| request.path.contains(p))
    }
}

/// A request, as far as faults ask about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Concerned<'a> {
    pub(crate) endpoint: Endpoint,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) client_id: Option<&'a str>,
}

/// The faults that are set.
#[derive(Debug, Default)]
pub(crate) struct FaultList {
    faults: Vec<Fault>,
    last_id: u64,
}

impl FaultList {
    /// Faults kept at most.
    const MOST: usize = 1_000;

    /// Sets a fault and gives its number; `None` when far too many are set.
    pub(crate) fn set(&mut self, mut fault: Fault) -> Option<u64> {
        if self.faults.len() >= Self::MOST {
            return None;
        }
        self.last_id += 1;
        fault.id = self.last_id;
        self.faults.push(fault);
        Some(self.last_id)
    }

    pub(crate) fn all(&self) -> Vec<Fault> {
        self.faults.clone()
    }

    pub(crate) fn clear(&mut self) {
        self.faults.clear();
    }

    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.faults.len();
        self.faults.retain(|f| f.id != id);
        self.faults.len() < before
    }

    /// The faults of this request, in the order they were set; counts them down.
    pub(crate) fn take(&mut self, request: &Concerned<'_>) -> Vec<Fault> {
        let mut taken = Vec::new();
        for fault in self.faults.iter_mut().filter(|f| f.concerns(request)) {
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            match &mut fault.times {
                Some(0) => continue,
                Some(left) => *left -= 1,
                None => {}
            }
            taken.push(fault.clone());
        }
        self.faults.retain(|f| f.times != Some(0));
        taken
    }
}

/// What a fault takes away from an answer that is otherwise made as usual.
#[derive(Clone, Debug, Default)]
pub(crate) struct Withheld {
    /// Cloud ids that no grant covers.
    pub(crate) sites: BTreeSet<String>,
    /// accessible-resources is empty.
    pub(crate) all_resources: bool,
}

impl Withheld {
    /// Collects the data that these faults withhold.
    pub(crate) fn of(faults: &[Fault]) -> Self {
        let mut withheld = Self::default();
        for fault in faults {
            match &fault.effect {
                Effect::SiteNotGranted { cloud_id } => {
                    withheld.sites.insert(cloud_id.clone());
                }
                Effect::EmptyResources => withheld.all_resources = true,
                _ => {}
            }
        }
        withheld
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token_request() -> Concerned<'static> {
        Concerned {
            endpoint: Endpoint::Token,
            method: "POST",
            path: "/oauth/token",
            client_id: Some("inventory"),
        }
    }

    fn taken(fault: Fault) -> Vec<usize> {
        let mut list = FaultList::default();
        list.set(fault);
        (0..4).map(|_| list.take(&token_request()).len()).collect()
    }

    #[test]
    fn a_fault_applies_after_the_skipped_requests_and_so_often_as_said() {
        assert_eq!(
            taken(Fault::new(Effect::Down).after(1).times(2)),
            [0, 1, 1, 0]
        );
        assert_eq!(taken(Fault::new(Effect::Down)), [1, 1, 1, 1]);
    }

    #[test]
    fn a_fault_of_another_client_endpoint_method_or_path_does_not_apply() {
        for fault in [
            Fault::new(Effect::Down).client("billing"),
            Fault::new(Effect::Down).at(Endpoint::Api),
            Fault::new(Effect::Down).method("GET"),
            Fault::new(Effect::Down).path_contains("/rest/"),
        ] {
            assert_eq!(taken(fault), [0, 0, 0, 0]);
        }
    }
}
