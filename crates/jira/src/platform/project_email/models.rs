//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ProjectEmailAddress` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectEmailAddress {
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `emailAddressStatus`.
    pub email_address_status: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectEmailAddress {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `emailAddress`.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets `emailAddressStatus`.
    pub fn email_address_status(
        mut self,
        email_address_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_address_status =
            Some(email_address_status.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ProjectEmailAddress {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            email_address: reader.optional("emailAddress")?,
            email_address_status: reader.optional("emailAddressStatus")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("emailAddress", &self.email_address);
        writer.optional("emailAddressStatus", &self.email_address_status);
        writer.finish()
    }
}
