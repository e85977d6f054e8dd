//! Finding connections.

use sqlx::QueryBuilder;
use threelo_core::{
    connection::Connection as Record,
    id::ConnectionId,
    storage::{ConnectionFilter, ListedConnection, Listing, StoreError},
};

use super::{
    Connection, Db, FIND, Row,
    columns::{column, plain, unsigned},
    connections::record,
    failed,
    tokens::{dates, status},
};

/// The columns that filters for connections use.
pub(super) struct FoundBy {
    pub(super) end_user: Option<String>,
    pub(super) organization: Option<String>,
    pub(super) search: String,
}

impl FoundBy {
    pub(super) fn of(record: &Record) -> Self {
        let user = record.end_user.as_ref();
        let organization = user.and_then(|user| user.organization.as_ref());
        let texts = [
            Some(record.key.connection.as_str()),
            user.and_then(|user| user.display_name.as_deref()),
            user.and_then(|user| user.email.as_deref()),
        ];
        let sites = record.sites.iter();
        let sites = sites.flat_map(|site| [site.domain(), site.cloud_id.as_str()]);
        let texts = texts.into_iter().flatten().chain(sites);
        let texts: Vec<_> = texts.map(searchable).collect();
        Self {
            end_user: user.map(|user| plain(&user.id)),
            organization: organization.map(|organization| plain(&organization.id)),
            search: texts.join(BETWEEN),
        }
    }
}

/// Separates the texts in the column `search`. None of them contains it.
const BETWEEN: &str = "\u{1}";

/// Folds the case, since databases differ in their support of Unicode case folding.
fn searchable(text: &str) -> String {
    plain(&text.to_lowercase()).replace(BETWEEN, "\u{FFFD}")
}

