//! The request log.

use async_trait::async_trait;

use super::MemoryStore;
use crate::{
    request_log::{LogLimits, RequestFilter, RequestRecord},
    storage::{RequestLogStore, StoreError, ToMillis},
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
                ..record.to_millis()
            };
            tables.requests.push_back(record);
        }
        Ok(())
    }

    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        let tables = self.tables();
        let newest_first = tables.requests.iter().rev();
        let fitting = newest_first.filter(|record| matches(filter, record));
        Ok(fitting.take(filter.page() as usize).cloned().collect())
    }

    async fn trim_requests(&self, keep: &LogLimits) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let (mut records, mut bytes) = (0, 0);
        let kept = tables.requests.iter().rev().take_while(|record| {
            records += 1;
            bytes += record.size();
            records <= keep.records && bytes <= keep.bytes
        });
        let too_many = tables.requests.len() - kept.count();
        tables.requests.drain(..too_many);
        Ok(too_many as u64)
    }
}

fn matches(filter: &RequestFilter, record: &RequestRecord) -> bool {
    let asked = |wanted: bool, fits: bool| !wanted || fits;
    record.environment.as_ref() == Some(&filter.environment)
        && asked(
            filter.integration.is_some(),
            record.integration == filter.integration,
        )
        && asked(
            filter.connection.is_some(),
            record.connection == filter.connection,
        )
        && filter.kind.is_none_or(|kind| record.kind == kind)
        && filter.status_from.is_none_or(|from| record.status >= from)
        && filter.status_to.is_none_or(|to| record.status <= to)
        && filter.before.is_none_or(|before| record.id < before)
}
