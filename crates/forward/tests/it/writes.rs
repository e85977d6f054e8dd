//! Writes with an idempotency key: sent once, answered as often as they are repeated.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{FutureExt, future::join_all};
use secrecy::SecretSlice;
use threelo_core::{
    clock::{ManualClock, SystemClock},
    idempotency::BeginOutcome,
    memory::MemoryStore,
    seal::{SealContext, SealError, Sealed, Sealer},
    storage::{IdempotencyStore, MockIdempotencyStore, SealedColumn, SealedStore, StoreError},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Semaphore,
};

use crate::{
    gateway::{Answer, CLOUD, Gateway, Hasty, PUBLIC_URL, asleep, request},
    upstream::{Upstream, answer, read_head},
};

const ISSUE: &str = "/c/jira-cloud/conn-1/jira/rest/api/3/issue";
const KEY: &str = "Idempotency-Key: order-17\r\nContent-Type: application/json\r\n";

/// Binds bytes to their place, and hides them from a search for their text.
struct Xor;

impl Sealer for Xor {
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed {
        let bound = [format!("{context:?}\n").as_bytes(), plain].concat();
        Sealed::from_bytes(bound.iter().map(|byte| byte ^ 0x5a).collect())
    }

    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<SecretSlice<u8>, SealError> {
        let SealContext { table, column, .. } = context;
        let bound: Vec<u8> = sealed.as_bytes().iter().map(|byte| byte ^ 0x5a).collect();
        let plain = bound.strip_prefix(format!("{context:?}\n").as_bytes());
        let plain = plain.ok_or(SealError::Refused { table, column })?;
        Ok(SecretSlice::from(plain.to_vec()))
    }
}

async fn gateway(upstream: &Upstream) -> (Gateway, MemoryStore) {
    let store = MemoryStore::new();
    (over(upstream, Arc::new(store.clone())).await, store)
}

async fn over(upstream: &Upstream, store: Arc<dyn IdempotencyStore>) -> Gateway {
    let origin = format!("http://{}", upstream.address);
    Gateway::built(&origin, Arc::new(SystemClock), |builder| {
        builder.idempotency(store, Arc::new(Xor))
    })
    .await
}

async fn post(gateway: &Gateway, body: &str) -> Answer {
    gateway.call("POST", ISSUE, KEY, body).await
}

/// Answers with the number of the request.
async fn counting(status: u16, headers: &'static str) -> Upstream {
    Upstream::answering(move |request| {
        let body = format!("issue {}", request.number);
        answer(status, headers, body.as_bytes())
    })
    .await
}

/// Lets each request through with a permit of the semaphore; counts those that came.
async fn gated() -> (Upstream, Arc<Semaphore>, Arc<AtomicUsize>) {
    let (gate, came) = (Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)));
    let (opened, counted) = (gate.clone(), came.clone());
    let upstream = Upstream::raw(move |mut stream| {
        let (gate, came) = (opened.clone(), counted.clone());
        async move {
            let mut buffer = Vec::new();
            while read_head(&mut stream, &mut buffer).await.is_some() {
                buffer.clear();
                came.fetch_add(1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                let _ = stream.write_all(&answer(201, "", b"made")).await;
            }
        }
        .boxed()
    });
    (upstream.await, gate, came)
}

async fn until(is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting)
        .await
        .unwrap();
}