pub(super) async fn list(
    connection: &mut Connection,
    filter: &ConnectionFilter,
) -> Result<Listing<ListedConnection>, StoreError> {
    let limit = match filter.limit {
        0 => 10_000,
        limit => limit as usize,
    };
    let offset = limit.saturating_mul(filter.page as usize);
    let mut query = select(filter);
    query.push(" ORDER BY c.created_at DESC, c.id DESC LIMIT ");
    query.push_bind(limit as i64).push(" OFFSET ");
    query.push_bind(i64::try_from(offset).unwrap_or(i64::MAX));
    match query
        .build()
        .fetch_all(&mut *connection)
        .await
        .map_err(failed)
    {
        Ok(rows) => readable(rows.iter().map(|row| Ok((name(row)?, listed(row))))),
        Err(StoreError::Corrupt { what, reason }) => {
            tracing::error!(what, reason, "listing connections one by one");
            one_by_one(connection, filter, offset, limit).await
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn count(
    connection: &mut Connection,
    filter: &ConnectionFilter,
) -> Result<u64, StoreError> {
    let mut query = QueryBuilder::<Db>::new(
        "SELECT COUNT(*) AS count FROM connections c WHERE c.environment = ",
    );
    query.push_bind(filter.environment.as_str().to_owned());
    narrow(&mut query, filter);
    let row = query.build().fetch_one(connection).await.map_err(failed)?;
    unsigned(&row, "count")
}

/// Lists connections one by one, if a page of the table is damaged. Those that cannot be read are
/// listed by name.
async fn one_by_one(
    connection: &mut Connection,
    filter: &ConnectionFilter,
    offset: usize,
    limit: usize,
) -> Result<Listing<ListedConnection>, StoreError> {
    // These columns are read from an index only.
    let keys = sqlx::query(
        "SELECT c.id, c.integration, c.connection FROM tokens t
         JOIN connections c ON c.environment = t.environment
             AND c.integration = t.integration AND c.connection = t.connection
         WHERE t.environment = $1 AND t.sealed IS NOT NULL",
    )
    .bind(filter.environment.as_str());
    let keys = keys.fetch_all(&mut *connection).await.map_err(failed)?;
    let mut rows = Vec::new();
    for key in &keys {
        if !may_match(filter, key)? {
            continue;
        }
        let mut query = select(filter);
        query.push(" AND c.id = ");
        query.push_bind(column::<i64>(key, "id")?);
        match query.build().fetch_optional(&mut *connection).await {
            Ok(row) => rows.extend(row.map(|row| Ok((name(&row)?, listed(&row))))),
            Err(error) => rows.push(Ok((name(key)?, Err(failed(error))))),
        }
    }
    let mut listing = readable(rows.into_iter())?;
    let newest_first = |one: &ListedConnection| {
        let connection = &one.connection;
        std::cmp::Reverse((connection.created_at, connection.id))
    };
    listing.rows.sort_by_key(newest_first);
    listing.rows = listing.rows.into_iter().skip(offset).take(limit).collect();
    Ok(listing)
}

/// Returns whether a connection of which only the key is known may match the filter.
fn may_match(filter: &ConnectionFilter, key: &Row) -> Result<bool, StoreError> {
    let (integration, connection): (&str, &str) =
        (column(key, "integration")?, column(key, "connection")?);
    let integrations = &filter.integrations;
    let is_asked = |id: &ConnectionId| id.as_str() == connection;
    Ok(filter.connection.as_ref().is_none_or(is_asked)
        && (integrations.is_empty() || integrations.iter().any(|key| key.as_str() == integration)))
}

/// Returns the beginning of a statement that selects the matching connections.
fn select(filter: &ConnectionFilter) -> QueryBuilder<Db> {
    let mut query = QueryBuilder::<Db>::new(
        "SELECT c.id, c.environment, c.integration, c.connection, c.created_at, c.last_fetched_at,
             c.revision, c.document, t.status, t.issued_at, t.access_expires_at, t.refreshable,
             t.granted_at
         FROM connections c
         JOIN tokens t ON t.environment = c.environment
             AND t.integration = c.integration AND t.connection = c.connection
         WHERE c.environment = ",
    );
    query.push_bind(filter.environment.as_str().to_owned());
    narrow(&mut query, filter);
    query
}

fn listed(row: &Row) -> Result<ListedConnection, StoreError> {
    Ok(ListedConnection {
        connection: record(row)?,
        status: status(row)?,
        dates: dates(row)?,
    })
}

pub(super) fn name(row: &Row) -> Result<String, StoreError> {
    let (integration, connection): (&str, &str) =
        (column(row, "integration")?, column(row, "connection")?);
    Ok(format!("{integration}/{connection}"))
}

/// Returns the rows that can be read, and the names of those that cannot.
pub(super) fn readable<T>(
    rows: impl Iterator<Item = Result<(String, Result<T, StoreError>), StoreError>>,
) -> Result<Listing<T>, StoreError> {
    let mut listing = Listing::from(Vec::new());
    for row in rows {
        match row? {
            (_, Ok(row)) => listing.rows.push(row),
            (name, Err(error @ StoreError::Corrupt { .. })) => {
                tracing::error!(row = name, %error, "left out of the list");
                listing.unreadable.push(name);
            }
            (_, Err(error)) => return Err(error),
        }
    }
    Ok(listing)
}

fn narrow(query: &mut QueryBuilder<Db>, filter: &ConnectionFilter) {
    if let Some((at, id)) = filter.after {
        query.push(" AND (c.created_at, c.id) < (");
        query.push_bind(at.as_millisecond()).push(", ");
        query.push_bind(id).push(")");
    }
    if let Some(id) = &filter.connection {
        query.push(" AND c.connection = ");
        query.push_bind(id.as_str().to_owned());
    }
    if let Some(text) = &filter.search {
        query.push(format_args!(" AND {FIND}(c.search, "));
        query.push_bind(searchable(text)).push(") > 0");
    }
    if let Some(id) = &filter.end_user {
        query.push(" AND (c.end_user = ");
        query.push_bind(plain(id)).push(" OR ");
        tagged(query, "end_user_id", id);
        query.push(")");
    }
    if let Some(id) = &filter.organization {
        query.push(" AND (c.organization = ");
        query.push_bind(plain(id)).push(" OR ");
        tagged(query, "organization_id", id);
        query.push(")");
    }
    if !filter.integrations.is_empty() {
        query.push(" AND c.integration IN (");
        let mut keys = query.separated(", ");
        for key in &filter.integrations {
            keys.push_bind(key.as_str().to_owned());
        }
        query.push(")");
    }
    for (name, value) in &filter.tags {
        query.push(" AND ");
        tagged(query, name, value);
    }
    if filter.state.is_some() || filter.ending.is_some() {
        narrow_by_tokens(query, filter);
    }
}

/// Keeps connections whose tokens match. The tokens are found in an index that has all of these columns: in the
/// table, SQLite has to read the sealed tokens of each row to reach the columns behind them.
fn narrow_by_tokens(query: &mut QueryBuilder<Db>, filter: &ConnectionFilter) {
    query.push(
        " AND (c.integration, c.connection) IN (SELECT k.integration, k.connection FROM tokens k
              WHERE k.environment = ",
    );
    query.push_bind(filter.environment.as_str().to_owned());
    if let Some(state) = filter.state {
        query.push(" AND k.state = ").push_bind(state.as_str());
    }
    if let Some(ending) = &filter.ending {
        query.push(" AND ((k.refreshable = 0 AND k.access_expires_at < ");
        query.push_bind(ending.access_before.as_millisecond());
        query.push(") OR (k.refreshable = 1 AND (k.issued_at < ");
        query.push_bind(ending.issued_before.as_millisecond());
        if let Some(granted_before) = ending.granted_before {
            query.push(" OR k.granted_at < ");
            query.push_bind(granted_before.as_millisecond());
        }
        query.push(")))");
    }
    query.push(")");
}

fn tagged(query: &mut QueryBuilder<Db>, name: &str, value: &str) {
    query
        .push("EXISTS (SELECT 1 FROM connection_tags g WHERE g.connection_id = c.id AND g.name = ");
    query.push_bind(plain(name)).push(" AND g.value = ");
    query.push_bind(plain(value)).push(")");
}
