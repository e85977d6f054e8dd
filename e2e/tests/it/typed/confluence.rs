//! Pages, blog posts and what belongs to them.

use serde_json::json;
use threelo_confluence::{Confluence, ErrorKind, Form, Part};

use super::*;

async fn space(confluence: &Confluence) -> String {
    let spaces = all(confluence.spaces().list().keys(["DOCS"]).stream()).await;
    let space = confluence.spaces().get(spaces[0]["id"].as_str().unwrap());
    shown(space.send().await)["id"].as_str().unwrap().to_owned()
}

fn storage(text: &str) -> Value {
    json!({"representation": "storage", "value": text})
}

/// Creates a page, and returns its id.
async fn page(confluence: &Confluence, title: &str) -> String {
    let page =
        json!({"spaceId": space(confluence).await, "title": title, "body": storage("<p>Text</p>")});
    let page = shown(confluence.pages().create(&body(page)).send().await);
    page["id"].as_str().unwrap().to_owned()
}

async fn delete(confluence: &Confluence, id: &str) {
    confluence.pages().delete(id).send().await.unwrap();
}

#[tokio::test]
async fn a_page_is_created_changed_and_deleted_and_keeps_its_versions() {
    let world = World::start("typed-pages").await;
    for confluence in &world.confluence {
        let id = page(confluence, "Plan").await;
        let change = json!({"id": id, "status": "current", "title": "Plans", "version": {"number": 2}, "body": storage("<p>More</p>")});
        confluence
            .pages()
            .update(&id, &body(change))
            .send()
            .await
            .unwrap();
        let read = shown(
            confluence
                .pages()
                .get(&id)
                .body_format("storage")
                .include_versions(true)
                .send()
                .await,
        );
        assert_eq!(read["body"]["storage"]["value"], "<p>More</p>");
        assert_eq!(read["versions"]["results"].as_array().unwrap().len(), 2);
        let versions = all(confluence.versions().page(&id).limit(1).stream()).await;
        assert_eq!(versions.len(), 2);
        let listed = all(confluence.pages().list().title("Plans").stream()).await;
        assert_eq!(listed[0]["id"], json!(id));
        delete(confluence, &id).await;
        assert!(
            all(confluence.pages().list().title("Plans").stream())
                .await
                .is_empty()
        );
    }
}

#[expect(
    deprecated,
    reason = "among the most used operations, though Atlassian has announced the removal"
)]
#[tokio::test]
async fn pages_are_found_moved_copied_and_listed_below_each_other() {
    let world = World::start("typed-tree").await;
    for confluence in &world.confluence {
        let found = all(confluence
            .search()
            .cql("title = 'Page 1'")
            .limit(1)
            .stream())
        .await;
        let first = found[0]["content"]["id"].as_str().unwrap();
        let (one, two) = (page(confluence, "One").await, page(confluence, "Two").await);
        confluence
            .content_tree()
            .move_page(&two, "append", &one)
            .send()
            .await
            .unwrap();
        confluence
            .content_tree()
            .move_page(&one, "after", first)
            .send()
            .await
            .unwrap();
        let below = all(confluence.children().child_pages(&one).stream()).await;
        assert_eq!(each(&below, "title"), ["Two"]);
        let copy =
            json!({"pageTitle": "Copy", "destination": {"type": "parent_page", "value": one}});
        let copy = shown(
            confluence
                .content_tree()
                .copy_page(&one, &body(copy))
                .send()
                .await,
        );
        let below = all(confluence.children().child_pages(&one).limit(1).stream()).await;
        assert_eq!(each(&below, "title"), ["Two", "Copy"]);
        for id in [copy["id"].as_str().unwrap(), &two, &one] {
            delete(confluence, id).await;
        }
    }
}

