//! Members that several resources share: times, tags, end users, the URL for events.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use threelo_connect::InvalidField;
use threelo_core::{
    Timestamp,
    connection::{EndUser, MAX_TAGS, Organization, Tags, check_tag, is_address},
    id::AccountId,
    secret::trim_pasted,
    session::ExpectedAccount,
};
use threelo_webhooks::check_host;
use url::Url;

use crate::state::ApiSettings;

/// `2026-02-03T09:15:00.000Z`.
pub(crate) fn zulu(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// `2026-02-03T09:15:00.000+00:00`, as the times of a single connection are written.
pub(crate) fn offset(at: Timestamp) -> String {
    format!("{}+00:00", zulu(at).trim_end_matches('Z'))
}

/// Distinguishes a member that is null from one that is absent.
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Checks the URL for a connection's events; empty means the usual one. What a name resolves to is checked
/// when events are sent.
pub(crate) fn webhook_url_override(text: &str, settings: &ApiSettings) -> Result<(), InvalidField> {
    /// Longer URLs are not accepted everywhere.
    const MAX_LENGTH: usize = 2_048;

    let is_web = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    let invalid = |message: String| Err(InvalidField::new("webhook_url_override", message));
    if text.is_empty() {
        return Ok(());
    }
    if text.len() > MAX_LENGTH {
        return invalid(format!("must have at most {MAX_LENGTH} bytes"));
    }
    let Some(url) = Url::parse(text).ok().filter(is_web) else {
        return invalid("must be an http or https URL, or empty".to_owned());
    };
    match check_host(&url) {
        Err(forbidden) if !settings.webhook_link_local => {
            invalid(format!("cannot be used: {forbidden}"))
        }
        _ => Ok(()),
    }
}

/// Returns the schema of optional tags.
pub(crate) fn tags_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": ["object", "null"],
        "maxProperties": MAX_TAGS,
        "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_./-]{0,63}$" },
        "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 255 },
    })
}

/// Returns the schema of an optional expected account.
pub(crate) fn expected_account_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": ["object", "null"],
        "properties": {
            "id": { "type": ["string", "null"], "description": "The account id." },
            "email": { "type": ["string", "null"], "description": "The email address, in any case." },
        },
        "additionalProperties": false,
    })
}

/// Reads an optional expected account. Unlike elsewhere, unknown members are refused: without a misspelled one, more
/// accounts would be accepted than the app asked for.
pub(crate) fn expected_account<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<ExpectedAccount>, D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Given {
        id: Option<AccountId>,
        email: Option<String>,
    }

    let given = Option::<Given>::deserialize(deserializer)?;
    Ok(given.map(|Given { id, email }| ExpectedAccount {
        id,
        email: email.map(|email| trim_pasted(&email).to_owned()),
    }))
}

/// Reads tags. Keys are converted to lower case.
pub(crate) fn tags(member: &str, given: &Map<String, Value>) -> Result<Tags, Vec<InvalidField>> {
    let mut tags = Tags::new();
    let mut faults = Vec::new();
    if given.len() > MAX_TAGS {
        faults.push(InvalidField::new(
            member,
            format!("may hold at most {MAX_TAGS} tags"),
        ));
    }
    for (key, value) in given {
        let mut path: Vec<_> = member.split('.').map(str::to_owned).collect();
        path.push(key.clone());
        let name = key.to_lowercase();
        match read_tag(&name, value) {
            Err(message) => faults.push(InvalidField {
                path,
                message: message.to_owned(),
            }),
            Ok(value) => {
                if tags.insert(name, value.to_owned()).is_some() {
                    let message = "is given twice: keys are compared in lower case".to_owned();
                    faults.push(InvalidField { path, message });
                }
            }
        }
    }
    if faults.is_empty() {
        Ok(tags)
    } else {
        Err(faults)
    }
}

fn read_tag<'a>(name: &str, value: &'a Value) -> Result<&'a str, &'static str> {
    let value = value.as_str().ok_or("must be text")?;
    check_tag(name, value)?;
    Ok(value)
}

