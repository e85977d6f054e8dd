//! Instances of schemas from a seed.

use serde_json::{Map, Value, json};

use super::facts::{Answer, Facts, Field, Limits, Schema, Type};
use crate::random::Seeded;

/// How deep a response gets before it leaves out what it may.
const DEEP: usize = 5;

/// How deep a request gets.
const DEEP_REQUEST: usize = 3;

/// Makes instances.
pub(super) struct Generator<'a> {
    facts: &'a Facts,
    chance: Seeded,
    kind: Kind,
    /// Whether instances are parts of requests, which have no read-only members.
    is_request: bool,
    depth: usize,
}

/// What an instance is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Every member is there.
    Full,
    /// As a request must be: what is required is there, and nothing is unknown.
    Valid,
    /// As the real cloud responds: members are absent, null and unknown.
    Loose,
}

impl<'a> Generator<'a> {
    /// Makes parts of responses. The same seed and subject give the same instances.
    pub(super) fn of_responses(facts: &'a Facts, seed: u64, subject: &str) -> Self {
        Self::new(facts, seed, subject, Kind::Loose)
    }

    /// Makes bodies of requests.
    pub(super) fn of_requests(facts: &'a Facts, seed: u64, subject: &str) -> Self {
        Self::new(facts, seed, subject, Kind::Valid)
    }

    fn new(facts: &'a Facts, seed: u64, subject: &str, kind: Kind) -> Self {
        // FNV-1a: the same on every machine.
        let hash = subject
            .bytes()
            .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
            });
        Self {
            facts,
            chance: Seeded::new(seed ^ hash),
            kind: if seed == 0 { Kind::Full } else { kind },
            is_request: kind == Kind::Valid,
            depth: 0,
        }
    }

    /// One of the documented responses; with content, in a full instance, if there is one.
    pub(super) fn one_of(&mut self, answers: &'a [Answer]) -> Option<&'a Answer> {
        if self.kind == Kind::Full {
            let with_content = answers.iter().find(|answer| answer.content.is_some());
            return with_content.or_else(|| answers.first());
        }
        answers.get(self.chance.below(answers.len()))
    }

    pub(super) fn bytes(&mut self) -> Vec<u8> {
        let length = 1 + self.chance.below(64);
        (0..length).map(|_| self.chance.below(256) as u8).collect()
    }

    pub(super) fn value(&mut self, of: &Type) -> Value {
        self.within(of, &Limits::default())
    }

    fn within(&mut self, of: &Type, limits: &Limits) -> Value {
        match of {
            Type::Limited(of, limits) => self.within(of, limits),
            Type::Any => match self.chance.below(4) {
                0 => json!({"anything": [1, null, {"goes": true}]}),
                1 => json!("anything"),
                2 => json!(7),
                _ => json!([]),
            },
            Type::Boolean => (self.chance.below(2) == 0).into(),
            Type::Integer => {
                let least = limits.least.unwrap_or(0);
                let most = limits
                    .most
                    .unwrap_or(i64::MAX)
                    .min(least.saturating_add(99_999));
                (least + self.chance.below((most - least + 1) as usize) as i64).into()
            }
            Type::Number => {
                let number = self.chance.below(1000) as f64 / 2.0 + 0.25;
                let least = limits.least.unwrap_or(0);
                let most = limits.most.unwrap_or(i64::MAX);
                json!(least as f64 + number % most.saturating_sub(least) as f64)
            }
            Type::String | Type::Binary => self.text(limits).into(),
            Type::DateTime => {
                format!("2026-03-{:02}T09:30:00.000+0000", 1 + self.chance.below(28)).into()
            }
            Type::Date => format!("2026-03-{:02}", 1 + self.chance.below(28)).into(),
            Type::Uuid => format!(
                "7ae2a5a5-7cbf-4f2c-9f4e-{:012x}",
                self.chance.below(1 << 30)
            )
            .into(),
            Type::Uri => format!("https://acme.atlassian.net/{}", self.chance.below(1000)).into(),
            Type::Enum(_) if self.kind == Kind::Loose && self.chance.below(6) == 0 => {
                "A_VALUE_OF_TOMORROW".into()
            }
            Type::Enum(values) => values[self.chance.below(values.len())].as_str().into(),
            Type::List(of) => {
                let most = if self.is_deep() { 0 } else { 2 };
                let count = match self.kind {
                    Kind::Full => most,
                    _ => self.chance.below(most + 1),
                };
                let count = limited(count, limits);
                self.inside(|within| {
                    let mut items: Vec<Value> = Vec::new();
                    for _ in 0..count {
                        // Many lists are sets.
                        let item = within.value(of);
                        if !items.contains(&item) {
                            items.push(item);
                        }
                    }
                    items.into()
                })
            }
            Type::Map(of) => {
                let count = if self.is_deep() {
                    0
                } else {
                    self.chance.below(3)
                };
                let count = limited(count, limits);
                self.inside(|within| {
                    let members = (0..count).map(|at| (format!("key{at}"), within.value(of)));
                    Value::Object(members.collect())
                })
            }
            Type::OneOf(all) => {
                let of = &all[self.chance.below(all.len())];
                self.value(of)
            }
            Type::Named(api, name) => match self.facts.schema(api, name) {
                Some(Schema::Alias(of)) => self.within(of, limits),
                Some(Schema::Object { fields, .. }) => self.inside(|within| within.object(fields)),
                None => Value::Null,
            },
        }
    }

    fn object(&mut self, fields: &[Field]) -> Value {
        let mut members = Map::new();
        for field in fields {
            if self.is_request && field.read_only {
                continue;
            }
            let deep = self.is_deep() && matches!(field.of, Type::Named(..) | Type::OneOf(_));
            if deep && (self.depth > 2 * DEEP || !field.required) {
                continue;
            }
            match (self.kind, self.chance.below(10)) {
                // The documents call more required than comes.
                (Kind::Loose, 0) => continue,
                (Kind::Valid, 0..5) if !field.required => continue,
                (Kind::Loose, 1) if !field.required => {
                    members.insert(field.name.clone(), Value::Null);
                    continue;
                }
                (Kind::Loose | Kind::Valid, 2) if field.nullable => {
                    members.insert(field.name.clone(), Value::Null);
                    continue;
                }
                _ => {}
            }
            members.insert(field.name.clone(), self.value(&field.of));
        }
        if self.kind == Kind::Loose && self.chance.below(4) == 0 {
            let news = json!({"of": "tomorrow", "list": [1, null]});
            members.insert("aMemberOfTomorrow".to_owned(), news);
        }
        Value::Object(members)
    }

    /// A text, which is one word and valid in base64 if nothing else is documented.
    fn text(&mut self, limits: &Limits) -> String {
        let number = 1000 + self.chance.below(9000);
        let text = format!("text{number}");
        let candidates = [text, number.to_string(), format!("ACME-{number}")];
        let mut candidates = candidates.into_iter();
        let text = candidates.find(|text| limits.allow_text(text));
        let text = text.unwrap_or_else(|| panic!("no example matches {:?}", limits.pattern));
        let (least, most) = (limits.least.unwrap_or(0), limits.most.unwrap_or(i64::MAX));
        let length = text.len().clamp(least as usize, most as usize);
        text.chars().cycle().take(length).collect()
    }

    fn is_deep(&self) -> bool {
        self.depth > if self.is_request { DEEP_REQUEST } else { DEEP }
    }

    fn inside<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let made = make(self);
        self.depth -= 1;
        made
    }
}

