//! Conversion between records and columns.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};
use sqlx::{ColumnIndex, Decode, Row as _, Type};
use threelo_core::{
    Timestamp,
    api_key::ApiKeyRecord,
    connection::Connection,
    event::Event,
    flow::{PendingAuthorization, PendingGrant},
    integration::Integration,
    session::ConnectSession,
    storage::StoreError,
};

use super::{Db, Row, failed};

/// Reads a column.
pub(super) fn column<'r, T>(row: &'r Row, name: &'static str) -> Result<T, StoreError>
where
    T: Decode<'r, Db> + Type<Db>,
    &'static str: ColumnIndex<Row>,
{
    row.try_get(name).map_err(failed)
}

/// Returns the JSON of a record.
pub(super) fn to_document<T: Serialize>(record: &T) -> String {
    serde_json::to_string(record).expect("records have text keys only")
}

/// Reads the JSON of a record.
pub(super) fn from_document<T: DeserializeOwned>(
    what: &'static str,
    document: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(document).map_err(|error| StoreError::Corrupt {
        what,
        // The message itself might quote the value.
        reason: format!(
            "not the JSON of such a record: {:?} error at column {}",
            error.classify(),
            error.column()
        ),
    })
}

/// A record whose environment is a column of its row and not part of its document.
///
/// Only the column decides which environment a row belongs to, and documents of versions without
/// environments are read like all others.
pub(super) trait InEnvironment: Serialize + DeserializeOwned {
    /// The members of the record that contain its environment; the empty text means the record itself.
    const NAMED_IN: &[&str];
}

impl InEnvironment for Connection {
    const NAMED_IN: &[&str] = &["key"];
}

impl InEnvironment for Integration {
    const NAMED_IN: &[&str] = &[""];
}

impl InEnvironment for ApiKeyRecord {
    const NAMED_IN: &[&str] = &[""];
}

impl InEnvironment for ConnectSession {
    const NAMED_IN: &[&str] = &["", "reconnect"];
}

impl InEnvironment for PendingAuthorization {
    const NAMED_IN: &[&str] = &["purpose"];
}

impl InEnvironment for PendingGrant {
    const NAMED_IN: &[&str] = &["purpose"];
}

impl InEnvironment for Event {
    // The member was named before there were events about integrations.
    const NAMED_IN: &[&str] = &["connection"];
}

const ENVIRONMENT: &str = "environment";
/// The member of an integration reference next to its environment. Without the environment, the
/// reference is the key alone.
const KEY: &str = "key";

/// Returns the JSON of a record without its environment.
pub(super) fn to_document_in<T: InEnvironment>(record: &T) -> String {
    let mut document = serde_json::to_value(record).expect("records have text keys only");
    for member in T::NAMED_IN {
        let named = match *member {
            "" => &mut document,
            member => &mut document[member],
        };
        let Some(members) = named.as_object_mut() else {
            continue;
        };
        members.shift_remove(ENVIRONMENT);
        if members.len() == 1
            && let Some(key) = members.remove(KEY)
        {
            *named = key;
        }
    }
    to_document(&document)
}

/// Reads the columns `environment` and `document`.
pub(super) fn document_in<T: InEnvironment>(
    what: &'static str,
    row: &Row,
) -> Result<T, StoreError> {
    from_document_in(what, column(row, ENVIRONMENT)?, column(row, "document")?)
}

/// Reads the JSON of a record of this environment.
pub(super) fn from_document_in<T: InEnvironment>(
    what: &'static str,
    environment: &str,
    document: &str,
) -> Result<T, StoreError> {
    // Other members are not parsed: they may be nested more deeply than a `Value` can be read.
    let mut members: BTreeMap<String, Box<RawValue>> = from_document(what, document)?;
    for member in T::NAMED_IN {
        if member.is_empty() {
            members.insert(ENVIRONMENT.to_owned(), raw(&environment));
        } else if let Some(named) = members.get_mut(*member) {
            let mut name: Value = from_document(what, named.get())?;
            if let Value::String(key) = name {
                name = Value::from_iter([(KEY, key)]);
            }
            if let Some(members) = name.as_object_mut() {
                members.insert(ENVIRONMENT.to_owned(), environment.into());
            }
            *named = raw(&name);
        }
    }
    from_document(what, &to_document(&members))
}

