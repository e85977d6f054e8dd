//! The request log.

use std::sync::{Arc, LazyLock};

use async_trait::async_trait;
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;
use sqlx::{Arguments as _, Database, QueryBuilder, error::BoxDynError};
use threelo_core::{
    Timestamp,
    id::ConnectionKey,
    request_log::{LatestCalls, LogLimits, LogText, RequestFilter, RequestKind, RequestRecord},
    storage::{RequestLogStore, StoreError},
};

use super::{
    Db, FIND, RequestLog, Row, Table,
    columns::{
        column, from_document, maybe_identifier, maybe_moment, moment, out_of_range, plain, signed,
        unsigned,
    },
    failed,
};

type Arguments = <Db as Database>::Arguments;

#[async_trait]
impl RequestLogStore for RequestLog {
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError> {
        if records.is_empty() {
            return Ok(());
        }
        self.0.spare_room()?;
        let mut write = self.0.write().await?;
        // Positions are assigned by each statement, and must become visible in their order.
        write.lock(Table::RequestPositions).await?;
        let mut left = records;
        for (count, insert) in &*INSERTS {
            while left.len() >= *count {
                let (records, rest) = left.split_at(*count);
                let mut values = Arguments::default();
                values.reserve(count * COLUMNS.len(), 0);
                for record in records {
                    add(&mut values, record).map_err(|error| failed(sqlx::Error::Encode(error)))?;
                }
                let insert = sqlx::query_with(insert.as_str(), values);
                insert.execute(&mut *write).await.map_err(failed)?;
                left = rest;
            }
        }
        write.commit().await
    }

    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        let mut query = QueryBuilder::<Db>::new(
            "SELECT id, kind, at, duration_us, environment, integration, connection, api_key, api_key_name,
                 method, path, operation, status, answered_by, error, reason, messages, tags, trace_id,
                 trace, attempts, bytes_in, bytes_out
             FROM requests WHERE environment = ",
        );
        query.push_bind(filter.environment.as_str().to_owned());
        if let Some(key) = &filter.integration {
            query.push(" AND integration = ");
            query.push_bind(key.as_str().to_owned());
        }
        if let Some(id) = &filter.connection {
            query.push(" AND connection = ");
            query.push_bind(id.as_str().to_owned());
        }
        if let Some(key) = &filter.api_key {
            query.push(" AND (api_key = ");
            query.push_bind(plain(key));
            query.push(" OR api_key_name = ");
            query.push_bind(plain(key));
            query.push(")");
        }
        if let Some(operation) = &filter.operation {
            query.push(" AND operation = ");
            query.push_bind(plain(operation));
        }
        if let Some(kind) = filter.kind {
            query.push(" AND kind = ");
            query.push_bind(kind.as_str());
        }
        if let Some(origin) = filter.answered_by {
            query.push(" AND answered_by = ");
            query.push_bind(origin.as_str());
        }
        if let Some(range) = filter.status {
            query.push(" AND status >= ");
            query.push_bind(i64::from(range.from));
            if range.from >= 400 {
                // This exact condition lets the planner use the index of failures.
                query.push(" AND status >= 400");
            }
            query.push(" AND status <= ");
            query.push_bind(i64::from(range.to));
        }
        if let Some(text) = &filter.path {
            query.push(format_args!(" AND {FIND}(path, "));
            query.push_bind(plain(text));
            query.push(") > 0");
        }
        if let Some(text) = &filter.text {
            let mut any = " AND (";
            for column in ["path", "operation", "error", "reason", "trace_id"] {
                query.push(format_args!("{any}{FIND}({column}, "));
                query.push_bind(plain(text));
                query.push(") > 0");
                any = " OR ";
            }
            query.push(")");
        }
        if let Some(since) = filter.since {
            query.push(" AND at >= ");
            query.push_bind(since.as_millisecond());
            // Without this, the last page would read all earlier records.
            let ended = since.saturating_sub(RequestFilter::LATEST);
            let ended = ended.unwrap_or(Timestamp::MIN);
            query.push(" AND id > ");
            query.push_bind(self.position_before(ended).await?);
        }
        if let Some(until) = filter.until {
            query.push(" AND at < ");
            query.push_bind(until.as_millisecond());
        }
        if let Some(from) = filter.from {
            query.push(" AND id >= ");
            query.push_bind(from);
        }
        if let Some(before) = filter.before {
            query.push(" AND id < ");
            query.push_bind(before);
        }
        if let Some(after) = filter.after {
            query.push(" AND id > ");
            query.push_bind(after);
        }
        query.push(match filter.after {
            Some(_) => " ORDER BY id LIMIT ",
            None => " ORDER BY id DESC LIMIT ",
        });
        query.push_bind(i64::from(filter.page()));
        let mut read = self.0.read().await?;
        // Row by row, since a record truncates texts that an older version may have stored in full.
        let rows = query.build().fetch(&mut *read).map_err(failed);
        rows.and_then(async |row| record(&row)).try_collect().await
    }

    async fn latest_calls(
        &self,
        connections: &[ConnectionKey],
    ) -> Result<Vec<Option<LatestCalls>>, StoreError> {
        let mut summaries = Vec::with_capacity(connections.len());
        for connections in connections.chunks(SUMMARIES_AT_ONCE) {
            // A query for each connection: one GROUP BY over all of them would read every record of a busy connection.
            let mut query = QueryBuilder::<Db>::new("");
            for (place, key) in connections.iter().enumerate() {
                if place > 0 {
                    query.push(" UNION ALL ");
                }
                query.push(format_args!("SELECT CAST({place} AS BIGINT) AS place,"));
                query.push(
                    " MAX(at) AS last_at, COUNT(*) AS calls,
                         COUNT(CASE WHEN status >= 400 THEN 1 END) AS failed
                     FROM (SELECT at, status FROM (
                         SELECT at, status, kind, environment, integration FROM requests
                         WHERE connection = ",
                );
                query.push_bind(key.connection.as_str().to_owned());
                query.push(" ORDER BY id DESC LIMIT ");
                query.push_bind(i64::from(LatestCalls::SEARCHED));
                query.push(") AS searched WHERE kind = ");
                query.push_bind(RequestKind::Proxy.as_str());
                query.push(" AND integration = ");
                query.push_bind(key.integration.as_str().to_owned());
                query.push(" AND environment = ");
                query.push_bind(key.environment.as_str().to_owned());
                // Both databases take the rows in the order of the inner query, which the conformance suite checks. Another
                // ORDER BY would make SQLite read all of them.
                query.push(" LIMIT ");
                query.push_bind(i64::from(LatestCalls::COUNTED));
                query.push(") AS calls");
            }
            let mut read = self.0.read().await?;
            let rows = query.build().fetch_all(&mut *read).await.map_err(failed)?;
            let begin = summaries.len();
            summaries.resize(begin + connections.len(), None);
            for row in &rows {
                let place: usize = unsigned(row, "place")?;
                let (count, failed) = (unsigned(row, "calls")?, unsigned(row, "failed")?);
                let last_at = maybe_moment(row, "last_at")?;
                summaries[begin + place] = last_at.map(|last_at| LatestCalls {
                    last_at,
                    count,
                    failed,
                });
            }
        }
        Ok(summaries)
    }

    async fn last_request(&self) -> Result<i64, StoreError> {
        let last = sqlx::query("SELECT COALESCE(MAX(id), 0) AS id FROM requests")
            .fetch_one(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        column(&last, "id")
    }

    async fn position_before(&self, time: Timestamp) -> Result<i64, StoreError> {
        let mut read = self.0.read().await?;
        // SQLite reads every record for two of them in one statement.
        let ends = "SELECT COALESCE((SELECT MIN(id) FROM requests), 1) - 1 AS low,
                        COALESCE((SELECT MAX(id) FROM requests), 0) + 1 AS high";
        let ends = sqlx::query(ends).fetch_one(&mut *read).await;
        let ends = ends.map_err(failed)?;
        let (mut low, mut high): (i64, i64) = (column(&ends, "low")?, column(&ends, "high")?);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let row = sqlx::query(
                "SELECT id, at + duration_us / 1000 AS ended_at FROM requests
                 WHERE id > $1 AND id <= $2 ORDER BY id DESC LIMIT 1",
            )
            .bind(low)
            .bind(middle)
            .fetch_optional(&mut *read)
            .await
            .map_err(failed)?;
            match row {
                Some(row) if column::<i64>(&row, "ended_at")? >= time.as_millisecond() => {
                    high = column(&row, "id")?;
                }
                _ => low = middle,
            }
        }
        Ok(low)
    }

    async fn log_size(&self) -> Result<u64, StoreError> {
        self.0.size().await
    }

    async fn trim_requests(&self, keep: &LogLimits, now: Timestamp) -> Result<u64, StoreError> {
        /// Bounded, so that appending records is delayed only briefly.
        const AT_ONCE: i64 = 5_000;

        let newest_to_go = sqlx::query(
            "SELECT MAX(id) AS id FROM (
                     SELECT id, at + duration_us / 1000 AS ended_at, SUM(
                         $2 + COALESCE(OCTET_LENGTH(environment), 0)
                             + COALESCE(OCTET_LENGTH(integration), 0)
                             + COALESCE(OCTET_LENGTH(connection), 0)
                             + COALESCE(OCTET_LENGTH(api_key), 0)
                             + COALESCE(OCTET_LENGTH(api_key_name), 0)
                             + OCTET_LENGTH(method)
                             + OCTET_LENGTH(path)
                             + COALESCE(OCTET_LENGTH(operation), 0)
                             + COALESCE(OCTET_LENGTH(error), 0)
                             + COALESCE(OCTET_LENGTH(reason), 0)
                             + COALESCE(OCTET_LENGTH(messages), 0)
                             + COALESCE(OCTET_LENGTH(tags), 0)
                             + COALESCE(OCTET_LENGTH(trace_id), 0)
                             + COALESCE(OCTET_LENGTH(trace), 0)
                     ) OVER newest AS bytes
                     FROM requests
                     WINDOW newest AS (ORDER BY id DESC ROWS UNBOUNDED PRECEDING)
                 ) AS sizes WHERE bytes > $1 OR ended_at < $3",
        )
        .bind(signed(keep.bytes))
        .bind(signed(RequestRecord::FIXED_SIZE))
        .bind(keep.oldest(now).as_millisecond())
        .fetch_one(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let Some(newest_to_go): Option<i64> = column(&newest_to_go, "id")? else {
            return Ok(0);
        };

        let mut gone = 0;
        loop {
            let mut write = self.0.write().await?;
            let deleted = sqlx::query(
                "DELETE FROM requests WHERE id IN
                     (SELECT id FROM requests WHERE id <= $1 ORDER BY id LIMIT $2)",
            )
            .bind(newest_to_go)
            .bind(AT_ONCE)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
            write.commit().await?;
            if deleted.rows_affected() == 0 {
                break;
            }
            gone += deleted.rows_affected();
        }
        self.0.shrink().await?;
        Ok(gone)
    }
}

/// Maximum number of connections in one statement: SQLite accepts 500 parts in a `UNION ALL`.
const SUMMARIES_AT_ONCE: usize = 100;

/// The columns of a record that [`add`] adds the values of.
const COLUMNS: [&str; 22] = [
    "kind",
    "at",
    "duration_us",
    "environment",
    "integration",
    "connection",
    "api_key",
    "api_key_name",
    "method",
    "path",
    "operation",
    "status",
    "answered_by",
    "error",
    "reason",
    "messages",
    "tags",
    "trace_id",
    "trace",
    "attempts",
    "bytes_in",
    "bytes_out",
];

/// Statements that insert this many records, the longest first. There are only a few, so that each is prepared once:
/// otherwise most of the time goes into parsing them. Powers of two, so that few are needed for any number of records.
static INSERTS: LazyLock<[(usize, String); 8]> = LazyLock::new(|| {
    [128, 64, 32, 16, 8, 4, 2, 1].map(|count| {
        let insert = format!("INSERT INTO requests ({}) ", COLUMNS.join(", "));
        let mut query = QueryBuilder::<Db>::new(insert);
        query.push_values(0..count, |mut row, _| {
            for _ in COLUMNS {
                row.push_bind(None::<i64>);
            }
        });
        (count, query.into_string())
    })
});

/// Adds the values of a record.
fn add(values: &mut Arguments, record: &RequestRecord) -> Result<(), BoxDynError> {
    fn text<'a, T>(text: &'a Option<T>) -> Option<Arc<str>>
    where
        Arc<str>: From<&'a T>,
    {
        text.as_ref().map(Arc::from).map(storable)
    }
    values.add(record.kind.as_str())?;
    values.add(record.at.as_millisecond())?;
    values.add(signed(record.duration_us))?;
    values.add(text(&record.environment))?;
    values.add(text(&record.integration))?;
    values.add(text(&record.connection))?;
    values.add(text(&record.api_key))?;
    values.add(text(&record.api_key_name))?;
    values.add(storable((&record.method).into()))?;
    values.add(storable((&record.path).into()))?;
    values.add(text(&record.operation))?;
    values.add(i64::from(record.status))?;
    values.add(record.answered_by.as_str())?;
    values.add(text(&record.error))?;
    values.add(text(&record.reason))?;
    values.add(record.messages.to_json().as_deref().map(plain))?;
    values.add(record.tags.to_json().as_deref().map(plain))?;
    values.add(text(&record.trace_id))?;
    values.add(record.trace.map(|trace| trace.to_string()))?;
    values.add(i64::from(record.attempts))?;
    values.add(signed(record.bytes_in))?;
    values.add(signed(record.bytes_out))
}

