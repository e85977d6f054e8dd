//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ProjectFieldBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectField {
    /// `description`.
    pub description: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `workTypeId`.
    pub work_type_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            field_id: reader.optional("fieldId")?,
            is_required: reader.optional("isRequired")?,
            project_id: reader.optional("projectId")?,
            work_type_id: reader.optional("workTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("fieldId", &self.field_id);
        writer.optional("isRequired", &self.is_required);
        writer.optional("projectId", &self.project_id);
        writer.optional("workTypeId", &self.work_type_id);
        writer.finish()
    }
}

/// `UpdateCustomFieldDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `searcherKey`.
    pub searcher_key: Option<Open<UpdateCustomFieldDetailsSearcherKey>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateCustomFieldDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `searcherKey`.
    pub fn searcher_key(
        mut self,
        searcher_key: impl Into<Open<UpdateCustomFieldDetailsSearcherKey>>,
    ) -> Self {
        self.searcher_key = Some(searcher_key.into());
        self
    }
}

impl Model for UpdateCustomFieldDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            searcher_key: reader.optional("searcherKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("searcherKey", &self.searcher_key);
        writer.finish()
    }
}

/// The known values of an `Open<UpdateCustomFieldDetailsSearcherKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateCustomFieldDetailsSearcherKey {}

impl UpdateCustomFieldDetailsSearcherKey {
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
