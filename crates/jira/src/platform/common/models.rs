//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::{GroupName, RuleConfiguration, WorkflowTransition};

/// `AppWorkflowTransitionRule` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppWorkflowTransitionRule {
    /// `configuration`.
    pub configuration: Option<RuleConfiguration>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `transition`.
    pub transition: Option<WorkflowTransition>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AppWorkflowTransitionRule {
    /// Returns one with what is required.
    pub fn new(
        configuration: RuleConfiguration,
        id: impl Into<String>,
        key: impl Into<String>,
    ) -> Self {
        Self {
            configuration: Some(configuration),
            id: Some(id.into()),
            key: Some(key.into()),
            ..Default::default()
        }
    }
}

impl Model for AppWorkflowTransitionRule {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            transition: reader.optional("transition")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("transition", &self.transition);
        writer.finish()
    }
}

/// `ApplicationRole` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRole {
    /// `defaultGroups`.
    pub default_groups: Option<Vec<String>>,
    /// `defaultGroupsDetails`.
    pub default_groups_details: Option<Vec<GroupName>>,
    /// `defined`.
    pub defined: Option<bool>,
    /// `groupDetails`.
    pub group_details: Option<Vec<GroupName>>,
    /// `groups`.
    pub groups: Option<Vec<String>>,
    /// `hasUnlimitedSeats`.
    pub has_unlimited_seats: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `numberOfSeats`.
    pub number_of_seats: Option<i64>,
    /// `platform`.
    pub platform: Option<bool>,
    /// `remainingSeats`.
    pub remaining_seats: Option<i64>,
    /// `selectedByDefault`.
    pub selected_by_default: Option<bool>,
    /// `userCount`.
    pub user_count: Option<i64>,
    /// `userCountDescription`.
    pub user_count_description: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ApplicationRole {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultGroups`.
    pub fn default_groups(
        mut self,
        default_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_groups = Some(default_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `defaultGroupsDetails`.
    pub fn default_groups_details(mut self, default_groups_details: Vec<GroupName>) -> Self {
        self.default_groups_details = Some(default_groups_details);
        self
    }

    /// Sets `defined`.
    pub fn defined(mut self, defined: bool) -> Self {
        self.defined = Some(defined);
        self
    }

    /// Sets `groupDetails`.
    pub fn group_details(mut self, group_details: Vec<GroupName>) -> Self {
        self.group_details = Some(group_details);
        self
    }

    /// Sets `groups`.
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hasUnlimitedSeats`.
    pub fn has_unlimited_seats(mut self, has_unlimited_seats: bool) -> Self {
        self.has_unlimited_seats = Some(has_unlimited_seats);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `numberOfSeats`.
    pub fn number_of_seats(mut self, number_of_seats: i64) -> Self {
        self.number_of_seats = Some(number_of_seats);
        self
    }

    /// Sets `platform`.
    pub fn platform(mut self, platform: bool) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `remainingSeats`.
    pub fn remaining_seats(mut self, remaining_seats: i64) -> Self {
        self.remaining_seats = Some(remaining_seats);
        self
    }

    /// Sets `selectedByDefault`.
    pub fn selected_by_default(mut self, selected_by_default: bool) -> Self {
        self.selected_by_default = Some(selected_by_default);
        self
    }

    /// Sets `userCount`.
    pub fn user_count(mut self, user_count: i64) -> Self {
        self.user_count = Some(user_count);
        self
    }

    /// Sets `userCountDescription`.
    pub fn user_count_description(mut self, user_count_description: impl Into<String>) -> Self {
        self.user_count_description = Some(user_count_description.into());
        self
    }
}

impl Model for ApplicationRole {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_groups: reader.optional("defaultGroups")?,
            default_groups_details: reader.optional("defaultGroupsDetails")?,
            defined: reader.optional("defined")?,
            group_details: reader.optional("groupDetails")?,
            groups: reader.optional("groups")?,
            has_unlimited_seats: reader.optional("hasUnlimitedSeats")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            number_of_seats: reader.optional("numberOfSeats")?,
            platform: reader.optional("platform")?,
            remaining_seats: reader.optional("remainingSeats")?,
            selected_by_default: reader.optional("selectedByDefault")?,
            user_count: reader.optional("userCount")?,
            user_count_description: reader.optional("userCountDescription")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultGroups", &self.default_groups);
        writer.optional("defaultGroupsDetails", &self.default_groups_details);
        writer.optional("defined", &self.defined);
        writer.optional("groupDetails", &self.group_details);
        writer.optional("groups", &self.groups);
        writer.optional("hasUnlimitedSeats", &self.has_unlimited_seats);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("numberOfSeats", &self.number_of_seats);
        writer.optional("platform", &self.platform);
        writer.optional("remainingSeats", &self.remaining_seats);
        writer.optional("selectedByDefault", &self.selected_by_default);
        writer.optional("userCount", &self.user_count);
        writer.optional("userCountDescription", &self.user_count_description);
        writer.finish()
    }
}

/// `Avatar` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatar {
    /// `fileName`.
    pub file_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDeletable`.
    pub is_deletable: Option<bool>,
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `isSystemAvatar`.
    pub is_system_avatar: Option<bool>,
    /// `owner`.
    pub owner: Option<String>,
    /// `urls`.
    pub urls: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Avatar {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }
}

impl Model for Avatar {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            file_name: reader.optional("fileName")?,
            id: reader.optional("id")?,
            is_deletable: reader.optional("isDeletable")?,
            is_selected: reader.optional("isSelected")?,
            is_system_avatar: reader.optional("isSystemAvatar")?,
            owner: reader.optional("owner")?,
            urls: reader.optional("urls")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fileName", &self.file_name);
        writer.optional("id", &self.id);
        writer.optional("isDeletable", &self.is_deletable);
        writer.optional("isSelected", &self.is_selected);
        writer.optional("isSystemAvatar", &self.is_system_avatar);
        writer.optional("owner", &self.owner);
        writer.optional("urls", &self.urls);
        writer.finish()
    }
}

/// `ColumnItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnItem {
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ColumnItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            label: reader.optional("label")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("label", &self.label);
        writer.optional("value", &self.value);
        writer.finish()
    }
}
