//! Guarantees of [`connections`](crate::storage::ConnectionStore::connections).

use super::{
    ConnectionStores,
    putting::{read, stored, with_integration},
    samples::{
        all_connections, bare_connection, connection, environment_id, event, failing, integration,
        key, key_in, moment, put, tags,
    },
    tokens::note,
};
use crate::{
    connection::{Connection, EndUser, Organization},
    deadline::Ending,
    event::EventKind,
    scope::ScopeSet,
    site::Site,
    storage::{ConnectionFilter, ConnectionStore, UpdateOutcome},
    token::{TokenState, TokenStatus, TokenVersion},
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// Connections created in the same millisecond are ordered by number.
pub async fn connections_come_newest_first_then_by_descending_number(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (id, second) in [("a", 5), ("b", 9), ("c", 5), ("d", 1)] {
        let connection = Connection {
            created_at: moment(second),
            ..connection(id)
        };
        stored(&*store, put(connection, 0)).await;
    }
    assert_eq!(
        found(&*store, &all_connections()).await,
        ["b", "c", "a", "d"]
    );
}

/// With every filter; the limit and the page of a list do not count, and deleted connections neither.
pub async fn connections_are_counted_like_they_are_listed(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let all = || ConnectionFilter {
        limit: 1,
        page: 3,
        ..all_connections()
    };
    let count = async |filter: ConnectionFilter| store.count_connections(&filter).await.unwrap();
    assert_eq!(count(all()).await, 0);
    for id in ["a", "b", "c", "d"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let deleted = event(&key("d"), EventKind::Deleted);
    store.delete_connection(&key("d"), &deleted).await.unwrap();
    assert!(note(&*store, 1, &failing()).await);
    assert_eq!(count(all()).await, 3);
    for (state, expected) in [
        (TokenState::Active, 2),
        (TokenState::Failing, 1),
        (TokenState::NeedsReconnect, 0),
    ] {
        let state = Some(state);
        assert_eq!(count(ConnectionFilter { state, ..all() }).await, expected);
    }
    let id = "a".parse().ok();
    let one = ConnectionFilter {
        connection: id,
        ..all()
    };
    assert_eq!(count(one).await, 1);
}

/// Without gap or overlap, until no connection is left.
pub async fn a_page_follows_the_one_before(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b", "c", "d", "e"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let pages: [&[&str]; 4] = [&["e", "d"], &["c", "b"], &["a"], &[]];
    for (page, expected) in pages.into_iter().enumerate() {
        let filter = ConnectionFilter {
            limit: 2,
            page: page as u32,
            ..all_connections()
        };
        assert_eq!(found(&*store, &filter).await, expected, "page {page}");
    }
    let far = ConnectionFilter {
        limit: u32::MAX,
        page: u32::MAX,
        ..all_connections()
    };
    assert_eq!(found(&*store, &far).await, [""; 0]);
}

/// Also among connections that were created in the same millisecond, and if others are added meanwhile.
pub async fn a_list_continues_after_a_connection(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (id, second) in [("a", 1), ("b", 5), ("c", 5), ("d", 5), ("e", 9)] {
        let connection = Connection {
            created_at: moment(second),
            ..connection(id)
        };
        stored(&*store, put(connection, 0)).await;
    }
    let mut after = None;
    for (expected, added) in [(["e", "d"], "f"), (["c", "b"], "g")] {
        let filter = ConnectionFilter {
            limit: 2,
            after,
            ..all_connections()
        };
        let page = store.connections(&filter).await.unwrap();
        let ids: Vec<_> = page
            .iter()
            .map(|one| one.connection.key.connection.as_str())
            .collect();
        assert_eq!(ids, expected);
        let last = &page[1].connection;
        after = Some((last.created_at, last.id));
        let newer = Connection {
            created_at: moment(20),
            ..connection(added)
        };
        stored(&*store, put(newer, 0)).await;
    }
    let rest = ConnectionFilter {
        after,
        ..all_connections()
    };
    assert_eq!(found(&*store, &rest).await, ["a"]);
}

/// Each entry contains the connection and the status of its tokens.
pub async fn a_list_contains_the_status_of_the_tokens(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    assert!(note(&*store, 1, &failing()).await);
    let listed = store.connections(&all_connections()).await.unwrap();
    assert_eq!(listed[0].status, TokenStatus::Active);
    assert_eq!(listed[1].status, failing());
    assert_eq!(listed[1].connection, read(&*store, &key("a")).await);
}

/// No filter finds it either.
pub async fn a_deleted_connection_is_not_listed(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let event = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &event).await.unwrap();
    assert_eq!(found(&*store, &all_connections()).await, [""; 0]);
    let tagged = ConnectionFilter {
        tags: tags([("plan", "pro")]),
        ..all_connections()
    };
    assert_eq!(found(&*store, &tagged).await, [""; 0]);
}

/// The id must match exactly, including its case.
pub async fn connections_are_found_by_id(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["abc", "ABC", "ab"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let filter = ConnectionFilter {
        connection: Some(key("abc").connection),
        ..all_connections()
    };
    assert_eq!(found(&*store, &filter).await, ["abc"]);
}

/// A connection of any of the named integrations is found.
pub async fn connections_are_found_by_integration(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["i", "j", "k"] {
        store.insert_integration(&integration(name)).await.unwrap();
        let connection = Connection {
            key: key_in(name, &format!("of {name}")),
            ..connection("a")
        };
        stored(&*store, put(connection, 0)).await;
    }
    let of = |names: &[&str]| ConnectionFilter {
        integrations: names.iter().map(|name| name.parse().unwrap()).collect(),
        ..all_connections()
    };
    assert_eq!(found(&*store, &of(&["j"])).await, ["of j"]);
    assert_eq!(
        found(&*store, &of(&["k", "i", "z"])).await,
        ["of k", "of i"]
    );
    assert_eq!(found(&*store, &of(&["I"])).await, [""; 0]);
}

/// Name and value must match exactly, including their case.
pub async fn connections_are_found_by_all_their_tags(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let labels = [
        ("none", tags([])),
        ("one", tags([("a", "1")])),
        ("both", tags([("a", "1"), ("b", "2")])),
        ("other", tags([("a", "2"), ("b", "1")])),
    ];
    for (id, tags) in labels {
        let connection = Connection {
            tags,
            ..connection(id)
        };
        stored(&*store, put(connection, 0)).await;
    }
    let with = |tags| ConnectionFilter {
        tags,
        ..all_connections()
    };
    assert_eq!(
        found(&*store, &with(tags([("a", "1")]))).await,
        ["both", "one"]
    );
    let both = with(tags([("a", "1"), ("b", "2")]));
    assert_eq!(found(&*store, &both).await, ["both"]);
    assert_eq!(found(&*store, &with(tags([("A", "1")]))).await, [""; 0]);
}

/// Each connection is in one state.
pub async fn connections_are_found_by_state(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let needs_user = TokenStatus::NeedsReconnect {
        since: moment(31),
        reason: "the password was changed".into(),
    };
    let confirming = TokenStatus::Confirming {
        since: moment(31),
        decision_deadline: moment(331),
        reason: "Atlassian says that the grant is invalid".into(),
    };
    for id in ["a", "b", "c", "d"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    for (id, status) in [("a", failing()), ("b", needs_user), ("d", confirming)] {
        let (key, version) = (key(id), TokenVersion(1));
        let event = event(&key, EventKind::Deleted);
        let noted = store.set_token_status(&key, version, &status, &event);
        assert!(noted.await.unwrap());
    }
    for (state, expected) in [
        (TokenState::Active, "c"),
        (TokenState::Failing, "a"),
        (TokenState::NeedsReconnect, "b"),
        (TokenState::Confirming, "d"),
    ] {
        let filter = ConnectionFilter {
            state: Some(state),
            ..all_connections()
        };
        assert_eq!(found(&*store, &filter).await, [expected], "{state:?}");
    }
}

/// By the dates of their tokens, which the list contains.
pub async fn connections_are_found_by_their_expiry(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (id, issued, refreshable, granted) in [
        ("fresh", 500, true, 400),
        ("idle", 100, true, 90),
        ("old", 500, true, 10),
        ("brief", 100, false, 10),
    ] {
        let mut put = put(connection(id), 0);
        put.tokens.issued_at = moment(issued);
        put.tokens.access_expires_at = Some(moment(issued + 60));
        put.tokens.refreshable = refreshable;
        put.tokens.granted_at = moment(granted);
        let dates = put.tokens.dates();
        stored(&*store, put).await;
        let listed = store.connections(&all_connections()).await.unwrap();
        assert_eq!(listed[0].dates, dates);
    }
    let ending = |access: i64, issued: i64, granted: Option<i64>| ConnectionFilter {
        ending: Some(Ending {
            access_before: moment(access),
            issued_before: moment(issued),
            granted_before: granted.map(moment),
        }),
        ..all_connections()
    };
    for (filter, expected) in [
        (ending(0, 0, Some(0)), &[][..]),
        (ending(160, 0, None), &[]),
        (ending(161, 0, None), &["brief"]),
        (ending(0, 101, None), &["idle"]),
        (ending(0, 100, Some(90)), &["old"]),
        (ending(0, 0, Some(91)), &["old", "idle"]),
        (ending(9999, 9999, None), &["brief", "old", "idle", "fresh"]),
    ] {
        assert_eq!(found(&*store, &filter).await, expected, "{filter:?}");
    }
}

/// By the user's id, or by the tag `end_user_id`.
pub async fn connections_are_found_by_end_user(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for connection in [
        user("user", "u", None),
        user("other", "v", None),
        tagged("tagged", "end_user_id", "u"),
        tagged("misnamed", "end_user", "u"),
    ] {
        stored(&*store, put(connection, 0)).await;
    }
    let of = |id: &str| ConnectionFilter {
        end_user: Some(id.into()),
        ..all_connections()
    };
    assert_eq!(found(&*store, &of("u")).await, ["tagged", "user"]);
    assert_eq!(found(&*store, &of("U")).await, [""; 0]);
}

/// By its id, or by the tag `organization_id`.
pub async fn connections_are_found_by_organization(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for connection in [
        user("member", "u", Some("o")),
        user("other", "u", Some("p")),
        user("o", "o", None),
        tagged("tagged", "organization_id", "o"),
    ] {
        stored(&*store, put(connection, 0)).await;
    }
    let filter = ConnectionFilter {
        organization: Some("o".into()),
        ..all_connections()
    };
    assert_eq!(found(&*store, &filter).await, ["tagged", "member"]);
}

/// The search covers the id, the user's name and the user's email address in any script, but not
/// the user's id.
pub async fn connections_are_found_by_text_in_any_case(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(bare_connection("Customer-17"), 0)).await;
    let mut named = user("b", "secret-id", None);
    let user = named.end_user.as_mut().unwrap();
    user.display_name = Some("Ödön ΣΟΦΊΑ".into());
    user.email = Some("Oedoen@Example.com".into());
    stored(&*store, put(named, 0)).await;

    for (text, expected) in [
        ("customer-17", &["Customer-17"][..]),
        ("OMER", &["Customer-17"]),
        ("ödÖN", &["b"]),
        ("σοφία", &["b"]),
        ("oedoen@example", &["b"]),
        ("", &["b", "Customer-17"]),
        ("secret-id", &[]),
        ("b oed", &[]),
    ] {
        assert_eq!(found(&*store, &search(text)).await, expected, "{text:?}");
    }
}

/// All sites of a connection count, with the domain and the cloud id of each.
pub async fn connections_are_found_by_their_sites(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let site = |id: &str, domain: &str| {
        let url = format!("https://{domain}").parse().unwrap();
        Site::new(id.parse().unwrap(), "A site", url, ScopeSet::default())
    };
    let acme = site("1324a887-45db-1bf4-1e99-ef0ff456d421", "acme.atlassian.net");
    let other = site(
        "99999999-45db-1bf4-1e99-ef0ff456d421",
        "other.atlassian.net",
    );
    for (id, sites) in [
        ("a", vec![acme.clone()]),
        ("b", vec![other, acme]),
        ("c", vec![]),
    ] {
        let mut connection = bare_connection(id);
        connection.sites = sites;
        stored(&*store, put(connection, 0)).await;
    }
    for (text, expected) in [
        ("Acme.atlassian", &["b", "a"][..]),
        ("other.", &["b"]),
        ("99999999-45DB", &["b"]),
        ("a site", &[]),
    ] {
        assert_eq!(found(&*store, &search(text)).await, expected, "{text:?}");
    }
}

/// No character is a wildcard.
pub async fn a_search_treats_every_character_literally(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a_b", "axb", "a\\b", "a'b\"", "$1"] {
        stored(&*store, put(bare_connection(id), 0)).await;
    }
    let mut percent = user("percent", "u", None);
    percent.end_user.as_mut().unwrap().display_name = Some("100%".into());
    stored(&*store, put(percent, 0)).await;
    for (text, expected) in [
        ("a_b", &["a_b"][..]),
        ("0%", &["percent"]),
        ("%", &["percent"]),
        ("_", &["a_b"]),
        ("\\", &["a\\b"]),
        ("'b\"", &["a'b\""]),
        ("$1", &["$1"]),
        ("*", &[]),
        ("?", &[]),
    ] {
        assert_eq!(found(&*store, &search(text)).await, expected, "{text:?}");
    }
}

/// A connection that fails one criterion is not found.
pub async fn every_criterion_must_match(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let all = ConnectionFilter {
        environment: environment_id(),
        connection: Some(key("a").connection),
        search: Some("ada".into()),
        end_user: Some("user-17".into()),
        organization: Some("org-3".into()),
        integrations: vec![key("a").integration],
        tags: tags([("plan", "pro")]),
        state: Some(TokenState::Active),
        ending: Some(Ending {
            access_before: moment(0),
            issued_before: moment(21),
            granted_before: None,
        }),
        limit: 5,
        after: None,
        page: 0,
    };
    assert_eq!(found(&*store, &all).await, ["a"]);
    let but = |change: fn(&mut ConnectionFilter)| {
        let mut filter = all.clone();
        change(&mut filter);
        filter
    };
    for filter in [
        but(|filter| filter.connection = Some(key("b").connection)),
        but(|filter| filter.search = Some("eve".into())),
        but(|filter| filter.end_user = Some("user-18".into())),
        but(|filter| filter.state = Some(TokenState::Failing)),
        but(|filter| filter.ending.as_mut().unwrap().issued_before = moment(20)),
        but(|filter| filter.organization = Some("org-4".into())),
        but(|filter| filter.integrations = vec!["other".parse().unwrap()]),
        but(|filter| filter.tags = tags([("plan", "free")])),
        but(|filter| filter.page = 1),
    ] {
        assert_eq!(found(&*store, &filter).await, [""; 0], "{filter:?}");
    }
}

/// The old values are no longer found.
pub async fn a_list_follows_an_update(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let mut new = read(&*store, &key("a")).await;
    new.tags = tags([("plan", "free")]);
    new.end_user.as_mut().unwrap().display_name = Some("Grace Hopper".into());
    new.revision += 1;
    let outcome = store.update_connections(&[new], &[]).await.unwrap();
    assert_eq!(outcome, UpdateOutcome::Updated);
    assert_eq!(found(&*store, &search("grace")).await, ["a"]);
    assert_eq!(found(&*store, &search("lovelace")).await, [""; 0]);
    for (value, expected) in [("free", &["a"][..]), ("pro", &[])] {
        let filter = ConnectionFilter {
            tags: tags([("plan", value)]),
            ..all_connections()
        };
        assert_eq!(found(&*store, &filter).await, expected, "{value}");
    }
}

/// Returns the ids of the matching connections in the order in which they are listed.
pub(super) async fn found(store: &dyn ConnectionStore, filter: &ConnectionFilter) -> Vec<String> {
    let listed = store.connections(filter).await.unwrap();
    let ids = listed.into_iter().map(|one| one.connection.key.connection);
    ids.map(String::from).collect()
}

pub(super) fn search(text: &str) -> ConnectionFilter {
    ConnectionFilter {
        search: Some(text.into()),
        ..all_connections()
    }
}

pub(super) fn user(id: &str, user: &str, organization: Option<&str>) -> Connection {
    Connection {
        end_user: Some(EndUser {
            id: user.into(),
            display_name: None,
            email: None,
            tags: None,
            organization: organization.map(|id| Organization {
                id: id.into(),
                display_name: None,
            }),
        }),
        ..bare_connection(id)
    }
}

fn tagged(id: &str, name: &str, value: &str) -> Connection {
    Connection {
        tags: tags([(name, value)]),
        ..bare_connection(id)
    }
}
