//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::User;

/// `Votes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Votes {
    /// `hasVoted`.
    pub has_voted: Option<bool>,
    /// `self`.
    pub self_url: Option<String>,
    /// `voters`.
    pub voters: Vec<User>,
    /// `votes`.
    pub votes: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Votes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            has_voted: reader.optional("hasVoted")?,
            self_url: reader.optional("self")?,
            voters: reader.list("voters")?,
            votes: reader.optional("votes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hasVoted", &self.has_voted);
        writer.optional("self", &self.self_url);
        writer.list("voters", &self.voters);
        writer.optional("votes", &self.votes);
        writer.finish()
    }
}
