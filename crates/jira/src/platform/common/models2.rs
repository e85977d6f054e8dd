//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::{EntityProperty, JsonType, Scope, UserDetails};
use crate::platform::common::{GroupName, ProjectRole, Visibility};

/// `Comment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// `author`.
    pub author: Option<Box<UserDetails>>,
    /// `body`.
    pub body: Option<Value>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `jsdAuthorCanSeeRequest`.
    pub jsd_author_can_see_request: Option<bool>,
    /// `jsdPublic`.
    pub jsd_public: Option<bool>,
    /// `properties`.
    pub properties: Option<Vec<EntityProperty>>,
    /// `renderedBody`.
    pub rendered_body: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `updateAuthor`.
    pub update_author: Option<Box<UserDetails>>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// `visibility`.
    pub visibility: Option<Visibility>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Comment {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `body`.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Vec<EntityProperty>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(visibility);
        self
    }
}

impl Model for Comment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            body: reader.optional("body")?,
            created: reader.optional("created")?,
            id: reader.optional("id")?,
            jsd_author_can_see_request: reader.optional("jsdAuthorCanSeeRequest")?,
            jsd_public: reader.optional("jsdPublic")?,
            properties: reader.optional("properties")?,
            rendered_body: reader.optional("renderedBody")?,
            self_url: reader.optional("self")?,
            update_author: reader.optional("updateAuthor")?,
            updated: reader.optional("updated")?,
            visibility: reader.optional("visibility")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("body", &self.body);
        writer.optional("created", &self.created);
        writer.optional("id", &self.id);
        writer.optional("jsdAuthorCanSeeRequest", &self.jsd_author_can_see_request);
        writer.optional("jsdPublic", &self.jsd_public);
        writer.optional("properties", &self.properties);
        writer.optional("renderedBody", &self.rendered_body);
        writer.optional("self", &self.self_url);
        writer.optional("updateAuthor", &self.update_author);
        writer.optional("updated", &self.updated);
        writer.optional("visibility", &self.visibility);
        writer.finish()
    }
}

/// `DefaultWorkflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultWorkflow {
    /// `updateDraftIfNeeded`.
    pub update_draft_if_needed: Option<bool>,
    /// `workflow`.
    pub workflow: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DefaultWorkflow {
    /// Returns one with what is required.
    pub fn new(workflow: impl Into<String>) -> Self {
        Self {
            workflow: Some(workflow.into()),
            ..Default::default()
        }
    }

    /// Sets `updateDraftIfNeeded`.
    pub fn update_draft_if_needed(mut self, update_draft_if_needed: bool) -> Self {
        self.update_draft_if_needed = Some(update_draft_if_needed);
        self
    }
}

impl Model for DefaultWorkflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            update_draft_if_needed: reader.optional("updateDraftIfNeeded")?,
            workflow: reader.optional("workflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("updateDraftIfNeeded", &self.update_draft_if_needed);
        writer.optional("workflow", &self.workflow);
        writer.finish()
    }
}

/// `DocumentVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentVersion {
    /// `id`.
    pub id: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DocumentVersion {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `versionNumber`.
    pub fn version_number(mut self, version_number: i64) -> Self {
        self.version_number = Some(version_number);
        self
    }
}

impl Model for DocumentVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            version_number: reader.optional("versionNumber")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("versionNumber", &self.version_number);
        writer.finish()
    }
}

/// `ErrorCollection` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorCollection {
    /// `errorMessages`.
    pub error_messages: Vec<String>,
    /// `errors`.
    pub errors: Option<BTreeMap<String, String>>,
    /// `status`.
    pub status: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ErrorCollection {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_messages: reader.list("errorMessages")?,
            errors: reader.optional("errors")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errorMessages", &self.error_messages);
        writer.optional("errors", &self.errors);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `EventNotification` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventNotification {
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `field`.
    pub field: Option<Box<FieldDetails>>,
    /// `group`.
    pub group: Option<GroupName>,
    /// `id`.
    pub id: Option<i64>,
    /// `notificationType`.
    pub notification_type: Option<Open<EventNotificationNotificationType>>,
    /// `parameter`.
    pub parameter: Option<String>,
    /// `projectRole`.
    pub project_role: Option<Box<ProjectRole>>,
    /// `recipient`.
    pub recipient: Option<String>,
    /// `user`.
    pub user: Option<Box<UserDetails>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for EventNotification {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            email_address: reader.optional("emailAddress")?,
            expand: reader.optional("expand")?,
            field: reader.optional("field")?,
            group: reader.optional("group")?,
            id: reader.optional("id")?,
            notification_type: reader.optional("notificationType")?,
            parameter: reader.optional("parameter")?,
            project_role: reader.optional("projectRole")?,
            recipient: reader.optional("recipient")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("emailAddress", &self.email_address);
        writer.optional("expand", &self.expand);
        writer.optional("field", &self.field);
        writer.optional("group", &self.group);
        writer.optional("id", &self.id);
        writer.optional("notificationType", &self.notification_type);
        writer.optional("parameter", &self.parameter);
        writer.optional("projectRole", &self.project_role);
        writer.optional("recipient", &self.recipient);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// The known values of an `Open<EventNotificationNotificationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventNotificationNotificationType {}

impl EventNotificationNotificationType {
    /// `CurrentAssignee`.
    pub const CURRENT_ASSIGNEE: Open<Self> = Open::known("CurrentAssignee");
    /// `Reporter`.
    pub const REPORTER: Open<Self> = Open::known("Reporter");
    /// `CurrentUser`.
    pub const CURRENT_USER: Open<Self> = Open::known("CurrentUser");
    /// `ProjectLead`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("ProjectLead");
    /// `ComponentLead`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("ComponentLead");
    /// `User`.
    pub const USER: Open<Self> = Open::known("User");
    /// `Group`.
    pub const GROUP: Open<Self> = Open::known("Group");
    /// `ProjectRole`.
    pub const PROJECT_ROLE: Open<Self> = Open::known("ProjectRole");
    /// `EmailAddress`.
    pub const EMAIL_ADDRESS: Open<Self> = Open::known("EmailAddress");
    /// `AllWatchers`.
    pub const ALL_WATCHERS: Open<Self> = Open::known("AllWatchers");
    /// `UserCustomField`.
    pub const USER_CUSTOM_FIELD: Open<Self> = Open::known("UserCustomField");
    /// `GroupCustomField`.
    pub const GROUP_CUSTOM_FIELD: Open<Self> = Open::known("GroupCustomField");
}

/// `FieldDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldDetails {
    /// `clauseNames`.
    pub clause_names: Vec<String>,
    /// `custom`.
    pub custom: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `navigable`.
    pub navigable: Option<bool>,
    /// `orderable`.
    pub orderable: Option<bool>,
    /// `schema`.
    pub schema: Option<JsonType>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `searchable`.
    pub searchable: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            clause_names: reader.list("clauseNames")?,
            custom: reader.optional("custom")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            navigable: reader.optional("navigable")?,
            orderable: reader.optional("orderable")?,
            schema: reader.optional("schema")?,
            scope: reader.optional("scope")?,
            searchable: reader.optional("searchable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("clauseNames", &self.clause_names);
        writer.optional("custom", &self.custom);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("navigable", &self.navigable);
        writer.optional("orderable", &self.orderable);
        writer.optional("schema", &self.schema);
        writer.optional("scope", &self.scope);
        writer.optional("searchable", &self.searchable);
        writer.finish()
    }
}
