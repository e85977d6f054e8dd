//! The example programs, against the simulated cloud.

use threelo_confluence::{
    Form, Part, TryStreamExt,
    v2::pages::{NewPage, NewPageBody},
};

use crate::cloud::{cloud, confluence};

#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/export_space.rs"]
mod export_space;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/move_pages.rs"]
mod move_pages;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/publish_markdown.rs"]
mod publish_markdown;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/search_content.rs"]
mod search_content;

const SCOPES: &str = "read:space:confluence read:page:confluence write:page:confluence \
    read:attachment:confluence write:attachment:confluence \
    read:content-details:confluence write:confluence-file readonly:content.attachment:confluence";

#[tokio::test]
async fn a_folder_is_published_and_only_what_has_changed_is_updated() {
    use publish_markdown::{Report, run};

    let cloud = cloud().await;
    let confluence = confluence(&cloud, SCOPES);
    let spaces: Vec<_> = confluence
        .spaces()
        .list()
        .stream()
        .try_collect()
        .await
        .unwrap();
    let space = spaces[0].key.clone().unwrap();
    let folder = std::env::temp_dir().join(format!("threelo-publish-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("First.md"), "# One\n\nText with **bold**.").unwrap();
    std::fs::write(folder.join("Second.md"), "- [ ] a task").unwrap();

    let report = run(&confluence, &space, &folder).await.unwrap();
    assert_eq!(
        (report.created, report.updated, report.unchanged),
        (2, 0, 0)
    );
    std::fs::write(folder.join("Second.md"), "- [x] a task").unwrap();
    let report = run(&confluence, &space, &folder).await.unwrap();
    assert_eq!(
        report,
        Report {
            updated: 1,
            unchanged: 1,
            ..Report::default()
        }
    );

    let out = folder.join("out");
    let pages = confluence
        .pages()
        .in_space(spaces[0].id.clone().unwrap())
        .title("First")
        .stream();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    let page = pages[0].id.clone().unwrap();
    let form = Form::new().part(Part::file("file", "ä.txt", &b"content"[..]));
    confluence
        .content_attachments()
        .create(&page, &form)
        .send()
        .await
        .unwrap();
    export_space::run(&confluence, &space, &out).await.unwrap();
    let text = std::fs::read_to_string(out.join(page.as_str()).join("page.md")).unwrap();
    assert_eq!(text, "# First\n\n# One\n\nText with **bold**.\n");
    let files: Vec<_> = std::fs::read_dir(out.join(page.as_str()))
        .unwrap()
        .collect();
    assert_eq!(files.len(), 2, "{files:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn pages_that_a_query_finds_are_moved_below_another_page() {
    let cloud = cloud().await;
    let scopes = "read:page:confluence write:page:confluence read:space:confluence search:confluence \
        read:content-details:confluence write:confluence-content read:label:confluence write:label:confluence";
    let confluence = confluence(&cloud, scopes);
    let spaces = confluence.spaces().list().stream();
    let spaces: Vec<_> = spaces.try_collect().await.unwrap();
    let space = spaces[0].id.clone().unwrap();
    let mut ids = Vec::new();
    for title in ["Archive", "Plan of 2019", "Plan of 2020", "Plan of today"] {
        let page = NewPage::new(&space).title(title).body(
            NewPageBody::new()
                .representation("storage")
                .value("<p>Text</p>"),
        );
        let made = confluence.pages().create(&page).send().await.unwrap();
        ids.push(made.id.unwrap());
    }
    let query = "title = \"Plan of 2019\" or title = \"Plan of 2020\"";
    let mut moved = move_pages::run(&confluence, query, ids[0].as_str())
        .await
        .unwrap();
    moved.sort();
    assert_eq!(moved, ["Plan of 2019", "Plan of 2020"]);
    for (id, parent) in [(&ids[1], true), (&ids[2], true), (&ids[3], false)] {
        let page = confluence.pages().get(id).send().await.unwrap();
        assert_eq!(
            page.parent_id.as_deref() == Some(ids[0].as_str()),
            parent,
            "{page:?}"
        );
    }
    let again = move_pages::run(&confluence, query, ids[0].as_str())
        .await
        .unwrap();
    assert_eq!(again, [] as [String; 0]);
}

#[tokio::test]
async fn the_results_of_a_query_of_building_blocks_are_printed() {
    use threelo_confluence::cql::field;

    let cloud = cloud().await;
    let confluence = confluence(&cloud, "search:confluence read:page:confluence");
    let pages = confluence.pages().list().stream();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    let title = pages[0].title.as_ref().unwrap();
    let query = field("type")
        .equals("page")
        .and(field("title").equals(title));
    let mut lines = Vec::new();
    search_content::run(&confluence, &query.to_string(), |line| lines.push(line))
        .await
        .unwrap();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("page") && lines[0].contains(title));
}