/// `{id, email?, display_name?, tags?, organization?}`.
#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "NewEndUser")]
pub(crate) struct EndUserInput {
    #[schemars(length(min = 1, max = 255))]
    id: String,
    email: Option<String>,
    display_name: Option<String>,
    #[schemars(default, schema_with = "tags_schema")]
    tags: Option<Map<String, Value>>,
    organization: Option<OrganizationInput>,
}

/// `{id, display_name?}`.
#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "NewOrganization")]
pub(crate) struct OrganizationInput {
    #[schemars(length(min = 1, max = 255))]
    id: String,
    display_name: Option<String>,
}

impl EndUserInput {
    /// Reads the user; an organization beside it takes precedence.
    pub(crate) fn read(
        self,
        beside: Option<OrganizationInput>,
    ) -> Result<EndUser, Vec<InvalidField>> {
        let mut faults = Vec::new();
        faults.extend(length("end_user.id", &self.id));
        let name = self.display_name.as_deref().unwrap_or_default();
        faults.extend(at_most("end_user.display_name", name));
        let email = self.email.filter(|email| !email.is_empty());
        faults.extend(at_most(
            "end_user.email",
            email.as_deref().unwrap_or_default(),
        ));
        if email.as_deref().is_some_and(|email| !is_address(email)) {
            faults.push(InvalidField::new(
                "end_user.email",
                "must be an e-mail address",
            ));
        }
        let own = self
            .tags
            .map(|given| tags("end_user.tags", &given))
            .transpose();
        let own = own.unwrap_or_else(|more| {
            faults.extend(more);
            None
        });
        let organization = beside.or(self.organization);
        if let Some(organization) = &organization {
            faults.extend(organization.faults());
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(EndUser {
            id: self.id,
            display_name: self.display_name,
            email,
            tags: own,
            organization: organization
                .map(|OrganizationInput { id, display_name }| Organization { id, display_name }),
        })
    }
}

impl OrganizationInput {
    /// Reads an organization without a user.
    pub(crate) fn read(self) -> Result<Organization, InvalidField> {
        match self.faults().next() {
            Some(fault) => Err(fault),
            None => Ok(Organization {
                id: self.id,
                display_name: self.display_name,
            }),
        }
    }

    fn faults(&self) -> impl Iterator<Item = InvalidField> + use<> {
        let name = self.display_name.as_deref().unwrap_or_default();
        let faults = [
            length("organization.id", &self.id),
            at_most("organization.display_name", name),
        ];
        faults.into_iter().flatten()
    }
}

fn length(path: &str, text: &str) -> Option<InvalidField> {
    let fits = (1..=255).contains(&text.chars().count());
    (!fits).then(|| InvalidField::new(path, "must have 1 to 255 characters"))
}

fn at_most(path: &str, text: &str) -> Option<InvalidField> {
    let fits = text.chars().count() <= 255;
    (!fits).then(|| InvalidField::new(path, "must have at most 255 characters"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_have_milliseconds() {
        let at: Timestamp = "2026-02-03T09:15:00Z".parse().unwrap();
        assert_eq!(zulu(at), "2026-02-03T09:15:00.000Z");
        assert_eq!(offset(at), "2026-02-03T09:15:00.000+00:00");
    }

    fn read_all(given: Value) -> Result<Tags, Vec<InvalidField>> {
        tags("tags", given.as_object().unwrap())
    }

    #[test]
    fn tag_keys_are_stored_in_lower_case() {
        let tags = read_all(serde_json::json!({"Team/A": "core"})).unwrap();
        assert_eq!(tags["team/a"], "core");
    }

    #[test]
    fn each_fault_names_its_tag() {
        let odd = serde_json::json!({
            "1a": "x", "a b": "x", "empty": "", "number": 1, "end_user_email": "nobody",
            "Twice": "x", "twice": "y",
        });
        let faults = read_all(odd).unwrap_err();
        let named: Vec<_> = faults.iter().map(|fault| fault.path[1].as_str()).collect();
        assert_eq!(
            named,
            ["1a", "a b", "empty", "number", "end_user_email", "twice"]
        );
    }

    #[test]
    fn an_eleventh_tag_is_refused() {
        let many: Map<_, _> = (0..11)
            .map(|n| (format!("t{n}"), serde_json::json!("x")))
            .collect();
        assert!(tags("tags", &many).is_err());
    }
}
