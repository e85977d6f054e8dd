//! Guarantees of [`RequestLogStore`](crate::storage::RequestLogStore).

use std::time::Duration;

use super::samples::{
    all_requests, environment_id, key, key_in, moment, other_environment_id, request,
};
use crate::{
    id::ConnectionKey,
    request_log::{
        AnsweredBy, LatestCalls, LogLimits, RequestFilter, RequestKind, RequestRecord, StatusRange,
    },
    storage::RequestLogStore,
};

type Fixture = super::Fixture<dyn RequestLogStore>;

/// Every field is kept, and fields without a value stay empty.
pub async fn a_request_reads_back_whole(fixture: &Fixture) {
    let log = fixture.store();
    let bare = RequestRecord {
        integration: None,
        connection: None,
        api_key: None,
        api_key_name: None,
        operation: None,
        error: None,
        reason: None,
        messages: Default::default(),
        tags: Default::default(),
        kind: RequestKind::Proxy,
        trace_id: None,
        trace: None,
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
    let log = fixture.store();
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
    let log = fixture.store();
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
    for (range, expected) in [
        ("401-", &["none", "c", "b"][..]),
        ("201-", &["none", "c", "b"]),
        ("0-401", &["none", "a"]),
        ("4xx", &["none", "b"]),
        ("404", &["b"]),
    ] {
        let of = RequestFilter {
            status: Some(range.parse().unwrap()),
            ..all.clone()
        };
        assert_eq!(found(&*log, &of).await, expected, "{of:?}");
    }
    let of = RequestFilter {
        environment: environment_id(),
        integration: Some("i".parse().unwrap()),
        connection: Some("y".parse().unwrap()),
        api_key: records[1].api_key.clone().map(Into::into),
        operation: records[1].operation.clone().map(Into::into),
        kind: Some(RequestKind::Authorization),
        status: Some(StatusRange { from: 404, to: 404 }),
        answered_by: Some(AnsweredBy::Atlassian),
        path: Some("b".to_owned()),
        text: Some("b".to_owned()),
        since: Some(moment(0)),
        until: Some(moment(1_000)),
        from: Some(0),
        before: Some(i64::MAX),
        after: Some(0),
        limit: 1,
    };
    assert_eq!(found(&*log, &of).await, ["b"]);
}

/// A path is searched for a text as it is, without wildcards.
pub async fn requests_are_found_by_a_part_of_their_path(fixture: &Fixture) {
    let log = fixture.store();
    let records = ["/rest/api/3/issue", "/rest/api/3/Issue/A_1", "/wiki/100%"].map(request);
    log.append_requests(&records).await.unwrap();
    for (text, expected) in [
        ("issue", &["/rest/api/3/issue"][..]),
        ("/3/", &["/rest/api/3/Issue/A_1", "/rest/api/3/issue"]),
        ("_1", &["/rest/api/3/Issue/A_1"]),
        ("%", &["/wiki/100%"]),
        ("i_sue", &[]),
    ] {
        let of = RequestFilter {
            path: Some(text.to_owned()),
            ..all_requests()
        };
        assert_eq!(found(&*log, &of).await, expected, "{text}");
    }
}

/// The id of a key and its name are equal. Only a whole one is found.
pub async fn requests_are_found_by_their_api_key(fixture: &Fixture) {
    let log = fixture.store();
    let record = |path: &str, id: Option<&str>, name: Option<&str>| RequestRecord {
        api_key: id.map(Into::into),
        api_key_name: name.map(Into::into),
        ..request(path)
    };
    let records = [
        record("named", Some("k1"), Some("reports")),
        // Records of earlier versions have only the id.
        record("unnamed", Some("k1"), None),
        record("other", Some("k2"), Some("k1 reports")),
        record("none", None, None),
    ];
    log.append_requests(&records).await.unwrap();
    for (key, expected) in [
        ("k1", &["unnamed", "named"][..]),
        ("reports", &["named"]),
        ("report", &[]),
        ("", &[]),
    ] {
        let of = RequestFilter {
            api_key: Some(key.to_owned()),
            ..all_requests()
        };
        assert_eq!(found(&*log, &of).await, expected, "{key:?}");
    }
}

/// Only the whole name of an operation is found.
pub async fn requests_are_found_by_their_operation(fixture: &Fixture) {
    let log = fixture.store();
    let record = |path: &str, operation: Option<&str>| RequestRecord {
        operation: operation.map(Into::into),
        ..request(path)
    };
    let records = [
        record("a", Some("getIssue")),
        record("b", Some("getIssueLink")),
        record("c", None),
        record("d", Some("getIssue")),
    ];
    log.append_requests(&records).await.unwrap();
    let of = RequestFilter {
        operation: Some("getIssue".to_owned()),
        ..all_requests()
    };
    assert_eq!(found(&*log, &of).await, ["d", "a"]);
}

/// The path, operation, error, reason and trace id are searched, each on its own, without wildcards.
pub async fn requests_are_found_by_a_text_in_any_of_their_texts(fixture: &Fixture) {
    let log = fixture.store();
    let bare = |path: &str| RequestRecord {
        operation: None,
        error: None,
        reason: None,
        trace_id: None,
        ..request(path)
    };
    let records = [
        bare("/first/needle"),
        RequestRecord {
            operation: Some("second needle".into()),
            ..bare("/second")
        },
        RequestRecord {
            error: Some("third_needle".into()),
            ..bare("/third")
        },
        RequestRecord {
            reason: Some("the fourth needle".into()),
            ..bare("/fourth")
        },
        RequestRecord {
            trace_id: Some("fifth-needle".into()),
            ..bare("/fifth")
        },
        bare("/sixth"),
    ];
    log.append_requests(&records).await.unwrap();
    let all = ["/fifth", "/fourth", "/third", "/second", "/first/needle"];
    for (text, expected) in [
        ("needle", &all[..]),
        ("Needle", &[]),
        ("third_needle", &["/third"]),
        ("fifth_needle", &[]),
        ("fourthfifth", &[]),
    ] {
        let of = RequestFilter {
            text: Some(text.to_owned()),
            ..all_requests()
        };
        assert_eq!(found(&*log, &of).await, expected, "{text}");
    }
}

/// The time at which a request began counts, whatever its position and duration are.
pub async fn requests_are_found_by_the_time_at_which_they_began(fixture: &Fixture) {
    let log = fixture.store();
    let hour = 3_600;
    let record = |path: &str, began, took: u64| RequestRecord {
        at: moment(began),
        duration_us: took * 1_000_000,
        ..request(path)
    };
    let records = [
        record("first", 0, 0),
        record("second", 5 * hour, 0),
        // Began first, and ended last but one.
        record("long", 1, 10 * 3_600),
        record("last", 11 * hour, 0),
    ];
    log.append_requests(&records).await.unwrap();
    for (since, until, expected) in [
        (Some(0), None, &["last", "long", "second", "first"][..]),
        (Some(1), None, &["last", "long", "second"]),
        (Some(2), None, &["last", "second"]),
        (Some(12 * hour), None, &[]),
        (None, Some(1), &["first"]),
        (None, Some(2), &["long", "first"]),
        (Some(1), Some(5 * hour), &["long"]),
        (Some(5 * hour), Some(11 * hour), &["second"]),
    ] {
        let of = RequestFilter {
            since: since.map(moment),
            until: until.map(moment),
            ..all_requests()
        };
        assert_eq!(found(&*log, &of).await, expected, "{of:?}");
    }
}

/// The pages stay consistent while requests are added.
pub async fn pages_of_requests_follow_each_other_without_gaps(fixture: &Fixture) {
    let log = fixture.store();
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

/// Both ends of the search are positions, and the newest record comes first.
pub async fn a_search_of_requests_ends_at_a_position(fixture: &Fixture) {
    let log = fixture.store();
    let records = ["a", "b", "c", "d"].map(request);
    log.append_requests(&records).await.unwrap();
    let first = log.requests(&all_requests()).await.unwrap()[3].id;
    let search = |from, before| RequestFilter {
        from: Some(from),
        before,
        ..all_requests()
    };
    assert_eq!(found(&*log, &search(first + 2, None)).await, ["d", "c"]);
    let between = search(first + 1, Some(first + 3));
    assert_eq!(found(&*log, &between).await, ["c", "b"]);
    assert!(found(&*log, &search(first + 4, None)).await.is_empty());
}

/// So a reader can continue where it stopped.
pub async fn requests_after_a_position_come_oldest_first(fixture: &Fixture) {
    let log = fixture.store();
    log.append_requests(&["a", "b"].map(request)).await.unwrap();
    let first = log.requests(&all_requests()).await.unwrap()[1].id;
    log.append_requests(&["c", "d"].map(request)).await.unwrap();
    let after = |after| RequestFilter {
        after: Some(after),
        limit: 2,
        ..all_requests()
    };
    assert_eq!(found(&*log, &after(0)).await, ["a", "b"]);
    assert_eq!(found(&*log, &after(first)).await, ["b", "c"]);
    assert_eq!(found(&*log, &after(first + 2)).await, ["d"]);
    assert!(found(&*log, &after(first + 3)).await.is_empty());
}

/// A record takes about as much as its texts.
pub async fn the_size_of_the_log_grows_with_its_records(fixture: &Fixture) {
    let log = fixture.store();
    let before = log.log_size().await.unwrap();
    let path = format!("/{}", "p".repeat(999));
    let records = vec![request(&path); 1_000];
    log.append_requests(&records).await.unwrap();
    let grown = log.log_size().await.unwrap() - before;
    assert!((1_000_000..20_000_000).contains(&grown), "{grown}");
}

/// Returns a call of a connection that was received at this time.
fn call(of: &ConnectionKey, seconds: i64, status: u16) -> RequestRecord {
    RequestRecord {
        kind: RequestKind::Proxy,
        at: moment(seconds),
        environment: Some(of.environment.clone()),
        integration: Some(of.integration.clone()),
        connection: Some(of.connection.clone()),
        status,
        ..request("/")
    }
}

/// The summaries have the order of the connections. Only calls count, and failures begin at 400. The last call is that
/// which was received last, not that which ended last.
pub async fn the_latest_calls_of_several_connections_are_summarised(fixture: &Fixture) {
    let log = fixture.store();
    let [busy, calm, unused] = ["busy", "calm", "unused"].map(key);
    let refresh = RequestRecord {
        kind: RequestKind::Refresh,
        ..call(&unused, 9, 200)
    };
    let records = [
        call(&busy, 2, 200),
        call(&busy, 5, 400),
        call(&calm, 3, 399),
        call(&busy, 1, 502),
        refresh,
    ];
    log.append_requests(&records).await.unwrap();
    let connections = [unused, calm.clone(), busy, calm];
    let summaries = log.latest_calls(&connections).await.unwrap();
    let calm = LatestCalls {
        last_at: moment(3),
        count: 1,
        failed: 0,
    };
    let busy = LatestCalls {
        last_at: moment(5),
        count: 3,
        failed: 2,
    };
    assert_eq!(summaries, [None, Some(calm), Some(busy), Some(calm)]);
}

/// Connections of other integrations and environments can have the same id.
pub async fn calls_of_namesakes_are_not_in_the_summary(fixture: &Fixture) {
    let log = fixture.store();
    let own = key("c");
    let of_other_integration = key_in("other", "c");
    let of_other_environment = ConnectionKey {
        environment: other_environment_id(),
        ..own.clone()
    };
    let records = [
        call(&own, 1, 200),
        call(&of_other_integration, 2, 500),
        call(&of_other_environment, 3, 500),
    ];
    log.append_requests(&records).await.unwrap();
    let expected = [
        (own, 1, 0),
        (of_other_integration, 2, 1),
        (of_other_environment, 3, 1),
    ];
    for (key, seconds, failed) in expected {
        let summaries = log.latest_calls(&[key]).await.unwrap();
        let last_at = moment(seconds);
        let expected = LatestCalls {
            last_at,
            count: 1,
            failed,
        };
        assert_eq!(summaries, [Some(expected)]);
    }
}

/// Failures that are long ago do not count forever.
pub async fn a_summary_has_the_latest_calls_only(fixture: &Fixture) {
    let log = fixture.store();
    let key = key("c");
    let counted = i64::from(LatestCalls::COUNTED);
    let call = |n| call(&key, n, if n < 3 { 500 } else { 200 });
    let records: Vec<_> = (0..counted + 2).map(call).collect();
    log.append_requests(&records).await.unwrap();
    let summaries = log.latest_calls(&[key]).await.unwrap();
    let expected = LatestCalls {
        last_at: moment(counted + 1),
        count: LatestCalls::COUNTED,
        failed: 1,
    };
    assert_eq!(summaries, [Some(expected)]);
}

/// This bounds how much a summary reads.
pub async fn a_summary_is_made_from_the_latest_records_of_an_id(fixture: &Fixture) {
    let log = fixture.store();
    let (own, namesake) = (key("c"), key_in("other", "c"));
    let calls = [call(&own, 0, 200), call(&own, 1, 200)];
    log.append_requests(&calls).await.unwrap();
    let newer = i64::from(LatestCalls::SEARCHED) - 1;
    let newer: Vec<_> = (0..newer).map(|n| call(&namesake, 2 + n, 200)).collect();
    log.append_requests(&newer).await.unwrap();
    let found = async || log.latest_calls(std::slice::from_ref(&own)).await.unwrap()[0];
    assert_eq!(found().await.map(|calls| calls.count), Some(1));
    log.append_requests(&newer[..1]).await.unwrap();
    assert_eq!(found().await, None);
}

/// None at all, and more than a database takes in one statement.
pub async fn any_number_of_connections_is_summarised(fixture: &Fixture) {
    let log = fixture.store();
    assert_eq!(log.latest_calls(&[]).await.unwrap(), []);
    let keys: Vec<_> = (0..1_100).map(|n| key(&format!("c{n}"))).collect();
    let last = keys.last().unwrap();
    log.append_requests(&[call(last, 1, 200)]).await.unwrap();
    let summaries = log.latest_calls(&keys).await.unwrap();
    assert_eq!(summaries.len(), keys.len());
    let found: Vec<_> = summaries.iter().filter_map(|one| one.as_ref()).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(summaries.last().unwrap().as_ref(), Some(found[0]));
}

/// The end of a request counts, and requests of other environments count, too.
pub async fn a_time_is_found_as_a_position(fixture: &Fixture) {
    let log = fixture.store();
    assert_eq!(log.position_before(moment(0)).await.unwrap(), 0);
    let record = |began, took: u64| RequestRecord {
        at: moment(began),
        duration_us: took * 1_000_000,
        ..request("/")
    };
    let mut records: Vec<_> = (0..100).map(|n| record(10 * n, 5)).collect();
    records[50].environment = None;
    log.append_requests(&records).await.unwrap();
    let first = log.last_request().await.unwrap() - 99;
    for (seconds, number) in [
        (-1, 0),
        (5, 0),
        (6, 1),
        (499, 50),
        (505, 50),
        (506, 51),
        (9_999, 100),
    ] {
        let position = log.position_before(moment(seconds)).await.unwrap();
        assert_eq!(position - first + 1, number, "{seconds}");
    }
    // Positions do not begin at 1 after a trim.
    let keep = LogLimits {
        age: Duration::from_secs(100),
        ..LogLimits::NONE
    };
    log.trim_requests(&keep, moment(895)).await.unwrap();
    for (seconds, number) in [(0, 79), (806, 81), (9_999, 100)] {
        let position = log.position_before(moment(seconds)).await.unwrap();
        assert_eq!(position - first + 1, number, "{seconds}");
    }
}

/// Requests of other environments count, too.
pub async fn the_last_position_is_that_of_the_newest_request(fixture: &Fixture) {
    let log = fixture.store();
    assert_eq!(log.last_request().await.unwrap(), 0);
    log.append_requests(&[request("a")]).await.unwrap();
    let first = log.requests(&all_requests()).await.unwrap()[0].id;
    assert_eq!(log.last_request().await.unwrap(), first);
    let other = RequestRecord {
        environment: None,
        ..request("b")
    };
    log.append_requests(&[other]).await.unwrap();
    assert_eq!(log.last_request().await.unwrap(), first + 1);
}

/// The end of a request counts. The number of removed requests is returned.
pub async fn a_trim_removes_requests_that_are_too_old(fixture: &Fixture) {
    let log = fixture.store();
    let records = [(0, 0), (1, 0), (0, 2), (3, 0)].map(|(began, took)| RequestRecord {
        at: moment(began),
        duration_us: took * 1_000_000,
        ..request(&format!("{began}+{took}"))
    });
    log.append_requests(&records).await.unwrap();
    for (seconds, gone, left) in [
        (0, 0, &["3+0", "0+2", "1+0", "0+0"][..]),
        (1, 1, &["3+0", "0+2", "1+0"]),
        (2, 1, &["3+0", "0+2"]),
        (3, 1, &["3+0"]),
        (4, 1, &[]),
        (4, 0, &[]),
    ] {
        let keep = LogLimits {
            age: Duration::from_secs(100),
            ..LogLimits::NONE
        };
        let now = moment(100 + seconds);
        assert_eq!(
            log.trim_requests(&keep, now).await.unwrap(),
            gone,
            "{seconds}"
        );
        assert_eq!(found(&*log, &all_requests()).await, left, "{seconds}");
    }
    let trimmed = log.trim_requests(&LogLimits::NONE, moment(0)).await;
    assert_eq!(trimmed.unwrap(), 0);
}

/// Each record counts with the length of its texts plus a fixed share for its other fields.
pub async fn a_trim_keeps_the_log_within_its_bytes(fixture: &Fixture) {
    let log = fixture.store();
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
        let trimmed = log.trim_requests(&keep, moment(0)).await;
        assert_eq!(trimmed.unwrap(), gone, "{bytes}");
        assert_eq!(found(&*log, &all_requests()).await, left, "{bytes}");
    }
}

/// The limit of a filter is capped at the maximum.
pub async fn a_page_of_the_request_log_is_bounded(fixture: &Fixture) {
    let log = fixture.store();
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
    let log = fixture.store();
    log.append_requests(&[request("a")]).await.unwrap();
    let first = log.requests(&all_requests()).await.unwrap()[0].id;
    let nothing = LogLimits {
        bytes: 0,
        ..LogLimits::NONE
    };
    log.trim_requests(&nothing, moment(0)).await.unwrap();
    log.append_requests(&[request("b")]).await.unwrap();
    let second = log.requests(&all_requests()).await.unwrap()[0].id;
    assert!(second > first);
}

/// The number of records in a batch is not limited.
pub async fn a_large_batch_of_requests_is_kept_in_order(fixture: &Fixture) {
    let log = fixture.store();
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
    let log = fixture.store();
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