#[tokio::test]
async fn comments_labels_and_properties_belong_to_a_page() {
    let world = World::start("typed-content").await;
    for confluence in &world.confluence {
        let id = page(confluence, "Notes").await;
        let comment = body(json!({"pageId": id, "body": storage("<p>Why?</p>")}));
        let comment = shown(confluence.comments().create_footer(&comment).send().await);
        let reply = json!({"parentCommentId": comment["id"], "body": storage("<p>So.</p>")});
        confluence
            .comments()
            .create_footer(&body(reply))
            .send()
            .await
            .unwrap();
        assert_eq!(
            all(confluence.comments().page_footer(&id).stream())
                .await
                .len(),
            1
        );
        let replies = confluence
            .comments()
            .footer_children(comment["id"].as_str().unwrap());
        assert_eq!(all(replies.stream()).await.len(), 1);

        let label = json!([{"prefix": "global", "name": "draft"}]);
        confluence
            .content_labels()
            .add_to(&id, &label)
            .send()
            .await
            .unwrap();
        assert_eq!(
            each(&all(confluence.labels().page(&id).stream()).await, "name"),
            ["draft"]
        );
        confluence
            .content_labels()
            .remove_from(&id, "draft")
            .send()
            .await
            .unwrap();

        let property = body(json!({"key": "sync", "value": {"row": 1}}));
        confluence
            .content_properties()
            .create_page(&id, &property)
            .send()
            .await
            .unwrap();
        let properties = all(confluence
            .content_properties()
            .page(&id)
            .key("sync")
            .stream())
        .await;
        assert_eq!(properties[0]["value"]["row"], 1);
        let space = space(confluence).await;
        let property = body(json!({"key": "sync", "value": 1}));
        let property = shown(
            confluence
                .space_properties()
                .create(&space, &property)
                .send()
                .await,
        );
        let listed = all(confluence.space_properties().list(&space).stream()).await;
        assert_eq!(listed[0]["key"], "sync");
        let property = property["id"].as_str().unwrap();
        confluence
            .space_properties()
            .delete(&space, property)
            .send()
            .await
            .unwrap();
        delete(confluence, &id).await;
    }
}

#[tokio::test]
async fn files_are_attached_and_read_through_the_media_host() {
    let world = World::start("typed-files").await;
    for confluence in &world.confluence {
        let id = page(confluence, "Files").await;
        let form = Form::new().part(Part::file("file", "ä.txt", &b"content"[..]));
        confluence
            .content_attachments()
            .create(&id, &form)
            .send()
            .await
            .unwrap();
        let files = all(confluence.attachments().of_page(&id).stream()).await;
        let file = files[0]["id"].as_str().unwrap();
        assert_eq!(
            shown(confluence.attachments().get(file).send().await)["title"],
            "ä.txt"
        );
        let content = confluence.content_attachments().download(&id, file);
        let content = content.send().await.unwrap();
        assert_eq!(content.bytes().await.unwrap(), "content");
        delete(confluence, &id).await;
    }
}

#[tokio::test]
async fn a_page_is_restricted_to_users() {
    let world = World::start("typed-restrictions").await;
    for confluence in &world.confluence {
        let id = page(confluence, "Secret").await;
        let users = json!({"user": [{"type": "known", "accountId": MAYA}]});
        let only = json!([{"operation": "read", "restrictions": users}]);
        confluence
            .content_restrictions()
            .update(&id, &only)
            .send()
            .await
            .unwrap();
        let read = confluence
            .content_restrictions()
            .get_for_operation(&id, "read");
        let users = shown(read.send().await)["restrictions"]["user"]["results"].clone();
        assert_eq!(users[0]["accountId"], MAYA);
        delete(confluence, &id).await;
    }
}

#[tokio::test]
async fn blog_posts_users_conversions_and_removed_operations_answer() {
    let world = World::start("typed-blog").await;
    for confluence in &world.confluence {
        let post = json!({"spaceId": space(confluence).await, "title": "News", "body": storage("<p>x</p>")});
        let post = shown(confluence.blog_posts().create(&body(post)).send().await);
        let id = post["id"].as_str().unwrap();
        assert_eq!(
            shown(confluence.blog_posts().get(id).send().await)["title"],
            "News"
        );
        assert_eq!(
            each(&all(confluence.blog_posts().list().stream()).await, "title"),
            ["News"]
        );
        confluence.blog_posts().delete(id).send().await.unwrap();

        assert_eq!(
            shown(confluence.v1_users().current().send().await)["accountId"],
            MAYA
        );
        let ids = body(json!({"accountIds": [JONAS]}));
        let users = shown(confluence.users().create_bulk_lookup(&ids).send().await);
        assert_eq!(users["results"][0]["displayName"], "Jonas Weber");
        let text = body(storage("<p>x</p>"));
        let task = confluence
            .content_bodies()
            .async_convert_request("export_view", &text);
        let task = shown(task.send().await)["asyncId"]
            .as_str()
            .unwrap()
            .to_owned();
        confluence
            .content_bodies()
            .async_convert_response(&task)
            .send()
            .await
            .unwrap();
        let done = shown(
            confluence
                .content_bodies()
                .async_convert_response(&task)
                .send()
                .await,
        );
        assert_eq!(done["status"], "COMPLETED");
        let path = confluence
            .paths()
            .root()
            .template("/wiki/rest/api/content/{id}", &[&"1"]);
        let removed = confluence.request(reqwest::Method::GET, path).send().await;
        assert_eq!(removed.unwrap_err().kind(), ErrorKind::Gone);
    }
}