#[track_caller]
fn check(answer: &Answer, status: u16, code: &str) {
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (status, code),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn a_repetition_gets_the_first_answer_and_is_not_sent() {
    let headers = "content-type: application/json\r\natl-traceid: t1\r\nset-cookie: a=b\r\n";
    let upstream = counting(201, headers).await;
    let (gateway, _) = gateway(&upstream).await;
    let first = post(&gateway, "{}").await;
    assert_eq!((first.status, &*first.text()), (201, "issue 1"));
    assert_eq!(first.header("idempotency-replayed"), None);
    for _ in 0..2 {
        let again = post(&gateway, "{}").await;
        assert_eq!((again.status, &*again.text()), (201, "issue 1"));
        assert_eq!(again.header("idempotency-replayed"), Some("true"));
        for header in ["content-type", "atl-traceid", "content-length"] {
            assert_eq!(again.header(header), first.header(header), "{header}");
        }
        assert_eq!(again.header("set-cookie"), None);
    }
    assert_eq!(upstream.requests().len(), 1);
    assert_eq!(upstream.requests()[0].values("idempotency-key"), [""; 0]);

    let records = gateway.records(3).await;
    let seen = records.iter().map(|record| {
        let error = record.error.as_deref().unwrap_or_default();
        (record.status, record.attempts, error, record.bytes_out)
    });
    let replayed = (201, 0, "idempotency_replayed", 7);
    assert_eq!(
        seen.collect::<Vec<_>>(),
        [(201, 1, "", 7), replayed, replayed]
    );
}

#[tokio::test]
async fn the_same_key_with_another_path_type_or_body_is_refused() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    assert_eq!(post(&gateway, "{}").await.status, 201);
    let other_type = KEY.replace("json", "xml");
    for (target, headers, body) in [
        (ISSUE.to_owned(), KEY, "{ }"),
        (format!("{ISSUE}?a=b"), KEY, "{}"),
        (format!("{ISSUE}/bulk"), KEY, "{}"),
        (ISSUE.to_owned(), &*other_type, "{}"),
    ] {
        let refused = gateway.call("POST", &target, headers, body).await;
        check(&refused, 422, "idempotency_key_reused");
    }
    assert_eq!(upstream.requests().len(), 1);
    // Another way to write the same target.
    let same = format!("/ex/jira/{}/rest/api/3/issue", crate::gateway::CLOUD);
    let again = gateway.call("POST", &same, KEY, "{}").await;
    assert_eq!((again.status, &*again.text()), (201, "issue 1"));
}

#[tokio::test]
async fn each_connection_has_keys_of_its_own() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    for (connection, expected) in [("conn-1", "issue 1"), ("conn-2", "issue 2")] {
        for _ in 0..2 {
            let target = ISSUE.replace("conn-1", connection);
            let answer = gateway.call("POST", &target, KEY, "{}").await;
            assert_eq!(answer.text(), expected);
        }
    }
    assert_eq!(upstream.requests().len(), 2);
}

