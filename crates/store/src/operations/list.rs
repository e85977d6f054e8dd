//! Finding connections.

use sqlx::QueryBuilder;
use threelo_core::{
    connection::Connection as Record,
    storage::{ConnectionFilter, ListedConnection, StoreError},
};

use super::{
    Connection, Db, FIND,
    columns::plain,
    connections::record,
    failed,
    tokens::{dates, status},
};

/// The columns that a connection is found by.
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
        let texts: Vec<_> = texts.into_iter().flatten().map(searchable).collect();
        Self {
            end_user: user.map(|user| plain(&user.id)),
            organization: organization.map(|organization| plain(&organization.id)),
            search: texts.join(BETWEEN),
        }
    }
}

/// Stands between the texts of the column `search`, and in none of them.
const BETWEEN: &str = "\u{1}";

/// Folds the case here, since databases differ in how much of Unicode they fold.
fn searchable(text: &str) -> String {
    plain(&text.to_lowercase()).replace(BETWEEN, "\u{FFFD}")
}

pub(super) async fn list(
    connection: &mut Connection,
    filter: &ConnectionFilter,
) -> Result<Vec<ListedConnection>, StoreError> {
    let mut query = QueryBuilder::<Db>::new(
        "SELECT c.id, c.created_at, c.last_fetched_at, c.revision, c.document, t.status,
             t.issued_at, t.access_expires_at, t.refreshable, t.granted_at
         FROM connections c
         JOIN tokens t ON t.integration = c.integration AND t.connection = c.connection
         WHERE 1 = 1",
    );
    narrow(&mut query, filter);
    let limit = match filter.limit {
        0 => 10_000,
        limit => i64::from(limit),
    };
    query.push(" ORDER BY c.created_at DESC, c.id DESC LIMIT ");
    query.push_bind(limit);
    query.push(" OFFSET ");
    query.push_bind(limit.saturating_mul(i64::from(filter.page)));

    let rows = query.build().fetch_all(connection).await.map_err(failed)?;
    let listed = rows.iter().map(|row| {
        Ok(ListedConnection {
            connection: record(row)?,
            status: status(row)?,
            dates: dates(row)?,
        })
    });
    listed.collect()
}

fn narrow(query: &mut QueryBuilder<Db>, filter: &ConnectionFilter) {
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
    if let Some(state) = filter.state {
        query.push(" AND t.state = ").push_bind(state.as_str());
    }
    if let Some(ending) = &filter.ending {
        query.push(" AND ((t.refreshable = 0 AND t.access_expires_at < ");
        query.push_bind(ending.access_before.as_millisecond());
        query.push(") OR (t.refreshable = 1 AND (t.issued_at < ");
        query.push_bind(ending.issued_before.as_millisecond());
        if let Some(granted_before) = ending.granted_before {
            query.push(" OR t.granted_at < ");
            query.push_bind(granted_before.as_millisecond());
        }
        query.push(")))");
    }
}

fn tagged(query: &mut QueryBuilder<Db>, name: &str, value: &str) {
    query
        .push("EXISTS (SELECT 1 FROM connection_tags g WHERE g.connection_id = c.id AND g.name = ");
    query.push_bind(plain(name)).push(" AND g.value = ");
    query.push_bind(plain(value)).push(")");
}