fn raw<T: Serialize>(value: &T) -> Box<RawValue> {
    serde_json::value::to_raw_value(value).expect("its keys are text")
}

/// Reads a column of milliseconds.
pub(super) fn moment(row: &Row, name: &'static str) -> Result<Timestamp, StoreError> {
    to_moment(name, column(row, name)?)
}

/// Reads a nullable column of milliseconds.
pub(super) fn maybe_moment(row: &Row, name: &'static str) -> Result<Option<Timestamp>, StoreError> {
    let milliseconds: Option<i64> = column(row, name)?;
    milliseconds.map(|at| to_moment(name, at)).transpose()
}

fn to_moment(what: &'static str, milliseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| out_of_range(what))
}

/// Converts a count to the type of the databases.
pub(super) fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Reads a count.
pub(super) fn unsigned<T: TryFrom<i64>>(row: &Row, name: &'static str) -> Result<T, StoreError> {
    let count: i64 = column(row, name)?;
    count.try_into().map_err(|_| out_of_range(name))
}

/// Reads an identifier, which was validated when it was written.
pub(super) fn identifier<T: std::str::FromStr>(
    row: &Row,
    name: &'static str,
) -> Result<T, StoreError> {
    let text: &str = column(row, name)?;
    text.parse().map_err(|_| out_of_range(name))
}

/// Reads a nullable identifier.
pub(super) fn maybe_identifier<T: std::str::FromStr>(
    row: &Row,
    name: &'static str,
) -> Result<Option<T>, StoreError> {
    let text: Option<&str> = column(row, name)?;
    let id = text.map(|text| text.parse().map_err(|_| out_of_range(name)));
    id.transpose()
}

pub(super) fn out_of_range(what: &'static str) -> StoreError {
    StoreError::Corrupt {
        what,
        reason: "no such value is ever written".to_owned(),
    }
}

/// Returns a text that can be stored in a column: not every database accepts NUL.
pub(super) fn plain(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use threelo_core::{
        conformance::samples::{event, integration_ref, key, other_environment_id, session},
        event::EventKind,
    };

    use super::*;

    #[test]
    fn a_document_without_an_environment_is_read_in_the_environment_of_its_row() {
        let stored = r#"{"id":"e-1","sequence":0,"at":"2026-03-01T00:00:00Z",
            "kind":{"type":"created"},
            "connection":{"integration":"jira","connection":"customer-17"},
            "provider":"jira","tags":{},"end_user":null,"webhook_url_override":null}"#;
        let event: Event = from_document_in("events", "other", stored).unwrap();
        let jira = "jira".parse().unwrap();
        let customer = "customer-17".parse().unwrap();
        let key = threelo_core::id::ConnectionKey::new(other_environment_id(), jira, customer);
        assert_eq!(event.subject, key);
    }

    #[test]
    fn a_document_does_not_name_its_environment() {
        let mut about_integration = event(&key("a"), EventKind::IntegrationRecovered);
        about_integration.subject = integration_ref("jira").into();
        let document = to_document_in(&about_integration);
        assert!(document.contains(r#""connection":"jira""#), "{document}");
        let read: Event = from_document_in("events", "default", &document).unwrap();
        assert_eq!(read, about_integration);

        let session = session("token");
        let document = to_document_in(&session);
        assert!(!document.contains(r#""environment""#), "{document}");
        let read: ConnectSession = from_document_in("sessions", "default", &document).unwrap();
        assert_eq!(read, session);
    }
}
