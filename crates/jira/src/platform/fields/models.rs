//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::{JsonType, Scope};

/// `Context` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Context {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.finish()
    }
}

/// `CustomFieldDefinitionJsonBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// `searcherKey`.
    pub searcher_key: Option<Open<CustomFieldDefinitionSearcherKey>>,
    /// `type`.
    pub r#type: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldDefinition {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `searcherKey`.
    pub fn searcher_key(
        mut self,
        searcher_key: impl Into<Open<CustomFieldDefinitionSearcherKey>>,
    ) -> Self {
        self.searcher_key = Some(searcher_key.into());
        self
    }
}

impl Model for CustomFieldDefinition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            searcher_key: reader.optional("searcherKey")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.optional("searcherKey", &self.searcher_key);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<CustomFieldDefinitionSearcherKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomFieldDefinitionSearcherKey {}

impl CustomFieldDefinitionSearcherKey {
    /// `com.atlassian.jira.plugin.system.customfieldtypes:cascadingselectsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_CASCADINGSELECTSEARCHER: Open<
        Self,
    > = Open::known("com.atlassian.jira.plugin.system.customfieldtypes:cascadingselectsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:daterange`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_DATERANGE: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:daterange");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:datetimerange`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_DATETIMERANGE: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:datetimerange");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:exactnumber`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_EXACTNUMBER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:exactnumber");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_EXACTTEXTSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:grouppickersearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_GROUPPICKERSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:grouppickersearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_LABELSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_MULTISELECTSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:numberrange`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_NUMBERRANGE: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:numberrange");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:projectsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_PROJECTSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:projectsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:textsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_TEXTSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:textsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_USERPICKERGROUPSEARCHER: Open<
        Self,
    > = Open::known("com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher");
    /// `com.atlassian.jira.plugin.system.customfieldtypes:versionsearcher`.
    pub const COM_ATLASSIAN_JIRA_PLUGIN_SYSTEM_CUSTOMFIELDTYPES_VERSIONSEARCHER: Open<Self> =
        Open::known("com.atlassian.jira.plugin.system.customfieldtypes:versionsearcher");
}

/// The known values of an `Open<Expand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Expand {}

impl Expand {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `trashDate`.
    pub const TRASH_DATE: Open<Self> = Open::known("trashDate");
    /// `-trashDate`.
    pub const DESCENDING_TRASH_DATE: Open<Self> = Open::known("-trashDate");
    /// `+trashDate`.
    pub const ASCENDING_TRASH_DATE: Open<Self> = Open::known("+trashDate");
    /// `plannedDeletionDate`.
    pub const PLANNED_DELETION_DATE: Open<Self> = Open::known("plannedDeletionDate");
    /// `-plannedDeletionDate`.
    pub const DESCENDING_PLANNED_DELETION_DATE: Open<Self> = Open::known("-plannedDeletionDate");
    /// `+plannedDeletionDate`.
    pub const ASCENDING_PLANNED_DELETION_DATE: Open<Self> = Open::known("+plannedDeletionDate");
    /// `projectsCount`.
    pub const PROJECTS_COUNT: Open<Self> = Open::known("projectsCount");
    /// `-projectsCount`.
    pub const DESCENDING_PROJECTS_COUNT: Open<Self> = Open::known("-projectsCount");
    /// `+projectsCount`.
    pub const ASCENDING_PROJECTS_COUNT: Open<Self> = Open::known("+projectsCount");
}

