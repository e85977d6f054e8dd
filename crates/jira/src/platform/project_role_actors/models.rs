//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ActorInputBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorInput {
    /// `group`.
    pub group: Option<Vec<String>>,
    /// `groupId`.
    pub group_id: Option<Vec<String>>,
    /// `user`.
    pub user: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ActorInput {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `group`.
    pub fn group(mut self, group: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = Some(group.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `user`.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ActorInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group: reader.optional("group")?,
            group_id: reader.optional("groupId")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("group", &self.group);
        writer.optional("groupId", &self.group_id);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// `ActorsMap` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorsMap {
    /// `group`.
    pub group: Option<Vec<String>>,
    /// `groupId`.
    pub group_id: Option<Vec<String>>,
    /// `user`.
    pub user: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ActorsMap {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `group`.
    pub fn group(mut self, group: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group = Some(group.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `user`.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ActorsMap {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group: reader.optional("group")?,
            group_id: reader.optional("groupId")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("group", &self.group);
        writer.optional("groupId", &self.group_id);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// `ProjectRoleActorsUpdateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRoleActorsUpdate {
    /// `categorisedActors`.
    pub categorised_actors: Option<BTreeMap<String, Vec<String>>>,
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectRoleActorsUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `categorisedActors`.
    pub fn categorised_actors(mut self, categorised_actors: BTreeMap<String, Vec<String>>) -> Self {
        self.categorised_actors = Some(categorised_actors);
        self
    }
}

impl Model for ProjectRoleActorsUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            categorised_actors: reader.optional("categorisedActors")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("categorisedActors", &self.categorised_actors);
        writer.optional("id", &self.id);
        writer.finish()
    }
}
