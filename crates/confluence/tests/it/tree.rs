//! The page tree: direct children and descendants, as streams.

use std::pin::pin;

use threelo_confluence::{
    Confluence,
    ids::PageId,
    rest::TryStreamExt,
    v2::pages::{NewPage, NewPageBody},
};
use threelo_sandbox::RunningSandbox;

use crate::cloud::{cloud, confluence};

const SCOPES: &str =
    "read:space:confluence write:page:confluence read:hierarchical-content:confluence";

/// Creates a page with three children, of which the first has two children, and returns its id.
async fn tree(confluence: &Confluence) -> PageId {
    let spaces = confluence.spaces().list().limit(1);
    let space = pin!(spaces.stream()).try_next().await.unwrap().unwrap();
    let space = space.id.unwrap();
    let create = async |title: &str, parent: Option<&PageId>| {
        let text = NewPageBody::new()
            .representation("storage")
            .value("<p>Text</p>");
        let mut page = NewPage::new(space.clone()).title(title).body(text);
        if let Some(parent) = parent {
            page = page.parent_id(parent.as_str());
        }
        let created = confluence.pages().create(&page).send().await.unwrap();
        created.id.unwrap()
    };
    let top = create("Top", None).await;
    let first = create("First", Some(&top)).await;
    for (title, parent) in [
        ("Second", &top),
        ("Third", &top),
        ("First, first", &first),
        ("First, second", &first),
    ] {
        create(title, Some(parent)).await;
    }
    top
}

async fn cloud_with_tree() -> (RunningSandbox, Confluence, PageId) {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, SCOPES);
    let top = tree(&confluence).await;
    cloud.clear_records();
    (cloud, confluence, top)
}

#[tokio::test]
async fn the_children_of_a_page_are_streamed_over_several_result_pages() {
    let (cloud, confluence, top) = cloud_with_tree().await;
    let children = confluence.children().page_direct(&top).limit(2);
    let children: Vec<_> = children.stream().try_collect().await.unwrap();
    let titles: Vec<_> = children
        .iter()
        .filter_map(|child| child.title.as_deref())
        .collect();
    assert_eq!(titles, ["First", "Second", "Third"]);
    assert_eq!(cloud.requests().len(), 2);
}

#[tokio::test]
async fn the_descendants_of_a_page_are_streamed_with_their_depth() {
    let (cloud, confluence, top) = cloud_with_tree().await;
    let found = confluence.descendants().page(&top).depth(5).limit(2);
    let found: Vec<_> = found.stream().try_collect().await.unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.title.as_deref().unwrap(), one.depth.unwrap()))
        .collect();
    let expected = [
        ("First", 1),
        ("Second", 1),
        ("Third", 1),
        ("First, first", 2),
        ("First, second", 2),
    ];
    assert_eq!(found, expected);
    assert_eq!(cloud.requests().len(), 3);
}

#[tokio::test]
async fn a_stream_of_descendants_that_is_dropped_reads_no_further_page() {
    let (cloud, confluence, top) = cloud_with_tree().await;
    let found = confluence.descendants().page(&top).depth(5).limit(1);
    {
        let mut stream = pin!(found.stream());
        let first = stream.try_next().await.unwrap().unwrap();
        assert_eq!(first.title.as_deref(), Some("First"));
    }
    assert!(cloud.requests().len() <= 2, "one page ahead at most");
}
