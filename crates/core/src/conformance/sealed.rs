//! Guarantees of [`SealedStore`](crate::storage::SealedStore).

use std::collections::BTreeSet;

use super::{
    SealedStores, count,
    flows::insert,
    putting::{stored, with_integration},
    samples::{
        INTEGRATION, authorization, connection, event, integration, key, key_in, moment, new_write,
        pending_grant, put, tokens,
    },
};
use crate::{
    event::{Event, EventKind},
    id::OrphanedTokensId,
    idempotency::{KeyedWrite, NewWrite, WriteEnd},
    integration::Integration,
    rotation::OrphanedTokens,
    seal::Sealed,
    storage::{PutConnection, SealedColumn, SealedStore, SealedValue},
    token::TokenVersion,
};

type Fixture = super::Fixture<dyn SealedStores>;

/// Every column is empty.
pub async fn a_new_store_has_no_sealed_values(fixture: &Fixture) {
    assert_eq!(all(&*fixture.store(), 10).await, []);
}

/// There is one row of every kind; each sealed value is found in its column with its own name and bytes.
pub async fn every_sealed_cell_is_found_once(fixture: &Fixture) {
    let store = populated(fixture).await;
    let found = all(&*store, 100).await;
    let hex = |name: &str| crate::hash::SecretHash::of(name).to_hex();
    let expected = [
        (SealedColumn::Tokens, "a".to_owned(), 2, ""),
        (SealedColumn::Tokens, "b".to_owned(), 1, ""),
        (SealedColumn::OrphanedTokens, "a".to_owned(), 1, "first"),
        (SealedColumn::OrphanedTokens, "a".to_owned(), 1, "second"),
        (SealedColumn::ClientSecrets, String::new(), 0, ""),
        (SealedColumn::PreviousClientSecrets, String::new(), 0, ""),
        (SealedColumn::WebhookSecrets, String::new(), 0, ""),
        (SealedColumn::Verifiers, hex("state"), 0, ""),
        (SealedColumn::PendingGrants, hex("pending"), 0, ""),
        (
            SealedColumn::IdempotencyAnswers,
            answered_write(1).write.name().to_owned(),
            0,
            "",
        ),
    ];
    for (column, record, version, row) in &expected {
        let matching = found.iter().filter(|value| {
            (value.column, &value.record, value.version, &*value.row)
                == (*column, record, *version, row)
                && value.integration == INTEGRATION
        });
        assert_eq!(matching.count(), 1, "{column:?} {record} in {found:?}");
    }
    assert_eq!(found.len(), expected.len());
    let tokens_of_a = store.tokens(&key("a")).await.unwrap().unwrap();
    let value = found.iter().find(|value| value.record == "a");
    assert_eq!(value.unwrap().sealed, tokens_of_a.sealed);
}

/// All page sizes give the same sealed values.
pub async fn sealed_cells_come_in_pages_of_any_size(fixture: &Fixture) {
    let store = populated(fixture).await;
    let other = Integration {
        webhook_secret: None,
        ..integration("other")
    };
    assert!(store.insert_integration(&other).await.unwrap());
    let bare = Integration {
        app: None,
        webhook_secret: None,
        ..integration("bare")
    };
    assert!(store.insert_integration(&bare).await.unwrap());
    for id in ["a", "c"] {
        let mut connection = connection(id);
        connection.key = key_in("other", id);
        let mut put = put(connection.clone(), 0);
        put.events[0].subject = connection.key.into();
        stored(&*store, put).await;
    }
    for name in ["x", "y", "z"] {
        insert(&*store, &authorization(name)).await;
        store.put_pending_grant(&pending_grant(name)).await.unwrap();
    }
    let whole = all(&*store, 1000).await;
    assert_eq!(whole.len(), 10 + 2 + 2 + 6);
    for size in [1, 2, 3] {
        assert_eq!(all(&*store, size).await, whole, "in pages of {size}");
    }
}

