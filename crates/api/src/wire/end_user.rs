//! End users and organizations, as requests give them and as answers show them.

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_connect::Field;
use threelo_core::connection::{EndUser, Organization};

use super::tags;

/// `{id, email?, display_name?, tags?, organization?}`.
#[derive(Deserialize)]
pub(crate) struct EndUserInput {
    id: String,
    email: Option<String>,
    display_name: Option<String>,
    tags: Option<Map<String, Value>>,
    organization: Option<OrganizationInput>,
}

/// `{id, display_name?}`.
#[derive(Deserialize)]
pub(crate) struct OrganizationInput {
    id: String,
    display_name: Option<String>,
}

impl EndUserInput {
    /// Reads the user; an organization that stands beside it wins.
    pub(crate) fn read(self, beside: Option<OrganizationInput>) -> Result<EndUser, Vec<Field>> {
        let mut faults = Vec::new();
        faults.extend(length("end_user.id", &self.id));
        let name = self.display_name.as_deref().unwrap_or_default();
        faults.extend(at_most("end_user.display_name", name));
        let email = self.email.filter(|email| !email.is_empty());
        faults.extend(at_most(
            "end_user.email",
            email.as_deref().unwrap_or_default(),
        ));
        if email
            .as_deref()
            .is_some_and(|email| !super::tags::is_address(email))
        {
            faults.push(Field::new("end_user.email", "must be an e-mail address"));
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
    /// Reads an organization that stands alone.
    pub(crate) fn read(self) -> Result<Organization, Field> {
        match self.faults().next() {
            Some(fault) => Err(fault),
            None => Ok(Organization {
                id: self.id,
                display_name: self.display_name,
            }),
        }
    }

    fn faults(&self) -> impl Iterator<Item = Field> + use<> {
        let name = self.display_name.as_deref().unwrap_or_default();
        let faults = [
            length("organization.id", &self.id),
            at_most("organization.display_name", name),
        ];
        faults.into_iter().flatten()
    }
}

fn length(path: &str, text: &str) -> Option<Field> {
    let fits = (1..=255).contains(&text.chars().count());
    (!fits).then(|| Field::new(path, "must have 1 to 255 characters"))
}

fn at_most(path: &str, text: &str) -> Option<Field> {
    let fits = text.chars().count() <= 255;
    (!fits).then(|| Field::new(path, "must have at most 255 characters"))
}
