//! Faults: failures to simulate, where, and how often.

pub(crate) mod apply;
mod effect;
mod endpoint;
pub(crate) mod gate;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use effect::{Effect, RateHeaders};
pub use endpoint::Endpoint;

/// A failure that occurs for certain requests.
///
/// Without further settings it applies to every request of every endpoint until it is cleared.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// The number, assigned when the fault is set.
    #[serde(default)]
    pub id: u64,
    /// The endpoint where it applies.
    #[serde(default)]
    pub endpoint: Endpoint,
    /// Applies only to this client id (at the APIs: that of the bearer token).
    #[serde(default)]
    pub client_id: Option<String>,
    /// Applies only to this method.
    #[serde(default)]
    pub method: Option<String>,
    /// Applies only if the path, as sent, contains this text.
    #[serde(default)]
    pub path_contains: Option<String>,
    /// The number of matching requests to skip first.
    #[serde(default)]
    pub skip: u32,
    /// The number of times it applies; `None` means always.
    #[serde(default)]
    pub times: Option<u32>,
    /// The failure.
    pub effect: Effect,
}

impl Fault {
    /// Creates a fault that applies to every request.
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

    /// Restricts the fault to this endpoint.
    #[must_use]
    pub fn at(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Restricts the fault to one request.
    #[must_use]
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Restricts the fault to this number of requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Skips the first `skip` matching requests.
    #[must_use]
    pub fn after(mut self, skip: u32) -> Self {
        self.skip = skip;
        self
    }

    /// Restricts the fault to this client.
    #[must_use]
    pub fn client(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Restricts the fault to this method.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Restricts the fault to paths that contain `part`, as sent.
    #[must_use]
    pub fn path_contains(mut self, part: impl Into<String>) -> Self {
        self.path_contains = Some(part.into());
        self
    }

    fn applies_to(&self, request: &FaultContext<'_>) -> bool {
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

/// The properties of a request by which faults are selected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FaultContext<'a> {
    pub(crate) endpoint: Endpoint,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) client_id: Option<&'a str>,
}

/// The active faults.
#[derive(Debug, Default)]
pub(crate) struct FaultList {
    faults: Vec<Fault>,
    last_id: u64,
}

impl FaultList {
    /// The maximum number of active faults.
    const MAX_FAULTS: usize = 1_000;

    /// Activates a fault and returns its number; `None` if the maximum is reached.
    pub(crate) fn set(&mut self, mut fault: Fault) -> Option<u64> {
        if self.faults.len() >= Self::MAX_FAULTS {
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

    /// Returns the faults of this request in the order in which they were set, and counts them as used. Of those
    /// that replace the response only the first applies, so that a list of them answers one request after the other.
    pub(crate) fn take(&mut self, request: &FaultContext<'_>) -> Vec<Fault> {
        let mut taken: Vec<Fault> = Vec::new();
        for fault in self.faults.iter_mut().filter(|f| f.applies_to(request)) {
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            let is_replaced = taken.iter().any(|f| f.effect.replaces_the_response());
            if is_replaced && fault.effect.replaces_the_response() {
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

/// Data that faults withhold from an otherwise normal response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Withheld {
    /// The cloud ids of sites that count as not granted.
    pub(crate) sites: BTreeSet<String>,
    /// Whether accessible-resources is empty.
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

    fn token_request() -> FaultContext<'static> {
        FaultContext {
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
    fn limited_faults_answer_one_request_after_the_other() {
        let answer = |status| Effect::HtmlPage { status };
        let mut list = FaultList::default();
        list.set(Fault::new(answer(500)).once());
        list.set(Fault::new(answer(502)).times(2));
        list.set(Fault::new(Effect::DateOffset { seconds: 1 }));
        let statuses: Vec<Option<u16>> = (0..4)
            .map(|_| {
                let taken = list.take(&token_request());
                assert!(
                    taken
                        .iter()
                        .any(|f| matches!(f.effect, Effect::DateOffset { .. }))
                );
                taken.iter().find_map(|fault| match fault.effect {
                    Effect::HtmlPage { status } => Some(status),
                    _ => None,
                })
            })
            .collect();
        assert_eq!(statuses, [Some(500), Some(502), Some(502), None]);
    }

    #[test]
    fn a_skipped_request_counts_also_if_another_fault_answers_it() {
        let mut list = FaultList::default();
        for (skip, status) in [(0, 500), (1, 502), (2, 503)] {
            let effect = Effect::HtmlPage { status };
            list.set(Fault::new(effect).after(skip).once());
        }
        let counts: Vec<usize> = (0..4).map(|_| list.take(&token_request()).len()).collect();
        assert_eq!(counts, [1, 1, 1, 0]);
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
