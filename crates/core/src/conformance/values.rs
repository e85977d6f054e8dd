//! Guarantees about unusual values in the records of every kind.

use jiff::Timestamp;
use serde_json::json;

use super::{
    ValueStores,
    flows::insert,
    list::{found, search, user},
    putting::{read, stored, with_integration},
    samples::{
        all_connections, all_requests, api_key, authorization, bare_connection, connection, event,
        key, object, pending_grant, put, request, session, tags, tokens,
    },
    tokens::note,
};
use crate::{
    connection::Connection,
    event::{Event, EventKind},
    flow::PendingAuthorization,
    free_object::FreeObject,
    seal::Sealed,
    storage::{ConnectionFilter, PutConnection, RequestLogStore, ToMillis},
    token::{TokenRow, TokenStatus},
};

type Fixture = super::Fixture<dyn ValueStores>;

const ODD: [&str; 9] = [
    "",
    " ",
    "\0",
    "a\0b",
    "Zürich – 東京 – \u{1F469}\u{200D}\u{1F4BB} – e\u{301}",
    "'; DROP TABLE connections; --",
    "\\ \" $1 ? % _ {} \u{1} \u{7f} \u{85}",
    "line\r\nline\ttab\u{2028}",
    "\u{FFFD}\u{FEFF}\u{10FFFF}",
];

/// In every free text, NUL included.
pub async fn odd_text_survives(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (number, text) in ODD.into_iter().enumerate() {
        let mut connection = user(&number.to_string(), text, Some(text));
        let user = connection.end_user.as_mut().unwrap();
        user.display_name = Some(text.into());
        user.email = Some(text.into());
        connection.tags = tags([(text, text)]);
        connection.metadata = Some(object(json!({ text: [text] })));
        connection.webhook_url_override = Some(text.into());
        let status = TokenStatus::Failing {
            since: connection.created_at,
            reason: text.into(),
        };
        let event = Event {
            tags: connection.tags.clone(),
            ..event(
                &connection.key,
                EventKind::RefreshFailed {
                    reason: text.into(),
                },
            )
        };
        let put = PutConnection {
            events: vec![event.clone()],
            tokens: TokenRow {
                status: status.clone(),
                ..tokens(1)
            },
            ..put(connection.clone(), 0)
        };
        let id = stored(&*store, put).await;
        connection.id = id;
        assert_eq!(read(&*store, &connection.key).await, connection, "{text:?}");
        let row = store.tokens(&connection.key).await.unwrap().unwrap();
        assert_eq!(row.status, status, "{text:?}");
        let events = store.events_after(0, 100).await.unwrap().events;
        assert_eq!(events.last().unwrap().kind, event.kind, "{text:?}");
        let mut session = session(text);
        session.end_user = connection.end_user;
        store.insert_session(&session).await.unwrap();
        let kept = store.session(&session.token_hash).await.unwrap();
        assert_eq!(kept, Some(session), "{text:?}");
    }
}

/// A filter with the text finds the record that was stored with it.
pub async fn odd_text_can_be_searched(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (number, text) in ODD.into_iter().enumerate() {
        let connection = Connection {
            tags: tags([("odd", text)]),
            ..user(&number.to_string(), text, Some(text))
        };
        stored(&*store, put(connection, 0)).await;
    }
    for (number, text) in ODD.into_iter().enumerate() {
        let number = number.to_string();
        for filter in [
            ConnectionFilter {
                end_user: Some(text.into()),
                ..all_connections()
            },
            ConnectionFilter {
                organization: Some(text.into()),
                ..all_connections()
            },
            ConnectionFilter {
                tags: tags([("odd", text)]),
                ..all_connections()
            },
        ] {
            assert_eq!(
                found(&*store, &filter).await,
                [number.as_str()],
                "{filter:?}"
            );
        }
        // Ids cannot contain these characters; the query only has to succeed.
        found(&*store, &search(text)).await;
    }
    let long = "x".repeat(100_000);
    assert_eq!(found(&*store, &search(&long)).await, [""; 0]);
}

/// A NUL may be read back as U+FFFD; all other text is unchanged.
pub async fn odd_text_does_not_stop_the_request_log(fixture: &super::Fixture<dyn RequestLogStore>) {
    let log = fixture.store();
    let records = ODD.map(|text| {
        let mut record = request(text);
        record.error = Some(text.into());
        record
    });
    log.append_requests(&records).await.unwrap();
    let mut read = log.requests(&all_requests()).await.unwrap();
    read.reverse();
    assert_eq!(read.len(), ODD.len());
    for (record, text) in read.into_iter().zip(ODD) {
        let plain = text.replace('\0', "\u{FFFD}");
        assert_eq!(record.path.replace('\0', "\u{FFFD}"), plain);
        let error = record.error.unwrap();
        assert_eq!(error.replace('\0', "\u{FFFD}"), plain);
    }
}

/// The largest metadata, a megabyte of sealed bytes, and a thousand labels.
pub async fn big_values_survive(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let mut connection = bare_connection("big");
    let text = "ß\u{1F469}".repeat(FreeObject::MAX_BYTES / 6 - 3);
    connection.metadata = Some(object(json!({ "text": text })));
    connection.tags = (0..1000)
        .map(|n| (format!("name {n}"), format!("value {n}")))
        .collect();
    let bytes = (0..1_000_000_u32).map(|n| (n % 251) as u8).collect();
    let row = TokenRow {
        sealed: Sealed::from_bytes(bytes),
        ..tokens(1)
    };
    let put = PutConnection {
        tokens: row.clone(),
        ..put(connection.clone(), 0)
    };
    connection.id = stored(&*store, put).await;
    assert_eq!(read(&*store, &connection.key).await, connection);
    assert_eq!(store.tokens(&connection.key).await.unwrap(), Some(row));
    let filter = ConnectionFilter {
        tags: tags([("name 7", "value 7"), ("name 999", "value 999")]),
        ..all_connections()
    };
    assert_eq!(found(&*store, &filter).await, ["big"]);
}

