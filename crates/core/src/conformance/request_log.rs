//! Promises of [`RequestLogStore`](crate::storage::RequestLogStore).

use super::{
    Fixture,
    samples::{all_requests, environment_id, moment, request},
};
use crate::{
    request_log::{AnsweredBy, LogLimits, RequestFilter, RequestKind, RequestRecord},
    storage::RequestLogStore,
};

/// Every field is kept, and fields without a value stay empty.
pub async fn a_request_reads_back_whole(fixture: &Fixture) {
    let log = fixture.request_log();
    let bare = RequestRecord {
        integration: None,
        connection: None,
        api_key: None,
        api_key_name: None,
        operation: None,
        error: None,
        reason: None,
        tags: Default::default(),
        kind: RequestKind::Proxy,
        trace_id: None,
        status: 599,
        answered_by: AnsweredBy::Gateway,
        ..request("/bare")
    };
    for record in [request("/full"), bare] {
        log.append_requests(std::slice::from_ref(&record))
            .await
            .unwrap();
        let read = log.requests(&all_requests()).await.unwrap();
        let id = read[0].id;
        assert!(id > 0);
        assert_eq!(read[0], RequestRecord { id, ..record });
    }
}

/// The order of insertion counts, not the times of the records. The default limit is 100 records.
pub async fn requests_come_newest_first(fixture: &Fixture) {
    let log = fixture.request_log();
    let records: Vec<_> = (0..150)
        .map(|n| RequestRecord {
            at: moment(-n),
            ..request(&n.to_string())
        })
        .collect();
    log.append_requests(&records[..70]).await.unwrap();
    log.append_requests(&[]).await.unwrap();
    log.append_requests(&records[70..]).await.unwrap();
    let newest: Vec<_> = (50..150).rev().map(|n| n.to_string()).collect();
    assert_eq!(found(&*log, &all_requests()).await, newest);
}

/// Each criterion is tested alone, and all of them together.
pub async fn requests_are_found_by_each_criterion(fixture: &Fixture) {
    let log = fixture.request_log();
    let record = |path: &str, integration: &str, connection: &str, status| RequestRecord {
        integration: Some(integration.parse().unwrap()),
        connection: Some(connection.parse().unwrap()),
        status,
        ..request(path)
    };
    let none = RequestRecord {
        integration: None,
        connection: None,
        status: 401,
        ..request("none")
    };
    let mut records = [
        record("a", "i", "x", 200),
        record("b", "i", "y", 404),
        record("c", "j", "x", 500),
        none,
    ];
    records[0].kind = RequestKind::Proxy;
    log.append_requests(&records).await.unwrap();
    let all = all_requests();
    let of = RequestFilter {
        environment: environment_id(),
        integration: Some("i".parse().unwrap()),
        ..all.clone()
    };
    assert_eq!(found(&*log, &of).await, ["b", "a"]);
    let of = RequestFilter {
        connection: Some("x".parse().unwrap()),
        ..all.clone()
    };
    assert_eq!(found(&*log, &of).await, ["c", "a"]);
    for (kind, expected) in [
        (RequestKind::Authorization, &["none", "c", "b"][..]),
        (RequestKind::Proxy, &["a"]),
    ] {
        let of = RequestFilter {
            kind: Some(kind),
            ..all.clone()
        };
        assert_eq!(found(&*log, &of).await, expected, "{of:?}");
    }
    for (status_from, status_to, expected) in [
        (Some(401), None, &["none", "c", "b"][..]),
        (Some(201), None, &["none", "c", "b"]),
        (None, Some(401), &["none", "a"]),
        (Some(400), Some(499), &["none", "b"]),
        (Some(500), Some(499), &[]),
    ] {
        let of = RequestFilter {
            status_from,
            status_to,
            ..all.clone()
        };
        assert_eq!(found(&*log, &of).await, expected, "{of:?}");
    }
    let of = RequestFilter {
        environment: environment_id(),
        integration: Some("i".parse().unwrap()),
        connection: Some("y".parse().unwrap()),
        kind: Some(RequestKind::Authorization),
        status_from: Some(404),
        status_to: Some(404),
        before: Some(i64::MAX),
        limit: 1,
    };
    assert_eq!(found(&*log, &of).await, ["b"]);
}

/// The pages stay consistent while requests are added.
pub async fn pages_of_requests_follow_each_other_without_gaps(fixture: &Fixture) {
    let log = fixture.request_log();
    let records = ["a", "b", "c", "d", "e"].map(request);
    log.append_requests(&records).await.unwrap();
    let mut page = RequestFilter {
        limit: 2,
        ..all_requests()
    };
    for expected in [&["e", "d"][..], &["c", "b"], &["a"], &[]] {
        let records = log.requests(&page).await.unwrap();
        let paths: Vec<_> = records.iter().map(|one| &*one.path).collect();
        assert_eq!(paths, expected);
        page.before = records.last().map(|last| last.id).or(page.before);
        log.append_requests(&[request("later")]).await.unwrap();
    }
}