/// Deleted records can still be opened after a key change.
pub async fn deleted_records_keep_their_sealed_cells_until_erased(fixture: &Fixture) {
    let store = populated(fixture).await;
    let before = all(&*store, 100).await;
    assert!(
        store
            .delete_connection(&key("a"), &deletion("a"))
            .await
            .unwrap()
    );
    let after = all(&*store, 1).await;
    assert_eq!(after.len(), before.len());
    let of_a = |value: &&SealedValue| value.record == "a" && value.row.is_empty();
    let moved = SealedValue {
        column: SealedColumn::DeletedTokens,
        ..before.iter().find(of_a).unwrap().clone()
    };
    assert_eq!(after.iter().find(of_a), Some(&moved));
    assert!(store.reseal(&moved, &other_bytes(&moved)).await.unwrap());
    assert!(!store.reseal(&moved, &other_bytes(&moved)).await.unwrap());
    let deleted = store.deleted_connection(&key("a")).await.unwrap();
    assert_eq!(deleted.unwrap().tokens.sealed, other_bytes(&moved));

    assert!(store.erase_connection(&key("a")).await.unwrap());
    let left = all(&*store, 100).await;
    assert!(left.iter().all(|value| value.record != "a"), "{left:?}");

    let integration = key("a").integration_ref();
    assert!(
        store
            .delete_integration(&integration, moment(2))
            .await
            .unwrap()
    );
    // One token row and the three secrets of the integration; the flows are deleted immediately, and
    // the answered write with its connection.
    assert_eq!(all(&*store, 100).await.len(), 4);
    assert!(store.erase_integration(&integration).await.unwrap());
    assert_eq!(all(&*store, 100).await, []);
}

/// The record that contains the sealed value stays unchanged, and no change or event is announced.
pub async fn a_cell_is_resealed_and_nothing_else_changes(fixture: &Fixture) {
    let store = populated(fixture).await;
    let latest = store.latest_change().await.unwrap();
    let row = store.tokens(&key("a")).await.unwrap().unwrap();
    let integration = store
        .integration(&row_integration())
        .await
        .unwrap()
        .unwrap();
    let found = all(&*store, 100).await;
    for value in &found {
        let done = store.reseal(value, &other_bytes(value)).await.unwrap();
        assert!(done, "{value:?}");
    }
    let expected: Vec<_> = found.iter().map(resealed).collect();
    assert_eq!(all(&*fixture.peer(), 100).await, expected);
    assert_eq!(store.latest_change().await.unwrap(), latest);

    let changed = store.tokens(&key("a")).await.unwrap().unwrap();
    let bytes = changed.sealed.clone();
    assert_eq!(
        changed,
        crate::token::TokenRow {
            sealed: bytes,
            ..row
        }
    );
    let changed = store
        .integration(&integration.integration_ref())
        .await
        .unwrap()
        .unwrap();
    let (app, webhook_secret) = (changed.app.clone(), changed.webhook_secret.clone());
    assert_ne!(app, integration.app);
    assert_ne!(webhook_secret, integration.webhook_secret);
    assert_eq!(
        changed,
        Integration {
            app,
            webhook_secret,
            ..integration
        }
    );
    let flow = store
        .take_authorization(&authorization("state").state)
        .await;
    let flow = flow.unwrap().unwrap();
    let verifier = flow.verifier.clone();
    let before = authorization("state");
    assert_ne!(verifier, before.verifier);
    assert_eq!(
        flow,
        crate::flow::PendingAuthorization { verifier, ..before }
    );
}

/// Any other write wins, and so does one to a deleted row.
pub async fn a_cell_whose_bytes_have_changed_is_not_resealed(fixture: &Fixture) {
    let store = populated(fixture).await;
    let found = all(&*store, 100).await;
    for value in &found {
        store.reseal(value, &other_bytes(value)).await.unwrap();
        let again = store
            .reseal(value, &Sealed::from_bytes(vec![1]))
            .await
            .unwrap();
        assert!(!again, "{value:?}");
    }
    let present = resealed(found.iter().find(|value| value.record == "b").unwrap());
    assert!(store.replace_tokens(&key("b"), &tokens(2)).await.unwrap());
    let moved = SealedValue {
        sealed: tokens(2).sealed,
        ..present.clone()
    };
    // The bytes are unchanged, but belong to another version.
    assert!(
        !store
            .reseal(&moved, &Sealed::from_bytes(vec![1]))
            .await
            .unwrap()
    );
    store
        .delete_connection(&key("b"), &deletion("b"))
        .await
        .unwrap();
    assert!(
        !store
            .reseal(&present, &Sealed::from_bytes(vec![1]))
            .await
            .unwrap()
    );
    assert!(store.erase_connection(&key("b")).await.unwrap());
    let expected: Vec<_> = found
        .iter()
        .filter(|value| value.record != "b")
        .map(resealed)
        .collect();
    assert_eq!(all(&*store, 100).await, expected);
}

/// Two concurrent key changes do not undo each other's work.
pub async fn of_many_that_reseal_a_cell_one_does(fixture: &Fixture) {
    let store = populated(fixture).await;
    for value in all(&*store, 100).await {
        let answers = fixture
            .race(|caller, store| {
                let value = value.clone();
                async move {
                    let mine = Sealed::from_bytes(vec![caller as u8; 60]);
                    store.reseal(&value, &mine).await.unwrap()
                }
            })
            .await;
        assert_eq!(count(&answers, true), 1, "{value:?}");
    }
}