/// Numbers of every size, and the order of members.
pub async fn json_survives(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let mut connection = connection("a");
    let metadata = json!({
        "z": 1, "a": 2, "m": {"b": [], "a": {}},
        "numbers": [0, -1, u64::MAX, i64::MIN, 9_007_199_254_740_993_u64, 0.5, -2.25, 1e300],
        "null": null, "deep": [[[[[[[[["deep"]]]]]]]]]
    });
    connection.metadata = Some(object(metadata.clone()));
    connection.config.0 = object(metadata);
    connection.id = stored(&*store, put(connection.clone(), 0)).await;
    let read = read(&*store, &connection.key).await;
    assert_eq!(read, connection);
    let members: Vec<_> = read.config.0.keys().collect();
    assert_eq!(members, ["z", "a", "m", "numbers", "null", "deep"]);
}

/// Finer fractions are dropped in every timestamp, so that all backends return the same value.
pub async fn times_are_kept_to_the_millisecond(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let fine = Timestamp::new(1_772_323_200, 123_456_789).unwrap();
    let cut = Timestamp::new(1_772_323_200, 123_000_000).unwrap();
    assert_eq!(fine.to_millis(), cut);

    let mut connection = connection("a");
    connection.created_at = fine;
    connection.updated_at = fine;
    connection.last_fetched_at = Some(fine);
    let row = TokenRow {
        issued_at: fine,
        access_expires_at: Some(fine),
        granted_at: fine,
        status: TokenStatus::Failing {
            since: fine,
            reason: "r".into(),
        },
        ..tokens(1)
    };
    let put = PutConnection {
        tokens: row.clone(),
        events: vec![Event {
            at: fine,
            ..event(&connection.key, EventKind::Created)
        }],
        ..put(connection.clone(), 0)
    };
    stored(&*store, put).await;
    let read = read(&*store, &connection.key).await;
    assert_eq!(
        [
            read.created_at,
            read.updated_at,
            read.last_fetched_at.unwrap()
        ],
        [cut; 3]
    );
    assert_eq!(
        store.tokens(&key("a")).await.unwrap(),
        Some(row.to_millis())
    );
    assert_eq!(store.events_after(0, 1).await.unwrap().events[0].at, cut);
    let again = note(&*store, 1, &row.status).await;
    assert!(!again, "the status is the same to the millisecond");

    let mut key = api_key("k", fine);
    (key.expires_at, key.last_used_at, key.revoked_at) = (Some(fine), Some(fine), Some(fine));
    store.put_api_key(&key).await.unwrap();
    assert_eq!(store.api_keys().await.unwrap().rows, [key.to_millis()]);
    let mut session = session("s");
    (session.created_at, session.expires_at) = (fine, fine);
    store.insert_session(&session).await.unwrap();
    let kept = store.session(&session.token_hash).await.unwrap();
    assert_eq!(kept, Some(session.to_millis()));
    assert_eq!(store.purge_sessions(fine).await.unwrap(), 0);
    let mut grant = pending_grant("g");
    (grant.created_at, grant.expires_at) = (fine, fine);
    store.put_pending_grant(&grant).await.unwrap();
    let kept = store.pending_grant(&grant.id).await.unwrap();
    assert_eq!(kept, Some(grant.to_millis()));
}

/// Finer fractions are dropped.
pub async fn times_of_requests_are_kept_to_the_millisecond(
    fixture: &super::Fixture<dyn RequestLogStore>,
) {
    let fine = Timestamp::new(1_772_323_200, 123_456_789).unwrap();
    let cut = Timestamp::new(1_772_323_200, 123_000_000).unwrap();
    let log = fixture.store();
    let mut record = request("/");
    record.at = fine;
    log.append_requests(&[record]).await.unwrap();
    assert_eq!(log.requests(&all_requests()).await.unwrap()[0].at, cut);
}

/// Times before 1970 and in the far future.
pub async fn times_of_every_age_survive(fixture: &Fixture) {
    let store = fixture.store();
    let moments = [-62_135_596_800_000, -1, 0, 1, 253_370_764_800_999];
    let moments = moments.map(|at| Timestamp::from_millisecond(at).unwrap());
    let ends = [Timestamp::MIN, Timestamp::MAX].map(|end| end.to_millis());
    for at in moments.into_iter().chain(ends) {
        let flow = PendingAuthorization {
            created_at: at,
            expires_at: at,
            ..authorization(&at.to_string())
        };
        insert(&*store, &flow).await;
        let taken = store.take_authorization(&flow.state).await.unwrap();
        assert_eq!(taken, Some(flow));
        let key = api_key(&at.to_string(), at);
        store.put_api_key(&key).await.unwrap();
    }
    let keys = store.api_keys().await.unwrap().rows;
    let times: Vec<_> = keys
        .iter()
        .map(|key| key.created_at.as_millisecond())
        .collect();
    assert!(times.is_sorted());
    assert_eq!(times.len(), 7);
}
