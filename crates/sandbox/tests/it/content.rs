//! What belongs to a page: comments, labels, properties, versions, restrictions; the tree; blog posts.

use serde_json::{Value, json};
use threelo_sandbox::{Pass, User};

use crate::browser::*;
use crate::confluence::Confluence;

fn storage(text: &str) -> Value {
    json!({"representation": "storage", "value": text})
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

fn titles(list: &Value) -> Vec<&str> {
    let all = list["results"].as_array().unwrap();
    all.iter()
        .map(|page| page["title"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn blog_posts_are_listed_created_changed_and_deleted() {
    let confluence = Confluence::start().await;
    let post = json!({"spaceId": confluence.space().await, "status": "current", "title": "Counted", "body": storage("<p>All</p>")});
    let (status, post) = confluence
        .send("POST", "/wiki/api/v2/blogposts", post)
        .await;
    assert_eq!((status, post.get("parentId")), (200, None), "{post}");
    let path = format!("/wiki/api/v2/blogposts/{}", id(&post));
    let change = json!({
        "id": id(&post),
        "status": "current",
        "title": "Counted twice",
        "version": {"number": 2},
        "body": storage("<p>Twice</p>"),
    });
    assert_eq!(confluence.send("PUT", &path, change).await.0, 200);
    assert_eq!(
        titles(&confluence.read("/wiki/api/v2/blogposts").await),
        ["Counted twice"]
    );
    assert_eq!(
        confluence
            .get(&format!("/wiki/api/v2/pages/{}", id(&post)))
            .await
            .0,
        404
    );
    assert_eq!(confluence.find("type = blogpost").await, ["Counted twice"]);
    assert_eq!(confluence.send("DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(
        titles(&confluence.read("/wiki/api/v2/blogposts").await),
        [""; 0]
    );
}

#[tokio::test]
async fn a_comment_is_answered_changed_and_deleted_with_its_replies() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let comments = "/wiki/api/v2/footer-comments";
    let first = json!({"pageId": id(&page), "body": storage("<p>Where?</p>")});
    let (status, first) = confluence.send("POST", comments, first).await;
    assert_eq!((status, &first["title"]), (201, &json!("Re: Ladders")));
    let reply = json!({"parentCommentId": id(&first), "body": storage("<p>There.</p>")});
    let (status, reply) = confluence.send("POST", comments, reply).await;
    assert_eq!((status, &reply["parentCommentId"]), (201, &first["id"]));
    let of_page = format!("/wiki/api/v2/pages/{}/footer-comments", id(&page));
    let list = confluence
        .read(&format!("{of_page}?body-format=storage"))
        .await;
    assert_eq!(
        list["results"].as_array().unwrap().len(),
        1,
        "replies are not listed"
    );
    assert_eq!(
        list["results"][0]["body"]["storage"]["value"],
        "<p>Where?</p>"
    );
    let children = confluence
        .read(&format!("{comments}/{}/children", id(&first)))
        .await;
    assert_eq!(children["results"][0]["id"], reply["id"]);
    let path = format!("{comments}/{}", id(&first));
    let change = |number: u64| json!({"version": {"number": number}, "body": storage("<p>Where are they?</p>")});
    assert_eq!(confluence.send("PUT", &path, change(1)).await.0, 409);
    assert_eq!(
        confluence.send("PUT", &path, change(2)).await.1["version"]["number"],
        2
    );
    assert_eq!(confluence.send("DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(
        confluence
            .get(&format!("{comments}/{}", id(&reply)))
            .await
            .0,
        404
    );
    for wrong in [
        json!({"body": storage("x")}),
        json!({"pageId": id(&page), "parentCommentId": "1", "body": storage("x")}),
        json!({"pageId": id(&page), "body": storage("<p>")}),
    ] {
        assert_eq!(
            confluence.send("POST", comments, wrong.clone()).await.0,
            400,
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn labels_are_added_by_version_1_and_listed_by_version_2() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let path = format!("/wiki/rest/api/content/{}/label", id(&page));
    let labels =
        json!([{"prefix": "global", "name": "Safety"}, {"prefix": "global", "name": "wood"}]);
    let (status, list) = confluence.send("POST", &path, labels).await;
    assert_eq!(
        (status, &list["results"][0]["name"]),
        (200, &json!("safety"))
    );
    let v2 = format!("/wiki/api/v2/pages/{}/labels", id(&page));
    let list = confluence.read(&v2).await;
    assert_eq!(list["results"].as_array().unwrap().len(), 2);
    assert_eq!(confluence.find("label = wood").await, ["Ladders"]);
    let by_label = format!("/wiki/api/v2/labels/{}/pages", id(&list["results"][1]));
    assert_eq!(titles(&confluence.read(&by_label).await), ["Ladders"]);
    assert_eq!(
        confluence
            .send("DELETE", &format!("{path}/wood"), json!(null))
            .await
            .0,
        204
    );
    assert_eq!(
        confluence
            .send("DELETE", &format!("{path}?name=wood"), json!(null))
            .await
            .0,
        404
    );
    let wrong = json!({"prefix": "global", "name": "two words"});
    assert_eq!(confluence.send("POST", &path, wrong).await.0, 400);
}

#[tokio::test]
async fn properties_of_pages_and_spaces_have_versions() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let space = confluence.space().await;
    for (path, status) in [
        (format!("/wiki/api/v2/pages/{}/properties", id(&page)), 200),
        (format!("/wiki/api/v2/spaces/{space}/properties"), 201),
    ] {
        let new = json!({"key": "sync", "value": {"row": 7}});
        let (made, property) = confluence.send("POST", &path, new.clone()).await;
        assert_eq!(
            (made, &property["version"]["number"]),
            (status, &json!(1)),
            "{property}"
        );
        assert_eq!(confluence.send("POST", &path, new).await.0, 409);
        let one = format!("{path}/{}", id(&property));
        let change =
            |number: u64| json!({"key": "sync", "value": 8, "version": {"number": number}});
        assert_eq!(confluence.send("PUT", &one, change(1)).await.0, 409);
        assert_eq!(confluence.send("PUT", &one, change(2)).await.1["value"], 8);
        let list = confluence.read(&format!("{path}?key=sync")).await;
        assert_eq!(list["results"][0]["value"], 8);
        assert_eq!(confluence.send("DELETE", &one, json!(null)).await.0, 204);
        assert_eq!(confluence.get(&one).await.0, 404);
    }
}

#[tokio::test]
async fn earlier_versions_of_a_page_are_kept() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let path = format!("/wiki/api/v2/pages/{}", id(&page));
    let change = json!({
        "id": id(&page),
        "status": "current",
        "title": "Steps",
        "version": {"number": 2, "message": "renamed"},
        "body": storage("<p>Steps</p>"),
    });
    assert_eq!(confluence.send("PUT", &path, change).await.0, 200);
    let versions = confluence
        .read(&format!("{path}/versions?body-format=storage"))
        .await;
    let versions = versions["results"].as_array().unwrap();
    assert_eq!(
        (&versions[0]["message"], &versions[1]["page"]["title"]),
        (&json!("renamed"), &json!("Ladders"))
    );
    assert_eq!(
        versions[1]["page"]["body"]["storage"]["value"],
        "<p>Two ladders</p>"
    );
    let first = confluence
        .read(&format!("{path}?version=1&body-format=storage"))
        .await;
    assert_eq!(first["title"], "Ladders");
    let details = confluence.read(&format!("{path}/versions/1")).await;
    assert_eq!(
        (&details["nextVersion"], details.get("prevVersion")),
        (&json!(2), None)
    );
    assert_eq!(confluence.get(&format!("{path}/versions/3")).await.0, 404);
    let (status, renamed) = confluence
        .send(
            "PUT",
            &format!("{path}/title"),
            json!({"title": "Stairs", "status": "current"}),
        )
        .await;
    assert_eq!((status, &renamed["version"]["number"]), (200, &json!(3)));
}

async fn tree(confluence: &Confluence) -> Vec<Value> {
    let top = confluence.new_page("Top").await;
    let mut pages = vec![top];
    for (title, parent) in [("A", 0), ("B", 0), ("A1", 1)] {
        let page = json!({"spaceId": confluence.space().await, "title": title, "parentId": id(&pages[parent])});
        pages.push(confluence.send("POST", "/wiki/api/v2/pages", page).await.1);
    }
    pages
}

#[tokio::test]
async fn the_tree_of_pages_is_read_from_every_side() {
    let confluence = Confluence::start().await;
    let pages = tree(&confluence).await;
    let path = |n: usize, part: &str| format!("/wiki/api/v2/pages/{}/{part}", id(&pages[n]));
    assert_eq!(
        titles(&confluence.read(&path(0, "children")).await),
        ["A", "B"]
    );
    let direct = confluence.read(&path(0, "direct-children?limit=1")).await;
    assert_eq!(
        (titles(&direct), &direct["results"][0]["type"]),
        (vec!["A"], &json!("page"))
    );
    let next = direct["_links"]["next"].as_str().unwrap();
    assert_eq!(titles(&confluence.read(next).await), ["B"]);
    let all = confluence.read(&path(0, "descendants")).await;
    assert_eq!(titles(&all), ["A", "B", "A1"]);
    assert_eq!(all["results"][2]["depth"], 2);
    let above = confluence.read(&path(3, "ancestors")).await;
    let above: Vec<&Value> = above["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| &a["id"])
        .collect();
    assert_eq!(above[1..], [&pages[0]["id"], &pages[1]["id"]]);
}

#[tokio::test]
async fn a_page_is_moved_but_not_below_itself() {
    let confluence = Confluence::start().await;
    let pages = tree(&confluence).await;
    let go = async |page: usize, position: &str, target: usize| {
        let path = format!(
            "/wiki/rest/api/content/{}/move/{position}/{}",
            id(&pages[page]),
            id(&pages[target])
        );
        confluence.send("PUT", &path, json!(null)).await
    };
    let (status, moved) = go(2, "before", 1).await;
    assert_eq!(
        (status, &moved["pageId"]),
        (200, &pages[2]["id"]),
        "{moved}"
    );
    let children = format!("/wiki/api/v2/pages/{}/children", id(&pages[0]));
    assert_eq!(titles(&confluence.read(&children).await), ["B", "A"]);
    assert_eq!(go(2, "append", 3).await.0, 200);
    assert_eq!(titles(&confluence.read(&children).await), ["A"]);
    assert_eq!(go(0, "append", 3).await.0, 400);
    assert_eq!(go(1, "sideways", 0).await.0, 400);
}

#[tokio::test]
async fn a_page_is_copied_with_the_parts_that_the_request_names() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let label = format!("/wiki/rest/api/content/{}/label", id(&page));
    confluence
        .send("POST", &label, json!({"prefix": "global", "name": "wood"}))
        .await;
    let path = format!("/wiki/rest/api/content/{}/copy", id(&page));
    let request = |title: &str| json!({"copyLabels": true, "pageTitle": title, "destination": {"type": "space", "value": "SHELF"}});
    let (status, copy) = confluence
        .send("POST", &path, request("More ladders"))
        .await;
    assert_eq!((status, &copy["type"]), (200, &json!("page")), "{copy}");
    let labels = confluence
        .read(&format!("/wiki/api/v2/pages/{}/labels", id(&copy)))
        .await;
    assert_eq!(labels["results"][0]["name"], "wood");
    assert_eq!(
        confluence.send("POST", &path, request("Ladders")).await.0,
        400
    );
    let nowhere = json!({"pageTitle": "x", "destination": {"type": "space", "value": "NOPE"}});
    assert_eq!(confluence.send("POST", &path, nowhere).await.0, 404);
}

#[tokio::test]
async fn a_hierarchy_is_copied_and_deleted_by_tasks_whose_links_have_no_wiki_prefix() {
    let confluence = Confluence::start().await;
    let pages = tree(&confluence).await;
    let path = format!(
        "/wiki/rest/api/content/{}/pagehierarchy/copy",
        id(&pages[0])
    );
    let request =
        json!({"destinationPageId": id(&pages[2]), "titleOptions": {"prefix": "Copy of "}});
    let (status, task) = confluence.send("POST", &path, request).await;
    assert_eq!(status, 202, "{task}");
    let link = task["links"]["status"].as_str().unwrap();
    assert!(link.starts_with("/rest/api/longtask/"), "{link}");
    let link = format!("/wiki{link}");
    assert_eq!(confluence.read(&link).await["finished"], false);
    assert_eq!(confluence.read(&link).await["percentageComplete"], 100);
    let copies = format!("/wiki/api/v2/pages/{}/descendants?depth=3", id(&pages[2]));
    assert_eq!(
        titles(&confluence.read(&copies).await),
        ["Copy of Top", "Copy of A", "Copy of B", "Copy of A1"]
    );
    let tree = format!("/wiki/rest/api/content/{}/pageTree", id(&pages[0]));
    assert_eq!(confluence.send("DELETE", &tree, json!(null)).await.0, 202);
    assert_eq!(confluence.find("title = A1").await, [""; 0]);
    assert_eq!(confluence.get("/wiki/rest/api/longtask/1").await.0, 404);
}

#[tokio::test]
async fn a_restricted_page_is_hidden_from_others() {
    let mut config = config();
    config
        .users
        .push(User::new("712020:zoe", "Zoe", "zoe@north.example"));
    let confluence = Confluence::of(config).await;
    let page = confluence.new_page("Secret").await;
    let path = format!("/wiki/rest/api/content/{}/restriction", id(&page));
    let zoe = Pass::new(CLIENT, "712020:zoe").sites([NORTH]);
    let zoe = confluence
        .sandbox
        .grant(zoe.scopes(["read:page:confluence"]))
        .unwrap();
    let seen = format!("/ex/confluence/{NORTH}/wiki/api/v2/pages/{}", id(&page));
    let status = async || {
        get_json(&confluence.sandbox, &zoe.access_token, &seen)
            .await
            .0
    };
    assert_eq!(status().await, 200);
    let only = |account: &str| json!([{"operation": "read", "restrictions": {"user": [{"type": "known", "accountId": account}]}}]);
    assert_eq!(
        confluence.send("PUT", &path, only("712020:zoe")).await.0,
        400,
        "nobody locks themselves out"
    );
    let (set, list) = confluence.send("PUT", &path, only(MAYA)).await;
    assert_eq!(set, 200, "{list}");
    assert_eq!(
        list["results"][0]["restrictions"]["user"]["results"][0]["accountId"],
        MAYA
    );
    assert_eq!(status().await, 404);
    let add = format!("{path}/byOperation/read/user?accountId=712020%3Azoe");
    assert_eq!(confluence.send("PUT", &add, json!(null)).await.0, 200);
    assert_eq!(status().await, 200);
    assert_eq!(confluence.send("DELETE", &path, json!(null)).await.0, 200);
    let by_operation = confluence.read(&format!("{path}/byOperation")).await;
    assert_eq!(by_operation["read"]["restrictions"]["user"]["size"], 0);
}

#[tokio::test]
async fn a_body_is_converted_by_a_task() {
    let confluence = Confluence::start().await;
    let path = "/wiki/rest/api/contentbody/convert/async";
    let (status, task) = confluence
        .send("POST", &format!("{path}/export_view"), storage("<p>x</p>"))
        .await;
    assert_eq!(status, 200);
    let task = format!("{path}/{}", task["asyncId"].as_str().unwrap());
    assert_eq!(confluence.read(&task).await["status"], "WORKING");
    let done = confluence.read(&task).await;
    assert_eq!(
        (&done["status"], &done["value"]),
        (&json!("COMPLETED"), &json!("<p>x</p>"))
    );
    assert_eq!(
        confluence
            .send("POST", &format!("{path}/export_view"), storage("<p>"))
            .await
            .0,
        400
    );
    assert_eq!(confluence.get(&format!("{path}/1")).await.0, 404);
}

#[tokio::test]
async fn users_are_looked_up_in_bulk() {
    let confluence = Confluence::start().await;
    let request = json!({"accountIds": [MAYA, "nobody"]});
    let (status, list) = confluence
        .send("POST", "/wiki/api/v2/users-bulk", request)
        .await;
    assert_eq!(
        (status, list["results"].as_array().unwrap().len()),
        (200, 1)
    );
    assert_eq!(list["results"][0]["displayName"], "Maya Lindqvist");
    assert_eq!(
        confluence
            .send("POST", "/wiki/api/v2/users-bulk", json!({"accountIds": []}))
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn content_is_searched_in_the_form_of_version_1() {
    let confluence = Confluence::start().await;
    let path =
        "/wiki/rest/api/content/search?cql=title%3D%22Shelf%207%22&expand=version,body.storage";
    let found = confluence.read(path).await;
    let page = &found["results"][0];
    assert_eq!(
        (&page["title"], &page["version"]["number"]),
        (&json!("Shelf 7"), &json!(1))
    );
    assert_eq!(page["body"]["storage"]["value"], "<p>Shelf number 7</p>");
}