/// The nearest count within the limits.
fn limited(count: usize, limits: &Limits) -> usize {
    let (least, most) = (limits.least.unwrap_or(0), limits.most.unwrap_or(i64::MAX));
    count.clamp(least as usize, most as usize)
}

#[cfg(test)]
mod tests {
    use super::super::facts::FACTS;
    use super::*;

    const ISSUE: Type = Type::Named("jira-platform", "IssueBean");

    fn issue(seed: u64) -> Value {
        Generator::of_responses(&FACTS, seed, "/issue").value(&ISSUE)
    }

    #[test]
    fn the_same_seed_gives_the_same_instance() {
        assert_eq!(issue(3), issue(3));
        assert_ne!(issue(3), issue(4));
    }

    #[test]
    fn a_full_instance_has_every_member_and_the_others_show_what_the_cloud_does() {
        let Some(Schema::Object { fields, .. }) = FACTS.schema("jira-platform", "IssueBean") else {
            panic!("an issue is an object");
        };
        let full = issue(0);
        let has = |field: &Field| full.get(&field.name).is_some_and(|value| !value.is_null());
        assert!(fields.iter().all(has), "{full}");
        let many: Vec<String> = (1..60).map(|seed| issue(seed).to_string()).collect();
        for sign in [":null", "aMemberOfTomorrow", ":[]"] {
            assert!(many.iter().any(|issue| issue.contains(sign)), "{sign}");
        }
    }
}