#[tokio::test]
async fn while_the_first_call_is_in_progress_a_repetition_is_told_to_wait() {
    let (upstream, gate, came) = gated().await;
    let (gateway, _) = gateway(&upstream).await;
    let gateway = Arc::new(gateway);
    let other = gateway.clone();
    let first = tokio::spawn(async move { post(&other, "{}").await });
    until(|| came.load(Ordering::SeqCst) == 1).await;
    let early = post(&gateway, "{}").await;
    check(&early, 409, "idempotency_key_in_progress");
    assert_eq!(early.header("retry-after"), Some("1"));
    check(
        &post(&gateway, "other").await,
        422,
        "idempotency_key_reused",
    );
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().text(), "made");
    assert_eq!(post(&gateway, "{}").await.text(), "made");
    assert_eq!(came.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn of_many_calls_with_one_key_one_is_sent() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    let answers = join_all((0..40).map(|_| post(&gateway, "{}"))).await;
    for answer in answers {
        match answer.status {
            201 => assert_eq!(answer.text(), "issue 1"),
            _ => check(&answer, 409, "idempotency_key_in_progress"),
        }
    }
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn a_caller_that_hangs_up_finds_the_answer_later() {
    let (upstream, gate, came) = gated().await;
    let (gateway, _) = gateway(&upstream).await;
    let mut caller = TcpStream::connect(gateway.address).await.unwrap();
    let call = request("POST", ISSUE, KEY, "{}");
    caller.write_all(call.as_bytes()).await.unwrap();
    until(|| came.load(Ordering::SeqCst) == 1).await;
    drop(caller);
    // The record is written when the server has noticed, or with the response.
    gate.add_permits(1);
    gateway.records(1).await;
    let again = post(&gateway, "{}").await;
    assert_eq!((again.status, &*again.text()), (201, "made"));
    assert_eq!(came.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn after_a_broken_connection_the_outcome_is_unknown_and_stays_so() {
    let upstream = Upstream::answering(|_| Vec::new()).await;
    let (gateway, _) = gateway(&upstream).await;
    check(&post(&gateway, "{}").await, 502, "upstream_broke_off");
    for _ in 0..2 {
        let again = post(&gateway, "{}").await;
        check(&again, 409, "idempotency_outcome_unknown");
        let message = again.error()["message"].to_string();
        assert!(message.contains("Check whether the write happened"));
        assert!(message.contains("new key"), "{message}");
        assert_eq!(again.header("retry-after"), None);
    }
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn after_a_timeout_the_outcome_is_unknown() {
    let (upstream, _gate, came) = gated().await;
    let clock = ManualClock::default();
    let store = MemoryStore::new();
    let origin = format!("http://{}", upstream.address);
    let built = Gateway::built(&origin, Arc::new(clock.clone()), |builder| {
        builder.idempotency(Arc::new(store), Arc::new(Xor))
    });
    let gateway = Arc::new(built.await);
    let other = gateway.clone();
    let first = tokio::spawn(async move { post(&other, "{}").await });
    until(|| came.load(Ordering::SeqCst) == 1).await;
    // The timeout and the next extension of the lease.
    asleep(&clock, 2).await;
    clock.advance(Duration::from_secs(60));
    check(&first.await.unwrap(), 504, "upstream_timeout");
    let again = post(&gateway, "{}").await;
    check(&again, 409, "idempotency_outcome_unknown");
}

#[tokio::test]
async fn a_slow_call_extends_its_lease() {
    let (upstream, gate, came) = gated().await;
    let clock = ManualClock::default();
    let store = MemoryStore::with_clock(Arc::new(clock.clone()));
    let origin = format!("http://{}", upstream.address);
    let built = Gateway::built(&origin, Arc::new(clock.clone()), |builder| {
        builder.idempotency(Arc::new(store), Arc::new(Xor))
    });
    let gateway = Arc::new(built.await);
    let other = gateway.clone();
    let first = tokio::spawn(async move { post(&other, "{}").await });
    until(|| came.load(Ordering::SeqCst) == 1).await;
    for _ in 0..8 {
        asleep(&clock, 2).await;
        clock.advance(Duration::from_secs(5));
    }
    asleep(&clock, 2).await;
    let early = post(&gateway, "{}").await;
    check(&early, 409, "idempotency_key_in_progress");
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().status, 201);
}

#[tokio::test]
async fn a_refusal_before_processing_leaves_the_key_usable() {
    for (status, headers) in [
        (401, ""),
        (429, "retry-after: 3000\r\n"),
        (503, "retry-after: 3000\r\n"),
    ] {
        let upstream = Upstream::answering(move |request| match &*request.body {
            b"refused" => answer(status, headers, b"no"),
            _ => answer(201, "", b"made"),
        })
        .await;
        let store = MemoryStore::new();
        let origin = format!("http://{}", upstream.address);
        let built = Gateway::built(&origin, Arc::new(Hasty::default()), |builder| {
            builder
                .budget(threelo_forward::budget::BudgetMode::Off)
                .idempotency(Arc::new(store), Arc::new(Xor))
        });
        let gateway = built.await;
        let refused = post(&gateway, "refused").await;
        assert_eq!((refused.status, &*refused.text()), (status, "no"));
        // Even for another call.
        let next = post(&gateway, "{}").await;
        assert_eq!((next.status, &*next.text()), (201, "made"), "{status}");
        assert_eq!(next.header("idempotency-replayed"), None);
    }
}

#[tokio::test]
async fn other_failures_of_atlassian_are_answers() {
    for status in [400, 403, 404, 500, 502, 503] {
        let upstream = counting(status, "").await;
        let (gateway, _) = gateway(&upstream).await;
        let first = post(&gateway, "{}").await;
        let again = post(&gateway, "{}").await;
        assert_eq!((first.status, &*first.text()), (status, "issue 1"));
        assert_eq!((again.status, &*again.text()), (status, "issue 1"));
        assert_eq!(again.header("idempotency-replayed"), Some("true"));
        assert_eq!(upstream.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_call_that_never_left_leaves_the_key_usable() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let built = Gateway::built(&origin, Arc::new(SystemClock), |builder| {
        builder.idempotency(Arc::new(MemoryStore::new()), Arc::new(Xor))
    });
    let gateway = built.await;
    for _ in 0..2 {
        check(&post(&gateway, "{}").await, 502, "upstream_unreachable");
    }
}

#[tokio::test]
async fn a_long_answer_arrives_whole_and_its_repetition_says_that_it_was_not_kept() {
    let body = vec![b'x'; threelo_forward::limits::MAX_KEPT_ANSWER + 1];
    let expected = body.clone();
    let upstream = Upstream::answering(move |_| answer(201, "", &body)).await;
    let (gateway, _) = gateway(&upstream).await;
    let first = post(&gateway, "{}").await;
    assert_eq!(first.status, 201);
    assert!(first.body == expected, "{} bytes", first.body.len());
    let again = post(&gateway, "{}").await;
    check(&again, 409, "idempotency_answer_not_kept");
    assert_eq!(again.error()["payload"]["status"], 201);
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn the_longest_answer_is_kept() {
    let body = vec![b'x'; threelo_forward::limits::MAX_KEPT_ANSWER];
    let upstream = Upstream::answering(move |_| answer(201, "", &body)).await;
    let (gateway, _) = gateway(&upstream).await;
    let first = post(&gateway, "{}").await;
    let again = post(&gateway, "{}").await;
    assert_eq!(again.header("idempotency-replayed"), Some("true"));
    assert!(first.body == again.body, "{} bytes", again.body.len());
}

#[tokio::test]
async fn of_an_answer_that_breaks_off_the_status_is_known() {
    let upstream = Upstream::raw(|mut stream| {
        async move {
            read_head(&mut stream, &mut Vec::new()).await;
            let head = b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\nhalf";
            stream.write_all(head).await.unwrap();
        }
        .boxed()
    });
    let (gateway, _) = gateway(&upstream.await).await;
    check(&post(&gateway, "{}").await, 502, "upstream_malformed");
    let again = post(&gateway, "{}").await;
    check(&again, 409, "idempotency_answer_not_kept");
    assert_eq!(again.error()["payload"]["status"], 201);
}

#[tokio::test]
async fn a_body_that_is_too_long_to_be_read_first_is_refused() {
    let upstream = counting(201, "").await;
    let (gateway, store) = gateway(&upstream).await;
    let longest = usize::try_from(threelo_forward::limits::MAX_KEYED_BODY).unwrap();
    let body = "x".repeat(longest + 1);
    check(&post(&gateway, &body).await, 413, "request_too_large");
    let chunked = format!(
        "{KEY}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n",
        body.len()
    );
    let refused = gateway.call("POST", ISSUE, &chunked, "").await;
    check(&refused, 413, "request_too_large");
    assert!(upstream.requests().is_empty());
    let values = store.sealed_values(SealedColumn::IdempotencyAnswers, None, 10);
    assert_eq!(values.await.unwrap(), []);
    assert_eq!(post(&gateway, &body[1..]).await.status, 201);
    assert_eq!(upstream.requests()[0].body.len(), longest);
}

#[tokio::test]
async fn a_body_of_unknown_length_is_recognized() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    let chunked = format!("{KEY}Transfer-Encoding: chunked\r\n\r\n1\r\n{{\r\n1\r\n}}\r\n0\r\n");
    for _ in 0..2 {
        let answer = gateway.call("POST", ISSUE, &chunked, "").await;
        assert_eq!(answer.text(), "issue 1");
    }
    assert_eq!(post(&gateway, "{}").await.text(), "issue 1");
    assert_eq!(upstream.requests()[0].body, b"{}");
}

#[tokio::test]
async fn a_key_that_breaks_the_rules_is_refused() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    let long = "k".repeat(256);
    for headers in [
        format!("Idempotency-Key: {long}\r\n"),
        "Idempotency-Key: a b\r\n".into(),
        "Idempotency-Key: \r\n".into(),
        "Idempotency-Key: schlüssel\r\n".into(),
        "Idempotency-Key: a\r\nIdempotency-Key: b\r\n".into(),
    ] {
        let refused = gateway.call("POST", ISSUE, &headers, "{}").await;
        check(&refused, 400, "invalid_headers");
        assert_eq!(refused.error()["errors"][0]["path"][0], "idempotency-key");
        let read = gateway.call("GET", ISSUE, &headers, "").await;
        assert_eq!(read.status, 201, "other methods ignore the header");
    }
    let longest = format!("Idempotency-Key: {}\r\n", &long[1..]);
    assert_eq!(
        gateway.call("POST", ISSUE, &longest, "{}").await.status,
        201
    );
}

#[tokio::test]
async fn without_a_key_the_store_is_not_touched() {
    let upstream = counting(201, "").await;
    // Panics if it is called.
    let gateway = over(&upstream, Arc::new(MockIdempotencyStore::new())).await;
    for method in ["POST", "GET", "PUT"] {
        let headers = if method == "POST" { "" } else { KEY };
        let answer = gateway.call(method, ISSUE, headers, "{}").await;
        assert_eq!(answer.status, 201);
    }
}

#[tokio::test]
async fn nothing_is_sent_if_the_key_cannot_be_stored() {
    let upstream = counting(201, "").await;
    let mut store = MockIdempotencyStore::new();
    store
        .expect_begin_write()
        .times(1)
        .returning(|_, _| Err(StoreError::Full));
    store
        .expect_end_write()
        .times(1)
        .returning(|_, _, _| Ok(false));
    store
        .expect_begin_write()
        .times(1)
        .returning(|_, _| Ok(BeginOutcome::Full));
    let gateway = over(&upstream, Arc::new(store)).await;
    check(&post(&gateway, "{}").await, 503, "server_error");
    let full = post(&gateway, "{}").await;
    check(&full, 507, "idempotency_storage_full");
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn an_answer_reaches_its_caller_even_if_it_cannot_be_stored() {
    let upstream = counting(201, "").await;
    let mut store = MockIdempotencyStore::new();
    store
        .expect_begin_write()
        .returning(|_, _| Ok(BeginOutcome::Begun));
    store
        .expect_end_write()
        .returning(|_, _, _| Err(StoreError::Full));
    let gateway = over(&upstream, Arc::new(store)).await;
    assert_eq!(post(&gateway, "{}").await.text(), "issue 1");
}

#[tokio::test]
async fn answers_are_stored_encrypted_and_an_unreadable_one_is_not_sent_again() {
    let upstream = counting(201, "").await;
    let (gateway, store) = gateway(&upstream).await;
    assert_eq!(post(&gateway, "{}").await.text(), "issue 1");
    let values = store.sealed_values(SealedColumn::IdempotencyAnswers, None, 10);
    let values = values.await.unwrap();
    assert_eq!(values.len(), 1);
    let stored = String::from_utf8_lossy(values[0].sealed.as_bytes()).into_owned();
    assert!(!stored.contains("issue 1"), "{stored}");
    let other = Sealed::from_bytes(b"damaged".to_vec());
    assert!(store.reseal(&values[0], &other).await.unwrap());
    let again = post(&gateway, "{}").await;
    check(&again, 409, "idempotency_outcome_unknown");
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn a_body_that_breaks_off_uses_up_no_key() {
    let upstream = counting(201, "").await;
    let (gateway, _) = gateway(&upstream).await;
    let call = request("POST", ISSUE, KEY, "{}").replace("Content-Length: 2", "Content-Length: 9");
    let mut caller = TcpStream::connect(gateway.address).await.unwrap();
    caller.write_all(call.as_bytes()).await.unwrap();
    caller.shutdown().await.unwrap();
    let mut rest = Vec::new();
    let _ = caller.read_to_end(&mut rest).await;
    assert_eq!(post(&gateway, "{}").await.text(), "issue 1");
}

#[tokio::test]
async fn a_kept_answer_leads_each_caller_to_where_that_one_came_in() {
    let link = format!("https://api.atlassian.com/ex/jira/{CLOUD}/rest/api/3/issue/1");
    let body = format!(r#"{{"self":"{link}"}}"#);
    let sent = body.clone();
    let upstream = Upstream::answering(move |request| {
        assert_eq!(request.values("accept-encoding"), ["identity"]);
        answer(201, "content-type: application/json\r\n", sent.as_bytes())
    })
    .await;
    let (gateway, _) = gateway(&upstream).await;
    let gzip = format!("{KEY}Accept-Encoding: gzip\r\n");
    let first = gateway.call("POST", ISSUE, &gzip, "{}").await;
    assert_eq!(first.text(), body);
    let rewriting = format!("{KEY}X-Threelo-Rewrite-Links: true\r\n");
    for (target, prefix) in [
        (ISSUE.to_owned(), "/c/jira-cloud/conn-1/jira".to_owned()),
        (
            format!("/proxy/jira/{CLOUD}/rest/api/3/issue"),
            format!("/proxy/jira/{CLOUD}"),
        ),
    ] {
        let again = gateway.call("POST", &target, &rewriting, "{}").await;
        assert_eq!(again.header("idempotency-replayed"), Some("true"));
        let expected = format!(r#"{{"self":"{PUBLIC_URL}{prefix}/rest/api/3/issue/1"}}"#);
        assert_eq!(again.text(), expected);
    }
    let plain = gateway.call("POST", ISSUE, KEY, "{}").await;
    assert_eq!(plain.text(), body);
    assert_eq!(upstream.requests().len(), 1);
}