/// A caller that read the row before can replace the tokens afterwards.
pub async fn a_resealed_cell_does_not_stop_a_rotation(fixture: &Fixture) {
    let store = populated(fixture).await;
    let row = store.tokens(&key("b")).await.unwrap().unwrap();
    let found = all(&*store, 100).await;
    let value = found.iter().find(|value| value.record == "b").unwrap();
    assert!(store.reseal(value, &other_bytes(value)).await.unwrap());
    let next = tokens(row.version.0 + 1);
    assert!(store.replace_tokens(&key("b"), &next).await.unwrap());
}

/// A caller that replaces the bytes page by page sees each sealed value once.
pub async fn the_pages_stay_while_cells_are_resealed(fixture: &Fixture) {
    let store = populated(fixture).await;
    for round in 0..3 {
        for column in SealedColumn::ALL {
            let expected = pages(&*store, column, 100).await.len();
            let (mut place, mut seen) = (None, BTreeSet::new());
            while let Some(value) = one_after(&*store, column, place.as_ref()).await {
                let bytes = Sealed::from_bytes(format!("{round} {}", seen.len()).into_bytes());
                assert!(store.reseal(&value, &bytes).await.unwrap());
                let name = (value.record.clone(), value.row.clone());
                assert!(seen.insert(name), "{value:?} came twice");
                place = Some(value);
            }
            assert_eq!(seen.len(), expected, "{column:?}");
        }
    }
}

async fn one_after(
    store: &dyn SealedStore,
    column: SealedColumn,
    after: Option<&SealedValue>,
) -> Option<SealedValue> {
    store.sealed_values(column, after, 1).await.unwrap().pop()
}

/// Returns the sealed values of all columns, read in pages of this size.
async fn all(store: &dyn SealedStore, size: u32) -> Vec<SealedValue> {
    let mut all = Vec::new();
    for column in SealedColumn::ALL {
        all.extend(pages(store, column, size).await);
    }
    all
}

async fn pages(store: &dyn SealedStore, column: SealedColumn, size: u32) -> Vec<SealedValue> {
    let mut all: Vec<SealedValue> = Vec::new();
    loop {
        let page = store.sealed_values(column, all.last(), size).await.unwrap();
        assert!(page.len() <= size as usize);
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

/// Returns a store with a row of every kind that holds sealed bytes: ten sealed values.
async fn populated(fixture: &Fixture) -> std::sync::Arc<dyn SealedStores> {
    let store = with_integration(fixture).await;
    for id in ["a", "b"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let PutConnection { tokens: first, .. } = put(connection("a"), 0);
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    for (id, seconds) in [("first", 1), ("second", 2)] {
        let answer = OrphanedTokens {
            id: OrphanedTokensId::from_text(id),
            version: TokenVersion(1),
            granted_at: first.granted_at,
            received_at: moment(seconds),
            sealed: Sealed::from_bytes(id.as_bytes().to_vec()),
        };
        let kept = store
            .keep_orphaned_tokens(&key("a"), &answer)
            .await
            .unwrap();
        assert!(kept);
    }
    insert(&*store, &authorization("state")).await;
    store
        .put_pending_grant(&pending_grant("pending"))
        .await
        .unwrap();
    let number = store.connection(&key("a")).await.unwrap().unwrap().id;
    let write = answered_write(number);
    store.begin_write(&write, 1 << 30).await.unwrap();
    let answer = WriteEnd::Answered(Sealed::from_bytes(b"answer".to_vec()));
    let ended = store.end_write(&write.write, &write.attempt, &answer).await;
    assert!(ended.unwrap());
    store
}

/// A write of connection `a`, which has this number.
fn answered_write(number: i64) -> NewWrite {
    NewWrite {
        write: KeyedWrite::new(&key("a"), number, &"write".parse().expect("a key")),
        ..new_write("write")
    }
}

fn deletion(connection: &str) -> Event {
    event(&key(connection), EventKind::Deleted)
}

fn row_integration() -> crate::id::IntegrationRef {
    key("a").integration_ref()
}

fn other_bytes(value: &SealedValue) -> Sealed {
    let mut bytes = b"other ".to_vec();
    bytes.extend_from_slice(value.sealed.as_bytes());
    Sealed::from_bytes(bytes)
}

fn resealed(value: &SealedValue) -> SealedValue {
    SealedValue {
        sealed: other_bytes(value),
        ..value.clone()
    }
}
