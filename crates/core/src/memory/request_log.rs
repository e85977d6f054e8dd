//! The request log.

use async_trait::async_trait;

use super::MemoryStore;
use crate::{
    request_log::{RequestFilter, RequestRecord},
    storage::{Kept, RequestLogStore, StoreError},
};

#[async_trait]
impl RequestLogStore for MemoryStore {
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError> {
        let mut tables = self.tables();
        for record in records {
            tables.last_request += 1;
            let id = tables.last_request;
            let record = RequestRecord {
                id,
                ..record.kept()
            };
            tables.requests.push_back(record);
        }
        Ok(())
    }

    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        let limit = match filter.limit {
            0 => 100,
            limit => limit as usize,
        };
        let tables = self.tables();
        let newest_first = tables.requests.iter().rev();
        let fitting = newest_first.filter(|record| fits(filter, record));
        Ok(fitting.take(limit).cloned().collect())
    }

    async fn trim_requests(&self, keep: u64) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let keep = usize::try_from(keep).unwrap_or(usize::MAX);
        let too_many = tables.requests.len().saturating_sub(keep);
        tables.requests.drain(..too_many);
        Ok(too_many as u64)
    }
}

fn fits(filter: &RequestFilter, record: &RequestRecord) -> bool {
    let asked = |wanted: bool, fits: bool| !wanted || fits;
    asked(
        filter.integration.is_some(),
        record.integration == filter.integration,
    ) && asked(
        filter.connection.is_some(),
        record.connection == filter.connection,
    ) && filter.status_from.is_none_or(|from| record.status >= from)
        && filter.status_to.is_none_or(|to| record.status <= to)
        && filter.before.is_none_or(|before| record.id < before)
}
