//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::platform::common::{GroupName, SharePermission, User};
use crate::platform::filters::UserList;

/// `ChangeFilterOwner` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeFilterOwner {
    /// `accountId`.
    pub account_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ChangeFilterOwner {
    /// Returns one with what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..Default::default()
        }
    }
}

impl Model for ChangeFilterOwner {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.required("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("accountId", &self.account_id);
        writer.finish()
    }
}

/// `ColumnRequestBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnRequestBody {
    /// `columns`.
    pub columns: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ColumnRequestBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `columns`.
    pub fn columns(mut self, columns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ColumnRequestBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            columns: reader.optional("columns")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("columns", &self.columns);
        writer.finish()
    }
}

/// `Filter` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `approximateLastUsed`, a time.
    pub approximate_last_used: Option<DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `editPermissions`.
    pub edit_permissions: Option<Vec<SharePermission>>,
    /// `favourite`.
    pub favourite: Option<bool>,
    /// `favouritedCount`.
    pub favourited_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `jql`.
    pub jql: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<Box<User>>,
    /// `searchUrl`.
    pub search_url: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `sharePermissions`.
    pub share_permissions: Option<Vec<SharePermission>>,
    /// `sharedUsers`.
    pub shared_users: Option<UserList>,
    /// `subscriptions`.
    pub subscriptions: Option<FilterSubscriptionsList>,
    /// `viewUrl`.
    pub view_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Filter {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `editPermissions`.
    pub fn edit_permissions(mut self, edit_permissions: Vec<SharePermission>) -> Self {
        self.edit_permissions = Some(edit_permissions);
        self
    }

    /// Sets `favourite`.
    pub fn favourite(mut self, favourite: bool) -> Self {
        self.favourite = Some(favourite);
        self
    }

    /// Sets `jql`.
    pub fn jql(mut self, jql: impl Into<String>) -> Self {
        self.jql = Some(jql.into());
        self
    }

    /// Sets `sharePermissions`.
    pub fn share_permissions(mut self, share_permissions: Vec<SharePermission>) -> Self {
        self.share_permissions = Some(share_permissions);
        self
    }
}

impl Model for Filter {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approximate_last_used: reader.optional("approximateLastUsed")?,
            description: reader.optional("description")?,
            edit_permissions: reader.optional("editPermissions")?,
            favourite: reader.optional("favourite")?,
            favourited_count: reader.optional("favouritedCount")?,
            id: reader.optional("id")?,
            jql: reader.optional("jql")?,
            name: reader.optional("name")?,
            owner: reader.optional("owner")?,
            search_url: reader.optional("searchUrl")?,
            self_url: reader.optional("self")?,
            share_permissions: reader.optional("sharePermissions")?,
            shared_users: reader.optional("sharedUsers")?,
            subscriptions: reader.optional("subscriptions")?,
            view_url: reader.optional("viewUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approximateLastUsed", &self.approximate_last_used);
        writer.optional("description", &self.description);
        writer.optional("editPermissions", &self.edit_permissions);
        writer.optional("favourite", &self.favourite);
        writer.optional("favouritedCount", &self.favourited_count);
        writer.optional("id", &self.id);
        writer.optional("jql", &self.jql);
        writer.optional("name", &self.name);
        writer.optional("owner", &self.owner);
        writer.optional("searchUrl", &self.search_url);
        writer.optional("self", &self.self_url);
        writer.optional("sharePermissions", &self.share_permissions);
        writer.optional("sharedUsers", &self.shared_users);
        writer.optional("subscriptions", &self.subscriptions);
        writer.optional("viewUrl", &self.view_url);
        writer.finish()
    }
}

/// `FilterDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterDetails {
    /// `approximateLastUsed`, a time.
    pub approximate_last_used: Option<DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `editPermissions`.
    pub edit_permissions: Vec<SharePermission>,
    /// `expand`.
    pub expand: Option<String>,
    /// `favourite`.
    pub favourite: Option<bool>,
    /// `favouritedCount`.
    pub favourited_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `jql`.
    pub jql: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<Box<User>>,
    /// `searchUrl`.
    pub search_url: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `sharePermissions`.
    pub share_permissions: Vec<SharePermission>,
    /// `subscriptions`.
    pub subscriptions: Vec<FilterSubscription>,
    /// `viewUrl`.
    pub view_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FilterDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approximate_last_used: reader.optional("approximateLastUsed")?,
            description: reader.optional("description")?,
            edit_permissions: reader.list("editPermissions")?,
            expand: reader.optional("expand")?,
            favourite: reader.optional("favourite")?,
            favourited_count: reader.optional("favouritedCount")?,
            id: reader.optional("id")?,
            jql: reader.optional("jql")?,
            name: reader.optional("name")?,
            owner: reader.optional("owner")?,
            search_url: reader.optional("searchUrl")?,
            self_url: reader.optional("self")?,
            share_permissions: reader.list("sharePermissions")?,
            subscriptions: reader.list("subscriptions")?,
            view_url: reader.optional("viewUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approximateLastUsed", &self.approximate_last_used);
        writer.optional("description", &self.description);
        writer.list("editPermissions", &self.edit_permissions);
        writer.optional("expand", &self.expand);
        writer.optional("favourite", &self.favourite);
        writer.optional("favouritedCount", &self.favourited_count);
        writer.optional("id", &self.id);
        writer.optional("jql", &self.jql);
        writer.optional("name", &self.name);
        writer.optional("owner", &self.owner);
        writer.optional("searchUrl", &self.search_url);
        writer.optional("self", &self.self_url);
        writer.list("sharePermissions", &self.share_permissions);
        writer.list("subscriptions", &self.subscriptions);
        writer.optional("viewUrl", &self.view_url);
        writer.finish()
    }
}

/// `FilterSubscription` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterSubscription {
    /// `group`.
    pub group: Option<GroupName>,
    /// `id`.
    pub id: Option<i64>,
    /// `user`.
    pub user: Option<Box<User>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FilterSubscription {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for FilterSubscription {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group: reader.optional("group")?,
            id: reader.optional("id")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("group", &self.group);
        writer.optional("id", &self.id);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// `FilterSubscriptionsList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterSubscriptionsList {
    /// `end-index`.
    pub end_index: Option<i64>,
    /// `items`.
    pub items: Option<Vec<FilterSubscription>>,
    /// `max-results`.
    pub max_results: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start-index`.
    pub start_index: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FilterSubscriptionsList {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for FilterSubscriptionsList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            end_index: reader.optional("end-index")?,
            items: reader.optional("items")?,
            max_results: reader.optional("max-results")?,
            size: reader.optional("size")?,
            start_index: reader.optional("start-index")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("end-index", &self.end_index);
        writer.optional("items", &self.items);
        writer.optional("max-results", &self.max_results);
        writer.optional("size", &self.size);
        writer.optional("start-index", &self.start_index);
        writer.finish()
    }
}
