//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ContainerForRegisteredWebhooks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerForRegisteredWebhooks {
    /// `webhookRegistrationResult`.
    pub webhook_registration_result: Vec<RegisteredWebhook>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContainerForRegisteredWebhooks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webhook_registration_result: reader.list("webhookRegistrationResult")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list(
            "webhookRegistrationResult",
            &self.webhook_registration_result,
        );
        writer.finish()
    }
}

/// `ContainerForWebhookIDs` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerForWebhookIDs {
    /// `webhookIds`.
    pub webhook_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContainerForWebhookIDs {
    /// Returns one with what is required.
    pub fn new(webhook_ids: Vec<i64>) -> Self {
        Self {
            webhook_ids,
            ..Default::default()
        }
    }
}

impl Model for ContainerForWebhookIDs {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webhook_ids: reader.required("webhookIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("webhookIds", &self.webhook_ids);
        writer.finish()
    }
}

/// `FailedWebhook` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedWebhook {
    /// `body`.
    pub body: Option<String>,
    /// `failureTime`.
    pub failure_time: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FailedWebhook {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            body: reader.optional("body")?,
            failure_time: reader.optional("failureTime")?,
            id: reader.optional("id")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("body", &self.body);
        writer.optional("failureTime", &self.failure_time);
        writer.optional("id", &self.id);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `RegisteredWebhook` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisteredWebhook {
    /// `createdWebhookId`.
    pub created_webhook_id: Option<i64>,
    /// `errors`.
    pub errors: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RegisteredWebhook {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_webhook_id: reader.optional("createdWebhookId")?,
            errors: reader.list("errors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdWebhookId", &self.created_webhook_id);
        writer.list("errors", &self.errors);
        writer.finish()
    }
}

/// `Webhook` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// `events`.
    pub events: Vec<Open<WebhookEvents>>,
    /// `expirationDate`.
    pub expiration_date: Option<i64>,
    /// `fieldIdsFilter`.
    pub field_ids_filter: Vec<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `issuePropertyKeysFilter`.
    pub issue_property_keys_filter: Vec<String>,
    /// `jqlFilter`.
    pub jql_filter: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Webhook {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            events: reader.list("events")?,
            expiration_date: reader.optional("expirationDate")?,
            field_ids_filter: reader.list("fieldIdsFilter")?,
            id: reader.optional("id")?,
            issue_property_keys_filter: reader.list("issuePropertyKeysFilter")?,
            jql_filter: reader.optional("jqlFilter")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("events", &self.events);
        writer.optional("expirationDate", &self.expiration_date);
        writer.list("fieldIdsFilter", &self.field_ids_filter);
        writer.optional("id", &self.id);
        writer.list("issuePropertyKeysFilter", &self.issue_property_keys_filter);
        writer.optional("jqlFilter", &self.jql_filter);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `WebhookDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookDetails {
    /// `events`.
    pub events: Vec<Open<WebhookDetailsEvents>>,
    /// `fieldIdsFilter`.
    pub field_ids_filter: Option<Vec<String>>,
    /// `issuePropertyKeysFilter`.
    pub issue_property_keys_filter: Option<Vec<String>>,
    /// `jqlFilter`.
    pub jql_filter: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebhookDetails {
    /// Returns one with what is required.
    pub fn new(events: Vec<Open<WebhookDetailsEvents>>, jql_filter: impl Into<String>) -> Self {
        Self {
            events,
            jql_filter: jql_filter.into(),
            ..Default::default()
        }
    }

    /// Sets `fieldIdsFilter`.
    pub fn field_ids_filter(
        mut self,
        field_ids_filter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_ids_filter = Some(field_ids_filter.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `issuePropertyKeysFilter`.
    pub fn issue_property_keys_filter(
        mut self,
        issue_property_keys_filter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_property_keys_filter = Some(
            issue_property_keys_filter
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Model for WebhookDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            events: reader.required("events")?,
            field_ids_filter: reader.optional("fieldIdsFilter")?,
            issue_property_keys_filter: reader.optional("issuePropertyKeysFilter")?,
            jql_filter: reader.required("jqlFilter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("events", &self.events);
        writer.optional("fieldIdsFilter", &self.field_ids_filter);
        writer.optional("issuePropertyKeysFilter", &self.issue_property_keys_filter);
        writer.required("jqlFilter", &self.jql_filter);
        writer.finish()
    }
}

/// The known values of an `Open<WebhookDetailsEvents>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookDetailsEvents {}

impl WebhookDetailsEvents {
    /// `jira:issue_created`.
    pub const JIRA_ISSUE_CREATED: Open<Self> = Open::known("jira:issue_created");
    /// `jira:issue_updated`.
    pub const JIRA_ISSUE_UPDATED: Open<Self> = Open::known("jira:issue_updated");
    /// `jira:issue_deleted`.
    pub const JIRA_ISSUE_DELETED: Open<Self> = Open::known("jira:issue_deleted");
    /// `comment_created`.
    pub const COMMENT_CREATED: Open<Self> = Open::known("comment_created");
    /// `comment_updated`.
    pub const COMMENT_UPDATED: Open<Self> = Open::known("comment_updated");
    /// `comment_deleted`.
    pub const COMMENT_DELETED: Open<Self> = Open::known("comment_deleted");
    /// `issue_property_set`.
    pub const ISSUE_PROPERTY_SET: Open<Self> = Open::known("issue_property_set");
    /// `issue_property_deleted`.
    pub const ISSUE_PROPERTY_DELETED: Open<Self> = Open::known("issue_property_deleted");
    /// `sprint_created`.
    pub const SPRINT_CREATED: Open<Self> = Open::known("sprint_created");
    /// `sprint_updated`.
    pub const SPRINT_UPDATED: Open<Self> = Open::known("sprint_updated");
    /// `sprint_closed`.
    pub const SPRINT_CLOSED: Open<Self> = Open::known("sprint_closed");
    /// `sprint_deleted`.
    pub const SPRINT_DELETED: Open<Self> = Open::known("sprint_deleted");
    /// `sprint_started`.
    pub const SPRINT_STARTED: Open<Self> = Open::known("sprint_started");
    /// `jira:version_released`.
    pub const JIRA_VERSION_RELEASED: Open<Self> = Open::known("jira:version_released");
    /// `jira:version_unreleased`.
    pub const JIRA_VERSION_UNRELEASED: Open<Self> = Open::known("jira:version_unreleased");
    /// `jira:version_created`.
    pub const JIRA_VERSION_CREATED: Open<Self> = Open::known("jira:version_created");
    /// `jira:version_moved`.
    pub const JIRA_VERSION_MOVED: Open<Self> = Open::known("jira:version_moved");
    /// `jira:version_updated`.
    pub const JIRA_VERSION_UPDATED: Open<Self> = Open::known("jira:version_updated");
    /// `jira:version_merged`.
    pub const JIRA_VERSION_MERGED: Open<Self> = Open::known("jira:version_merged");
    /// `jira:version_deleted`.
    pub const JIRA_VERSION_DELETED: Open<Self> = Open::known("jira:version_deleted");
}

/// The known values of an `Open<WebhookEvents>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookEvents {}

impl WebhookEvents {
    /// `jira:issue_created`.
    pub const JIRA_ISSUE_CREATED: Open<Self> = Open::known("jira:issue_created");
    /// `jira:issue_updated`.
    pub const JIRA_ISSUE_UPDATED: Open<Self> = Open::known("jira:issue_updated");
    /// `jira:issue_deleted`.
    pub const JIRA_ISSUE_DELETED: Open<Self> = Open::known("jira:issue_deleted");
    /// `comment_created`.
    pub const COMMENT_CREATED: Open<Self> = Open::known("comment_created");
    /// `comment_updated`.
    pub const COMMENT_UPDATED: Open<Self> = Open::known("comment_updated");
    /// `comment_deleted`.
    pub const COMMENT_DELETED: Open<Self> = Open::known("comment_deleted");
    /// `issue_property_set`.
    pub const ISSUE_PROPERTY_SET: Open<Self> = Open::known("issue_property_set");
    /// `issue_property_deleted`.
    pub const ISSUE_PROPERTY_DELETED: Open<Self> = Open::known("issue_property_deleted");
    /// `sprint_created`.
    pub const SPRINT_CREATED: Open<Self> = Open::known("sprint_created");
    /// `sprint_updated`.
    pub const SPRINT_UPDATED: Open<Self> = Open::known("sprint_updated");
    /// `sprint_closed`.
    pub const SPRINT_CLOSED: Open<Self> = Open::known("sprint_closed");
    /// `sprint_deleted`.
    pub const SPRINT_DELETED: Open<Self> = Open::known("sprint_deleted");
    /// `sprint_started`.
    pub const SPRINT_STARTED: Open<Self> = Open::known("sprint_started");
    /// `jira:version_released`.
    pub const JIRA_VERSION_RELEASED: Open<Self> = Open::known("jira:version_released");
    /// `jira:version_unreleased`.
    pub const JIRA_VERSION_UNRELEASED: Open<Self> = Open::known("jira:version_unreleased");
    /// `jira:version_created`.
    pub const JIRA_VERSION_CREATED: Open<Self> = Open::known("jira:version_created");
    /// `jira:version_moved`.
    pub const JIRA_VERSION_MOVED: Open<Self> = Open::known("jira:version_moved");
    /// `jira:version_updated`.
    pub const JIRA_VERSION_UPDATED: Open<Self> = Open::known("jira:version_updated");
    /// `jira:version_merged`.
    pub const JIRA_VERSION_MERGED: Open<Self> = Open::known("jira:version_merged");
    /// `jira:version_deleted`.
    pub const JIRA_VERSION_DELETED: Open<Self> = Open::known("jira:version_deleted");
}

/// `WebhookRegistrationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookRegistrationDetails {
    /// `url`.
    pub url: String,
    /// `webhooks`.
    pub webhooks: Vec<WebhookDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebhookRegistrationDetails {
    /// Returns one with what is required.
    pub fn new(url: impl Into<String>, webhooks: Vec<WebhookDetails>) -> Self {
        Self {
            url: url.into(),
            webhooks,
            ..Default::default()
        }
    }
}

impl Model for WebhookRegistrationDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            url: reader.required("url")?,
            webhooks: reader.required("webhooks")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("url", &self.url);
        writer.required("webhooks", &self.webhooks);
        writer.finish()
    }
}
