//! `GET /wiki/api/v2/spaces` and `/spaces/{id}`

use threelo_confluence::{
    ErrorKind,
    rest::{StreamExt, TryStreamExt},
    v2::spaces::{SpaceStatus, SpaceType},
};

use crate::cloud::{cloud, confluence};

#[tokio::test]
async fn spaces_are_listed_across_several_pages() {
    let cloud = cloud().await;
    let spaces = confluence(&cloud, "read:space:confluence")
        .spaces()
        .list()
        .limit(1);
    let spaces: Vec<_> = spaces.stream().try_collect().await.unwrap();
    let mut keys: Vec<_> = spaces
        .iter()
        .map(|space| space.key.as_deref().unwrap())
        .collect();
    keys.sort_unstable();
    assert_eq!(keys, ["HANDBOOK", "OPS"]);
    assert_eq!(spaces[0].r#type, Some(SpaceType::GLOBAL));
    assert_eq!(spaces[0].status, Some(SpaceStatus::CURRENT));
    assert_eq!(cloud.requests().len(), 2);
}

#[tokio::test]
async fn a_space_is_found_by_key_and_by_id() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:space:confluence");
    let by_key = confluence.spaces().list().keys(["HANDBOOK"]);
    let by_key: Vec<_> = by_key.stream().try_collect().await.unwrap();
    assert_eq!(by_key.len(), 1);
    let by_id = confluence
        .spaces()
        .get(by_key[0].id.as_ref().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(by_id.key.as_deref(), Some("HANDBOOK"));
    assert_eq!(by_id.name.as_deref(), Some("Company Handbook"));
    assert_eq!(by_id.homepage_id, by_key[0].homepage_id);
}

#[tokio::test]
async fn the_error_names_a_missing_scope() {
    let cloud = cloud().await;
    let spaces = confluence(&cloud, "search:confluence").spaces().list();
    let found: Vec<_> = spaces.stream().collect().await;
    assert_eq!(found.len(), 1);
    let error = found[0].as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScopes);
    let needs = error.api().unwrap().needs.as_ref().unwrap();
    assert_eq!(
        needs.to_string(),
        "GET /wiki/api/v2/spaces needs read:space:confluence"
    );
}
