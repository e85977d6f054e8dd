//! The request log.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    id::ConnectionKey,
    request_log::{
        LatestCalls, LogLimits, RequestFilter, RequestKind, RequestRecord, RequestRecorder,
    },
    storage::{RequestLogStore, StoreError, ToMillis},
};

impl Tables {
    fn append_request(&mut self, record: &RequestRecord) {
        self.last_request += 1;
        let id = self.last_request;
        let record = RequestRecord {
            id,
            ..record.to_millis()
        };
        self.requests.push_back(record);
    }
}

#[async_trait]
impl RequestLogStore for MemoryStore {
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError> {
        let mut tables = self.tables();
        for record in records {
            tables.append_request(record);
        }
        Ok(())
    }

    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        let tables = self.tables();
        let matching = tables
            .requests
            .iter()
            .filter(|record| matches(filter, record));
        let page = filter.page() as usize;
        Ok(match filter.after {
            Some(_) => matching.take(page).cloned().collect(),
            None => matching.rev().take(page).cloned().collect(),
        })
    }

    async fn latest_calls(
        &self,
        connections: &[ConnectionKey],
    ) -> Result<Vec<Option<LatestCalls>>, StoreError> {
        let tables = self.tables();
        let newest_first = || tables.requests.iter().rev();
        let summaries = connections.iter().map(|key| {
            let with_id =
                newest_first().filter(|one| one.connection.as_ref() == Some(&key.connection));
            let searched = with_id.take(LatestCalls::SEARCHED as usize);
            let calls = searched.filter(|one| {
                one.kind == RequestKind::Proxy
                    && one.environment.as_ref() == Some(&key.environment)
                    && one.integration.as_ref() == Some(&key.integration)
            });
            calls
                .take(LatestCalls::COUNTED as usize)
                .fold(None, |before, call| {
                    let before = before.unwrap_or(LatestCalls {
                        last_at: call.at,
                        count: 0,
                        failed: 0,
                    });
                    Some(LatestCalls {
                        last_at: before.last_at.max(call.at),
                        count: before.count + 1,
                        failed: before.failed + u32::from(call.status >= 400),
                    })
                })
        });
        Ok(summaries.collect())
    }

    async fn last_request(&self) -> Result<i64, StoreError> {
        let tables = self.tables();
        Ok(tables.requests.back().map_or(0, |record| record.id))
    }

    async fn position_before(&self, time: Timestamp) -> Result<i64, StoreError> {
        let tables = self.tables();
        let requests = &tables.requests;
        let earlier = requests.partition_point(|record| record.ended_at() < time);
        Ok(match earlier.checked_sub(1) {
            Some(last) => requests[last].id,
            None => requests.front().map_or(0, |oldest| oldest.id - 1),
        })
    }

    async fn log_size(&self) -> Result<u64, StoreError> {
        Ok(self.tables().requests.iter().map(RequestRecord::size).sum())
    }

    async fn trim_requests(&self, keep: &LogLimits, now: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let oldest = keep.oldest(now);
        let mut bytes = 0;
        let kept = tables.requests.iter().rev().take_while(|record| {
            bytes += record.size();
            bytes <= keep.bytes && record.ended_at() >= oldest
        });
        let too_many = tables.requests.len() - kept.count();
        tables.requests.drain(..too_many);
        Ok(too_many as u64)
    }
}

impl RequestRecorder for MemoryStore {
    fn record(&self, record: RequestRecord) {
        self.tables().append_request(&record);
    }
}

fn matches(filter: &RequestFilter, record: &RequestRecord) -> bool {
    fn is<T: PartialEq>(wanted: &Option<T>, found: Option<&T>) -> bool {
        wanted.as_ref().is_none_or(|wanted| found == Some(wanted))
    }
    record.environment.as_ref() == Some(&filter.environment)
        && is(&filter.integration, record.integration.as_ref())
        && is(&filter.connection, record.connection.as_ref())
        && (filter.api_key.as_deref()).is_none_or(|key| {
            [record.api_key.as_deref(), record.api_key_name.as_deref()].contains(&Some(key))
        })
        && (filter.operation.as_deref())
            .is_none_or(|operation| record.operation.as_deref() == Some(operation))
        && is(&filter.kind, Some(&record.kind))
        && is(&filter.answered_by, Some(&record.answered_by))
        && filter
            .status
            .is_none_or(|range| range.contains(record.status))
        && (filter.path.as_ref()).is_none_or(|text| record.path.contains(text.as_str()))
        && (filter.text.as_ref()).is_none_or(|text| {
            let texts = [
                Some(&*record.path),
                record.operation.as_deref(),
                record.error.as_deref(),
                record.reason.as_deref(),
                record.trace_id.as_deref(),
            ];
            texts
                .into_iter()
                .flatten()
                .any(|one| one.contains(text.as_str()))
        })
        && filter.since.is_none_or(|since| record.at >= since)
        && filter.until.is_none_or(|until| record.at < until)
        && filter.from.is_none_or(|from| record.id >= from)
        && filter.before.is_none_or(|before| record.id < before)
        && filter.after.is_none_or(|after| record.id > after)
}
