//! Between records and columns.

use serde::{Serialize, de::DeserializeOwned};
use sqlx::{ColumnIndex, Decode, Row as _, Type};
use threelo_core::{Timestamp, storage::StoreError};

use super::{Db, Row, failed};

/// Reads a column.
pub(super) fn column<'r, T>(row: &'r Row, name: &'static str) -> Result<T, StoreError>
where
    T: Decode<'r, Db> + Type<Db>,
    &'static str: ColumnIndex<Row>,
{
    row.try_get(name).map_err(failed)
}

/// The JSON of a record.
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

/// Reads the column `document`.
pub(super) fn document<T: DeserializeOwned>(
    what: &'static str,
    row: &Row,
) -> Result<T, StoreError> {
    from_document(what, column(row, "document")?)
}

/// Reads a column of milliseconds.
pub(super) fn moment(row: &Row, name: &'static str) -> Result<Timestamp, StoreError> {
    to_moment(name, column(row, name)?)
}

/// Reads a column of milliseconds, or nothing.
pub(super) fn maybe_moment(row: &Row, name: &'static str) -> Result<Option<Timestamp>, StoreError> {
    let milliseconds: Option<i64> = column(row, name)?;
    milliseconds.map(|at| to_moment(name, at)).transpose()
}

fn to_moment(what: &'static str, milliseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| out_of_range(what))
}

/// A count as the databases have it.
pub(super) fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Reads a count.
pub(super) fn unsigned<T: TryFrom<i64>>(row: &Row, name: &'static str) -> Result<T, StoreError> {
    let count: i64 = column(row, name)?;
    count.try_into().map_err(|_| out_of_range(name))
}

/// Reads an identifier that was checked when it was written.
pub(super) fn identifier<T: std::str::FromStr>(
    row: &Row,
    name: &'static str,
) -> Result<T, StoreError> {
    let text: &str = column(row, name)?;
    text.parse().map_err(|_| out_of_range(name))
}

/// Reads an identifier, or nothing.
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

/// Text for a column of its own: not every database takes a NUL there.
pub(super) fn plain(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}