/// The number of removed requests is returned.
pub async fn a_trim_removes_the_oldest_requests(fixture: &Fixture) {
    let log = fixture.request_log();
    let records = ["a", "b", "c", "d"].map(request);
    log.append_requests(&records).await.unwrap();
    for (records, gone, left) in [
        (9, 0, &["d", "c", "b", "a"][..]),
        (4, 0, &["d", "c", "b", "a"]),
        (u64::MAX, 0, &["d", "c", "b", "a"]),
        (3, 1, &["d", "c", "b"]),
        (1, 2, &["d"]),
        (0, 1, &[]),
        (0, 0, &[]),
    ] {
        let keep = LogLimits {
            records,
            ..LogLimits::NONE
        };
        assert_eq!(log.trim_requests(&keep).await.unwrap(), gone, "{records}");
        assert_eq!(found(&*log, &all_requests()).await, left, "{records}");
    }
}

/// Each record counts with the length of its texts plus a fixed share for its other fields.
pub async fn a_trim_keeps_the_log_within_its_bytes(fixture: &Fixture) {
    let log = fixture.request_log();
    let long = "ß".repeat(300);
    let records = [long.as_str(), "b", long.as_str(), "d"].map(request);
    log.append_requests(&records).await.unwrap();
    let sizes = records.each_ref().map(RequestRecord::size);
    let newest: u64 = sizes[1..].iter().sum();
    for (bytes, gone, left) in [
        (newest + sizes[0], 0, &["d", &*long, "b", &long][..]),
        (newest + sizes[0] - 1, 1, &["d", &long, "b"]),
        (newest, 0, &["d", &long, "b"]),
        (sizes[3] + sizes[2], 1, &["d", &long]),
        (sizes[3] - 1, 2, &[]),
    ] {
        let keep = LogLimits {
            bytes,
            ..LogLimits::NONE
        };
        assert_eq!(log.trim_requests(&keep).await.unwrap(), gone, "{bytes}");
        assert_eq!(found(&*log, &all_requests()).await, left, "{bytes}");
    }
}

/// The limit of a filter is capped at the maximum.
pub async fn a_page_of_the_request_log_is_bounded(fixture: &Fixture) {
    let log = fixture.request_log();
    let records = vec![request("/"); RequestFilter::MAX as usize + 1];
    log.append_requests(&records).await.unwrap();
    let all = RequestFilter {
        limit: u32::MAX,
        ..all_requests()
    };
    let found = log.requests(&all).await.unwrap();
    assert_eq!(found.len(), RequestFilter::MAX as usize);
}

/// A client that pages through the log would mistake new requests for old ones.
pub async fn positions_of_trimmed_requests_are_not_reused(fixture: &Fixture) {
    let log = fixture.request_log();
    log.append_requests(&[request("a")]).await.unwrap();
    let first = log.requests(&all_requests()).await.unwrap()[0].id;
    let nothing = LogLimits {
        records: 0,
        ..LogLimits::NONE
    };
    log.trim_requests(&nothing).await.unwrap();
    log.append_requests(&[request("b")]).await.unwrap();
    let second = log.requests(&all_requests()).await.unwrap()[0].id;
    assert!(second > first);
}

/// The number of records in a batch is not limited.
pub async fn a_large_batch_of_requests_is_kept_in_order(fixture: &Fixture) {
    let log = fixture.request_log();
    let records: Vec<_> = (0..2_345).map(|n| request(&n.to_string())).collect();
    log.append_requests(&records).await.unwrap();
    let all = RequestFilter {
        limit: 9_999,
        ..all_requests()
    };
    let expected: Vec<_> = (0..2_345).rev().map(|n| n.to_string()).collect();
    assert_eq!(found(&*log, &all).await, expected);
}

/// Each batch keeps its order.
pub async fn requests_of_many_callers_are_all_kept(fixture: &Fixture) {
    let log = fixture.request_log();
    fixture
        .race(|caller, _| {
            let log = log.clone();
            async move {
                let batch = ["a", "b"].map(|half| request(&format!("{caller}{half}")));
                log.append_requests(&batch).await.unwrap();
            }
        })
        .await;
    let paths = found(&*log, &all_requests()).await;
    assert_eq!(paths.len(), 2 * Fixture::CALLERS);
    for caller in 0..Fixture::CALLERS {
        let at = |half| {
            paths
                .iter()
                .position(|path| *path == format!("{caller}{half}"))
        };
        assert!(at("b").unwrap() < at("a").unwrap());
    }
}

/// Returns the paths of the matching requests in the order in which they are listed.
async fn found(log: &dyn RequestLogStore, filter: &RequestFilter) -> Vec<String> {
    let records = log.requests(filter).await.unwrap();
    let paths = records.into_iter().map(|record| record.path.into());
    paths.collect()
}