/// `Field` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// `contextsCount`.
    pub contexts_count: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isLocked`.
    pub is_locked: Option<bool>,
    /// `isUnscreenable`.
    pub is_unscreenable: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `lastUsed`.
    pub last_used: Option<FieldLastUsed>,
    /// `name`.
    pub name: Option<String>,
    /// `projectsCount`.
    pub projects_count: Option<i64>,
    /// `schema`.
    pub schema: Option<JsonType>,
    /// `screensCount`.
    pub screens_count: Option<i64>,
    /// `searcherKey`.
    pub searcher_key: Option<String>,
    /// `stableId`.
    pub stable_id: Option<String>,
    /// `translatedDescription`.
    pub translated_description: Option<String>,
    /// `translatedName`.
    pub translated_name: Option<String>,
    /// `typeDisplayName`.
    pub type_display_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Field {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            contexts_count: reader.optional("contextsCount")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_locked: reader.optional("isLocked")?,
            is_unscreenable: reader.optional("isUnscreenable")?,
            key: reader.optional("key")?,
            last_used: reader.optional("lastUsed")?,
            name: reader.optional("name")?,
            projects_count: reader.optional("projectsCount")?,
            schema: reader.optional("schema")?,
            screens_count: reader.optional("screensCount")?,
            searcher_key: reader.optional("searcherKey")?,
            stable_id: reader.optional("stableId")?,
            translated_description: reader.optional("translatedDescription")?,
            translated_name: reader.optional("translatedName")?,
            type_display_name: reader.optional("typeDisplayName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextsCount", &self.contexts_count);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isLocked", &self.is_locked);
        writer.optional("isUnscreenable", &self.is_unscreenable);
        writer.optional("key", &self.key);
        writer.optional("lastUsed", &self.last_used);
        writer.optional("name", &self.name);
        writer.optional("projectsCount", &self.projects_count);
        writer.optional("schema", &self.schema);
        writer.optional("screensCount", &self.screens_count);
        writer.optional("searcherKey", &self.searcher_key);
        writer.optional("stableId", &self.stable_id);
        writer.optional("translatedDescription", &self.translated_description);
        writer.optional("translatedName", &self.translated_name);
        writer.optional("typeDisplayName", &self.type_display_name);
        writer.finish()
    }
}

/// `FieldLastUsed` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldLastUsed {
    /// `type`.
    pub r#type: Option<Open<FieldLastUsedType>>,
    /// `value`, a time.
    pub value: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldLastUsed {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<FieldLastUsedType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldLastUsedType {}

impl FieldLastUsedType {
    /// `TRACKED`.
    pub const TRACKED: Open<Self> = Open::known("TRACKED");
    /// `NOT_TRACKED`.
    pub const NOT_TRACKED: Open<Self> = Open::known("NOT_TRACKED");
    /// `NO_INFORMATION`.
    pub const NO_INFORMATION: Open<Self> = Open::known("NO_INFORMATION");
}

/// `FieldProjectAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldProjectAssociation {
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldProjectAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// The known values of an `Open<GetFieldsPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFieldsPaginatedOrderBy {}

impl GetFieldsPaginatedOrderBy {
    /// `contextsCount`.
    pub const CONTEXTS_COUNT: Open<Self> = Open::known("contextsCount");
    /// `-contextsCount`.
    pub const DESCENDING_CONTEXTS_COUNT: Open<Self> = Open::known("-contextsCount");
    /// `+contextsCount`.
    pub const ASCENDING_CONTEXTS_COUNT: Open<Self> = Open::known("+contextsCount");
    /// `lastUsed`.
    pub const LAST_USED: Open<Self> = Open::known("lastUsed");
    /// `-lastUsed`.
    pub const DESCENDING_LAST_USED: Open<Self> = Open::known("-lastUsed");
    /// `+lastUsed`.
    pub const ASCENDING_LAST_USED: Open<Self> = Open::known("+lastUsed");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `screensCount`.
    pub const SCREENS_COUNT: Open<Self> = Open::known("screensCount");
    /// `-screensCount`.
    pub const DESCENDING_SCREENS_COUNT: Open<Self> = Open::known("-screensCount");
    /// `+screensCount`.
    pub const ASCENDING_SCREENS_COUNT: Open<Self> = Open::known("+screensCount");
    /// `projectsCount`.
    pub const PROJECTS_COUNT: Open<Self> = Open::known("projectsCount");
    /// `-projectsCount`.
    pub const DESCENDING_PROJECTS_COUNT: Open<Self> = Open::known("-projectsCount");
    /// `+projectsCount`.
    pub const ASCENDING_PROJECTS_COUNT: Open<Self> = Open::known("+projectsCount");
}

/// The known values of an `Open<GetFieldsPaginatedType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFieldsPaginatedType {}

impl GetFieldsPaginatedType {
    /// `custom`.
    pub const CUSTOM: Open<Self> = Open::known("custom");
    /// `system`.
    pub const SYSTEM: Open<Self> = Open::known("system");
}