/// Returns the text as [`plain`] does. It is not copied unless it has to be changed.
fn storable(text: Arc<str>) -> Arc<str> {
    match memchr::memchr(0, text.as_bytes()) {
        Some(_) => plain(&text).into(),
        None => text,
    }
}

fn record(row: &Row) -> Result<RequestRecord, StoreError> {
    Ok(RequestRecord {
        id: column(row, "id")?,
        kind: column::<&str>(row, "kind")?
            .parse()
            .map_err(|_| out_of_range("requests.kind"))?,
        at: moment(row, "at")?,
        duration_us: unsigned(row, "duration_us")?,
        environment: maybe_identifier(row, "environment")?,
        integration: maybe_identifier(row, "integration")?,
        connection: maybe_identifier(row, "connection")?,
        api_key: maybe_text(row, "api_key")?,
        api_key_name: maybe_text(row, "api_key_name")?,
        method: column::<&str>(row, "method")?.into(),
        path: column::<&str>(row, "path")?.into(),
        operation: maybe_text(row, "operation")?,
        status: unsigned(row, "status")?,
        answered_by: column::<&str>(row, "answered_by")?
            .parse()
            .map_err(|_| out_of_range("requests.answered_by"))?,
        error: maybe_text(row, "error")?,
        reason: maybe_text(row, "reason")?,
        messages: maybe_document(row, "messages")?,
        tags: maybe_document(row, "tags")?,
        trace_id: maybe_text(row, "trace_id")?,
        trace: maybe_identifier(row, "trace")?,
        attempts: unsigned(row, "attempts")?,
        bytes_in: unsigned(row, "bytes_in")?,
        bytes_out: unsigned(row, "bytes_out")?,
    })
}

fn maybe_document<T: DeserializeOwned + Default>(
    row: &Row,
    name: &'static str,
) -> Result<T, StoreError> {
    let json: Option<&str> = column(row, name)?;
    let document = json.map(|json| from_document(name, json));
    Ok(document.transpose()?.unwrap_or_default())
}

fn maybe_text<const MAX: usize>(
    row: &Row,
    name: &'static str,
) -> Result<Option<LogText<MAX>>, StoreError> {
    let text: Option<&str> = column(row, name)?;
    Ok(text.map(LogText::from))
}
