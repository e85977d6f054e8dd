//! Projects, fields, people, filters and webhooks.

use serde_json::json;

use super::*;

#[expect(
    deprecated,
    reason = "among the most used operations, though Atlassian has announced the removal"
)]
#[tokio::test]
async fn what_a_site_consists_of_is_listed() {
    let world = World::start("typed-site").await;
    for jira in &world.jira {
        assert_eq!(shown(jira.myself().get().send().await)["accountId"], MAYA);
        assert_eq!(
            shown(jira.server_info().get().send().await)["deploymentType"],
            "Cloud"
        );
        let projects = all(jira.projects().list().max_results(1).stream()).await;
        assert_eq!(each(&projects, "key"), ["HELP", "OPS"]);
        let project = shown(jira.projects().get("OPS").send().await);
        assert_eq!(project["issueTypes"][0]["name"], "Task");
        let statuses = jira.projects().statuses("OPS").send().await.unwrap();
        assert_eq!(statuses[0].to_value()["statuses"][0]["name"], "To Do");
        assert_eq!(
            all(jira.priorities().search().max_results(2).stream())
                .await
                .len(),
            5
        );
        assert_eq!(jira.issue_types().list().send().await.unwrap().len(), 4);
        assert_eq!(
            jira.workflow_statuses().list().send().await.unwrap().len(),
            4
        );
        assert_eq!(jira.resolutions().list().send().await.unwrap().len(), 4);
        let fields = jira.fields().list().send().await.unwrap();
        let custom = all(jira.fields().search().r#type(["custom"]).stream()).await;
        assert!(custom.len() >= 4 && custom.len() < fields.len());
    }
}

#[tokio::test]
async fn what_is_needed_to_create_and_edit_an_issue_is_described() {
    let world = World::start("typed-meta").await;
    for jira in &world.jira {
        let types = all(jira
            .issues()
            .create_meta_types("OPS")
            .max_results(2)
            .stream())
        .await;
        assert_eq!(each(&types, "name"), ["Task", "Bug", "Story", "Epic"]);
        let id = types[0]["id"].as_str().unwrap();
        let fields = all(jira
            .issues()
            .create_meta_type_id("OPS", id)
            .max_results(7)
            .stream())
        .await;
        let required = fields
            .iter()
            .filter(|field| field["required"] == true)
            .count();
        assert_eq!(required, 3);
        let meta = shown(jira.issues().edit_meta("OPS-1").send().await);
        assert_eq!(meta["fields"]["summary"]["required"], true);
    }
}

#[tokio::test]
async fn users_and_groups_are_found() {
    let world = World::start("typed-users").await;
    for jira in &world.jira {
        let user = shown(jira.users().get().account_id(JONAS).send().await);
        assert_eq!(user["displayName"], "Jonas Weber");
        let found = jira
            .user_search()
            .find()
            .query("jonas")
            .send_as::<Value>()
            .await
            .unwrap();
        assert_eq!(found[0]["accountId"], JONAS);
        let found = jira
            .user_search()
            .find_assignable()
            .project("OPS")
            .send_as::<Value>()
            .await
            .unwrap();
        assert_eq!(found.as_array().unwrap().len(), 2);
        let found = jira.users().list().send_as::<Value>().await.unwrap();
        assert_eq!(found.as_array().unwrap().len(), 2);
        let groups = all(jira.groups().bulk_get().stream()).await;
        assert_eq!(
            each(&groups, "name"),
            ["jira-users-acme", "jira-admins-acme"]
        );
        let group = groups[0]["groupId"].as_str().unwrap();
        let members = all(jira
            .groups()
            .users_from()
            .group_id(group)
            .max_results(1)
            .stream())
        .await;
        assert_eq!(each(&members, "accountId"), [JONAS, MAYA]);
        let mine = shown(
            jira.permissions()
                .my()
                .permissions("EDIT_ISSUES")
                .send()
                .await,
        );
        assert_eq!(mine["permissions"]["EDIT_ISSUES"]["havePermission"], true);
        assert!(
            shown(jira.permissions().get().send().await)["permissions"]["ADMINISTER"].is_object()
        );
    }
}

#[expect(
    deprecated,
    reason = "among the most used operations, though Atlassian has announced the removal"
)]
#[tokio::test]
async fn versions_and_components_belong_to_projects() {
    let world = World::start("typed-versions").await;
    for jira in &world.jira {
        let project = shown(jira.projects().get("OPS").send().await);
        let id: u64 = project["id"].as_str().unwrap().parse().unwrap();
        let version = body(json!({"name": "1.0", "projectId": id}));
        let version = shown(jira.project_versions().create(&version).send().await);
        let component = body(json!({"name": "API", "project": "OPS"}));
        let component = shown(jira.project_components().create(&component).send().await);
        let all_versions = jira.project_versions().all("OPS").send().await.unwrap();
        assert_eq!(all_versions[0].to_value()["name"], "1.0");
        assert_eq!(
            all(jira.project_versions().list("OPS").stream())
                .await
                .len(),
            1
        );
        let all_components = jira.project_components().all("OPS").send().await.unwrap();
        assert_eq!(all_components[0].to_value()["name"], "API");
        jira.project_versions()
            .delete(version["id"].as_str().unwrap())
            .send()
            .await
            .unwrap();
        jira.project_components()
            .delete(component["id"].as_str().unwrap())
            .send()
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn filters_are_searched_and_webhooks_are_kept() {
    let world = World::start("typed-filters").await;
    for jira in &world.jira {
        let filters = all(jira.filters().search().expand("jql").stream()).await;
        assert_eq!(each(&filters, "name"), ["Filter for OPS board"]);
        let filter = shown(
            jira.filters()
                .get(filters[0]["id"].as_str().unwrap())
                .send()
                .await,
        );
        assert_eq!(filter["jql"], filters[0]["jql"]);

        let webhook = json!({"events": ["jira:issue_created"], "jqlFilter": "project = OPS"});
        let request = body(json!({"url": "https://example.com/hook", "webhooks": [webhook]}));
        let made = shown(jira.webhooks().register(&request).send().await);
        let id = made["webhookRegistrationResult"][0]["createdWebhookId"].clone();
        let ids = body(json!({"webhookIds": [id]}));
        let until = shown(jira.webhooks().refresh(&ids).send().await)["expirationDate"].clone();
        let list = all(jira.webhooks().list().stream()).await;
        assert_eq!(list[0]["expirationDate"], until);
        jira.webhooks().delete(&ids).send().await.unwrap();
        assert!(all(jira.webhooks().list().stream()).await.is_empty());
    }
}
