//! The request log.

use async_trait::async_trait;
use sqlx::{QueryBuilder, query_builder::Separated};
use threelo_core::{
    request_log::{AnsweredBy, RequestFilter, RequestRecord},
    storage::{RequestLogStore, StoreError},
};

use super::{
    Db, RequestLog, Row,
    columns::{column, maybe_identifier, moment, out_of_range, plain, signed, unsigned},
    failed,
};

#[async_trait]
impl RequestLogStore for RequestLog {
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError> {
        /// Times 15 values: less than a statement may bind.
        const AT_ONCE: usize = 1_000;

        if records.is_empty() {
            return Ok(());
        }
        self.0.spare_room()?;
        let mut write = self.0.write().await?;
        for records in records.chunks(AT_ONCE) {
            QueryBuilder::<Db>::new(
                "INSERT INTO requests (at, duration_us, integration, connection, api_key, method,
                     path, operation, status, answered_by, error, trace_id, attempts, bytes_in,
                     bytes_out) ",
            )
            .push_values(records, push)
            .build()
            // As many texts as batches have sizes: not worth a place among the prepared ones.
            .persistent(false)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        }
        write.commit().await
    }

    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        let mut query = QueryBuilder::<Db>::new(
            "SELECT id, at, duration_us, integration, connection, api_key, method, path,
                 operation, status, answered_by, error, trace_id, attempts, bytes_in, bytes_out
             FROM requests WHERE 1 = 1",
        );
        if let Some(key) = &filter.integration {
            query.push(" AND integration = ");
            query.push_bind(key.as_str().to_owned());
        }
        if let Some(id) = &filter.connection {
            query.push(" AND connection = ");
            query.push_bind(id.as_str().to_owned());
        }
        if let Some(from) = filter.status_from {
            query.push(" AND status >= ");
            query.push_bind(i64::from(from));
            if from >= 400 {
                // In these words, the index of failures is seen to fit.
                query.push(" AND status >= 400");
            }
        }
        if let Some(to) = filter.status_to {
            query.push(" AND status <= ");
            query.push_bind(i64::from(to));
        }
        if let Some(before) = filter.before {
            query.push(" AND id < ");
            query.push_bind(before);
        }
        query.push(" ORDER BY id DESC LIMIT ");
        query.push_bind(match filter.limit {
            0 => 100,
            limit => i64::from(limit),
        });
        let rows = query
            .build()
            .fetch_all(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        rows.iter().map(record).collect()
    }

    async fn trim_requests(&self, keep: u64) -> Result<u64, StoreError> {
        /// So that whoever wants to append waits for a moment only.
        const AT_ONCE: i64 = 5_000;

        let newest_to_go =
            sqlx::query("SELECT id FROM requests ORDER BY id DESC LIMIT 1 OFFSET $1")
                .bind(signed(keep))
                .fetch_optional(&mut *self.0.read().await?)
                .await
                .map_err(failed)?;
        let Some(row) = newest_to_go else {
            return Ok(0);
        };
        let newest_to_go: i64 = column(&row, "id")?;

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

fn push(mut row: Separated<'_, Db, &'static str>, record: &RequestRecord) {
    let text = |text: &Option<String>| text.as_deref().map(plain);
    let integration = record.integration.as_ref();
    let connection = record.connection.as_ref();
    row.push_bind(record.at.as_millisecond())
        .push_bind(signed(record.duration_us))
        .push_bind(integration.map(|key| key.as_str().to_owned()))
        .push_bind(connection.map(|id| id.as_str().to_owned()))
        .push_bind(text(&record.api_key))
        .push_bind(plain(&record.method))
        .push_bind(plain(&record.path))
        .push_bind(text(&record.operation))
        .push_bind(i64::from(record.status))
        .push_bind(record.answered_by.as_str())
        .push_bind(text(&record.error))
        .push_bind(text(&record.trace_id))
        .push_bind(i64::from(record.attempts))
        .push_bind(signed(record.bytes_in))
        .push_bind(signed(record.bytes_out));
}

fn record(row: &Row) -> Result<RequestRecord, StoreError> {
    Ok(RequestRecord {
        id: column(row, "id")?,
        at: moment(row, "at")?,
        duration_us: unsigned(row, "duration_us")?,
        integration: maybe_identifier(row, "integration")?,
        connection: maybe_identifier(row, "connection")?,
        api_key: column(row, "api_key")?,
        method: column(row, "method")?,
        path: column(row, "path")?,
        operation: column(row, "operation")?,
        status: unsigned(row, "status")?,
        answered_by: match column(row, "answered_by")? {
            "gateway" => AnsweredBy::Gateway,
            "atlassian" => AnsweredBy::Atlassian,
            _ => return Err(out_of_range("requests.answered_by")),
        },
        error: column(row, "error")?,
        trace_id: column(row, "trace_id")?,
        attempts: unsigned(row, "attempts")?,
        bytes_in: unsigned(row, "bytes_in")?,
        bytes_out: unsigned(row, "bytes_out")?,
    })
}
